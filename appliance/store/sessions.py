"""Sessions, their wrapped keys, and which turn is where in the record.

The state of a session is a sealed blob that only the turn opens. A row is replaced only while its
number is still the one that was read, so two tabs, two processes or two boxes never take one turn.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import Connection, RowMapping, bindparam, delete, func, select, update

from appliance.core.errors import TurnConflict
from appliance.core.session import PHONE, SessionStatus
from appliance.store.schema import plain, session, session_key, turn

# What every turn runs is built once: putting a statement together takes longer than running it.
_BY_ID = select(session).where(session.c.id == bindparam("key"))
_LOCKED = _BY_ID.with_for_update()
_BY_TOKEN = select(session).where(session.c.token_hash == bindparam("key"))
_KEY_OF = select(session_key).where(session_key.c.session == bindparam("key"))
_INSERT = session.insert()
_REPLACE = (
    update(session)
    .where(session.c.id == bindparam("key"))
    .where(session.c.number == bindparam("expected"))
    .where(session.c.state.is_not(None))
)
_UNCHANGING = frozenset({"id", "intake", "policy", "token_hash", "opened_ms"})
_ADD_TURN = turn.insert()
_TURN_BY_KEY = (
    select(turn)
    .where(turn.c.session == bindparam("session_id"))
    .where(turn.c.idempotency_hash == bindparam("key"))
)

ENDED = frozenset(SessionStatus) - {SessionStatus.IN_PROGRESS}


@dataclass(frozen=True, slots=True)
class SessionRow:
    """A session as it is kept. `token_hash` names the visitor, `state` is sealed under the session's
    key and is None once the session is erased; `protocol` is what the visitor was given, if anything."""

    id: str
    intake: str
    policy: str
    language: str
    channel: str
    status: SessionStatus
    number: int
    token_hash: bytes = dataclasses.field(repr=False)
    opened_ms: int
    updated_ms: int
    expires_ms: int
    protocol: str | None = None
    state: bytes | None = dataclasses.field(default=None, repr=False)

    @property
    def erased(self) -> bool:
        """True when the words are gone for good; only the row's bare facts are left."""
        return self.state is None


@dataclass(frozen=True, slots=True)
class SessionKey:
    """A session's data key, wrapped by the key-encryption key of `epoch`."""

    session: str
    wrapped: bytes = dataclasses.field(repr=False)
    epoch: int


@dataclass(frozen=True, slots=True)
class TurnRow:
    """Where a turn stands in the record. `idempotency_hash` is what a repeated request is known by."""

    session: str
    number: int
    origin: str
    sequence: int
    at_ms: int
    idempotency_hash: bytes | None = None


def insert(connection: Connection, row: SessionRow, key: SessionKey) -> None:
    """Writes a new session and the key that seals it."""
    connection.execute(_INSERT, _values(row))
    put_key(connection, key)


def read(connection: Connection, session_id: str) -> SessionRow | None:
    """The session, or None."""
    return _one(connection.execute(_BY_ID, {"key": session_id}).mappings().first())


def lock(connection: Connection, session_id: str) -> SessionRow | None:
    """The session, and nobody else takes a turn in it before this transaction ends."""
    return _one(connection.execute(_LOCKED, {"key": session_id}).mappings().first())


def by_token(connection: Connection, token_hash: bytes) -> SessionRow | None:
    """The session whose token has this hash, or None."""
    return _one(connection.execute(_BY_TOKEN, {"key": token_hash}).mappings().first())


def by_protocol(connection: Connection, protocol: str) -> SessionRow | None:
    """The session whose visitor was given this protocol number, or None."""
    statement = select(session).where(session.c.protocol == protocol)
    return _one(connection.execute(statement).mappings().first())


def by_digits(connection: Connection, body: str, check: str) -> list[SessionRow]:
    """The sessions whose protocol number has these digits, whichever its letters. Both are digits only."""
    if not (body.isdecimal() and check.isdecimal()):
        return []
    statement = select(session).where(session.c.protocol.like(f"__-{body}-{check}"))
    return [_row(found) for found in connection.execute(statement).mappings()]


def replace(connection: Connection, row: SessionRow, expected_number: int) -> None:
    """Writes the session back. Raises TurnConflict when its number is no longer `expected_number`, or
    when it was erased meanwhile."""
    values = {name: value for name, value in _values(row).items() if name not in _UNCHANGING}
    values |= {"key": row.id, "expected": expected_number}
    if connection.execute(_REPLACE, values).rowcount != 1:
        raise TurnConflict("the session has moved on", advice="Read it again and repeat the turn.")


def revoke(connection: Connection, session_id: str, other_hash: bytes) -> None:
    """Takes the session from whoever held its token: from now on another one opens it, or, where nobody
    has the token of that hash, none. The number stays, so that a turn on its way is still taken."""
    connection.execute(
        update(session).where(session.c.id == session_id).values(token_hash=other_hash)
    )


def recent(
    connection: Connection, statuses: Collection[SessionStatus], limit: int = 100
) -> list[SessionRow]:
    """Sessions with one of these statuses, the latest touched first."""
    statement = (
        select(session)
        .where(session.c.status.in_([status.value for status in statuses]))
        .order_by(session.c.updated_ms.desc(), session.c.id)
        .limit(limit)
    )
    return [_row(found) for found in connection.execute(statement).mappings()]


def under(connection: Connection, policy: str) -> list[SessionRow]:
    """The sessions that a policy version governs, in the order in which they began."""
    statement = (
        select(session)
        .where(session.c.policy == policy)
        .order_by(session.c.opened_ms, session.c.id)
    )
    return [_row(found) for found in connection.execute(statement).mappings()]


def open_count(connection: Connection, now_ms: int) -> int:
    """How many conversations are in progress and have time left."""
    statement = (
        select(func.count())
        .select_from(session)
        .where(session.c.status == SessionStatus.IN_PROGRESS.value)
        .where(session.c.expires_ms > now_ms)
        .where(session.c.state.is_not(None))
    )
    return connection.scalar(statement) or 0


def expired(connection: Connection, now_ms: int, limit: int = 100) -> list[SessionRow]:
    """Conversations still in progress whose time has run out, the longest overdue first."""
    statement = (
        select(session)
        .where(session.c.status == SessionStatus.IN_PROGRESS.value)
        .where(session.c.expires_ms <= now_ms)
        .where(session.c.state.is_not(None))
        .order_by(session.c.expires_ms, session.c.id)
        .limit(limit)
    )
    return [_row(found) for found in connection.execute(statement).mappings()]


def calls_in_progress(connection: Connection, limit: int = 1000) -> list[SessionRow]:
    """Conversations by telephone that have not come to an end, the latest first."""
    statement = (
        select(session)
        .where(session.c.status == SessionStatus.IN_PROGRESS.value)
        .where(session.c.channel == PHONE)
        .where(session.c.state.is_not(None))
        .order_by(session.c.updated_ms.desc(), session.c.id)
        .limit(limit)
    )
    return [_row(found) for found in connection.execute(statement).mappings()]


def erase(connection: Connection, session_id: str) -> None:
    """Destroys the session's key and state; what the record proves stays provable. Tickets, deliveries
    and questions have an `erase` of their own."""
    connection.execute(delete(session_key).where(session_key.c.session == session_id))
    connection.execute(update(session).where(session.c.id == session_id).values(state=None))


def put_key(connection: Connection, key: SessionKey) -> None:
    """Stores a session's key, in place of the one that was there (rotation)."""
    connection.execute(delete(session_key).where(session_key.c.session == key.session))
    connection.execute(
        session_key.insert().values(session=key.session, wrapped=key.wrapped, epoch=key.epoch)
    )


def key_of(connection: Connection, session_id: str) -> SessionKey | None:
    """The session's wrapped key; None when it was erased or never was."""
    found = connection.execute(_KEY_OF, {"key": session_id}).first()
    return SessionKey(found.session, bytes(found.wrapped), found.epoch) if found else None


def keys_before(connection: Connection, epoch: int, limit: int = 1000) -> list[SessionKey]:
    """Keys still wrapped under an epoch older than `epoch`."""
    statement = select(session_key).where(session_key.c.epoch < epoch).limit(limit)
    return [
        SessionKey(found.session, bytes(found.wrapped), found.epoch)
        for found in connection.execute(statement)
    ]


def add_turn(connection: Connection, row: TurnRow) -> None:
    """Notes where a turn stands in the record. Raises (IntegrityError, which the writer turns into
    StoreError) when the session has a turn of this number or this idempotency key already."""
    connection.execute(_ADD_TURN, plain(row))


def turn_by_key(connection: Connection, session_id: str, idempotency_hash: bytes) -> TurnRow | None:
    """The turn that was taken under this idempotency key, or None."""
    key = {"session_id": session_id, "key": idempotency_hash}
    found = connection.execute(_TURN_BY_KEY, key).mappings().first()
    return _turn(found) if found else None


def turns(connection: Connection, session_id: str) -> list[TurnRow]:
    """Every turn of the session, in order."""
    statement = select(turn).where(turn.c.session == session_id).order_by(turn.c.number)
    return [_turn(found) for found in connection.execute(statement).mappings()]


def _values(row: SessionRow) -> dict[str, object]:
    return plain(row) | {"status": row.status.value}


def _one(found: RowMapping | None) -> SessionRow | None:
    return _row(found) if found else None


def _row(found: RowMapping) -> SessionRow:
    return SessionRow(**dict(found) | {"status": SessionStatus(found["status"])})


def _turn(found: RowMapping) -> TurnRow:
    return TurnRow(**dict(found))
