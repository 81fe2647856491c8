"""Money: {"amount": "1200.00", "currency": "USD"}. Pure.

Figures with a currency beside them are money in any sentence; a bare number is money only where an
amount was asked for, in the field's currency.
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
from appliance.fields.number import LONGEST, Numeral, number_of, numerals
from appliance.fields.typed import typed_value

_BARE = 0.8
_SYMBOLS = {"USD": "$", "EUR": "€", "GBP": "£"}
_CENT = Decimal("0.01")


class MoneyReader:
    """Reads, takes and says amounts of money, to the cent."""

    def read(self, text: str, context: Context) -> tuple[Reading, ...]:
        """Every amount in `text`; see `Reader.read`."""
        text = text[:LONGEST]
        found: list[tuple[Span, Decimal, str, float]] = []
        for numeral in numerals(text, context.language):
            if numeral.value < 0:
                continue
            span, currency, cents = _marked(text, numeral, context)
            if cents and found and (joined := _dollars_before(text, found[-1], span)):
                found[-1] = (
                    Span(joined.start, span.end),
                    found[-1][1] + numeral.value / 100,
                    *found[-1][2:],
                )
            elif currency is not None:
                found.append((span, numeral.value / 100 if cents else numeral.value, currency, 1.0))
            elif context.asked and not numeral.shy:
                found.append((span, numeral.value, context.field.currency, _BARE))
        announced = cued(text, [span for span, *_ in found], context)
        return tuple(
            Reading(_normal(amount, currency), span, None, confidence, is_cued)
            for (span, amount, currency, confidence), is_cued in zip(found, announced, strict=True)
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
    after = re.compile(rf"\s?(?:de\s)?({'|'.join(map(re.escape, names))})(?!\w)")
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


def _same_length_fold(text: str) -> str:
    return "".join(fold(c)[:1] or " " for c in text)


def _dollars_before(text: str, last: tuple[Span, Decimal, str, float], span: Span) -> Span | None:
    """The span of the amount just before, when cents follow it: "five dollars and fifty cents"."""
    gap = fold(text[last[0].end : span.start]).strip(" ,")
    return (
        last[0]
        if gap in {"", "and", "con", "y"} and last[1] == last[1].to_integral_value()
        else None
    )


READER = MoneyReader()
