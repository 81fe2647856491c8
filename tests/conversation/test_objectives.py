from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from appliance.core.interview import AnswerStatus, JsonValue
from appliance.policy.conditions import Conditions, Environment, Truth
from tests.conversation.interviews import answer, interview

ALLERGIC = "has_allergies == true"


class CountingConditions(Conditions):
    """The same conditions; counts how often one was evaluated."""

    def __init__(self, conditions: Conditions) -> None:
        self.__dict__.update(vars(conditions))
        self.times = 0

    def decide(
        self,
        source: str,
        facts: Mapping[str, JsonValue],
        absent: Mapping[str, AnswerStatus],
        environment: Environment,
    ) -> Truth:
        self.times += 1
        return super().decide(source, facts, absent, environment)


def counting(**said: str) -> Any:
    begun = interview("patient-intake", said=said)
    return replace(begun, conditions=CountingConditions(begun.conditions))


def test_another_answer_is_another_truth() -> None:
    begun = counting(has_allergies="no")
    assert begun.truth(ALLERGIC) is Truth.FALSE
    answers = {**begun.session.answers, "has_allergies": answer(begun, "has_allergies", "yes")}
    after = begun.with_session(replace(begun.session, answers=answers))
    assert after.truth(ALLERGIC) is Truth.TRUE
    assert begun.truth(ALLERGIC) is Truth.FALSE


def test_an_answer_taken_away_decides_nothing() -> None:
    begun = counting(has_allergies="no")
    assert begun.truth(ALLERGIC) is Truth.FALSE
    after = begun.with_session(replace(begun.session, answers={}))
    assert after.truth(ALLERGIC) is Truth.UNDECIDED
    assert after.facts == {}


def test_a_closed_list_is_a_fact() -> None:
    begun = counting()
    assert "medicines" not in begun.facts
    session = replace(begun.session, closed_groups=frozenset({"medicines"}))
    assert begun.with_session(session).facts["medicines"] == []


def test_what_no_condition_can_see_changes_no_truth() -> None:
    begun = counting(has_allergies="no")
    begun.truth(ALLERGIC)
    after = begun.with_session(replace(begun.session, protocol="PT-1", ask=None))
    assert after.truth(ALLERGIC) is Truth.FALSE
    assert begun.conditions.times == 1


def test_what_conditions_see_beside_the_answers_is_asked_anew() -> None:
    begun = counting(has_allergies="no")
    begun.truth(ALLERGIC)
    for session in (
        replace(begun.session, language="es"),
        replace(begun.session, number=begun.session.number + 1),
        replace(begun.session, summary_accepted=True),
    ):
        begun.conditions.times = 0
        begun.with_session(session).truth(ALLERGIC)
        assert begun.conditions.times == 1
