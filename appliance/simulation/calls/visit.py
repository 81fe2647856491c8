"""A call held with recorded lines: each answer timed from the caller's own end, and laid beside what the box
says of it."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, TypeAlias

from appliance.simulation.calls.caller import Caller, Spoke, Utterance
from appliance.simulation.calls.course import Course

Lines: TypeAlias = Callable[[str, tuple[str, ...]], Utterance]
"""What the caller says to a question of a kind with these options."""

_HEARS_OUT_S: Final = 90.0
_ANSWERED_S: Final = 30.0
_NOTICED_S: Final = 6.0
"""After so long without a sign of having been heard, somebody says it again."""
_TALKS_OVER_AFTER_S: Final = 1.2
_ON_ITS_WAY_S: Final = 1.0
"""How long a first sound may take from the box to the caller."""
_EVERY: Final = 4
"""Every so many turns the caller talks over the box."""


@dataclass(frozen=True, slots=True)
class TimedTurn:
    """One answer and what came of it, in milliseconds. `stages` are the box's own: rest, decode, decide,
    sound. `first_ms` is from the caller's last sound to the first one they heard, `answer_ms` to the first
    of the answer itself (after a filler). `stop_ms` is from the caller's first sound until the box fell
    silent, where they talked over it."""

    kind: str
    spoke: Spoke
    over_it: bool
    number: int = -1
    """The place of what it led to in the course of the line."""
    cut_off: bool = False
    unheard: bool = False
    stages: tuple[int, int, int, int] | None = None
    first_ms: float | None = None
    answer_ms: float | None = None
    stop_ms: float | None = None

    @property
    def filled(self) -> bool:
        """Whether a filler bridged the wait."""
        return None not in (self.first_ms, self.answer_ms) and self.first_ms != self.answer_ms


class CallVisit:
    """One call."""

    def __init__(
        self,
        caller: Caller,
        course: Course,
        lines: Lines,
        *,
        seed: int = 0,
        spoke: Callable[[Spoke], None] = lambda spoke: None,
        answered: Callable[[TimedTurn], None] = lambda turn: None,
    ) -> None:
        """`spoke` is told when an answer was said, `answered` when something came of it."""
        self._caller, self._course, self._lines = caller, course, lines
        self._chance = random.Random(seed)  # noqa: S311 - who hesitates how long
        self._spoke, self._answered = spoke, answered
        self.turns: list[TimedTurn] = []

    async def hold(self, more: Callable[[], bool]) -> None:
        """Answers for as long as there is to be `more`, or until the call is over."""
        over_it, since = False, -1
        while more():
            if over_it:
                over_it = await self._sounding(since)
            if not over_it and not await self._listened():
                return
            asked = self._course.last("asked")
            kind, *options = asked.told if asked else ("anything",)
            utterance = self._lines(str(kind), tuple(map(str, options)))
            spoke = await self._caller.say(utterance)
            self._spoke(spoke)
            turn = await self._came_of(str(kind), spoke, over_it)
            if turn is None:
                return
            self.turns.append(turn)
            self._answered(turn)
            over_it = not turn.unheard and len(self.turns) % _EVERY == _EVERY - 1
            since = self._course.moments[-1].number if turn.unheard else turn.number

    async def _sounding(self, since: int) -> bool:
        """Waits a moment into what the box says after the moment `since`; whether it still says it then."""
        begun = self._course.last("speaking")
        if begun is None or begun.number < since:
            return False
        await asyncio.sleep(_TALKS_OVER_AFTER_S)
        return self._course.last(*_SPANS) == begun

    async def _listened(self) -> bool:
        """Waits until the box listens, and a moment longer, as people do; false when the call is over."""
        now = self._course.last(*_SPANS)
        if now is None or now.what != "listening":
            number = now.number if now else -1
            now = await self._course.until(number, "listening", seconds=_HEARS_OUT_S)
        if now is None or now.what == "over":
            return False
        await asyncio.sleep(self._chance.uniform(0.2, 0.7))
        return not self._course.over

    async def _came_of(self, kind: str, spoke: Spoke, over_it: bool) -> TimedTurn | None:
        """What came of an answer; None when the call is over before anything did."""
        course = self._course
        thinking = await course.until(-1, "thinking", seconds=_NOTICED_S, from_s=spoke.began_s)
        stop_ms = self._stop_ms(spoke) if over_it else None
        if thinking is None:
            return TimedTurn(kind, spoke, over_it, unheard=True, stop_ms=stop_ms)
        done = await course.until(thinking.number, "turn", seconds=_ANSWERED_S)
        if done is None or done.what == "over":
            return None
        rest, decode, decide, sound = (int(one) for one in done.told)
        speaking = [
            one.at_s
            for one in course.moments[thinking.number : done.number]
            if one.what == "speaking"
        ]
        return TimedTurn(
            kind,
            spoke,
            over_it,
            thinking.number,
            cut_off=thinking.at_s < spoke.ended_s,
            stages=(rest, decode, decide, sound),
            first_ms=await self._sounded_ms(spoke, thinking.at_s),
            answer_ms=await self._sounded_ms(spoke, speaking[-1]) if speaking else None,
            stop_ms=stop_ms,
        )

    async def _sounded_ms(self, spoke: Spoke, after_s: float) -> float | None:
        """From the caller's last sound to the first that came after a time."""
        wire = self._caller.wire
        with suppress(TimeoutError):
            async with asyncio.timeout(_ON_ITS_WAY_S):
                while not wire.came or wire.came[-1] < after_s:
                    await asyncio.sleep(_LAG_S)
        came = next((at for at in wire.came if at >= after_s), None)
        return None if came is None else (came - spoke.ended_s) * 1000

    def _stop_ms(self, spoke: Spoke) -> float | None:
        stopped = next((at for at in self._caller.wire.stopped if at >= spoke.began_s), None)
        return None if stopped is None else (stopped - spoke.began_s) * 1000

    def gaps_ms(self) -> list[float]:
        """The silences inside of what the box said in one go, which nobody asked for."""
        spans = [one for one in self._course.moments if one.what in _SPANS]
        return [
            1000 * gap
            for begun, ended in pairwise(spans)
            if begun.what == "speaking"
            for gap in self._caller.breaks(begun.at_s, ended.at_s + _LAG_S)
        ]


_SPANS: Final = ("listening", "thinking", "speaking", "over")
_LAG_S: Final = 0.04
"""A frame and a half: what the box takes for sounded, and what sounds."""
