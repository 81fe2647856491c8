"""How alike what was recognised is to what was heard, sound by sound. Pure.

A grammar turns any speech into one of its sentences. A second listening that knows sounds but no words
has no such bias: where its sounds are not those of the recognised words, something else was said. Sounds
are ARPAbet phones.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

_VOWELS = frozenset(
    ["AA", "AE", "AH", "AO", "AW", "AY", "EH", "ER", "EY", "IH", "IY", "OW", "OY", "UH", "UW"]
)
_ALIKE = tuple(
    frozenset(group.split())
    for group in (
        "P B", "T D", "K G", "F V", "S Z", "SH ZH CH JH", "TH DH F V", "DH D", "TH T", "M N NG",
        "L R W Y", "AA AO AH", "IH IY", "UH UW", "EH AE", "AH ER UH IH EH", "OW AO", "AY AE AA", "EY EH",
    )
)  # fmt: skip
"""Sounds that are easily taken for one another."""


@dataclass(frozen=True, slots=True)
class Sound:
    """A word or a phone, and the frames (10 ms each) over which it was heard."""

    name: str
    start: int
    end: int


def likeness(expected: Sequence[str], heard: Sequence[str]) -> float:
    """How alike two sequences of phones are: 1 for the same, 0 for nothing in common."""
    longest = max(len(expected), len(heard))
    return max(0.0, 1.0 - _distance(expected, heard) / longest) if longest else 0.0


def within(word: Sound, heard: Sequence[Sound]) -> list[str]:
    """The phones whose middle lies within a word."""
    return [one.name for one in heard if word.start <= (one.start + one.end) / 2 <= word.end]


def _distance(expected: Sequence[str], heard: Sequence[str]) -> float:
    row = [float(column) for column in range(len(heard) + 1)]
    for above, sound in enumerate(expected, start=1):
        diagonal, row[0] = row[0], float(above)
        for column, other in enumerate(heard, start=1):
            changed = diagonal + _difference(sound, other)
            diagonal = row[column]
            row[column] = min(row[column] + 1, row[column - 1] + 1, changed)
    return row[-1]


def _difference(one: str, other: str) -> float:
    if one == other:
        return 0.0
    if any(one in group and other in group for group in _ALIKE):
        return 0.4
    return 0.8 if (one in _VOWELS) == (other in _VOWELS) else 1.0
