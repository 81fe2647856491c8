"""Days that have a name, and in which year they fall. Pure.

The languages give each name a number; some names are of one country ("día de la madre" is the 10th
of May in Mexico and Central America, Mother's Day the second Sunday).
"""

from __future__ import annotations

from datetime import date, timedelta

from appliance.fields.dates import reckon
from appliance.fields.dates.here import Here, said_year, shift_of, years_around
from appliance.fields.dates.patterns import Found
from appliance.fields.dates.stretches import weekend_with
from appliance.fields.dates.when import When, a_day, a_range

_FIXED = {0: (1, 1), 1: (2, 14), 2: (3, 17), 9: (7, 4), 12: (10, 31), 13: (11, 11), 16: (12, 24),
          17: (12, 25), 18: (12, 26), 19: (12, 31), 22: (6, 19), 23: (5, 5), 26: (4, 1), 27: (2, 2),
          30: (5, 10), 31: (5, 1), 32: (10, 12), 33: (1, 6), 34: (11, 2), 35: (11, 1), 36: (12, 12),
          37: (12, 28), 38: (4, 30), 39: (2, 2), 40: (4, 15), 41: (4, 22), 42: (6, 14), 43: (9, 11),
          44: (6, 24), 45: (9, 16), 46: (8, 15), 47: (12, 6), 48: (12, 8), 49: (3, 19), 50: (1, 5),
          51: (3, 8), 52: (7, 25), 53: (11, 20), 54: (6, 29),
          76: (12, 7), 77: (8, 14), 78: (5, 8), 79: (6, 6)}  # fmt: skip
_MOVED = {6: (5, 0, -1), 7: (5, 6, 2), 8: (6, 6, 3), 10: (9, 0, 1), 11: (10, 0, 2), 14: (11, 3, 4),
          20: (1, 0, 3), 21: (2, 0, 3), 28: (2, 6, 2)}  # fmt: skip
"""Month, weekday (Monday is 0), which of them in the month."""
_BESIDE = {15: (14, 1), 60: (14, 4), 61: (10, 0), 62: (14, -1)}
"""So many days from another one."""
_FROM_EASTER = {3: 0, 4: 1, 5: -2, 24: -46, 25: -7, 29: -3, 63: -47, 64: -48, 65: 60, 66: 39, 67: 49,
                68: -1, 69: -4, 70: -5, 71: -6, 74: 50}  # fmt: skip
_SPANS = {72: (-7, 0), 73: (-50, -47)}
"""Holy Week and carnival, from and to so many days from Easter."""
_ELECTION_DAY = 75


def holiday(found: Found, here: Here) -> When | None:
    """Christmas two years ago; last Thanksgiving; la navidad pasada; two Christmases ago"""
    which, year = found.value("holiday"), said_year(found, here)
    if year is not None:
        return _the_days(which, day_named(which, year), year_said=True)
    shift = shift_of(found.all)
    if shift == 0 and found.any("this"):
        return _the_days(which, day_named(which, here.today.year))
    if abs(shift) > 100:
        return None
    prefer = "past" if shift < 0 else "future" if shift > 0 else here.prefer
    days = [day for y in years_around(here.today) if (day := day_named(which, y))]
    near = reckon.nearest(days, here.today, prefer)
    if near is None or abs(shift) <= 1:
        return _the_days(which, near, confidence=0.9)
    further = near.year + shift + (1 if shift < 0 else -1)
    return _the_days(which, day_named(which, further), confidence=0.9)


def holiday_weekend(found: Found, here: Here) -> When | None:
    """Labor Day weekend; Memorial Day weekend 2025"""
    when = holiday(found, here)
    return weekend_with(when.start) if when and when.start else None


def _the_days(
    which: int, day: date | None, *, confidence: float = 1.0, year_said: bool = False
) -> When | None:
    if day is not None and which in _SPANS:
        first, last = _SPANS[which]
        return a_range(day, day + timedelta(last - first), year_said=year_said)
    return a_day(day, confidence=confidence, year_said=year_said)


def day_named(which: int, year: int) -> date | None:
    """The day of a holiday in a year, of several days the first."""
    if not reckon.FIRST_YEAR <= year <= reckon.LAST_YEAR:
        return None
    if which in _FIXED:
        return date(year, *_FIXED[which])
    if which in _MOVED:
        return reckon.nth_weekday(year, *_MOVED[which])
    if which in _BESIDE:
        other, days = _BESIDE[which]
        day = day_named(other, year)
        return day + timedelta(days) if day else None
    if which == _ELECTION_DAY:
        monday = reckon.nth_weekday(year, 11, 0, 1)
        return monday + timedelta(1) if monday else None
    away = _SPANS[which][0] if which in _SPANS else _FROM_EASTER[which]
    return reckon.easter(year) + timedelta(away)
