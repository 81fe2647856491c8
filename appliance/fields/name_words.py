"""The words that make up a name: where it ends in running speech, and which part is which. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from appliance.core.interview import JsonValue, Span
from appliance.core.text import fold
from appliance.fields.phrasebook import PHRASEBOOKS, borne
from appliance.fields.phrasebook.words import Phrasebook

_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ‑-][^\W\d_]+)*")
_GAP = re.compile(r"[ \t\u00a0]{1,4}")
_SUFFIX_GAP = re.compile(r"\s{0,2},?\s{1,2}")
_CLAUSE_OVER = re.compile(r"\s*(?:$|[,.;:!?\n)(])")
_MOST_WORDS = 7
_FULL_NAME = 4
"""Words of two given names and two family names, particles not counted."""
_LONGEST_WORD = 40
_JOINING = frozenset().union(*(book.people.joining for book in PHRASEBOOKS.values()))
YES_AND_NO = frozenset().union(*(book.answers.plain for book in PHRASEBOOKS.values()))
"""What is said for yes and no in any language: no name, whichever the session is in."""
_NEVER_MIDDLE = _JOINING | {"i", "i'm", "i've", "i'd", "i'll"}
KNOWN_GIVEN = borne.GIVEN.union(*(book.people.given for book in PHRASEBOOKS.values()))
"""Given names of every language: who speaks English may be called Rigoberto."""
KNOWN_FAMILY = borne.FAMILY.union(*(book.people.family for book in PHRASEBOOKS.values()))


@dataclass(frozen=True, slots=True)
class NameWord:
    """One word of a name. `capital` when it is capitalised in a text that is not all capitals;
    `spelling` is how it is written when it was spelled out."""

    raw: str
    folded: str
    span: Span
    capital: bool
    particle: bool = False
    suffix: bool = False
    spelling: str | None = None


def name_at(
    text: str, folded: str, at: int, book: Phrasebook, *, typed: bool = False
) -> tuple[NameWord, ...]:
    """The name that begins at `at`, after any titles; empty when none does.

    In text with capitals a name goes on as long as they do; in text without, two words far, and
    further over words that are known as names or end the clause. `typed`: all of it is a name, of
    whatever words.
    """
    words: list[NameWord] = []
    shouted = not any(map(str.islower, text[max(0, at - 200) : at + 200]))
    while len(words) < _MOST_WORDS:
        word = _word(text, folded, at, book, shouted=shouted)
        if word is None or word.span.end - word.span.start > _LONGEST_WORD:
            break
        if not words and word.folded in book.people.titles and _WORD.match(text, _next(text, word)):
            at = _next(text, word)
            continue
        if word.suffix and words:
            words.append(word)
            break
        if not words and not typed and _is_of(text, word):
            at = _next(text, word)
            continue
        if not typed and not _belongs(text, word, words, book):
            break
        words.append(word)
        at = _next(text, word)
        if at == word.span.end:
            break
    while words and words[-1].particle:
        words.pop()
    only_letters = all(len(word.folded) == 1 for word in words)
    return () if only_letters or (words[0].particle and len(words) == 1) else tuple(words)


def _word(text: str, folded: str, at: int, book: Phrasebook, *, shouted: bool) -> NameWord | None:
    found = _WORD.match(text, at)
    if found is None:
        return None
    start, end = found.span()
    low = folded[start:end]
    abbreviated = len(low) == 1 or low in book.people.titles or low in book.people.suffixes
    if text[end : end + 1] == "." and (abbreviated or low == "st"):
        end += 1
    return NameWord(
        raw=text[start:end],
        folded=low,
        span=Span(start, end),
        capital=text[start].isupper() and not shouted,
        particle=low in book.people.particles,
        suffix=low in book.people.suffixes,
    )


def _next(text: str, word: NameWord) -> int:
    """Where the next word of the name would begin; the word's own end when nothing follows."""
    gap = _GAP.match(text, word.span.end) or _SUFFIX_GAP.match(text, word.span.end)
    if gap is None:
        return word.span.end
    if "," in gap[0]:
        following = _WORD.match(text, gap.end())
        is_suffix = following is not None and fold(following[0]) in {"jr", "sr", "ii", "iii", "iv"}
        return gap.end() if is_suffix else word.span.end
    return gap.end()


def _belongs(text: str, word: NameWord, before: list[NameWord], book: Phrasebook) -> bool:
    """Whether a name that has the words `before` goes on with `word`."""
    if "'" in word.folded and word.folded.endswith("'s"):
        return False
    if word.raw in book.people.accented_no_names:
        return False
    if word.particle and (before or word.folded not in book.people.not_names):
        return _goes_on_after(text, word, book)
    if not before:
        return word.folded not in book.people.not_names
    if word.capital and before[0].capital:
        return word.folded not in _NEVER_MIDDLE
    if word.folded in book.people.not_names:
        return False
    over = _CLAUSE_OVER.match(text, word.span.end) is not None
    if before[0].capital:
        return over and len(before) == 1
    full = [one for one in before if not one.particle]
    known = word.folded in KNOWN_GIVEN | KNOWN_FAMILY
    if len(full) < 2 or before[-1].particle or known or over:
        return True
    return full[0].folded in KNOWN_GIVEN and _name_to_the_end(text, word, len(full), book)


def _name_to_the_end(text: str, word: NameWord, full: int, book: Phrasebook) -> bool:
    """Whether the clause ends, or an "and" follows, after at most so many more words as two given and two
    family names have, none of which is known to be no name."""
    at = word.span.start
    for _ in range(_FULL_NAME - full):
        found = _WORD.match(text, at)
        if found is None or fold(found[0]) in book.people.not_names - book.people.particles:
            return False
        if _CLAUSE_OVER.match(text, found.end()):
            return True
        gap = _GAP.match(text, found.end())
        if gap is None:
            return False
        at = gap.end()
        following = _WORD.match(text, at)
        if following is not None and fold(following[0]) in book.speech.joiners | book.answers.tags:
            return True
    return False


def _is_of(text: str, word: NameWord) -> bool:
    """Whether a name is only announced by a particle: the "de" of "responde al nombre de Marta"."""
    following = _WORD.match(text, _next(text, word))
    named = following is not None and fold(following[0]) in KNOWN_GIVEN
    return word.particle and not word.capital and named and _next(text, word) > word.span.end


def _goes_on_after(text: str, particle: NameWord, book: Phrasebook) -> bool:
    """A particle belongs to a name when a name's word follows: "de la Cruz"."""
    at = _next(text, particle)
    following = _WORD.match(text, at) if at > particle.span.end else None
    if following is None:
        return False
    low = fold(following[0])
    return low in book.people.particles or low not in book.people.not_names


def text_of(text: str, words: tuple[NameWord, ...], family_first: int = 0) -> str:
    """The name as said, in single spaces, and in a name's capitals where it had none or only those."""
    comma = _family_words(text, words, family_first)
    if comma is None:
        return _joined(words)
    return f"{_joined(words[:comma])}, {_joined(words[comma:])}"


def _comma_after(text: str, words: Sequence[NameWord]) -> int | None:
    """How many words stand before the comma of "Lindqvist, Maya"; None without one."""
    for number, (one, other) in enumerate(pairwise(words), start=1):
        if "," in text[one.span.end : other.span.start] and not other.suffix:
            return number
    return None


def _family_words(text: str, words: Sequence[NameWord], family_first: int) -> int | None:
    """How many words of family name stand before the given one; None when it stands behind."""
    if family_first:
        return max(family_first, 0) or None
    return _comma_after(text, words)


def _joined(words: Sequence[NameWord]) -> str:
    return " ".join(_cased(word) for word in words)


def _cased(word: NameWord) -> str:
    written = word.spelling or word.raw
    if word.spelling is None and not (
        written.islower() or (written.isupper() and len(written) > 3)
    ):
        return written
    low = written.lower()
    if word.particle and word.spelling is None:
        return low
    if word.folded in {"ii", "iii", "iv", "md", "phd", "rn"}:
        return written.upper()
    parts = re.split(r"(['’ʼ‑-])", low)
    cased = "".join(part[:1].upper() + part[1:] for part in parts)
    return "Mc" + cased[2:].capitalize() if low.startswith("mc") and len(low) > 4 else cased


def name_parts(
    text: str, words: tuple[NameWord, ...], book: Phrasebook, *, family_first: int = 0
) -> JsonValue:
    """{"text", "given", "family"?, "suffix"?} of a name's words; the first `family_first` of them are
    the family name, or, where that is below zero, so many the given one."""
    said = text_of(text, words, family_first)
    suffixes = [word for word in words if word.suffix and word is words[-1] and len(words) > 1]
    core = [word for word in words if word not in suffixes]
    comma = _family_words(text, core, family_first)
    if family_first < 0:
        given, family = _units(core[:-family_first]), _units(core[-family_first:])
    elif comma is not None:
        family, given = _units(core[:comma]), _units(core[comma:])
    else:
        units = _units(core)
        surnames = _surnames(units, book)
        given, family = units[: len(units) - surnames], units[len(units) - surnames :]
    named: dict[str, JsonValue] = {"text": said, "given": " ".join(map(_joined, given))}
    if family:
        named["family"] = " ".join(map(_joined, family))
    if suffixes:
        named["suffix"] = _joined(suffixes)
    return named


def _units(words: list[NameWord]) -> list[list[NameWord]]:
    """The words in units: a particle belongs to what follows it."""
    units: list[list[NameWord]] = []
    for word in words:
        if units and units[-1][-1].particle:
            units[-1].append(word)
        else:
            units.append([word])
    return units


def _surnames(units: list[list[NameWord]], book: Phrasebook) -> int:
    """How many of the last units are surnames."""
    heads = [unit[-1].folded for unit in units]
    if len(units) == 2 and book.people.two_surnames and len(units[1]) == 1:
        return 0 if heads[1] in KNOWN_GIVEN - KNOWN_FAMILY else 1
    if len(units) < 3:
        return len(units) - 1
    both_known = heads[-1] in KNOWN_FAMILY and heads[-2] in KNOWN_FAMILY
    if not book.people.two_surnames and not both_known:
        return 1
    second_given = heads[1] in KNOWN_GIVEN and (heads[1] not in KNOWN_FAMILY)
    return 1 if len(units) == 3 and second_given else 2
