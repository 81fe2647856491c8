"""Answers that are mended by a part of them, disowned, or said to have been given before."""

from __future__ import annotations

import pytest

from appliance.conversation.understand import understand
from appliance.core.command import CommandKind as K
from tests.conversation.interviews import hear, interview
from tests.conversation.stage import SHIPPED, stage

KNOWN = {
    "en": {
        "caller_name": "Ana Bravo",
        "caller_phone": "503 555 0142",
        "happened_on": "March 9, 2024",
    },
    "es": {
        "caller_name": "Ana Bravo",
        "caller_phone": "503 555 0142",
        "happened_on": "9 de marzo de 2024",
    },
}


@pytest.mark.parametrize(
    ("language", "ask", "words", "phone"),
    [
        ("en", "confirm", "the final digit should be a nine", "+15035550149"),
        ("en", "confirm", "no, it should end with 88", "+15035550188"),
        ("en", "confirm", "the first three numbers are 971", "+19715550142"),
        ("en", "has_lawyer", "wait, my area code is two oh six", "+12065550142"),
        ("es", "confirm", "la última cifra es un nueve", "+15035550149"),
        ("es", "confirm", "no, acaba en 88", "+15035550188"),
        ("es", "has_lawyer", "espere, mi número empieza con 971", "+19715550142"),
    ],
)
def test_a_part_of_a_number_is_said_anew_by_its_place(
    language: str, ask: str, words: str, phone: str
) -> None:
    confirming = ask == "confirm"
    at = "caller_phone" if confirming else ask
    begun = interview("legal-intake", language, KNOWN[language], at, confirming=confirming)
    answer = hear(begun, words).session.answers["caller_phone"]
    assert answer.value == phone
    assert [one.value for one in answer.history] == ["+15035550142"]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "the last three are 88"),
        ("en", "the last few years"),
        ("es", "los últimos dos son 8"),
    ],
)
def test_figures_that_are_not_as_many_as_announced_mend_nothing(language: str, words: str) -> None:
    begun = interview("legal-intake", language, KNOWN[language], "caller_phone", confirming=True)
    assert hear(begun, words).session.answers["caller_phone"].value == "+15035550142"


@pytest.mark.parametrize(
    ("language", "words", "day"),
    [
        ("en", "the 19th, not the 9th", "2024-03-19"),
        ("en", "not the ninth, the nineteenth", "2024-03-19"),
        ("en", "no, the 29th", "2024-03-29"),
        ("en", "no, May", "2024-05-09"),
        ("en", "no, May 2, 2023", "2023-05-02"),
        ("es", "el 19, no el 9", "2024-03-19"),
        ("es", "no, el veintinueve", "2024-03-29"),
    ],
)
def test_a_day_said_anew_stands_in_the_month_that_is_known(
    language: str, words: str, day: str
) -> None:
    begun = interview("legal-intake", language, KNOWN[language], "happened_on", confirming=True)
    assert hear(begun, words).session.answers["happened_on"].value == day


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "oops, that was my cousin's"),
        ("en", "sorry, that's not my number"),
        ("es", "ay, ese es el de mi tía"),
        ("es", "ese no es mi teléfono"),
    ],
)
def test_what_was_somebody_elses_is_asked_again(language: str, words: str) -> None:
    known = {a: v for a, v in KNOWN[language].items() if a != "happened_on"}
    begun = interview("legal-intake", language, known, "may_leave_message")
    assert hear(begun, words).reopened == ("caller_phone",)


def test_what_belongs_to_somebody_is_told_and_disowns_nothing() -> None:
    begun = interview("legal-intake", "en", KNOWN["en"], "has_lawyer")
    assert hear(begun, "it's my mother's").reopened == ()


@pytest.mark.parametrize(
    ("language", "words", "said"),
    [
        ("en", "I already answered that", ("didn't catch", "missed it", "got past me")),
        ("es", "ya se lo contesté", ("no lo alcancé", "se me pasó", "no me quedó")),
    ],
)
def test_who_says_that_they_told_us_hears_that_it_was_not_caught(
    language: str, words: str, said: tuple[str, ...]
) -> None:
    with stage("legal-intake", packs=SHIPPED, language=language) as on:
        on.say("Ana Bravo", words)
        assert any(one in on.view.reply for one in said)
        assert on.view.ask is not None
        assert "caller_phone" in on.view.ask


def test_who_told_somebody_else_tells_a_story() -> None:
    begun = interview("legal-intake", "en", KNOWN["en"], "wanted")
    commands = understand("I already told my boss and he laughed", begun).commands
    assert [one.kind for one in commands] == [K.SET]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Excuse me, I need to correct my phone number: 206 555 0177"),
        ("en", "sorry i have to change the phone number 206 555 0177"),
        ("es", "Disculpe, quiero corregir el teléfono: 206 555 0177"),
    ],
)
def test_a_mending_that_is_announced_is_no_story(language: str, words: str) -> None:
    begun = interview("legal-intake", language, KNOWN[language], "wanted")
    answers = hear(begun, words).session.answers
    assert answers["caller_phone"].value == "+12065550177"
    assert "wanted" not in answers


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "I need to fix my roof, they broke it"),
        ("es", "quiero arreglar mi techo, lo rompieron"),
    ],
)
def test_a_wish_to_mend_a_thing_is_a_story(language: str, words: str) -> None:
    begun = interview("legal-intake", language, KNOWN[language], "wanted")
    assert hear(begun, words).session.answers["wanted"].value == words


def test_the_name_of_the_other_side_is_not_the_callers() -> None:
    known = {**KNOWN["es"], "other_party": "Tomás Baeza"}
    begun = interview("legal-intake", "es", known, "summary")
    said = "no, en el nombre de la otra parte debe ir Tomasa Baeza"
    answers = hear(begun, said).session.answers
    assert answers["caller_name"].evidence.said == "Ana Bravo"
    assert answers["other_party"].evidence.said == "Tomasa Baeza"
