import asyncio
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from appliance.core.errors import LedgerError, StoreError
from appliance.store import notes
from appliance.store.database import Database
from appliance.store.engines import parse
from appliance.store.migrations import migrate, version_of
from tests.postgres import Cluster


def put(key: str, value: bytes = b"x"):
    return lambda connection: notes.put_setting(connection, key, value)


def kept(database: Database) -> set[str]:
    with database.reader() as connection:
        return {row.key for row in connection.execute(text("SELECT key FROM setting"))}


def test_what_was_acknowledged_is_there_after_reopening(url: str) -> None:
    database = Database.open(url)
    database.write_now(put("a"))
    database.close()
    database = Database.open(url)
    assert kept(database) == {"a"}
    database.close()


def test_a_write_returns_what_the_work_returned(database: Database) -> None:
    assert asyncio.run(database.write(lambda connection: connection.scalar(text("SELECT 7")))) == 7


def test_a_failure_undoes_its_own_changes_and_nothing_else(database: Database) -> None:
    def fails(connection: Connection) -> None:
        put("bad")(connection)
        raise LedgerError("no")

    async def three() -> list[object]:
        return await asyncio.gather(
            database.write(put("a")),
            database.write(fails),
            database.write(put("b")),
            return_exceptions=True,
        )

    first, second, third = asyncio.run(three())
    assert (first, third) == (None, None)
    assert isinstance(second, LedgerError)
    assert kept(database) == {"a", "b"}


def test_a_database_error_tells_its_kind_and_no_word(database: Database) -> None:
    def twice(connection: Connection) -> None:
        for _ in range(2):
            connection.execute(text("INSERT INTO setting VALUES ('Maria', :v)"), {"v": b"x"})

    with pytest.raises(StoreError) as caught:
        database.write_now(twice)
    assert "Maria" not in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__ or caught.value.__context__ is None
    assert kept(database) == set()


def test_what_waits_together_is_committed_together(url: str) -> None:
    groups: list[int] = []
    database = Database.open(url, before_commit=lambda connection: groups.append(1))
    gate = threading.Event()

    async def many() -> None:
        first = asyncio.create_task(database.write(lambda connection: gate.wait(5)))
        rest = [asyncio.create_task(database.write(put(str(n)))) for n in range(50)]
        await asyncio.sleep(0.05)
        gate.set()
        await asyncio.gather(first, *rest)

    asyncio.run(many())
    assert len(kept(database)) == 50
    assert len(groups) <= 2
    database.close()


def test_nothing_is_acknowledged_before_the_commit(url: str) -> None:
    seen: list[bool] = []
    gate = threading.Event()

    def hook(connection: Connection) -> None:
        seen.append(pending.done() if pending else False)
        gate.wait(5)

    pending = None
    database = Database.open(url, before_commit=hook)

    async def one() -> None:
        nonlocal pending
        pending = asyncio.create_task(database.write(put("a")))
        await asyncio.sleep(0.05)
        assert not pending.done()
        assert kept(database) == set()
        gate.set()
        await pending

    asyncio.run(one())
    assert kept(database) == {"a"}
    database.close()


def test_the_hook_runs_in_the_same_transaction_and_can_refuse_the_group(url: str) -> None:
    refuse = True

    def hook(connection: Connection) -> None:
        put("checkpoint")(connection)
        if refuse:
            raise LedgerError("the signing key is gone")

    database = Database.open(url, before_commit=hook)
    with pytest.raises(LedgerError):
        database.write_now(put("a"))
    assert kept(database) == set()
    refuse = False
    database.write_now(put("b"))
    assert kept(database) == {"b", "checkpoint"}
    database.close()


def test_the_hook_is_left_alone_when_all_work_failed(url: str) -> None:
    called: list[int] = []
    database = Database.open(url, before_commit=lambda connection: called.append(1))

    def fails(connection: Connection) -> None:
        raise KeyError

    with pytest.raises(KeyError):
        database.write_now(fails)
    assert called == []
    database.close()


def test_a_mistake_in_the_hook_reaches_the_caller_and_the_writer_lives(url: str) -> None:
    mistakes = [ZeroDivisionError()]

    def hook(connection: Connection) -> None:
        if mistakes:
            raise mistakes.pop()

    database = Database.open(url, before_commit=hook)
    with pytest.raises(ZeroDivisionError):
        database.write_now(put("a"))
    database.write_now(put("b"))
    assert kept(database) == {"b"}
    database.close()


def test_a_cancelled_write_that_has_not_begun_never_happens(database: Database) -> None:
    gate = threading.Event()

    async def cancel() -> None:
        first = asyncio.create_task(database.write(lambda connection: gate.wait(5)))
        await asyncio.sleep(0.02)
        second = asyncio.create_task(database.write(put("never")))
        await asyncio.sleep(0.02)
        second.cancel()
        await asyncio.sleep(0.02)
        gate.set()
        await first

    asyncio.run(cancel())
    database.write_now(put("later"))
    assert kept(database) == {"later"}


def test_closing_finishes_what_waits_and_refuses_the_rest(url: str) -> None:
    database = Database.open(url)
    gate = threading.Event()
    futures = [database._must_write().submit(lambda connection: gate.wait(5))]
    futures += [database._must_write().submit(put(str(n))) for n in range(5)]
    threading.Timer(0.05, gate.set).start()
    database.close()
    assert all(future.done() for future in futures)
    with pytest.raises(StoreError):
        database.write_now(put("late"))
    again = Database.open(url)
    assert len(kept(again)) == 5
    again.close()


def test_readers_cannot_write(database: Database) -> None:
    with pytest.raises(StoreError), database.reader() as connection:
        put("a")(connection)


def test_a_reader_sees_one_moment(database: Database) -> None:
    with database.reader() as connection:
        before = connection.scalar(text("SELECT count(*) FROM setting"))
        database.write_now(put("a"))
        assert connection.scalar(text("SELECT count(*) FROM setting")) == before
    assert kept(database) == {"a"}


def test_a_second_writer_is_refused_with_the_holder(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/box.db"
    database = Database.open(url)
    with pytest.raises(StoreError, match=f"process {os.getpid()}") as caught:
        Database.open(url)
    assert caught.value.advice
    assert kept(Database.open_read_only(url)) == set()
    database.close()
    Database.open(url).close()


def test_a_box_may_hold_a_lock_on_postgresql_too(cluster: Cluster, tmp_path: Path) -> None:
    url = cluster.new_database()
    first = Database.open(url, lock=tmp_path / "a.lock")
    second = Database.open(url, lock=tmp_path / "b.lock")
    with pytest.raises(StoreError):
        Database.open(url, lock=tmp_path / "a.lock")
    first.write_now(put("a"))
    second.write_now(put("b"))
    assert kept(first) == {"a", "b"}
    first.close()
    second.close()


def test_reading_only_works_after_the_service_has_stopped(url: str) -> None:
    database = Database.open(url)
    database.write_now(put("a"))
    database.close()
    reading = Database.open_read_only(url)
    assert kept(reading) == {"a"}
    with pytest.raises(StoreError):
        reading.write_now(put("b"))
    reading.close()


def test_reading_only_an_empty_or_missing_database_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(StoreError) as caught:
        Database.open_read_only(f"sqlite:///{tmp_path}/none.db")
    assert caught.value.advice
    assert not (tmp_path / "none.db").exists()


@pytest.mark.parametrize(
    "address", ["", "sqlite://", "sqlite:///:memory:", "mysql://x/y", "nonsense"]
)
def test_other_databases_are_refused_with_advice(address: str) -> None:
    with pytest.raises(StoreError) as caught:
        parse(address)
    assert "sqlite:///" in caught.value.advice


def test_a_directory_that_is_not_there_is_a_store_error(tmp_path: Path) -> None:
    with pytest.raises(StoreError) as caught:
        Database.open(f"sqlite:///{tmp_path}/none/box.db")
    assert caught.value.advice


def test_sqlite_is_set_up_to_survive(tmp_path: Path) -> None:
    database = Database.open(f"sqlite:///{tmp_path}/box.db")

    def pragma(name: str):
        return database.write_now(lambda connection: connection.scalar(text(f"PRAGMA {name}")))

    assert pragma("journal_mode") == "wal"
    assert pragma("synchronous") == 2
    assert pragma("secure_delete") == 1
    assert pragma("foreign_keys") == 1
    assert pragma("trusted_schema") == 0
    assert (tmp_path / "box.db").stat().st_mode & 0o077 == 0
    database.close()


def test_what_was_deleted_is_nowhere_on_the_disk(tmp_path: Path) -> None:
    database = Database.open(f"sqlite:///{tmp_path}/box.db")
    secret = b"canary-" + os.urandom(400).hex().encode()
    database.write_now(put("a", secret))
    database.write_now(put("a", None))
    database.truncate_log()
    assert not any(secret[:32] in file.read_bytes() for file in tmp_path.iterdir())
    database.close()


def test_a_newer_database_is_refused(url: str) -> None:
    database = Database.open(url)
    database.write_now(lambda c: c.execute(text("INSERT INTO schema_version VALUES (99)")))
    database.close()
    with pytest.raises(StoreError, match="99") as caught:
        Database.open(url)
    assert caught.value.advice


def test_an_older_database_is_walked_up_step_by_step(database: Database) -> None:
    walked: list[int] = []
    steps = {n: lambda connection, n=n: walked.append(n) for n in (2, 3)}
    assert database.write_now(lambda connection: migrate(connection, (), steps)) == 3
    assert walked == [2, 3]
    assert database.write_now(lambda connection: migrate(connection, (), steps)) == 3
    assert walked == [2, 3]
    with database.reader() as connection:
        assert version_of(connection) == 3


def test_a_step_that_fails_leaves_the_version_where_it_was(database: Database) -> None:
    def fails(connection: Connection) -> None:
        put("half")(connection)
        raise KeyError

    with pytest.raises(KeyError):
        database.write_now(lambda connection: migrate(connection, (), {2: fails}))
    assert kept(database) == set()
    with database.reader() as connection:
        assert version_of(connection) == 1


def test_two_writers_that_deadlock_both_get_through(cluster: Cluster) -> None:
    url = cluster.new_database()
    boxes = [Database.open(url), Database.open(url)]
    boxes[0].write_now(put("a"))
    boxes[0].write_now(put("b"))
    both_hold_one = threading.Barrier(2)
    runs: list[str] = []

    def swap(first: str, second: str):
        def work(connection: Connection) -> None:
            runs.append(first)
            update = text("UPDATE setting SET value = :v WHERE key = :k")
            connection.execute(update, {"k": first, "v": first.encode()})
            if len(runs) <= 2:
                both_hold_one.wait(5)
            connection.execute(update, {"k": second, "v": first.encode()})

        return work

    futures = [
        boxes[0]._must_write().submit(swap("a", "b")),
        boxes[1]._must_write().submit(swap("b", "a")),
    ]
    for future in futures:
        future.result(timeout=20)
    assert len(runs) == 3
    for box in boxes:
        box.close()


def test_after_the_server_restarts_writing_and_reading_go_on(cluster: Cluster) -> None:
    database = Database.open(cluster.new_database())
    database.write_now(put("a"))
    kept(database)
    cluster.restart()
    database.write_now(put("b"))
    assert kept(database) == {"a", "b"}
    database.close()


_WRITES_UNTIL_KILLED = """
import sys
from appliance.store import notes
from appliance.store.database import Database
database = Database.open(sys.argv[1])
n = 0
while True:
    database.write_now(lambda connection: notes.put_setting(connection, str(n), b"x"))
    print(n, flush=True)
    n += 1
"""


def test_a_killed_writer_loses_nothing_it_acknowledged(url: str) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", _WRITES_UNTIL_KILLED, url], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    acknowledged = [process.stdout.readline() for _ in range(40)]
    process.send_signal(signal.SIGKILL)
    acknowledged += process.stdout.readlines()
    process.wait()
    process.stdout.close()
    database = Database.open(url)
    numbers = {line.strip() for line in acknowledged if line.endswith("\n")}
    assert len(numbers) >= 40
    assert numbers <= kept(database)
    database.close()
