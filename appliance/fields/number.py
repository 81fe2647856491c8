"""Bare numbers, for fields that ask for one. Pure.

A number is taken only when it was asked for or a cue announces it: in any other sentence it is
somebody's dose, floor or phone. Of several numbers in an answer the one that sums them up counts
("two boys and a girl, that makes three"); without one none of them is sure.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from appliance.core.interview import JsonValue, Language, Reading, Span
from appliance.fields import languages
from appliance.fields.cardinals import tokens
from appliance.fields.context import Context
from appliance.fields.cues import cued
from appliance.fields.languages.lexicon import fold
from appliance.fields.numerals import LONGEST, Numeral, in_figures, number_of, numerals

_SHY, _LOOSE, _ONE_OF_SEVERAL = 0.7, 0.6, 0.5
_SHORT_ANSWER = 3
"""Words up to which "one" and "none" may be the whole answer and no word of a sentence."""
_SUM_REACH = 24


class NumberReader:
    """Reads, takes and says bare numbers: an int where it is whole, otherwise a float."""

    def read(self, text: str, context: Context) -> tuple[Reading, ...]:
        """Every number in `text`; see `Reader.read`."""
        text = text[:LONGEST]
        short = len(re.findall(r"\w+", text)) <= _SHORT_ANSWER
        found = _without_articles(numerals(text, context.language))
        if not found and context.asked and short:
            found = _in_a_word(text, context.language)
        announced = cued(text, [numeral.span for numeral in found], context)
        sure = _confidences(text, found, context)
        return tuple(
            Reading(_json(n.value), n.span, None, confidence, is_cued)
            for n, confidence, is_cued in zip(found, sure, announced, strict=True)
            if (context.asked and (short or not n.shy)) or (is_cued and not n.shy)
        )

    def accept(self, value: JsonValue, context: Context) -> Reading | None:
        """The reading of a number or of figures; see `Reader.accept`."""
        number = number_of(value)
        if number is None:
            return None
        normal = _json(number)
        return Reading(normal, Span(0, len(self.say(normal, context))))

    def say(self, value: JsonValue, context: Context) -> str:
        """ "1200", "2.5" (in Spanish "2,5")."""
        number = number_of(value)
        return str(value) if number is None else in_figures(number, context.language)


def _without_articles(found: Sequence[Numeral]) -> list[Numeral]:
    """Without a "one" right before another number: "un diez" is a ten."""
    starts = {numeral.span.start - 1 for numeral in found}
    return [numeral for numeral in found if not (numeral.shy and numeral.span.end in starts)]


def _confidences(text: str, found: Sequence[Numeral], context: Context) -> list[float]:
    """How sure each number is the answer."""
    single = [_SHY if n.shy else _LOOSE if n.loose else 1.0 for n in found]
    if not context.asked or len({n.value for n in found if not n.shy}) < 2:
        return single
    sums = languages.amounts(context.language).sums
    summing = [any(map(_words_before(text, n).__contains__, sums)) for n in found]
    if sum(summing) != 1:
        return [min(sure, _ONE_OF_SEVERAL) for sure in single]
    return [0.9 if is_sum else _ONE_OF_SEVERAL for is_sum in summing]


def _words_before(text: str, numeral: Numeral) -> str:
    near = text[max(0, numeral.span.start - _SUM_REACH) : numeral.span.start]
    return f" {' '.join(re.findall(r'[a-z]+', fold(near))[-2:])} "


def _json(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)


def _in_a_word(text: str, language: Language) -> list[Numeral]:
    """ "none", "half"."""
    amounts = languages.amounts(language)
    for words, value in ((amounts.none, "0"), (amounts.bare_half, "0.5")):
        said = [token for token in tokens(text) if token.text in words]
        if len(said) == 1:
            return [Numeral(Decimal(value), said[0].span, worded=True)]
    return []


READER = NumberReader()
