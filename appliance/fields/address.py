"""Postal addresses and descriptions of a place, written and spoken. Pure.

The value is {"text", "line"?, "unit"?, "city"?, "state"?, "postal_code"?}. `text` is always what was
said; the parts are there as far as they are plain (United States, and Spanish-speaking forms).
Asked for an address, a description of a place ("corner of 5th and Main") is one too, only less
surely; without the question a street with its number is needed, or a post office box.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from appliance.core.interview import JsonValue, Language, Reading, Span
from appliance.core.spoken import FIRST
from appliance.core.text import fold
from appliance.fields.context import Context
from appliance.fields.hearing import (
    after_leading,
    answer_span,
    before_trailing,
    cued,
    cues_of,
    no_answer,
    occurrences,
    pattern,
    said_at,
    trimmed,
)
from appliance.fields.phrasebook import PHRASEBOOKS, phrasebook
from appliance.fields.phrasebook.words import Phrasebook, phrases
from appliance.fields.spoken import written

_STREET = r"(?:\d+(?:st|nd|rd|th|a)?|\w{3,})"
_PLACES = tuple(book.places for book in PHRASEBOOKS.values())
_CROSSED = "|".join(sorted(frozenset().union(*(one.crossings for one in _PLACES))))
_CROSSING = re.compile(rf"(?P<one>{_STREET}) (?:{_CROSSED}|&) (?:(?:la|le) )?(?P<other>{_STREET})")
"""Two streets: "5th and Main", "la McDowell y la 35"."""
_SHORT_CROSSING = 4
_LONGEST_PLACE = 14
"""Words of a place that is told within a story."""
_PLACE_WORD = re.compile(r"[ ]*([\w&'#-]+)\.?(?=\s|[,.;:!?]|$)")
_NEVER_PLACES = {"i", "i'm", "we", "he", "she", "it", "they", "yo", "my", "mi", "this", "last"}
_PARTS = ("line", "unit", "city", "state", "postal_code")
_LONGEST = 300
_POSTAL = re.compile(r"(?<![\w-])\d{5}(?:-\d{4})?(?![\w-])")
_STREET_NAMES = phrases("""
    first, second, third, one, two, three, four, five, six, seven, eight, nine, ten, old, new, long, short
    church, hospital, white, black, north, south, east, west, young, house, home, school, of, the, and, de
    del, la, las, los, el, y, german, french, english, march, july, young, park, st, segundo, mayo, primero
    primera, segunda, enero, febrero, abril, junio, julio, septiembre, noviembre, diciembre, mayor, nuevo
""")
_SMALL = frozenset().union(*(one.inside for one in _PLACES))
_INS = frozenset().union(*(one.ins for one in _PLACES))
_STATES = {name: code for one in _PLACES for name, code in one.states.items()}
_CODES = frozenset(_STATES.values())


@dataclass(frozen=True, slots=True)
class _Grammar:
    """The expressions of one language."""

    street: re.Pattern[str]
    street_before: re.Pattern[str]
    box: re.Pattern[str]
    unit: re.Pattern[str]
    unit_before: re.Pattern[str]
    """A unit at the end of what stands before a street: "apartment 3, "."""
    plain: re.Pattern[str]
    """A number and a name before a comma, which are a street where a state follows."""
    state: re.Pattern[str]
    city: re.Pattern[str]


def _either(words: frozenset[str]) -> str:
    longest_first = sorted(words, key=len, reverse=True)
    return "|".join(r"\s+".join(re.escape(part) for part in word.split()) for word in longest_first)


@lru_cache(maxsize=16)
def _grammar(language: Language) -> _Grammar:
    places = phrasebook(language).places
    before = places.kinds_before | PHRASEBOOKS[FIRST].places.kinds_before
    after, aim = _either(places.kinds_after), _either(places.directions)
    word = r"[^\W_]+(?:[.'-][^\W_]+)*\.?"
    name = rf"(?!\d+\s){word}"
    number = r"\d{1,6}(?:-\d{1,4})?[a-z]?(?:\s*1/2)?"
    floor = r"\d{1,2}\s?[ºª°](?:\s?(?:[a-z](?!\w)|dcha|izda|derecha|izquierda))?"
    return _Grammar(
        street=re.compile(
            rf"(?<![\w#/.-]){number},?\s+(?:(?:{aim})\.?\s+)?"
            rf"(?:(?:{_either(before)})\s+(?:\d+\w*|[a-z](?![\w'.]))|(?:{name}\s+){{1,4}}?(?:{after})(?![\w'])\.?)"
            rf"(?:\s+(?:{aim})(?![\w'])\.?)?"
        ),
        street_before=re.compile(
            rf"(?<![\w/])(?:{_either(places.kinds_before)})\.?\s+(?:{word},?\s+){{1,6}}?"
            rf"(?:(?:(?:n[o°º]\.?|num(?:ero)?\.?|#)\s*)?{number}(?![\w-])|s/n(?!\w)|sin numero(?!\w))"
        ),
        box=re.compile(rf"(?<!\w)(?:{_either(places.boxes - {'box'})})\s*#?\s*\d{{1,6}}(?!\w)"),
        unit=re.compile(
            rf"[\s,]{{0,3}}(?:(?:{_either(places.units)})\.?\s*#?\s*|#\s*)"
            rf"(?:number\s+)?(\d{{1,5}}\s?[a-zºª°]?(?:\s+[a-z](?=\s*,))?|[a-z](?:-?\d{{1,4}})?)(?![\w])"
            rf"|[\s,]{{1,3}}({floor})(?!\w)"
        ),
        unit_before=re.compile(
            rf"(?<!\w)(?:{_either(places.units)})\.?\s*#?\s*(\d{{1,5}}\s?[a-z]?|[a-z])\s*,\s*$"
        ),
        plain=re.compile(rf"(?<![\w#/.-])\d{{1,6}}\s+(?:{name}\s+){{0,2}}{name}(?=,)"),
        state=re.compile(
            rf"(?<!\w)({_either(frozenset(_STATES))}|{_either(_codes())})(?![\w'])\.?"
        ),
        city=re.compile(r"[\s,]{0,3}((?:[^\W\d_]+(?:[.'-][^\W\d_]+)*\.?\s?){1,4})"),
    )


def _codes() -> frozenset[str]:
    return frozenset(code.lower() for code in _CODES)


class AddressReader:
    """Reads one address; of several the first."""

    def read(self, text: str, context: Context) -> tuple[Reading, ...]:
        """At most one address."""
        heard = written(text, context.language)
        folded, book = fold(heard.text), phrasebook(context.language)
        found = _parsed(heard.text, folded, context)
        if found is None and context.asked and not no_answer(folded, book):
            found = _place(heard.text, folded, book)
        elif found is None:
            found = _place_told(heard.text, folded, cues_of(context), book)
        if found is None:
            return ()
        parts, span, sure = found
        raw = heard.to_raw(span)
        value: dict[str, JsonValue] = {"text": " ".join(raw.of(text).split()), **parts}
        return (Reading(value, raw, None, sure, cued(folded, span.start, cues_of(context))),)

    def accept(self, value: JsonValue, context: Context) -> Reading | None:
        """An address as typed on one line, or its parts from a widget."""
        if isinstance(value, str):
            value = {"text": value}
        if not isinstance(value, dict) or not set(value) <= {"text", *_PARTS}:
            return None
        given = {
            key: " ".join(part.split()) for key, part in value.items() if isinstance(part, str)
        }
        given = {key: part for key, part in given.items() if part}
        if len(given) < 1 or any(not isinstance(part, str) for part in value.values()):
            return None
        place = " ".join(filter(None, (given.get("state"), given.get("postal_code"))))
        lines = (given.get("line"), given.get("unit"), given.get("city"), place)
        text = given.get("text") or ", ".join(filter(None, lines))
        if len(text) > _LONGEST or not any(map(str.isalnum, text)):
            return None
        parsed = _parsed(text, fold(text), context) if set(given) == {"text"} else None
        parts = {key: given[key] for key in _PARTS if key in given}
        accepted: dict[str, JsonValue] = {"text": text, **(parsed[0] if parsed else parts)}
        return Reading(accepted, Span(0, len(text)))

    def say(self, value: JsonValue, context: Context) -> str:
        """The address as it was given."""
        return str(value.get("text", "")) if isinstance(value, dict) else str(value)


def _parsed(
    text: str, folded: str, context: Context
) -> tuple[dict[str, JsonValue], Span, float] | None:
    """A street with its number, or a box, and what follows it: the one that begins first."""
    grammar = _grammar(context.language)
    found = [
        line
        for kind in (grammar.box, grammar.street_before, grammar.street)
        for match in kind.finditer(folded)
        for line in (trimmed(folded, Span(*match.span())),)
        if kind is not grammar.street or not _is_mere_words(line.of(folded), context)
    ]
    if found:
        line = min(found, key=lambda one: (one.start, -one.end))
        parts: dict[str, JsonValue] = {"line": _capitals(line.of(text))}
        start = _unit_before(text, folded, line.start, parts, grammar)
        end = _tail(text, folded, line.end, parts, context)
        return parts, Span(start, end), 0.92 if len(parts) > 2 else 0.85
    return _plain_street(text, folded, context)


def _unit_before(
    text: str, folded: str, at: int, parts: dict[str, JsonValue], grammar: _Grammar
) -> int:
    """Reads a unit said before its street; returns where the address begins."""
    far = max(0, at - 40)
    unit = grammar.unit_before.search(folded[far:at])
    if unit is None:
        return at
    parts["unit"] = re.sub(r"\s+", "", text[far + unit.start(1) : far + unit.end(1)]).upper()
    return far + unit.start()


def _plain_street(
    text: str, folded: str, context: Context
) -> tuple[dict[str, JsonValue], Span, float] | None:
    """ "123 Broadway, New York, NY": no kind of street, but a city and a state behind it."""
    for match in _grammar(context.language).plain.finditer(folded):
        line = Span(*match.span())
        parts: dict[str, JsonValue] = {"line": _capitals(line.of(text))}
        end = _tail(text, folded, line.end, parts, context)
        if {"city", "state"} <= set(parts):
            return parts, Span(line.start, end), 0.85
    return None


def _is_mere_words(line: str, context: Context) -> bool:
    """ "2 pills on my way": words of a sentence between number and kind are no street's name."""
    mere = phrasebook(context.language).people.not_names - _STREET_NAMES
    return any(word in mere for word in line.split()[1:-1])


def _tail(text: str, folded: str, at: int, parts: dict[str, JsonValue], context: Context) -> int:
    """Reads unit, city, state and postal code after a street; returns where the address ends."""
    grammar = _grammar(context.language)
    end = at
    if unit := grammar.unit.match(folded, end):
        said = text[slice(*unit.span(unit.lastindex or 1))]
        parts["unit"] = re.sub(r"\s+", "", said).upper()
        end = unit.end()
    window = Span(end, min(len(folded), end + 90))
    stop = re.compile(r"[;!?\n]|(?<!st)(?<!\W[a-z])\.\s").search(folded, window.start, window.end)
    window = Span(end, stop.start() if stop else window.end)
    if before := re.compile(r"[\s,]{0,3}(\d{5})\s+(?=[^\W\d_])").match(folded, end, window.end):
        parts["postal_code"] = before[1]
        end = before.end()
    state = _state(text, folded, Span(end, window.end), grammar)
    postal = _POSTAL.search(folded, state.end if state else end, window.end)
    city = grammar.city.match(folded, end, state.start if state else window.end)
    if postal and not parts.get("postal_code") and _near(folded, state, city, postal.start(), end):
        parts["postal_code"] = postal[0]
    else:
        postal = None
    if city and (name := _city(text, folded, Span(*city.span(1)), state, context)):
        parts["city"] = _capitals(name.of(text))
        end = name.end
    if state is not None and ("city" in parts or not text[end : state.start].strip(" ,")):
        said = folded[state.start : state.end].rstrip(".")
        parts["state"] = _STATES.get(" ".join(said.split()), said.upper())
        end = state.end
    if postal is not None:
        end = postal.end()
    return end


def _near(
    folded: str, state: Span | None, city: re.Match[str] | None, postal: int, end: int
) -> bool:
    """Whether the five digits stand right behind the state, the city or the street."""
    anchor = state.end if state else city.end() if city else end
    return not folded[anchor:postal].strip(" ,.")


def _state(text: str, folded: str, within: Span, grammar: _Grammar) -> Span | None:
    """The state, which stands at the end or before the postal code; two letters must be capitals or
    be followed by the code, since "or", "in" and "me" are words."""
    best = None
    for found in grammar.state.finditer(folded, within.start, within.end):
        span = Span(found.start(1), found.end(1))
        after = folded[span.end :].lstrip(" ,.")
        code = len(span.of(folded)) == 2
        if code and not (span.of(text).isupper() or _POSTAL.match(after)):
            continue
        best = span
        if not after or not after[0].isalpha() or _POSTAL.match(after):
            break
    return best


def _city(text: str, folded: str, span: Span, state: Span | None, context: Context) -> Span | None:
    """The city within `span`: all of it before a state, otherwise what is name-like after a comma."""
    words = phrasebook(context.language).people.not_names
    span = trimmed(folded, span)
    if state is None:
        kept = span.start
        for word in re.finditer(r"[^\W\d_]+(?:['.-][^\W\d_]+)*", folded[span.start : span.end]):
            start, end = span.start + word.start(), span.start + word.end()
            small = word[0] in _SMALL and start > span.start
            capital = text[start].isupper()
            if not (small or capital or (context.asked and word[0] not in words)):
                break
            kept = kept if small else end
        span = trimmed(folded, Span(span.start, kept))
    leading = said_at(folded, span.start, _INS)
    span = trimmed(folded, Span(leading, max(leading, span.end))) if leading else span
    return span if span.start < span.end else None


def _place(
    text: str, folded: str, book: Phrasebook
) -> tuple[dict[str, JsonValue], Span, float] | None:
    """Anything else that an answer may mean a place by: a number and a name, a state, a corner."""
    span = answer_span(folded, book)
    leading = book.speech.fillers | book.places.leads
    span = trimmed(text, Span(after_leading(folded, leading, span.start, span.end), span.end))
    said = span.of(folded)
    if not any(map(str.isalpha, said)) or len(said) > _LONGEST:
        return None
    parts: dict[str, JsonValue] = {}
    kinds = book.places.hints | book.places.kinds_before | book.places.kinds_after
    hinted = pattern(kinds).search(said) is not None or _is_crossing(span.of(text), said)
    state = pattern(frozenset(_STATES)).search(said)
    numbered = re.match(r"\d{1,6}[a-z]?\s+[^\W\d_]{2,}", said) is not None
    postal = _POSTAL.search(said)
    if postal:
        parts["postal_code"] = postal[0]
    if state:
        parts["state"] = _STATES[" ".join(state[0].split())]
    named = text[span.start].isupper() and len(said.split()) <= 6
    if not (hinted or state or numbered or postal or named):
        return None
    return parts, span, 0.6 if hinted or state or numbered or postal else 0.4


def _place_told(
    text: str, folded: str, cues: frozenset[str], book: Phrasebook
) -> tuple[dict[str, JsonValue], Span, float] | None:
    """A place within a story: a crossing or a street without a number behind a word of where ("on Pine
    and 3rd"), or as many words as are a place's behind one of the field's cues ("near exit 4")."""
    kinds = book.places.kinds_before | book.places.kinds_after
    signs = kinds | book.places.hints | cues
    starts = [cue.start for cue in occurrences(folded, cues)]
    wheres = [one.start for one in occurrences(folded, book.places.wheres)]
    for start in sorted({*starts, *wheres}):
        end = _place_end(text, folded, start, signs, book)
        said = Span(start, end)
        named = after_leading(folded, signs | book.speech.small_words, start, end) < end
        crossing = _is_crossing(said.of(text), said.of(folded), in_passing=True)
        street = pattern(kinds).search(folded, start, end) is not None
        if named and (start in starts or crossing or street):
            span = trimmed(text, said)
            return {}, Span(_past_where(folded, span, book), span.end), 0.6
    return None


def _past_where(folded: str, span: Span, book: Phrasebook) -> int:
    start = after_leading(folded, book.places.wheres, span.start, span.end)
    return start if start < span.end else span.start


def _place_end(text: str, folded: str, at: int, signs: frozenset[str], book: Phrasebook) -> int:
    """Where a place that begins at `at` ends: at a mark, or at a word that no place's name has."""
    shouted = text.islower()
    end = at
    small = book.speech.small_words | _SMALL | {"&"}
    for _ in range(_LONGEST_PLACE):
        word = _PLACE_WORD.match(folded, end)
        if word is None:
            break
        start, stop = word.span(1)
        sign = said_at(folded, start, signs)
        plain = text[start].isupper() or text[start].isdigit()
        known = word[1] in small or (shouted and word[1] not in book.people.not_names)
        if not (sign or plain or known) or word[1] in _NEVER_PLACES:
            break
        end = max(stop, sign or 0)
    return before_trailing(folded, frozenset(small | book.places.wheres), at, end)


def _is_crossing(text: str, folded: str, *, in_passing: bool = False) -> bool:
    """Whether two streets are named; `in_passing` and in a longer answer one of them by a capital or a
    figure."""
    found = _CROSSING.search(folded)
    if found is None:
        return False
    names = [text[slice(*found.span(side))] for side in ("one", "other")]
    plain = any(name[:1].isdigit() or name[:1].isupper() for name in names)
    return plain or (not in_passing and len(folded.split()) <= _SHORT_CROSSING)


def _capitals(said: str) -> str:
    """The words with a capital each, where they were heard or typed without."""
    words = " ".join(said.split())
    if not words.islower():
        return words[:1].upper() + words[1:]
    cased = [
        word
        if number and word in _SMALL
        else word.upper()
        if word in _SHORT_AIMS
        else _capital(word)
        for number, word in enumerate(words.split())
    ]
    return " ".join(cased)


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


_SHORT_AIMS = {"nw", "ne", "sw", "se", "n", "s", "e", "w", "po"}

READER = AddressReader()
