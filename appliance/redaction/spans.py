"""Stretches of text and how they are put together. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from appliance.core.interview import Span


@dataclass(frozen=True, slots=True)
class Found:
    """One stretch that identifies someone: where, what kind, how surely (0 to 1)."""

    span: Span
    type: str
    score: float


def apart(found: Iterable[Found]) -> list[Found]:
    """The stretches in order, none overlapping: what overlaps becomes one, of the kind of its longest
    part (of equals the surest)."""
    merged: list[list[Found]] = []
    for one in sorted(found, key=lambda f: (f.span.start, -f.span.end)):
        if one.span.start == one.span.end:
            continue
        if merged and one.span.start < max(f.span.end for f in merged[-1]):
            merged[-1].append(one)
        else:
            merged.append([one])
    return [_cover(group) for group in merged]


def _cover(group: list[Found]) -> Found:
    longest = max(group, key=lambda f: (f.span.end - f.span.start, f.score))
    span = Span(min(f.span.start for f in group), max(f.span.end for f in group))
    return Found(span, longest.type, longest.score)
