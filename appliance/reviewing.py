"""The review of a new version's first sessions: what waits, in numbers, and a named person's verdict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection

from appliance.consoles.passwords import Passwords
from appliance.consoles.roles import Capability
from appliance.conversation.review import ACCEPTED, OBJECTED, Standing, standings
from appliance.core.command import CommandKind
from appliance.core.decision import Action
from appliance.core.errors import RequestError
from appliance.core.policy import Policy
from appliance.core.record import EntryClass, EntryDraft
from appliance.core.session import SessionStatus, Turn
from appliance.opening import Core
from appliance.people import signed_in
from appliance.store import sessions
from appliance.store.sessions import SessionRow


class Verdict(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which session (its id or its protocol number), whose verdict, and what they say."""

    session: str
    by: str
    by_password: str
    accept: bool
    note: str = ""


def waiting(core: Core, policies: Sequence[Policy]) -> list[dict[str, Any]]:
    """How the review of each version stands, and what waits, without a word that was said. Blocks."""
    with core.database.reader() as connection:
        found = standings(connection, core.ledger, policies)
        return [_plain(core, connection, one) for one in found]


def sign_off(
    core: Core, policies: Sequence[Policy], asked: Verdict, passwords: Passwords | None = None
) -> dict[str, Any]:
    """A named person's verdict on one session that waits; on the record, a note sealed with the session.
    Blocks. Raises RequestError: 401, 403, 404, 409, 422."""
    if not asked.accept and not asked.note.strip():
        raise RequestError(422, "no-note", "an objection says what is wrong", advice="Add --note.")
    who = signed_in(core, asked.by, asked.by_password, Capability.POLICY_APPROVE, passwords)
    with core.database.reader() as connection:
        row = sessions.read(connection, asked.session) or sessions.by_protocol(
            connection, asked.session.strip().upper()
        )
        found = standings(connection, core.ledger, policies)
        key = None if row is None else sessions.key_of(connection, row.id)
    if row is None or key is None:
        raise RequestError(404, "no-such-session", "there is no such session, or it is erased")
    one = next((s for s in found if any(waits.id == row.id for waits in s.waiting)), None)
    if one is None:
        raise RequestError(
            409,
            "not-waiting",
            "this session does not wait for review",
            advice="`appliance policy review` lists what waits.",
        )
    facts = {
        "policy": one.policy,
        "version": one.version,
        "digest": one.digest,
        "verdict": ACCEPTED if asked.accept else OBJECTED,
    }
    note = asked.note.strip().encode() or None
    sealer = core.keyring.unwrap(row.id, key.wrapped) if note else None
    draft = EntryDraft(
        EntryClass.POLICY_REVIEW, row.id, who.id, who.role, {**facts}, one.digest, note
    )

    def enter(connection: Connection) -> None:
        core.ledger.append(connection, draft, sealer)

    core.database.write_now(enter)
    left = next(s for s in waiting(core, policies) if s["digest"] == one.digest)
    return {"session": row.id, "verdict": facts["verdict"], "by": who.display, "standing": left}


def _plain(core: Core, connection: Connection, one: Standing) -> dict[str, Any]:
    return {
        "policy": one.policy,
        "version": one.version,
        "digest": one.digest,
        "under_review": one.under_review,
        "wanted": one.wanted,
        "done": one.done,
        "objected": one.objected,
        "text": str(one),
        "waiting": [_figures(core, connection, row) for row in one.waiting],
    }


def _figures(core: Core, connection: Connection, row: SessionRow) -> dict[str, Any]:
    """One session in numbers: how it ended, how often it was corrected, asked again and handed over."""
    turns = _turns(core, connection, row.id)
    corrections = (CommandKind.CORRECT, CommandKind.REMOVE)
    people = (Action.ESCALATE, Action.SUPPORT)
    return {
        "session": row.id,
        "protocol": row.protocol,
        "language": row.language,
        "channel": row.channel,
        "status": row.status.value,
        "completed": row.status in (SessionStatus.COMPLETED, SessionStatus.AMENDED),
        "turns": max(0, len(turns) - 1),
        "corrected": sum(c.kind in corrections for turn in turns for c in turn.commands),
        "asked_again": sum(turn.decision.action is Action.CLARIFY for turn in turns),
        "handed_off": sum(turn.decision.action in people for turn in turns),
    }


def _turns(core: Core, connection: Connection, session: str) -> list[Turn]:
    key = sessions.key_of(connection, session)
    if key is None:
        return []
    sealer = core.keyring.unwrap(session, key.wrapped)
    return [
        msgspec.json.decode(
            core.ledger.open_payload(connection, at.sequence, sealer, at.origin), type=Turn
        )
        for at in sessions.turns(connection, session)
    ]
