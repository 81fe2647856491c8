"""Gates, lists and things of several parts, as people answer them."""

from __future__ import annotations

import pytest

from appliance.conversation.apply import replace_session
from appliance.conversation.speech import spoken_need
from appliance.conversation.understand import understand
from appliance.core.command import CommandKind as K
from appliance.core.interview import AnswerStatus
from tests.conversation.gates_said import Line, lines_of, misses
from tests.conversation.interviews import hear, interview


@pytest.mark.parametrize(("name", "at_most"), [("first", 0.04), ("second", 0.1)])
@pytest.mark.parametrize("language", ["en", "es"])
def test_what_is_said_is_what_is_known(name: str, at_most: float, language: str) -> None:
    lines = [line for line in lines_of(name) if line.language == language]
    missed = [(line.words, got) for line in lines if (got := misses(line)) is not None]
    assert len(missed) / len(lines) <= at_most, missed


def test_a_needed_list_that_is_not_known_is_on_the_record() -> None:
    begun = interview("patient-intake", "en", {"has_allergies": "yes"}, "allergies")
    known = hear(begun, "I don't know")
    assert known.session.answers["allergies"].status is AnswerStatus.UNKNOWN
    after = replace_session(begun, known.session)
    assert "allergies" not in list(after.open_in("allergies"))
    assert spoken_need(after, "allergies")
    told = hear(after, "I'm allergic to latex")
    assert told.session.answers["allergies[0].substance"].value == "latex"
    assert "allergies" not in told.session.answers


def test_not_knowing_more_of_a_list_closes_it() -> None:
    line = Line("patient-intake", "en", "allergies+", "I don't know any more", "")
    begun = interview("patient-intake", "en", {"has_allergies": "yes"}, "allergies")
    first = replace_session(begun, hear(begun, "latex").session)
    known = hear(first, line.words)
    assert "allergies" not in known.session.answers
    assert list(replace_session(begun, known.session).open_in("allergies")) != ["allergies"]


def test_a_statement_about_another_question_is_no_answer() -> None:
    begun = interview("auto-claim", "en", ask="safe_now")
    read = understand("nobody was hurt", begun).commands
    assert [(one.kind, one.field, one.value) for one in read] == [(K.SET, "anyone_hurt", False)]


@pytest.mark.parametrize("ask", ["has_allergies", "takes_medicines"])
def test_a_no_does_not_reach_over_an_and(ask: str) -> None:
    begun = interview("patient-intake", "es", ask=ask)
    known = hear(begun, "No tomo nada y no tengo alergias").session.answers
    assert known["has_allergies"].value is False
    assert known["takes_medicines"].value is False
