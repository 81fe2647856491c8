"""Slips of pen or ear in the names of months and days: "Septmber 9", "3 de nobiembre". Pure.

A word is taken for a name of the calendar when one letter is wrong, missing, too many or changed
with its neighbour, and something of a date stands beside it; a longer name also alone. Words that
are words of their own ("entero", "sundry") never are; the languages list them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from appliance.core.interview import Language
from appliance.fields import languages
from appliance.fields.dates.kinds import Sign
from appliance.fields.languages.lexicon import fold

_Name = tuple[str, str, int]
"""A name of the calendar, its kind of sign, its value."""

_MENDED_KINDS = ("month", "maymonth", "weekday", "dayword")
_SHORTEST = 5
_LONG = 7
"""From so many letters on a name is known without a date beside it, in a short answer."""
_NUMBERS = {"n9", "nz", "n12", "n31", "n4", "ord", "s9", "s12", "s31", "s20", "s4"}
_BESIDE = _NUMBERS | {"last", "past", "next", "beforelast", "month"}
_BETWEEN = {"of", "the", "comma", "on", "to"}
_BEFORE_WEEKDAY = {"last", "past", "next", "on", "this", "the"}


@lru_cache(maxsize=8)
def _names(language: Language) -> Mapping[str, tuple[_Name, ...]]:
    """Every name of the calendar, whole and with one letter left out -> the names it can be."""
    found: dict[str, tuple[_Name, ...]] = {}
    for kind in _MENDED_KINDS:
        for phrase, value in languages.calendar(language).words.get(kind, {}).items():
            name = phrase.removeprefix("el ")
            if len(name) >= _SHORTEST and name.isalpha():
                for shape in _shapes(name):
                    found[shape] = (*found.get(shape, ()), (name, kind, value))
    return found


def _shapes(word: str) -> set[str]:
    """The word, and the word with any one letter left out."""
    return {word, *(word[:i] + word[i + 1 :] for i in range(len(word)))}


def mended(row: tuple[Sign, ...], language: Language) -> tuple[Sign, ...]:
    """The row with slips put right; the same row when there are none."""
    if not any(sign.kind == "word" for sign in row):
        return row
    names, lookalikes = _names(language), languages.calendar(language).lookalikes
    out = list(row)
    for at, sign in enumerate(row):
        if sign.kind != "word" or not _SHORTEST - 1 <= len(sign.raw) <= 12:
            continue
        found = _meant(fold(sign.raw), names, lookalikes)
        if found and _fits(row, at, found):
            out[at] = replace(sign, kind=found[1], value=found[2])
    return tuple(out)


def _meant(
    word: str, names: Mapping[str, tuple[_Name, ...]], lookalikes: frozenset[str]
) -> _Name | None:
    if word in lookalikes:
        return None
    for shape in _shapes(word):
        for found in names.get(shape, ()):
            if found[0] != word and _one_slip(word, found[0]):
                return found
    return None


def _one_slip(word: str, name: str) -> bool:
    """Whether one letter is wrong, missing, too many, or changed with its neighbour."""
    if abs(len(word) - len(name)) > 1:
        return False
    start = 0
    while start < min(len(word), len(name)) and word[start] == name[start]:
        start += 1
    a, b = word[start:], name[start:]
    if len(a) == len(b):
        return a[1:] == b[1:] or (a[:2] == b[1::-1] and a[2:] == b[2:])
    return a[1:] == b if len(a) > len(b) else a == b[1:]


def _fits(row: tuple[Sign, ...], at: int, found: _Name) -> bool:
    name, kind, _ = found
    beside = {_kind_beside(row, at, step) for step in (-1, 1)}
    if beside & _BESIDE:
        return kind == "weekday" or len(name) > _SHORTEST or bool(beside & _NUMBERS)
    if kind == "weekday" and at and row[at - 1].kind in _BEFORE_WEEKDAY:
        return True
    return len(name) >= _LONG and (len(row) <= 3 or kind == "dayword")


def _kind_beside(row: tuple[Sign, ...], at: int, step: int) -> str:
    """The kind of the next sign in that direction that is no small word."""
    there = at + step
    while 0 <= there < len(row) and abs(there - at) < 3 and row[there].kind in _BETWEEN:
        there += step
    return row[there].kind if 0 <= there < len(row) else ""
