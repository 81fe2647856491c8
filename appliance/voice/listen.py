"""Listening to one line: frames go in; out comes that somebody speaks, what was said, or that nothing was.

A recogniser works while a person rests: what they said so far is transcribed from the first short pause
on, thrown away if they go on, and is the answer already when they have finished. No frame waits for it: a
slow recogniser delays nothing but its own words.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from appliance.core.audio import (
    AudioFrame,
    Expected,
    Expecting,
    Fidelity,
    SpeechSegment,
    Transcript,
    milliseconds_of,
    samples_of,
)
from appliance.core.errors import EngineError
from appliance.core.interview import Language
from appliance.core.ports import SpeechDetector, Transcriber
from appliance.voice.endpoint import Began, Cut, Ended, Endpointer, Moment, Paused, WentOn, Whole
from appliance.voice.pcm import level_db
from appliance.voice.whole import how_whole
from appliance.voice.windows import LONGEST_GAP_MS, Room, Tape, Window, Windows

PRE_ROLL_MS: Final = 300
"""What a segment holds from before its first sound: recognisers need a beginning."""
AFTER_MS: Final = 300
"""What it holds at most of the silence after its last."""
LEAST_VOICE_MS: Final = 128
"""With less voice in it nothing was said; the shortest yes has more."""
_SILENT_LINE_S: Final = 0.1
"""When nothing comes for so long, the line may send nothing for silence."""


@dataclass(frozen=True, slots=True)
class Level:
    """One window, for a meter and for whoever decides about interruptions: its effective level below full
    scale, how likely it holds speech, and whether it stands out from the room."""

    at: int
    db: float
    probability: float
    audible: bool


@dataclass(frozen=True, slots=True)
class SpeechBegan:
    """Somebody speaks, since `at`."""

    at: int


@dataclass(frozen=True, slots=True)
class Hunch:
    """What was said so far, while the person rests; it may yet be thrown away."""

    transcript: Transcript
    until: int


@dataclass(frozen=True, slots=True)
class NoWords:
    """What sounded until then held no words, as far as anybody can tell: a cough, a door."""

    until: int


@dataclass(frozen=True, slots=True)
class SpeechEnded:
    """The person has finished; what was heard follows as soon as it is known."""

    at: int
    spoke_until: int


@dataclass(frozen=True, slots=True)
class Heard:
    """A segment and its words; none when nothing was said, or when the recogniser `failed`.

    `more` says that it is a part: the person spoke on, and the rest follows. `rested_ms` is from the last
    voice to the end-point, `decoded_ms` from there to the words.
    """

    segment: SpeechSegment
    transcript: Transcript | None
    expecting: Expecting
    more: bool
    rested_ms: int
    decoded_ms: int
    failed: EngineError | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class NothingSaid:
    """Nobody answered within the time that was given."""

    at: int
    after_ms: int


Listened: TypeAlias = "Level | SpeechBegan | Hunch | NoWords | SpeechEnded | Heard | NothingSaid"


@dataclass(slots=True)
class _Guess:
    """A transcription begun while the person rests, of what they said until `until`."""

    until: int
    expecting: Expecting
    task: asyncio.Task[Transcript | None]

    def fits(self, until: int, expecting: Expecting) -> bool:
        """Whether its words are the answer: nothing was said or asked since, and it has not failed."""
        failed = self.task.done() and (self.task.cancelled() or self.task.exception() is not None)
        return self.until == until and self.expecting is expecting and not failed


class Listener:
    """Follows one line. `hear` never waits; `events` is for one reader, and to be read all the time."""

    def __init__(
        self,
        detector: SpeechDetector,
        transcriber: Transcriber,
        language: Language,
        *,
        judge: Callable[[str, Expecting], Whole] = how_whole,
        patience: float = 1.0,
    ) -> None:
        """`patience` above 1 waits longer for people who need it."""
        self._detector = detector
        self._transcriber = transcriber
        self._judge = judge
        self._expecting = Expecting(Expected.ANYTHING, language)
        self._ear = Endpointer(patience=patience)
        self._windows, self._tape, self._room = Windows(), Tape(), Room()
        self._start = 0
        self._guess: _Guess | None = None
        self._out: asyncio.Queue[Listened | None] = asyncio.Queue()
        self._delivering: set[asyncio.Task[None]] = set()
        self._last_delivery: asyncio.Task[None] | None = None
        self._answer_by: tuple[int, int] | None = None
        self._came = asyncio.get_running_loop().time()
        self._watch = self._watch_again()

    @property
    def language(self) -> Language:
        """In which language an answer is expected."""
        return self._expecting.language

    def expect(self, expecting: Expecting) -> None:
        """Something was asked, and what is said from now on may answer it."""
        self._expecting = expecting
        self._ear.expect(expecting.kind)

    def allow(self, milliseconds: int | None) -> None:
        """From now on the person has so long to begin to answer; None takes the limit back."""
        now = self._ear.at
        self._answer_by = None if milliseconds is None else (now + samples_of(milliseconds), now)

    @property
    def transcriber(self) -> Transcriber:
        """Who turns speech into words from the next segment on; may be exchanged."""
        return self._transcriber

    @transcriber.setter
    def transcriber(self, other: Transcriber) -> None:
        self._transcriber = other

    def hear(self, frame: AudioFrame) -> None:
        """A further frame of the line. Raises EngineError when the detector fails."""
        self._came = asyncio.get_running_loop().time()
        for window in self._windows.put(frame):
            self._judged(window)

    def finish(self) -> None:
        """Ends the turn, if there is one: the button was let go."""
        if self._ear.speaking:
            self._ended(self._ear.end(self._ear.at))

    def idle(self, until: int) -> None:
        """Nothing came although it is `until` on the line: that is silence, as far as turns go. What
        comes after all is heard nevertheless."""
        if ended := self._ear.would_end(until):
            self._ended(self._ear.end(ended.at))
        self._nothing_said(until)

    async def events(self) -> AsyncIterator[Listened]:
        """What was heard, in order, until `close`."""
        while (event := await self._out.get()) is not None:
            yield event

    async def close(self) -> None:
        """Throws away what is not known yet; `events` ends."""
        self._watch.cancel()
        self._drop_guess()
        for task in self._delivering:
            task.cancel()
        await asyncio.gather(*self._delivering, return_exceptions=True)
        self._out.put_nowait(None)

    def _watch_again(self) -> asyncio.TimerHandle:
        loop = asyncio.get_running_loop()
        return loop.call_later(_SILENT_LINE_S, self._notice_silent_line)

    def _notice_silent_line(self) -> None:
        since = asyncio.get_running_loop().time() - self._came
        if since >= _SILENT_LINE_S:
            self.idle(self._windows.end + samples_of(since * 1_000))
        self._watch = self._watch_again()

    def _judged(self, window: Window) -> None:
        if window.at > self._ear.at:
            # A long gap: the windows of silence before it have ended any turn.
            self._detector.reset()
            self._ear.skip(window.at)
        probability = self._detector.probability(window.pcm)
        level = level_db(window.pcm)
        audible = self._room.stands_out(level, probability)
        self._tape.keep(window)
        self._out.put_nowait(Level(window.at, level, probability, audible))
        moment = self._ear.hear(probability, audible=audible)
        if moment is not None:
            self._at_moment(moment)
        if not self._ear.speaking:
            self._tape.forget(window.end - samples_of(PRE_ROLL_MS + LONGEST_GAP_MS))
            self._nothing_said(window.end)

    def _at_moment(self, moment: Moment) -> None:
        match moment:
            case Began(at):
                self._start = at - samples_of(PRE_ROLL_MS)
                self._out.put_nowait(SpeechBegan(at))
            case Paused(at, spoke_until):
                segment = self._segment(at, spoke_until, self._ear.voiced)
                if segment.voiced >= samples_of(LEAST_VOICE_MS):
                    self._begin_guess(segment)
            case WentOn():
                self._drop_guess()
            case Cut(at, voiced):
                self._drop_guess()
                segment = self._segment(at, min(at, self._ear.spoke_until), voiced)
                self._deliver(segment, self._ask(segment), more=True, rested=0)
                self._start = at
            case Ended():
                self._ended(moment)

    def _segment(self, end: int, spoke_until: int, voiced: int) -> SpeechSegment:
        start, pcm = self._tape.cut(self._start, min(end, spoke_until + samples_of(AFTER_MS)))
        return SpeechSegment(pcm, start, voiced, spoke_until)

    def _ended(self, ended: Ended) -> None:
        self._out.put_nowait(SpeechEnded(ended.at, ended.spoke_until))
        guess, self._guess = self._guess, None
        segment = self._segment(ended.at, ended.spoke_until, ended.voiced)
        if segment.voiced < samples_of(LEAST_VOICE_MS):
            answer = None
        elif guess and guess.fits(ended.spoke_until, self._expecting):
            answer, guess = guess.task, None
        else:
            answer = self._ask(segment)
        if guess:
            guess.task.cancel()
        self._deliver(segment, answer, more=False, rested=ended.at - ended.spoke_until)

    def _ask(self, segment: SpeechSegment) -> asyncio.Task[Transcript | None]:
        return asyncio.create_task(self._transcriber.transcribe(segment, self._expecting))

    def _begin_guess(self, segment: SpeechSegment) -> None:
        self._drop_guess()
        guess = _Guess(segment.spoke_until, self._expecting, self._ask(segment))
        self._guess = guess
        # There is no answer before there are words: waiting for them costs nothing.
        self._ear.told(Whole.NO, guess.until)
        guess.task.add_done_callback(lambda _: self._guessed(guess))

    def _drop_guess(self) -> None:
        if self._guess:
            self._guess.task.cancel()
            self._guess = None

    def _guessed(self, guess: _Guess) -> None:
        """What a guess says about how long to wait; one that failed or heard nothing says nothing."""
        if guess is not self._guess or guess.task.cancelled() or not self._ear.speaking:
            return
        failed = guess.task.exception() is not None
        transcript = None if failed else guess.task.result()
        whole = Whole.PERHAPS
        if transcript is None and not failed:
            self._out.put_nowait(NoWords(guess.until))
        elif transcript is not None:
            self._out.put_nowait(Hunch(transcript, guess.until))
            whole = self._judge(transcript.text, guess.expecting)
            if whole is Whole.YES and transcript.fidelity is Fidelity.GIST:
                whole = Whole.PERHAPS
        self._ear.told(whole, guess.until)
        if ended := self._ear.would_end(self._ear.at):
            self._ended(self._ear.end(ended.at))

    def _deliver(
        self,
        segment: SpeechSegment,
        answer: asyncio.Task[Transcript | None] | None,
        *,
        more: bool,
        rested: int,
    ) -> None:
        """Gives out a segment with its words once they are known, and not before those of earlier ones."""
        task = asyncio.create_task(
            self._words(segment, answer, self._expecting, self._last_delivery, more, rested)
        )
        self._last_delivery = task
        self._delivering.add(task)
        task.add_done_callback(self._delivering.discard)

    async def _words(
        self,
        segment: SpeechSegment,
        answer: asyncio.Task[Transcript | None] | None,
        expecting: Expecting,
        before: asyncio.Task[None] | None,
        more: bool,
        rested: int,
    ) -> None:
        loop = asyncio.get_running_loop()
        began = loop.time()
        transcript, failed = None, None
        try:
            transcript = await answer if answer else None
        except EngineError as cause:
            failed = cause
        decoded_ms = round((loop.time() - began) * 1_000)
        if before:
            await asyncio.wait([before])
        self._answered(with_words=transcript is not None)
        rested_ms = milliseconds_of(rested)
        self._out.put_nowait(
            Heard(segment, transcript, expecting, more, rested_ms, decoded_ms, failed)
        )

    def _answered(self, *, with_words: bool) -> None:
        """Words end the time there is for an answer; after a mere noise it begins again."""
        if with_words:
            self._answer_by = None
        elif self._answer_by:
            limit, since = self._answer_by
            self._answer_by = (self._ear.at + limit - since, self._ear.at)

    def _nothing_said(self, now: int) -> None:
        if self._answer_by and not self._ear.speaking and not self._delivering:
            limit, since = self._answer_by
            if now >= limit:
                self._answer_by = None
                self._out.put_nowait(NothingSaid(now, milliseconds_of(now - since)))
