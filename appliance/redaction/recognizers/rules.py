"""A recognizer made of patterns. Pure.

Trying a pattern at every character is what costs time, and most texts hold nothing of most kinds. So
rules may share a gate, which must match somewhere before any of them is tried, and places to begin,
which alone they are tried at.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from appliance.core.interview import Span
from appliance.core.text import fold
from appliance.redaction.spans import Finding

WORD = r"[^\W\d_]+(?:['’-][^\W\d_]+)*"


@dataclass(frozen=True, slots=True)
class Rule:
    """One pattern over folded text. Where it has a group "v", that group is what identifies someone;
    the rest only shows that it does. `gate` and `begins` are patterns, "" for none."""

    type: str
    pattern: re.Pattern[str]
    score: float = 0.85
    gate: str = ""
    begins: str = ""


def rule(
    type_: str, pattern: str, score: float = 0.85, *, gate: str = "", begins: str = ""
) -> Rule:
    """The rule, compiled."""
    return Rule(type_, re.compile(pattern), score, gate, begins)


class Rules:
    """Patterns that are tried together, behind a gate that most texts do not pass."""

    def __init__(self, rules: Sequence[Rule], gate: str = "") -> None:
        self._rules = tuple(rules)
        self._gate = re.compile(gate)
        kinds = dict.fromkeys((one.gate, one.begins) for one in rules)
        self._groups = [
            (
                re.compile(kind[0]) if kind[0] else None,
                re.compile(kind[1]) if kind[1] else None,
                [one for one in rules if (one.gate, one.begins) == kind],
            )
            for kind in kinds
        ]

    @property
    def types(self) -> frozenset[str]:
        """The types its findings may have."""
        return frozenset(one.type for one in self._rules)

    def find(self, text: str) -> list[Finding]:
        """Every match of every rule in `text`."""
        return self.read(text, fold(text))

    def read(self, text: str, folded: str) -> list[Finding]:
        """The same, of a text that has been folded already."""
        return list(self._matches(folded)) if self._gate.search(folded) else []

    def _matches(self, folded: str) -> Iterator[Finding]:
        for gate, begins, rules in self._groups:
            if gate is not None and not gate.search(folded):
                continue
            starts = None if begins is None else [one.start() for one in begins.finditer(folded)]
            for one in rules:
                group = "v" if "v" in one.pattern.groupindex else 0
                for found in _tried(one.pattern, folded, starts):
                    start, end = found.span(group)
                    if start < end:
                        yield Finding(Span(start, end), one.type, one.score)


def _tried(
    pattern: re.Pattern[str], folded: str, starts: Sequence[int] | None
) -> Iterable[re.Match[str]]:
    """The matches that begin at `starts`, or all of them."""
    if starts is None:
        return pattern.finditer(folded)
    return filter(None, (pattern.match(folded, at) for at in starts))
