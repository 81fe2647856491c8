"""What a date expression means: a stretch of days, how exact it is, perhaps a time of day. Pure.

| precision | normal form               | said, for example                     |
|-----------|---------------------------|---------------------------------------|
| minute    | 2026-11-20T14:30          | yesterday at half past two            |
| day       | 2026-11-20                | the 20th of November                  |
| week      | 2026-11-09/2026-11-15     | last week                             |
| month     | 2026-03                   | in March                              |
| season    | 2026-06-01/2026-08-31     | last summer                           |
| year      | 1984                      | back in 1984                          |
| range     | 2026-11-03/2026-11-07     | from the 3rd to the 7th, early March  |
| time      | T14:30                    | around half past two, with no day     |

A count of weeks, months or years from today ("three months ago") is reckoned to the day, and its
precision says how far that day can be trusted: 2026-08-20 with precision "month". Where the count is
rough ("about three months ago", "a year and a half ago") only the month or the year is written.

More of what is meant:

* a weekday, a day of the month or a holiday with no direction is the nearest on the field's preferred
  side; "next Friday" is of next week in English, "el próximo viernes" the coming one; "the second
  Sunday" is of this month, or of the nearest that the preferred side allows;
* "early", "mid" and "late" name a third of what follows, as a range;
* of "the 11th or 12th" the first is read, unsure; a day said twice is read once;
* two figures are a year that can be meant: never one to come for what is past, at most forty years
  ahead for what is to come;
* "the next day", "that same day" count from today, and only when a date was asked for;
* recurring days ("on Mondays") are a day only in answer to a question about what is to come;
* a year before 1850 is read beside its day or month, or after "in".
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

from appliance.fields.dates.reckon import last_day


@dataclass(frozen=True, slots=True)
class When:
    """The days from `start` to `end`, both included; without them a time of day alone.

    `plain`: the words are plainly a date in any sentence. `year_said`: not guessed from today.
    `trusted` is the precision when it is less than the form shows.
    """

    start: date | None
    end: date | None
    precision: str
    minute: int | None = None
    """Minutes since midnight."""
    confidence: float = 1.0
    plain: bool = field(default=True, compare=False)
    year_said: bool = field(default=False, compare=False)
    trusted: str | None = None

    def iso(self) -> str:
        """The normal form."""
        clock = "" if self.minute is None else f"T{self.minute // 60:02}:{self.minute % 60:02}"
        if self.start is None or self.end is None:
            return clock
        if self.precision in {"day", "minute"}:
            return self.start.isoformat() + clock
        if self.precision == "month":
            return self.start.isoformat()[:7]
        if self.precision == "year":
            return f"{self.start.year:04}"
        return f"{self.start.isoformat()}/{self.end.isoformat()}"

    def less_sure(self, factor: float) -> When:
        """The same, with its confidence multiplied by `factor`."""
        if self is NO_SUCH_DAY:
            return self
        return replace(self, confidence=round(self.confidence * factor, 3))


NO_SUCH_DAY = When(None, None, "none")
"""What was plainly said as a date and is none: the 30th of February. It is never read as less."""


def a_day(day: date | None, *, confidence: float = 1.0, plain: bool = True, year_said: bool = False,
          trusted: str | None = None) -> When | None:  # fmt: skip
    """One day; None stays None."""
    if day is None:
        return None
    return When(day, day, "day", None, confidence, plain, year_said, trusted)


def a_month(year: int, month: int, *, plain: bool = True, year_said: bool = False) -> When:
    """A whole month."""
    start, end = date(year, month, 1), last_day(year, month)
    return When(start, end, "month", plain=plain, year_said=year_said)


def a_year(year: int, *, plain: bool = True) -> When:
    """A whole year."""
    return When(date(year, 1, 1), date(year, 12, 31), "year", plain=plain, year_said=True)


def a_range(
    start: date, end: date, precision: str = "range", *, plain: bool = True, year_said: bool = False
) -> When:
    """From `start` to `end`, both included."""
    return When(start, end, precision, plain=plain, year_said=year_said)
