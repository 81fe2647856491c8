"""The one thread that writes. Work waits in a queue; what is waiting is committed together.

Each piece of work runs inside a savepoint of its own, so that one that fails takes nothing with it.
Nobody is told that something is written before the commit has returned. When a commit fails, nothing
is retried on that connection (a failed sync may have dropped pages): everyone in the group is told,
and a new connection is opened for the next group.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Any

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from appliance.core.errors import StoreError

GROUP = 64
"""At most so many pieces of work in one commit."""
TRIES = 5
"""How often a piece of work is run when PostgreSQL picks it as a deadlock's victim, or restarts."""
_TRY_AGAIN = frozenset({"40P01", "40001"})  # deadlock_detected, serialization_failure


@dataclass(slots=True)
class _Item:
    """A piece of work and whoever waits for it. `bare` work runs between transactions."""

    work: Callable[[Connection], Any]
    future: Future[Any]
    bare: bool = False
    tries: int = 0
    worked: bool = False
    value: Any = None
    problem: Exception | None = None

    def attempt(self, connection: Connection) -> None:
        """Runs the work in a savepoint. Raises only when the whole transaction is lost."""
        self.tries += 1
        self.worked, self.problem = False, None
        savepoint = connection.begin_nested()
        try:
            self.value = self.work(connection)
            savepoint.commit()
        except Exception as problem:
            if _cut_off(problem):
                raise
            savepoint.rollback()
            self.problem = problem
        else:
            self.worked = True

    def settle(self) -> bool:
        """After the commit: tells whoever waits. False when the work is to be run again instead."""
        if self.problem is None:
            self.future.set_result(self.value)
        elif _deadlocked(self.problem) and self.tries < TRIES:
            return False
        else:
            self.future.set_exception(_told(self.problem))
        return True


class Writer:
    """Owns the writing connection. Everything but `submit`, `submit_bare` and `close` happens on its
    own thread."""

    def __init__(
        self, engine: Engine, before_commit: Callable[[Connection], None] | None = None
    ) -> None:
        self._engine = engine
        self._before_commit = before_commit
        self._queue: SimpleQueue[_Item | None] = SimpleQueue()
        self._connection: Connection | None = None
        self._door = threading.Lock()
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="store-writer", daemon=True)
        self._thread.start()

    def submit(self, work: Callable[[Connection], Any]) -> Future[Any]:
        """Queues work; the future resolves once it is durable. PostgreSQL may run the work more than
        once (a deadlock, a server restarted), always from the start."""
        return self._put(_Item(work, Future()))

    def submit_bare(self, work: Callable[[Connection], Any]) -> Future[Any]:
        """Queues work that must not run inside a transaction."""
        return self._put(_Item(work, Future(), bare=True))

    def close(self) -> None:
        """Finishes what is queued, then closes the connection. Work submitted later is refused."""
        with self._door:
            if not self._closed:
                self._closed = True
                self._queue.put(None)
        self._thread.join()

    def _put(self, item: _Item) -> Future[Any]:
        with self._door:
            if self._closed:
                raise StoreError("the database is closed")
            self._queue.put(item)
        return item.future

    def _run(self) -> None:
        going = True
        while going:
            group, going = self._take()
            waiting = [item for item in group if item.future.set_running_or_notify_cancel()]
            together = [item for item in waiting if not item.bare]
            if together:
                self._commit(together)
            for item in waiting:
                if item.bare:
                    self._run_bare(item)
        self._disconnect()

    def _take(self) -> tuple[list[_Item], bool]:
        """Everything that waits, up to a group; and whether there may be more to come."""
        item = self._queue.get()
        group: list[_Item] = []
        while item is not None:
            group.append(item)
            if len(group) == GROUP:
                return group, True
            try:
                item = self._queue.get_nowait()
            except Empty:
                return group, True
        return group, False

    def _commit(self, group: list[_Item]) -> None:
        committing = False
        try:
            connection = self._connect()
            with connection.begin():
                for item in group:
                    item.attempt(connection)
                if self._before_commit is not None and any(item.worked for item in group):
                    self._before_commit(connection)
                committing = True
        except Exception as problem:  # noqa: BLE001 - handed to everyone who waits
            if not committing and _cut_off(problem) and group[0].tries < TRIES:
                self._disconnect()
                self._commit(group)
            else:
                self._fail(group, problem)
            return
        again = [item for item in group if not item.settle()]
        if again:
            self._commit(again)

    def _run_bare(self, item: _Item) -> None:
        try:
            item.future.set_result(item.work(self._connect()))
        except Exception as problem:  # noqa: BLE001 - handed to whoever waits
            self._fail([item], problem)

    def _fail(self, group: list[_Item], problem: Exception) -> None:
        self._disconnect()
        for item in group:
            item.future.set_exception(_told(problem))

    def _connect(self) -> Connection:
        if self._connection is None:
            self._connection = self._engine.connect()
        return self._connection

    def _disconnect(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.invalidate()
            connection.close()


def _deadlocked(problem: Exception) -> bool:
    """True when PostgreSQL undid the work only to let another's through."""
    return isinstance(problem, DBAPIError) and (
        getattr(problem.orig, "sqlstate", None) in _TRY_AGAIN
    )


def _cut_off(problem: Exception) -> bool:
    """True when the server closed the connection: what was not committed is gone and may be rerun."""
    return isinstance(problem, DBAPIError) and problem.connection_invalidated


_ADVICE = "Look at the disk's space and health, and at the database's own log; then try again."


def _told(problem: Exception) -> Exception:
    """What may be told of it: of a database error its kind only, for its text may quote what was to be
    stored; anything else as it is."""
    if not isinstance(problem, SQLAlchemyError):
        return problem
    cause = problem.orig if isinstance(problem, DBAPIError) else problem
    return StoreError(f"the database refused: {type(cause).__name__}", advice=_ADVICE)
