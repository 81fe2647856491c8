"""Days, months and years that are named: "March 3, 1984", "3/4/20", "the 15th", "in 1998". Pure.

A meaning that finds the calendar against it (the 30th of February) is None or NO_SUCH_DAY.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from appliance.fields.dates import reckon
from appliance.fields.dates.here import Here, said_year, that_month, year_of, years_around
from appliance.fields.dates.patterns import Found
from appliance.fields.dates.when import NO_SUCH_DAY, When, a_day, a_month, a_range, a_year


def _month_is_sure(found: Found) -> bool:
    """ "may" and "march" are months where they are written so, or something else says it."""
    month = found.kept("month")[0]
    day = found.kept("day")
    return (
        month.kind == "month"
        or found.has("year")
        or month.raw[:1].isupper()
        or found.any("of", "weekday")
        or (bool(day) and day[0].kind == "ord")
    )


def day_and_month(found: Found, here: Here) -> When | None:
    """the 3rd of March 1984; March 3; martes 3 de marzo del 84"""
    day, month, year = found.value("day"), found.value("month"), said_year(found, here)
    if year is None:
        guess = reckon.without_year(month, day, here.today, here.prefer)
        return a_day(guess, confidence=0.9, plain=_month_is_sure(found)) or NO_SUCH_DAY
    return a_day(reckon.day_of(year, month, day), year_said=True) or NO_SUCH_DAY


def day_or_day(found: Found, here: Here) -> When | None:
    """June 11th or 12th: the first, unsure"""
    when = day_and_month(found, here)
    return when.less_sure(0.5) if when else None


def day_of_past_or_next(found: Found, here: Here) -> When | None:
    """last June 11th; el 11 de junio que viene"""
    side = "past" if found.any("last", "past") else "future" if found.any("next") else here.prefer
    if found.any("this"):
        return a_day(reckon.day_of(here.today.year, found.value("month"), found.value("day")))
    return day_and_month(found, replace(here, prefer=side))


def day_of_that_one(found: Found, here: Here) -> When | None:
    """el veintiocho del pasado; el 5 del que viene: of the month"""
    shift = -1 if found.any("last", "past") else 1 if found.any("next") else 0
    month = reckon.add_months(here.today.replace(day=1), shift)
    day = reckon.day_of(month.year, month.month, found.value("day"))
    return a_day(day, confidence=0.8, plain=False)


def month_of_some_day(found: Found, here: Here) -> When | None:
    """a Tuesday in June: the month is all that is known"""
    year = said_year(found, here)
    near = reckon.first_of(found.value("month"), year, here.today, here.prefer)
    if near is None:
        return None
    return a_month(near.year, near.month, year_said=year is not None).less_sure(0.8)


def figures_alone(found: Found, here: Here) -> When | None:
    """12 12 12; 4.22; 22.04.: figures that in a sentence may be anything"""
    led = found.any("on", "the", "in", "from")
    whole = len(found.all) == len(found.signs)
    return in_figures(found, here) if whole or (led and not found.has("year")) else None


def month_and_year(found: Found, here: Here) -> When | None:
    """March 1984; marzo del 84; May last year"""
    year = said_year(found, here)
    if year is None or not reckon.FIRST_WRITTEN_YEAR <= year <= reckon.LAST_YEAR:
        return None
    return a_month(year, found.value("month"), year_said=True)


def month_alone(found: Found, here: Here) -> When | None:
    """March; in March; last March; marzo pasado"""
    month, today = found.value("month"), here.today
    if found.any("last", "past"):
        year = today.year - (month >= today.month)
    elif found.any("next"):
        year = today.year + (month <= today.month)
    elif found.any("this"):
        year = today.year
    elif here.prefer == "either":
        near = reckon.nearest((date(y, month, 15) for y in years_around(today)), today, "either")
        year = near.year if near else today.year
    else:
        year = today.year - (month > today.month)
        year += here.prefer == "future" and month != today.month
    said = found.any("last", "past", "next", "this", "in", "since", "from")
    if found.kind("month") == "maymonth" and not (said or found.kept("month")[0].raw[:1].isupper()):
        return None
    return a_month(year, month, plain=said)


def year_alone(found: Found, here: Here) -> When | None:
    """1984; in nineteen eighty-four; el año 84; last year; two years ago"""
    year = said_year(found, here)
    first = reckon.FIRST_WRITTEN_YEAR if _is_led_and_last(found) else reckon.FIRST_YEAR
    if year is None or not first <= year <= reckon.LAST_YEAR:
        return None
    relative = any(sign.kind == "years" for sign in found.kept("year"))
    return a_year(year, plain=relative or (found.any("in", "since") and 1900 <= year <= 2100))


def _is_led_and_last(found: Found) -> bool:
    """ "in 1750", and nothing counted after it."""
    after = found.signs[found.match.end() :][:1]
    return found.any("in", "since") and not (after and after[0].kind in {"word", "mark"})


def short_year(found: Found, here: Here) -> When | None:
    """el noventa y ocho; allá por el 85: two figures that no month has, in an answer about the past"""
    if here.prefer == "future" or (found.value("year") <= 31 and found.kind("year") != "nz"):
        return None
    year = reckon.full_year(found.value("year"), here.today, here.prefer)
    return a_year(year, plain=False).less_sure(0.7)


def years_between(found: Found, here: Here) -> When | None:
    """2015-2018; del 2015 al 2018"""
    first, last = year_of(found.kept("year"), here), year_of(found.kept("last"), here)
    if first is None or last is None or not reckon.FIRST_YEAR <= first < last <= reckon.LAST_YEAR:
        return None
    return a_range(date(first, 1, 1), date(last, 12, 31), plain=False, year_said=True)


def in_figures(found: Found, here: Here) -> When | None:
    """3/4/2020; 3-4-20; 3.4.2020; 3/4; spoken "three four nineteen eighty": the order is the
    language's, unless the calendar leaves only the other one."""
    a, b, year = found.value("a"), found.value("b"), said_year(found, here)
    if year is None and _is_a_fraction(found, a, b):
        return None
    orders = ((a, b), (b, a)) if here.month_first else ((b, a), (a, b))
    for month, day in orders:
        if year is None:
            guess = reckon.without_year(month, day, here.today, here.prefer)
            if guess:
                return a_day(guess, confidence=0.7, plain=False)
        elif day_found := reckon.day_of(year, month, day):
            settled = a == b or max(a, b) > 12
            marked = found.any("slash", "dash", "dot")
            return a_day(
                day_found, confidence=1.0 if settled else 0.9, plain=marked, year_said=True
            )
    return NO_SUCH_DAY if found.any("slash", "dash", "dot") else None


def _is_a_fraction(found: Found, a: int, b: int) -> bool:
    """10 1/2, 3/4 of it: a fraction belongs to the number before it, or to what it is of."""
    follows = found.signs[found.match.end() :][:1]
    if a < b and b in {2, 3, 4, 8} and follows and follows[0].kind == "of":
        return True
    before = found.signs[found.match.start() - 1].kind if found.match.start() else ""
    return a < b and b in {2, 3, 4, 8} and before in {"n9", "n12", "n31", "n99", "nx"}


def day_of_month_number(found: Found, here: Here) -> When | None:
    """el 3 del 4 del 84: the day comes first in words, whatever the order in figures"""
    day, month, year = found.value("a"), found.value("b"), said_year(found, here)
    if year is None:
        guess = reckon.without_year(month, day, here.today, here.prefer)
        return a_day(guess, confidence=0.7, plain=False)
    return a_day(reckon.day_of(year, month, day), year_said=True, plain=False)


def year_first(found: Found, here: Here) -> When | None:
    """1984-03-03; 1984/3/3"""
    day = reckon.day_of(found.value("year"), found.value("a"), found.value("b"))
    return a_day(day, year_said=True)


def month_number_and_year(found: Found, here: Here) -> When | None:
    """03/1984; 1984-03; 04/91, where the year can be no day"""
    year, month = said_year(found, here), found.value("a")
    short = found.kind("year") == "n99"
    if year is None or not reckon.day_of(year, month, 1) or (short and here.prefer == "future"):
        return None
    return a_month(year, month, plain=False, year_said=True)


def run_together(found: Found, here: Here) -> When | None:
    """03031984; 19840303; 030384, when it is all that was said"""
    digits = found.kept("all")[0].raw
    if len(digits) == 6:
        alone = len(found.signs) == 1
        year = reckon.full_year(int(digits[4:]), here.today, here.prefer)
        return _in_pairs(digits, year, here, 0.6) if alone else None
    if len(digits) != 8:
        return None
    year_first = reckon.day_of(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    return _in_pairs(digits, int(digits[4:]), here, 0.8) or a_day(
        year_first, confidence=0.8, plain=False, year_said=True
    )


def _in_pairs(digits: str, year: int, here: Here, confidence: float) -> When | None:
    first, second = int(digits[:2]), int(digits[2:4])
    month, day = (first, second) if here.month_first else (second, first)
    found = reckon.day_of(year, month, day) or reckon.day_of(year, day, month)
    return a_day(found, confidence=confidence, plain=False, year_said=True)


def ordinal_alone(found: Found, here: Here) -> When | None:
    """3rd; twenty-second; but a bare "first" or "second" orders something else"""
    said = found.kept("day")[0]
    return day_number(found, here) if said.value > 3 or said.raw[0].isdigit() else None


def day_number(found: Found, here: Here) -> When | None:
    """the 15th; el 15; on the 3rd; desde el 5"""
    if found.any("since", "of", "for") and not found.any("days") and not has_article(found):
        return None
    day = reckon.without_month(found.value("day"), here.today, here.prefer)
    return a_day(day, confidence=0.7, plain=False)


def day_that_is(found: Found, here: Here) -> When | None:
    """the third's good; the 28th'll work"""
    short = any(mark in found.kept("day")[0].raw for mark in "'’")
    return day_number(found, here) if short else None


def day_of_that_month(found: Found, here: Here) -> When | None:
    """the 15th of last month; el 20 de este mes; next month 20th"""
    month = that_month(found.kept("which"), here)
    return a_day(reckon.day_of(month.year, month.month, found.value("day")), confidence=0.9)


def edge_of_month(found: Found, here: Here) -> When | None:
    """the first day of May; el último día del mes pasado"""
    if found.has("which"):
        month = that_month(found.kept("which"), here)
    else:
        near = reckon.first_of(
            found.value("month"), said_year(found, here), here.today, here.prefer
        )
        if near is None:
            return None
        month = near
    if found.kind("nth") == "ord":
        return a_day(reckon.day_of(month.year, month.month, found.value("nth")), confidence=0.9)
    back = found.value("nth") - 1 if found.kind("nth") == "lastbut" else 0
    return a_day(reckon.last_day(month.year, month.month) - timedelta(back), confidence=0.9)


def edge_of_year(found: Found, here: Here) -> When | None:
    """the last day of the year; el primer día del año que viene; the first day of 2024"""
    year = said_year(found, here)
    year = here.today.year if year is None else year
    if not reckon.FIRST_YEAR <= year <= reckon.LAST_YEAR:
        return None
    if found.kind("nth") != "ord":
        back = found.value("nth") - 1 if found.kind("nth") == "lastbut" else 0
        return a_day(date(year, 12, 31) - timedelta(back), confidence=0.9)
    return a_day(reckon.day_of(year, 1, found.value("nth")), confidence=0.9)


def edge_month_of_year(found: Found, here: Here) -> When | None:
    """the first month of the year; el último mes de 2024"""
    year = said_year(found, here)
    year = here.today.year if year is None else year
    month = {"last": 12, "lastbut": 13 - found.value("nth")}.get(
        found.kind("nth"), found.value("nth")
    )
    if not (reckon.FIRST_YEAR <= year <= reckon.LAST_YEAR and 1 <= month <= 12):
        return None
    return a_month(year, month)


def days_of_one_month(found: Found, here: Here) -> When | None:
    """from the 3rd to the 7th of May; May 3-7, 2020; del 3 al 7 de mayo; del 3 al 7"""
    first, last = found.value("day"), found.value("last")
    year = said_year(found, here)
    if found.has("which"):
        near: date | None = that_month(found.kept("which"), here)
    elif found.has("month"):
        month = found.value("month")
        near = (
            reckon.without_year(month, first, here.today, here.prefer)
            if year is None
            else reckon.day_of(year, month, 1)
        )
    elif has_article(found):
        near = reckon.without_month(first, here.today, here.prefer)
    else:
        return None
    if near is None:
        return None
    start = reckon.day_of(near.year, near.month, first)
    end = reckon.day_of(near.year, near.month, last)
    if start is None or end is None or end <= start:
        return None
    named = found.has("month") or found.has("which")
    return a_range(start, end, year_said=found.has("year"), plain=named)


def has_article(found: Found) -> bool:
    """Whether "the" stands in what matched, alone or inside another word ("del", "desde el")."""
    return any(
        sign.kind == "the" or (sign.value == 1 and sign.kind in {"of", "since", "between", "to"})
        for sign in found.all
    )
