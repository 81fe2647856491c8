"""How much of a box its lines take, and whether it carries one more: worked out from what was measured, not
from a number that somebody once wrote down. **Pure** but for the clocks it is handed.

Two things can be full. A recogniser takes one segment at a time: it is busy for a share of the time, and the
nearer that is to all of it, the longer everybody waits. And the box itself moves everyone's sound: what
it takes of a processor must leave it the time to be punctual.
"""

from __future__ import annotations

import math
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from appliance.core.audio import RATE_HZ, Expecting, SpeechSegment, Transcript
from appliance.core.interview import Language
from appliance.core.ports import Transcriber

FULL: Final = 0.7
"""Of one processor, or of a recogniser's time: above it waits grow faster than calls."""
LATE_S: Final = 0.06
"""So late, and what a caller hears has a gap: an exchange holds back no more than three frames."""
_LATE_WITHIN_S: Final = 10.0
_OFTEN: Final = 5
"""So often late within that time is no hiccup."""
_MEMORY_S: Final = 120.0
"""What was measured so long ago counts for a third."""
_PRIOR_SHARE: Final = 0.04
_PRIOR_LINE_S: Final = 120.0
"""Before anything was measured, a line is taken for this much; two minutes of lines outweigh it."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """How it stands: for each stage the share of one line, how many lines are open and fit, how many
    segments wait for a recogniser, and how much of a second of speech it takes to hear one."""

    shares: dict[str, float]
    lines: int
    carries: int
    waiting: int
    real_time: float


class Load:
    """What the lines of one box take. For one event loop."""

    def __init__(
        self,
        now: Callable[[], float] = time.monotonic,
        processor: Callable[[], float] = time.process_time,
    ) -> None:
        """`now` is a clock, `processor` the time this process was on a processor; both in seconds."""
        self._now, self._processor = now, processor
        self._at, self._processor_at = now(), processor()
        self._line_s = 0.0
        self._took = {"hear": 0.0, "box": 0.0}
        self._lines = self._asked = 0
        self._late: deque[float] = deque(maxlen=_OFTEN)
        self._speech_s = self._busy_s = 0.0

    def line_began(self) -> None:
        """A line began."""
        self._pass_time()
        self._lines += 1

    def line_ended(self) -> None:
        """A line ended."""
        self._pass_time()
        self._lines -= 1

    def asked(self, speech_s: float) -> None:
        """A recogniser was asked for so many seconds of speech."""
        self._pass_time()
        self._asked += 1
        self._speech_s += speech_s

    def answered(self) -> None:
        """It answered, or nobody waits any more."""
        self._pass_time()
        self._asked -= 1

    def late(self, seconds: float) -> None:
        """The box came so late to something that it had to do in time."""
        if seconds > LATE_S:
            self._late.append(self._now())

    def room(self) -> bool:
        """Whether one more line would be carried as well as those that are open. The only one always is."""
        self._pass_time()
        if not self._lines:
            return True
        late = len(self._late) == _OFTEN and self._now() - self._late[0] < _LATE_WITHIN_S
        return not late and self._lines < self._fit()

    def stands(self) -> Loaded:
        """How it stands."""
        self._pass_time()
        shares = {stage: round(self._share(stage), 4) for stage in self._took}
        waiting = max(0, self._asked - 1)
        real_time = self._busy_s / self._speech_s if self._speech_s else 0.0
        return Loaded(shares, self._lines, self._fit(), waiting, round(real_time, 3))

    def _fit(self) -> int:
        return int(FULL / max(self._share(stage) for stage in self._took))

    def _share(self, stage: str) -> float:
        prior = _PRIOR_SHARE * _PRIOR_LINE_S
        return (self._took[stage] + prior) / (self._line_s + _PRIOR_LINE_S)

    def _pass_time(self) -> None:
        """Counts the time since it was last asked about, in which nothing changed."""
        now, processor = self._now(), self._processor()
        since, used = now - self._at, processor - self._processor_at
        self._at, self._processor_at = now, processor
        if self._asked:
            self._busy_s += since
        if not self._lines:
            return
        fades = math.exp(-since / _MEMORY_S)
        self._line_s = self._line_s * fades + since * self._lines
        self._took["hear"] = self._took["hear"] * fades + (since if self._asked else 0.0)
        self._took["box"] = self._took["box"] * fades + used


class Metered:
    """The same recogniser; `load` is told when it works."""

    def __init__(self, transcriber: Transcriber, load: Load) -> None:
        self._transcriber = transcriber
        self._load = load
        self.name = transcriber.name

    @property
    def languages(self) -> frozenset[Language]:
        """See `Transcriber`."""
        return self._transcriber.languages

    async def transcribe(self, segment: SpeechSegment, expecting: Expecting) -> Transcript | None:
        """See `Transcriber`."""
        self._load.asked(segment.samples / RATE_HZ)
        try:
            return await self._transcriber.transcribe(segment, expecting)
        finally:
            self._load.answered()
