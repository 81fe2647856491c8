"""A text as its words, once as written and once for each language in which digits and letters may have
been said aloud. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from appliance.core.interview import Language, Span
from appliance.core.text import fold
from appliance.fields import languages
from appliance.fields.spoken import Written, written

WORD = re.compile(r"[^\W_]+")
_LONGEST_HEARD = 20_000
"""Nobody says more in one breath; what is longer was written."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a view, folded, and where it stands there."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class View:
    """A text, its words, and the way back to the text it was made of."""

    text: str
    words: tuple[Word, ...]
    heard: Written | None = None

    def to_raw(self, start: int, end: int) -> Span:
        """The stretch of the original text behind a stretch of this one."""
        span = Span(start, end)
        return span if self.heard is None else self.heard.to_raw(span)

    def gap(self, at: int) -> str:
        """What stands between word `at` and the one before it."""
        return self.text[self.words[at - 1].end : self.words[at].start]


def views(text: str) -> Iterator[View]:
    """`text` as written, then as it reads with what was said digit by digit or spelled written out."""
    plain = View(text, words_of(text))
    yield plain
    if len(text) > _LONGEST_HEARD:
        return
    for language, sounds in _sounds().items():
        said = [word.text in sounds for word in plain.words]
        if any(one and other for one, other in pairwise(said)):
            heard = written(text, language)
            if heard.pieces:
                yield View(heard.text, words_of(heard.text), heard)


def words_of(text: str) -> tuple[Word, ...]:
    """The words of a text: letters and figures that touch."""
    folded = fold(text)
    return tuple(Word(found[0], *found.span()) for found in WORD.finditer(folded))


@cache
def _sounds() -> dict[Language, frozenset[str]]:
    """By language, the words that stand for digits or letters."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    found = {}
    for language in ("en", "es", "fr"):
        speech = languages.speech(language)
        said = (*speech.ones, *speech.tens, *speech.hundreds, *speech.zeros, *speech.repeats)
        named = [word for name in speech.letters for word in name.split()]
        found[language] = frozenset((*said, *named, *speech.alphabet, *letters))
    return found
