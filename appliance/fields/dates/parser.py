"""From a row of signs to moments: the best rule at each place, and what may stand around it. Pure.

A rule reads one date. What people put around a date is read here, once for all dates: "around",
"early", "two days before", "from ... to ...", a time of day, a part of the day.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from appliance.fields.dates import reckon
from appliance.fields.dates.clock import CLOCK, UNSURE, time_of_day
from appliance.fields.dates.here import COUNTS, UNITS, Here, Meaning
from appliance.fields.dates.kinds import CODE, Sign
from appliance.fields.dates.offsets import moved
from appliance.fields.dates.patterns import Found, compiled, first_kinds
from appliance.fields.dates.rules import RULES
from appliance.fields.dates.stretches import part_of, week_with, weekend_with
from appliance.fields.dates.when import NO_SUCH_DAY, When, a_day, a_range

_ABOUT = compiled("(about|in|on|the)* about the?")
_PART = compiled("(in|on|the|at|to|from|since)* part of? the?")
_BEFORE = compiled(
    "(about|to|on|in)? (COUNT|the)? unit=(UNIT|daypart) way=(before|after|from) the?"
)
_EVE = compiled("(on|the)* eve the?")
_EVE_AFTER = compiled("eve")
_WEEKDAY_BY = compiled(
    "on? the? nth=(ord|COUNT)? day=(WEEKDAY|weekdays) way=(before|after|from) the?"
)
_FRAME = compiled("(on|for|in|the|since)* frame=(weeks|weekend) of the?")
_WEEKEND_AFTER = compiled("the? weekend")
_DAY_ALONE = compiled("(on|of|the)* days? day=DAY PLAINEND")
_NOW = compiled("the? now")
_OPENS = compiled("(from|between|since|to) the?")
_TO = compiled("the? (to|dash|at &(now)) the?")
_LOOSE_HOUR = compiled("comma? at? about h=HOUR PLAINEND")
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
        first = self._dated(at)
        if first is None:
            return None
        joined = _TO.match(self._codes, first.after)
        if joined is None and opened:
            joined = _AND.match(self._codes, first.after)
        last = self._dated(joined.end()) or self._now(joined.end()) if joined else None
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
            there = joined.end() if joined else clock.after
            later = self._dated(there) or self._day_alone(there, after_of=clock.after < there)
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

    def _dated(self, at: int) -> Moment | None:
        """The date at `at`, without a time; found once for each place."""
        if at not in self._known and self._depth < _DEEPEST:
            self._depth += 1
            readers = (
                self._ruled, self._about, self._part, self._before, self._weekday_by, self._eve,
                self._framed, self._led,
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
        """ "two days before Christmas", "the night after Thanksgiving", "a week from Friday"."""
        match = _BEFORE.match(self._codes, at)
        inner = self._edge(match) if match else None
        if match is None or inner is None:
            return None
        row = self._row[at : match.end()]
        unit = next((sign for sign in row if sign.kind in UNITS), None)
        counts = [sign.value for sign in row if sign.kind in COUNTS]
        many = (counts[0] if counts else 1) * (unit.value if unit else 1)
        many = -many if any(sign.kind == "before" for sign in row) else many
        return self._on(at, inner, moved(_start(inner), many, unit.kind if unit else "days"))

    def _weekday_by(self, at: int) -> Moment | None:
        """ "the Friday after Thanksgiving", "the second Monday before Christmas"."""
        match = _WEEKDAY_BY.match(self._codes, at)
        inner = self._day(match.end()) if match else None
        if match is None or inner is None:
            return None
        back = self._row[match.start("way")].kind == "before"
        nth = self._row[match.end("nth") - 1].value if match["nth"] else 1
        day = reckon.weekday_near(
            self._row[match.start("day")].value, _start(inner), "past" if back else "future"
        )
        return self._on(at, inner, moved(day, (1 - nth) if back else (nth - 1), "weeks"))

    def _eve(self, at: int) -> Moment | None:
        """ "the eve of Independence Day"; "Thanksgiving eve"."""
        match = _EVE.match(self._codes, at)
        inner = self._day(match.end()) if match else None
        if inner is None and not match:
            named = self._ruled(at)
            after = _EVE_AFTER.match(self._codes, named.after) if named else None
            if named is None or after is None or named.when.precision != "day":
                return None
            inner = replace(named, after=after.end())
        away = next(sign.value for sign in self._row[at:] if sign.kind == "eve")
        return self._on(at, inner, moved(_start(inner), away, "days")) if inner else None

    def _framed(self, at: int) -> Moment | None:
        """ "the week of the 5th", "the weekend of May 7", "Labor Day weekend"."""
        match = _FRAME.match(self._codes, at)
        if match is None:
            named = self._ruled(at)
            after = _WEEKEND_AFTER.match(self._codes, named.after) if named else None
            if named is None or after is None or named.when.precision != "day":
                return None
            if not any(sign.kind in {"holiday", "month"} for sign in self._row[at : named.after]):
                return None
            return Moment(at, after.end(), weekend_with(_start(named)))
        inner = self._day(match.end()) or self._day_alone(match.end(), after_of=True)
        if inner is None:
            return None
        whole = weekend_with if self._row[match.start("frame")].kind == "weekend" else week_with
        return Moment(at, inner.after, whole(_start(inner)))

    def _edge(self, match: re.Match[str]) -> Moment | None:
        """The day before or after which something is: of several days the first or the last."""
        inner = self._dated(match.end())
        if inner is None or inner.when.start is None or inner.when.end is None:
            return None
        if inner.when.precision not in {"day", "range", "week"}:
            return None
        back = self._row[match.start("way")].kind == "before"
        day = inner.when.start if back else inner.when.end
        return replace(inner, when=replace(inner.when, start=day, end=day, precision="day"))

    def _day(self, at: int) -> Moment | None:
        """The date at `at` when it is one day."""
        inner = self._dated(at)
        return inner if inner and inner.when.start and inner.when.precision == "day" else None

    def _day_alone(self, at: int, *, after_of: bool) -> Moment | None:
        """A day of the month that needs no article, because of what stands before it."""
        match = _DAY_ALONE.match(self._codes, at) if after_of else None
        if match is None:
            return None
        number = self._row[match.start("day")].value
        day = reckon.without_month(number, self._here.today, self._here.prefer)
        when = a_day(day, confidence=0.7, plain=False)
        return Moment(at, match.end(), when) if when else None

    def _now(self, at: int) -> Moment | None:
        """ "until now": a date only as the end of a range."""
        match = _NOW.match(self._codes, at)
        when = a_day(self._here.today) if match else None
        return Moment(at, match.end(), when) if match and when else None

    def _on(self, at: int, inner: Moment, day: date | None) -> Moment | None:
        """The moment `inner`, begun at `at`, on another day."""
        if day is None:
            return None
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


def _start(moment: Moment) -> date:
    if moment.when.start is None:
        raise ValueError("a day has a date")
    return moment.when.start


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
