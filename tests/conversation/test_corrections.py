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
