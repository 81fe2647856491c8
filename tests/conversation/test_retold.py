"""Answers taken back in words of one's own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from appliance.conversation.apply import replace_session
from appliance.core.interview import JsonValue
from appliance.core.session import Reply
from tests.conversation.interviews import answer, hear, interview

PATIENT = {
    "en": {
        "full_name": "Ana Bravo",
        "birth_date": "May 5, 1980",
        "phone": "503 555 0142",
        "email": "ana@example.com",
        "has_allergies": "no",
        "conditions": "Asthma",
        "emergency_name": "Tom Baker",
        "emergency_phone": "206 555 0133",
    },
    "es": {
        "full_name": "Ana Bravo",
        "birth_date": "5 de mayo de 1980",
        "phone": "503 555 0142",
        "email": "ana@example.com",
        "has_allergies": "no",
        "conditions": "Asma",
        "emergency_name": "Tom Baker",
        "emergency_phone": "206 555 0133",
    },
}
TAKEN: list[tuple[str, str, str, str, JsonValue]] = [
    (
        "en",
        "coverage",
        "the birthday I gave you was off, it needs to be 6/6/1981",
        "birth_date",
        "1981-06-06",
    ),
    (
        "en",
        "emergency_relation",
        "I muddled up the conditions, cancer is right",
        "conditions",
        ["cancer"],
    ),
    (
        "en",
        "consent",
        "let me jump back to the email, that ought to be luz@example.org",
        "email",
        "luz@example.org",
    ),
    (
        "en",
        "coverage",
        "what I said on allergies was mistaken, yes is correct",
        "has_allergies",
        True,
    ),
    (
        "es",
        "coverage",
        "mi fecha de nacimiento salió mal, tendría que ser 6/6/1981",
        "birth_date",
        "1981-06-06",
    ),
    (
        "es",
        "emergency_relation",
        "me crucé en las enfermedades, lo correcto es cáncer",
        "conditions",
        ["cancer"],
    ),
    (
        "es",
        "consent",
        "regreso al correo, tendría que decir luz@example.org",
        "email",
        "luz@example.org",
    ),
]  # fmt: skip
WHOSE = [
    ("en", "the phone of the emergency contact should be 559 555 0188", "emergency_phone"),
    (
        "en",
        "going back up to the number of my emergency contact, make it 559 555 0188",
        "emergency_phone",
    ),
    ("en", "my own phone number ought to be 559 555 0188", "phone"),
    ("es", "el teléfono del contacto de emergencia quedó mal, es 559 555 0188", "emergency_phone"),
    ("es", "mi propio teléfono tendría que ser 559 555 0188", "phone"),
]


@pytest.mark.parametrize(("language", "ask", "words", "address", "value"), TAKEN)
def test_what_is_named_and_said_anew_is_changed_and_answers_nothing_else(
    language: str, ask: str, words: str, address: str, value: JsonValue
) -> None:
    begun = interview("patient-intake", language, PATIENT[language], ask)
    applied = hear(begun, words)
    assert applied.corrected == (address,)
    assert applied.session.answers[address].value == value
    assert ask not in applied.session.answers


@pytest.mark.parametrize("ask", ["consent", "coverage", "summary"])
@pytest.mark.parametrize(("language", "words", "address"), WHOSE)
def test_the_number_that_is_named_best_is_changed(
    ask: str, language: str, words: str, address: str
) -> None:
    begun = interview("patient-intake", language, PATIENT[language], ask)
    applied = hear(begun, words)
    assert applied.corrected == (address,)
    assert applied.session.answers[address].value == "+15595550188"


@pytest.mark.parametrize(
    ("language", "ask", "words", "again"),
    [
        ("en", "guardian_name", "I gave you the wrong email", "email"),
        ("en", "consent", "I goofed up my birthday", "birth_date"),
        ("es", "guardian_name", "me confundí con el correo", "email"),
        ("es", "consent", "metí la pata con el correo", "email"),
    ],
)
def test_what_is_only_named_is_asked_again(language: str, ask: str, words: str, again: str) -> None:
    begun = interview("patient-intake", language, PATIENT[language], ask)
    applied = hear(begun, words)
    assert applied.reopened == (again,)
    assert applied.session.answers == begun.session.answers


@pytest.mark.parametrize(
    ("language", "ask", "words"),
    [
        ("en", "full_name", "I typed that one wrong before"),
        ("en", "guardian_name", "I made an error with something a minute ago"),
        ("es", "full_name", "Me confundí hace rato"),
        ("es", "consent", "Me equivoqué en algo"),
    ],
)
def test_a_sentence_that_takes_back_is_no_name_signature_or_story(
    language: str, ask: str, words: str
) -> None:
    said = {a: w for a, w in PATIENT[language].items() if a != ask}
    begun = interview("patient-intake", language, said, ask)
    applied = hear(begun, words)
    assert applied.unclear
    assert applied.session.answers == begun.session.answers


def test_two_answers_that_fit_alike_are_left_and_it_is_asked_which() -> None:
    said = {
        "takes_medicines": "yes",
        "medicines[0].name": "ibuprofen",
        "medicines[0].dose": "200 mg",
        "medicines[1].name": "metformin",
        "medicines[1].dose": "10 mg",
    }
    begun = interview("patient-intake", "en", said, "full_name")
    applied = hear(begun, "I put the dose in wrong, make it 30 mg")
    assert applied.unclear
    assert applied.session.answers == begun.session.answers
    named = hear(begun, "I put the dose of the metformin in wrong, make it 30 mg")
    assert (
        named.session.answers["medicines[1].dose"].value
        == answer(begun, "medicines[1].dose", "30 mg").value
    )


def test_a_story_of_a_fall_takes_nothing_back() -> None:
    begun = interview("legal-intake", "en", {}, "what_happened")
    applied = hear(
        begun, "i slipped on a wet step and broke my arm and they say the fault was mine"
    )
    assert not applied.unclear
    assert "what_happened" in applied.session.answers


WISHES = [
    ("en", "going back to my old flat"),
    ("es", "volver a dormir en mi casa"),
]


@pytest.mark.parametrize(("language", "said"), WISHES)
def test_what_is_wished_for_is_no_correction(language: str, said: str) -> None:
    known = {"caller_name": "Ana Bravo", "caller_phone": "503 555 0142"}
    applied = hear(interview("legal-intake", language, known, "wanted"), said)
    assert not applied.unclear
    assert applied.session.answers["wanted"].value == said


def test_which_answer_is_wrong_is_never_asked_twice_in_a_row() -> None:
    begun = interview("patient-intake", "en", PATIENT["en"], "coverage")
    said = "I made an error with something a minute ago"
    assert hear(begun, said).unclear
    asked = replace(begun.session, last_reply=Reply("Which one?", "en", "wording:which"))
    assert not hear(replace_session(begun, asked), said).unclear
