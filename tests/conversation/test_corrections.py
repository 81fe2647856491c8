"""Answers taken back. The short form of the matrix (`python -m tests.conversation.matrix` is all of it),
and what has no room in it: parts of a value, and what is unclear."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import islice

import pytest

from appliance.core.text import fold
from tests.conversation.interviews import hear, interview
from tests.conversation.matrix import cases, faults, packs

_EVERY = 13
"""Of the cases of a pack every so manieth is run here."""


@pytest.mark.parametrize("pack", packs())
def test_a_correction_is_right_kept_and_touches_nothing_else(pack: str) -> None:
    ran = [*islice(cases(pack), 0, None, _EVERY)]
    wrong = {str(case): found for case in ran if (found := list(faults(case)))}
    assert len(ran) > 40
    assert not wrong


def test_the_same_value_in_two_answers_is_asked_about_and_left() -> None:
    said = {
        "phone": "503 555 0142",
        "emergency_name": "Tom Baker",
        "emergency_phone": "503 555 0142",
    }
    begun = interview("patient-intake", "en", said, "summary")
    applied = hear(begun, "415 555 0199, not 503 555 0142")
    assert applied.unclear
    assert applied.session.answers == begun.session.answers


def test_what_is_put_aside_is_back_when_its_question_is() -> None:
    said = {"coverage": "private insurance", "insurer": "Blue Cross"}
    begun = interview("patient-intake", "en", said, "summary")
    without = hear(begun, "how the visit is paid: Medicare").session
    assert "insurer" not in without.answers
    assert without.set_aside["insurer"].value == "Blue Cross"
    begun = replace(begun, session=replace(without, ask=begun.session.ask))
    again = hear(begun, "actually how the visit is paid is private insurance").session
    assert again.answers["insurer"].value == "Blue Cross"


def test_an_entry_taken_out_is_kept_aside_and_the_rest_moves_up() -> None:
    said = {
        "takes_medicines": "yes",
        "medicines[0].name": "ibuprofen",
        "medicines[0].dose": "200 mg",
        "medicines[1].name": "metformin",
        "medicines[1].dose": "10 mg",
    }
    begun = interview("patient-intake", "en", said, "summary")
    session = hear(begun, "take out the ibuprofen").session
    assert session.answers["medicines[0].name"].value == "metformin"
    assert "medicines[1].name" not in session.answers
    assert {one.evidence.said for one in session.removed} == {"ibuprofen", "200 mg"}
    begun = interview("patient-intake", "en", said, "summary")
    dose = hear(begun, "the second medicine is 20 mg, not 10").session.answers
    assert dose["medicines[1].dose"].value == {"value": "20", "unit": "mg"}
    assert dose["medicines[0].dose"] == begun.session.answers["medicines[0].dose"]


PARTS = [
    ("patient-intake", "en", "phone", "503 555 0142", "it ends in 24, not 42", "+15035550124"),
    ("patient-intake", "en", "birth_date", "May 3 1961", "born in 1962, not 1961", "1962-05-03"),
    ("patient-intake", "en", "birth_date", "May 3 1961", "the date of birth is May 4", "1961-05-04"),
    ("patient-intake", "en", "full_name", "Maya Lindqvist", "Mia, not Maya", "Mia Lindqvist"),
    ("patient-intake", "es", "phone", "503 555 0142", "termina en 24, no en 42", "+15035550124"),
    ("patient-intake", "es", "full_name", "Maya Ruiz", "no es Maya, es María", "María Ruiz"),
    ("patient-intake", "es", "birth_date", "3 de mayo de 1961",
     "la fecha de nacimiento es 4 de mayo", "1961-05-04"),
    ("auto-claim", "en", "policy_number", "AC 10 42", "the policy number ends in 43 not 42", "AC1043"),
]  # fmt: skip


@pytest.mark.parametrize(("pack", "language", "address", "old", "words", "right"), PARTS)
def test_a_part_of_an_answer(
    pack: str, language: str, address: str, old: str, words: str, right: str
) -> None:
    begun = interview(pack, language, {address: old}, "summary")
    value = hear(begun, words).session.answers[address].value
    assert (value["text"] if isinstance(value, dict) else value) == right


PARTS_IN_ONE_BREATH = [
    ("patient-intake", "en", "birth_date", "May 5 1980, no wait, 1981", "1981-05-05"),
    ("patient-intake", "en", "phone", "503 555 0100, sorry, 0101", "+15035550101"),
    ("patient-intake", "es", "phone", "305 555 0160, no, 0161", "+13055550161"),
    ("patient-intake", "es", "birth_date", "9 de marzo de 1988, perdón, 1989", "1989-03-09"),
    ("auto-claim", "en", "phone", "213 555 0188 no sorry 0189", "+12135550189"),
]


@pytest.mark.parametrize(("pack", "language", "address", "words", "right"), PARTS_IN_ONE_BREATH)
def test_a_part_in_one_breath(
    pack: str, language: str, address: str, words: str, right: str
) -> None:
    begun = interview(pack, language, ask=address)
    assert hear(begun, words).session.answers[address].value == right


YES_NO = [
    ("patient-intake", "en", {"has_allergies": "yes", "allergies[0].substance": "penicillin"},
     "actually no, I'm not allergic to anything", "has_allergies", False),
    ("patient-intake", "en", {"has_allergies": "no"}, "wait, I'm allergic to latex",
     "has_allergies", True),
    ("patient-intake", "es", {"has_allergies": "no"}, "perdón, soy alérgica a la penicilina",
     "has_allergies", True),
    ("auto-claim", "en", {"police_called": "no"}, "actually I called the police",
     "police_called", True),
    ("auto-claim", "en", {"anyone_hurt": "yes"}, "sorry, nobody was hurt", "anyone_hurt", False),
]  # fmt: skip


@pytest.mark.parametrize(("pack", "language", "said", "words", "address", "right"), YES_NO)
def test_a_yes_or_no_and_what_hangs_on_it(
    pack: str, language: str, said: Mapping[str, str], words: str, address: str, right: bool
) -> None:
    begun = interview(pack, language, said, "summary")
    session = hear(begun, words).session
    assert session.answers[address].value is right
    if not right:
        assert not any(fold(other).startswith("allergies[") for other in session.answers)


TOLD = {
    "en": {
        "reason": "a rash",
        "full_name": "Maria Ruis",
        "birth_date": "May 3, 1961",
        "phone": "503 555 0142",
        "takes_medicines": "no",
        "has_allergies": "no",
        "emergency_name": "Tom Baker",
        "emergency_phone": "206 555 0177",
        "onset": "March 3, 2026",
    },
    "es": {
        "reason": "un salpullido",
        "full_name": "Maria Ruis",
        "birth_date": "3 de mayo de 1961",
        "phone": "503 555 0142",
        "takes_medicines": "no",
        "has_allergies": "no",
        "emergency_name": "Tom Baker",
        "emergency_phone": "206 555 0177",
        "onset": "3 de marzo de 2026",
    },
}
NAMED_AMONG_ITS_KIND = [
    ("en", "the day it began is wrong, it was April 7", "onset", "2026-04-07"),
    ("en", "the phone for emergencies is 415 555 0163", "emergency_phone", "+14155550163"),
    ("en", "the emergency contact's phone number is 415 555 0163", "emergency_phone", "+14155550163"),
    ("en", "my own phone number is 415 555 0163", "phone", "+14155550163"),
    ("en", "nearly, the one on medicines isn't right, it should be yes", "takes_medicines", True),
    ("en", "close, but the allergies one should say yes", "has_allergies", True),
    ("es", "la fecha en que comenzó está mal, era el 7 de abril", "onset", "2026-04-07"),
    ("es", "el teléfono para emergencias es 415 555 0163", "emergency_phone", "+14155550163"),
    ("es", "mi teléfono es 415 555 0163", "phone", "+14155550163"),
    ("es", "casi, lo de las medicinas no está bien, debe ser sí", "takes_medicines", True),
    ("es", "casi todo, pero lo de alergias debe decir sí", "has_allergies", True),
]  # fmt: skip


@pytest.mark.parametrize(("language", "words", "address", "right"), NAMED_AMONG_ITS_KIND)
def test_of_answers_of_one_kind_the_one_that_is_named_changes_and_no_other(
    language: str, words: str, address: str, right: object
) -> None:
    begun = interview("patient-intake", language, TOLD[language], "summary")
    after = hear(begun, words).session
    moved = [a for a, one in after.answers.items() if one != begun.session.answers.get(a)]
    assert moved == [address]
    assert after.answers[address].value == right
    assert not after.summary_accepted


TWICE = [
    ("research-interview", "en", "age", "42", "end", "change the age to 24, no wait, 26", 26),
    ("research-interview", "en", "age", "", "age", "41, no, 24... sorry, 26", 26),
    ("research-interview", "es", "age", "42", "end", "la edad es 24, digo, 25, no, perdón, 26", 26),
    ("patient-intake", "en", "birth_date", "May 3, 1961", "confirm",
     "no, 1962... sorry, 1963", "1963-05-03"),
    ("patient-intake", "es", "birth_date", "3 de mayo de 1961", "confirm",
     "no, 1962... perdón, 1963", "1963-05-03"),
    ("patient-intake", "en", "birth_date", "May 3, 1961", "end",
     "the date of birth is May 4, no, May 5", "1961-05-05"),
    ("patient-intake", "en", "phone", "503 555 0142", "confirm",
     "no, it ends in 24... sorry, 26", "+15035550126"),
    ("patient-intake", "es", "phone", "503 555 0142", "confirm",
     "termina en 43, no, en 44", "+15035550144"),
    ("patient-intake", "en", "phone", "503 555 0142", "end",
     "the phone number is 503 555 0199, no, 0198, sorry 0197", "+15035550197"),
    ("patient-intake", "en", "full_name", "Maya Lind", "end",
     "actually my full name is Marla Lind, sorry, Marta Lind", "Marta Lind"),
]  # fmt: skip


@pytest.mark.parametrize(("pack", "language", "address", "old", "asked", "words", "right"), TWICE)
def test_what_is_taken_back_twice_is_what_was_said_last(
    pack: str, language: str, address: str, old: str, asked: str, words: str, right: object
) -> None:
    said = {address: old} if old else {}
    ask = {"end": None, "confirm": address}.get(asked, asked)
    begun = interview(pack, language, said, ask, confirming=asked == "confirm")
    value = hear(begun, words).session.answers[address].value
    assert (value["text"] if isinstance(value, dict) else value) == right


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "a criminal case, no"), ("en", "not criminal"), ("es", "un caso penal no"),
     ("es", "un caso penal, no")],
)  # fmt: skip
def test_what_is_denied_is_not_chosen(language: str, words: str) -> None:
    begun = interview("legal-intake", language, {}, "matter_type")
    assert "matter_type" not in hear(begun, words).session.answers
    known = {"matter_type": "criminal" if language == "en" else "penal"}
    after = hear(interview("legal-intake", language, known, "summary"), words)
    assert after.session.answers["matter_type"].value == "criminal"
    assert not after.session.summary_accepted


def test_the_name_of_an_answer_holds_no_value() -> None:
    begun = interview("auto-claim", "en", {"police_called": "yes"}, "summary")
    applied = hear(begun, "the police were there isn't right")
    assert applied.reopened == ("police_called",)
    assert applied.session.answers["police_called"].value is True
