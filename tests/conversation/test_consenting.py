"""Consent that is refused, given later and taken back, and the wish that all of it be deleted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Literal

import pytest

from appliance import app
from appliance.config import load_config
from appliance.conversation.consenting import taken_back
from appliance.conversation.rehearsal import Rehearsal
from appliance.core.command import Command
from appliance.core.command import CommandKind as K
from appliance.core.interview import Span
from appliance.core.policy import Disclosure
from appliance.policy.dialogue import View
from appliance.policy.load import load
from tests.conversation.stage import PACKS, Stage, stage
from tests.fakes.detector import FakeDetector

Refused = Literal["continue", "continue_unrecorded", "hand_off"]
BILL = "I have a question about my bill from last week"
NUMBER = re.compile(r"\b[A-Z]{2}-?[\w-]*\d[\w-]*")
GOES_ON: tuple[Refused, ...] = ("continue", "continue_unrecorded")


@contextmanager
def asked(on_refused: Refused, language: str = "en") -> Iterator[Stage]:
    """A conversation that has just asked for a consent."""
    policy = load(PACKS, "callback")
    told = replace(policy.disclosures[0], consent=False)
    consent = Disclosure("recording", "before_first_question", consent=True, on_refused=on_refused)
    policy = replace(policy, disclosures=(told, consent))
    config = load_config(Path("/nonexistent"), environ={})
    with app.rehearsed(policy, config, app.Engines(FakeDetector(), None, None, {})) as held:
        begun = held.start(language, "text", date(2026, 11, 20))
        assert begun.ask == "consent.recording"
        yield Stage(held, begun, [begun.reply])


def consents(held: Rehearsal) -> dict[str, bool]:
    view = held._runner.run(held._talk.view(held.session, held._token))
    return dict(view.session.consents)


def promised(view: View) -> bool:
    """True when a number and a time are said."""
    return bool(NUMBER.search(view.reply)) and bool(
        re.search(r"\b(?:by|before|today|tomorrow|on|antes|hoy|mañana|el)\b", view.reply)
    )


@pytest.mark.parametrize("on_refused", GOES_ON)
def test_refused_it_goes_on_without(on_refused: Refused) -> None:
    with asked(on_refused) as on:
        view = on.say("no, I don't want that")
        assert (view.ask, view.status) == ("reason", "in-progress")
        view = on.say(BILL)
        assert view.stored["reason"] == BILL
        assert consents(on.held) == {"recording": False}


def test_refused_a_person_takes_over_where_policy_says_so() -> None:
    with asked("hand_off") as on:
        view = on.say("no, I don't want that")
        assert (view.decision, view.status) == ("escalate", "handed-off")
        assert view.tickets
        assert on.say("yes").status == "handed-off"


@pytest.mark.parametrize("on_refused", [*GOES_ON, "hand_off"])
@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "I agree after all"),
        ("en", "actually, you can record it now"),
        ("en", "fine, I give you my consent"),
        ("es", "ahora sí acepto"),
        ("es", "le doy mi consentimiento"),
    ],
)
def test_what_was_refused_may_be_given_later(on_refused: Refused, language: str, line: str) -> None:
    with asked(on_refused, language) as on:
        on.say("no")
        view = on.say(line)
        assert (view.ask, view.status) == ("reason", "in-progress")
        assert view.stored == {}
        assert consents(on.held) == {"recording": True}


@pytest.mark.parametrize("on_refused", GOES_ON)
@pytest.mark.parametrize(
    ("language", "back", "on_again"),
    [
        ("en", "I take back my consent", "go on"),
        ("en", "I withdraw my consent", "ok, let's continue"),
        ("es", "retiro mi consentimiento", "siga"),
    ],
)
def test_taken_back_nothing_is_collected_until_they_go_on(
    on_refused: Refused, language: str, back: str, on_again: str
) -> None:
    with asked(on_refused, language) as on:
        on.say("yes" if language == "en" else "sí", BILL)
        view = on.say(back)
        assert (view.status, view.ask) == ("stopped", None)
        assert promised(view), view.reply
        assert consents(on.held) == {"recording": False}
        assert [t.queue for t in view.tickets] == ["front-desk"]
        known = dict(view.stored)
        view = on.say("my name is Maya Lindqvist and my number is 503 555 0142")
        assert (dict(view.stored), view.status) == (known, "stopped")
        view = on.say(on_again)
        assert (view.status, view.ask) == ("in-progress", "urgent")
        assert dict(view.stored) == known
        assert consents(on.held) == {"recording": False}
        on.say("no")
        assert on.view.stored["urgent"] is False


def test_taken_back_where_policy_hands_off_only_consent_brings_it_back() -> None:
    with asked("hand_off") as on:
        on.say("yes", BILL)
        view = on.say("I take back my consent")
        assert (view.status, view.ask) == ("handed-off", None)
        assert promised(view), view.reply
        assert "go on" not in view.reply
        assert on.say("go on").status == "handed-off"
        assert "caller_name" not in on.say("my name is Maya Lindqvist").stored
        view = on.say("I agree")
        assert (view.status, view.ask) == ("in-progress", "urgent")
        assert consents(on.held) == {"recording": True}


@pytest.mark.parametrize(
    ("language", "line", "go_on"),
    [
        ("en", "delete everything I told you", "go on"),
        ("es", "borre todo lo que le dije", "siga"),
    ],
)
def test_after_the_wish_to_delete_nothing_is_ever_collected(
    language: str, line: str, go_on: str
) -> None:
    with stage(language=language) as on:
        on.say(BILL)
        view = on.say(line)
        assert (view.status, view.ask) == ("stopped", None)
        assert promised(view), view.reply
        known = dict(view.stored)
        for said in (go_on, "my name is Maya Lindqvist", "503 555 0142"):
            view = on.say(said)
            assert (view.status, dict(view.stored)) == ("stopped", known)


def test_beside_the_wish_that_nothing_be_kept_nothing_is() -> None:
    kinds = (K.SET, K.BEGIN, K.CONFIRM, K.WITHDRAW, K.ARE_YOU_HUMAN)
    kept = taken_back([Command(kind, Span(0, 1)) for kind in kinds])
    assert [one.kind for one in kept] == [K.WITHDRAW, K.ARE_YOU_HUMAN]
    assert taken_back([Command(K.SET, Span(0, 1))]) == ()


def test_in_despair_the_wish_to_delete_is_passed_on_and_the_door_stays_open() -> None:
    with stage() as on:
        on.say(BILL, "I want to kill myself")
        view = on.say("delete everything I told you")
        assert (view.decision, view.status) == ("support", "in-progress")
        assert NUMBER.search(view.reply)
        assert {t.queue for t in view.tickets} == {"safety", "front-desk"}
