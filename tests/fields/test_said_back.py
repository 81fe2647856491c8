"""What is said from a value reads back to that value, and words without one give none."""

from __future__ import annotations

import random
import sys
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.core.interview import Field, FieldType, JsonValue
from appliance.fields.context import Context
from appliance.fields.registry import READERS

LANGUAGES = ("en", "es")
DIGITS = {
    "en": ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
    "es": ["cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"],
}
SIGNS = {
    "en": {"@": "at", ".": "dot", "_": "underscore", "-": "dash"},
    "es": {"@": "arroba", ".": "punto", "_": "guion bajo", "-": "guion"},
}
WITHOUT = {
    "en": [
        "because",
        "later",
        "tired",
        "while",
        "kitchen",
        "slowly",
        "talked",
        "against",
        "umbrella",
        "yesterday",
        "window",
        "felt",
    ],
    "es": [
        "porque",
        "luego",
        "cansado",
        "mientras",
        "cocina",
        "despacio",
        "hablaba",
        "paraguas",
        "ayer",
        "ventana",
        "senti",
    ],
}
CLOSED = (FieldType.NUMBER, FieldType.PHONE, FieldType.EMAIL, FieldType.IDENTIFIER, FieldType.MONEY)

language = st.sampled_from(LANGUAGES)
local = st.from_regex(r"[a-z]{2,8}([._-][a-z]{2,8})?", fullmatch=True)


def context(type_: FieldType, language: str, kind: str | None = None) -> Context:
    return Context(Field(id="asked", type=type_, kind=kind), language, date(2026, 3, 4))


def first(text: str, asked: Context) -> JsonValue:
    readings = READERS[asked.field.type].read(text, asked)
    return readings[0].value if readings else None


@given(language, st.from_regex(r"\+1503555[0-9]{4}", fullmatch=True))
def test_a_phone_number(language: str, number: str) -> None:
    asked = context(FieldType.PHONE, language)
    assert first(READERS[FieldType.PHONE].say(number, asked), asked) == number
    spoken = " ".join(DIGITS[language][int(digit)] for digit in number[2:])
    assert first(spoken, asked) == number
    assert first(number[2:], asked) == number


@given(language, local, st.sampled_from(["example.com", "example.org"]))
def test_an_address_of_mail_is_written(language: str, name: str, domain: str) -> None:
    asked = context(FieldType.EMAIL, language)
    assert first(f"{name}@{domain}", asked) == f"{name}@{domain}"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "address", ["luz.mora@example.com", "lee_park@example.org", "kim-ro@example.com"]
)
def test_an_address_of_mail_is_spoken(language: str, address: str) -> None:
    said = "".join(f" {SIGNS[language][c]} " if c in SIGNS[language] else c for c in address)
    assert first(" ".join(said.split()), context(FieldType.EMAIL, language)) == address


@given(language, st.decimals(min_value=0, max_value=999_999, places=2))
def test_money(language: str, amount: Decimal) -> None:
    asked = context(FieldType.MONEY, language)
    value: JsonValue = {"amount": str(amount), "currency": "USD"}
    if amount == abs(amount):
        said = READERS[FieldType.MONEY].say(value, asked)
        assert first(said, asked) == {"amount": f"{amount:.2f}", "currency": "USD"}


@given(
    language, st.integers(min_value=0, max_value=9_999), st.sampled_from(["mg", "wk", "mo", "h"])
)
def test_a_quantity(language: str, many: int, unit: str) -> None:
    asked = context(FieldType.QUANTITY, language)
    value: JsonValue = {"value": str(many), "unit": unit}
    assert first(READERS[FieldType.QUANTITY].say(value, asked), asked) == value


@given(language, st.integers(min_value=-999, max_value=99_999))
def test_a_number(language: str, number: int) -> None:
    asked = context(FieldType.NUMBER, language)
    assert first(READERS[FieldType.NUMBER].say(number, asked), asked) == number


@given(language, st.from_regex(r"[A-HJ-NP-Z]{2}[0-9]{4,8}", fullmatch=True))
def test_a_code(language: str, code: str) -> None:
    asked = context(FieldType.IDENTIFIER, language, kind="claim")
    assert first(READERS[FieldType.IDENTIFIER].say(code, asked), asked) == code


@pytest.mark.parametrize("kind", CLOSED)
@given(language=language, order=st.randoms(use_true_random=False), many=st.integers(1, 30))
def test_words_without_a_value_give_none(
    kind: FieldType, language: str, order: random.Random, many: int
) -> None:
    text = " ".join(order.choice(WITHOUT[language]) for _ in range(many))
    assert first(text, context(kind, language)) is None


def calls(kind: FieldType, text: str) -> int:
    """How many functions are called to read a text."""
    asked, count = context(kind, "en"), 0

    def counted(_frame: object, event: str, _arg: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(counted)
    try:
        READERS[kind].read(text, asked)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("piece", ["a a a ", "12 12 12 ", "one ", "a@b.", "de la ", "no, "])
@pytest.mark.parametrize("kind", [FieldType.PHONE, FieldType.EMAIL, FieldType.IDENTIFIER])
def test_the_work_grows_no_faster_than_the_text(kind: FieldType, piece: str) -> None:
    once, four_times = (calls(kind, piece * (size // len(piece))) for size in (2_000, 8_000))
    assert four_times < 4.6 * once
