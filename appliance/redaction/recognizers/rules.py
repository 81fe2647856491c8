"""A recognizer made of patterns. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from appliance.core.interview import Span
from appliance.core.text import fold
from appliance.redaction.spans import Finding

WORD = r"[^\W\d_]+(?:['’-][^\W\d_]+)*"


@dataclass(frozen=True, slots=True)
class Rule:
    """One pattern over folded text. Where it has a group "v", that group is what identifies someone;
    the rest only shows that it does."""

    type: str
    pattern: re.Pattern[str]
    score: float = 0.85


def rule(type_: str, pattern: str, score: float = 0.85) -> Rule:
    """The rule, compiled."""
    return Rule(type_, re.compile(pattern), score)


class Rules:
    """Patterns that are tried together, behind a gate that most texts do not pass."""

    def __init__(self, rules: Sequence[Rule], gate: str = "") -> None:
        self._rules = tuple(rules)
        self._gate = re.compile(gate)

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
        for one in self._rules:
            group = "v" if "v" in one.pattern.groupindex else 0
            for found in one.pattern.finditer(folded):
                start, end = found.span(group)
                if start < end:
                    yield Finding(Span(start, end), one.type, one.score)
