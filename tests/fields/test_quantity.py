from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.core.interview import Field, FieldType, JsonValue, Span
from appliance.fields import languages
from appliance.fields.context import Context
from appliance.fields.quantity import READER


def context(language: str = "en", *, asked: bool = True, unit: str | None = None) -> Context:
    field = Field("dose", FieldType.QUANTITY, unit=unit)
    return Context(field, language, date(2026, 11, 20), asked)


@pytest.mark.parametrize(
    ("language", "text", "value", "unit", "words"),
    [
        ("en", "I take 10mg of it", "10", "mg", "10mg"),
        ("en", "ten milligrams", "10", "mg", "ten milligrams"),
        ("en", "2.5 mL twice", "2.5", "mL", "2.5 mL"),
        ("en", "half a tablet", "0.5", "{tablet}", "half a tablet"),
        ("en", "two 10 mg tablets", "10", "mg", "10 mg"),
        ("en", "50 mcg", "50", "ug", "50 mcg"),
        ("en", "5'10\"", "70", "[in_i]", "5'10\""),
        ("en", "five foot ten inches", "70", "[in_i]", "five foot ten inches"),
        ("en", "150 lbs", "150", "[lb_av]", "150 lbs"),
        ("en", "101 °F", "101", "[degF]", "101 °F"),
        ("en", "38.5 degrees Celsius", "38.5", "Cel", "38.5 degrees Celsius"),
        ("en", "75 percent", "75", "%", "75 percent"),
        ("es", "diez miligramos", "10", "mg", "diez miligramos"),
        ("es", "media pastilla", "0.5", "{tablet}", "media pastilla"),
        ("es", "2,5 ml", "2.5", "mL", "2,5 ml"),
        ("es", "38 grados centígrados", "38", "Cel", "38 grados centígrados"),
        ("es", "peso setenta kilos", "70", "kg", "setenta kilos"),
    ],
)
def test_quantities_in_any_sentence(
    language: str, text: str, value: str, unit: str, words: str
) -> None:
    (reading,) = READER.read(text, context(language, asked=False))
    assert reading.value == {"value": value, "unit": unit}
    assert reading.span.of(text) == words


def test_a_bare_number_takes_the_unit_of_its_field() -> None:
    assert READER.read("150", context()) == ()
    (reading,) = READER.read("150", context(unit="[lb_av]"))
    assert reading.value == {"value": "150", "unit": "[lb_av]"}
    assert READER.read("150", context(unit="[lb_av]", asked=False)) == ()


def test_bare_degrees_take_the_scale_of_their_field() -> None:
    (reading,) = READER.read("40 degrees", context(unit="[degF]"))
    assert reading.value == {"value": "40", "unit": "[degF]"}
    (guessed,) = READER.read("40 degrees", context())
    assert guessed.value == {"value": "40", "unit": "Cel"}
    assert guessed.confidence < reading.confidence


@pytest.mark.parametrize("text", ["2-3 pills", "call 555-0142", "I march", "10 people", ""])
def test_no_quantity(text: str) -> None:
    assert READER.read(text, context()) == ()


UNITS = st.sampled_from(sorted({*languages.amounts("en").units.values()} - {"deg"}))
NUMBERS = st.decimals(0, 10_000, places=1, allow_nan=False, allow_infinity=False)


@given(NUMBERS, UNITS, st.sampled_from(["en", "es"]))
def test_what_is_said_reads_back(number: Decimal, unit: str, language: str) -> None:
    around = context(language)
    accepted = READER.accept({"value": str(number), "unit": unit}, around)
    assert accepted is not None
    spoken = READER.say(accepted.value, around)
    assert accepted.span == Span(0, len(spoken))
    if unit in languages.amounts(language).units.values():
        (reading,) = READER.read(spoken, around)
        assert (reading.value, reading.span) == (accepted.value, accepted.span)


@pytest.mark.parametrize(
    "value",
    [
        None,
        True,
        "ten",
        10,
        {"value": "10"},
        {"value": "x", "unit": "mg"},
        {"value": 1, "unit": ""},
    ],
)
def test_a_widget_value_of_another_form_is_refused(value: JsonValue) -> None:
    assert READER.accept(value, context()) is None


@pytest.mark.parametrize(
    ("language", "typed", "value", "unit"),
    [("en", "10 mg", "10", "mg"), ("en", "two tablets.", "2", "{tablet}"),
     ("es", "media pastilla", "0.5", "{tablet}")],
)  # fmt: skip
def test_a_quantity_typed_into_a_widget_is_taken(
    language: str, typed: str, value: str, unit: str
) -> None:
    around = context(language)
    accepted = READER.accept(typed, around)
    assert accepted is not None
    assert accepted.value == {"value": value, "unit": unit}
    assert accepted.span == Span(0, len(READER.say(accepted.value, around)))


@pytest.mark.parametrize("typed", ["10 mg or 20 mg", "10 mg twice a day", "not 10 mg"])
def test_a_quantity_typed_among_other_words_is_not_taken(typed: str) -> None:
    assert READER.accept(typed, context()) is None
