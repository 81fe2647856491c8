from __future__ import annotations

from datetime import date

import pytest

from appliance.channels.conversations import SessionView
from appliance.channels.dtmf import Keys
from appliance.channels.phone_words import read_words
from appliance.conversation.turn import new_session
from appliance.core.audio import samples_of
from appliance.core.interview import JsonValue, Progress
from appliance.core.policy import Policy
from appliance.core.session import Ask, Said, Tapped
from appliance.policy.load import load
from tests.conversation.stage import SHIPPED

WORDS = read_words()
COURSES = (("better", "Better"), ("same", "The same"), ("worse", "Worse"))
PERSON = Said(text="I'd rather talk to a person")


@pytest.fixture(scope="module")
def patient() -> Policy:
    return load(SHIPPED, "patient-intake")


def asked(policy: Policy, ask: Ask | None, language: str = "en") -> Keys:
    keys = Keys(WORDS, lambda: date(2026, 11, 20), frozenset({"en"}))
    session = new_session(policy, language, "phone", 0)
    keys.expect(ask, SessionView(session, policy, Progress(0, 1), None))
    return keys


def pressed(keys: Keys, row: str) -> list[Said]:
    return [said for digit in row if (said := keys.press(digit)) is not None]


def tapped(field: str, value: JsonValue) -> Said:
    return Said(tapped=Tapped(field, value))


ONSET = Ask("onset", "date", "date")
COURSE = Ask("course", "choice", "choice", COURSES)
PHONE = Ask("phone", "phone", "phone")
ALLERGIES = Ask("has_allergies", "boolean", "yes_no")
REASON = Ask("reason", "story", "story")


def test_a_date_is_whole_with_its_eighth_digit(patient: Policy) -> None:
    keys = asked(patient, ONSET)
    assert pressed(keys, "0314202") == []
    assert pressed(keys, "6") == [tapped("onset", "2026-03-14")]


def test_a_date_in_the_other_order_counts_where_it_is_the_only_one(patient: Policy) -> None:
    assert pressed(asked(patient, ONSET), "14032026") == [tapped("onset", "2026-03-14")]
    assert pressed(asked(patient, ONSET), "03042026") == [tapped("onset", "2026-03-04")]
    assert pressed(asked(patient, ONSET, "es"), "03042026") == [tapped("onset", "2026-04-03")]


def test_a_month_or_a_year_is_a_date_when_they_say_that_it_is_whole(patient: Policy) -> None:
    assert pressed(asked(patient, ONSET), "032026#") == [tapped("onset", "2026-03")]
    assert pressed(asked(patient, ONSET), "2019#") == [tapped("onset", "2019")]


def test_no_such_day_is_passed_on_as_it_was_typed(patient: Policy) -> None:
    assert pressed(asked(patient, ONSET), "19992026") == [Said(text="19992026")]


def test_one_key_chooses(patient: Policy) -> None:
    assert pressed(asked(patient, COURSE), "3") == [tapped("course", "worse")]
    assert pressed(asked(patient, COURSE), "9") == [Said(text="9")]


def test_one_is_yes_and_two_is_no(patient: Policy) -> None:
    assert pressed(asked(patient, ALLERGIES), "1") == [tapped("has_allergies", True)]
    assert pressed(asked(patient, ALLERGIES), "2") == [tapped("has_allergies", False)]
    assert pressed(asked(patient, Ask("summary", "summary", "summary")), "1") == [
        tapped("summary", True)
    ]
    assert pressed(asked(patient, Ask("phone", "confirm", "yes_no")), "2") == [
        tapped("phone", False)
    ]


def test_another_key_is_no_answer_to_yes_or_no(patient: Policy) -> None:
    keys = asked(patient, ALLERGIES)
    assert pressed(keys, "7") == []
    assert keys.rest() == Said(text="7")


def test_a_telephone_number_is_whole_with_its_last_digit(patient: Policy) -> None:
    assert pressed(asked(patient, PHONE), "5035550142") == [tapped("phone", "5035550142")]
    assert pressed(asked(patient, PHONE), "15035550142") == [tapped("phone", "15035550142")]


def test_a_short_telephone_number_is_left_to_the_conversation(patient: Policy) -> None:
    keys = asked(patient, PHONE)
    assert pressed(keys, "5550142") == []
    assert keys.rest() == Said(text="5550142")


def test_zero_asks_for_a_person_at_once_where_no_digits_are_asked_for(patient: Policy) -> None:
    for ask in (COURSE, ALLERGIES, REASON, None):
        assert pressed(asked(patient, ask), "0") == [PERSON]


def test_zero_alone_asks_for_a_person_where_digits_are_asked_for(patient: Policy) -> None:
    keys = asked(patient, ONSET)
    assert pressed(keys, "0") == []
    assert keys.rest() == PERSON
    assert pressed(keys, "03142026") == [tapped("onset", "2026-03-14")]


def test_a_star_erases_and_then_goes_back(patient: Policy) -> None:
    keys = asked(patient, ONSET)
    assert pressed(keys, "99*03142026") == [tapped("onset", "2026-03-14")]
    assert pressed(keys, "*") == [Said(text="Go back")]


def test_keys_speak_the_language_of_the_session(patient: Policy) -> None:
    assert pressed(asked(patient, REASON, "es"), "0*") == [
        Said(text="Prefiero hablar con una persona"),
        Said(text="Volver"),
    ]


def test_keys_pressed_for_an_earlier_question_are_forgotten(patient: Policy) -> None:
    keys = asked(patient, ONSET)
    pressed(keys, "031")
    session = new_session(patient, "en", "phone", 0)
    keys.expect(COURSE, SessionView(session, patient, Progress(0, 1), None))
    assert pressed(keys, "1") == [tapped("course", "better")]


def test_nothing_is_no_answer(patient: Policy) -> None:
    keys = asked(patient, ONSET)
    assert pressed(keys, "ABCD") == []
    assert keys.rest() is None


def test_what_never_ends_is_cut(patient: Policy) -> None:
    keys = asked(patient, REASON)
    pressed(keys, "1" + "9" * 500)
    said = keys.rest()
    assert said is not None
    assert len(said.text) == 32


def test_the_hash_key_alone_leaves_a_question_to_a_person(patient: Policy) -> None:
    assert pressed(asked(patient, REASON), "#") == [tapped("reason", None)]
    assert pressed(asked(patient, ONSET), "#") == [tapped("onset", None)]
    for proposed in (Ask("phone", "confirm", "yes_no"), Ask("summary", "summary", "summary"), None):
        assert pressed(asked(patient, proposed), "#") == []


def test_a_hash_behind_an_answer_that_was_whole_leaves_nothing(patient: Policy) -> None:
    keys = asked(patient, ONSET)
    view = SessionView(new_session(patient, "en", "phone", 0), patient, Progress(0, 1), None)
    for at, digit in enumerate("03142026"):
        keys.press(digit, at)
    keys.expect(REASON, view)
    assert keys.press("#", samples_of(2_000)) is None
    assert keys.press("#", samples_of(2_100)) == tapped("reason", None)


def test_a_hash_much_later_is_for_the_question_that_is_open(patient: Policy) -> None:
    keys = asked(patient, ALLERGIES)
    view = SessionView(new_session(patient, "en", "phone", 0), patient, Progress(0, 1), None)
    keys.press("1", 0)
    keys.expect(REASON, view)
    assert keys.press("#", samples_of(6_000)) == tapped("reason", None)
