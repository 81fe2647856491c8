"""What may happen to a ticket. Pure: each step returns the new ticket, or says why not.

open ──take──▶ taken ──close──▶ closed
  ▲              │
  └──give_back───┘        reassign moves it to another queue, open again
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from appliance.core.decision import Escalation
from appliance.core.errors import RequestError
from appliance.core.policy import Target
from appliance.core.ticket import Priority, Ticket, TicketStatus
from appliance.desk.calendar import Calendar
from appliance.desk.sla import due

LONGEST_OUTCOME = 60
"""Characters of an outcome: a label ("called back"), never a story."""


def open_ticket(
    ticket_id: str,
    escalation: Escalation,
    *,
    protocol: str,
    session: str,
    intake: str,
    now_ms: int,
    target: Target,
    calendar: Calendar,
) -> Ticket:
    """A new ticket with its clock running."""
    times = due(_at(now_ms), target, calendar)
    return Ticket(
        id=ticket_id,
        protocol=protocol,
        session=session,
        intake=intake,
        queue=escalation.queue,
        priority=Priority(escalation.priority),
        status=TicketStatus.OPEN,
        reason=escalation.rule,
        opened_ms=now_ms,
        first_due_ms=_ms(times.first),
        resolve_due_ms=None if times.resolved is None else _ms(times.resolved),
    )


def take(ticket: Ticket, account: str, now_ms: int) -> Ticket:
    """The ticket in someone's hands; the first time is its first response. Taking one's own again
    changes nothing. Raises RequestError 409 when another has it or it is closed."""
    _must_be_live(ticket)
    if ticket.owner == account:
        return ticket
    if ticket.owner is not None:
        raise RequestError(409, "ticket-taken", "someone else has this ticket")
    first = ticket.first_response_ms if ticket.first_response_ms is not None else now_ms
    return replace(ticket, status=TicketStatus.TAKEN, owner=account, first_response_ms=first)


def give_back(ticket: Ticket, account: str) -> Ticket:
    """The ticket back in its queue. Raises RequestError 409 when it is not `account`'s."""
    _must_be_live(ticket)
    _must_be_owner(ticket, account)
    return replace(ticket, status=TicketStatus.OPEN, owner=None)


def reassign(ticket: Ticket, queue: str) -> Ticket:
    """The ticket open in another queue; its clock runs on. Raises RequestError 409 when closed."""
    _must_be_live(ticket)
    return replace(ticket, status=TicketStatus.OPEN, queue=queue, owner=None)


def close(ticket: Ticket, account: str, outcome: str, now_ms: int) -> Ticket:
    """The ticket done, with its outcome. Raises RequestError: 409 when it is closed already or another's,
    400 when the outcome is missing or a story."""
    _must_be_live(ticket)
    _must_be_owner(ticket, account)
    label = " ".join(outcome.split())
    if not label or len(label) > LONGEST_OUTCOME:
        raise RequestError(
            400, "outcome-needed", f"an outcome is a label of 1 to {LONGEST_OUTCOME} characters"
        )
    return replace(ticket, status=TicketStatus.CLOSED, outcome=label, closed_ms=now_ms)


def _must_be_live(ticket: Ticket) -> None:
    if ticket.status is TicketStatus.CLOSED:
        raise RequestError(409, "ticket-closed", "this ticket is closed")


def _must_be_owner(ticket: Ticket, account: str) -> None:
    if ticket.owner is None:
        raise RequestError(409, "ticket-not-taken", "take this ticket first")
    if ticket.owner != account:
        raise RequestError(409, "ticket-taken", "someone else has this ticket")


def _at(ms: int) -> datetime:
    return datetime.fromtimestamp(ms / 1000, UTC)


def _ms(moment: datetime) -> int:
    return round(moment.timestamp() * 1000)
