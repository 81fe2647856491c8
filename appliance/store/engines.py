"""How each database is spoken to: what its connections are set to, and how a transaction begins.

SQLite: write-ahead log, a full sync at every commit, deleted bytes overwritten, no memory map. One
connection writes and checkpoints (before 3.51.3 two such connections race and may corrupt the log);
readers open the file read-only. PostgreSQL: psycopg 3, commits synchronous whatever the server's
default.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import NullPool, QueuePool

from appliance.core.errors import StoreError

_WRITER_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "secure_delete=ON",
    "foreign_keys=ON",
    "mmap_size=0",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "busy_timeout=5000",
)
_READER_PRAGMAS = (
    "query_only=ON",
    "mmap_size=0",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "busy_timeout=5000",
)
_POSTGRES_WRITER = (
    "synchronous_commit = 'on'",
    "lock_timeout = '10s'",
    "idle_in_transaction_session_timeout = '30s'",  # a box that hangs lets go of its rows
)
_READERS = 8


def parse(url: str) -> URL:
    """The address with its driver. Raises StoreError for anything but SQLite files and PostgreSQL."""
    try:
        parsed = make_url(url)
    except ArgumentError:
        raise StoreError("the database address cannot be read", advice=_ADVICE) from None
    if parsed.drivername in ("postgresql", "postgres", "postgresql+psycopg"):
        return parsed.set(drivername="postgresql+psycopg")
    if parsed.drivername == "sqlite" and parsed.database and parsed.database != ":memory:":
        return parsed
    raise StoreError("this kind of database is not supported", advice=_ADVICE)


_ADVICE = "Use sqlite:///PATH or postgresql://USER@HOST/NAME."


def sqlite_file(url: URL) -> Path | None:
    """The file behind an SQLite address; None for PostgreSQL."""
    return Path(url.database) if url.drivername == "sqlite" and url.database else None


def writer_engine(url: URL) -> Engine:
    """For the one connection that writes."""
    if url.drivername != "sqlite":
        engine = create_engine(url, poolclass=NullPool, hide_parameters=True)
        event.listen(engine, "connect", _set_up_postgres)
        return engine
    engine = create_engine(url, poolclass=NullPool, hide_parameters=True)
    event.listen(engine, "connect", _set_up(_WRITER_PRAGMAS))
    event.listen(engine, "begin", _begin_immediate)
    return engine


def reader_engine(url: URL) -> Engine:
    """For a pool of connections that only read, each transaction a snapshot."""
    if url.drivername != "sqlite":
        return create_engine(
            url,
            pool_size=_READERS,
            max_overflow=0,
            pool_pre_ping=True,
            hide_parameters=True,
            isolation_level="REPEATABLE READ",
            execution_options={"postgresql_readonly": True},
        )
    address = f"{Path(url.database or '').absolute().as_uri()}?mode=ro"
    engine = create_engine(
        "sqlite://",
        creator=lambda: sqlite3.connect(address, uri=True, check_same_thread=False),
        poolclass=QueuePool,
        pool_size=_READERS,
        max_overflow=0,
        hide_parameters=True,
    )
    event.listen(engine, "connect", _set_up(_READER_PRAGMAS))
    event.listen(engine, "begin", _begin_deferred)
    return engine


def truncate_log(connection: Connection) -> None:
    """Moves everything into the database file and empties the write-ahead log (SQLite; elsewhere
    nothing). Outside a transaction. Raises StoreError while a reader stands in the way."""
    if connection.dialect.name != "sqlite":
        return
    raw: Any = connection.connection.dbapi_connection
    busy, _, _ = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if busy:
        raise StoreError("the write-ahead log is still being read", advice="Try again in a moment.")


def _set_up(pragmas: tuple[str, ...]) -> Any:
    def on_connect(raw: sqlite3.Connection, _: object) -> None:
        raw.isolation_level = None  # transactions begin where the "begin" listener says so
        for pragma in pragmas:
            raw.execute(f"PRAGMA {pragma}")

    return on_connect


def _begin_immediate(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _begin_deferred(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")


def _set_up_postgres(raw: Any, _: object) -> None:
    with raw.cursor() as cursor:
        for setting in _POSTGRES_WRITER:
            cursor.execute(f"SET SESSION {setting}")
    raw.commit()
