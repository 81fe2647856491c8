from datetime import time

import pytest

from appliance.core.decision import Escalation
from appliance.core.errors import RequestError
from appliance.core.policy import Target
from appliance.core.ticket import Priority, Ticket, TicketStatus
from appliance.desk.calendar import Calendar
from appliance.desk.tickets import close, give_back, open_ticket, reassign, take

NOON_MS = 1_795_176_000_000  # Friday 20 November 2026, 12:00 UTC


def opened() -> Ticket:
    return open_ticket(
        "t1",
        Escalation("urgent", "nurse", "P2"),
        protocol="PT-4821-7",
        session="s1",
        intake="patient-intake",
        now_ms=NOON_MS,
        target=Target(1800, 7200),
        calendar=Calendar("UTC", {5: ((time(8), time(13)),)}),
    )


def test_a_new_ticket_has_its_clock_and_its_queue() -> None:
    ticket = opened()
    assert (ticket.queue, ticket.priority, ticket.reason) == ("nurse", Priority.P2, "urgent")
    assert ticket.status is TicketStatus.OPEN
    assert ticket.first_due_ms == NOON_MS + 1_800_000
    week_ms = 7 * 86_400_000
    assert ticket.resolve_due_ms == NOON_MS + week_ms - 4 * 3_600_000 + 3_600_000


def test_the_life_of_a_ticket() -> None:
    taken = take(opened(), "ana", NOON_MS + 5)
    assert (taken.status, taken.owner, taken.first_response_ms) == (
        TicketStatus.TAKEN,
        "ana",
        NOON_MS + 5,
    )
    closed = close(taken, "ana", " called   back ", NOON_MS + 9)
    assert (closed.status, closed.outcome, closed.closed_ms) == (
        TicketStatus.CLOSED,
        "called back",
        NOON_MS + 9,
    )


def test_taking_twice_changes_nothing() -> None:
    taken = take(opened(), "ana", NOON_MS)
    assert take(taken, "ana", NOON_MS + 99) == taken


def test_the_first_response_stays_the_first() -> None:
    again = take(give_back(take(opened(), "ana", NOON_MS), "ana"), "ben", NOON_MS + 50)
    assert (again.owner, again.first_response_ms) == ("ben", NOON_MS)


def test_reassigning_opens_it_elsewhere() -> None:
    moved = reassign(take(opened(), "ana", NOON_MS), "billing")
    assert (moved.queue, moved.owner, moved.status) == ("billing", None, TicketStatus.OPEN)


TAKEN = take(opened(), "ana", NOON_MS)
CLOSED = close(TAKEN, "ana", "done", NOON_MS)


@pytest.mark.parametrize(
    ("step", "status", "slug"),
    [
        (lambda: take(TAKEN, "ben", 0), 409, "ticket-taken"),
        (lambda: take(CLOSED, "ana", 0), 409, "ticket-closed"),
        (lambda: give_back(TAKEN, "ben"), 409, "ticket-taken"),
        (lambda: give_back(opened(), "ana"), 409, "ticket-not-taken"),
        (lambda: reassign(CLOSED, "x"), 409, "ticket-closed"),
        (lambda: close(CLOSED, "ana", "done", 0), 409, "ticket-closed"),
        (lambda: close(TAKEN, "ben", "done", 0), 409, "ticket-taken"),
        (lambda: close(opened(), "ana", "done", 0), 409, "ticket-not-taken"),
        (lambda: close(TAKEN, "ana", "  ", 0), 400, "outcome-needed"),
        (lambda: close(TAKEN, "ana", "x" * 61, 0), 400, "outcome-needed"),
    ],
)
def test_what_cannot_be_done_says_so(step, status: int, slug: str) -> None:
    with pytest.raises(RequestError) as caught:
        step()
    assert (caught.value.status, caught.value.slug) == (status, slug)
