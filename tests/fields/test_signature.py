from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.core.interview import Field, FieldType, JsonValue
from appliance.core.policy import FieldWording
from appliance.fields.context import Context
from appliance.fields.signature import READER

SAID = [
    ("en", True, "Maya Lindqvist", {"text": "Maya Lindqvist", "method": "typed"}),
    ("en", True, "no", None),
    ("en", True, "I, Maya Lindqvist, agree", {"text": "Maya Lindqvist", "method": "typed"}),
    ("en", False, "/s/ Maya Lindqvist", {"text": "Maya Lindqvist", "method": "typed"}),
    ("es", True, "Ana López García", {"text": "Ana López García", "method": "typed"}),
    ("en", True, "why?", None),
    ("en", True, "maya@example.com", None),
    ("es", True, "es ana.lopez@example.org", None),
]


def context(language: str = "en", *, asked: bool = True) -> Context:
    return Context(
        Field("signature", FieldType.SIGNATURE),
        language,
        date(2026, 11, 20),
        asked,
        FieldWording("Sign"),
    )


@pytest.mark.parametrize(("language", "asked", "text", "value"), SAID)
def test_what_is_said(language: str, asked: bool, text: str, value: JsonValue) -> None:
    readings = READER.read(text, context(language, asked=asked))
    assert [reading.value for reading in readings] == ([value] if value else [])


def test_the_span_is_the_name() -> None:
    (reading,) = READER.read("Signed: Maya Lindqvist", context(asked=False))
    assert reading.span.of("Signed: Maya Lindqvist") == "Maya Lindqvist"
    assert reading.cued


def test_half_a_name_is_unsure_and_an_introduction_signs_nothing() -> None:
    (reading,) = READER.read("Maya", context())
    assert reading.confidence <= 0.5
    assert READER.read("I'm Maya Lindqvist", context(asked=False)) == ()


@pytest.mark.parametrize(
    ("value", "accepted"),
    [
        ("Maya  Lindqvist", {"text": "Maya Lindqvist", "method": "typed"}),
        (
            {"text": "Maya Lindqvist", "method": "drawn"},
            {"text": "Maya Lindqvist", "method": "drawn"},
        ),
    ],
)
def test_from_the_pad(value: JsonValue, accepted: JsonValue) -> None:
    reading = READER.accept(value, context())
    assert reading is not None
    assert reading.value == accepted


@pytest.mark.parametrize(
    "value",
    [
        None,
        "",
        3,
        {"text": "Maya"},
        {"text": "", "method": "drawn"},
        {"text": "Maya", "method": "stamped"},
        {"text": "Maya", "method": ["typed"]},
        {"text": "Maya", "method": "typed", "ip": "1"},
        "…",
        "x" * 500,
    ],
)
def test_what_is_no_signature_is_refused(value: JsonValue) -> None:
    assert READER.accept(value, context()) is None


@given(
    st.sampled_from(["Maya", "José", "Ana María"]),
    st.sampled_from(["Lindqvist", "de la Cruz", "O'Neill"]),
)
def test_what_is_said_reads_back(first: str, last: str) -> None:
    value: JsonValue = {"text": f"{first} {last}", "method": "typed"}
    (reading,) = READER.read(READER.say(value, context()), context())
    assert reading.value == value
