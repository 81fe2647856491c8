"""Speaking on one line: passages go in, sentence by sentence they sound, and what was really heard is known
to the millisecond.

The next sentence is made while the one before it sounds. Whoever interrupts pauses, goes on with or stops
what sounds; what was not heard yet is thrown away and never counted as said.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, Protocol

from appliance.core.audio import SAMPLE_BYTES, milliseconds_of, samples_of
from appliance.core.errors import ChannelClosed, EngineError
from appliance.core.interview import Language
from appliance.core.ports import Line
from appliance.voice.pcm import SILENT_DB, level_db
from appliance.voice.sentences import sentences

CHUNK_MS: Final = 100
"""How much is handed to the line at a time: a stop finds no more than that on its way."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Something to be said. `protected` passages (a disclosure) are not interrupted by talk; a `pace` below 1
    is slower than the speaker's own."""

    text: str = field(repr=False)
    language: Language
    protected: bool = False
    pace: float = 1.0


class Voice(Protocol):
    """Sentences as sound: made before, or made now."""

    async def sound(self, sentence: str, language: Language, pace: float) -> bytes:
        """The sentence, levelled, 16 kHz mono s16le. Raises EngineError when nothing here can say it."""
        ...


@dataclass(frozen=True, slots=True)
class Said:
    """How far a saying came: the milliseconds that sounded, of how many that were made so far, which of
    the sentences had sounded to their end, and how many there were."""

    heard_ms: int
    made_ms: int
    sentences: int
    of: int

    @property
    def whole(self) -> bool:
        """True when everything was heard."""
        return self.sentences == self.of


@dataclass(slots=True)
class _Saying:
    """What is being said: its sentences, and the line's count of samples at which each ends."""

    sentences: Sequence[tuple[str, Passage]]
    begins_at: int
    ends: list[int] = field(default_factory=list)
    levels: list[tuple[int, float]] = field(default_factory=list)
    """Up to which count of samples it is how loud."""
    mute: bool = False


class Speaker:
    """Speaks on one line. One thing at a time: a new saying stops the one before."""

    def __init__(self, line: Line, voice: Voice) -> None:
        self._line = line
        self._voice = voice
        self._saying: _Saying | None = None
        self._task: asyncio.Task[None] | None = None
        self._given = line.heard
        self._begun = asyncio.Event()
        self.pace = 1.0
        """Below 1 is slower; counts from the next sentence on."""

    async def say(self, passages: Sequence[Passage]) -> None:
        """Begins to say these, after whatever still sounds was stopped. Does not wait."""
        await self.stop()
        said = [
            (sentence, passage)
            for passage in passages
            for sentence in sentences(passage.text, passage.language)
        ]
        self._given = self._line.heard
        self._begun = asyncio.Event()
        self._saying = _Saying(said, self._given)
        self._task = asyncio.create_task(self._speak(self._saying))

    @property
    def speaking(self) -> bool:
        """True while something is still to be heard."""
        if self._saying is None or self._saying.mute:
            return False
        making = self._task is not None and not self._task.done()
        return making or self._line.heard < self._given

    @property
    def protected(self) -> bool:
        """True while a passage sounds that talk does not interrupt."""
        if not self.speaking or self._saying is None:
            return False
        at = min(self._sounded(), len(self._saying.sentences) - 1)
        return self._saying.sentences[at][1].protected

    @property
    def level_db(self) -> float:
        """How loud what sounds now is, in decibels below full scale."""
        saying, heard = self._saying, self._line.heard
        if saying is None or not self.speaking:
            return SILENT_DB
        return next((db for end, db in saying.levels if heard < end), SILENT_DB)

    def said(self) -> Said:
        """How far the last saying came."""
        saying = self._saying
        if saying is None:
            return Said(0, 0, 0, 0)
        heard = min(self._line.heard, self._given) - saying.begins_at
        made = self._given - saying.begins_at
        return Said(
            milliseconds_of(heard), milliseconds_of(made), self._sounded(), len(saying.sentences)
        )

    async def pause(self) -> None:
        """Somebody speaks: be quiet, and keep what is left. Raises ChannelClosed."""
        await self._line.pause()

    async def go_on(self) -> None:
        """It was nothing: go on where it paused. Raises ChannelClosed."""
        await self._line.go_on()

    async def stop(self) -> Said:
        """Stops, throws away what is left, and says how far it came. Raises ChannelClosed."""
        task, self._task = self._task, None
        if task is not None and not task.done():
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
        if self._line.heard < self._given:
            await self._line.flush()
        came = self.said()
        self._given = min(self._given, self._line.heard)
        return came

    async def begun(self) -> None:
        """Waits until the first sound of the last saying is on its way; for ever if there is none."""
        await self._begun.wait()

    async def finished(self) -> Said:
        """Waits until everything was heard. Raises ChannelClosed, and EngineError when nothing here can
        say it: the words then stand on the screen only, if there is one."""
        if self._task is not None:
            await asyncio.shield(self._task)
        await self._line.drained()
        return self.said()

    async def _speak(self, saying: _Saying) -> None:
        try:
            following = self._sound(saying, 0)
            for at in range(len(saying.sentences)):
                pcm = await following
                following = self._sound(saying, at + 1)
                await self._play(saying, pcm)
                saying.ends.append(self._given)
        except EngineError:
            saying.mute = self._line.heard >= self._given
            raise
        except ChannelClosed:
            saying.mute = True
            raise

    def _sound(self, saying: _Saying, at: int) -> asyncio.Future[bytes]:
        """The sound of a sentence, being made from now on."""
        if at >= len(saying.sentences):
            nothing: asyncio.Future[bytes] = asyncio.get_running_loop().create_future()
            nothing.set_result(b"")
            return nothing
        sentence, passage = saying.sentences[at]
        pace = self.pace * passage.pace
        return asyncio.ensure_future(self._voice.sound(sentence, passage.language, pace))

    async def _play(self, saying: _Saying, pcm: bytes) -> None:
        size = samples_of(CHUNK_MS) * SAMPLE_BYTES
        for start in range(0, len(pcm), size):
            chunk = pcm[start : start + size]
            self._given += len(chunk) // SAMPLE_BYTES
            saying.levels.append((self._given, level_db(chunk)))
            await self._line.play(chunk)
            self._begun.set()

    def _sounded(self) -> int:
        """How many sentences have sounded to their end."""
        if self._saying is None:
            return 0
        return sum(end <= self._line.heard for end in self._saying.ends)
