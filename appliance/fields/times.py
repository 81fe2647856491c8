"""Times of day, stretches of days, durations and ages, each read alone. Pure.

In a policy a time is a date's precision and a duration or an age a quantity; these readers are for
whoever wants one kind only: a time is "T14:30", a range "2026-05-03/2026-05-07" (a week, a season
too), a duration or an age {"value", "unit"} in UCUM.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from appliance.core.interview import JsonValue, Reading, Span
from appliance.core.text import fold
from appliance.fields import date, quantity
from appliance.fields.context import Context, Reader
from appliance.fields.languages import amounts
from appliance.fields.numerals import number_of, plain
from appliance.fields.phrasebook import PHRASEBOOKS

_SECONDS = {"s": 1, "min": 60, "h": 3_600}
_TIME_UNITS = frozenset({*_SECONDS, "d", "wk", "mo", "a"})
_EXACT_AGES = frozenset({"a", "mo", "wk", "d"})
_OLDEST = 130
_BETWEEN = frozenset({""}).union(
    *(book.speech.joiners for book in PHRASEBOOKS.values()),
    *(amounts(language).cents_join for language in PHRASEBOOKS),
)
"""Between the two parts of one stretch of time: "and"."""


@dataclass(frozen=True, slots=True)
class OneKind:
    """The readings of another reader that `keep` passes on, as it writes them."""

    whole: Reader
    keep: Callable[[str, tuple[Reading, ...]], tuple[Reading, ...]]
    bare_unit: str | None = None
    """The unit of a bare number."""

    def read(self, text: str, context: Context) -> tuple[Reading, ...]:
        """Every value of this kind in `text`; see `Reader.read`."""
        field = replace(context.field, unit=self.bare_unit)
        return self.keep(text, self.whole.read(text, replace(context, field=field)))

    def accept(self, value: JsonValue, context: Context) -> Reading | None:
        """As the other reader takes it; see `Reader.accept`."""
        return self.whole.accept(value, context)

    def say(self, value: JsonValue, context: Context) -> str:
        """As the other reader says it; see `Reader.say`."""
        return self.whole.say(value, context)


def _times(text: str, readings: tuple[Reading, ...]) -> tuple[Reading, ...]:
    return tuple(
        replace(one, value="T" + str(one.value).partition("T")[2], precision="time")
        for one in readings
        if one.precision in {"time", "minute"}
    )


def _ranges(text: str, readings: tuple[Reading, ...]) -> tuple[Reading, ...]:
    return tuple(one for one in readings if "/" in str(one.value))


def _durations(text: str, readings: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """ "two hours and thirty minutes" is one duration, in the smaller unit."""
    out: list[Reading] = []
    for one in readings:
        if _unit(one) not in _TIME_UNITS:
            continue
        joined = _sum(text, out[-1], one) if out else None
        if joined is not None:
            out[-1] = joined
        else:
            out.append(one)
    return tuple(out)


def _ages(text: str, readings: tuple[Reading, ...]) -> tuple[Reading, ...]:
    return tuple(
        one for one in readings if _unit(one) in _EXACT_AGES and 0 <= _amount(one) <= _OLDEST
    )


def _sum(text: str, first: Reading, last: Reading) -> Reading | None:
    """Both as one, or None when they are two."""
    big, small = _unit(first), _unit(last)
    between = fold(text[first.span.end : last.span.start]).strip(" ,")
    if between not in _BETWEEN:
        return None
    if big in _SECONDS and small in _SECONDS and _SECONDS[big] > _SECONDS[small]:
        times = _SECONDS[big] // _SECONDS[small]
    elif (big, small) == ("a", "mo"):
        times = 12
    elif (big, small) == ("wk", "d"):
        times = 7
    else:
        return None
    value: JsonValue = {"value": plain(_amount(first) * times + _amount(last)), "unit": small}
    span = Span(first.span.start, last.span.end)
    return replace(last, value=value, span=span, confidence=min(first.confidence, last.confidence))


def _unit(reading: Reading) -> str:
    return str(reading.value["unit"]) if isinstance(reading.value, dict) else ""


def _amount(reading: Reading) -> Decimal:
    value = number_of(reading.value["value"]) if isinstance(reading.value, dict) else None
    return value if value is not None else Decimal(-1)


TIMES: Mapping[str, OneKind] = {
    "time": OneKind(date.READER, _times),
    "range": OneKind(date.READER, _ranges),
    "duration": OneKind(quantity.READER, _durations),
    "age": OneKind(quantity.READER, _ages, bare_unit="a"),
}
"""One reader for each kind, by its name."""
