from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from appliance.channels.measured import MeasuredConversations
from appliance.config import load_config
from appliance.core.record import EntryClass, EntryDraft
from appliance.opening import Core, initialise, opened
from appliance.vitals import measured, what_is_missing
from appliance.web.metrics import exposition
from tests.fakes.conversations import FakeConversations


@pytest.fixture
def core(tmp_path: Path) -> Iterator[Core]:
    config = load_config(tmp_path / "data", environ={})
    initialise(config)
    with opened(config) as core:
        yield core


def test_a_box_that_can_write_lacks_nothing_and_looking_writes_nothing(core: Core) -> None:
    with core.database.reader() as connection:
        before = core.ledger.size(connection)
    assert asyncio.run(what_is_missing(core)) == []
    with core.database.reader() as connection:
        assert core.ledger.size(connection) == before


def test_a_database_that_is_held_by_another_is_said(core: Core) -> None:
    other = sqlite3.connect(core.config.data / "appliance.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        (reason,) = asyncio.run(what_is_missing(core))
    finally:
        other.execute("ROLLBACK")
        other.close()
    assert reason.startswith("The database")


def test_a_record_that_was_tampered_with_is_said(core: Core) -> None:
    draft = EntryDraft(EntryClass.BOOT, None, "box", "system", {})
    core.database.write_now(lambda connection: core.ledger.append(connection, draft))
    with sqlite3.connect(core.config.data / "appliance.db") as other:
        other.execute("DELETE FROM frontier")
    (reason,) = asyncio.run(what_is_missing(core))
    assert reason.startswith("The record cannot be added to")


def test_the_numbers_are_those_of_the_box(core: Core) -> None:
    draft = EntryDraft(EntryClass.BOOT, None, "box", "system", {})
    core.database.write_now(lambda connection: core.ledger.append(connection, draft))
    conversations = MeasuredConversations(FakeConversations())
    text = exposition(asyncio.run(measured(core, conversations, ["minilm"])))
    assert "appliance_ledger_entries 1\n" in text
    assert "appliance_engines_missing 1\n" in text
    assert 'appliance_outbox_deliveries{status="pending"} 0\n' in text
    assert "appliance_sessions_open 0\n" in text
