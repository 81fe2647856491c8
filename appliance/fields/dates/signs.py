"""Words become signs: a month, a weekday, a count, "ago". One character per kind of sign. Pure.

A row of signs is a string of those characters, so a rule of the grammar is a short regular expression
over kinds instead of a long one over words, and the same rule serves every language.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from appliance.core.interview import Language, Span
from appliance.fields import languages
from appliance.fields.cardinals import Token, number_at, tokens
from appliance.fields.dates.kinds import Sign
from appliance.fields.dates.slips import mended
from appliance.fields.languages.lexicon import Calendar, Speech

_MARKS = {".": "dot", ",": "comma", "/": "slash", "-": "dash", "–": "dash", "—": "dash", ":": "colon",
          "'": "apostrophe", "’": "apostrophe", "‘": "apostrophe"}  # fmt: skip


Vocabulary = dict[str, list[tuple[tuple[str, ...], str, int]]]


@lru_cache(maxsize=8)
def _vocabulary(language: Language) -> Vocabulary:
    """Every phrase of the calendar by its first word, the longest first."""
    found: Vocabulary = {}
    for kind, phrases in languages.calendar(language).words.items():
        for phrase, value in phrases.items():
            for words in _spellings(phrase) if kind == "holiday" else (tuple(phrase.split()),):
                found.setdefault(words[0], []).append((words, kind, value))
    for entries in found.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return found


def _spellings(phrase: str) -> set[tuple[str, ...]]:
    """How the name of a day is also written: "St. Patrick's", "saint patricks"."""
    found = {phrase}
    for long, short in (
        ("st . ", "saint "),
        ("st ", "saint "),
        ("saint ", "st . "),
        ("saint ", "st "),
    ):
        found |= {short + one.removeprefix(long) for one in found if one.startswith(long)}
    for owner in ("s ", "s ' ", "s' "):
        found |= {f"{one} ".replace("'s ", owner).rstrip() for one in found}
    return {tuple(one.split()) for one in found}


def signs(text: str, language: Language) -> tuple[Sign, ...]:
    """The signs of `text`, in order and apart."""
    line = tokens(text)
    vocabulary = _vocabulary(language)
    calendar, speech = languages.calendar(language), languages.speech(language)
    out: list[Sign] = []
    at = 0
    while at < len(line):
        kind, value, after = (
            _hundreds(line, at, speech)
            or _phrase(line, at, vocabulary)
            or _owner(line, at, vocabulary, calendar)
            or _ordinal(line, at, calendar, speech)
            or _number(line, at, speech)
            or _figures(line, at, calendar)
            or _between_figures(line, at)
            or (
                _MARKS.get(line[at].text) or ("word" if line[at].text.isalpha() else "mark"),
                0,
                at + 1,
            )
        )
        span = Span(line[at].span.start, line[after - 1].span.end)
        out.append(Sign(kind, value, span, span.of(text)))
        at = after
    return mended(tuple(map(_fourth, out, [*out[1:], None])), language)


def _fourth(sign: Sign, after: Sign | None) -> Sign:
    """ "cuarto" before what is counted is the fourth; elsewhere it is a quarter."""
    if sign.kind == "quarter" and after is not None and after.kind in _COUNTED:
        return replace(sign, kind="ord", value=4)
    return sign


_COUNTED = {"weekday", "mayweekday", "weekdays", "days", "weeks", "months", "weekend", "quarters"}


def _phrase(
    line: tuple[Token, ...], at: int, vocabulary: Vocabulary
) -> tuple[str, int, int] | None:
    for words, kind, value in vocabulary.get(line[at].text, ()):
        if len(words) == 1 or tuple(token.text for token in line[at : at + len(words)]) == words:
            return kind, value, at + len(words)
    return None


def _owner(
    line: tuple[Token, ...], at: int, vocabulary: Vocabulary, calendar: Calendar
) -> tuple[str, int, int] | None:
    """ "May's", "last year's": the word without its ending."""
    word = line[at].text
    for ending in calendar.possessives:
        if word.endswith(ending):
            for words, kind, value in vocabulary.get(word.removesuffix(ending), ()):
                if len(words) == 1 and kind in _OWNERS:
                    return kind, value, at + 1
    return None


_OWNERS = {"month", "maymonth", "months", "years", "weeks", "dayword", "weekday", "holiday"}
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")


def _between_figures(line: tuple[Token, ...], at: int) -> tuple[str, int, int] | None:
    """The month of 7-IV-1991, the T of 2026-11-03T14:20."""
    if not 0 < at < len(line) - 1:
        return None
    before, word, after = line[at - 1].text, line[at].text, line[at + 1].text
    touching = (
        line[at - 1].span.end == line[at].span.start
        and line[at].span.end == line[at + 1].span.start
    )
    if not touching:
        return None
    dated = 1 < at < len(line) - 2 and line[at - 2].text.isdigit() and line[at + 2].text.isdigit()
    if word in _ROMAN and before == after and before in {"-", "/", "."} and dated:
        return "month", _ROMAN.index(word) + 1, at + 1
    return ("at", 0, at + 1) if word == "t" and before.isdigit() and after.isdigit() else None


def _ordinal(
    line: tuple[Token, ...], at: int, calendar: Calendar, speech: Speech
) -> tuple[str, int, int] | None:
    """ "third", "twenty-third", "3rd", "1º"."""
    token = line[at]
    if token.text not in calendar.ordinals and token.text.endswith(calendar.possessives or " "):
        for ending in calendar.possessives:
            owner = token.text.removesuffix(ending)
            if owner != token.text and owner in calendar.ordinals:
                return "ord", calendar.ordinals[owner], at + 1
    if token.text in calendar.ordinals:
        value = calendar.ordinals[token.text]
        one = calendar.ordinals.get(line[at + 1].text, 0) if at + 1 < len(line) else 0
        if value in {10, 20, 30} and 0 < one < 10 and value + one <= 31:
            return "ord", value + one, at + 2
        return "ord", value, at + 1
    after = at + 1
    if token.text.isdigit():
        dotted_mark = (
            after + 1 < len(line) and line[after].text == "." and line[after + 1].raw in "ºª"
        )
        after += dotted_mark and line[after + 1].span.start == token.span.end + 1
        touching = after < len(line) and line[after].span.start == line[after - 1].span.end
        if (
            touching
            and line[after].text.partition("'")[0] in calendar.ordinal_marks
            and 1 <= int(token.text) <= 31
        ):
            dotted = (
                after + 2 < len(line)
                and line[after + 1].text == "."
                and line[after + 2].raw.islower()
            )
            return "ord", int(token.text), after + (2 if dotted else 1)
    if token.text in speech.tens:
        after += after < len(line) and line[after].text == "-"
        one = calendar.ordinals.get(line[after].text, 0) if after < len(line) else 0
        if 0 < one < 10:
            return "ord", speech.tens[token.text] + one, after + 1
    return None


def _number(line: tuple[Token, ...], at: int, speech: Speech) -> tuple[str, int, int] | None:
    if line[at].text in speech.zeros:
        return "s0", 0, at + 1
    found = number_at(line, at, speech)
    if found is None:
        return None
    value, after = found
    limits = ((0, "s0"), (9, "s9"), (12, "s12"), (15, "s31"), (20, "s20"), (31, "s31"), (99, "s99"))
    kind = next((kind for limit, kind in limits if value <= limit), "sx")
    return ("s4" if 1000 <= value < 3000 else kind), value, after


def _hundreds(line: tuple[Token, ...], at: int, speech: Speech) -> tuple[str, int, int] | None:
    """ "a hundred", where "a" alone would be another sign."""
    several = line[at].text in speech.article and at + 1 < len(line)
    if several and line[at + 1].text in speech.hundred | speech.thousand:
        return _number(line, at, speech)
    return None


def _figures(line: tuple[Token, ...], at: int, calendar: Calendar) -> tuple[str, int, int] | None:
    token = line[at]
    if not (token.text.isascii() and token.text.isdigit()):
        return None
    size, value = len(token.text), int(token.text[:9])
    touching = at + 1 < len(line) and line[at + 1].span.start == token.span.end
    if (
        touching
        and line[at + 1].text in calendar.decade_marks
        and value % 10 == 0
        and size in {2, 4}
    ):
        return "decade", value, at + 2
    if size == 4:
        return ("n4" if 1000 <= value < 3000 else "nx"), value, at + 1
    if size > 2:
        return "nx", value, at + 1
    if value == 0:
        return "n0", 0, at + 1
    if value < 10:
        return ("n9" if size == 1 else "nz"), value, at + 1
    limits = ((12, "n12"), (31, "n31"), (99, "n99"))
    return next(kind for limit, kind in limits if value <= limit), value, at + 1
