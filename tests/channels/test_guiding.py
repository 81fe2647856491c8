"""What a caller is told about the keys, and how often."""

from __future__ import annotations

from datetime import date

import pytest

from appliance.channels.conversations import SessionView
from appliance.channels.guiding import Guide
from appliance.channels.keyed import Question, question_of
from appliance.channels.phone_words import read_words
from appliance.conversation.turn import new_session
from appliance.core.interview import Progress
from appliance.core.policy import Policy
from appliance.core.session import Ask
from appliance.policy.load import load
from tests.conversation.stage import SHIPPED

WORDS = read_words()
EN, ES = WORDS["en"].keys, WORDS["es"].keys
COURSE = Ask("course", "choice", "choice", (("better", "Better"), ("worse", "Worse")))
ALLERGIES = Ask("has_allergies", "boolean", "yes_no")
SUMMARY = Ask("summary", "summary", "summary")
ONSET = Ask("onset", "date", "date")
BORN = Ask("birth_date", "date", "date")
PHONE = Ask("phone", "phone", "phone")
REASON = Ask("reason", "story", "story")
MEMBER = Ask("member_id", "identifier", "identifier")
SEVERAL = Ask("conditions", "choice", "several", (("asthma", "Asthma"), ("none", "None of these")))


@pytest.fixture(scope="module")
def patient() -> Policy:
    return load(SHIPPED, "patient-intake")


def question(policy: Policy, ask: Ask, language: str = "en") -> Question:
    session = new_session(policy, language, "phone", 0)
    view = SessionView(session, policy, Progress(0, 1), None)
    return question_of(ask, view, date(2026, 11, 20))


def told(
    guide: Guide,
    asked: Question,
    *,
    keyed: bool = False,
    missed: bool = False,
) -> str:
    return guide.words_for(asked, keyed=keyed, missed=missed)


def test_in_full_the_first_time_and_then_not_to_whoever_speaks(patient: Policy) -> None:
    guide = Guide(WORDS, frozenset({"en"}))
    first = told(guide, question(patient, ALLERGIES))
    assert first == f"{EN.beside_speech} {EN.always} {EN.yes_no}"
    assert told(guide, question(patient, SUMMARY)) == ""


def test_shortly_to_whoever_uses_the_keys(patient: Policy) -> None:
    guide = Guide(WORDS, frozenset({"en"}))
    told(guide, question(patient, ALLERGIES))
    assert told(guide, question(patient, SUMMARY), keyed=True) == EN.yes_no_short
    assert told(guide, question(patient, BORN), keyed=True) == EN.month_first
    assert told(guide, question(patient, BORN), keyed=True) == EN.month_first_short


def test_in_full_again_after_a_failed_hearing(patient: Policy) -> None:
    guide = Guide(WORDS, frozenset({"en"}))
    for ask in (ALLERGIES, PHONE, REASON):
        told(guide, question(patient, ask))
    assert told(guide, question(patient, ALLERGIES), missed=True) == EN.yes_no
    assert told(guide, question(patient, PHONE), missed=True) == EN.phone
    assert told(guide, question(patient, REASON), missed=True) == EN.left


def test_options_are_told_with_every_question_that_has_some(patient: Policy) -> None:
    guide = Guide(WORDS, frozenset({"en"}))
    told(guide, question(patient, COURSE))
    assert told(guide, question(patient, COURSE), keyed=True) == (
        "For Better, press 1. For Worse, press 2."
    )
    assert told(guide, question(patient, SEVERAL)).startswith(EN.several)


def test_a_language_that_is_not_heard_is_keys_alone_and_says_so_once(patient: Policy) -> None:
    guide = Guide(WORDS, frozenset({"en"}))
    first = told(guide, question(patient, ALLERGIES, "es"))
    assert first == f"{ES.instead_of_speech} {ES.always} {ES.yes_no}"
    assert told(guide, question(patient, SUMMARY, "es")) == ES.yes_no_short
    assert told(guide, question(patient, REASON, "es")) == ES.left_alone
    assert told(guide, question(patient, REASON, "es")) == ES.left_short


def test_a_change_into_such_a_language_says_so_again(patient: Policy) -> None:
    guide = Guide(WORDS, frozenset({"en"}))
    told(guide, question(patient, ALLERGIES))
    assert told(guide, question(patient, ALLERGIES, "es")).startswith(ES.instead_of_speech)


def test_the_order_of_a_date_is_that_of_the_place(patient: Policy) -> None:
    assert EN.month_first in told(Guide(WORDS), question(patient, BORN))
    assert ES.day_first in told(Guide(WORDS), question(patient, BORN, "es"))


def test_the_year_alone_is_offered_where_it_is_enough(patient: Policy) -> None:
    assert EN.rough_date in told(Guide(WORDS), question(patient, ONSET))
    assert EN.rough_date not in told(Guide(WORDS), question(patient, BORN))


def test_letters_in_a_number_are_left_to_a_person(patient: Policy) -> None:
    assert told(Guide(WORDS), question(patient, MEMBER)).endswith(EN.letters)
