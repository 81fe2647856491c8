"""What was said aloud is trusted as far as it was heard."""

from __future__ import annotations

import pytest

from appliance.core.audio import Fidelity
from appliance.core.interview import Answer, AnswerStatus, Evidence, Span
from tests.conversation.stage import Stage, stage

STORY = "I have a question about my bill from last week"


def to_the_phone(on: Stage) -> None:
    on.held.speak(STORY, Fidelity.VERBATIM)
    on.held.speak("no", Fidelity.VERBATIM)
    view = on.held.speak("Ana Ruiz", Fidelity.VERBATIM)
    assert view.ask == "caller_phone"


def test_words_written_down_as_they_were_said_stand_like_typed_ones() -> None:
    with stage() as on:
        to_the_phone(on)
        view = on.held.speak("503 555 0107", Fidelity.VERBATIM)
        assert view.stored["caller_phone"] == "+15035550107"
        assert view.decision != "confirm"


def test_a_fitted_value_is_read_back_before_it_stands() -> None:
    with stage() as on:
        to_the_phone(on)
        view = on.held.speak("five oh three five five five oh one oh seven", Fidelity.FITTED)
        assert (view.decision, view.ask) == ("confirm", "caller_phone")
        assert "503" in view.reply
        view = on.held.speak("yes", Fidelity.FITTED)
        assert view.stored["caller_phone"] == "+15035550107"
        assert view.ask == "best_time"


def test_a_fitted_value_that_is_denied_is_asked_again() -> None:
    with stage() as on:
        to_the_phone(on)
        on.held.speak("five oh three five five five oh one oh seven", Fidelity.FITTED)
        view = on.held.speak("no", Fidelity.FITTED)
        assert (view.decision, view.ask) == ("ask", "caller_phone")
        view = on.held.speak("five oh three five five five oh one nine nine", Fidelity.FITTED)
        assert view.decision == "confirm"
        assert view.stored["caller_phone"] == "+15035550199"


@pytest.mark.parametrize(("confidence", "decision"), [(0.95, "ask"), (0.5, "confirm")])
def test_a_plain_yes_needs_no_other_yes_unless_it_was_hardly_heard(
    confidence: float, decision: str
) -> None:
    with stage() as on:
        on.held.speak(STORY, Fidelity.VERBATIM)
        assert on.held.speak("no", Fidelity.FITTED, confidence).decision == decision


def test_of_a_rough_idea_no_value_is_taken_and_the_story_is_left_for_a_person() -> None:
    with stage() as on:
        view = on.held.speak("i half a question about my pill five oh three", Fidelity.GIST)
        assert view.stored == {}
        taken = on.held.last
        assert taken is not None
        assert taken.spoken is not None
        assert view.ask == "caller_name"
        assert view.absent == {"reason": "unknown"}


def test_a_rough_idea_still_calls_a_person_and_help() -> None:
    with stage() as on:
        view = on.held.speak("can i please talk to a real person", Fidelity.GIST)
        assert view.decision == "escalate"
    with stage() as on:
        view = on.held.speak("my mother is not breathing", Fidelity.GIST)
        assert "emergency" in view.notices


def test_an_unwritten_story_is_unknown_and_says_how_it_was_heard() -> None:
    evidence = Evidence(1, Span(0, 0), "", "said", Fidelity.GIST)
    assert Answer("reason", AnswerStatus.UNKNOWN, None, evidence).told_aloud
    typed = Evidence(1, Span(0, 0), "", "said")
    assert not Answer("reason", AnswerStatus.UNKNOWN, None, typed).told_aloud


def test_what_was_not_understood_aloud_is_spelled_or_said_in_figures() -> None:
    with stage() as on:
        on.held.speak(STORY, Fidelity.VERBATIM)
        on.held.speak("no", Fidelity.VERBATIM)
        view = on.held.speak("mumble mumble", Fidelity.GIST)
        assert (view.ask, "letter" in view.reply) == ("caller_name", True)
        on.held.speak("Ana Ruiz", Fidelity.VERBATIM)
        view = on.held.speak("something or other", Fidelity.GIST)
        assert (view.ask, "keys" in view.reply) == ("caller_phone", True)


def test_typed_answers_are_never_told_to_be_spelled_aloud() -> None:
    with stage() as on:
        on.say(STORY, "no")
        assert "letter" not in on.say("mumble mumble 12").reply
