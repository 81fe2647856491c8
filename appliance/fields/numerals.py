"""Every number of a text: in figures, in words, with decimals, halves and thousands. Pure.

`numerals` is what the readers of numbers, money and quantities are built on. It says how a number
was said ("shy", "loose"), and leaves it to them whether that will do.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from appliance.core.interview import JsonValue, Language, Span
from appliance.fields import languages
from appliance.fields.cardinals import Token, number_at, tokens
from appliance.fields.languages.lexicon import Amounts, Speech, fold

LONGEST = 20_000
"""Characters read; what is longer is a document, not an answer."""

_FIGURES = re.compile(
    r"\d{1,3}(?:(?P<group>[,.])\d{3})(?:(?P=group)\d{3})*(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)?"
)
_SPACED = re.compile(
    r"[1-9]\d{0,2}(?P<gap>[ \u00a0\u202f])\d{3}(?:[ \u00a0\u202f]\d{3})*"
    r"(?:,\d{1,2}(?!\d))?(?![\d]|[ \u00a0\u202f.-]\d)"
)
_FIGURE_BEFORE = re.compile(r"\d[ \u00a0\u202f]$")
_BARE_POINT = re.compile(r"\.[0-9]{1,9}(?![0-9])")
_VULGAR = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}
_JOINED_BEFORE = re.compile(r"(?:[^\W_]|[\d#/:.,][-/:.,]?|[^\W\d_]-|\+)$")
_JOINED_AFTER = re.compile(r"[-/:]\d|[-/:.,]?\d|-[^\W\d_]")
_DIGITS_KEPT = 15
"""Figures longer than this are no count of anything."""


@dataclass(frozen=True, slots=True)
class Numeral:
    """One number of a text. `shy`: a word that may be no number at all ("one"); `worded`: in words;
    `loose`: two numbers said as one ("one twenty"), which may mean something else."""

    value: Decimal
    span: Span
    shy: bool = False
    worded: bool = False
    loose: bool = False


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
        numeral, after = _scaled(text, line, *found, amounts)
        numeral, after = _halved(line, numeral, after, amounts)
        numeral, after = _scaled(text, line, numeral, after, amounts)
        numeral = _signed(text, line, at, numeral, amounts)
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
    if not token.raw.isascii():
        return None
    match = _spaced(text, token, amounts) or _FIGURES.match(text, token.span.start)
    if match is None:
        return None
    figures = re.sub(r"\s", "", match[0])
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


def _spaced(text: str, token: Token, amounts: Amounts) -> re.Match[str] | None:
    """ "1 234,50", in languages that write it so; the groups of a telephone number are none."""
    start = token.span.start
    if not amounts.spaced_thousands or _FIGURE_BEFORE.search(text[:start][-2:]):
        return None
    return _SPACED.match(text, start)


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
    for read in (_portion, _bare_decimals):
        if (found := read(line, at, speech, amounts)) is not None:
            return found
    said = number_at(line, at, speech)
    if said is None:
        return None
    value, after = said
    shy = after == at + 1 and line[at].text in speech.shy | speech.thousand | speech.million
    number, loose = Decimal(value), False
    decimals, tail = _decimals(line, after, speech, amounts)
    if decimals:
        number, after, shy = Decimal(f"{value}.{decimals}"), tail, False
    elif line[at].text not in amounts.articles and (  # "un diez" is a ten
        pair := _pair(line, value, after, speech)
    ):
        number, after, shy, loose = Decimal(pair[0]), pair[1], False, True
    span = Span(line[at].span.start, line[after - 1].span.end)
    return Numeral(number, span, shy, worded=True, loose=loose), after


def _portion(
    line: tuple[Token, ...], at: int, _: Speech, amounts: Amounts
) -> tuple[Numeral, int] | None:
    """ "half a", "three quarters of a", "a couple of", "a dozen"."""
    for words in (5, 4, 3, 2, 1):
        after = at + words
        if after > len(line):
            continue
        phrase = " ".join(token.text for token in line[at:after])
        span = Span(line[at].span.start, line[after - 1].span.end)
        if phrase in amounts.half and after < len(line):
            return Numeral(Decimal("0.5"), span, worded=True), after
        if phrase in amounts.portions:
            return Numeral(Decimal(amounts.portions[phrase]), span, worded=True), after
    return None


def _bare_decimals(
    line: tuple[Token, ...], at: int, speech: Speech, amounts: Amounts
) -> tuple[Numeral, int] | None:
    """ "point five" with no number before it."""
    if at and number_at(line, at - 1, speech) is not None:
        return None
    decimals, after = _decimals(line, at, speech, amounts)
    if not decimals:
        return None
    span = Span(line[at].span.start, line[after - 1].span.end)
    return Numeral(Decimal(f"0.{decimals}"), span, worded=True), after


def _decimals(
    line: tuple[Token, ...], at: int, speech: Speech, amounts: Amounts
) -> tuple[str, int]:
    """The figures after a decimal sign that is said at token `at`, and the token after them."""
    if at + 1 >= len(line) or line[at].text not in amounts.point:
        return "", at
    decimals, after = "", at + 1
    while after < len(line) and (part := number_at(line, after, speech)) is not None:
        decimals, after = decimals + str(part[0]), part[1]
    if not decimals and line[after].text.isdigit():
        decimals, after = line[after].raw, after + 1
    return (decimals, after) if len(decimals) <= _DIGITS_KEPT else ("", at)


def _pair(
    line: tuple[Token, ...], first: int, after: int, speech: Speech
) -> tuple[int, int] | None:
    """ "one twenty", "thirty-five fifty": hundreds said without the word. A third number in the row
    makes them digits of something, and no amount."""
    second = number_at(line, after, speech)
    if second is None or not 0 < first < 100 or not 10 <= second[0] < 100:
        return None
    if first >= 20 and first % 10 == 0 and second[0] < 20:
        return None
    if number_at(line, second[1], speech) is not None or _is_oh(line, second[1], speech):
        return None
    return first * 100 + second[0], second[1]


def _is_oh(line: tuple[Token, ...], at: int, speech: Speech) -> bool:
    return at < len(line) and (line[at].text in speech.zeros or line[at].text in speech.repeats)


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
    return replace(numeral, value=numeral.value * scale, span=span), after + 1


def _halved(
    line: tuple[Token, ...], numeral: Numeral, after: int, amounts: Amounts
) -> tuple[Numeral, int]:
    """ "two and a half"; of thousands and millions half of those: "a million and a half"."""
    end = half_after(line, after, amounts)
    if end is None:
        return numeral, after
    value = numeral.value
    part = next((s for s in (1_000_000, 1_000) if value >= s and value % s == 0), 1)
    span = Span(numeral.span.start, line[end - 1].span.end)
    return replace(numeral, value=value + Decimal("0.5") * part, span=span, shy=False), end


def half_after(line: tuple[Token, ...], at: int, amounts: Amounts) -> int | None:
    """The token after "and a half" that begins at token `at`, or None."""
    for phrase in amounts.and_half:
        words = phrase.split()
        tail = line[at : at + len(words)]
        vulgar = phrase == "½" and bool(tail) and tail[0].raw == "½"
        if vulgar or [token.text for token in tail] == words:
            return at + len(words)
    return None


def _signed(
    text: str, line: tuple[Token, ...], at: int, numeral: Numeral, amounts: Amounts
) -> Numeral:
    """ "minus five", "-5"."""
    if not at or not (line[at - 1].text in amounts.minus or line[at - 1].raw in {"-", "−"}):
        return numeral
    sign = line[at - 1]
    touching = sign.span.end == numeral.span.start and text[: sign.span.start][-1:] in {"", " "}
    if sign.text not in amounts.minus and not touching:
        return numeral
    span = Span(sign.span.start, numeral.span.end)
    return replace(numeral, value=-numeral.value, span=span, shy=False)


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


def in_figures(number: Decimal, language: Language) -> str:
    """A number in the language's figures, without marks between thousands."""
    text = plain(number)
    return text.replace(".", ",") if languages.amounts(language).comma_decimal else text
