"""What each rule of the grammar means: from the signs that matched to a stretch of days. Pure.

A meaning that finds the calendar against it (the 30th of February) is None.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from appliance.fields.dates import reckon
from appliance.fields.dates.patterns import Found
from appliance.fields.dates.reckon import Prefer
from appliance.fields.dates.signs import Sign
from appliance.fields.dates.when import NO_SUCH_DAY, When, a_day, a_month, a_range, a_year

SOON, OTHER_DAY = 0.8, -99


@dataclass(frozen=True, slots=True)
class Here:
    """From where a date is seen: today, which side is meant, and the order of figures."""

    today: date
    prefer: Prefer
    month_first: bool


Meaning = Callable[[Found, Here], When | None]


def year_of(row: tuple[Sign, ...], here: Here) -> int | None:
    """The year that a row of signs says, in full, short or from today; None when it says none."""
    row = tuple(sign for sign in row if sign.kind not in {"apostrophe", "about", "the", "in", "of"})
    kinds = {sign.kind for sign in row}
    if not row:
        return None
    if "years" in kinds:
        return here.today.year + _shift(row)
    if row[0].kind in {"n4", "s4"}:
        return row[0].value
    if len(row) > 1 and row[0].kind == "s20":
        return row[0].value * 100 + row[-1].value
    return reckon.full_year(row[-1].value, here.today, here.prefer)


def _shift(row: tuple[Sign, ...]) -> int:
    """How many units away: "last" is -1, "two ... ago" -2, "in two ..." 2."""
    kinds = {sign.kind for sign in row}
    unit = next(sign.value for sign in row if sign.kind in {"days", "weeks", "months", "years"})
    counts = [sign.value for sign in row if sign.kind in COUNTS]
    if not counts and not kinds & {"last", "past", "next", "ago", "hace"}:
        return 0
    count = (counts[0] if counts else 1) * unit
    return -count if kinds & {"ago", "hace", "for", "last", "past", "since", "before"} else count


COUNTS = {"n9", "nz", "n12", "n31", "n99", "s9", "s12", "s31", "s20", "s99", "few", "a"}


def _year(found: Found, here: Here) -> int | None:
    return year_of(found.kept("year"), here)


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
    day, month, year = found.value("day"), found.value("month"), _year(found, here)
    if year is None:
        guess = reckon.without_year(month, day, here.today, here.prefer)
        return a_day(guess, confidence=0.9, plain=_month_is_sure(found)) or NO_SUCH_DAY
    return a_day(reckon.day_of(year, month, day), year_said=True) or NO_SUCH_DAY


def month_and_year(found: Found, here: Here) -> When | None:
    """March 1984; marzo del 84; May last year"""
    year = _year(found, here)
    if year is None or not reckon.FIRST_YEAR <= year <= reckon.LAST_YEAR:
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
        near = reckon.nearest((date(y, month, 15) for y in _years(today)), today, "either")
        year = near.year if near else today.year
    else:
        year = today.year - (month > today.month)
        year += here.prefer == "future" and month != today.month
    said = found.any("last", "past", "next", "this", "in", "since", "from")
    if found.kind("month") == "maymonth" and not (said or found.kept("month")[0].raw[:1].isupper()):
        return None
    return a_month(year, month, plain=said)


def _years(today: date) -> range:
    return range(today.year - 1, today.year + 2)


def year_alone(found: Found, here: Here) -> When | None:
    """1984; in nineteen eighty-four; el año 84; last year; two years ago"""
    year = _year(found, here)
    if year is None or not reckon.FIRST_YEAR <= year <= reckon.LAST_YEAR:
        return None
    relative = any(sign.kind == "years" for sign in found.kept("year"))
    return a_year(year, plain=relative or (found.any("in", "since") and 1900 <= year <= 2100))


def in_figures(found: Found, here: Here) -> When | None:
    """3/4/2020; 3-4-20; 3.4.2020; 3/4; spoken "three four nineteen eighty": the order is the
    language's, unless the calendar leaves only the other one."""
    a, b, year = found.value("a"), found.value("b"), _year(found, here)
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


def day_of_month_number(found: Found, here: Here) -> When | None:
    """el 3 del 4 del 84: the day comes first in words, whatever the order in figures"""
    day, month, year = found.value("a"), found.value("b"), _year(found, here)
    if year is None:
        guess = reckon.without_year(month, day, here.today, here.prefer)
        return a_day(guess, confidence=0.7, plain=False)
    return a_day(reckon.day_of(year, month, day), year_said=True, plain=False)


def year_first(found: Found, here: Here) -> When | None:
    """1984-03-03; 1984/3/3"""
    day = reckon.day_of(found.value("year"), found.value("a"), found.value("b"))
    return a_day(day, year_said=True)


def month_number_and_year(found: Found, here: Here) -> When | None:
    """03/1984; 1984-03"""
    year, month = found.value("year"), found.value("a")
    if not reckon.day_of(year, month, 1):
        return None
    return a_month(year, month, plain=False, year_said=True)


def run_together(found: Found, here: Here) -> When | None:
    """03031984; 19840303"""
    digits = found.kept("all")[0].raw
    if len(digits) != 8:
        return None
    first, second = int(digits[:2]), int(digits[2:4])
    month, day = (first, second) if here.month_first else (second, first)
    return a_day(
        reckon.day_of(int(digits[4:]), month, day)
        or reckon.day_of(int(digits[:4]), int(digits[4:6]), int(digits[6:])),
        confidence=0.8, plain=False, year_said=True,
    )  # fmt: skip


def day_word(found: Found, here: Here) -> When | None:
    """yesterday; pasado mañana"""
    away = found.value("word")
    if away == OTHER_DAY:
        return None
    return a_day(here.today + timedelta(away))


def ago_from_day_word(found: Found, here: Here) -> When | None:
    """a week ago yesterday; a year ago today"""
    start = day_word(found, here)
    back = ago(found, here)
    if start is None or start.start is None or back is None or back.start is None:
        return None
    day = back.start + timedelta((start.start - here.today).days)
    return a_day(day, confidence=0.9)


def ordinal_alone(found: Found, here: Here) -> When | None:
    """3rd; twenty-second; but a bare "first" or "second" orders something else"""
    said = found.kept("day")[0]
    return day_number(found, here) if said.value > 3 or said.raw[0].isdigit() else None


def day_number(found: Found, here: Here) -> When | None:
    """the 15th; el 15; on the 3rd"""
    day = reckon.without_month(found.value("day"), here.today, here.prefer)
    return a_day(day, confidence=0.7, plain=False)


def day_of_that_month(found: Found, here: Here) -> When | None:
    """the 15th of last month; el 20 de este mes; next month 20th"""
    month = reckon.add_months(here.today.replace(day=1), _shift(found.kept("which")))
    return a_day(reckon.day_of(month.year, month.month, found.value("day")), confidence=0.9)


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
        return a_day(reckon.weekday_in_week(day, today, 0), confidence=0.8)
    sure = found.kind("day") == "weekday" or found.any("on")
    return a_day(reckon.weekday_near(day, today, here.prefer), confidence=0.8, plain=sure)


def weekday_before_last(found: Found, here: Here) -> When | None:
    """the Friday before last; el lunes antepasado"""
    near = reckon.weekday_near(found.value("day"), here.today, "past")
    return a_day(near - timedelta(7), confidence=0.8)


def weekday_of_week(found: Found, here: Here) -> When | None:
    """Tuesday of last week; next week Friday; el martes de la semana pasada"""
    weeks = _shift(found.kept("which"))
    return a_day(reckon.weekday_in_week(found.value("day"), here.today, weeks), confidence=0.9)


def weekday_some_weeks_off(found: Found, here: Here) -> When | None:
    """a week ago Monday; Monday two weeks ago; hace dos semanas el lunes; two Fridays ago"""
    count = _shift(found.kept("which")) if found.has("which") else -found.value("count")
    near = reckon.weekday_near(found.value("day"), here.today, "past" if count < 0 else "future")
    if found.has("which"):
        return a_day(near + timedelta(7 * count), confidence=0.8)
    return a_day(near + timedelta(7 * (count + 1)), confidence=0.8)


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


def nth_weekday(found: Found, here: Here) -> When | None:
    """the second Tuesday in May; el último viernes de marzo de 2020; first Monday of next month"""
    nth = found.value("nth") if found.kind("nth") == "ord" else -1
    if found.has("which"):
        month = reckon.add_months(here.today.replace(day=1), _shift(found.kept("which")))
        return a_day(reckon.nth_weekday(month.year, month.month, found.value("day"), nth))
    month_number, year = found.value("month"), _year(found, here)
    years = _years(here.today) if year is None else range(year, year + 1)
    days = (reckon.nth_weekday(y, month_number, found.value("day"), nth) for y in years)
    return a_day(
        reckon.nearest(days, here.today, here.prefer if year is None else "either"),
        confidence=0.9 if year is None else 1.0,
    )


def edge_of_week(found: Found, here: Here) -> When | None:
    """the first day of next week; el último día de la semana pasada"""
    weeks = _shift(found.kept("which"))
    which = found.value("nth") - 1 if found.kind("nth") == "ord" else 6
    if not 0 <= which <= 6:
        return None
    return a_day(reckon.weekday_in_week(which, here.today, weeks), confidence=0.9)


def edge_of_month(found: Found, here: Here) -> When | None:
    """the first day of May; el último día del mes pasado"""
    if found.has("which"):
        month = reckon.add_months(here.today.replace(day=1), _shift(found.kept("which")))
    else:
        year = _year(found, here)
        guess = reckon.without_year(found.value("month"), 1, here.today, here.prefer)
        month = date(year, found.value("month"), 1) if year else (guess or here.today)
    last = reckon.last_day(month.year, month.month)
    if found.kind("nth") == "ord":
        return a_day(reckon.day_of(month.year, month.month, found.value("nth")), confidence=0.9)
    return a_day(last, confidence=0.9)


def ago(found: Found, here: Here) -> When | None:
    """three weeks ago; hace tres semanas; in two days; for about three months (its onset)"""
    row = found.all
    unit = next(sign.kind for sign in row if sign.kind in {"days", "weeks", "months", "years"})
    count = _shift(row)
    if found.any("half") and unit == "years":
        kinds = [sign.kind for sign in row]
        is_half_a_year = not COUNTS & set(kinds[: kinds.index("half")]) and "and" not in kinds
        count = (-6 if count < 0 else 6) + (0 if is_half_a_year else count * 12)
        unit = "months"
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


def hours_ago(found: Found, here: Here) -> When | None:
    """two hours ago: today, as far as the calendar knows"""
    return a_day(here.today, confidence=0.6)


def that_unit(found: Found, here: Here) -> When | None:
    """last week; this month; el año pasado; the week before last"""
    row = found.all
    unit = next(sign.kind for sign in row if sign.kind in {"weeks", "months", "years"})
    shift = -2 if found.any("beforelast") else 2 if found.any("after") else _shift(row)
    if unit == "years":
        return a_year(here.today.year + shift)
    if unit == "months":
        month = reckon.add_months(here.today, shift)
        return a_month(month.year, month.month)
    monday = here.today - timedelta(here.today.weekday()) + timedelta(7 * shift)
    return a_range(monday, monday + timedelta(6), "week")


def week_of(found: Found, here: Here) -> When | None:
    """the week of March 3rd"""
    inner = day_and_month(found, here)
    if inner is None or inner.start is None:
        return None
    monday = inner.start - timedelta(inner.start.weekday())
    return a_range(monday, monday + timedelta(6), "week")


def nth_week(found: Found, here: Here) -> When | None:
    """the first week of May; la última semana de octubre: seven days counted from the edge"""
    month, year = found.value("month"), _year(found, here)
    guess = reckon.without_year(month, 1, here.today, here.prefer)
    if year is None and guess is None:
        return None
    first = date(year, month, 1) if year else guess or here.today
    if found.kind("nth") == "ord":
        start = first + timedelta(7 * (found.value("nth") - 1))
    else:
        start = reckon.last_day(first.year, first.month) - timedelta(6)
    return a_range(start, start + timedelta(6), "week") if start.month == month else None


def weekend(found: Found, here: Here) -> When | None:
    """last weekend; el fin de semana pasado; over the weekend"""
    shift = 1 if found.any("next") else -1 if found.any("last", "past") else 0
    if shift == 0 and not found.any("this"):
        near = reckon.weekday_near(5, here.today, here.prefer)
        return a_range(near, near + timedelta(1))
    saturday = reckon.weekday_in_week(5, here.today, shift)
    return a_range(saturday, saturday + timedelta(1))


def season(found: Found, here: Here) -> When | None:
    """last summer; in the winter of 2019; el verano pasado"""
    which, year, today = found.value("season"), _year(found, here), here.today
    if year is None:
        choices = [reckon.season_of(which, y) for y in range(today.year - 2, today.year + 2)]
        over = [c for c in choices if c[1] < today]
        ahead = [c for c in choices if c[0] > today]
        now = [c for c in choices if c[0] <= today <= c[1]]
        if found.any("last", "past"):
            chosen = over[-1]
        elif found.any("next"):
            chosen = ahead[0]
        elif here.prefer == "future":
            chosen = (now + ahead)[0]
        elif found.any("this"):
            chosen = next(c for c in choices if c[0].year == today.year)
        else:
            chosen = (over + now)[-1]
    else:
        chosen = reckon.season_of(which, year)
    if not reckon.FIRST_YEAR <= chosen[0].year <= reckon.LAST_YEAR:
        return None
    said = found.has("year") or found.any("last", "past", "next", "this", "in", "since")
    if found.kind("season") == "mayseason" and not said:
        return None
    return a_range(*chosen, "season", plain=said, year_said=year is not None)


def holiday(found: Found, here: Here) -> When | None:
    """Christmas two years ago; last Thanksgiving; la navidad pasada"""
    year, prefer = _year(found, here), here.prefer
    if year is not None:
        return a_day(_holiday(found.value("holiday"), year), year_said=True)
    if found.any("last", "past"):
        prefer = "past"
    elif found.any("next"):
        prefer = "future"
    elif found.any("this"):
        return a_day(_holiday(found.value("holiday"), here.today.year))
    days = (_holiday(found.value("holiday"), y) for y in _years(here.today))
    return a_day(reckon.nearest(days, here.today, prefer), confidence=0.9)


_FIXED = {0: (1, 1), 1: (2, 14), 2: (3, 17), 9: (7, 4), 12: (10, 31), 13: (11, 11), 16: (12, 24),
          17: (12, 25), 18: (12, 26), 19: (12, 31), 22: (6, 19), 23: (5, 5), 26: (4, 1), 27: (2, 2),
          30: (5, 10), 31: (5, 1), 32: (10, 12), 33: (1, 6), 34: (11, 2), 35: (11, 1), 36: (12, 12),
          37: (12, 28), 38: (4, 30), 39: (2, 2)}  # fmt: skip
_MOVED = {6: (5, 0, -1), 7: (5, 6, 2), 8: (6, 6, 3), 10: (9, 0, 1), 11: (10, 0, 2), 14: (11, 3, 4),
          20: (1, 0, 3), 21: (2, 0, 3), 28: (2, 6, 2)}  # fmt: skip
_FROM_EASTER = {3: 0, 4: 1, 5: -2, 24: -46, 25: -7, 29: -3}


def _holiday(which: int, year: int) -> date | None:
    """The day of a holiday, by the number that the languages give it."""
    if not reckon.FIRST_YEAR <= year <= reckon.LAST_YEAR:
        return None
    if which in _FIXED:
        return date(year, *_FIXED[which])
    if which in _MOVED:
        return reckon.nth_weekday(year, *_MOVED[which])
    if which == 15:
        thanksgiving = reckon.nth_weekday(year, *_MOVED[14])
        return thanksgiving + timedelta(1) if thanksgiving else None
    return reckon.easter(year) + timedelta(_FROM_EASTER[which])


def part_of(whole: When, which: int) -> When | None:
    """The first, middle or last third (0, 1, 2) of some days, or their first or last half (3, 4)."""
    if whole.start is None or whole.end is None:
        return None
    days = (whole.end - whole.start).days + 1
    cuts = ((0, days // 3), (days // 3, days - days // 3), (days - days // 3, days),
            (0, days // 2), (days // 2, days))[which]  # fmt: skip
    start, end = (whole.start + timedelta(cut) for cut in cuts)
    return a_range(start, end - timedelta(1), year_said=whole.year_said)


def part_of_this(found: Found, here: Here) -> When | None:
    """the end of the month; a principios de año"""
    whole = (
        a_year(here.today.year)
        if found.any("years")
        else a_month(here.today.year, here.today.month)
    )
    return part_of(whole, found.value("part"))


def days_of_one_month(found: Found, here: Here) -> When | None:
    """from the 3rd to the 7th of May; May 3-7, 2020; del 3 al 7 de mayo"""
    first, last, month = found.value("day"), found.value("last"), found.value("month")
    year = _year(found, here)
    if year is None:
        near = reckon.without_year(month, first, here.today, here.prefer)
        if near is None:
            return None
        year = near.year
    start, end = reckon.day_of(year, month, first), reckon.day_of(year, month, last)
    if start is None or end is None or end <= start:
        return None
    return a_range(start, end, year_said=found.has("year"))


def decade(found: Found, here: Here) -> When | None:
    """the eighties; the 1990s; los años noventa"""
    year = found.value("decade")
    if year < 100:
        year += 1900 if year >= 30 else 2000
    if not reckon.FIRST_YEAR <= year <= reckon.LAST_YEAR:
        return None
    return a_range(date(year, 1, 1), date(year + 9, 12, 31), plain=False, year_said=True)
