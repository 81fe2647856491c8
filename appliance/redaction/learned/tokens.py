"""A text as the network sees it: tokens, and for each a few numbers that say what it looks like. Pure."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass

from appliance.redaction.learned.lexicon import Lexicon

TOKEN = re.compile(r"[^\W\d_]+(?:'(?!s(?![^\W\d_]))[^\W\d_]+)*|'s(?!\w)|\d+|[^\w\s]|_")
"""A word (with what is behind its apostrophe, but for a possessive), a number, or one sign."""

SIGNS = 64
NUMBERS = 128
PREFIXES = 4096
SUFFIXES = 4096
TAILS = 1024
MARKS = 16
SHAPES = 63

_LOWER, _TITLE, _UPPER, _MIXED, _LETTER, _NUMBER, _SIGN = range(7)


@dataclass(frozen=True, slots=True)
class Layout:
    """Where each kind of feature begins in the table of vectors. Row 0 is nothing: what stands before the
    first token and behind the last, and the features that a token has not."""

    common: int
    """How many everyday words there are: rows 3 and on; row 2 is any other common word, row 1 any word that
    is none."""

    @property
    def signs(self) -> int:
        return 3 + self.common

    @property
    def numbers(self) -> int:
        return self.signs + SIGNS

    @property
    def prefixes(self) -> int:
        return self.numbers + NUMBERS

    @property
    def suffixes(self) -> int:
        return self.prefixes + PREFIXES

    @property
    def tails(self) -> int:
        return self.suffixes + SUFFIXES

    @property
    def marks(self) -> int:
        return self.tails + TAILS

    @property
    def shapes(self) -> int:
        return self.marks + MARKS

    @property
    def rows(self) -> int:
        """How many rows the table has."""
        return self.shapes + SHAPES


Rows = tuple[int, int, int, int, int]
"""A token's features but for its shape: itself, prefix, suffix, tail, mark; 0 where it has none."""


class Reader:
    """Turns tokens into rows of the table."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._everyday = lexicon.everyday
        self._others = lexicon.others
        self.layout = layout = Layout(len(lexicon.everyday))
        self._begin = (layout.prefixes, layout.suffixes, layout.tails, layout.marks)

    def rows(self, token: str, *, known: bool = True) -> Rows:
        """The rows of a folded token. Not `known`: as if it were on no list of names."""
        if token.isdecimal():
            return (self.layout.numbers + _number(token), 0, 0, 0, 0)
        if not token[0].isalpha():
            return (self.layout.signs + zlib.crc32(token.encode()) % SIGNS, 0, 0, 0, 0)
        number = self._everyday.get(token)
        if number is None:
            number = -1 if token in self._others else -2
        prefixes, suffixes, tails, marks = self._begin
        mark = self._lexicon.mark(token) if known else 0
        return (
            3 + number,
            prefixes + zlib.crc32(token[:3].encode()) % PREFIXES,
            suffixes + zlib.crc32(token[-4:].encode()) % SUFFIXES,
            tails + zlib.crc32(f"{token[-2:]}{min(len(token), 9)}".encode()) % TAILS,
            marks + mark,
        )


def _number(token: str) -> int:
    """The class of a number: its value below a hundred, a year, or its length."""
    if len(token) <= 2:
        return int(token)
    if len(token) == 4 and token[:2] in ("19", "20"):
        return 100
    return 100 + min(len(token) - 2, 20)


def shape(token: str, before: int, style: int) -> int:
    """How a token is written: its capitals, what stands before it (0 a space, 1 nothing, 2 a line's or
    the text's beginning), and the style of the whole text (see `style`)."""
    if token[0].isalpha():
        if token.islower():
            kind = _LOWER
        elif len(token) == 1:
            kind = _LETTER
        elif token.isupper():
            kind = _UPPER
        else:
            kind = _TITLE if token[0].isupper() and token[1:].islower() else _MIXED
    else:
        kind = _NUMBER if token.isdecimal() else _SIGN
    return (kind * 3 + before) * 3 + style


def style(text: str) -> int:
    """0: a text without capitals, 1: with some, 2: all in capitals."""
    if text.islower() or not any(map(str.isupper, text)):
        return 0
    return 2 if text.isupper() else 1
