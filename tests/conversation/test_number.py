"""The number of a call: said early, and whenever it is asked for. And what is left for a person."""

from __future__ import annotations

import pytest

from appliance.desk import protocol
from tests.conversation.stage import SHIPPED, Stage, stage


def number_in(reply: str) -> str | None:
    return protocol.parse(reply)


def an_hour_begun(on: Stage) -> str:
    """Agrees to what there is to agree to; the first reply after that."""
    return on.tap("consent.recording", False).reply


@pytest.mark.parametrize("language", ["en", "es", "fr"])
def test_a_caller_is_told_their_number_once_everything_is_agreed_to(language: str) -> None:
    with stage("patient-intake", packs=SHIPPED, channel="phone", language=language) as on:
        assert on.view.ask == "consent.recording"
        assert number_in(on.view.reply) is None
        told = number_in(an_hour_begun(on))
        assert told is not None
        assert on.view.ask == "reason"
        assert number_in(on.tap("reason", None).reply) is None


def test_nobody_is_told_a_number_early_who_can_read_it_at_the_end() -> None:
    with stage("patient-intake", packs=SHIPPED, channel="kiosk") as on:
        on.say("I have a sore throat since Monday")
        assert number_in(on.view.reply) is None


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "What's my number again?"),
        ("en", "can you repeat that number please"),
        ("es", "¿Cuál era mi número?"),
        ("es", "¿Me puede repetir el número, por favor?"),
        ("fr", "C'est quoi mon numéro déjà ?"),
        ("fr", "Pouvez-vous répéter le numéro, s'il vous plaît ?"),
    ],
)
def test_who_asks_for_their_number_hears_it_and_the_question_stays(
    language: str, line: str
) -> None:
    with stage("patient-intake", packs=SHIPPED, channel="phone", language=language) as on:
        told = number_in(an_hour_begun(on))
        view = on.say(line)
        assert view.decision == "repeat"
        assert number_in(view.reply) == told
        assert view.ask == "reason"


@pytest.mark.parametrize("line", ["my number is 503 555 0107", "what number should I give you?"])
def test_other_numbers_are_not_asked_for_by_that(line: str) -> None:
    with stage("patient-intake", packs=SHIPPED, channel="phone") as on:
        told = number_in(an_hour_begun(on))
        assert told is not None
        assert told not in on.say(line).reply


def test_what_is_needed_and_cannot_be_keyed_is_left_for_a_person() -> None:
    with stage("patient-intake", packs=SHIPPED, channel="phone") as on:
        an_hour_begun(on)
        view = on.tap("reason", None)
        assert "reason" not in view.stored
        assert view.ask != "reason"
        assert "give_up.reason" in on.held.visit().session.escalated
        assert [(one.queue, one.priority) for one in view.tickets] == [("front-desk", "P3")]


def test_what_may_be_left_out_is_and_nobody_is_called_for_it() -> None:
    with stage("patient-intake", packs=SHIPPED, channel="phone") as on:
        an_hour_begun(on)
        on.say("my knee hurts badly since last Monday when I fell")
        before = on.view.tickets
        view = on.tap("email", None)
        assert "email" in on.held.visit().session.skipped
        assert view.tickets == before
