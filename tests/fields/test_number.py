from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.core.interview import Field, FieldType, JsonValue, Span
from appliance.core.policy import FieldWording
from appliance.fields.context import Context
from appliance.fields.number import READER


def context(language: str = "en", *, asked: bool = True, cues: tuple[str, ...] = ()) -> Context:
    wording = FieldWording("Count", cues=cues)
    return Context(Field("count", FieldType.NUMBER), language, date(2026, 11, 20), asked, wording)


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "42", 42),
        ("en", "there are forty-two", 42),
        ("en", "1,200.50", 1200.5),
        ("en", "1.200", 1.2),
        ("en", "two and a half", 2.5),
        ("en", "2½", 2.5),
        ("en", "three point one four", 3.14),
        ("en", "minus five", -5),
        ("en", "-5", -5),
        ("en", ".5", 0.5),
        ("en", "50k", 50_000),
        ("en", "1.5 million", 1_500_000),
        ("en", "a hundred and five", 105),
        ("en", "twelve hundred", 1200),
        ("en", "none", 0),
        ("en", "just one", 1),
        ("en", "half a tablet", 0.5),
        ("es", "cuarenta y dos", 42),
        ("es", "1.200,50", 1200.5),
        ("es", "1,200.50", 1200.5),
        ("es", "1.200", 1200),
        ("es", "3,5", 3.5),
        ("es", "dos y medio", 2.5),
        ("es", "tres coma cinco", 3.5),
        ("es", "3 mil", 3000),
        ("es", "ninguno", 0),
        ("es", "una", 1),
        ("es", "un diez", 10),
        ("es", "le puse un quince", 15),
    ],
)
def test_numbers(language: str, text: str, value: JsonValue) -> None:
    assert [reading.value for reading in READER.read(text, context(language))] == [value]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "one of my friends"),
        ("en", "no one"),
        ("en", "the 3rd"),
        ("en", "555-0142"),
        ("en", "12-3456-7"),
        ("en", "3/4/2020"),
        ("en", "5:30"),
        ("en", "A12"),
        ("en", "2-3 times"),
        ("en", "1,2,3"),
        ("en", "1-800-555-0142"),
        ("en", "a lot"),
        ("en", ""),
        ("es", "una de ellas"),
        ("es", "mil gracias por nada, cada una"),
    ],
)
def test_no_numbers(language: str, text: str) -> None:
    readings = [r for r in READER.read(text, context(language)) if r.confidence > 0.7]
    assert readings == []


def test_not_asked_a_number_needs_a_cue() -> None:
    text = "we have 3 cars and 2 kids"
    assert READER.read(text, context(asked=False)) == ()
    (reading,) = READER.read(text, context(asked=False, cues=("kids",)))
    assert (reading.value, reading.cued, reading.span.of(text)) == (2, True, "2")


NUMBERS = st.integers(-(10**9), 10**9) | st.decimals(
    -100_000, 100_000, places=2, allow_nan=False, allow_infinity=False
).map(float)


@given(NUMBERS, st.sampled_from(["en", "es"]))
def test_what_is_said_reads_back(value: float, language: str) -> None:
    around = context(language)
    accepted = READER.accept(value, around)
    assert accepted is not None
    spoken = READER.say(accepted.value, around)
    (reading,) = READER.read(spoken, around)
    assert (reading.value, reading.span) == (accepted.value, Span(0, len(spoken)))


@pytest.mark.parametrize(
    "value", [None, True, "", "five", [], {}, float("nan"), float("inf"), "9" * 40]
)
def test_a_widget_value_of_another_type_is_refused(value: JsonValue) -> None:
    assert READER.accept(value, context()) is None


@given(
    st.text(max_size=60) | st.text("0123456789.,-/ ½one", max_size=30),
    st.sampled_from(["en", "es"]),
)
def test_any_text_gives_spans_in_order_and_apart(text: str, language: str) -> None:
    end = 0
    for reading in READER.read(text, context(language)):
        assert end <= reading.span.start < reading.span.end <= len(text)
        end = reading.span.end
