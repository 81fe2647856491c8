"""Quantities with a unit: {"value": "10", "unit": "mg"}, units in UCUM. Pure.

A number with a unit beside it is a quantity in any sentence; a bare number only where one was asked
for and the field names its unit. Values are never converted: what was said is what is stored.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from functools import cache

from appliance.core.interview import JsonValue, Language, Reading, Span
from appliance.fields import languages
from appliance.fields.context import Context
from appliance.fields.cues import cued
from appliance.fields.languages.lexicon import fold
from appliance.fields.number import LONGEST, Numeral, in_figures, number_of, numerals, plain
from appliance.fields.typed import typed_value

_BARE = 0.8
_FEET, _INCHES = "[ft_i]", "[in_i]"
_UCUM = re.compile(r"[!-~]{1,20}")


class QuantityReader:
    """Reads, takes and says quantities."""

    def read(self, text: str, context: Context) -> tuple[Reading, ...]:
        """Every quantity in `text`; see `Reader.read`."""
        text = text[:LONGEST]
        numbers = numerals(text, context.language)
        found: list[tuple[Span, Decimal, str, float]] = [*_heights(text)]
        taken = [span for span, *_ in found]
        for numeral in numbers:
            if any(numeral.span.overlaps(span) for span in taken):
                continue
            span, unit = _measured(text, numeral, context.language)
            if unit is not None:
                found.append((span, numeral.value, *_scale(unit, numeral.value, context)))
            elif context.asked and context.field.unit and not numeral.shy:
                found.append((span, numeral.value, context.field.unit, _BARE))
        found = _feet_and_inches(text, sorted(found, key=lambda one: one[0]))
        announced = cued(text, [span for span, *_ in found], context)
        return tuple(
            Reading({"value": plain(value), "unit": unit}, span, None, confidence, is_cued)
            for (span, value, unit, confidence), is_cued in zip(found, announced, strict=True)
        )

    def accept(self, value: JsonValue, context: Context) -> Reading | None:
        """The reading of {"value", "unit"}, of a number where the field names its unit, or of a
        quantity in words; see `Reader.accept`."""
        unit: JsonValue = context.field.unit
        if isinstance(value, str) and number_of(value) is None:
            value = typed_value(value, self.read(value, replace(context, asked=True)))
        if isinstance(value, dict):
            if set(value) != {"value", "unit"}:
                return None
            unit, value = value["unit"], value["value"]
        number = number_of(value)
        if number is None or not isinstance(unit, str) or not _UCUM.fullmatch(unit):
            return None
        normal: JsonValue = {"value": plain(number), "unit": unit}
        return Reading(normal, Span(0, len(self.say(normal, context))))

    def say(self, value: JsonValue, context: Context) -> str:
        """ "10 mg", "2 tablets", "1 pastilla"."""
        if not isinstance(value, dict):
            return str(value)
        number = number_of(value.get("value"))
        unit = str(value.get("unit"))
        if number is None:
            return f"{value.get('value')} {unit}"
        one, many = languages.amounts(context.language).unit_names.get(unit, (unit, unit))
        return f"{in_figures(number, context.language)} {one if number == 1 else many}"


@cache
def _units(language: Language) -> re.Pattern[str]:
    names = sorted(languages.amounts(language).units, key=len, reverse=True)
    spelled = (re.escape(fold(name)) + (r"(?!\w)" if name[-1].isalnum() else "") for name in names)
    return re.compile(rf"\s?-?(?:of\s|de\s)?({'|'.join(spelled)})")


def _measured(text: str, numeral: Numeral, language: Language) -> tuple[Span, str | None]:
    """The numeral's span with its unit, and the unit in UCUM."""
    behind = text[numeral.span.end : numeral.span.end + 32]
    match = _units(language).match("".join(fold(c)[:1] or " " for c in behind))
    if match is None:
        return numeral.span, None
    units = {fold(name): code for name, code in languages.amounts(language).units.items()}
    return Span(numeral.span.start, numeral.span.end + match.end()), units[match[1]]


_DEGREES = "deg"
_FEVERS_IN_CELSIUS = 45
_GUESSED = 0.7


def _scale(unit: str, value: Decimal, context: Context) -> tuple[str, float]:
    """A unit with its confidence. "Degrees" alone are of the field's scale, or of the one in which a
    body can have them."""
    if unit != _DEGREES:
        return unit, 1.0
    if context.field.unit:
        return context.field.unit, 1.0
    return "Cel" if value <= _FEVERS_IN_CELSIUS else "[degF]", _GUESSED


_HEIGHT = re.compile(r"(?<![\d/.])([3-8])\s?['’′]\s?(?:(\d{1,2})(?:\s?(?:\"|”|″|''|in\b))?)?(?!\w)")


def _heights(text: str) -> list[tuple[Span, Decimal, str, float]]:
    """5'10", in inches: the one way of writing that has two units in one number."""
    found = []
    for match in _HEIGHT.finditer(text):
        inches = int(match[2] or 0)
        if inches < 12:
            value = Decimal(int(match[1]) * 12 + inches)
            found.append((Span(*match.span()), value, _INCHES, 1.0))
    return found


def _feet_and_inches(
    text: str, found: list[tuple[Span, Decimal, str, float]]
) -> list[tuple[Span, Decimal, str, float]]:
    """ "five feet ten inches" and "five foot ten" are one length, in inches."""
    out: list[tuple[Span, Decimal, str, float]] = []
    for one in found:
        span, value, unit, confidence = one
        if out and out[-1][2] == _FEET and unit == _INCHES and value < 12:
            gap = fold(text[out[-1][0].end : span.start]).strip(" ,")
            if gap in {"", "and", "con", "y"}:
                whole = Span(out[-1][0].start, span.end)
                out[-1] = (whole, out[-1][1] * 12 + value, _INCHES, min(confidence, out[-1][3]))
                continue
        out.append(one)
    return out


READER = QuantityReader()
