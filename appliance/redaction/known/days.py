"""Days that identify: in figures of any order, by the month's name, in words, run together. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from appliance.fields import languages
from appliance.redaction.known.view import View, Word, views

_LINKS = frozenset(
    {"of", "the", "de", "del", "el", "la", "le", "du", "day", "dia", "in", "year", "ano"}
)
_FURTHEST = 3
"""Words that may stand between the parts of a date."""


@dataclass(frozen=True, slots=True)
class Day:
    """A date as it was given; `year` is 0 where none was, and may be of two figures."""

    year: int
    month: int
    day: int

    def may_be(self, other: Day) -> bool:
        """Whether the two can be one day."""
        same = (self.month, self.day) == (other.month, other.day)
        return same and (not self.year or not other.year or self.year % 100 == other.year % 100)


@dataclass(slots=True)
class Days:
    """The days that are known, each with its number."""

    days: dict[tuple[int, int], list[tuple[Day, int]]] = field(default_factory=dict)
    run_together: dict[str, int] = field(default_factory=dict)

    def learn(self, number: int, words: str) -> None:
        """One more form of this date; what names no whole day is passed over."""
        for view in views(words):
            for _, _, day in _days_in(view):
                self.days.setdefault((day.month, day.day), []).append((day, number))
                if day.year:
                    for figures in _figures(day):
                        self.run_together.setdefault(figures, number)

    def find(self, view: View) -> Iterator[tuple[int, int, int]]:
        """Where a known day is named in a view: start, end and number."""
        if not self.days:
            return
        for start, end, day in _days_in(view):
            for known, number in self.days.get((day.month, day.day), ()):
                if known.may_be(day):
                    yield start, end, number
                    break
        for word in view.words:
            if len(word.text) >= 4 and word.text in self.run_together:
                yield word.start, word.end, self.run_together[word.text]


def first_day(words: str) -> str | None:
    """The first whole day that some words name, in ISO 8601; two figures of a year are of the century in
    which somebody of that age lives."""
    for view in views(words):
        for _, _, day in _days_in(view):
            if day.year:
                year = day.year if day.year > 99 else day.year + (2000 if day.year < 30 else 1900)
                return f"{year:04}-{day.month:02}-{day.day:02}"
    return None


def _figures(day: Day) -> Iterator[str]:
    """A date without anything between its figures."""
    year, short = f"{day.year:04}", f"{day.year % 100:02}"
    month, date = f"{day.month:02}", f"{day.day:02}"
    years = (year, short) if day.year > 99 else (short,)
    for one in years:
        yield from (month + date + one, date + month + one, one + month + date)
        yield from (f"{day.month}{day.day}{one}", f"{day.day}{day.month}{one}")


def _days_in(view: View) -> Iterator[tuple[int, int, Day]]:
    """Every day that is named in a view, in each order in which its figures can be read."""
    words = view.words
    for at, word in enumerate(words):
        if (month := _month(word.text)) is not None:
            yield from _around_month(view, at, month)
        elif word.text.isdecimal() and len(word.text) <= 4:
            yield from _in_figures(view, at)


def _around_month(view: View, at: int, month: int) -> Iterator[tuple[int, int, Day]]:
    words = view.words
    after, before = _next_part(words, at, 1), _next_part(words, at, -1)
    if after is not None and (day := _day(view, after, 1)) is not None:
        value, last = day
        year, end = _year_after(view, last)
        yield words[at].start, end, Day(year, month, value)
    if before is not None and (day := _day(view, before, -1)) is not None:
        value, first = day
        year, end = _year_after(view, at)
        yield words[first].start, end, Day(year, month, value)


def _next_part(words: tuple[Word, ...], at: int, step: int) -> int | None:
    """The next word before or after that is no link."""
    place = at + step
    for _ in range(_FURTHEST):
        if not 0 <= place < len(words):
            return None
        if words[place].text not in _LINKS:
            return place
        place += step
    return None


def _day(view: View, at: int, step: int) -> tuple[int, int] | None:
    """The day of the month that word `at` tells, and the outermost word of it."""
    words = view.words
    value = _ordinal(words[at].text)
    if value is None:
        return None
    beside = at - 1 if step < 0 else at + 1
    if 0 <= beside < len(words):
        tens, ones = (words[beside].text, value) if step < 0 else (words[at].text, 0)
        if (
            step < 0
            and ones < 10
            and tens in ("twenty", "thirty", "20", "30")
            and not words[at].text.isdecimal()
        ):
            return _within(
                int(tens) if tens.isdecimal() else {"twenty": 20, "thirty": 30}[tens], ones, beside
            )
        follows = _ordinal(words[beside].text)
        spelled = not words[beside].text[0].isdecimal()
        if (
            step > 0
            and tens in ("twenty", "thirty", "20", "30")
            and spelled
            and follows
            and follows < 10
        ):
            return _within(value, follows, beside)
    return (value, at) if 1 <= value <= 31 else None


def _within(tens: int, ones: int, place: int) -> tuple[int, int] | None:
    return (tens + ones, place) if tens + ones <= 31 else None


def _year_after(view: View, at: int) -> tuple[int, int]:
    """The year said after word `at`, 0 for none, and where the date ends."""
    words = view.words
    place = _next_part(words, at, 1)
    if place is not None and view.text[words[at].end : words[place].start].count(".") <= 1:
        text = words[place].text
        if text.isdecimal() and (
            len(text) == 2 or (len(text) == 4 and text[:2] in ("18", "19", "20"))
        ):
            return int(text), words[place].end
    return 0, words[at].end


def _in_figures(view: View, at: int) -> Iterator[tuple[int, int, Day]]:
    """ "3/4/1988", "1988-03-04", "3-4", "3 4 88"."""
    words = view.words
    if at + 1 >= len(words) or not words[at + 1].text.isdecimal():
        return
    mark = view.gap(at + 1).strip() or " "
    if mark not in ("/", "-", ".", " ", ","):
        return
    if at and words[at - 1].text.isdecimal() and (view.gap(at).strip() or " ") == mark:
        return  # the middle of a date that has been read already
    one, two = int(words[at].text), int(words[at + 1].text)
    three = words[at + 2].text if at + 2 < len(words) else ""
    if three.isdecimal() and (view.gap(at + 2).strip() or " ") == mark:
        end = words[at + 2].end
        if len(words[at].text) == 4:
            yield from _valid(words[at].start, end, one, two, int(three))
        elif len(three) in (2, 4):
            yield from _valid(words[at].start, end, int(three), one, two)
            yield from _valid(words[at].start, end, int(three), two, one)
    elif mark in "/-" and len(words[at].text) <= 2 and len(words[at + 1].text) <= 2:
        end = words[at + 1].end
        yield from _valid(words[at].start, end, 0, one, two)
        yield from _valid(words[at].start, end, 0, two, one)


def _valid(start: int, end: int, year: int, month: int, day: int) -> Iterator[tuple[int, int, Day]]:
    if 1 <= month <= 12 and 1 <= day <= 31:
        yield start, end, Day(year, month, day)


def _month(text: str) -> int | None:
    return _months().get(text)


def _ordinal(text: str) -> int | None:
    """A day of the month in figures ("4", "4th", "1º") or in a word."""
    if text in _ordinals():
        return _ordinals()[text]
    digits = text.rstrip("abcdefghijklmnopqrstuvwxyzºª°")
    if digits.isdecimal() and len(digits) <= 2 and len(text) - len(digits) <= 3:
        return int(digits)
    return None


@cache
def _months() -> Mapping[str, int]:
    found: dict[str, int] = {}
    for language in ("en", "es", "fr"):
        calendar = languages.calendar(language)
        for kind in ("month", "maymonth"):
            for name, number in calendar.words.get(kind, {}).items():
                found.setdefault(name.removesuffix(" .").split("'")[-1], number)
    return {name: number for name, number in found.items() if name.isalpha()}


@cache
def _ordinals() -> Mapping[str, int]:
    found: dict[str, int] = {"twenty": 20, "thirty": 30}
    for language in ("en", "es", "fr"):
        speech, calendar = languages.speech(language), languages.calendar(language)
        found |= {word: value for word, value in speech.ones.items() if 1 <= value <= 31}
        found |= {word: value for word, value in calendar.ordinals.items() if value <= 31}
    return found
