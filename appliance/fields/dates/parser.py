"""From a row of signs to moments: dates, times of day, both together, and from one to another. Pure."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from appliance.fields.dates import reckon
from appliance.fields.dates.around import Dates, Moment
from appliance.fields.dates.clock import CLOCK, UNSURE, time_of_day
from appliance.fields.dates.here import Here
from appliance.fields.dates.kinds import Sign
from appliance.fields.dates.patterns import Found, compiled, first_kinds
from appliance.fields.dates.when import NO_SUCH_DAY, When, a_day, a_range

_NOW = compiled("the? now")
_OPENS = compiled("(from|between|since|to) the?")
_TO = compiled("the? (to|dash|at &(now)) the?")
_LOOSE_HOUR = compiled("comma? at? about h=HOUR PLAINEND")
_AND = compiled("and the?")
_DAYPART = compiled("comma? (in|the)? daypart")
_TO_TIME = compiled("(comma|on|about|of|the|and)*")
_TO_DATE = compiled("(comma|on|of|about|the|in)*")
_PARTS = {"morning": 0, "evening": 1}
_EVENING_HOUR = 3
"""Before it, "last night at two" may as well be this morning."""


@cache
def _clocks_by_first_kind() -> dict[str, list[re.Pattern[str]]]:
    found: dict[str, list[re.Pattern[str]]] = {}
    for pattern in CLOCK:
        for code in first_kinds(pattern):
            found.setdefault(code, []).append(compiled(pattern))
    return found


class Parser:
    """Finds the moments of one text. Made for it, used once."""

    def __init__(self, row: tuple[Sign, ...], here: Here) -> None:
        self._row = row
        self._here = here
        self._dates = Dates(row, here)
        self._codes = self._dates.codes

    def moments(self) -> list[Moment]:
        """Every moment of the row, in order and apart."""
        out: list[Moment] = []
        at = 0
        while at < len(self._row):
            moment = None if self._row[at].kind in {"word", "mark", "pronoun"} else self._whole(at)
            if moment is None:
                at += 1
                continue
            if moment.after < len(self._row) and self._row[moment.after].kind == "roughly":
                moment = Moment(at, moment.after + 1, moment.when.less_sure(0.7))
            barred = (at > 0 and self._row[at - 1].kind == "bars") or (
                moment.after < len(self._row) and self._row[moment.after].kind == "street"
            )
            if not barred and moment.when is not NO_SUCH_DAY:
                beside = at > 0 and self._row[at - 1].kind in {"before", "after"}
                out.append(replace(moment, when=moment.when.less_sure(0.6)) if beside else moment)
            at = moment.after
        return out

    def _whole(self, at: int) -> Moment | None:
        """The moment that begins at `at`, with all that belongs to it."""
        opened = _OPENS.match(self._codes, at)
        ranged = self._range(opened.end(), opened=True) if opened else None
        if ranged is not None:
            return replace(ranged, first=at)
        return self._range(at, opened=False) or self._timed(at)

    def _range(self, at: int, *, opened: bool) -> Moment | None:
        """ "March 3 to May 5"; after "between" also "March 3 and May 5"."""
        first = self._dates.at(at)
        if first is None:
            return None
        joined = _TO.match(self._codes, first.after)
        if joined is None and opened:
            joined = _AND.match(self._codes, first.after)
        last = self._dates.at(joined.end()) or self._now(joined.end()) if joined else None
        if last is None and joined is not None and "dash" not in self._kinds(joined):
            last = self._same_month(first, joined.end())
        if last is None:
            return None
        when = _from_to(first.when, last.when)
        return Moment(at, last.after, when) if when else None

    def _kinds(self, match: re.Match[str]) -> set[str]:
        return {sign.kind for sign in self._row[match.start() : match.end()]}

    def _same_month(self, first: Moment, at: int) -> Moment | None:
        """ "del 11 de junio al 15": a day of the month in which the range begins."""
        alone = self._dates.day_alone(at, after_of=True)
        if alone is None or alone.when.start is None or first.when.start is None:
            return None
        if first.when.precision != "day":
            return None
        start = first.when.start
        day = a_day(reckon.day_of(start.year, start.month, alone.when.start.day))
        return replace(alone, when=day) if day else None

    def _timed(self, at: int) -> Moment | None:
        """A date, a time, or both in either order."""
        dated = self._dates.at(at)
        clock = self._clock(at)
        if clock is not None and (dated is None or clock.after > dated.after):
            joined = _TO_DATE.match(self._codes, clock.after)
            there = joined.end() if joined else clock.after
            later = self._dates.at(there) or self._dates.day_alone(
                there, after_of=clock.after < there
            )
            if later is None or later.when.precision != "day":
                return clock
            part = _DAYPART.match(self._codes, later.after)
            after = part.end() if part else later.after
            return self._together(later, clock, Moment(at, after, later.when))
        if dated is None or dated.when.precision != "day":
            return dated
        part = _DAYPART.match(self._codes, dated.after)
        after = part.end() if part else dated.after
        joined = _TO_TIME.match(self._codes, after)
        clock = self._clock(joined.end() if joined else after) or self._loose_hour(at, after)
        if clock is None:
            return replace(dated, after=after)
        return self._together(dated, clock, Moment(at, clock.after, dated.when))

    def _loose_hour(self, at: int, after: int) -> Moment | None:
        """ "last night around 11": an hour without "at", where a part of the day stands before it."""
        parts = {"daypart", *_PARTS}
        match = _LOOSE_HOUR.match(self._codes, after)
        if match is None or not any(sign.kind in parts for sign in self._row[at:after]):
            return None
        time = time_of_day(Found(match, self._row))
        if time is None:
            return None
        return Moment(
            after, match.end(), When(None, None, "time", time.minute, UNSURE, plain=False)
        )

    def _together(self, dated: Moment, clock: Moment, whole: Moment) -> Moment:
        """A date at a time; the part of the day that the date names ("last night") settles whether
        an hour is before or after noon."""
        time = clock.when
        row = self._row[whole.first : whole.after]
        parts = {_PARTS[sign.kind] for sign in row if sign.kind in _PARTS}
        parts |= {min(sign.value, 1) for sign in row if sign.kind == "daypart"}
        if time.minute is not None and time.confidence < 1 and len(parts) == 1:
            hour = time.minute // 60 % 12
            if parts == {0} or hour >= _EVENING_HOUR or "daypart" in {sign.kind for sign in row}:
                minute = time.minute % 720 + (0 if parts == {0} else 720)
                time = replace(time, minute=minute, confidence=1.0)
        return replace(whole, when=_at_time(dated.when, time))

    def _now(self, at: int) -> Moment | None:
        """ "until now": a date only as the end of a range."""
        match = _NOW.match(self._codes, at)
        when = a_day(self._here.today) if match else None
        return Moment(at, match.end(), when) if match and when else None

    def _clock(self, at: int) -> Moment | None:
        """The time of day at `at`."""
        best: Moment | None = None
        code = self._codes[at : at + 1]
        for pattern in _clocks_by_first_kind().get(code, ()):
            match = pattern.match(self._codes, at)
            time = time_of_day(Found(match, self._row)) if match else None
            if match and time and (best is None or match.end() > best.after):
                confidence = 1.0 if time.sure else UNSURE
                when = When(None, None, "time", time.minute, confidence, plain=False)
                best = Moment(at, match.end(), when)
        return best


def _at_time(day: When, time: When) -> When:
    return replace(
        day, precision="minute", minute=time.minute, confidence=min(day.confidence, time.confidence)
    )


def _from_to(first: When, last: When) -> When | None:
    """From one date to another; a year said once belongs to both."""
    if first.start is None or last.end is None:
        return None
    start = first.start
    if last.year_said and not first.year_said and last.start is not None:
        start = reckon.day_of(last.start.year, start.month, start.day) or start
    end = last.end
    if start > end and not last.year_said:
        end = reckon.day_of(end.year + 1, end.month, end.day) or end
    return a_range(start, end, plain=first.plain or last.plain) if start < end else None
