"""From where a date is seen, and the small readings that many rules share. Pure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from appliance.fields.dates import reckon
from appliance.fields.dates.kinds import Sign
from appliance.fields.dates.patterns import Found
from appliance.fields.dates.reckon import Prefer
from appliance.fields.dates.when import When


@dataclass(frozen=True, slots=True)
class Here:
    """From where a date is seen: today, which side is meant, and the order of figures."""

    today: date
    prefer: Prefer
    month_first: bool
    either: bool = False
    """Whether only the verbs of the sentence, and not the field, say which side is meant."""


Meaning = Callable[[Found, Here], When | None]
"""From the signs that a rule matched to a stretch of days; None when the words do not mean one."""

COUNTS = {"n9", "nz", "n12", "n31", "n99", "s9", "s12", "s31", "s20", "s99", "sx", "nx", "few", "a"}
UNITS = {"days", "weeks", "months", "years"}


def year_of(row: tuple[Sign, ...], here: Here) -> int | None:
    """The year that a row of signs says, in full, short or from today; None when it says none."""
    idle = {"apostrophe", "about", "the", "in", "of", "dash"}
    row = tuple(sign for sign in row if sign.kind not in idle)
    if not row:
        return None
    if any(sign.kind == "years" for sign in row):
        return here.today.year + shift_of(row)
    if row[0].kind in {"n4", "s4"}:
        return row[0].value
    if len(row) > 1 and row[0].kind == "s20":
        return row[0].value * 100 + row[-1].value
    return reckon.full_year(row[-1].value, here.today, here.prefer)


def said_year(found: Found, here: Here) -> int | None:
    """The year that a rule kept as `year`."""
    return year_of(found.kept("year"), here)


def shift_of(row: tuple[Sign, ...]) -> int:
    """How many units away: "last" is -1, "two ... ago" -2, "in two ..." 2, "before last" -2."""
    kinds = {sign.kind for sign in row}
    if "beforelast" in kinds:
        return -2
    unit = next((sign.value for sign in row if sign.kind in UNITS), 1)
    counts = [sign.value for sign in row if sign.kind in COUNTS]
    if not counts and not kinds & {"last", "past", "next", "ago", "hace"}:
        return 0
    count = (counts[0] if counts else 1) * unit
    return -count if kinds & {"ago", "hace", "for", "last", "past", "since", "before"} else count


def that_month(row: tuple[Sign, ...], here: Here) -> date:
    """The first day of "last month", "this month", "two months ago"."""
    return reckon.add_months(here.today.replace(day=1), shift_of(row))


def years_around(today: date) -> range:
    """The years in which a day without its year can be."""
    return range(today.year - 1, today.year + 2)
