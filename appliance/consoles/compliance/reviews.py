"""The review of a new version's first sessions, and its approval: what waits, in numbers; how a session
went, masked; and a named person's verdict or signature, on the record.

Everything here blocks; the console calls it in a thread, the command line as it is.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import msgspec
from sqlalchemy import Connection

from appliance.config import Config
from appliance.consoles.compliance.shapes import (
    LookedAtOut,
    ReviewOut,
    TurnExplainedOut,
    WaitingOut,
)
from appliance.conversation.review import ACCEPTED, OBJECTED, Standing, standings, words_for_review
from appliance.core.command import CommandKind
from appliance.core.decision import Action
from appliance.core.errors import ConfigError, RequestError
from appliance.core.policy import Policy
from appliance.core.ports import Clock
from appliance.core.record import EntryClass, EntryDraft
from appliance.core.session import SessionStatus, Turn
from appliance.ledger.approval import FOLDER, SUFFIX, Approval, Pack, signed
from appliance.ledger.log import Ledger
from appliance.reports.explain import as_text, explain
from appliance.store import sessions
from appliance.store.database import Database
from appliance.store.sessions import SessionRow
from appliance.vault.keys import Keyring


class Opened(Protocol):
    """An open appliance, as far as reviewing needs it."""

    @property
    def config(self) -> Config: ...

    @property
    def clock(self) -> Clock: ...

    @property
    def keyring(self) -> Keyring: ...

    @property
    def database(self) -> Database: ...

    @property
    def ledger(self) -> Ledger: ...


class Reviewer(Protocol):
    """Who passes a verdict or signs."""

    @property
    def id(self) -> str: ...

    @property
    def name(self) -> str: ...

    @property
    def display(self) -> str: ...

    @property
    def role(self) -> str: ...


class Signature(msgspec.Struct, frozen=True):
    """What somebody signs: the pack (its directory and id), as what, and a line that goes with it."""

    directory: Path
    policy: Policy
    role: str = ""
    note: str = ""


def waiting(opened: Opened, policies: Sequence[Policy]) -> list[ReviewOut]:
    """How the review of each version stands, and what waits, without a word that was said."""
    with opened.database.reader() as connection:
        found = standings(connection, opened.ledger, policies)
        return [_out(opened, connection, one) for one in found]


def look(opened: Opened, policies: Sequence[Policy], session: str, who: Reviewer) -> LookedAtOut:
    """How one session that waits went, turn by turn, every word masked. That it was looked at is on the
    record first. Raises RequestError: 404, 409."""
    row, one = _waiting(opened, policies, session)
    governing = next(policy for policy in policies if policy.digest == one.digest)
    draft = EntryDraft(EntryClass.RECORD_READ, row.id, who.id, str(who.role), {"what": "review"})
    entry = opened.database.write_now(
        lambda connection: opened.ledger.append(connection, draft).sequence
    )
    with opened.database.reader() as connection:
        turns = _turns(opened, connection, row.id)
        key = sessions.key_of(connection, row.id)
    sealer = None if key is None else opened.keyring.unwrap(row.id, key.wrapped)
    show = words_for_review(governing, row, sealer)
    told = [explain(turn, governing, show) for turn in turns]
    return LookedAtOut(
        row.id,
        row.protocol,
        [
            TurnExplainedOut(one.turn, one.heard or "", one.action, one.meaning, as_text(one))
            for one in told
        ],
        entry,
    )


def verdict(
    opened: Opened,
    policies: Sequence[Policy],
    session: str,
    who: Reviewer,
    *,
    accept: bool,
    note: str,
) -> ReviewOut:
    """Signs one session off, or objects to it; the note is sealed with the session. How the review stands
    then. Raises RequestError: 404, 409, 422."""
    if not accept and not note.strip():
        raise RequestError(422, "no-note", "An objection says what is wrong.", advice="Add --note.")
    row, one = _waiting(opened, policies, session)
    with opened.database.reader() as connection:
        key = sessions.key_of(connection, row.id)
    if key is None:
        raise _unknown()
    facts = {
        "policy": one.policy,
        "version": one.version,
        "digest": one.digest,
        "verdict": ACCEPTED if accept else OBJECTED,
    }
    words = note.strip().encode() or None
    sealer = opened.keyring.unwrap(row.id, key.wrapped) if words else None
    draft = EntryDraft(
        EntryClass.POLICY_REVIEW, row.id, who.id, str(who.role), {**facts}, one.digest, words
    )

    def enter(connection: Connection) -> None:
        opened.ledger.append(connection, draft, sealer)

    opened.database.write_now(enter)
    return next(one for one in waiting(opened, policies) if one.digest == facts["digest"])


def sign(opened: Opened, what: Signature, who: Reviewer) -> tuple[Approval, Path]:
    """Signs a pack in somebody's name and lays the note beside it; on the record. The approval and where
    its note lies. Raises ConfigError when the note cannot be written."""
    policy = what.policy
    approval = Approval(
        Pack.of(policy.id, policy.version, policy.digest, policy.files),
        who.name,
        who.display,
        what.role or str(who.role),
        opened.clock.now_ms(),
        what.note,
    )
    note = signed(approval, opened.config.origin, opened.keyring.signing_key())
    path = what.directory / policy.id / FOLDER / f"{_file_name(who.name)}{SUFFIX}"
    facts = {
        "policy": policy.id,
        "version": policy.version,
        "digest": policy.digest,
        "files": approval.pack.files,
        "as": approval.role,
        "note": hashlib.sha256(note.encode()).hexdigest(),
    }
    draft = EntryDraft(EntryClass.POLICY_APPROVE, None, who.id, str(who.role), {**facts})

    def enter(connection: Connection) -> None:
        opened.ledger.append(connection, draft)
        _lay_down(path, note)

    opened.database.write_now(enter)
    return approval, path


def _waiting(
    opened: Opened, policies: Sequence[Policy], session: str
) -> tuple[SessionRow, Standing]:
    with opened.database.reader() as connection:
        row = sessions.read(connection, session) or sessions.by_protocol(
            connection, session.strip().upper()
        )
        found = standings(connection, opened.ledger, policies)
    if row is None or row.erased:
        raise _unknown()
    one = next((s for s in found if any(waits.id == row.id for waits in s.waiting)), None)
    if one is None:
        raise RequestError(
            409,
            "not-waiting",
            "This session does not wait for review.",
            advice="`appliance policy review` lists what waits.",
        )
    return row, one


def _unknown() -> RequestError:
    return RequestError(404, "no-such-session", "There is no such session, or it is erased.")


def _out(opened: Opened, connection: Connection, one: Standing) -> ReviewOut:
    return ReviewOut(
        policy=one.policy,
        version=one.version,
        digest=one.digest,
        under_review=one.under_review,
        wanted=one.wanted,
        done=one.done,
        objected=one.objected,
        text=str(one),
        waiting=[_figures(opened, connection, row) for row in one.waiting],
    )


def _figures(opened: Opened, connection: Connection, row: SessionRow) -> WaitingOut:
    """One session in numbers: how it ended, how often it was corrected, asked again and handed over."""
    turns = _turns(opened, connection, row.id)
    corrections = (CommandKind.CORRECT, CommandKind.REMOVE)
    people = (Action.ESCALATE, Action.SUPPORT)
    return WaitingOut(
        session=row.id,
        protocol=row.protocol,
        language=row.language,
        channel=row.channel,
        status=row.status.value,
        completed=row.status in (SessionStatus.COMPLETED, SessionStatus.AMENDED),
        turns=max(0, len(turns) - 1),
        corrected=sum(c.kind in corrections for turn in turns for c in turn.commands),
        asked_again=sum(turn.decision.action is Action.CLARIFY for turn in turns),
        handed_off=sum(turn.decision.action in people for turn in turns),
    )


def _turns(opened: Opened, connection: Connection, session: str) -> list[Turn]:
    key = sessions.key_of(connection, session)
    if key is None:
        return []
    sealer = opened.keyring.unwrap(session, key.wrapped)
    return [
        msgspec.json.decode(
            opened.ledger.open_payload(connection, at.sequence, sealer, at.origin), type=Turn
        )
        for at in sessions.turns(connection, session)
    ]


def _lay_down(path: Path, note: str) -> None:
    """Writes the note, whole or not at all; when it cannot be, nothing is recorded either."""
    try:
        path.parent.mkdir(exist_ok=True)
        partial = path.with_suffix(".partial")
        partial.write_text(note, "utf-8")
        partial.replace(path)
    except OSError as problem:
        raise ConfigError(
            f"{path} cannot be written: {problem.strerror}",
            advice="Copy the packs into a folder of yours and name it: [storage] policies.",
        ) from None


def _file_name(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9_-]", "_", name)
