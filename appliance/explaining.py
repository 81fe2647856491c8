"""A session's turns explained to a named person, and whether the record replays: in this process or in
the running service's. That it was read is on the record first; words stay masked.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
from sqlalchemy import Connection

from appliance.consoles.passwords import Passwords
from appliance.consoles.roles import Capability
from appliance.conversation.replay import Visit, replay
from appliance.conversation.review import words_for_review
from appliance.conversation.room import Setting
from appliance.conversation.run import Policies
from appliance.core.errors import RequestError
from appliance.core.policy import Policy
from appliance.core.record import EntryClass, EntryDraft
from appliance.core.session import Turn
from appliance.opening import Core
from appliance.people import signed_in
from appliance.reports.explain import as_text, explain
from appliance.store import sessions
from appliance.store.sessions import SessionRow


class Question(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which session (its id or its protocol number), which turn (all without one), and who asks."""

    session: str
    by: str
    by_password: str
    turn: int | None = None
    replay: bool = False


def explained(
    core: Core,
    policies: Policies,
    setting: Setting,
    asked: Question,
    passwords: Passwords | None = None,
) -> dict[str, Any]:
    """The explanations, each as an object and as text; with `replay`, which turns come out differently
    when the recorded session is held once more. Blocks. Raises RequestError: 401, 403, 404, 409."""
    who = signed_in(core, asked.by, asked.by_password, Capability.RECORD_WORDS, passwords)
    row = _row(core, asked.session)
    facts = {"what": "replay" if asked.replay else "explanation"}
    draft = EntryDraft(EntryClass.RECORD_READ, row.id, who.id, who.role, {**facts})

    def note(connection: Connection) -> None:
        core.ledger.append(connection, draft)

    core.database.write_now(note)
    turns = _turns(core, row)
    governed = policies.governing(row.policy)
    chosen = [turn for turn in turns if asked.turn in (None, turn.number)]
    if not chosen:
        raise RequestError(404, "no-such-turn", "This session has no such turn.")
    show = _shown(core, row, governed.policy)
    explanations = [explain(turn, governed.policy, show) for turn in chosen]
    found: dict[str, Any] = {
        "session": row.id,
        "policy": row.policy,
        "turns": [msgspec.to_builtins(one) for one in explanations],
        "text": "\n\n".join(map(as_text, explanations)),
    }
    if asked.replay:
        visit = Visit(row.id, row.intake, row.channel, row.opened_ms, turns)
        again = replay(visit, governed.policy, governed.conditions, setting)
        found["replayed"] = len(turns)
        found["different"] = [one.was.number for one in again.turns if not one.same]
    return found


def _shown(core: Core, row: SessionRow, policy: Policy) -> Callable[[str], str]:
    """What a reviewer is shown of masked words."""
    with core.database.reader() as connection:
        key = sessions.key_of(connection, row.id)
    sealer = None if key is None else core.keyring.unwrap(row.id, key.wrapped)
    return words_for_review(policy, row, sealer)


def _row(core: Core, named: str) -> SessionRow:
    with core.database.reader() as connection:
        row = sessions.read(connection, named) or sessions.by_protocol(
            connection, named.strip().upper()
        )
    if row is None:
        raise RequestError(
            404,
            "no-such-session",
            "There is no such session.",
            advice="Give its id or its protocol number.",
        )
    return row


def _turns(core: Core, row: SessionRow) -> list[Turn]:
    """Every turn of a session, from the record. Raises RequestError 409 once it is erased."""
    with core.database.reader() as connection:
        key = sessions.key_of(connection, row.id)
        if key is None:
            raise RequestError(409, "erased", "What was said in this session has been erased.")
        sealer = core.keyring.unwrap(row.id, key.wrapped)
        return [
            msgspec.json.decode(
                core.ledger.open_payload(connection, at.sequence, sealer, at.origin), type=Turn
            )
            for at in sessions.turns(connection, row.id)
        ]
