"""How a fact is put into words, typed by hand or as speech recognition prints it. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from random import Random

from appliance.core.interview import AnswerStatus, Field, FieldType, JsonValue, Language
from appliance.core.policy import FieldWording, Wording
from appliance.policy.pack import VisitorFieldText, VisitorsText
from appliance.simulation.facts import NO_TEXT, Fact
from appliance.simulation.phrasings import Phrasings

_STOPS = re.compile(r"(?<![\d])[,;:!?¿¡.]+|[,;:!?¿¡.]+(?!\d)")


class Voice:
    """One visitor's way of speaking one language. `heard` speaks as a transcript reads: lower case, no
    punctuation, numbers in words now and then."""

    def __init__(
        self,
        language: Language,
        lines: Phrasings,
        texts: VisitorsText,
        wording: Wording | None,
        rng: Random,
        *,
        heard: bool,
    ) -> None:
        self.language = language
        self.lines = lines
        self.texts = texts
        self._wording = wording
        self._rng = rng
        self.heard = heard

    def pick(self, lines: Sequence[str]) -> str:
        """One of several lines."""
        return self._rng.choice(lines)

    def answer(self, fact: Fact, *, own: bool, bare: bool, value: str | None = None) -> str:
        """The answer to a question. `own` tells the visitor's own name and number from another's;
        `bare` says the value alone."""
        if fact.status is AnswerStatus.UNKNOWN:
            return self.pick(self.lines.unknown)
        if fact.status is AnswerStatus.DECLINED and fact.field.type is FieldType.SIGNATURE:
            return self.pick(self.lines.refused)
        if fact.status is AnswerStatus.DECLINED:
            return self.pick(self.lines.declined)
        value = value or self.value(fact)
        kind = fact.field.type
        if bare or kind is FieldType.BOOLEAN:
            return value
        return self.pick(self._frames(fact, own=own)).replace("{v}", value)

    def _frames(self, fact: Fact, *, own: bool) -> list[str]:
        frames = self.lines.frames
        match fact.field.type:
            case FieldType.NAME:
                return frames.name if own else frames.other_name
            case FieldType.PHONE:
                return frames.phone if own else frames.other_phone
            case FieldType.DATE if fact.field.prefer == "future":
                return frames.future_date
            case FieldType.DATE if fact.way == "day" and str(fact.value) < "2010":
                return frames.birth
            case FieldType.STORY if len(str(fact.value)) < 45:
                return frames.short_story
            case FieldType.CHOICE if self.text_of(fact.field).options:
                return ["{v}"]
            case kind:
                found: list[str] = getattr(frames, kind.value)
                return found

    def text_of(self, field: Field) -> VisitorFieldText:
        """What the pack adds for a field, at its top or inside a group."""
        found = self.texts.fields.get(field.id)
        if found is not None:
            return found
        inside = (text.fields.get(field.id) for text in self.texts.fields.values())
        return next((text for text in inside if text is not None), NO_TEXT)

    def called(self, field: Field) -> str | None:
        """What a visitor calls a field."""
        named = self.text_of(field).named
        if named:
            return self.pick(named)
        words = self._words(field)
        return words.label.lower() if words is not None else None

    def asks_for_more(self, field: Field, asked: str) -> bool:
        """True when a question asks for another entry of a group."""
        words = self._words(field)
        return words is None or words.add is None or words.add in asked

    def _words(self, field: Field) -> FieldWording | None:
        return self._wording.fields.get(field.id) if self._wording is not None else None

    def value(self, fact: Fact) -> str:
        """The value alone."""
        value = fact.value
        match fact.field.type:
            case FieldType.DATE:
                return self._date(fact)
            case FieldType.PHONE:
                return self._phone(str(value))
            case FieldType.EMAIL:
                return self._email(str(value))
            case FieldType.IDENTIFIER:
                return self._identifier(str(value))
            case FieldType.CHOICE:
                return self._choice(fact.field, value)
            case FieldType.BOOLEAN:
                return self._boolean(fact.field, value is True)
            case FieldType.MONEY if isinstance(value, dict):
                return self._dollars(str(value["amount"]))
            case FieldType.QUANTITY if isinstance(value, dict):
                shapes = self.lines.units.get(str(value["unit"]), ["{n} " + str(value["unit"])])
                return self.pick(shapes).replace("{n}", str(value["value"]))
            case _:
                return str(value["text"]) if isinstance(value, dict) else str(value)

    def named_value(self, fact: Fact) -> str:
        """The value as it is put beside the name of its field: of a yes or a no, and of an option, the
        plain word."""
        if fact.field.type is FieldType.BOOLEAN:
            return (self.lines.yes if fact.value is True else self.lines.no)[0]
        if fact.field.type is FieldType.CHOICE and not isinstance(fact.value, list):
            return self._label(fact.field, str(fact.value))
        return self.value(fact)

    def finished(self, text: str) -> str:
        """The whole of what is said, as it arrives."""
        if not self.heard:
            return text[:1].upper() + text[1:] if self._rng.random() < 0.5 else text
        return " ".join(_STOPS.sub(" ", text).lower().split())

    def _dollars(self, amount: str) -> str:
        whole = int(float(amount))
        return self.pick(self.lines.dollars).replace(
            "{n}", f"{whole:,}" if self._rng.random() < 0.5 else str(whole)
        )

    def _choice(self, field: Field, value: JsonValue) -> str:
        if isinstance(value, list):
            joint = self.pick(self.lines.frames.several_join)
            return joint.join(self._option(field, str(one)) for one in value)
        return self._option(field, str(value))

    def _option(self, field: Field, option: str) -> str:
        own = self.text_of(field).options.get(option)
        if own:
            return self.pick(own)
        return self._label(field, option)

    def _label(self, field: Field, option: str) -> str:
        words = self._words(field)
        return words.options[option].label.lower() if words and option in words.options else option

    def _boolean(self, field: Field, value: bool) -> str:
        own = self.text_of(field)
        special = own.yes if value else own.no
        plain = self.lines.yes if value else self.lines.no
        return self.pick(special if special and self._rng.random() < 0.5 else plain)

    def _phone(self, value: str) -> str:
        digits = value[-10:]
        parts = (digits[:3], digits[3:6], digits[6:])
        if self.heard and self._rng.random() < 0.6:
            return " ".join(self._digit(sign) for sign in digits)
        shapes = ("{0}-{1}-{2}", "({0}) {1}-{2}", "{0} {1} {2}", "{0}.{1}.{2}", "{0}{1}{2}")
        return self.pick(("{0} {1} {2}",) if self.heard else shapes).format(*parts)

    def _digit(self, sign: str) -> str:
        return self.pick(self.lines.zero_digit) if sign == "0" else self.lines.numbers[int(sign)]

    def _email(self, value: str) -> str:
        if not self.heard and self._rng.random() < 0.9:
            return value
        at, dot = self.pick(self.lines.at), self.pick(self.lines.dot)
        return value.replace("@", f" {at} ").replace(".", f" {dot} ")

    def _identifier(self, value: str) -> str:
        if self.heard and self._rng.random() < 0.4 and value.isalnum():
            return " ".join(self._digit(sign) if sign.isdigit() else sign for sign in value)
        if not value.isalnum() or self._rng.random() < 0.5:
            return value
        return " ".join(re.findall(r"[A-Z]+|\d{1,4}", value))

    def _date(self, fact: Fact) -> str:
        dates, value = self.lines.dates, str(fact.value)
        if fact.way in ("weeks", "months", "years", "days"):
            if fact.way == "days" and fact.count == 1:
                return self.pick(dates.yesterday)
            shapes = getattr(dates, f"{fact.way}_ago")
            return self.pick(shapes).replace("{n}", self._count(fact.count))
        year = value[:4]
        if fact.way == "year":
            return self.pick(dates.year).format(year=year)
        month = int(value[5:7])
        if fact.way == "month":
            return self.pick(dates.month_year).format(month=self.lines.months[month - 1], year=year)
        return self._day(date.fromisoformat(value))

    def _day(self, day: date) -> str:
        lines = self.lines
        shape = self.pick(lines.dates.heard if self.heard else lines.dates.written)
        return shape.format(**_date_parts(lines, day))

    def _count(self, number: int) -> str:
        return self.lines.numbers[number] if self.heard or self._rng.random() < 0.5 else str(number)


def _date_parts(lines: Phrasings, day: date) -> Mapping[str, str]:
    return {
        "month": lines.months[day.month - 1],
        "mon": lines.short_months[day.month - 1],
        "day": str(day.day),
        "ordinal": lines.ordinals[day.day - 1],
        "ordinal_words": lines.ordinal_words[day.day - 1],
        "day_words": lines.ordinal_words[day.day - 1],
        "year": str(day.year),
        "year_words": year_words(lines, day.year),
        "mm": f"{day.month:02}",
        "dd": f"{day.day:02}",
        "m": str(day.month),
        "d": str(day.day),
    }


def year_words(lines: Phrasings, year: int) -> str:
    """A year as it is spoken: "nineteen sixty-one", "mil novecientos sesenta y uno"."""
    century, rest = divmod(year, 100)
    shape = lines.years["200" if century == 20 and rest < 10 else str(century)]
    if rest == 0:
        return shape.replace("{n}", "").strip()
    return shape.replace("{n}", _below_hundred(lines, rest))


def _below_hundred(lines: Phrasings, number: int) -> str:
    if number < len(lines.numbers):
        return lines.numbers[number]
    tens, ones = divmod(number, 10)
    if ones and number < len(lines.ordinal_words) and lines.tens_join != " ":
        return lines.ordinal_words[number - 1]
    return lines.tens[tens] + (f"{lines.tens_join}{lines.numbers[ones]}" if ones else "")
