from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.core.interview import Field, FieldType, JsonValue, Span
from appliance.fields.context import Context
from appliance.fields.money import READER


def context(language: str = "en", *, asked: bool = True) -> Context:
    return Context(Field("loss", FieldType.MONEY), language, date(2026, 11, 20), asked)


@pytest.mark.parametrize(
    ("language", "text", "amount", "currency", "words"),
    [
        ("en", "about $1,200.50 I think", "1200.50", "USD", "$1,200.50"),
        ("en", "twelve hundred dollars", "1200.00", "USD", "twelve hundred dollars"),
        ("en", "$5k", "5000.00", "USD", "$5k"),
        ("en", "five dollars and fifty cents", "5.50", "USD", "five dollars and fifty cents"),
        ("en", "fifty cents", "0.50", "USD", "fifty cents"),
        ("en", "2 million dollars", "2000000.00", "USD", "2 million dollars"),
        ("en", "€30", "30.00", "EUR", "€30"),
        ("en", "US$ 45", "45.00", "USD", "US$ 45"),
        ("es", "mil doscientos dólares", "1200.00", "USD", "mil doscientos dólares"),
        ("es", "$50 pesos", "50.00", "MXN", "$50 pesos"),
        ("es", "cinco dólares con cincuenta centavos", "5.50", "USD",
         "cinco dólares con cincuenta centavos"),
        ("es", "2 millones de dólares", "2000000.00", "USD", "2 millones de dólares"),
        ("fr", "environ 1 234,50 $", "1234.50", "USD", "1 234,50 $"),
        ("fr", "3 000 euros", "3000.00", "EUR", "3 000 euros"),
        ("fr", "3\u00a0000\u202f€", "3000.00", "EUR", "3\u00a0000\u202f€"),
        ("fr", "1 234 567,89 €", "1234567.89", "EUR", "1 234 567,89 €"),
        ("fr", "12 000 $ US", "12000.00", "USD", "12 000 $ US"),
        ("fr", "deux cents dollars", "200.00", "USD", "deux cents dollars"),
        ("fr", "20 dollars et 10 cents", "20.10", "USD", "20 dollars et 10 cents"),
        ("fr", "cinq dollars et vingt-cinq cents", "5.25", "USD",
         "cinq dollars et vingt-cinq cents"),
        ("fr", "un million et demi d'euros", "1500000.00", "EUR", "un million et demi d'euros"),
    ],
)  # fmt: skip
def test_money_in_any_sentence(
    language: str, text: str, amount: str, currency: str, words: str
) -> None:
    (reading,) = READER.read(text, context(language, asked=False))
    assert reading.value == {"amount": amount, "currency": currency}
    assert reading.span.of(text) == words


def test_a_bare_number_is_money_only_when_asked() -> None:
    assert READER.read("1200", context(asked=False)) == ()
    (reading,) = READER.read("1200", context())
    assert reading.value == {"amount": "1200.00", "currency": "USD"}
    assert reading.confidence < 1


@pytest.mark.parametrize(
    "text", ["call 503-555-0142", "on 3/4/2020", "a dollar store", "no money", "-5 dollars", ""]
)
def test_no_money(text: str) -> None:
    assert READER.read(text, context()) == ()


AMOUNTS = st.decimals(0, 10_000_000, places=2, allow_nan=False, allow_infinity=False)


@given(AMOUNTS, st.sampled_from(["USD", "EUR", "GBP", "MXN"]), st.sampled_from(["en", "es"]))
def test_what_is_said_reads_back(amount: Decimal, currency: str, language: str) -> None:
    around = context(language)
    value: JsonValue = {"amount": f"{amount:.2f}", "currency": currency}
    spoken = READER.say(value, around)
    (reading,) = READER.read(spoken, around)
    assert (reading.value, reading.span) == (value, Span(0, len(spoken)))
    accepted = READER.accept(value, around)
    assert accepted is not None
    assert accepted.value == value


@pytest.mark.parametrize(
    "value",
    [None, True, "lots", -5, {"amount": "5"}, {"amount": "5", "currency": "usd"},
     {"amount": [], "currency": "USD"}, {"amount": "5", "currency": "USD", "x": 1}],
)  # fmt: skip
def test_a_widget_value_of_another_form_is_refused(value: JsonValue) -> None:
    assert READER.accept(value, context()) is None


@pytest.mark.parametrize(
    ("language", "typed", "amount"),
    [("en", "$1,200.50", "1200.50"), ("en", " twelve hundred dollars. ", "1200.00"),
     ("es", "mil doscientos dólares", "1200.00")],
)  # fmt: skip
def test_an_amount_typed_into_a_widget_is_taken(language: str, typed: str, amount: str) -> None:
    around = context(language)
    accepted = READER.accept(typed, around)
    assert accepted is not None
    assert accepted.value == {"amount": amount, "currency": "USD"}
    assert accepted.span == Span(0, len(READER.say(accepted.value, around)))


@pytest.mark.parametrize("typed", ["about $20", "$20 or $30", "$20 a week"])
def test_an_amount_typed_among_other_words_is_not_taken(typed: str) -> None:
    assert READER.accept(typed, context()) is None
