"""Days of the week: "last Tuesday", "el martes de la semana pasada", "the second Tuesday in May". Pure."""

from __future__ import annotations

from datetime import timedelta

from appliance.fields.dates import reckon
from appliance.fields.dates.here import Here, said_year, shift_of, that_month, years_around
from appliance.fields.dates.patterns import Found
from appliance.fields.dates.when import When, a_day, a_range


def weekday(found: Found, here: Here) -> When | None:
    """Tuesday; last Tuesday; el martes que viene; this Friday"""
    day, today = found.value("day"), here.today
    if found.any("last", "past"):
        return a_day(reckon.weekday_near(day, today, "past"), confidence=0.8)
    if found.any("next"):
        in_english_order = found.all[0].kind == "next" and here.month_first
        if in_english_order and found.all[0].raw.casefold() == "next":
            return a_day(reckon.weekday_in_week(day, today, 1), confidence=0.7)
        return a_day(reckon.weekday_near(day, today, "future"), confidence=0.8)
    if found.any("this"):
        that = reckon.weekday_in_week(day, today, 0)
        over = {"past": that > today, "future": that < today}.get(here.prefer, False)
        return a_day(reckon.weekday_near(day, today, here.prefer) if over else that, confidence=0.8)
    sure = found.kind("day") == "weekday" or found.any("on")
    return a_day(reckon.weekday_near(day, today, here.prefer), confidence=0.8, plain=sure)


def weekday_before_last(found: Found, here: Here) -> When | None:
    """the Friday before last; el lunes antepasado"""
    near = reckon.weekday_near(found.value("day"), here.today, "past")
    return a_day(near - timedelta(7), confidence=0.8)


def weekday_after_next(found: Found, here: Here) -> When | None:
    """the Tuesday after next"""
    near = reckon.weekday_near(found.value("day"), here.today, "future")
    return a_day(near + timedelta(7), confidence=0.8)


def weekday_of_week(found: Found, here: Here) -> When | None:
    """Tuesday of last week; next week Friday; el martes de la semana pasada"""
    weeks = shift_of(found.kept("which"))
    return a_day(reckon.weekday_in_week(found.value("day"), here.today, weeks), confidence=0.9)


def weekday_some_weeks_off(found: Found, here: Here) -> When | None:
    """a week ago Monday; Monday two weeks ago; hace dos semanas el lunes; two Fridays ago"""
    count = shift_of(found.kept("which")) if found.has("which") else -found.value("count")
    near = reckon.weekday_near(found.value("day"), here.today, "past" if count < 0 else "future")
    if found.has("which"):
        return a_day(near + timedelta(7 * count), confidence=0.8)
    return a_day(near + timedelta(7 * (count + 1)), confidence=0.8)


def weekday_some_weeks_on(found: Found, here: Here) -> When | None:
    """a week on Monday; Monday week; del lunes en ocho: that many weeks after the coming one"""
    near = reckon.weekday_near(found.value("day"), here.today, "future")
    if found.has("count") and found.any("days", "in"):
        return a_day(near + timedelta(found.value("count") // 7 * 7), confidence=0.8)
    weeks = next(sign.value for sign in found.all if sign.kind == "weeks")
    count = found.kept("count")[-1].value if found.has("count") else 1
    return a_day(near + timedelta(7 * count * weeks), confidence=0.8)


def weekdays_from_now(found: Found, here: Here) -> When | None:
    """two Sundays from now"""
    near = reckon.weekday_near(found.value("day"), here.today, "future")
    return a_day(near + timedelta(7 * (found.value("count") - 1)), confidence=0.8)


def weekday_and_number(found: Found, here: Here) -> When | None:
    """Tuesday the 3rd; martes 3: the nearest month in which that day falls so"""
    first = here.today.replace(day=1)
    months = [reckon.add_months(first, shift) for shift in range(-14, 15)]
    days = [reckon.day_of(m.year, m.month, found.value("number")) for m in months]
    fits = [day for day in days if day and day.weekday() == found.value("day")]
    near = reckon.nearest(fits, here.today, here.prefer)
    return a_day(near, confidence=0.9)


def weekdays_alone(found: Found, here: Here) -> When | None:
    """los viernes; Mondays: to a question about what is to come the nearest, unsure"""
    if here.prefer == "past" or len(found.all) < len(found.signs):
        return None
    near = reckon.weekday_near(found.value("day"), here.today, here.prefer)
    return a_day(near, confidence=0.4, plain=False)


def weekdays_of_week(found: Found, here: Here) -> When | None:
    """Monday through Friday of last week; la semana que viene de lunes a miércoles"""
    weeks = shift_of(found.kept("which"))
    first = reckon.weekday_in_week(found.value("day"), here.today, weeks)
    last = reckon.weekday_in_week(found.value("last"), here.today, weeks)
    return a_range(first, last) if first < last else None


def nth_weekday_of_this_month(found: Found, here: Here) -> When | None:
    """the second Sunday: of this month, or of the one before or after where that is meant"""
    months = [reckon.add_months(here.today.replace(day=1), shift) for shift in (0, -1, 1)]
    if found.kind("nth") == "last":
        return None
    days = [reckon.nth_weekday(m.year, m.month, found.value("day"), _nth(found)) for m in months]
    near = (
        days[0]
        if here.either or here.prefer == "either"
        else reckon.nearest(days, here.today, here.prefer)
    )
    return a_day(near, confidence=0.6)


def _nth(found: Found) -> int:
    """Which of them: -1 is the last one, -2 the one before it."""
    return {"ord": found.value("nth"), "lastbut": -found.value("nth")}.get(found.kind("nth"), -1)


def nth_weekday(found: Found, here: Here) -> When | None:
    """the second Tuesday in May; el último viernes de marzo de 2020; first Monday of next month"""
    nth = _nth(found)
    if found.has("which"):
        month = that_month(found.kept("which"), here)
        return a_day(reckon.nth_weekday(month.year, month.month, found.value("day"), nth))
    month_number, year = found.value("month"), said_year(found, here)
    years = years_around(here.today) if year is None else range(year, year + 1)
    days = (reckon.nth_weekday(y, month_number, found.value("day"), nth) for y in years)
    return a_day(
        reckon.nearest(days, here.today, here.prefer if year is None else "either"),
        confidence=0.9 if year is None else 1.0,
    )


def edge_of_week(found: Found, here: Here) -> When | None:
    """the first day of next week; el último día de la semana pasada"""
    weeks = shift_of(found.kept("which"))
    nth = _nth(found)
    which = nth - 1 if nth > 0 else 7 + nth
    if not 0 <= which <= 6:
        return None
    return a_day(reckon.weekday_in_week(which, here.today, weeks), confidence=0.9)
