"""Days counted from today: "yesterday", "three weeks ago", "de hoy en ocho". Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from appliance.fields.dates import reckon
from appliance.fields.dates.here import COUNTS, UNITS, Here
from appliance.fields.dates.kinds import Sign
from appliance.fields.dates.patterns import Found
from appliance.fields.dates.when import When, a_day, a_month, a_year

SOON, OTHER_DAY = 0.8, -99
STEPS = UNITS | {"workdays"}
"""What is counted."""


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
    """three weeks ago; hace un año y tres meses; in two days; for about three months (its onset)"""
    row = found.all
    steps = Steps.of(row)
    if any(sign.kind == "fromnow" and sign.value for sign in row) and here.prefer == "past":
        return None
    back = found.any("ago", "hace", "for", "last", "past", "since", "before")
    day = steps.from_day(here.today, back=back)
    if day is None:
        return None
    vague = steps.halves or found.any("about", "roughly", "few", "or", "for", "last", "past")
    told = not found.any("for") or found.any("last", "past")
    plain = told and not any(sign.kind in {"fromnow", "ago"} and sign.value for sign in row)
    unit = steps.finest
    if unit in {"days", "weeks"}:
        exact = unit == "days" and not vague
        trusted = None if exact else "week" if unit == "weeks" else "day"
        return a_day(day, confidence=1.0 if exact else SOON, plain=plain, trusted=trusted)
    if vague:
        return (
            a_month(day.year, day.month, plain=plain)
            if unit == "months"
            else a_year(day.year, plain=plain)
        )
    return a_day(day, confidence=SOON, plain=plain, trusted=unit[:-1])


def ahead(found: Found, here: Here) -> When | None:
    """ten days; dos semanas: a bare count, where the question is about what is to come"""
    when = ago(found, here) if here.prefer == "future" else None
    return replace(when, plain=False, confidence=min(when.confidence, 0.7)) if when else None


def day_beside(found: Found, here: Here) -> When | None:
    """the next day; el día anterior; that same day: beside today, where nothing else was told"""
    before = found.signs[found.match.start() - 1] if found.match.start() else None
    after = found.signs[found.match.end() :][:1]
    said = next(sign for sign in found.all if sign.kind in {"days", "sameday"})
    many = said.kind == "days" and said.raw.endswith("s")
    mine = before is not None and before.kind == "pronoun"
    if many or mine or (after and after[0].kind not in _ENDS):
        return None
    away = said.value if said.kind == "sameday" else 1 if found.any("next") else -1
    return a_day(here.today + timedelta(away), confidence=0.5, plain=False)


_ENDS = {"dot", "comma", "mark", "at", "daypart", "and"}


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


def days_after(found: Found, here: Here) -> When | None:
    """a treinta días de hoy"""
    start = day_word(found, here)
    day = Steps.of(found.all).from_day(start.start) if start and start.start else None
    return a_day(day, confidence=0.9)


def moved(day: date, many: int, unit: str) -> date | None:
    """The day so many units later; None when that is out of any living memory."""
    if unit in {"years", "months"}:
        return Steps(many * (12 if unit == "years" else 1), 0).from_day(day)
    return Steps(0, many * (7 if unit == "weeks" else 1)).from_day(day)


_FINEST = ("days", "weeks", "months", "years")
_HALVES = {"years": (6, 0), "months": (0, 15), "weeks": (0, 3), "days": (0, 0)}
"""Months and days in half of each."""


@dataclass(frozen=True, slots=True)
class Steps:
    """How far away: "two years, a month and 21 days", "a week and a half", "four business days"."""

    months: int
    days: int
    workdays: int = 0
    finest: str = "days"
    """The smallest unit said; half a year is said in months."""
    halves: bool = False

    @staticmethod
    def of(row: tuple[Sign, ...]) -> Steps:
        """The sum of what a row of signs counts; of "two or three weeks" the first."""
        months = days = workdays = 0
        units: list[str] = []
        count: int | None = None
        half, is_half, of_half, before = False, False, False, ""
        for sign in row:
            if sign.kind in COUNTS:
                of_half = count is None and sign.kind == "a"
                count = sign.value if count is None else count
            elif sign.kind == "half":
                count = 0 if count is None or (of_half and before == "a") else count
                half = is_half = True
            elif sign.kind == "workdays":
                workdays += 1 if count is None else count
                units.append("days")
            elif sign.kind in UNITS:
                many = (1 if count is None else count) * sign.value
                months += many * {"years": 12, "months": 1}.get(sign.kind, 0)
                days += many * {"weeks": 7, "days": 1}.get(sign.kind, 0)
                months += _HALVES[sign.kind][0] * half
                days += _HALVES[sign.kind][1] * half
                units.append(sign.kind)
                count, half = None, False
            before = sign.kind
        if half and units:
            months += _HALVES[units[-1]][0]
            days += _HALVES[units[-1]][1]
        finest = min(units, key=_FINEST.index, default="days")
        if is_half:
            finest = {"years": "months", "months": "months"}.get(finest, "days")
        return Steps(months, days, workdays, finest, is_half)

    def from_day(self, day: date, *, back: bool = False) -> date | None:
        """The day so far after `day`, or before it; None when it is out of any living memory."""
        if abs(self.months) > 1_320 or abs(self.days) > 40_000 or abs(self.workdays) > 1_000:
            return None
        sign = -1 if back else 1
        there = reckon.add_months(day, sign * self.months) + timedelta(sign * self.days)
        return reckon.add_workdays(there, sign * self.workdays)
