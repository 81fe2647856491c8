"""From a row of signs to moments: the best rule at each place, and what may stand around it. Pure.

A rule reads one date. What people put around a date is read here, once for all dates: "around",
"early", "two days before", "from ... to ...", a time of day, a part of the day.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache

from appliance.fields.dates import reckon
from appliance.fields.dates.clock import CLOCK, UNSURE, time_of_day
from appliance.fields.dates.meanings import COUNTS, Here, Meaning, part_of
from appliance.fields.dates.patterns import Found, compiled, first_kinds
from appliance.fields.dates.rules import RULES
from appliance.fields.dates.signs import CODE, Sign
from appliance.fields.dates.when import NO_SUCH_DAY, When, a_range

_ABOUT = compiled("(about|in|on|the)* about the?")
_PART = compiled("(in|on|the|at|to|from|since)* part of? the?")
_BEFORE = compiled("about? the? (COUNT|the)? unit=UNIT way=(before|after|from) the?")
_WEEKDAY_BY = compiled("the? day=WEEKDAY way=(before|after) the?")
_OPENS = compiled("(from|between|since|to) the?")
_TO = compiled("the? (to|dash) the?")
_AND = compiled("and the?")
_DAYPART = compiled("comma? (in|the)? daypart")
_TO_TIME = compiled("(comma|on|about|of|the|and)*")
_TO_DATE = compiled("(comma|on|of|about|the|in)*")
_DEEPEST = 8
"""How many small words and phrases may stand one around the other before a date."""
_PARTS = {"morning": 0, "evening": 1}
_EVENING_HOUR = 3
"""Before it, "last night at two" may as well be this morning."""
_LEADS = frozenset({"in", "on", "since", "for", "of", "at", "the", "from"})


@cache
def _rules_by_first_kind() -> dict[str, list[tuple[int, re.Pattern[str], Meaning]]]:
    found: dict[str, list[tuple[int, re.Pattern[str], Meaning]]] = {}
    for place, (pattern, meaning) in enumerate(RULES):
        for code in first_kinds(pattern):
            found.setdefault(code, []).append((place, compiled(pattern), meaning))
    return found


@cache
def _clocks_by_first_kind() -> dict[str, list[re.Pattern[str]]]:
    found: dict[str, list[re.Pattern[str]]] = {}
    for pattern in CLOCK:
        for code in first_kinds(pattern):
            found.setdefault(code, []).append(compiled(pattern))
    return found


@dataclass(frozen=True, slots=True)
class Moment:
    """A date in the row: the signs from `first` to before `after`, and what they mean."""

    first: int
    after: int
    when: When


class Parser:
    """Finds the moments of one text. Made for it, used once."""

    def __init__(self, row: tuple[Sign, ...], here: Here) -> None:
        self._row = row
        self._here = here
        self._codes = "".join(CODE[sign.kind] for sign in row)
        self._known: dict[int, Moment | None] = {}
        self._depth = 0

    def moments(self) -> list[Moment]:
        """Every moment of the row, in order and apart."""
        out: list[Moment] = []
        at = 0
        while at < len(self._row):
            moment = None if self._row[at].kind in {"word", "mark", "pronoun"} else self._whole(at)
            if moment is None:
                at += 1
                continue
            barred = at > 0 and self._row[at - 1].kind == "bars"
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
        first = self._dated(at)
        if first is None:
            return None
        joined = _TO.match(self._codes, first.after)
        if joined is None and opened:
            joined = _AND.match(self._codes, first.after)
        last = self._dated(joined.end()) if joined else None
        if last is None:
            return None
        when = _from_to(first.when, last.when)
        return Moment(at, last.after, when) if when else None

    def _timed(self, at: int) -> Moment | None:
        """A date, a time, or both in either order."""
        dated = self._dated(at)
        clock = self._clock(at)
        if clock is not None and (dated is None or clock.after > dated.after):
            joined = _TO_DATE.match(self._codes, clock.after)
            later = self._dated(joined.end() if joined else clock.after)
            if later is None or later.when.precision != "day":
                return clock
            return self._together(later, clock, Moment(at, later.after, later.when))
        if dated is None or dated.when.precision != "day":
            return dated
        part = _DAYPART.match(self._codes, dated.after)
        after = part.end() if part else dated.after
        joined = _TO_TIME.match(self._codes, after)
        clock = self._clock(joined.end() if joined else after)
        if clock is None:
            return replace(dated, after=after)
        return self._together(dated, clock, Moment(at, clock.after, dated.when))

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

    def _dated(self, at: int) -> Moment | None:
        """The date at `at`, without a time; found once for each place."""
        if at not in self._known and self._depth < _DEEPEST:
            self._depth += 1
            readers = (
                self._ruled, self._about, self._part, self._before, self._weekday_by, self._led
            )  # fmt: skip
            found = [moment for reader in readers if (moment := reader(at)) is not None]
            self._depth -= 1
            self._known[at] = max(found, key=lambda moment: moment.after, default=None)
        return self._known.get(at)

    def _ruled(self, at: int) -> Moment | None:
        """What the best of the rules reads at `at`."""
        if at >= len(self._row):
            return None
        matches = []
        for place, pattern, meaning in _rules_by_first_kind().get(self._codes[at], ()):
            match = pattern.match(self._codes, at)
            if match:
                matches.append((-match.end(), place, match, meaning))
        for _, _, match, meaning in sorted(matches, key=lambda found: found[:2]):
            when = meaning(Found(match, self._row), self._here)
            if when is not None:
                return Moment(at, match.end(), when)
        return None

    def _about(self, at: int) -> Moment | None:
        match = _ABOUT.match(self._codes, at)
        inner = self._dated(match.end()) if match else None
        return replace(inner, first=at, when=inner.when.less_sure(0.7)) if inner else None

    def _led(self, at: int) -> Moment | None:
        """A date after a small word that no rule needs: "in March of '84"."""
        led = at < len(self._row) and self._row[at].kind in _LEADS
        inner = self._dated(at + 1) if led else None
        return replace(inner, first=at) if inner else None

    def _part(self, at: int) -> Moment | None:
        """ "early March", "a finales del año pasado": a third of it, or a half."""
        match = _PART.match(self._codes, at)
        inner = self._dated(match.end()) if match else None
        if match is None or inner is None or inner.when.start == inner.when.end:
            return None
        which = next(s.value for s in self._row[at : match.end()] if s.kind == "part")
        when = part_of(inner.when, which)
        return Moment(at, inner.after, when) if when else None

    def _before(self, at: int) -> Moment | None:
        """ "two days before Christmas", "the day after Thanksgiving", "a week from Friday"."""
        match = _BEFORE.match(self._codes, at)
        inner = self._dated(match.end()) if match else None
        if (
            match is None
            or inner is None
            or inner.when.start is None
            or inner.when.precision != "day"
        ):
            return None
        row = self._row[at : match.end()]
        unit = next(sign for sign in row if sign.kind in {"days", "weeks", "months", "years"})
        counts = [sign.value for sign in row if sign.kind in COUNTS]
        many = (counts[0] if counts else 1) * unit.value
        many = -many if any(sign.kind == "before" for sign in row) else many
        day = _moved(inner.when.start, many, unit.kind)
        return Moment(at, inner.after, replace(inner.when, start=day, end=day)) if day else None

    def _weekday_by(self, at: int) -> Moment | None:
        """ "the Friday after Thanksgiving"."""
        match = _WEEKDAY_BY.match(self._codes, at)
        inner = self._dated(match.end()) if match else None
        if (
            match is None
            or inner is None
            or inner.when.start is None
            or inner.when.precision != "day"
        ):
            return None
        side: reckon.Prefer = "past" if self._row[match.start("way")].kind == "before" else "future"
        day = reckon.weekday_near(self._row[match.start("day")].value, inner.when.start, side)
        return Moment(at, inner.after, replace(inner.when, start=day, end=day))

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


def _moved(day: date, many: int, unit: str) -> date | None:
    if abs(many) > 40_000:
        return None
    if unit in {"years", "months"}:
        return reckon.add_months(day, many * (12 if unit == "years" else 1))
    return day + timedelta(many * (7 if unit == "weeks" else 1))


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
