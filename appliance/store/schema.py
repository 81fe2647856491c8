"""The tables. The same on SQLite and PostgreSQL.

Times are UTC milliseconds. A column that holds a person's words is a BLOB, sealed before it gets
here; the store never sees a key that is not wrapped. The ledger brings its own tables.
"""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.schema import SchemaItem

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

TABLES = MetaData()

_Int = BigInteger().with_variant(Integer(), "sqlite")  # a STRICT table knows INTEGER only


def _table(name: str, *parts: SchemaItem) -> Table:
    return Table(name, TABLES, *parts, sqlite_strict=True)


schema_version = _table("schema_version", Column("version", _Int, primary_key=True))

session = _table(
    "session",
    Column("id", Text, primary_key=True),
    Column("intake", Text, nullable=False),
    Column("policy", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("channel", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("number", _Int, nullable=False),
    Column("token_hash", LargeBinary, nullable=False, unique=True),
    Column("opened_ms", _Int, nullable=False),
    Column("updated_ms", _Int, nullable=False),
    Column("expires_ms", _Int, nullable=False),
    Column("protocol", Text, unique=True),
    Column("state", LargeBinary),
    Index("session_by_expiry", "status", "expires_ms"),
    Index("session_by_update", "updated_ms"),
)

session_key = _table(
    "session_key",
    Column("session", Text, ForeignKey("session.id"), primary_key=True),
    Column("wrapped", LargeBinary, nullable=False),
    Column("epoch", _Int, nullable=False),
    Index("session_key_by_epoch", "epoch"),
)

turn = _table(
    "turn",
    Column("session", Text, ForeignKey("session.id"), primary_key=True),
    Column("number", _Int, primary_key=True, autoincrement=False),
    Column("origin", Text, nullable=False),
    Column("sequence", _Int, nullable=False),
    Column("idempotency_hash", LargeBinary),
    Column("at_ms", _Int, nullable=False),
    UniqueConstraint("session", "idempotency_hash"),
)

ticket = _table(
    "ticket",
    Column("id", Text, primary_key=True),
    Column("protocol", Text, nullable=False),
    Column("session", Text, ForeignKey("session.id"), nullable=False),
    Column("intake", Text, nullable=False),
    Column("queue", Text, nullable=False),
    Column("priority", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("opened_ms", _Int, nullable=False),
    Column("first_due_ms", _Int, nullable=False),
    Column("resolve_due_ms", _Int),
    Column("owner", Text),
    Column("first_response_ms", _Int),
    Column("closed_ms", _Int),
    Column("outcome", Text),
    Column("handoff", LargeBinary),
    Index("ticket_by_status", "status", "first_due_ms"),
    Index("ticket_by_session", "session"),
    Index("ticket_by_protocol", "protocol"),
)

outbox = _table(
    "outbox",
    Column("id", Text, primary_key=True),
    Column("session", Text, ForeignKey("session.id"), nullable=False),
    Column("sequence", _Int, nullable=False),
    Column("destination", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("content_type", Text, nullable=False),
    Column("body", LargeBinary),
    Column("status", Text, nullable=False),
    Column("attempts", _Int, nullable=False),
    Column("next_attempt_ms", _Int, nullable=False),
    Column("problem", Text),
    Column("created_ms", _Int, nullable=False),
    Column("settled_ms", _Int),
    Column("claimed_by", Text),
    Column("claimed_until_ms", _Int, nullable=False),
    UniqueConstraint("session", "destination", "sequence"),
    Index("outbox_by_due", "status", "destination", "next_attempt_ms"),
)

account = _table(
    "account",
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    Column("display", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("password_hash", Text, nullable=False),
    Column("created_ms", _Int, nullable=False),
    Column("disabled_ms", _Int),
    Column("failures", _Int, nullable=False),
    Column("locked_until_ms", _Int, nullable=False),
)

login = _table(
    "login",
    Column("token_hash", LargeBinary, primary_key=True),
    Column("account", Text, ForeignKey("account.id"), nullable=False),
    Column("opened_ms", _Int, nullable=False),
    Column("seen_ms", _Int, nullable=False),
    Column("expires_ms", _Int, nullable=False),
    Index("login_by_account", "account"),
)

policy_version = _table(
    "policy_version",
    Column("digest", Text, primary_key=True),
    Column("id", Text, nullable=False),
    Column("version", Text, nullable=False),
    Column("activated_ms", _Int, nullable=False),
    Column("files", LargeBinary, nullable=False),
    Index("policy_version_by_id", "id", "activated_ms"),
)

lookup_entry = _table(
    "lookup_entry",
    Column("list", Text, primary_key=True),
    Column("key", LargeBinary, primary_key=True),
    Column("sealed", LargeBinary),
)

question = _table(
    "question",
    Column("id", Text, primary_key=True),
    Column("session", Text, ForeignKey("session.id"), nullable=False),
    Column("intake", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("at_ms", _Int, nullable=False),
    Column("sealed", LargeBinary),
    Column("settled_by", Text),
    Column("settled_ms", _Int),
    Index("question_by_time", "at_ms"),
    Index("question_by_session", "session"),
)

setting = _table(
    "setting",
    Column("key", Text, primary_key=True),
    Column("value", LargeBinary, nullable=False),
)


def plain(row: DataclassInstance) -> dict[str, Any]:
    """A row's columns by name, uncopied."""
    return {part.name: getattr(row, part.name) for part in dataclasses.fields(row)}
