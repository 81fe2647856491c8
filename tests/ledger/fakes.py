"""A small record for tests: a log in SQLite with sessions, sealed words, and a clock that is told."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import NullPool

from appliance.core.ports import Sealer
from appliance.core.record import Checkpoint, EntryClass, EntryDraft, LedgerEntry
from appliance.ledger.export import Export, Scope
from appliance.ledger.leaf import files_digest
from appliance.ledger.log import Ledger
from appliance.ledger.schema import LEDGER_TABLES
from appliance.vault.seal import AesGcmSealer
from appliance.vault.signing import SigningKey

ORIGIN = "box1.clinic.example/record"
POLICY = "ab" * 32
POLICY_FILES = {
    "patient-intake/policy.yaml": b"apiVersion: intake.policy/v1\n",
    "common/en.yaml": b"{}\n",
}
START_MS = 1_790_000_000_000


class FakeClock:
    """Time moves a second at every look."""

    def __init__(self, start_ms: int = START_MS) -> None:
        self._ticks = itertools.count(start_ms, 1000)

    def now_ms(self) -> int:
        return next(self._ticks)

    def today(self) -> date:
        return date(2026, 9, 21)


def signing_key(number: int = 1) -> SigningKey:
    return SigningKey(bytes([number]) * 32)


def open_engine(path: Path | None = None) -> Engine:
    """SQLite with real transactions: SQLAlchemy says when one begins, not the driver."""
    if path is None:
        engine = create_engine("sqlite://")
    else:
        engine = create_engine(f"sqlite:///{path}", poolclass=NullPool)

    @event.listens_for(engine, "connect")
    def _(connection, _record):  # type: ignore[no-untyped-def]
        connection.isolation_level = None

    @event.listens_for(engine, "begin")
    def _(connection):  # type: ignore[no-untyped-def]
        connection.exec_driver_sql("BEGIN")

    LEDGER_TABLES.create_all(engine)
    return engine


class FakeRecord:
    """An open store and its keys, as far as the record is concerned."""

    def __init__(self, path: Path | None = None, origin: str = ORIGIN) -> None:
        self.engine = open_engine(path)
        self.clock = FakeClock()
        self.ledger = Ledger(origin, signing_key(), self.clock)
        self.sealers: dict[str, Sealer] = {}
        self.policies: dict[str, Mapping[str, bytes]] = {POLICY: POLICY_FILES}

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        with self.engine.begin() as connection:
            yield connection

    @contextmanager
    def reader(self) -> Iterator[Connection]:
        with self.engine.connect() as connection:
            yield connection

    def session_sealer(self, session_id: str) -> Sealer | None:
        return self.sealers.get(session_id)

    def policy_files(self, digest: str) -> Mapping[str, bytes]:
        return self.policies.get(digest, {})

    def open_session(self, session: str) -> None:
        self.sealers[session] = AesGcmSealer(session.encode().ljust(32, b"."), f"session/{session}")

    def add(self, *drafts: EntryDraft) -> list[LedgerEntry]:
        """Appends all in one transaction."""
        with self.transaction() as connection:
            return [
                self.ledger.append(connection, draft, self.sealers.get(draft.session or ""))
                for draft in drafts
            ]

    def say(self, session: str, *words: str | bytes) -> list[LedgerEntry]:
        if session not in self.sealers:
            self.open_session(session)
        return self.add(*(turn(session, said) for said in words))

    def activate(self) -> LedgerEntry:
        """Records the policy that turns are under."""
        facts = {"files": files_digest(POLICY_FILES)}
        draft = EntryDraft(EntryClass.POLICY_ACTIVATE, None, "ada", "supervisor", {**facts}, POLICY)
        return self.add(draft)[0]

    def erase(self, session: str) -> LedgerEntry:
        del self.sealers[session]
        with self.transaction() as connection:
            self.ledger.erase_payloads(connection, session)
            return self.ledger.append(connection, note(EntryClass.ERASE, session))

    def checkpoint(self) -> Checkpoint:
        with self.transaction() as connection:
            return self.ledger.checkpoint(connection)

    def export(
        self,
        destination: Path,
        scope: Scope = Scope(),  # noqa: B008 - frozen
        *,
        opened: bool = False,
        anchors: tuple[int, ...] = (),
    ) -> Path:
        """The whole of it, or a part, as of now."""
        export = Export(
            ledger=self.ledger,
            checkpoint=self.checkpoint(),
            created_ms=START_MS,
            policy_files=self.policy_files,
            scope=scope,
            sealer_for=lambda entry: self.sealers.get(entry.session or "") if opened else None,
            anchors=anchors,
        )
        with self.reader() as connection:
            export.write(connection, destination)
        return destination


def turn(session: str, words: str | bytes) -> EntryDraft:
    return EntryDraft(
        cls=EntryClass.TURN,
        session=session,
        who="visitor",
        role="visitor",
        facts={"number": 1, "action": "ask"},
        policy=POLICY,
        payload=words.encode() if isinstance(words, str) else words,
    )


def note(cls: EntryClass = EntryClass.BOOT, session: str | None = None, **facts: str) -> EntryDraft:
    return EntryDraft(cls=cls, session=session, who="box", role="system", facts=dict(facts))


def small_record(path: Path | None = None) -> FakeRecord:
    """Three sessions, one of them erased, all kinds of words, three checkpoints."""
    record = FakeRecord(path)
    record.add(note())
    record.checkpoint()
    record.activate()
    record.say("s1", "I have a cough", "since Monday", "¿Cómo?", 'quoted "words"\n\t☂ 👩‍⚕️')
    record.say("s2", "erase me", "and this")
    record.checkpoint()
    record.say("s3", b"\xff\xfe not text", "", "x" * 3000)
    record.erase("s2")
    record.say("s1", "thank you")
    record.add(note(EntryClass.SHUTDOWN, reason="test"))
    return record
