"""Money: {"amount": "1200.00", "currency": "USD"}. Pure.

Figures with a currency beside them are money in any sentence; a bare number is money only where an
amount was asked for, in the field's currency.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from appliance.core.interview import JsonValue, Language, Reading, Span
from appliance.fields import languages
from appliance.fields.context import Context
from appliance.fields.cues import cued
from appliance.fields.languages.lexicon import fold
from appliance.fields.numerals import LONGEST, Numeral, number_of, numerals
from appliance.fields.typed import typed_value

_BARE, _LOOSE = 0.8, 0.6
_LOOSE_CENTS = 1_000
_SYMBOLS = {"USD": "$", "EUR": "€", "GBP": "£"}
_CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class _Amount:
    span: Span
    value: Decimal
    currency: str
    sure: float


class MoneyReader:
    """Reads, takes and says amounts of money, to the cent."""

    def read(self, text: str, context: Context) -> tuple[Reading, ...]:
        """Every amount in `text`; see `Reader.read`."""
        text = text[:LONGEST]
        found: list[_Amount] = []
        numbers = [one for one in numerals(text, context.language) if one.value >= 0]
        for said in numbers:
            if found and said.span.start < found[-1].span.end:
                continue  # "10 cents", in a language whose cents are also its hundreds
            numeral = _hundredths(text, found, said, context)
            span, currency, cents = _marked(text, numeral, context)
            whole = _whole_before(text, found, span, context, cents=cents)
            if whole is not None and numeral.value < 100:
                joined = Span(whole.span.start, span.end)
                found[-1] = replace(whole, span=joined, value=whole.value + numeral.value / 100)
            elif currency is not None:
                value = numeral.value / 100 if cents else numeral.value
                found.append(_Amount(span, value, currency, _LOOSE if numeral.loose else 1.0))
            elif context.asked and (not numeral.shy or _is_all(text, span)):
                found.append(_bare(numeral, context))
        announced = cued(text, [one.span for one in found], context)
        return tuple(
            Reading(_normal(one.value, one.currency), one.span, None, one.sure, is_cued)
            for one, is_cued in zip(found, announced, strict=True)
        )

    def accept(self, value: JsonValue, context: Context) -> Reading | None:
        """The reading of {"amount", "currency"}, of a bare number, or of an amount in words; see
        `Reader.accept`."""
        currency: JsonValue = context.field.currency
        if isinstance(value, str) and number_of(value) is None:
            value = typed_value(value, self.read(value, replace(context, asked=True)))
        if isinstance(value, dict):
            if set(value) != {"amount", "currency"}:
                return None
            currency, value = value["currency"], value["amount"]
        amount = number_of(value)
        if amount is None or amount < 0 or not isinstance(currency, str):
            return None
        if not re.fullmatch(r"[A-Z]{3}", currency):
            return None
        normal = _normal(amount, currency)
        return Reading(normal, Span(0, len(self.say(normal, context))))

    def say(self, value: JsonValue, context: Context) -> str:
        """ "$1,200.00"; "1,200.00 MXN"."""
        if not isinstance(value, dict):
            return str(value)
        amount = number_of(value.get("amount"))
        currency = str(value.get("currency"))
        if amount is None:
            return str(value.get("amount"))
        figures = f"{amount:,.2f}"
        if currency in _SYMBOLS:
            return _SYMBOLS[currency] + figures
        form = languages.amounts(context.language).money_form
        return form.format(amount=figures, currency=currency)


def _normal(amount: Decimal, currency: str) -> dict[str, JsonValue]:
    return {"amount": str(amount.quantize(_CENT)), "currency": currency}


@cache
def _marks(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What stands before an amount and what stands after it, in folded text."""
    amounts = languages.amounts(language)
    names = sorted((*amounts.currencies, *amounts.cents, "¢"), key=len, reverse=True)
    signs = sorted(
        (n for n in amounts.currencies if not n.isalpha() or n == "usd"), key=len, reverse=True
    )
    before = re.compile(rf"(?<!\w)({'|'.join(map(re.escape, signs))})\s?$")
    after = re.compile(rf"\s?(?:de\s|d')?({'|'.join(map(re.escape, names))})(?!\w)")
    return before, after


def _marked(text: str, numeral: Numeral, context: Context) -> tuple[Span, str | None, bool]:
    """The numeral's span with its currency, that currency, and whether it counts cents."""
    amounts = languages.amounts(context.language)
    before, after = _marks(context.language)
    start = max(0, numeral.span.start - 5)
    head = before.search(text[start : numeral.span.start].lower())
    tail = after.match(_same_length_fold(text[numeral.span.end : numeral.span.end + 24]))
    span, currency = numeral.span, None
    if tail:
        span = Span(span.start, span.end + tail.end())
        if tail[1] in amounts.cents or tail[1] == "¢":
            return span, context.field.currency, True
        currency = amounts.currencies[tail[1]]
    if head:
        span = Span(start + head.start(1), span.end)
        currency = currency or amounts.currencies[head[1]]
    return span, currency, False


def _hundredths(text: str, found: list[_Amount], numeral: Numeral, context: Context) -> Numeral:
    """Without the hundred at the end of "cinq dollars et vingt-cinq cents", where it means cents."""
    last = re.search(r"\W(\w+)$", numeral.span.of(text))
    if last is None or not numeral.worded or numeral.value % 100 or numeral.value >= 10_000:
        return numeral
    if last[1].lower() not in languages.amounts(context.language).cents:
        return numeral
    shorter = replace(
        numeral,
        value=numeral.value / 100,
        span=Span(numeral.span.start, numeral.span.start + last.start()),
    )
    whole = _whole_before(text, found, shorter.span, context, cents=True)
    return numeral if whole is None else shorter


def _same_length_fold(text: str) -> str:
    return "".join(fold(c)[:1] or " " for c in text)


def _whole_before(
    text: str, found: list[_Amount], span: Span, context: Context, *, cents: bool
) -> _Amount | None:
    """The amount just before, when its cents follow: "five dollars and fifty cents", "cinco con
    cincuenta"."""
    if not found or found[-1].value != found[-1].value.to_integral_value():
        return None
    gap = fold(text[found[-1].span.end : span.start]).strip(" ,")
    joins = languages.amounts(context.language).cents_join
    if cents:
        joins |= languages.speech(context.language).joins | {""}
    return found[-1] if gap in joins else None


def _bare(numeral: Numeral, context: Context) -> _Amount:
    """A number alone. Two numbers said as one are dollars and cents ("twenty-five fifty") unless the
    first is a single figure ("one twenty")."""
    value, sure = numeral.value, _BARE
    if numeral.loose:
        value, sure = (value / 100 if value >= _LOOSE_CENTS else value), _LOOSE
    return _Amount(numeral.span, value, context.field.currency, sure)


def _is_all(text: str, span: Span) -> bool:
    """Whether nothing else was said."""
    return not re.search(r"\w", text[: span.start] + text[span.end :])


READER = MoneyReader()
