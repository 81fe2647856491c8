"""The words that everybody uses, and what an unknown word may be. Pure once read.

Common words are kept as words, for anybody to read (`xzcat words.txt.xz`): above the empty line those
that are met every day, below it forms of them. Names and places are kept as
hashes: enough to know one again, too little to list them.
"""

from __future__ import annotations

import lzma
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

WORDS = Path(__file__).with_name("words.txt.xz")
MARKS = Path(__file__).with_name("marks.npz")

GIVEN, FAMILY, PLACE, PART_OF_PLACE = 1, 2, 4, 8
"""What a word may be, as bits: `san` is part of places and no place by itself."""


@dataclass(frozen=True)
class Lexicon:
    """Common words, those that are met every day with numbers of their own; and the marks of names and
    places by their hash."""

    everyday: Mapping[str, int]
    others: frozenset[str]
    marks: Mapping[int, int]

    def is_common(self, word: str) -> bool:
        """Whether a folded word names nobody."""
        return word in self.everyday or word in self.others

    def mark(self, word: str) -> int:
        """What a folded word may be: bits of GIVEN, FAMILY, PLACE and PART_OF_PLACE."""
        return self.marks.get(zlib.crc32(word.encode()), 0)


@cache
def lexicon() -> Lexicon:
    """The lexicon that ships with the appliance; read once."""
    everyday, _, others = lzma.decompress(WORDS.read_bytes()).decode("utf-8").partition("\n\n")
    with np.load(MARKS) as kept:
        marks = dict(zip(kept["hashes"].tolist(), kept["marks"].tolist(), strict=True))
    numbered = {word: at for at, word in enumerate(everyday.split())}
    return Lexicon(numbered, frozenset(others.split()), marks)
