"""Tickets as they are kept: the open facts in columns, the three lines for the staff sealed."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection, RowMapping, select, update

from appliance.core.errors import TurnConflict
from appliance.core.ticket import Priority, Ticket, TicketStatus
from appliance.store.schema import plain, ticket

LIVE = frozenset({TicketStatus.OPEN, TicketStatus.TAKEN})


def insert(connection: Connection, opened: Ticket, handoff: bytes | None) -> None:
    """Writes a new ticket with its sealed three lines."""
    connection.execute(ticket.insert().values(_values(opened) | {"handoff": handoff}))


def read(connection: Connection, ticket_id: str) -> Ticket | None:
    """The ticket, or None."""
    return _one(
        connection.execute(select(ticket).where(ticket.c.id == ticket_id)).mappings().first()
    )


def lock(connection: Connection, ticket_id: str) -> Ticket | None:
    """The ticket, and nobody else changes it before this transaction ends."""
    statement = select(ticket).where(ticket.c.id == ticket_id).with_for_update()
    return _one(connection.execute(statement).mappings().first())


def replace(connection: Connection, changed: Ticket, was: Ticket) -> None:
    """Writes a changed ticket. Raises TurnConflict when it is no longer as it `was`."""
    values = _values(changed)
    del values["id"]
    statement = (
        update(ticket)
        .where(ticket.c.id == changed.id)
        .where(ticket.c.status == was.status.value)
        .where(ticket.c.owner.is_not_distinct_from(was.owner))
        .where(ticket.c.queue == was.queue)
        .values(values)
    )
    if connection.execute(statement).rowcount != 1:
        raise TurnConflict("someone else changed this ticket", advice="Read it again.")


def handoff(connection: Connection, ticket_id: str) -> bytes | None:
    """The sealed three lines; None when there are none, or no longer."""
    return connection.scalar(select(ticket.c.handoff).where(ticket.c.id == ticket_id))


def put_handoff(connection: Connection, ticket_id: str, sealed: bytes) -> None:
    """Puts new sealed lines in place of the old ones."""
    connection.execute(update(ticket).where(ticket.c.id == ticket_id).values(handoff=sealed))


def of_session(connection: Connection, session: str) -> list[Ticket]:
    """Every ticket of a session, the first opened first."""
    statement = (
        select(ticket).where(ticket.c.session == session).order_by(ticket.c.opened_ms, ticket.c.id)
    )
    return [_row(found) for found in connection.execute(statement).mappings()]


def with_status(
    connection: Connection, statuses: Collection[TicketStatus] = LIVE, limit: int = 500
) -> list[Ticket]:
    """Tickets with one of these statuses, the most pressing first: by priority, then by due time."""
    statement = (
        select(ticket)
        .where(ticket.c.status.in_([status.value for status in statuses]))
        .order_by(ticket.c.priority, ticket.c.first_due_ms, ticket.c.id)
        .limit(limit)
    )
    return [_row(found) for found in connection.execute(statement).mappings()]


def erase(connection: Connection, session: str) -> None:
    """Deletes the words of a session's tickets; that they were opened and closed stays."""
    connection.execute(update(ticket).where(ticket.c.session == session).values(handoff=None))


def _values(row: Ticket) -> dict[str, object]:
    return plain(row) | {"priority": row.priority.value, "status": row.status.value}


def _one(found: RowMapping | None) -> Ticket | None:
    return _row(found) if found else None


def _row(found: RowMapping) -> Ticket:
    values = {name: value for name, value in found.items() if name != "handoff"}
    values["priority"] = Priority(found["priority"])
    values["status"] = TicketStatus(found["status"])
    return Ticket(**values)
