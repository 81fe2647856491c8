"""How long spoken turns take on this box, stage by stage. Words and people are never part of it."""

from __future__ import annotations

from appliance.channels.aloud import Interrupted, Shown, Timing
from appliance.web.metrics import Durations, Metric, Sample, counter

_HELP = (
    "Spoken turns by stage: from the last voice to the end-point (rest), to the words (decode), to the "
    "decision (decide), to our first sound on its way (sound)."
)


class SpokenFigures:
    """Counts what every line of the box shows."""

    def __init__(self) -> None:
        self._stages = {stage: Durations() for stage in ("rest", "decode", "decide", "sound")}
        self._interrupted = Durations()
        self._lines = 0
        self._refused = 0

    def opened(self) -> None:
        """A line began."""
        self._lines += 1

    def refused(self) -> None:
        """A line was refused: the box was full."""
        self._refused += 1

    def note(self, shown: Shown) -> None:
        """Something happened on a line."""
        match shown:
            case Timing(rested_ms=rest, decoded_ms=decode, decided_ms=decide, sounded_ms=sound):
                for stage, milliseconds in zip(
                    self._stages.values(), (rest, decode, decide, sound), strict=True
                ):
                    stage.add(milliseconds / 1000)
            case Interrupted(after_ms=after):
                self._interrupted.add(after / 1000)
            case _:
                pass

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
                "appliance_voice_interrupted_seconds",
                "From the other side's first sound until we were silent.",
                "histogram",
                self._interrupted.samples(),
            ),
            counter("appliance_voice_lines_total", "Lines held.", self._lines),
            counter("appliance_voice_refused_total", "Lines refused: full.", self._refused),
        ]
