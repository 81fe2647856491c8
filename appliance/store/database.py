"""The database: many readers, one writer, one commit for all that wait.

    database = Database.open("sqlite:///data/appliance.db", extra_tables=[LEDGER_TABLES])
    with database.reader() as connection: ...
    row = await database.write(lambda connection: sessions.lock(connection, id))

Opening takes the writer's lock, creates or migrates the tables, and refuses with a StoreError that
says why: another process writes, the database is newer than the code, the file cannot be opened.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, Engine, MetaData
from sqlalchemy.exc import SQLAlchemyError

from appliance.core.errors import StoreError
from appliance.store.engines import parse, reader_engine, sqlite_file, truncate_log, writer_engine
from appliance.store.lock import WriterLock
from appliance.store.migrations import migrate, version_of
from appliance.store.writer import Writer

T = TypeVar("T")
BeforeCommit = Callable[[Connection], None]


class Database:
    """An open database. Use `open` to write, `open_read_only` to look."""

    def __init__(self, readers: Engine, writer: Writer | None, lock: WriterLock | None) -> None:
        self._readers = readers
        self._writer = writer
        self._lock = lock

    @classmethod
    def open(
        cls,
        url: str,
        *,
        extra_tables: Sequence[MetaData] = (),
        before_commit: BeforeCommit | None = None,
        lock: Path | None = None,
    ) -> Database:
        """Opens for reading and writing.

        `extra_tables` are created beside the store's own. `before_commit` runs once in each group of
        commits, inside the transaction, after all work: what it raises fails the whole group. `lock`
        is the writer's lock file; by default it lies beside an SQLite file, and on PostgreSQL, where
        several boxes may write, there is none.
        """
        parsed = parse(url)
        file = sqlite_file(parsed)
        if lock is None and file is not None:
            lock = file.with_name(file.name + ".lock")
        try:
            held = WriterLock(lock) if lock is not None else None
        except OSError as problem:
            raise StoreError(
                f"the data directory cannot be written: {problem.strerror}", advice=_ADVICE
            ) from None
        try:
            if file is not None and not file.exists():
                os.close(os.open(file, os.O_CREAT | os.O_RDWR, 0o600))
            engine = writer_engine(parsed)
            with engine.begin() as connection:
                _one_at_a_time(connection)
                migrate(connection, extra_tables)
        except (SQLAlchemyError, OSError, StoreError) as problem:
            if held is not None:
                held.release()
            if isinstance(problem, StoreError):
                raise
            raise StoreError(_cannot_open(problem), advice=_ADVICE) from None
        return cls(reader_engine(parsed), Writer(engine, before_commit), held)

    @classmethod
    def open_read_only(cls, url: str) -> Database:
        """Opens for reading, beside whoever writes. Raises StoreError when there is nothing to read."""
        database = cls(reader_engine(parse(url)), None, None)
        with database.reader() as connection:
            if version_of(connection) == 0:
                raise StoreError("the database is empty", advice="Run `appliance init` first.")
        return database

    @contextmanager
    def reader(self) -> Iterator[Connection]:
        """A connection that reads one consistent snapshot. Blocking and short: a page's worth."""
        try:
            with self._readers.connect() as connection, connection.begin():
                yield connection
        except SQLAlchemyError as problem:
            raise StoreError(_cannot_open(problem), advice=_ADVICE) from None

    async def write(self, work: Callable[[Connection], T]) -> T:
        """Runs `work` on the writer's thread and returns its result once it is durable.

        `work` gets a connection inside a transaction, does nothing but talk to it, and may be run
        again from the start (PostgreSQL: a deadlock, a restarted server). What it raises comes back
        unchanged, with its own changes undone; a database error comes back as StoreError.
        """
        result: T = await asyncio.wrap_future(self._must_write().submit(work))
        return result

    def write_now(self, work: Callable[[Connection], T]) -> T:
        """The same, for callers without an event loop: blocks until durable."""
        result: T = self._must_write().submit(work).result()
        return result

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """One transaction, committed at the end of the block; for commands, which do one thing. Nothing
        else is written meanwhile. Raises StoreError when it cannot be committed."""
        began: Future[Connection] = Future()
        ended: Future[None] = Future()

        def work(connection: Connection) -> None:
            began.set_result(connection)
            ended.result()

        written = self._must_write().submit(work)
        connection = began.result()
        try:
            yield connection
        except BaseException as problem:
            ended.set_exception(problem)
            written.exception()
            raise
        ended.set_result(None)
        written.result()

    def truncate_log(self) -> None:
        """Empties SQLite's write-ahead log, so that what was deleted is nowhere on the disk. Blocks.
        Raises StoreError while a reader stands in the way; nothing to do on PostgreSQL."""
        self._must_write().submit_bare(truncate_log).result()

    def close(self) -> None:
        """Finishes what is queued and lets go. Closing twice does no harm."""
        if self._writer is not None:
            self._writer.close()
        self._readers.dispose()
        lock, self._lock = self._lock, None
        if lock is not None:
            lock.release()

    def _must_write(self) -> Writer:
        if self._writer is None:
            raise StoreError("the database is open for reading only")
        return self._writer


_ADVICE = "Check the database's address, the disk and the permissions of the data directory."


def _one_at_a_time(connection: Connection) -> None:
    """Two boxes that start together on one PostgreSQL migrate one after the other."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("SELECT pg_advisory_xact_lock(7116205193742011)")


def _cannot_open(problem: Exception) -> str:
    cause = getattr(problem, "orig", None) or problem
    return f"the database cannot be used: {type(cause).__name__}"
