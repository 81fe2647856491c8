"""How the box is doing, in numbers, as Prometheus reads them (text exposition format 0.0.4).

Numbers only: no word, no name and no id of anybody is ever a label.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Literal, TypeAlias

from litestar import Response, get
from litestar.handlers import HTTPRouteHandler

CONTENT_TYPE = "text/plain; version=0.0.4"
SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
"""Upper bounds of the buckets of a duration."""


@dataclass(frozen=True, slots=True)
class Sample:
    """One number. `suffix` is what follows the metric's name ("_bucket")."""

    value: float
    labels: Mapping[str, str] = field(default_factory=dict)
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class Metric:
    """One thing measured: its name, what it is in a sentence, its kind, and its numbers."""

    name: str
    help: str
    kind: Literal["counter", "gauge", "histogram"]
    samples: Sequence[Sample]


Measured: TypeAlias = Callable[[], Awaitable[Sequence[Metric]]]
"""Everything measured, as it is now."""


class Durations:
    """A histogram of durations in seconds."""

    def __init__(self, bounds: Sequence[float] = SECONDS) -> None:
        self._bounds = bounds
        self._counts = [0] * (len(bounds) + 1)
        self._sum = 0.0

    def add(self, seconds: float) -> None:
        """Counts one."""
        self._counts[bisect_left(self._bounds, seconds)] += 1
        self._sum += seconds

    @property
    def count(self) -> int:
        """How many there were."""
        return sum(self._counts)

    def samples(self) -> list[Sample]:
        """The buckets, each with everything up to its bound; their sum and count."""
        bounds = [*map(_number, self._bounds), "+Inf"]
        buckets = [
            Sample(so_far, {"le": bound}, "_bucket")
            for bound, so_far in zip(bounds, accumulate(self._counts), strict=True)
        ]
        return [*buckets, Sample(self._sum, suffix="_sum"), Sample(self.count, suffix="_count")]


def gauge(name: str, help_: str, value: float) -> Metric:
    """A single number that goes up and down."""
    return Metric(name, help_, "gauge", (Sample(value),))


def counter(name: str, help_: str, value: float) -> Metric:
    """A single number that only grows while the service runs."""
    return Metric(name, help_, "counter", (Sample(value),))


def exposition(metrics: Iterable[Metric]) -> str:
    """The metrics as text. Pure."""
    lines: list[str] = []
    for metric in metrics:
        lines.append(f"# HELP {metric.name} {_escaped(metric.help)}")
        lines.append(f"# TYPE {metric.name} {metric.kind}")
        lines += [
            f"{metric.name}{one.suffix}{_labels(one.labels)} {_number(one.value)}"
            for one in metric.samples
        ]
    return "".join(f"{line}\n" for line in lines)


def metrics_route(measured: Measured) -> HTTPRouteHandler:
    """`GET /metrics`."""

    @get("/metrics", include_in_schema=False)
    async def metrics() -> Response[str]:
        return Response(exposition(await measured()), media_type=CONTENT_TYPE)

    return metrics


def _labels(labels: Mapping[str, str]) -> str:
    told = ",".join(
        f'{name}="{_escaped(value).replace(chr(34), chr(92) + chr(34))}"'
        for name, value in labels.items()
    )
    return f"{{{told}}}" if told else ""


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n")


def _number(value: float) -> str:
    return str(int(value)) if value == int(value) else repr(value)
