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
from appliance.fields.cardinals import tokens
from appliance.fields.context import Context
from appliance.fields.cues import cued
from appliance.fields.languages.lexicon import fold
from appliance.fields.numerals import (
    LONGEST,
    Numeral,
    half_after,
    in_figures,
    number_of,
    numerals,
    plain,
)
from appliance.fields.typed import typed_value

_Measure = tuple[Span, Decimal, str, float]
"""Where it was said, the value, the unit, how sure that is."""

_BARE, _LOOSE, _ARTICLE = 0.8, 0.6, 0.75
_WAITED = {"s", "min"}
"""Units of which people ask for one: "give me a second"."""
_SHORT_ANSWER = 6
"""Words up to which "a year" is an answer and no words of a sentence."""
_FEET, _INCHES = "[ft_i]", "[in_i]"
_UCUM = re.compile(r"[!-~]{1,20}")


class QuantityReader:
    """Reads, takes and says quantities."""

    def read(self, text: str, context: Context) -> tuple[Reading, ...]:
        """Every quantity in `text`; see `Reader.read`."""
        text = text[:LONGEST]
        found: list[_Measure] = [*_heights(text)]
        for numeral in numerals(text, context.language):
            if any(numeral.span.overlaps(span) for span, *_ in found):
                continue
            span, unit = _measured(text, numeral, context.language)
            if unit is not None:
                span, value = _and_a_half(text, span, numeral.value, context.language)
                unit, sure = _scale(unit, value, context)
                found.append((span, value, unit, _LOOSE if numeral.loose else sure))
            elif (inches := _inches_after(text, found, numeral)) is not None:
                found[-1] = inches
            elif context.asked and context.field.unit and not numeral.shy:
                found.append((span, numeral.value, context.field.unit, _BARE))
        found.extend(_uncounted(text, found, context))
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


def _and_a_half(text: str, span: Span, value: Decimal, language: Language) -> tuple[Span, Decimal]:
    """ "two tablets and a half": the half stands behind the unit."""
    behind = tokens(text[span.end : span.end + 24])
    end = half_after(behind, 0, languages.amounts(language))
    if end is None or value != value.to_integral_value():
        return span, value
    return Span(span.start, span.end + behind[end - 1].span.end), value + Decimal("0.5")


def _uncounted(text: str, found: list[_Measure], context: Context) -> list[_Measure]:
    """One unit that is not counted: "an hour and a half", "pastilla y media", and as a short answer
    "a year"."""
    amounts = languages.amounts(context.language)
    folded = "".join(fold(c)[:1] or " " for c in text)
    units = {fold(name): code for name, code in amounts.units.items()}
    short = len(re.findall(r"\w+", text)) <= _SHORT_ANSWER
    for match in _lone_units(context.language).finditer(folded):
        span = Span(*match.span())
        if any(span.overlaps(other) for other, *_ in found):
            continue
        whole, value = _and_a_half(text, span, Decimal(1), context.language)
        if whole != span:
            return [(whole, value, units[match[2]], 1.0)]
        if context.asked and match[1] and short and not found and units[match[2]] not in _WAITED:
            return [(span, value, units[match[2]], _ARTICLE)]
    return []


@cache
def _lone_units(language: Language) -> re.Pattern[str]:
    amounts = languages.amounts(language)
    names = (fold(name) for name in amounts.units if len(name) > 2 and name.isalpha())
    either = "|".join(sorted(map(re.escape, names), key=len, reverse=True))
    articles = "|".join(sorted(amounts.articles, key=len, reverse=True)) or "(?!)"
    return re.compile(rf"(?<!\w)(?:({articles})\s)?({either})(?!\w)")


def _inches_after(text: str, found: list[_Measure], numeral: Numeral) -> _Measure | None:
    """ "five foot six": a bare number right behind feet."""
    if not found or found[-1][2] != _FEET or not 0 <= numeral.value < 12:
        return None
    span, feet, _, sure = found[-1]
    if text[span.end : numeral.span.start].strip():
        return None
    return Span(span.start, numeral.span.end), feet * 12 + numeral.value, _INCHES, sure


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


def _heights(text: str) -> list[_Measure]:
    """5'10", in inches: the one way of writing that has two units in one number."""
    found = []
    for match in _HEIGHT.finditer(text):
        inches = int(match[2] or 0)
        if inches < 12:
            value = Decimal(int(match[1]) * 12 + inches)
            found.append((Span(*match.span()), value, _INCHES, 1.0))
    return found


def _feet_and_inches(text: str, found: list[_Measure]) -> list[_Measure]:
    """ "five feet ten inches" and "five foot ten" are one length, in inches."""
    out: list[_Measure] = []
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
