"""How long spoken turns take on this box, stage by stage. Words and people are never part of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from appliance.channels.aloud import Asked, Interrupted, Shown, State, Timing
from appliance.voice.load import Loaded
from appliance.web.metrics import Durations, Metric, Sample, counter, gauge

_HELP = (
    "Spoken turns by stage: from the last voice to the end-point (rest), to the words (decode), to the "
    "decision (decide), to our first sound on its way (sound)."
)
STAGES: Final = ("rest", "decode", "decide", "sound")
SECONDS: Final = (0.01, 0.025, 0.05, 0.1, 0.15, 0.2, 0.3, 0.45, 0.6, 0.9, 1.2, 1.5, 2.5, 5.0, 10.0)
"""Upper bounds of the buckets: the limits that a spoken turn is held to are among them."""
_LINES: Final = 64
"""So many lines are remembered; of each, so many moments."""
_MOMENTS: Final = 4_000


@dataclass(frozen=True, slots=True)
class Moment:
    """Something that happened on a line, when (the machine's monotonic clock, in seconds), and its figures:

    listening, thinking, speaking             what the box does from now on
    asked KIND OPTION...                      what kind of answer it listens for
    turn REST DECODE DECIDE SOUND             a spoken turn was answered; milliseconds
    interrupted AFTER                         the box fell silent; milliseconds
    over                                      the line ended
    """

    at_s: float
    what: str
    told: tuple[str | int, ...] = ()


def load_metrics(loaded: Loaded) -> list[Metric]:
    """What the lines take of the box, as metrics."""
    shares = [Sample(share, {"stage": stage}) for stage, share in loaded.shares.items()]
    return [
        Metric("appliance_voice_line_share", "What one line takes of each stage.", "gauge", shares),
        gauge("appliance_voice_lines_fit", "Lines that the box carries.", loaded.carries),
        gauge("appliance_voice_waiting", "Segments that wait to be heard.", loaded.waiting),
        gauge(
            "appliance_voice_real_time",
            "Seconds that the recogniser takes for a second of speech.",
            loaded.real_time,
        ),
    ]


class Course:
    """What happened on one line so far."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self.moments: list[Moment] = []

    def note(self, shown: Shown) -> None:
        """Something happened."""
        match shown:
            case State(name):
                self._add(name)
            case Asked(kind, options):
                self._add("asked", kind.value, *options)
            case Timing(rest, decode, decide, sound):
                self._add("turn", rest, decode, decide, sound)
            case Interrupted(after):
                self._add("interrupted", after)
            case _:
                pass

    def end(self) -> None:
        """The line is over."""
        self._add("over")

    def _add(self, what: str, *told: str | int) -> None:
        if len(self.moments) < _MOMENTS:
            self.moments.append(Moment(self._now(), what, told))


class SpokenFigures:
    """Counts what every line of the box shows."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._stages = {stage: Durations(SECONDS) for stage in STAGES}
        self._whole = Durations(SECONDS)
        self._interrupted = Durations(SECONDS)
        self._courses: dict[str, Course] = {}
        self._lines = self._open = self._refused = 0

    def opened(self, name: str) -> Course:
        """A line began; its `name` is known to whoever may ask about it."""
        self._lines += 1
        self._open += 1
        course = Course(self._now)
        if name:
            self._courses[name] = course
            while len(self._courses) > _LINES:
                del self._courses[next(iter(self._courses))]
        return course

    def closed(self, course: Course) -> None:
        """A line ended."""
        self._open -= 1
        course.end()

    def refused(self) -> None:
        """A line was refused: the box was full."""
        self._refused += 1

    def note(self, shown: Shown) -> None:
        """Something happened on a line."""
        match shown:
            case Timing(rested_ms=rest, decoded_ms=decode, decided_ms=decide, sounded_ms=sound):
                parts = (rest, decode, decide, sound)
                for stage, milliseconds in zip(self._stages.values(), parts, strict=True):
                    stage.add(milliseconds / 1000)
                self._whole.add(sum(parts) / 1000)
            case Interrupted(after_ms=after):
                self._interrupted.add(after / 1000)
            case _:
                pass

    def moments(self, since: Mapping[str, int]) -> dict[str, list[Moment]]:
        """What happened on the lines of these names, each from its moment of that number on."""
        return {
            name: self._courses[name].moments[first:]
            for name, first in since.items()
            if name in self._courses
        }

    def metrics(self) -> list[Metric]:
        """Everything counted since the start."""
        stages = [
            Sample(one.value, {"stage": stage, **one.labels}, one.suffix)
            for stage, durations in self._stages.items()
            for one in durations.samples()
        ]
        return [
            Metric("appliance_voice_seconds", _HELP, "histogram", stages),
            Metric(
                "appliance_voice_turn_seconds",
                "From the last voice of a turn until our first sound was on its way.",
                "histogram",
                self._whole.samples(),
            ),
            Metric(
                "appliance_voice_interrupted_seconds",
                "From the other side's first sound until we were silent.",
                "histogram",
                self._interrupted.samples(),
            ),
            counter("appliance_voice_lines_total", "Lines held.", self._lines),
            gauge("appliance_voice_lines_open", "Lines that are held now.", self._open),
            counter("appliance_voice_refused_total", "Lines refused: full.", self._refused),
        ]
