"""Dates as people say them, in ISO 8601. Pure.

`dates/` holds the steps: words become signs, rules find moments in the row of signs, and `When` knows
the normal form (its table lists every precision). This file decides which moments count: when a date
was asked for, all of them; otherwise what is plainly a date, or what the field's own cues announce.
"""

from __future__ import annotations

import re
from datetime import date

from appliance.core.interview import JsonValue, Language, Reading, Span
from appliance.fields import languages
from appliance.fields.context import Context
from appliance.fields.cues import cued
from appliance.fields.dates.around import Moment
from appliance.fields.dates.doubts import Doubts
from appliance.fields.dates.here import Here
from appliance.fields.dates.kinds import Sign
from appliance.fields.dates.parser import Parser
from appliance.fields.dates.reckon import FIRST_WRITTEN_YEAR, LAST_YEAR, Prefer
from appliance.fields.dates.signs import signs
from appliance.fields.languages.lexicon import fold

_LONGEST = 20_000
"""Characters read; what is longer is a document, not an answer."""

_JOINED_BEFORE = re.compile(r"[\w$#€£%]$|[\w$#€£%][-/.:+]$|[-+]$")
_JOINED_AFTER = re.compile(r"[\w%°]|[-/:+]\w|\.\d|\s?%")

_ISO = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)"
    r"(?:T(?P<hour>[01]\d|2[0-3]):(?P<minute>[0-5]\d)(?::[0-5]\d)?)?)?)?"
)
_ISO_TIME = re.compile(r"T(?P<hour>[01]\d|2[0-3]):(?P<minute>[0-5]\d)")


class DateReader:
    """Reads, takes and says dates."""

    def read(self, text: str, context: Context) -> tuple[Reading, ...]:
        """Every date in `text`; see `Reader.read`."""
        text = text[:_LONGEST]
        row = signs(text, context.language)
        here = Here(
            context.reference_date,
            _side(row, text, context),
            languages.calendar(context.language).month_first and context.field.region == "US",
            context.field.prefer == "either",
        )
        moments = [
            (_span(row, moment), moment)
            for moment in Doubts(row, context.language).kept(Parser(row, here).moments())
            if _stands_alone(text, _span(row, moment), row[moment.first])
        ]
        announced = cued(text, [span for span, _ in moments], context)
        return tuple(
            Reading(
                moment.when.iso(),
                span,
                moment.when.trusted or moment.when.precision,
                min(1.0, moment.when.confidence),
                is_cued,
            )
            for (span, moment), is_cued in zip(moments, announced, strict=True)
            if context.asked or moment.when.plain or (is_cued and moment.when.precision != "time")
        )

    def accept(self, value: JsonValue, context: Context) -> Reading | None:
        """The reading of an ISO date, partial date, date and time, or range; see `Reader.accept`."""
        if not isinstance(value, str):
            return None
        parts = value.strip().split("/")
        forms = [_iso_form(part) for part in parts]
        if len(parts) > 2 or None in forms:
            return None
        normal = "/".join(form[0] for form in forms if form)
        if len(forms) == 2 and parts[0] > parts[1]:
            return None
        precision = "range" if len(forms) == 2 else forms[0][1] if forms[0] else ""
        return Reading(normal, Span(0, len(self.say(normal, context))), precision)

    def say(self, value: JsonValue, context: Context) -> str:
        """ "November 20, 2026 at 2:30 PM", "marzo de 1984"; a value of another form is said as it is."""
        text = str(value)
        calendar = languages.calendar(context.language)
        if "/" in text:
            start, _, end = text.partition("/")
            return calendar.range_form.format(
                start=self.say(start, context), end=self.say(end, context)
            )
        if clock := _ISO_TIME.fullmatch(text):
            return _clock(int(clock["hour"]), int(clock["minute"]), context.language)
        found = _ISO.fullmatch(text)
        if found is None or found["month"] is None:
            return text
        month = calendar.months[int(found["month"]) - 1]
        if found["day"] is None:
            return calendar.month_form.format(month=month, year=found["year"])
        day = calendar.day_form.format(day=int(found["day"]), month=month, year=found["year"])
        if found["hour"] is None:
            return day
        time = _clock(int(found["hour"]), int(found["minute"]), context.language)
        return calendar.time_form.format(date=day, time=time)


def _iso_form(text: str) -> tuple[str, str] | None:
    """The normal form and precision of one ISO date, or None when it is none."""
    if _ISO_TIME.fullmatch(text):
        return text, "time"
    found = _ISO.fullmatch(text)
    if found is None or not FIRST_WRITTEN_YEAR <= int(found["year"]) <= LAST_YEAR:
        return None
    try:
        date(int(found["year"]), int(found["month"] or 1), int(found["day"] or 1))
    except ValueError:
        return None
    if found["hour"]:
        return text[:16], "minute"
    return text, "day" if found["day"] else "month" if found["month"] else "year"


def _clock(hour: int, minute: int, language: Language) -> str:
    if not languages.calendar(language).half_day_clock:
        return f"{hour:02}:{minute:02}"
    return f"{hour % 12 or 12}:{minute:02} {'AM' if hour < 12 else 'PM'}"


def _span(row: tuple[Sign, ...], moment: Moment) -> Span:
    """The characters of a moment, without the small words at its edges that say nothing of when."""
    first, after = moment.first, moment.after
    while first < after - 1 and row[first].kind in {
        "on",
        "at",
        "comma",
        "of",
        "for",
        "since",
        "in",
    }:
        first += 1
    while after - 1 > first and row[after - 1].kind in {"comma", "the"}:
        after -= 1
    return Span(row[first].span.start, row[after - 1].span.end)


def _stands_alone(text: str, span: Span, first: Sign) -> bool:
    """Whether figures at the edges are whole: no part of a phone, a price, a case number."""
    before, after = text[max(0, span.start - 2) : span.start], text[span.end : span.end + 3]
    if first.kind == "apostrophe" and text[: span.start][-1:].isalnum():
        return False
    if first.kind[0] == "n" and _JOINED_BEFORE.search(before):
        return False
    return not (text[span.end - 1].isdigit() and _JOINED_AFTER.match(after))


def _side(row: tuple[Sign, ...], text: str, context: Context) -> Prefer:
    """Past or future as the field has it; where it has neither, as the sentence's verbs have it."""
    if context.field.prefer != "either":
        return context.field.prefer
    calendar = languages.calendar(context.language)
    words = {fold(sign.raw) for sign in row}
    future = bool(words & calendar.future_words) or any(
        sign.raw.endswith(calendar.future_endings) for sign in row if calendar.future_endings
    )
    past = bool(words & calendar.past_words)
    if future == past:
        return "either"
    return "future" if future else "past"


READER = DateReader()
