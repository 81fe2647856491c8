"""The date at a place in a row of signs: the best rule there, and what people put around a date. Pure.

A rule reads one date. "Around", "early", "two days before", "the week of" are read here, once for all
dates.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from appliance.fields.dates import reckon
from appliance.fields.dates.here import Here, Meaning
from appliance.fields.dates.kinds import CODE, Sign
from appliance.fields.dates.offsets import STEPS, Steps, moved
from appliance.fields.dates.patterns import Found, compiled, first_kinds
from appliance.fields.dates.rules import RULES
from appliance.fields.dates.stretches import part_of, week_with, weekend_with
from appliance.fields.dates.when import When, a_day

_ABOUT = compiled("(about|in|on|the)* about the?")
_PART = compiled("(in|on|the|at|to|from|since)* part of? the?")
_BEFORE = compiled(
    "(about|to|on|in)* (SPAN|(COUNT|the)? unit=(UNIT|daypart)) way=(before|after|from) the?"
)
_EVE = compiled("(on|the)* eve the?")
_EVE_AFTER = compiled("eve")
_WEEKDAY_BY = compiled(
    "on? the? nth=(ord|COUNT)? day=(WEEKDAY|weekdays) way=(before|after|from) the?"
)
_FRAME = compiled("(on|for|in|the|since)* frame=(weeks|weekend) of the?")
_WEEKEND_AFTER = compiled("the? weekend")
_DAY_ALONE = compiled("(on|of|the)* days? day=DAY PLAINEND")
_DEEPEST = 8
"""How many small words and phrases may stand one around the other before a date."""
_LEADS = frozenset({"in", "on", "since", "for", "of", "at", "the", "from"})


@cache
def _rules_by_first_kind() -> dict[str, list[tuple[int, re.Pattern[str], Meaning]]]:
    found: dict[str, list[tuple[int, re.Pattern[str], Meaning]]] = {}
    for place, (pattern, meaning) in enumerate(RULES):
        for code in first_kinds(pattern):
            found.setdefault(code, []).append((place, compiled(pattern), meaning))
    return found


@dataclass(frozen=True, slots=True)
class Moment:
    """A date in the row: the signs from `first` to before `after`, and what they mean."""

    first: int
    after: int
    when: When


class Dates:
    """The dates of one row of signs, by the place where they begin."""

    def __init__(self, row: tuple[Sign, ...], here: Here) -> None:
        self._row = row
        self._here = here
        self.codes = "".join(CODE[sign.kind] for sign in row)
        self._known: dict[int, Moment | None] = {}
        self._depth = 0

    def at(self, at: int) -> Moment | None:
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
        for place, pattern, meaning in _rules_by_first_kind().get(self.codes[at], ()):
            match = pattern.match(self.codes, at)
            if match:
                matches.append((-match.end(), place, match, meaning))
        for _, _, match, meaning in sorted(matches, key=lambda found: found[:2]):
            when = meaning(Found(match, self._row), self._here)
            if when is not None:
                return Moment(at, match.end(), when)
        return None

    def _about(self, at: int) -> Moment | None:
        match = _ABOUT.match(self.codes, at)
        inner = self.at(match.end()) if match else None
        return replace(inner, first=at, when=inner.when.less_sure(0.7)) if inner else None

    def _led(self, at: int) -> Moment | None:
        """A date after a small word that no rule needs: "in March of '84"."""
        led = at < len(self._row) and self._row[at].kind in _LEADS
        inner = self.at(at + 1) if led else None
        return replace(inner, first=at) if inner else None

    def _part(self, at: int) -> Moment | None:
        """ "early March", "a finales del año pasado": a third of it, or a half."""
        match = _PART.match(self.codes, at)
        inner = self.at(match.end()) if match else None
        if match is None or inner is None or inner.when.start == inner.when.end:
            return None
        which = next(s.value for s in self._row[at : match.end()] if s.kind == "part")
        when = part_of(inner.when, which)
        return Moment(at, inner.after, when) if when else None

    def _before(self, at: int) -> Moment | None:
        """ "two days before Christmas", "the night after Thanksgiving", "a week from Friday"."""
        match = _BEFORE.match(self.codes, at)
        inner = self._edge(match) if match else None
        if match is None or inner is None:
            return None
        row = self._row[at : match.end()]
        steps = Steps.of(row) if any(sign.kind in STEPS for sign in row) else Steps(0, 1)
        back = self._row[match.start("way")].kind == "before"
        return self._on(at, inner, steps.from_day(start_of(inner), back=back))

    def _weekday_by(self, at: int) -> Moment | None:
        """ "the Friday after Thanksgiving", "the second Monday before Christmas"."""
        match = _WEEKDAY_BY.match(self.codes, at)
        inner = self._day(match.end()) if match else None
        if match is None or inner is None:
            return None
        back = self._row[match.start("way")].kind == "before"
        nth = self._row[match.end("nth") - 1].value if match["nth"] else 1
        day = reckon.weekday_near(
            self._row[match.start("day")].value, start_of(inner), "past" if back else "future"
        )
        return self._on(at, inner, moved(day, (1 - nth) if back else (nth - 1), "weeks"))

    def _eve(self, at: int) -> Moment | None:
        """ "the eve of Independence Day"; "Thanksgiving eve"."""
        match = _EVE.match(self.codes, at)
        inner = self._day(match.end()) if match else None
        if inner is None and not match:
            named = self._ruled(at)
            after = _EVE_AFTER.match(self.codes, named.after) if named else None
            if named is None or after is None or named.when.precision != "day":
                return None
            inner = replace(named, after=after.end())
        away = next(sign.value for sign in self._row[at:] if sign.kind == "eve")
        return self._on(at, inner, moved(start_of(inner), away, "days")) if inner else None

    def _framed(self, at: int) -> Moment | None:
        """ "the week of the 5th", "the weekend of May 7", "Labor Day weekend"."""
        match = _FRAME.match(self.codes, at)
        if match is None:
            named = self._ruled(at)
            after = _WEEKEND_AFTER.match(self.codes, named.after) if named else None
            if named is None or after is None or named.when.precision != "day":
                return None
            if not any(sign.kind in {"holiday", "month"} for sign in self._row[at : named.after]):
                return None
            return Moment(at, after.end(), weekend_with(start_of(named)))
        inner = self._day(match.end()) or self.day_alone(match.end(), after_of=True)
        if inner is None:
            return None
        whole = weekend_with if self._row[match.start("frame")].kind == "weekend" else week_with
        return Moment(at, inner.after, whole(start_of(inner)))

    def _edge(self, match: re.Match[str]) -> Moment | None:
        """The day before or after which something is: of several days the first or the last."""
        inner = self.at(match.end())
        if inner is None or inner.when.start is None or inner.when.end is None:
            return None
        if inner.when.precision not in {"day", "range", "week"}:
            return None
        back = self._row[match.start("way")].kind == "before"
        day = inner.when.start if back else inner.when.end
        return replace(inner, when=replace(inner.when, start=day, end=day, precision="day"))

    def _day(self, at: int) -> Moment | None:
        """The date at `at` when it is one day."""
        inner = self.at(at)
        return inner if inner and inner.when.start and inner.when.precision == "day" else None

    def day_alone(self, at: int, *, after_of: bool) -> Moment | None:
        """A day of the month that needs no article, because of what stands before it."""
        match = _DAY_ALONE.match(self.codes, at) if after_of else None
        if match is None:
            return None
        number = self._row[match.start("day")].value
        day = reckon.without_month(number, self._here.today, self._here.prefer)
        when = a_day(day, confidence=0.7, plain=False)
        return Moment(at, match.end(), when) if when else None

    def _on(self, at: int, inner: Moment, day: date | None) -> Moment | None:
        """The moment `inner`, begun at `at`, on another day."""
        if day is None:
            return None
        return Moment(at, inner.after, replace(inner.when, start=day, end=day))


def start_of(moment: Moment) -> date:
    if moment.when.start is None:
        raise ValueError("a day has a date")
    return moment.when.start
