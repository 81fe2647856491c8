"""A small grammar of what people say when it matters: who, which act, in which mood, and when. Pure.

A `Sign` is one way of saying one thing, written as a pattern over slots ("{i} {mood} {hurt} myself").
What surrounds it decides what it weighs: told of the past, denied, meant as a figure of speech. Signs
look at folded, legible text; a space in a pattern stands for any white space or comma.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from appliance.core.interview import Language, Span
from appliance.screening.needed import needed, trigrams

Kept = TypeVar("Kept")


@dataclass(frozen=True, slots=True)
class Sign:
    """One way of saying one thing.

    `severity` holds when it is said of now; `past` when the sentence tells of the past or of a habit
    (None: time makes no difference); `deniable` is false where the words themselves hold a "not".
    """

    category: str
    severity: int
    pattern: str
    past: int | None = None
    deniable: bool = True


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One language's patterns: data, no code.

    `figurative` covers what only sounds grave; `past` and `fresh` are words of time, of which `fresh`
    wins; `denial` must end where a sign begins; `refusal` is an answer of "no" right after a sign. A denial
    reaches no further than `turns`, the words that turn against what was said ("but").
    """

    language: Language
    slots: Mapping[str, str]
    figurative: tuple[str, ...]
    past: str
    fresh: str
    denial: str
    refusal: str
    turns: str
    signs: Mapping[str, tuple[Sign, ...]]


@dataclass(frozen=True, slots=True)
class Hit:
    """A sign that was found, with what it weighs here."""

    category: str
    severity: int
    span: Span


_SLOT = re.compile(r"\{([a-z_]+)\}")
_LOOK_BEHIND = re.compile(r"\(\?<[!=][^()]*\)")
"""Of fixed width: a space in one stands for exactly one character."""
_SENTENCE_END = re.compile(r"[.!?;\n]+(?=\s|$)|[!?;\n]")
_BLOT = "·"
_REACH = 48
"""How far before a sign, in characters, a denial may stand."""


class Tongue:
    """A lexicon made ready: every pattern compiled, once, and found again by what it needs."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.language = lexicon.language
        self._slots = lexicon.slots
        self._past = self._compile(lexicon.past)
        self._fresh = self._compile(lexicon.fresh)
        self._denial = self._compile(rf"(?:{lexicon.denial})\s{{0,16}}$")
        self._refusal = self._compile(rf"\s{{0,16}}[?:,.-]{{0,8}}\s{{0,16}}(?:{lexicon.refusal})")
        self._clause_end = re.compile(rf"[.!?;:\n]|\b(?:{lexicon.turns})\b")
        self._figurative = Shelf(
            (None, pattern, self._compile(pattern))
            for pattern in map(self._fill, lexicon.figurative)
        )
        self._signs = {
            evaluator: Shelf(
                (sign, pattern, self._compile(rf"(?<!\w)(?:{pattern})(?!\w)"))
                for sign, pattern in ((sign, self._fill(sign.pattern)) for sign in signs)
            )
            for evaluator, signs in lexicon.signs.items()
        }

    @property
    def evaluators(self) -> frozenset[str]:
        """The evaluators this language has signs for."""
        return frozenset(self._signs)

    def shelves(self) -> Iterable[Shelf[Sign]]:
        """The signs of every evaluator."""
        return self._signs.values()

    def literal(self, text: str) -> str:
        """`text` with every figure of speech blotted out; exactly as long."""
        for _, pattern in self._figurative.worth_trying(trigrams(text)):
            text = pattern.sub(_blot, text)
        return text

    def hits(self, evaluator: str, literal: str, runs: set[str]) -> Iterator[Hit]:
        """Every sign of `evaluator` in what `literal` returned, with what it weighs there. `runs` are
        the trigrams of that text, or of one that holds more."""
        for sign, pattern in self._signs[evaluator].worth_trying(runs):
            for found in pattern.finditer(literal):
                severity = self._weigh(sign, literal, found.start(), found.end())
                if severity:
                    yield Hit(sign.category, severity, Span(found.start(), found.end()))

    def undenied(self, evaluator: str, text: str, runs: set[str]) -> str:
        """`text` with every sign of `evaluator` blotted out that it denies, and the denial with it;
        exactly as long."""
        kept = text
        for sign, pattern in self._signs[evaluator].worth_trying(runs):
            for found in pattern.finditer(text) if sign.deniable else ():
                if (start := self._denied_from(text, found.start(), found.end())) is not None:
                    kept = kept[:start] + _BLOT * (found.end() - start) + kept[found.end() :]
        return kept

    def _weigh(self, sign: Sign, text: str, start: int, end: int) -> int:
        if sign.deniable and self._denied_from(text, start, end) is not None:
            return 0
        if sign.past is not None and sign.past < sign.severity:
            sentence = _sentence_around(text, start, end)
            if self._past.search(sentence) and not self._fresh.search(sentence):
                return sign.past
        return sign.severity

    def _denied_from(self, text: str, start: int, end: int) -> int | None:
        """Where the denial of a sign begins, or the sign itself if it is refused after; None if it
        stands undenied."""
        before = text[max(0, start - _REACH) : start]
        clause = self._clause_end.split(before)[-1]
        if denial := self._denial.search(clause):
            return start - len(clause) + denial.start()
        return start if self._refusal.match(text, end) is not None else None

    def _fill(self, pattern: str) -> str:
        """The pattern with its slots filled; a slot may use others."""
        while _SLOT.search(pattern):
            pattern = _SLOT.sub(lambda slot: f"(?:{self._slots[slot[1]]})", pattern)
        return pattern

    def _compile(self, pattern: str) -> re.Pattern[str]:
        """The pattern with its spaces made elastic."""
        pattern = _LOOK_BEHIND.sub(lambda group: group[0].replace(" ", r"\s"), pattern)
        elastic = pattern.replace(" ?", r"[\s,]{0,16}").replace(" ", r"[\s,]{1,16}")
        return re.compile(elastic)


class Shelf(Generic[Kept]):
    """Patterns with what each stands for, kept by what a text must hold before they can match."""

    def __init__(self, entries: Iterable[tuple[Kept, str, re.Pattern[str]]]) -> None:
        self._entries: list[tuple[Kept, re.Pattern[str]]] = []
        self._by_run: dict[str, list[int]] = {}
        self._always: list[int] = []
        for at, (kept, source, pattern) in enumerate(entries):
            self._entries.append((kept, pattern))
            runs = needed(source)
            if runs is None:
                self._always.append(at)
            for run in runs or ():
                self._by_run.setdefault(run, []).append(at)

    @property
    def runs(self) -> frozenset[str]:
        """Every run of letters that some entry waits for."""
        return frozenset(self._by_run)

    def worth_trying(self, runs: set[str]) -> Iterator[tuple[Kept, re.Pattern[str]]]:
        """The entries that a text with these trigrams could match, in order."""
        found = set(self._always)
        for run in self._by_run.keys() & runs:
            found.update(self._by_run[run])
        for at in sorted(found):
            yield self._entries[at]


def _blot(found: re.Match[str]) -> str:
    return _BLOT * len(found[0])


def _sentence_around(text: str, start: int, end: int) -> str:
    """The sentence that holds a hit, at most 300 characters to either side."""
    before = text[max(0, start - 300) : start]
    after = text[end : end + 300]
    opening = max((found.end() for found in _SENTENCE_END.finditer(before)), default=0)
    closing = _SENTENCE_END.search(after)
    return before[opening:] + text[start:end] + (after[: closing.start()] if closing else after)
