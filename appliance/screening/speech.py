"""Sentences of ours that go too far: patterns by category, and what makes each of them harmless. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from appliance.core.interview import Span
from appliance.screening.grammar import Shelf
from appliance.screening.needed import trigrams


@dataclass(frozen=True, slots=True)
class Overreach:
    """One language's patterns, by category, over one folded sentence; and `harmless`, which a sentence
    is allowed to say whatever else is in it ("I can't tell you whether ...")."""

    patterns: Mapping[str, tuple[str, ...]]
    harmless: str


def joined(
    one: Mapping[str, tuple[str, ...]], other: Mapping[str, tuple[str, ...]]
) -> Mapping[str, tuple[str, ...]]:
    """The patterns of both, by category."""
    return {name: (*one.get(name, ()), *other.get(name, ())) for name in {**one, **other}}


class Speech:
    """An `Overreach` made ready: every pattern compiled, once."""

    def __init__(self, overreach: Overreach) -> None:
        self._harmless = _elastic(overreach.harmless)
        self._patterns = Shelf(
            (category, one, _elastic(rf"(?<!\w)(?:{one})(?!\w)"))
            for category, patterns in overreach.patterns.items()
            for one in patterns
        )

    def overreach(self, sentence: str) -> Iterator[tuple[str, Span]]:
        """The categories that a sentence falls under, each with its first place. A question asks and
        states nothing; a sentence that says what we cannot say is the right one to say."""
        asks = sentence.rstrip().endswith("?")
        first: dict[str, Span] = {}
        for category, pattern in self._patterns.worth_trying(trigrams(sentence)):
            if asks and category != "promise":
                continue
            found = pattern.search(sentence)
            if found and (category not in first or found.start() < first[category].start):
                first[category] = Span(*found.span())
        if first and not self._harmless.search(sentence):
            yield from first.items()


def _elastic(pattern: str) -> re.Pattern[str]:
    """The pattern, with any white space where it has a space."""
    return re.compile(pattern.replace(" ?", r"\s{0,8}").replace(" ", r"\s{1,8}"))
