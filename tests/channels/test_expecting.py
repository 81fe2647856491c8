from __future__ import annotations

import pytest

from appliance.channels.conversations import SessionView
from appliance.channels.expecting import expecting
from appliance.core.audio import Expected
from appliance.core.interview import Progress
from appliance.core.policy import Policy
from appliance.core.session import Ask
from appliance.policy.load import load
from tests.conversation.stage import SHIPPED, stage


@pytest.fixture(scope="module")
def patient() -> Policy:
    return load(SHIPPED, "patient-intake")


def viewed(policy: Policy, language: str = "en") -> SessionView:
    from appliance.conversation.turn import new_session

    return SessionView(new_session(policy, language, "phone", 0), policy, Progress(0, 1), None)


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("reason", Expected.STORY),
        ("onset", Expected.DATE),
        ("full_name", Expected.NAME),
        ("phone", Expected.PHONE),
        ("email", Expected.EMAIL),
        ("has_allergies", Expected.YES_NO),
        ("course", Expected.CHOICE),
        ("member_id", Expected.IDENTIFIER),
        ("consent", Expected.NAME),
        ("allergies[0].substance", Expected.STORY),
    ],
)
def test_every_question_says_what_to_listen_for(
    patient: Policy, address: str, kind: Expected
) -> None:
    assert expecting(Ask(address, "", ""), viewed(patient)).kind is kind


@pytest.mark.parametrize("type_", ["confirm", "summary", "consent", "offer"])
def test_what_is_offered_or_read_back_is_answered_with_yes_or_no(
    patient: Policy, type_: str
) -> None:
    assert expecting(Ask("phone", type_, ""), viewed(patient)).kind is Expected.YES_NO


def test_a_choice_names_its_options_in_the_language_that_is_spoken(patient: Policy) -> None:
    ask = Ask("course", "choice", "choice", (("better", "Mejor"), ("worse", "Peor")))
    heard = dict(expecting(ask, viewed(patient, "es")).options)
    assert heard["better"][0] == "Mejor"
    assert set(heard["worse"]) >= {
        "Peor",
        *patient.wording["es"].fields["course"].options["worse"].also,
    }


def test_a_telephone_number_has_a_length(patient: Policy) -> None:
    assert expecting(Ask("phone", "phone", ""), viewed(patient)).digits == (10, 11)


def test_what_is_offered_as_meant_is_a_choice(patient: Policy) -> None:
    ask = Ask("clarify", "clarify", "choice", (("0", "Monday"), ("1", "Tuesday")))
    assert expecting(ask, viewed(patient)).options == (("0", ("Monday",)), ("1", ("Tuesday",)))


def test_nothing_asked_may_be_anything(patient: Policy) -> None:
    assert expecting(None, viewed(patient)).kind is Expected.ANYTHING


def test_names_that_were_captured_may_come_again() -> None:
    with stage() as on:
        on.say("I have a question about my bill", "no", "Maya Lindqvist")
        view = on.held.visit()
        assert expecting(None, view).names == ("Maya Lindqvist",)
