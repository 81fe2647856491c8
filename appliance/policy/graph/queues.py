"""Who is called: a node for each queue, with who looks after it and how soon, and a line to it from
every rule that calls it. Pure.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from appliance.core.policy import Policy, Target
from appliance.policy.graph.canvas import Canvas
from appliance.policy.graph.cards import Card, Row

NODE = 250.0
_STEP, _SLACK = 13.0, 26.0
COLOURS = {"P1": "#a3160b", "P2": "#a65300", "P3": "#3d5a73"}
DASHES = {"P1": "", "P2": "9 5", "P3": "2 4"}
"""What tells priorities apart on paper without colours."""


class Desk(Protocol):
    """A queue that `appliance.toml` declares."""

    @property
    def owner(self) -> str: ...

    @property
    def backup(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Call:
    """One rule that calls a queue, and the height on the sheet at which its line begins."""

    queue: str
    priority: str
    y: float


@dataclass(frozen=True, slots=True)
class Port:
    """Where a line comes in."""

    call: Call
    y: float


def node(queue: str, policy: Policy, desk: Desk | None, priorities: Sequence[str]) -> Card:
    """The card of one queue. Without `appliance.toml` nobody is named."""
    people = (f"{desk.owner}; when away, {desk.backup}",) if desk else ()
    rows = [Row("Looked after by", notes=people)] if people else []
    for priority in sorted(set(priorities)):
        target = policy.sla.targets.get(priority)
        if target:
            said = f"{priority}: answers in {_span(target.first_response_seconds)}"
            rows.append(Row(said, notes=_more(target, policy)))
    return Card(queue, "queue", tuple(rows))


def _more(target: Target, policy: Policy) -> tuple[str, ...]:
    done = f"done in {_span(target.resolution_seconds)}; " if target.resolution_seconds else ""
    clock = (
        "around the clock"
        if target.around_the_clock
        else f"in {policy.sla.calendar.replace('_', ' ')}"
    )
    return (f"{done}{clock}",)


def _span(seconds: int) -> str:
    for size, name in ((86_400, "day"), (3600, "hour"), (60, "minute")):
        if seconds >= size and seconds % size == 0:
            count = seconds // size
            return f"{count} {name}{'s' if count > 1 else ''}"
    return f"{seconds} seconds"


def in_order(calls: Sequence[Call]) -> list[str]:
    """The queues from top to bottom, so that few lines cross: by where their callers stand."""
    heights: dict[str, list[float]] = {}
    for call in calls:
        heights.setdefault(call.queue, []).append(call.y)
    return sorted(heights, key=lambda queue: sum(heights[queue]) / len(heights[queue]))


def gutter(calls: Sequence[Call]) -> float:
    """How much room the lines need beside one another."""
    return 2 * _SLACK + _STEP * max(0, len(calls) - 1)


def ports(calls: Sequence[Call], tops: Mapping[str, tuple[float, float]]) -> list[Port]:
    """Where each line comes in, spread over its node's height. `tops`: a node's top and height."""
    found: list[Port] = []
    for queue, (top, height) in tops.items():
        own = sorted((call for call in calls if call.queue == queue), key=lambda call: call.y)
        gap = height / (len(own) + 1)
        found += [Port(call, top + gap * at) for at, call in enumerate(own, start=1)]
    return found


def edges(canvas: Canvas, found: Sequence[Port], left: float, right: float) -> None:
    """Draws the lines from the callers' edge to the nodes' edge, each in a lane of its own: those that
    go down begin further out the higher they start, those that go up the other way round."""
    down = sorted((one for one in found if one.y >= one.call.y), key=lambda one: -one.call.y)
    up = sorted((one for one in found if one.y < one.call.y), key=lambda one: one.call.y)
    for lane, port in enumerate([*up, *down]):
        x = left + _SLACK + lane * _STEP
        call = port.call
        points = [(left, call.y), (x, call.y), (x, port.y), (right, port.y)]
        canvas.open(f"{call.priority} to {call.queue}")
        canvas.line(
            points, stroke=COLOURS[call.priority], dashes=DASHES[call.priority], arrow="right"
        )
        canvas.close()
