"""Stretches of days: weeks, weekends, seasons, quarters, decades, and parts of them. Pure."""

from __future__ import annotations

from datetime import date, timedelta

from appliance.fields.dates import reckon
from appliance.fields.dates.here import Here, said_year, shift_of, that_month
from appliance.fields.dates.patterns import Found
from appliance.fields.dates.when import When, a_month, a_range, a_year

_LAST = 2
"""The part that "end" names; see `part_of`."""


def that_unit(found: Found, here: Here) -> When | None:
    """last week; this month; el año pasado; the week before last"""
    row = found.all
    unit = next(sign.kind for sign in row if sign.kind in {"weeks", "months", "years"})
    shift = 2 if found.any("after") else shift_of(row)
    if unit == "years":
        return a_year(here.today.year + shift)
    if unit == "months":
        month = reckon.add_months(here.today, shift)
        return a_month(month.year, month.month)
    return week_with(here.today + timedelta(7 * shift))


def week_with(day: date) -> When:
    """The week, from Monday, in which a day is."""
    monday = day - timedelta(day.weekday())
    return a_range(monday, monday + timedelta(6), "week")


def weekend_with(day: date) -> When:
    """The weekend that a day belongs to: a Monday or a Friday beside it makes it longer."""
    before = {0: 2, 6: 1}.get(day.weekday(), 0)
    if day.weekday() in {3, 4}:
        return a_range(day, day + timedelta(6 - day.weekday()))
    saturday = day - timedelta(before) if before else day + timedelta((5 - day.weekday()) % 7)
    return a_range(saturday, max(day, saturday + timedelta(1)))


def nth_week(found: Found, here: Here) -> When | None:
    """the first week of May; la última semana de octubre: seven days counted from the edge"""
    first = _first_of_whole(found, here)
    if first is None:
        return None
    last = _last_of_whole(found, first)
    if any(sign.kind == "weeks" and sign.value == 2 for sign in found.all):
        return _half_of_month(first, found.value("nth") if found.kind("nth") == "ord" else 2)
    if found.kind("nth") == "ord":
        start = first + timedelta(7 * (found.value("nth") - 1))
    else:
        start = last - timedelta(6)
    return a_range(start, start + timedelta(6), "week") if first <= start <= last else None


def _half_of_month(first: date, nth: int) -> When | None:
    """la primera quincena: the first or the second half of a month"""
    if nth == 1:
        return a_range(first, first.replace(day=15))
    return (
        a_range(first.replace(day=16), reckon.last_day(first.year, first.month))
        if nth == 2
        else None
    )


def nth_weekend(found: Found, here: Here) -> When | None:
    """the first weekend of May; el último fin de semana del mes"""
    first = _first_of_whole(found, here)
    if first is None:
        return None
    nth = found.value("nth") if found.kind("nth") == "ord" else -1
    saturday = reckon.nth_weekday(first.year, first.month, 5, nth)
    return a_range(saturday, saturday + timedelta(1)) if saturday else None


def _first_of_whole(found: Found, here: Here) -> date | None:
    """The first day of the month, or of the year, of which a rule names a part."""
    if found.has("month"):
        return reckon.first_of(
            found.value("month"), said_year(found, here), here.today, here.prefer
        )
    if found.has("which"):
        return that_month(found.kept("which"), here)
    year = said_year(found, here)
    return reckon.day_of(here.today.year if year is None else year, 1, 1)


def _last_of_whole(found: Found, first: date) -> date:
    month = first.month if found.has("month") or found.has("which") else 12
    return reckon.last_day(first.year, month)


def quarter(found: Found, here: Here) -> When | None:
    """the third quarter of 2024; Q3; el segundo semestre; last quarter"""
    said = next(sign for sign in found.all if sign.kind in {"quarter", "quarters", "quarterof"})
    months = said.value if said.kind == "quarters" else 3
    year = said_year(found, here)
    if not found.has("nth") and said.kind != "quarterof":
        shift = shift_of(tuple(sign for sign in found.all if sign is not said))
        start = reckon.add_months(
            date(here.today.year, 1, 1), (here.today.month - 1) // months * months
        )
        return _months_from(reckon.add_months(start, shift * months), months)
    nth = said.value if said.kind == "quarterof" else found.value("nth")
    nth = 12 // months if found.has("nth") and found.kind("nth") == "last" else nth
    if not 1 <= nth <= 12 // months:
        return None
    starts = (reckon.day_of(y, (nth - 1) * months + 1, 1) for y in _years(here, year))
    near = reckon.nearest(starts, here.today, here.prefer if year is None else "either")
    return _months_from(near, months, year_said=year is not None) if near else None


def _years(here: Here, year: int | None) -> range:
    return (
        range(here.today.year - 1, here.today.year + 2) if year is None else range(year, year + 1)
    )


def _months_from(start: date, months: int, *, year_said: bool = False) -> When:
    end = reckon.add_months(start, months) - timedelta(1)
    return a_range(start, end, plain=year_said, year_said=year_said)


def weekend(found: Found, here: Here) -> When | None:
    """last weekend; el fin de semana pasado; two weekends ago; over the weekend"""
    shift = shift_of(found.all)
    if shift == 0 and not found.any("this"):
        near = reckon.weekday_near(5, here.today, here.prefer)
        return a_range(near, near + timedelta(1))
    saturday = reckon.weekday_in_week(5, here.today, shift)
    return a_range(saturday, saturday + timedelta(1))


def season(found: Found, here: Here) -> When | None:
    """last summer; in the winter of 2019; el verano pasado; two summers ago"""
    which, year = found.value("season"), said_year(found, here)
    chosen = reckon.season_of(which, year) if year is not None else _season_near(found, here)
    if chosen is None or not reckon.FIRST_YEAR <= chosen[0].year <= reckon.LAST_YEAR:
        return None
    said = found.has("year") or found.any("last", "past", "next", "this", "in", "since")
    follows = found.signs[found.match.end() :][:1]
    is_a_word_for_it = bool(follows) and follows[0].kind == "word"
    if not said and (found.kind("season") == "mayseason" or is_a_word_for_it):
        return None
    return a_range(*chosen, "season", plain=said, year_said=year is not None)


def _season_near(found: Found, here: Here) -> tuple[date, date] | None:
    today, shift = here.today, shift_of(found.all)
    if abs(shift) > 100:
        return None
    years = range(today.year - abs(shift) - 2, today.year + abs(shift) + 2)
    choices = [reckon.season_of(found.value("season"), y) for y in years]
    over = [c for c in choices if c[1] < today]
    ahead = [c for c in choices if c[0] > today]
    now = [c for c in choices if c[0] <= today <= c[1]]
    if shift < 0:
        return over[shift]
    if shift > 0:
        return ahead[shift - 1]
    if here.prefer == "future":
        return (now + ahead)[0]
    if found.any("this"):
        return next(c for c in choices if c[0].year == today.year)
    return (over + now)[-1]


def part_of(whole: When, which: int) -> When | None:
    """The first, middle or last third (0, 1, 2) of some days, or their first or last half (3, 4);
    of a year and what is longer, or a season, in whole months."""
    if whole.start is None or whole.end is None:
        return None
    start, end = whole.start, whole.end
    months = (end.year - start.year) * 12 + end.month - start.month + 1
    count, shares = (months, 3) if months % 3 == 0 else ((end - start).days + 1, 3)
    count, shares = (months, 2) if which > _LAST and months % 2 == 0 else (count, shares)
    by_month = count == months and months > 1 and start.day == 1
    count = count if by_month else (end - start).days + 1
    third, half = count // 3, count // 2
    first, after = ((0, third), (third, count - third), (count - third, count),
                    (0, half), (half, count))[which]  # fmt: skip
    if by_month:
        opens, closes = reckon.add_months(start, first), reckon.add_months(start, after)
    else:
        opens, closes = start + timedelta(first), start + timedelta(after)
    return a_range(opens, closes - timedelta(1), year_said=whole.year_said)


def part_of_this(found: Found, here: Here) -> When | None:
    """the end of the month; a principios de año"""
    today = here.today
    if found.any("years"):
        whole: When = a_year(today.year)
    else:
        whole = week_with(today) if found.any("weeks") else a_month(today.year, today.month)
    return part_of(whole, found.value("part"))


def decade(found: Found, here: Here) -> When | None:
    """the eighties; the 1990s; the nineteen eighties; los años noventa; la década de 1990"""
    year = found.value("decade")
    if found.has("century"):
        year += found.value("century") * 100
    elif year < 100:
        year += 1900 if year >= 30 else 2000
    if year % 10 or not reckon.FIRST_YEAR <= year <= reckon.LAST_YEAR:
        return None
    return a_range(date(year, 1, 1), date(year + 9, 12, 31), plain=False, year_said=True)
