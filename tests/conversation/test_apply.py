"""From commands to answers: what is stored, what is refused, what is dropped."""

from __future__ import annotations

from dataclasses import replace

import pytest

from appliance.conversation.apply import apply, replace_session
from appliance.core.command import Command
from appliance.core.command import CommandKind as K
from appliance.core.interview import AnswerStatus, Span
from tests.conversation.interviews import hear, interview


def test_a_value_carries_the_words_it_came_from() -> None:
    words = "you can reach me at 503 555 0142 all day"
    answer = hear(interview("patient-intake", ask="phone"), words).session.answers["phone"]
    assert answer.evidence.said == "503 555 0142"
    assert answer.evidence.span.of(words) == answer.evidence.said
    assert answer.evidence.turn == 5


def test_a_corrected_answer_keeps_what_it_was() -> None:
    begun = interview("patient-intake", said={"phone": "503 555 0142"}, ask="summary")
    applied = hear(begun, "actually my number is 503 555 0199")
    assert applied.corrected == ("phone",)
    history = applied.session.answers["phone"].history
    assert [was.value for was in history] == ["+15035550142"]


def test_the_same_value_again_is_no_correction() -> None:
    begun = interview("patient-intake", said={"phone": "503 555 0142"}, ask="summary")
    applied = hear(begun, "actually my number is 503 555 0142")
    assert applied.corrected == ()


def test_a_story_goes_on_over_several_turns() -> None:
    begun = interview("patient-intake", said={"reason": "my knee"}, ask="reason")
    answer = hear(begun, "it hurts when I climb stairs").session.answers["reason"]
    assert answer.value == "my knee\nit hurts when I climb stairs"
    assert [part.said for part in answer.earlier] == ["my knee"]


def test_nothing_to_add_changes_no_story() -> None:
    begun = interview("patient-intake", said={"reason": "my knee"}, ask="reason")
    assert hear(begun, "no, that's all").session.answers == begun.session.answers


def test_a_check_refuses_a_value() -> None:
    applied = hear(interview("patient-intake", ask="birth_date"), "May 3, 2031")
    assert applied.failed == (("birth_date", "not_in_future"),)
    assert "birth_date" not in applied.session.answers


def test_a_date_that_is_not_exact_enough_is_stored_and_marked() -> None:
    applied = hear(interview("patient-intake", ask="birth_date"), "1961")
    assert applied.vague == ("birth_date",)


@pytest.mark.parametrize(
    ("ask", "words", "status"),
    [
        ("member_id", "I don't know", AnswerStatus.UNKNOWN),
        ("member_id", "I'd rather not say", AnswerStatus.DECLINED),
        ("consent", "I'd rather not", AnswerStatus.DECLINED),
    ],
)
def test_no_value_is_an_answer_where_policy_accepts_it(
    ask: str, words: str, status: AnswerStatus
) -> None:
    applied = hear(interview("patient-intake", said={"coverage": "medicare"}, ask=ask), words)
    assert applied.absent == ((ask, status),)


def test_no_value_is_refused_where_it_is_needed() -> None:
    applied = hear(interview("patient-intake", ask="full_name"), "I'd rather not say")
    assert applied.refused == ("full_name",)
    assert "full_name" not in applied.session.answers


def test_a_list_that_must_hold_something_is_asked_for_once_more() -> None:
    begun = interview("patient-intake", said={"has_allergies": "yes"}, ask="allergies")
    assert hear(begun, "none").refused == ("allergies",)
    again = replace_session(begun, replace(begun.session, misses={"allergies": 1}))
    assert hear(again, "none").session.closed_groups == {"allergies"}


def test_what_no_longer_arises_is_dropped_and_reopened() -> None:
    said = {"has_allergies": "yes", "allergies[0].substance": "penicillin"}
    begun = interview("patient-intake", said=said, ask="summary")
    begun = replace_session(begun, replace(begun.session, closed_groups=frozenset({"allergies"})))
    session = hear(begun, "actually I'm not allergic to anything").session
    assert set(session.answers) == {"has_allergies"}
    assert set(session.set_aside) == {"allergies[0].substance"}
    assert session.closed_groups == frozenset()


def test_an_unknown_address_changes_nothing() -> None:
    begun = interview("patient-intake")
    applied = apply([Command(K.SET, Span(0, 2), "nobody", "x")], begun, "hi", None)
    assert applied.session == begun.session


def test_a_consent_that_is_taken_back_is_no_longer_given() -> None:
    begun = interview("patient-intake", said={"reason": "my knee"}, ask="reason")
    given = replace_session(begun, replace(begun.session, consents={"recording": True}))
    applied = hear(given, "I withdraw my consent")
    assert applied.session.consents == {"recording": False}
    assert applied.session.answers == begun.session.answers
