"""The values that a field can take, as far as its conditions can tell them apart. Pure.

A comparison with a number is decided by the number, its two neighbours and nothing else; a choice by
its options; a text by the words and lengths that stand in the condition. So a handful of values
stands for all there are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from appliance.core.interview import Field, FieldType, JsonValue

TODAY = date(2024, 6, 15)
"""The day on which conditions are tried; only distances from it count."""
_QUOTED = re.compile(r'r?"((?:\\.|[^"\\])*)"|r?\'((?:\\.|[^\'\\])*)\'')
_NUMBER = re.compile(r"(?<![\w.])\d+(?:\.\d+)?(?![\w.])")
_LONGEST = 400
_SOME = 3


def numbers_in(sources: Iterable[str]) -> tuple[float, ...]:
    """The numbers that stand in conditions outside of texts, each once, in order."""
    found = (float(one) for source in sources for one in _NUMBER.findall(_QUOTED.sub('""', source)))
    return tuple(sorted(set(found)))


def texts_in(sources: Iterable[str]) -> tuple[str, ...]:
    """The texts in quotes; of a regular expression, words that fit it."""
    found: dict[str, None] = {}
    for source in sources:
        for quoted in _QUOTED.finditer(source):
            text = quoted[1] if quoted[1] is not None else quoted[2]
            before = source[: quoted.start()].rstrip()
            samples = _fitting(text) if before.endswith("matches(") else (text,)
            found.update(dict.fromkeys(samples))
    return tuple(found)


def _fitting(pattern: str) -> Iterator[str]:
    """Words that fit simple expressions, one for each alternative; a hard one may fit none of them."""
    for alternative in re.sub(r"\(\?\w+\)", "", pattern).split("|"):
        word = re.sub(r"\\[bB]|[\^$]", "", alternative)
        word = re.sub(r"\\s[+*?]?", " ", word)
        word = re.sub(r"\\d(?:\{(\d+)[^}]*\}|[+*?])?", lambda m: "5" * int(m[1] or 1), word)
        word = re.sub(r"\[([^\]])[^\]]*\][+*?]?", r"\1", word)
        word = re.sub(r"\\w[+*?]?", "a", word)
        word = word.replace(".*", " ").replace(".+", " ")
        yield re.sub(r"[?+*()\\]", "", word)


def values(field: Field, sources: Iterable[str]) -> tuple[JsonValue, ...]:
    """Values of a field, in their normal form, that between them decide the conditions either way."""
    listed = tuple(sources)
    numbers = numbers_in(listed)
    match field.type:
        case FieldType.BOOLEAN:
            return (True, False)
        case FieldType.CHOICE:
            return _choices(field, texts_in(listed))
        case FieldType.DATE:
            return tuple(one.isoformat() for one in _days(numbers))
        case FieldType.NUMBER | FieldType.MONEY:
            return tuple(_around(numbers, field.minimum, field.maximum))
        case FieldType.QUANTITY:
            unit = field.unit or "mg"
            amounts = _around(numbers, field.minimum, field.maximum)
            return tuple({"value": amount, "unit": unit} for amount in amounts)
        case FieldType.ADDRESS:
            return tuple({"text": t, "line": t, "city": t, "state": t} for t in _texts(listed))
        case FieldType.GROUP:
            return tuple(_entries(field, listed))
        case _:
            return tuple(_texts(listed))


def _choices(field: Field, texts: tuple[str, ...]) -> tuple[JsonValue, ...]:
    own = ("in their own words",) if field.open else ()
    options = (*field.options, *own)
    if not field.several:
        return options
    named = [option for option in options if option in texts] or list(options[:_SOME])
    pairs = [[one, other] for one in named for other in options if one != other]
    return (*([option] for option in options), *pairs[:12], list(options))


def _days(numbers: tuple[float, ...]) -> list[date]:
    """Today and its neighbours, and the edges of as many days or years as the conditions name."""
    found = {TODAY + timedelta(days=away) for away in (-40, -1, 0, 1, 40)}
    found |= {_years_away(years) for years in (-30, 30)}
    for number in numbers:
        for nearby in (-1, 0, 1):
            if number < 400_000:
                found.add(TODAY - timedelta(days=min(int(number) + nearby, 700_000)))
                found.add(TODAY + timedelta(days=int(number) + nearby))
            if number <= _LONGEST:
                found.add(_years_away(-int(number)) + timedelta(days=nearby))
                found.add(_years_away(int(number)) + timedelta(days=nearby))
    return sorted(found)


def _years_away(years: int) -> date:
    return TODAY.replace(year=TODAY.year + years)


def _around(numbers: tuple[float, ...], low: float | None, high: float | None) -> list[float]:
    bounds = [bound for bound in (low, high) if bound is not None]
    near = {n + d for n in (*numbers, *bounds, 0.0) for d in (-1.0, 0.0, 1.0)}
    return sorted(n for n in near if (low is None or n >= low) and (high is None or n <= high))


def _texts(sources: tuple[str, ...]) -> list[str]:
    """Something ordinary, what the conditions quote, and the lengths that they name."""
    lengths = {int(n) + d for n in numbers_in(sources) for d in (-1, 0, 1)}
    of_length = ["x" * length for length in sorted(lengths) if 1 <= length <= 2000]
    return list(dict.fromkeys(["some words", *texts_in(sources), *of_length]))


def _entries(group: Field, sources: tuple[str, ...]) -> Iterator[JsonValue]:
    """Groups of none, one and two entries; each value of a part turns up in one."""
    parts = {part.id: values(part, sources) for part in group.fields}
    most = max((len(listed) for listed in parts.values()), default=0)
    entries: list[JsonValue] = [
        {name: listed[at % len(listed)] for name, listed in parts.items() if listed}
        for at in range(min(most, 12))
    ]
    if not group.repeats:
        yield from entries
        return
    sizes = {min(group.repeats, int(n) + d) for n in numbers_in(sources) for d in (-1, 0, 1)}
    yield []
    yield from ([entry] for entry in entries)
    for size in sorted(size for size in sizes | {2} if 1 < size <= 30):
        yield [entries[at % len(entries)] for at in range(size)] if entries else []
