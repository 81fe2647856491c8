"""Staff let a conversation go on that was stopped for safety: an entry of the record, which the next
turn takes into account. It holds for the conversation as it stood; whoever spoke meanwhile is looked at
again."""

from __future__ import annotations

import msgspec
from sqlalchemy import Connection

from appliance.core.errors import RequestError
from appliance.core.record import EntryClass, EntryDraft
from appliance.core.session import Session
from appliance.ledger import canonical
from appliance.ledger.log import Ledger

LONGEST_NOTE = 300
"""Characters of what a member of staff notes beside a release."""


def release_draft(session: Session, who: str, role: str, note: str) -> EntryDraft:
    """The entry that lets a conversation go on; the note is its sealed part. Raises RequestError 409
    unless the conversation is stopped for safety."""
    if session.stopped_by != "safety":
        raise RequestError(409, "not-stopped", "This conversation is not stopped for safety.")
    return EntryDraft(
        EntryClass.SAFETY,
        session.id,
        who,
        role,
        {"act": "release", "turn": session.number},
        policy=session.policy_digest,
        payload=msgspec.json.encode({"note": note}),
    )


def released_at(connection: Connection, ledger: Ledger, session: str) -> int | None:
    """At how many turns the conversation was last let go on, at whichever box, or None."""
    turns = [
        msgspec.convert(facts["turn"], int)
        for entry in ledger.read_everywhere(connection, EntryClass.SAFETY, session=session)
        if isinstance(facts := canonical.decode(entry.leaf).get("facts"), dict)
        and facts.get("act") == "release"
    ]
    return max(turns, default=None)
