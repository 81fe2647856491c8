"""Which answer is named, where names share words, and what is found right as a whole."""

from __future__ import annotations

import pytest

from appliance.conversation.understand import understand
from appliance.core.command import CommandKind as K
from appliance.core.interview import JsonValue
from tests.conversation.interviews import interview

SAID = {
    "en": {
        "full_name": "Ana Bravo",
        "phone": "503 555 0142",
        "course": "better",
        "emergency_name": "Tom Baker",
        "emergency_phone": "206 555 0133",
        "emergency_relation": "friend",
    },
    "es": {
        "full_name": "Ana Bravo",
        "phone": "503 555 0142",
        "course": "mejor",
        "emergency_name": "Tom Baker",
        "emergency_phone": "206 555 0133",
        "emergency_relation": "amigo",
    },
    "fr": {
        "full_name": "Anne Roy",
        "phone": "503 555 0142",
        "birth_date": "3 mai 1980",
        "course": "mieux",
        "emergency_name": "Luc Roy",
        "emergency_phone": "206 555 0133",
    },
}
NUMBER = "+12065550177"
CORRECTED: list[tuple[str, str, str, str, JsonValue]] = [
    ("en", "summary", "Scratch what I told you for the phone of my emergency contact, 206 555 0177 is right",
     "emergency_phone", NUMBER),
    ("en", "coverage", "I gave you the wrong number for my emergency contact, it's 206 555 0177",
     "emergency_phone", NUMBER),
    ("en", "summary", "the relationship of my emergency contact is wrong, she's my sister",
     "emergency_relation", "sibling"),
    ("es", "summary", "el parentesco de mi contacto de emergencia está mal, es mi hermana",
     "emergency_relation", "sibling"),
    ("es", "coverage", "dije mal el teléfono de mi contacto de emergencia, es 206 555 0177",
     "emergency_phone", NUMBER),
    ("fr", "emergency_relation",
     "Désolée, il faut que je corrige le téléphone de ma personne à prévenir : 206 555 0177",
     "emergency_phone", NUMBER),
    ("fr", "coverage", "pour le téléphone de ma personne à prévenir il fallait dire 206 555 0177",
     "emergency_phone", NUMBER),
    ("fr", "phone", "je dois rectifier ma date de naissance, c'est le 4 mai 1980",
     "birth_date", "1980-05-04"),
    ("fr", "coverage", "laissez-moi corriger l'évolution : pire", "course", "worse"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "ask", "said", "field", "value"), CORRECTED)
def test_the_answer_that_is_named_is_corrected_and_no_other(
    language: str, ask: str, said: str, field: str, value: JsonValue
) -> None:
    known = {at: words for at, words in SAID[language].items() if at != ask}
    heard = understand(said, interview("patient-intake", language, known, ask=ask))
    assert [(one.kind, one.field, one.value) for one in heard.commands] == [
        (K.CORRECT, field, value)
    ]


@pytest.mark.parametrize("ask", ["summary", "police_called"])
def test_of_two_answers_of_one_name_the_speakers_own_is_meant(ask: str) -> None:
    known = {
        "phone": "503 555 0147",
        "others_involved": "yes",
        "other_parties[0].name": "Bob Stone",
        "other_parties[0].phone": "559 555 0100",
    }
    asked = interview("auto-claim", "en", known, ask=ask)
    heard = understand("I said the phone number wrong. It's 559 555 0163.", asked)
    assert [one.field for one in heard.commands] == ["phone"]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "yes, everything is in order"),
        ("en", "yes it's all fine"),
        ("es", "sí, todo bien"),
        ("es", "todo en orden"),
        ("es", "sí, todo está correcto"),
        ("es", "sí quedó muy bien"),
    ],
)
def test_all_is_well_agrees_and_changes_nothing(language: str, said: str) -> None:
    known = {"safe_now": "no", "phone": "503 555 0147"}
    heard = understand(said, interview("auto-claim", language, known, ask="summary"))
    assert [(one.kind, one.field) for one in heard.commands] == [(K.CONFIRM, "summary")]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "debió ser hace tres días"),
        ("en", "fue hace tres días"),
        ("es", "it must have been three days ago"),
    ],
)
def test_a_date_in_the_other_language_is_nobodys_policy_number(language: str, said: str) -> None:
    known = {"policy_number": "LG6780962"}
    heard = understand(said, interview("auto-claim", language, known, ask="loss_date"))
    assert [(one.field, one.value) for one in heard.commands] == [("loss_date", "2026-11-17")]
