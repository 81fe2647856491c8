"""Words and cardinal numbers of a text: the lower steps under every reader of spoken values. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from appliance.core.interview import Span
from appliance.core.once import once_a_turn
from appliance.fields.languages.lexicon import Speech, fold

_LETTER = r"[^\W\d_]"
_TOKEN = re.compile(rf"\d+|(?:{_LETTER}|[\u0300-\u036f])+(?:['’]{_LETTER}+)*|\S")

_LONGEST_COMPOUND = 7
"""In tokens: "quatre-vingt-dix-sept"."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a run of digits, or one mark; `text` is folded."""

    text: str
    span: Span
    raw: str = field(repr=False)


@once_a_turn
def tokens(text: str) -> tuple[Token, ...]:
    """The tokens of `text`, in order; white space is what lies between them."""
    return tuple(Token(fold(m[0]), Span(*m.span()), m[0]) for m in _TOKEN.finditer(text))


def number_at(line: tuple[Token, ...], at: int, speech: Speech) -> tuple[int, int] | None:
    """The cardinal said in words from token `at` on, and the token after it; None when there is none.

    It reads as far as one number goes and no further: "four one five" is a 4, "nineteen eighty-four"
    a 19.
    """
    total, seen, here = 0, False, at
    while True:
        part = _below_thousand(line, here, speech)
        after = part[1] if part else here
        scale = _scale(line, after, speech)
        if scale and (part or not seen):
            total += (part[0] if part else 1) * scale
            seen, here = True, after + 1
            if here < len(line) and line[here].text in speech.joins:
                here += 1
        elif part and (not seen or not _lone_digits(line, here, speech)):
            return total + part[0], after
        else:
            if seen and line[here - 1].text in speech.joins:
                here -= 1
            return (total, here) if seen else None


def _scale(line: tuple[Token, ...], at: int, speech: Speech) -> int | None:
    word = line[at].text if at < len(line) else ""
    if word in speech.thousand:
        return 1_000
    return 1_000_000 if word in speech.million else None


def _below_thousand(line: tuple[Token, ...], at: int, speech: Speech) -> tuple[int, int] | None:
    if at >= len(line):
        return None
    word = line[at].text
    if word in speech.hundreds:
        one_by_one = _lone_digits(line, at + 1, speech)
        rest = None if one_by_one else _below_hundred(line, at + 1, speech)
        return (
            (speech.hundreds[word] + rest[0], rest[1]) if rest else (speech.hundreds[word], at + 1)
        )
    if word in speech.article:
        many, after = 1, at + 1
        if after >= len(line) or line[after].text not in speech.hundred | speech.thousand:
            return None
    else:
        start = _below_hundred(line, at, speech)
        if start is None:
            return None
        many, after = start
    if after >= len(line) or line[after].text not in speech.hundred or not 0 < many < 100:
        return many, after
    after += 1
    joined = after < len(line) and line[after].text in speech.joins
    tail = after + 1 if joined else after
    rest = (
        None
        if not joined and _said_apart(line, tail, speech)
        else _below_hundred(line, tail, speech)
    )
    return (many * 100 + rest[0], rest[1]) if rest else (many * 100, after)


def _below_hundred(line: tuple[Token, ...], at: int, speech: Speech) -> tuple[int, int] | None:
    if at >= len(line):
        return None
    word = line[at].text
    compound = _compound(line, at, speech) if speech.compounds else None
    if compound is not None:
        return compound
    if word in speech.ones:
        return speech.ones[word], at + 1
    if word not in speech.tens:
        return None
    joined = at + 1 < len(line) and line[at + 1].text in (
        {*speech.joins} if speech.tens_join else {"-"}
    )
    one = at + 2 if joined else at + 1
    may_follow = joined or not speech.tens_join
    if may_follow and one < len(line) and 0 < speech.ones.get(line[one].text, 0) < 10:
        return speech.tens[word] + speech.ones[line[one].text], one + 1
    return speech.tens[word], at + 1


def _compound(line: tuple[Token, ...], at: int, speech: Speech) -> tuple[int, int] | None:
    """The longest of the language's compound numbers that begins here, and the token after it."""
    said, found = "", None
    for after in range(at + 1, min(at + _LONGEST_COMPOUND, len(line)) + 1):
        word = line[after - 1].text
        if word == "-":
            continue
        said = f"{said} {word}".lstrip()
        if said in speech.compounds:
            found = speech.compounds[said], after
    return found


def _said_apart(line: tuple[Token, ...], at: int, speech: Speech) -> bool:
    """Whether the digits after a hundred are said one by one. Where a language puts nothing between the
    two ("cinq cent trois"), the first of them belongs to the hundred when the others come in pairs and
    threes only without it: an odd digit before 3 and 4 others, as in a telephone number."""
    if not speech.hundred_takes_digit:
        return _lone_digits(line, at, speech)
    row = 0
    while at + row < len(line) and speech.ones.get(line[at + row].text, 10) < 10:
        row += 1
    return row > 1 and row % 2 == 1


def _lone_digits(line: tuple[Token, ...], at: int, speech: Speech) -> bool:
    """Two single digits in a row: then they are said one by one, and belong to no hundred before."""
    return all(
        i < len(line) and (speech.ones.get(line[i].text, 10) < 10 or line[i].text in speech.zeros)
        for i in (at, at + 1)
    )
