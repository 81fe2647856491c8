"""Answers that are the same as another."""

from __future__ import annotations

import pytest

from appliance.core.interview import JsonValue
from tests.conversation.interviews import hear, interview

PHONE = {"phone": "503 555 0142", "emergency_name": "Tom Baker"}
HOME = {
    "en": {"address_now": "12 Oak Street, Salem", "loan_purpose": "refinancing", "has_property": "yes"},
    "es": {"address_now": "Calle Roble 12, Salem", "loan_purpose": "refinanciar", "has_property": "sí"},
}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "same as mine"),
        ("en", "it's the same number"),
        ("en", "same as before"),
        ("en", "the same, we share a phone"),
        ("en", "just use my cell"),
        ("es", "el mismo que el mío"),
        ("es", "es el mismo número"),
        ("es", "igual que antes"),
        ("es", "pues el mismo, vivimos juntas"),
        ("es", "el que ya le di"),
    ],
)
def test_the_same_number_is_taken_over_and_is_not_sure(language: str, words: str) -> None:
    after = hear(interview("patient-intake", language, PHONE, "emergency_phone"), words)
    taken = after.session.answers["emergency_phone"]
    assert taken.value == "+15035550142"
    assert taken.confidence < 0.8
    assert taken.evidence.said in words


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "same place where we live now"), ("es", "la misma de antes")],
)
def test_the_same_address(language: str, words: str) -> None:
    begun = interview("mortgage-preapplication", language, HOME[language], "property_address")
    value: JsonValue = hear(begun, words).session.answers["property_address"].value
    assert value == begun.session.answers["address_now"].value


@pytest.mark.parametrize(("language", "words"), [("en", "same as mine"), ("es", "el mismo")])
def test_nothing_is_the_same_as_what_nobody_said(language: str, words: str) -> None:
    begun = interview(
        "patient-intake", language, {"emergency_name": "Tom Baker"}, "emergency_phone"
    )
    assert "emergency_phone" not in hear(begun, words).session.answers


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "I'll pay for it myself"),
        ("en", "we'll be paying for this ourselves"),
        ("es", "lo voy a pagar yo misma"),
        ("es", "lo pagamos nosotros"),
    ],
)
def test_who_pays_for_it_alone(language: str, words: str) -> None:
    after = hear(interview("patient-intake", language, {}, "coverage"), words).session
    assert after.answers["coverage"].value == "self_pay"
