"""Times of day: "half past two", "a las tres y media de la tarde". Pure.

An hour that is said without morning or afternoon is taken for the waking day: seven to eleven in the
morning, twelve to six after noon, with a confidence that asks to be confirmed.
"""

from __future__ import annotations

from dataclasses import dataclass

from appliance.fields.dates.kinds import Sign
from appliance.fields.dates.patterns import Found

UNSURE = 0.6
_HOURS, _MINUTES_OF_AN_HOUR = 24, 60

CLOCK: tuple[str, ...] = (
    "(at|about|the)* h=HOUR colon m=MINUTE (colon MINUTE)? oclock? (half=(clock|daypart))?",
    "(at|about|the)* h=HOUR half=(clock|daypart)",
    "(at|about|the)* h=HOUR dot m=(nz|n12|n31|n99|n0) half=(clock|daypart)",
    "(at|about|the)* h=HOUR m=MINUTE half=(clock|daypart)",
    "(at|about|the)* h=HOUR oclock (half=(clock|daypart))?",
    "at (about|the)* h=HOUR (half=(clock|daypart))?",
    "(at|about|the)* more=(half|quarter|FIGURE|SAID) past h=HOUR (half=(clock|daypart))?",
    "(at|about|the)* less=quarter (to|of|before) h=HOUR (half=(clock|daypart))?",
    "at (about|the)* less=(FIGURE|SAID) (to|before) h=HOUR (half=(clock|daypart))?",
    "(about|the)* less=(FIGURE|SAID) (to|before) h=HOUR half=(clock|daypart)",
    "at (about|the)* h=HOUR and more=(half|quarter|FIGURE|SAID) (half=(clock|daypart))?",
    "(about|the)* h=HOUR and more=(half|quarter|FIGURE|SAID) half=(clock|daypart)",
    "at (about|the)* h=HOUR menos less=(half|quarter|FIGURE|SAID) (half=(clock|daypart))?",
    "(at|about|the)* less=(FIGURE|SAID) (to|before) h=HOUR &(comma? (evening|morning))",
    "at (about|the)* more=(quarter|FIGURE|SAID) after h=HOUR (half=(clock|daypart))?",
    "(about|the)* more=(quarter|FIGURE|SAID) after h=HOUR half=(clock|daypart)",
    "(at|about|the|a|to)* less=(quarter|FIGURE|SAID) tohour h=(HOUR|hourone) (half=(clock|daypart))?",
    "(at|about|the|to)* h=hourone half=(clock|daypart)",
    "about? h=atone (half=(clock|daypart))?",
    "about? h=atone (colon|dot)? m=MINUTE (half=(clock|daypart))?",
    "(at|about|the|to)* h=(hourone|atone) and more=(half|quarter|FIGURE|SAID) (half=(clock|daypart))?",
    "(at|about|the|to)* h=(hourone|atone) menos less=(half|quarter|FIGURE|SAID) (half=(clock|daypart))?",
    "(at|about|the)* h=HOUR oclock m=MINUTE !(days|weeks)",
    "at (about|the)* h=(s9|s12|s31|s20) m=(s31|s20|s99|s12) (half=(clock|daypart))?",
    "at (about|the)* h=HOUR dot m=MINUTE oclock?",
    "(at|about|the)* together=(n4|nx) (hours|oclock)",
    "at (about|the)* together=(n4|nx) !(word|hours|oclock|SEP)",
    "at (about|the)* h=HOUR unit=hours and more=(half|quarter) (half=(clock|daypart))?",
    "(about|the)* h=HOUR unit=hours and more=(half|quarter) half=(clock|daypart)",
    "at (about|the)* h=HOUR unit=hours menos less=(half|quarter|FIGURE|SAID) (half=(clock|daypart))?",
    "(about|the)* h=HOUR unit=hours menos less=(half|quarter|FIGURE|SAID) half=(clock|daypart)",
    "at (about|the)* h=HOUR unit=hours m=MINUTE (half=(clock|daypart))? !(UNIT|hours)",
    "(at|about|the)* h=HOUR unit=hours half=(clock|daypart)",
    "h=HOUR &(morning|evening)",
    "(at|about|the|on)* noon=noon",
    "(at|about|the|a)* more=(half|quarter|FIGURE|SAID) past noon=noon",
    "(at|about|the|on)* noon=noon and more=(half|quarter)",
)


@dataclass(frozen=True, slots=True)
class TimeOfDay:
    """Minutes since midnight, and whether morning or afternoon was said (or needed no saying)."""

    minute: int
    sure: bool
    marked: bool
    """Whether the words can be nothing but a time: "3 pm", "at 3:30"."""


def time_of_day(found: Found) -> TimeOfDay | None:
    """The time that a clock pattern found, or None when no clock shows it."""
    if found.has("noon"):
        minute = found.value("noon") + _minutes(found.kept("more"))
        return TimeOfDay(minute, sure=True, marked=True)
    if found.has("unit") and found.value("unit") != _MINUTES_OF_AN_HOUR:
        return None
    if found.has("together"):
        return _together(found.kept("together")[0])
    if len(found.all) == 1 and found.match.start() and not found.any("atone"):
        return None  # "8 last night" is an hour as an answer; inside a sentence it may be any count
    hour = found.value("h")
    minute = _minutes(found.kept("m")) + _minutes(found.kept("more"))
    if hour >= _HOURS or minute >= 60:
        return None
    half = found.kept("half")
    total = (_hour(found.kept("h")[0], half) * 60 + minute - _minutes(found.kept("less"))) % 1440
    sure = bool(half) or hour > 12 or hour == 0 or found.kept("h")[0].kind == "nz"
    return TimeOfDay(total, sure, marked=bool(half) or found.any("at", "colon", "oclock"))


def _together(said: Sign) -> TimeOfDay | None:
    """1730, 0630: four figures, the hour of a day of twenty-four first"""
    hour, minute = divmod(int(said.raw), 100) if len(said.raw) == 4 else (99, 0)
    if hour >= _HOURS or minute >= 60:
        return None
    return TimeOfDay(hour * 60 + minute, sure=True, marked=True)


def _minutes(row: tuple[Sign, ...]) -> int:
    return sum(sign.value for sign in row)


def _hour(said: Sign, half: tuple[Sign, ...]) -> int:
    """The hour of the day: `half` is 0 before noon, 1 after noon, 2 at night, or not said. Written
    with a zero ("01:30") it is the hour of a day of twenty-four."""
    hour = said.value
    if hour > 12 or hour == 0 or (said.kind == "nz" and not half):
        return hour
    if not half:
        return hour if 7 <= hour <= 12 else hour + 12
    if half[0].value == 0:
        return hour % 12
    if half[0].value == 2 and (hour == 12 or hour < 6):
        return hour % 12
    return hour % 12 + 12
