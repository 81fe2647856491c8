"""What everything at the desk shares: a ticket that is really there, and the entry that comes before
anything is shown or done."""

from __future__ import annotations

import asyncio

from sqlalchemy import Connection

from appliance.consoles.auth import Person
from appliance.consoles.box import Box
from appliance.core.errors import RequestError
from appliance.core.interview import JsonValue
from appliance.core.policy import Policy
from appliance.core.record import EntryClass, EntryDraft
from appliance.core.ticket import Ticket
from appliance.store import sessions, tickets
from appliance.store.sessions import SessionRow


def draft_of(
    cls: EntryClass, who: Person, session: str | None, facts: dict[str, JsonValue]
) -> EntryDraft:
    """That somebody of the staff did something."""
    return EntryDraft(cls, session, who.id, who.role.value, facts)


def reading_of(who: Person, session: str, what: str, ticket: str, **more: int) -> EntryDraft:
    """That somebody of the staff reads something, and for which ticket."""
    facts: dict[str, JsonValue] = {"what": what, **({"ticket": ticket} if ticket else {}), **more}
    return draft_of(EntryClass.RECORD_READ, who, session, facts)


async def found(box: Box, ticket: str) -> Ticket:
    """A ticket. Raises RequestError 404."""

    def read() -> Ticket | None:
        with box.database.reader() as connection:
            return tickets.read(connection, ticket)

    known = await asyncio.to_thread(read)
    if known is None:
        raise no_such_ticket()
    return known


def row_of(connection: Connection, session: str) -> SessionRow:
    """The row of a session. Raises RequestError 404."""
    row = sessions.read(connection, session)
    if row is None:
        raise no_such_ticket()
    return row


def offered(box: Box, intake: str) -> Policy | None:
    """The version of an intake that is on offer, if any is."""
    return next((policy for policy in box.policies.offered() if policy.id == intake), None)


def no_such_ticket() -> RequestError:
    """What is said of a ticket that is not there."""
    return RequestError(404, "no-such-ticket", "There is no such ticket.")
