"""Days counted from today: "yesterday", "three weeks ago", "de hoy en ocho". Pure."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from appliance.fields.dates import reckon
from appliance.fields.dates.here import COUNTS, UNITS, Here, shift_of
from appliance.fields.dates.patterns import Found
from appliance.fields.dates.when import When, a_day, a_month, a_year

SOON, OTHER_DAY = 0.8, -99


def day_word(found: Found, here: Here) -> When | None:
    """yesterday; pasado mañana"""
    away = found.value("word")
    if away == OTHER_DAY:
        return None
    return a_day(here.today + timedelta(away))


def day_now(found: Found, here: Here) -> When | None:
    """now: a date only when it is all that was said"""
    return a_day(here.today) if len(found.signs) == 1 else None


def ago_from_day_word(found: Found, here: Here) -> When | None:
    """a week ago yesterday; a year ago today"""
    start = day_word(found, here)
    back = ago(found, here)
    if start is None or start.start is None or back is None or back.start is None:
        return None
    day = back.start + timedelta((start.start - here.today).days)
    return a_day(day, confidence=0.9)


def ago(found: Found, here: Here) -> When | None:
    """three weeks ago; hace tres semanas; in two days; for about three months (its onset)"""
    row = found.all
    unit = next(sign.kind for sign in row if sign.kind in UNITS)
    count = shift_of(row)
    if found.any("half") and unit == "years":
        kinds = [sign.kind for sign in row]
        is_half_a_year = not COUNTS & set(kinds[: kinds.index("half")]) and "and" not in kinds
        count = (-6 if count < 0 else 6) + (0 if is_half_a_year else count * 12)
        unit = "months"
    if found.any("half") and unit == "weeks":
        count, unit = count * 7 + (-3 if count < 0 else 3), "days"
    if abs(count) > {"days": 36_500, "weeks": 5_200, "months": 1_200, "years": 110}[unit]:
        return None
    vague = found.any("about", "few", "half", "or", "for", "last", "past")
    plain = not found.any("for") or found.any("last", "past")
    if unit in {"days", "weeks"}:
        day = here.today + timedelta(count * (7 if unit == "weeks" else 1))
        exact = unit == "days" and not vague
        trusted = None if exact else "week" if unit == "weeks" else "day"
        return a_day(day, confidence=1.0 if exact else SOON, plain=plain, trusted=trusted)
    day = reckon.add_months(here.today, count * (12 if unit == "years" else 1))
    if vague:
        return (
            a_month(day.year, day.month, plain=plain)
            if unit == "months"
            else a_year(day.year, plain=plain)
        )
    return a_day(day, confidence=SOON, trusted=unit[:-1])


def ahead(found: Found, here: Here) -> When | None:
    """ten days; dos semanas: a bare count, where the question is about what is to come"""
    when = ago(found, here) if here.prefer == "future" else None
    return replace(when, plain=False, confidence=min(when.confidence, 0.7)) if when else None


def some_ago(found: Found, here: Here) -> When | None:
    """hace unos días: a few, said without a count"""
    unit = next(sign.kind for sign in found.all if sign.kind in UNITS)
    day = moved(here.today, -3, unit)
    if day is None or unit in {"days", "weeks"}:
        return a_day(day, confidence=0.6, trusted="day" if unit == "days" else "week")
    when = a_month(day.year, day.month) if unit == "months" else a_year(day.year)
    return when.less_sure(0.6)


def day_word_in(found: Found, here: Here) -> When | None:
    """de hoy en ocho; de mañana en quince: both days are counted, so eight are a week"""
    start, count = day_word(found, here), found.value("count")
    if start is None or start.start is None or count > 60:
        return None
    weeks, rest = divmod(count, 7)
    return a_day(start.start + timedelta(weeks * 7 if rest == 1 else count), confidence=0.8)


def day_word_weeks(found: Found, here: Here) -> When | None:
    """tomorrow week; a week tomorrow"""
    start = day_word(found, here)
    if start is None or start.start is None:
        return None
    counts = [sign.value for sign in found.all if sign.kind in COUNTS]
    unit = next(sign.value for sign in found.all if sign.kind == "weeks")
    return a_day(start.start + timedelta(7 * unit * (counts[0] if counts else 1)), confidence=0.9)


def hours_ago(found: Found, here: Here) -> When | None:
    """two hours ago: today, as far as the calendar knows; forty-eight hours ago: two days"""
    unit = next(sign.value for sign in found.all if sign.kind == "hours")
    counts = [sign.value for sign in found.all if sign.kind in COUNTS]
    days = (counts[0] if counts else 0) * unit // (24 * 60)
    return a_day(here.today - timedelta(days), confidence=0.6)


def moved(day: date, many: int, unit: str) -> date | None:
    """The day so many units later; None when that is out of any living memory."""
    if abs(many) > 40_000:
        return None
    if unit in {"years", "months"}:
        return reckon.add_months(day, many * (12 if unit == "years" else 1))
    return day + timedelta(many * (7 if unit == "weeks" else 1))
