"""Who speaks here: what was made before, and else the first voice in line that can.

One voice that crashes, hangs or cannot say something takes no call with it: the next one speaks that
sentence. Every voice comes out equally loud.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from appliance.core.errors import EngineError, EngineUnavailable
from appliance.core.interview import Language
from appliance.core.ports import Synthesizer
from appliance.voice.loudness import levelled
from appliance.voice.prerender import Fixed, Shelf, key_of
from appliance.voice.saying import read_out

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Rendered:
    """How far making fixed wording came: sentences that are kept, of how many; those that were made now,
    and those that could not be made or kept."""

    kept: int
    of: int
    made: int
    failed: int


class Voices:
    """The voices of a place, in the order in which they are asked; a Voice for Speakers."""

    def __init__(self, line: Sequence[Synthesizer], shelf: Shelf | None = None) -> None:
        self._line = tuple(line)
        self._shelf = shelf
        self._fixed: Collection[Fixed] = frozenset()
        self.immediate = 0
        """How many sentences were there already when they were asked for."""
        self.made = 0
        """How many were made while somebody waited."""
        self.stood_in = 0
        """How many of those another voice said than the first in line."""

    @property
    def languages(self) -> frozenset[Language]:
        """The languages that somebody here speaks."""
        return frozenset(language for voice in self._line for language in voice.languages)

    def first_in_line(self, language: Language) -> str:
        """Whose voice a language has while all is well; "" for nobody's."""
        return next((voice.name for voice in self._line if language in voice.languages), "")

    def ready(self, sentence: str, language: Language, pace: float) -> bool:
        """True when the sentence is kept, and sounds at once."""
        return self._shelf is not None and self._key(sentence, language, pace) in self._shelf

    async def sound(self, sentence: str, language: Language, pace: float) -> bytes:
        """The sentence, levelled, 16 kHz mono s16le. Raises EngineError when nobody here can say it."""
        key = self._key(sentence, language, pace)
        if self._shelf is not None:
            kept = await asyncio.to_thread(self._shelf.take, key)
            if kept is not None:
                self.immediate += 1
                return kept
        who, pcm = await self._made(sentence, language, pace)
        self.made += 1
        self.stood_in += who != self.first_in_line(language)
        await self._keep(Fixed(sentence, language), key, who, pcm)
        return pcm

    async def render(
        self,
        wording: Sequence[Fixed],
        told: Callable[[Rendered], None] = lambda rendered: None,
        *,
        idle: float = 0.0,
        alone: bool = True,
    ) -> Rendered:
        """Makes what is not kept yet of this fixed wording, and from then on keeps it; when it is all that
        is said here (`alone`), everything else is thrown away. Between two sentences it rests `idle`
        times as long as the last one took, so that whoever speaks to somebody comes first."""
        self._fixed = frozenset(wording)
        came = Rendered(0, len(wording), 0, 0)
        loop = asyncio.get_running_loop()
        for fixed in wording:
            began = loop.time()
            came = await self._rendered(fixed, came)
            told(came)
            await asyncio.sleep(idle * (loop.time() - began))
        if self._shelf is not None and alone:
            keys = [self._key(fixed.sentence, fixed.language, 1.0) for fixed in wording]
            await asyncio.to_thread(self._shelf.keep_only, keys)
        return came

    async def _rendered(self, fixed: Fixed, came: Rendered) -> Rendered:
        key = self._key(fixed.sentence, fixed.language, 1.0)
        shelf = self._shelf
        if shelf is not None and await asyncio.to_thread(shelf.take, key) is not None:
            return Rendered(came.kept + 1, came.of, came.made, came.failed)
        try:
            who, pcm = await self._made(fixed.sentence, fixed.language, 1.0)
        except EngineError:
            return Rendered(came.kept, came.of, came.made, came.failed + 1)
        if not await self._keep(fixed, key, who, pcm):
            return Rendered(came.kept, came.of, came.made, came.failed + 1)
        return Rendered(came.kept + 1, came.of, came.made + 1, came.failed)

    async def _keep(self, fixed: Fixed, key: str, who: str, pcm: bytes) -> bool:
        """Keeps fixed wording in its own voice, and nothing else: no person's words, no stand-in."""
        if self._shelf is None or fixed not in self._fixed or not pcm:
            return False
        if who != self.first_in_line(fixed.language):
            return False
        return await asyncio.to_thread(self._shelf.put, key, pcm)

    async def _made(self, sentence: str, language: Language, pace: float) -> tuple[str, bytes]:
        """The sentence by the first voice that can say it. Raises EngineError."""
        words = read_out(sentence, language)
        failed: EngineError | None = None
        for voice in self._line:
            if language not in voice.languages:
                continue
            try:
                pcm = await voice.synthesize(words, language, pace)
            except EngineError as problem:
                failed = problem
                log.warning(
                    "a voice did not speak",
                    extra={"engine": voice.name, "failure": type(problem).__name__},
                )
                continue
            return voice.name, await asyncio.to_thread(levelled, pcm)
        if failed is not None:
            raise failed
        raise EngineUnavailable("voice", f"nobody here speaks {language!r}")

    def _key(self, sentence: str, language: Language, pace: float) -> str:
        words = read_out(sentence, language)
        return key_of(self.first_in_line(language), words, language, pace)
