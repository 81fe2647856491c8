"""Numbers: in figures, in words, with decimals and halves. Pure.

`numerals` finds every number of a text and is what money and quantities are built on. The reader of
a bare number field takes them only when a number was asked for or a cue announces one: in any other
sentence a number is somebody's dose, floor or phone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from appliance.core.interview import JsonValue, Language, Reading, Span
from appliance.fields import languages
from appliance.fields.context import Context
from appliance.fields.cues import cued
from appliance.fields.languages.lexicon import Amounts, fold
from appliance.fields.spoken import Token, number_at, tokens

LONGEST = 20_000
"""Characters read; what is longer is a document, not an answer."""

_FIGURES = re.compile(
    r"\d{1,3}(?:(?P<group>[,.])\d{3})(?:(?P=group)\d{3})*(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)?"
)
_BARE_POINT = re.compile(r"\.[0-9]{1,9}(?![0-9])")
_VULGAR = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}
_JOINED_BEFORE = re.compile(r"(?:[^\W_]|[\d#/:.,][-/:.,]?|[^\W\d_]-|\+)$")
_JOINED_AFTER = re.compile(r"[-/:]\d|[-/:.,]?\d|-[^\W\d_]")
_DIGITS_KEPT = 15
"""Figures longer than this are no count of anything."""


@dataclass(frozen=True, slots=True)
class Numeral:
    """One number of a text. `shy`: a word that may be no number at all ("one"); `worded`: in words."""

    value: Decimal
    span: Span
    shy: bool = False
    worded: bool = False


def numerals(text: str, language: Language) -> list[Numeral]:
    """Every number in `text`, in order and apart; parts of dates, phones and codes are none."""
    line = tokens(text)
    amounts = languages.amounts(language)
    out: list[Numeral] = []
    at = 0
    while at < len(line):
        found = _in_figures(text, line, at, amounts) or _in_words(line, at, language)
        if found is None:
            at += 1
            continue
        numeral, after = found
        numeral, after = _scaled(text, line, numeral, after, amounts)
        numeral, after = _signed_and_halved(text, line, at, numeral, after, amounts)
        if not (numeral.shy and _is_plain_word(line, at, after, amounts)):
            out.append(numeral)
        at = max(after, at + 1)
    return out


def _in_figures(
    text: str, line: tuple[Token, ...], at: int, amounts: Amounts
) -> tuple[Numeral, int] | None:
    token = line[at]
    if token.text in _VULGAR or token.raw in _VULGAR:
        return Numeral(_VULGAR[token.raw], token.span), at + 1
    bare_point = _BARE_POINT.match(text, token.span.start)
    if bare_point and not _JOINED_BEFORE.search(text[: token.span.start][-2:]):
        return Numeral(Decimal("0" + bare_point[0]), Span(*bare_point.span())), at + 2
    match = _FIGURES.match(text, token.span.start) if token.raw.isascii() else None
    if match is None:
        return None
    figures = match[0]
    value = _value(figures, amounts)
    span = Span(*match.span())
    after = at
    while after < len(line) and line[after].span.end <= span.end:
        after += 1
    before, behind = text[: span.start][-2:], text[span.end : span.end + 2]
    if _JOINED_BEFORE.search(before) or _JOINED_AFTER.match(behind) or value is None:
        return None
    ordinal = fold(text[span.end : span.end + 2]) in {"st", "nd", "rd", "th", "ro", "er", "º", "ª"}
    return None if ordinal else (Numeral(value, span), after)


def _value(figures: str, amounts: Amounts) -> Decimal | None:
    """1,200.50 and 1.200,50 alike; with a single mark the language and the figures after it decide."""
    marks = [character for character in figures if character in ",."]
    if len(figures) > _DIGITS_KEPT + len(marks):
        return None
    if not marks:
        return Decimal(figures)
    whole, _, tail = figures.rpartition(marks[-1])
    if len(set(marks)) == 2:
        decimal = True
    elif len(marks) > 1:
        decimal = False
    elif len(tail) == 3 and not figures.startswith("0"):
        decimal = marks[0] == "." and not amounts.comma_decimal
    else:
        decimal = True
        if marks[0] == "," and not amounts.comma_decimal:
            return None
    plain_whole = whole.replace(",", "").replace(".", "")
    return Decimal(f"{plain_whole}.{tail}" if decimal else plain_whole + tail)


def _in_words(line: tuple[Token, ...], at: int, language: Language) -> tuple[Numeral, int] | None:
    speech, amounts = languages.speech(language), languages.amounts(language)
    for words in (4, 3, 2, 1):
        phrase = " ".join(token.text for token in line[at : at + words])
        if phrase in amounts.half and at + words < len(line):
            span = Span(line[at].span.start, line[at + words - 1].span.end)
            return Numeral(Decimal("0.5"), span, worded=True), at + words
    found = number_at(line, at, speech)
    if found is None:
        return None
    value, after = found
    shy = after == at + 1 and line[at].text in speech.shy | speech.thousand | speech.million
    number = Decimal(value)
    if after + 1 < len(line) and line[after].text in amounts.point:
        decimals, tail = "", after + 1
        while tail < len(line) and (part := number_at(line, tail, speech)) is not None:
            decimals, tail = decimals + str(part[0]), part[1]
        if tail == after + 1 and line[tail].text.isdigit():
            decimals, tail = line[tail].raw, tail + 1
        if decimals:
            number, after, shy = Decimal(f"{value}.{decimals}"), tail, False
    return Numeral(number, Span(line[at].span.start, line[after - 1].span.end), shy, True), after


def _scaled(
    text: str, line: tuple[Token, ...], numeral: Numeral, after: int, amounts: Amounts
) -> tuple[Numeral, int]:
    """ "50k", "1.5 million", "3 mil"."""
    if after >= len(line) or numeral.shy:
        return numeral, after
    scale = amounts.thousands.get(line[after].text)
    gap = text[numeral.span.end : line[after].span.start]
    if scale is None or gap.strip() or (line[after].text == "k" and gap):
        return numeral, after
    span = Span(numeral.span.start, line[after].span.end)
    return Numeral(numeral.value * scale, span, worded=numeral.worded), after + 1


def _signed_and_halved(
    text: str, line: tuple[Token, ...], at: int, numeral: Numeral, after: int, amounts: Amounts
) -> tuple[Numeral, int]:
    """ "minus five", "-5", "two and a half"."""
    value, start, end, shy = numeral.value, numeral.span.start, numeral.span.end, numeral.shy
    for phrase in amounts.and_half:
        words = phrase.split()
        tail = line[after : after + len(words)]
        if [token.text for token in tail] == words or (
            phrase == "½" and tail and tail[0].raw == "½"
        ):
            value, end, after, shy = (
                value + Decimal("0.5"),
                tail[-1].span.end,
                after + len(words),
                False,
            )
            break
    if at and (line[at - 1].text in amounts.minus or line[at - 1].raw in {"-", "−"}):
        sign = line[at - 1]
        if sign.text in amounts.minus or (
            sign.span.end == start and text[: sign.span.start][-1:] in {"", " "}
        ):
            value, start, shy = -value, sign.span.start, False
    return Numeral(value, Span(start, end), shy, numeral.worded), after


def _is_plain_word(line: tuple[Token, ...], at: int, after: int, amounts: Amounts) -> bool:
    before = line[at - 1].text if at else ""
    behind = line[after].text if after < len(line) else ""
    return before in amounts.not_counting_before or behind in amounts.not_counting_after


def plain(value: Decimal) -> str:
    """The shortest way to write it: 10, 2.5, 1200."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def number_of(value: JsonValue) -> Decimal | None:
    """A finite number given as a number or as figures, or None."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    text = str(value).strip()
    if len(text) > _DIGITS_KEPT + 5 or not re.fullmatch(r"-?\d+(?:\.\d+)?(?:e[-+]?\d{1,2})?", text):
        return None
    return Decimal(text)


class NumberReader:
    """Reads, takes and says bare numbers: an int where it is whole, otherwise a float."""

    def read(self, text: str, context: Context) -> tuple[Reading, ...]:
        """Every number in `text`; see `Reader.read`."""
        text = text[:LONGEST]
        found = numerals(text, context.language)
        if not found and context.asked:
            found = _none_at_all(text, context.language)
        announced = cued(text, [numeral.span for numeral in found], context)
        return tuple(
            Reading(_json(n.value), n.span, None, 0.7 if n.shy else 1.0, is_cued)
            for n, is_cued in zip(found, announced, strict=True)
            if context.asked or (is_cued and not n.shy)
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


def in_figures(number: Decimal, language: Language) -> str:
    """A number in the language's figures, without marks between thousands."""
    text = plain(number)
    return text.replace(".", ",") if languages.amounts(language).comma_decimal else text


def _json(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)


def _none_at_all(text: str, language: Language) -> list[Numeral]:
    words = languages.amounts(language).none
    said = [token for token in tokens(text) if token.text in words]
    return [Numeral(Decimal(0), said[0].span, worded=True)] if len(said) == 1 else []


READER = NumberReader()
