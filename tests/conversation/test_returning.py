"""Who comes back with their number and a second fact goes on where they were, and nobody else does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from appliance.conversation.returning import knows
from appliance.conversation.turn import new_session
from appliance.core.errors import RequestError
from appliance.core.interview import Answer, AnswerStatus, Evidence, JsonValue, Span
from appliance.core.policy import Policy
from appliance.core.session import Session, SessionStatus
from appliance.policy.load import load
from tests.conversation.stage import SHIPPED
from tests.conversation.test_run import BILL, Place, a_place

SAID = (BILL, "no", "Maya Lindqvist", "503 555 0142", "I want to talk to a person")


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Place]:
    with a_place(tmp_path) as made:
        yield made


def handed_over(here: Place) -> str:
    """The digits of the number of somebody who asked for a person after they gave theirs."""
    for line in SAID:
        here.say(line)
    protocol = here.row().protocol
    assert protocol is not None
    return "".join(c for c in protocol if c.isdigit())


def test_with_number_and_telephone_they_go_on_and_the_old_token_opens_nothing(here: Place) -> None:
    digits, old = handed_over(here), here.token
    found = here.run(here.visits.callers.come_back(digits, "5035550142"))
    assert found is not None
    assert found.session == here.session
    view = here.run(here.visits.view(found.session, found.token))
    assert view.session.answers["caller_phone"].value == "+15035550142"
    with pytest.raises(RequestError):
        here.run(here.visits.view(here.session, old))


@pytest.mark.parametrize("fact", ["", "5035550143", "0142", "503555014", "%", "01011990"])
def test_another_fact_opens_nothing(here: Place, fact: str) -> None:
    assert here.run(here.visits.callers.come_back(handed_over(here), fact)) is None
    here.run(here.visits.view(here.session, here.token))


@pytest.mark.parametrize("digits", ["", "1", "00000", "%%%%%", "____1", "99999999999"])
def test_another_number_opens_nothing(here: Place, digits: str) -> None:
    handed_over(here)
    assert here.run(here.visits.callers.come_back(digits, "5035550142")) is None


def test_what_is_over_is_not_gone_on_with(here: Place) -> None:
    digits = handed_over(here)
    here.clock.wait(60 * 24 * 30)
    assert here.run(here.visits.callers.come_back(digits, "5035550142")) is None


@pytest.fixture(scope="module")
def patient() -> Policy:
    return load(SHIPPED, "patient-intake")


def knowing(policy: Policy, **answers: JsonValue) -> Session:
    told = {
        name: Answer(name, AnswerStatus.STATED, value, Evidence(1, Span(0, 1), "x"))
        for name, value in answers.items()
    }
    return replace(new_session(policy, "en", "phone", 0), answers=told)


def test_a_date_of_birth_counts_in_either_order(patient: Policy) -> None:
    session = knowing(patient, birth_date="1990-03-14")
    assert knows(session, patient, "03141990")
    assert knows(session, patient, "14031990")
    assert not knows(session, patient, "19900314")
    assert not knows(session, patient, "")


def test_another_date_or_nothing_known_is_no_proof(patient: Policy) -> None:
    assert not knows(knowing(patient, onset="1990-03-14"), patient, "03141990")
    assert not knows(knowing(patient), patient, "")
    assert not knows(knowing(patient, birth_date="1990"), patient, "1990")


def test_a_conversation_that_has_ended_is_not_gone_on_with(patient: Policy) -> None:
    session = knowing(patient, phone="+15035550142")
    assert knows(session, patient, "5035550142")
    assert knows(session, patient, "15035550142")
    for status in SessionStatus:
        goes_on = status in (SessionStatus.IN_PROGRESS, SessionStatus.HANDED_OFF)
        assert knows(replace(session, status=status), patient, "5035550142") is goes_on
