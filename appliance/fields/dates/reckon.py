"""Calendar arithmetic: which day is meant, seen from another. Pure.

Weeks begin on Monday (ISO 8601). "past" never means a day after today, "future" never one before.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Literal

Prefer = Literal["past", "future", "either"]

FIRST_YEAR, LAST_YEAR = 1850, 2200
"""Of a year that is said alone or from today."""
FIRST_WRITTEN_YEAR = 1000
"""Of a year in full beside its day or month."""


def day_of(year: int, month: int, day: int) -> date | None:
    """That day, or None when the calendar has no such day or no such year is told of."""
    if not (FIRST_WRITTEN_YEAR <= year <= LAST_YEAR and 1 <= month <= 12):
        return None
    return date(year, month, day) if 1 <= day <= monthrange(year, month)[1] else None


def last_day(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, monthrange(year, month)[1])


def add_months(day: date, months: int) -> date:
    """The same day so many months later, or the month's last day where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def add_workdays(day: date, days: int) -> date:
    """The day so many days from Monday to Friday later, or earlier when negative."""
    step = timedelta(1 if days > 0 else -1)
    while days:
        day += step
        days -= (step.days) * (day.weekday() < 5)
    return day


def nearest(candidates: Iterable[date | None], today: date, prefer: Prefer) -> date | None:
    """The candidate nearest to `today` on the preferred side; with "either" the nearest of all, and
    the earlier of two as near."""
    days = [day for day in candidates if day is not None]
    if prefer == "past":
        days = [day for day in days if day <= today]
    elif prefer == "future":
        days = [day for day in days if day >= today]
    return min(days, key=lambda day: (abs(day - today), day), default=None)


def without_year(month: int, day: int, today: date, prefer: Prefer) -> date | None:
    """The nearest such day of any year; a 29 February may be some years off."""
    years = range(today.year - 8, today.year + 9)
    return nearest((day_of(year, month, day) for year in years), today, prefer)


def without_month(day: int, today: date, prefer: Prefer) -> date | None:
    """The nearest day of any month that has this number."""
    months = (add_months(today.replace(day=1), shift) for shift in range(-3, 4))
    return nearest((day_of(month.year, month.month, day) for month in months), today, prefer)


def weekday_near(weekday: int, today: date, prefer: Prefer) -> date:
    """The nearest such weekday other than today (Monday is 0). Bare and with no side preferred it is
    the coming one, as people say it."""
    ahead = (weekday - today.weekday() - 1) % 7 + 1
    return today + timedelta(ahead - (7 + 7 * (ahead == 7) if prefer == "past" else 0))


def weekday_in_week(weekday: int, today: date, weeks: int) -> date:
    """That weekday of the week so many weeks from this one."""
    return today - timedelta(today.weekday()) + timedelta(weeks * 7 + weekday)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date | None:
    """The `nth` such weekday of a month; -1 is the last one, -2 the one before. None when
    there is no fifth."""
    if nth < 0:
        end = last_day(year, month)
        return end - timedelta((end.weekday() - weekday) % 7 + 7 * (-nth - 1))
    first = date(year, month, 1)
    return day_of(year, month, 1 + (weekday - first.weekday()) % 7 + 7 * (nth - 1))


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


def full_year(two_digits: int, today: date, prefer: Prefer) -> int:
    """The year that two digits mean: with "past" never one to come, with "future" at most forty
    years ahead, otherwise twenty."""
    year = today.year // 100 * 100 + two_digits
    ahead = {"past": 0, "future": 40, "either": 20}[prefer]
    return year if year <= today.year + ahead else year - 100


def season_of(season: int, year: int) -> tuple[date, date]:
    """First and last day of a season in the northern hemisphere, by whole months: 0 spring (March to
    May) to 3 winter, which begins in December of `year`."""
    start = date(year, 3 + 3 * season, 1)
    return start, add_months(start, 3) - timedelta(1)


def first_of(month: int, year: int | None, today: date, prefer: Prefer) -> date | None:
    """The first day of a month, in the nearest year on the preferred side when none is said."""
    if year is None:
        return without_year(month, 1, today, prefer)
    return day_of(year, month, 1)
