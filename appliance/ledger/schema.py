"""The record's tables. Portable SQL: SQLite and PostgreSQL alike.

Entries are only ever added. A payload's row goes when its session is erased; the entry stays. `node`
holds the roots of perfect subtrees of 256, 65,536, … leaves, so that a proof reads a few hundred
hashes however long the log is. `frontier` is one row per log: the tree's right edge.
"""

from __future__ import annotations

from typing import Final

from sqlalchemy import (
    BigInteger,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
)

LEDGER_TABLES: Final = MetaData()

_Int = BigInteger().with_variant(Integer(), "sqlite")  # a STRICT table knows INTEGER only

entry: Final = Table(
    "entry",
    LEDGER_TABLES,
    Column("origin", Text, primary_key=True),
    Column("sequence", _Int, primary_key=True, autoincrement=False),
    Column("at_ms", _Int, nullable=False),
    Column("class", Text, nullable=False, key="cls"),
    Column("session", Text),
    Column("leaf", LargeBinary, nullable=False),
    Column("leaf_hash", LargeBinary, nullable=False),
    Index("entry_by_session", "session", "origin", "sequence"),
    Index("entry_by_time", "origin", "at_ms"),
    sqlite_strict=True,
)

payload: Final = Table(
    "payload",
    LEDGER_TABLES,
    Column("origin", Text, primary_key=True),
    Column("sequence", _Int, primary_key=True, autoincrement=False),
    Column("ciphertext", LargeBinary, nullable=False),
    sqlite_strict=True,
)

node: Final = Table(
    "node",
    LEDGER_TABLES,
    Column("origin", Text, primary_key=True),
    Column("level", Integer, primary_key=True, autoincrement=False),
    Column("position", _Int, primary_key=True, autoincrement=False),
    Column("hash", LargeBinary, nullable=False),
    sqlite_strict=True,
)

frontier: Final = Table(
    "frontier",
    LEDGER_TABLES,
    Column("origin", Text, primary_key=True),
    Column("size", _Int, nullable=False),
    Column("hashes", LargeBinary, nullable=False),
    sqlite_strict=True,
)

checkpoint: Final = Table(
    "checkpoint",
    LEDGER_TABLES,
    Column("origin", Text, primary_key=True),
    Column("size", _Int, primary_key=True, autoincrement=False),
    Column("at_ms", _Int, nullable=False),
    Column("note", Text, nullable=False),
    sqlite_strict=True,
)
