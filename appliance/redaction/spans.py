"""Stretches of text that identify someone, and how overlapping ones become one. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from appliance.core.interview import Span
from appliance.core.ports import PiiFinding


@dataclass(frozen=True, slots=True)
class Finding:
    """One stretch that identifies someone: what kind of thing it is (Presidio's entity types where it
    has one), and how sure its finder is, between 0 and 1."""

    span: Span
    type: str
    score: float = 1.0


def merge(findings: Iterable[PiiFinding]) -> list[Finding]:
    """The findings in order and apart.

    Where some overlap, what they cover together becomes one finding, so that nothing that anyone found
    stays in clear; its type and score are those of the longest, of equally long ones of the surest.
    """
    merged: list[Finding] = []
    strongest: tuple[int, float] = (0, 0.0)
    for one in sorted(findings, key=lambda finding: (finding.span.start, -finding.span.end)):
        if one.span.start == one.span.end:
            continue
        strength = (one.span.end - one.span.start, one.score)
        if not merged or one.span.start >= merged[-1].span.end:
            merged.append(Finding(one.span, one.type, one.score))
            strongest = strength
            continue
        last = merged[-1]
        together = Span(last.span.start, max(last.span.end, one.span.end))
        if strength > strongest:
            merged[-1], strongest = Finding(together, one.type, one.score), strength
        else:
            merged[-1] = Finding(together, last.type, last.score)
    return merged


def word_list(listed: str) -> frozenset[str]:
    """A set of words, written as a list with spaces between them."""
    return frozenset(listed.split())
