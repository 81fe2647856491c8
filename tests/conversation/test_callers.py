"""A call that ends in the middle: a person is told at once, and its caller can go on with it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from appliance.conversation.replay import Visit, replay
from appliance.core.errors import RequestError
from appliance.core.session import SessionStatus
from appliance.core.ticket import Ticket
from appliance.store import tickets
from appliance.telephone import Briefs
from tests.conversation.test_run import BILL, Place, a_place

CALLER = "+15035550199"


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Place]:
    with a_place(tmp_path) as made:
        made.enter(channel="phone")
        yield made


def hang_up(here: Place, caller: str = CALLER) -> None:
    here.run(here.visits.callers.hung_up(here.session, here.token, caller))


def tickets_of(here: Place) -> list[Ticket]:
    with here.core.database.reader() as connection:
        return list(tickets.of_session(connection, here.session))


def test_a_hang_up_is_a_ticket_at_once_with_what_is_known(here: Place) -> None:
    for line in (BILL, "no", "Maya Lindqvist"):
        here.say(line)
    assert tickets_of(here) == []
    hang_up(here)
    (ticket,) = tickets_of(here)
    assert (ticket.reason, ticket.priority) == ("hung_up", "P3")
    told = here.run(Briefs(here.core).of(here.session))
    assert "Maya Lindqvist" in told
    assert f"{CALLER}, the number they called from" in told
    assert here.state().status is SessionStatus.IN_PROGRESS


def test_the_number_they_gave_counts_before_the_one_they_called_from(here: Place) -> None:
    for line in (BILL, "no", "Maya Lindqvist", "503 555 0142"):
        here.say(line)
    hang_up(here)
    told = here.run(Briefs(here.core).of(here.session))
    assert CALLER not in told


def test_who_calls_again_goes_on_and_nobody_is_told_twice(here: Place) -> None:
    for line in (BILL, "no", "Maya Lindqvist", "503 555 0142"):
        here.say(line)
    asked = here.state().ask
    hang_up(here)
    (ticket,) = tickets_of(here)
    digits = "".join(c for c in ticket.protocol if c.isdigit())
    found = here.run(here.visits.callers.come_back(digits, "5035550142"))
    assert found is not None
    with pytest.raises(RequestError):
        hang_up(here)  # the line before is not theirs any more
    here.token = found.token
    assert here.state().ask == asked
    here.say("mornings")
    hang_up(here)
    assert [one.id for one in tickets_of(here)] == [ticket.id]


def test_who_asked_for_a_person_first_still_has_asked_for_one(here: Place) -> None:
    for line in (BILL, "I want to talk to a person"):
        here.say(line)
    hang_up(here)
    (ticket,) = tickets_of(here)
    assert (ticket.reason, ticket.priority) == ("handoff", "P2")


def test_a_call_in_which_nothing_was_said_is_nobodys_work(here: Place) -> None:
    hang_up(here)
    assert tickets_of(here) == []


def test_a_call_that_came_to_its_end_is_not_hung_up(here: Place) -> None:
    for line in (BILL, "no", "Maya Lindqvist", "503 555 0142", "yes", "mornings", "yes"):
        here.say(line)
    assert here.state().status is SessionStatus.COMPLETED
    before = here.counts()
    hang_up(here)
    assert here.counts() == before


def test_a_stop_of_the_box_hangs_up_every_call_once(here: Place) -> None:
    here.say(BILL)
    assert here.run(here.visits.callers.after_a_restart()) == 1
    assert here.run(here.visits.callers.after_a_restart()) == 0
    assert [one.reason for one in tickets_of(here)] == ["hung_up"]


def test_a_hang_up_replays_as_it_was(here: Place) -> None:
    here.say(BILL)
    hang_up(here)
    here.say("no")
    state = here.state()
    visit = Visit(here.session, "callback", "phone", state.opened_ms, here.turns())
    governed = here.visits._policies.active("callback")
    setting = here.visits._room.setting
    assert replay(visit, governed.policy, governed.conditions, setting).same
