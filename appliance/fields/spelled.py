"""Names that are spelled out, letter by letter. Pure."""

from __future__ import annotations

import dataclasses

from rapidfuzz import fuzz

from appliance.core.interview import Language, Span
from appliance.core.text import fold
from appliance.fields.name_words import NameWord
from appliance.fields.spoken import written

_FEWEST_LETTERS = 3
_ALIKE = 55.0


def _spellings(text: str, language: Language) -> list[tuple[str, Span]]:
    """The words of `text` that were spelled, with the raw span of their letters."""
    heard = written(text, language)
    found: list[tuple[str, Span, int]] = []
    for piece in heard.pieces:
        letters = heard.text[piece.written.start : piece.written.end]
        if not letters.isalpha():
            continue
        if found and found[-1][2] == piece.written.start:
            word, span, _ = found.pop()
            found.append((word + letters, Span(span.start, piece.raw.end), piece.written.end))
        else:
            found.append((letters, piece.raw, piece.written.end))
    return [(word, span) for word, span, _ in found if len(word) >= _FEWEST_LETTERS]


def respelled(
    text: str, words: tuple[NameWord, ...], language: Language
) -> tuple[tuple[NameWord, ...], Span]:
    """`words` with those that the person goes on to spell written that way, and the span of it all.
    Returns the very same words when nothing is spelled."""
    start, end = words[0].span.start, words[-1].span.end
    for spelling, span in _spellings(text[: end + 200], language):
        if span.start < end:
            continue
        alike = [fuzz.ratio(fold(spelling), word.folded) for word in words]
        best = max(range(len(words)), key=alike.__getitem__)
        if alike[best] < _ALIKE:
            continue
        spelled = dataclasses.replace(words[best], spelling=spelling, folded=fold(spelling))
        words = (*words[:best], spelled, *words[best + 1 :])
        end = span.end
    return words, Span(start, end)


def spelled_out(text: str, language: Language) -> tuple[str, Span] | None:
    """A name that is only spelled, in lower case, and its span; None when no word is."""
    found = _spellings(text[:400], language)
    if not found:
        return None
    name = " ".join(word for word, _ in found).lower()
    return name, Span(found[0][1].start, found[-1][1].end)
