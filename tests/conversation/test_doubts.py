"""What is asked when it is not sure what was meant, and what the answer to that does."""

from __future__ import annotations

import pytest

from appliance.core.errors import RequestError
from tests.conversation.stage import SHIPPED, Stage, stage

BEFORE = ("My knee hurts since Monday", "about the same", "Ana Bravo", "May 3, 1980")


def at_email(s: Stage) -> None:
    s.say(*BEFORE, "503 555 0142")
    assert s.view.ask == "email"


DOUBTFUL = "could be a thing for later, my aunt and all"


def doubted(s: Stage) -> None:
    at_email(s)
    view = s.say(DOUBTFUL)
    assert (view.ask, view.decision) == ("clarify", "clarify"), view.reply


def options(s: Stage) -> tuple[tuple[str, str], ...]:
    assert s.held.last is not None
    assert s.held.last.ask is not None
    return s.held.last.ask.options


def test_the_options_are_few_and_the_last_is_neither() -> None:
    with stage("patient-intake", packs=SHIPPED) as s:
        doubted(s)
        assert 2 <= len(options(s)) <= 3
        assert options(s)[-1][0] == "neither"
        assert options(s)[0][1] in s.view.reply


@pytest.mark.parametrize("answer", ["yes", "1", "the first one", "leave this one for now"])
def test_what_is_picked_is_done(answer: str) -> None:
    with stage("patient-intake", packs=SHIPPED) as s:
        doubted(s)
        assert s.say(answer).ask == "preferred_contact"


def test_an_option_can_be_tapped() -> None:
    with stage("patient-intake", packs=SHIPPED) as s:
        doubted(s)
        assert s.tap("clarify", "1").ask == "preferred_contact"


@pytest.mark.parametrize("answer", ["neither", "no", "something else"])
def test_neither_goes_back_to_the_question(answer: str) -> None:
    with stage("patient-intake", packs=SHIPPED) as s:
        doubted(s)
        view = s.say(answer)
        assert (view.ask, view.absent) == ("email", {})


def test_an_answer_to_the_question_itself_is_taken() -> None:
    with stage("patient-intake", packs=SHIPPED) as s:
        doubted(s)
        assert s.say("ana at example dot com").stored["email"] == "ana@example.com"


def test_a_tap_on_what_was_not_offered_is_refused() -> None:
    with stage("patient-intake", packs=SHIPPED) as s:
        doubted(s)
        with pytest.raises(RequestError):
            s.tap("clarify", "7")


def test_nothing_can_be_picked_when_nothing_was_asked() -> None:
    with stage("patient-intake", packs=SHIPPED) as s:
        at_email(s)
        with pytest.raises(RequestError):
            s.tap("clarify", "1")
