from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from sqlalchemy import Engine, create_engine, delete, text, update

from appliance.core.errors import LedgerError, SealError, TamperError
from appliance.core.record import Checkpoint, EntryClass, EntryDraft
from appliance.ledger import canonical, checkpoint, merkle, schema
from appliance.ledger.checkpoint import CertifiedKey
from appliance.ledger.fsck import fsck
from appliance.ledger.leaf import commitment, words_salt
from appliance.ledger.log import Ledger, place_of
from appliance.ledger.note import VerifierKey
from tests.ledger.fakes import (
    ORIGIN,
    POLICY,
    FakeClock,
    FakeRecord,
    note,
    signing_key,
    small_record,
    turn,
)
from tests.postgres import Cluster


@pytest.fixture(params=["sqlite", "postgresql"])
def record(request: pytest.FixtureRequest, tmp_path: Path) -> FakeRecord:
    if request.param == "sqlite":
        return FakeRecord(tmp_path / "box.db")
    running: Cluster = request.getfixturevalue("cluster")
    made = FakeRecord()
    made.engine = _postgresql(running.new_database())
    return made


def _postgresql(url: str) -> Engine:
    engine = create_engine(url.replace("postgresql:", "postgresql+psycopg:", 1))
    schema.LEDGER_TABLES.create_all(engine)
    return engine


def test_an_entry_says_what_was_drafted(record: FakeRecord) -> None:
    entry = record.say("s1", "I have a cough")[0]
    leaf = canonical.decode(entry.leaf)
    with record.reader() as connection:
        ciphertext = record.ledger.ciphertext(connection, 0)
        assert ciphertext is not None
        assert record.ledger.entry(connection, 0) == entry
        words = record.ledger.open_payload(connection, 0, record.sealers["s1"])
    assert words == b"I have a cough"
    sealer = record.sealers["s1"]
    assert leaf == {
        "v": 1,
        "log": ORIGIN,
        "seq": 0,
        "t": entry.at_ms,
        "cls": "turn",
        "who": "visitor",
        "role": "visitor",
        "sid": "s1",
        "pol": POLICY,
        "facts": {"number": 1, "action": "ask"},
        "ct": hashlib.sha256(ciphertext).hexdigest(),
        "n": len(ciphertext),
        "com": commitment(words_salt(sealer, place_of(entry)), b"I have a cough").hex(),
        "kc": sealer.salt(b"ledger/key/v1").hex(),
    }
    assert entry.leaf_hash == merkle.leaf_hash(entry.leaf)


def test_the_leaf_holds_neither_the_words_nor_a_hash_of_them(record: FakeRecord) -> None:
    first, second = record.say("s1", "yes", "yes")
    other = record.say("s2", "yes")[0]
    for digest in (hashlib.sha256, hashlib.sha1, hashlib.md5):
        assert digest(b"yes").hexdigest().encode() not in first.leaf
    commitments = {canonical.decode(entry.leaf)["com"] for entry in (first, second, other)}
    assert len(commitments) == 3


def test_words_open_only_in_their_place_with_their_key(record: FakeRecord) -> None:
    record.say("s1", "one", "two")
    record.say("s2", "three")
    with record.transaction() as connection:
        with pytest.raises(SealError):
            record.ledger.open_payload(connection, 2, record.sealers["s1"])
        moved = record.ledger.ciphertext(connection, 0)
        connection.execute(
            update(schema.payload).where(schema.payload.c.sequence == 1).values(ciphertext=moved)
        )
        with pytest.raises(SealError):
            record.ledger.open_payload(connection, 1, record.sealers["s1"])


@pytest.mark.parametrize(
    ("draft", "problem"),
    [
        (note(EntryClass.BOOT, None, large="x" * 4096), "larger"),
        (turn("unknown", "words without a key"), "key"),
        (EntryDraft(EntryClass.BOOT, None, "box", "system", {"a": 1.5}), "strings and integers"),
        (EntryDraft(EntryClass.BOOT, None, "box", "system", {"a": None}), "strings and integers"),
    ],
)
def test_what_may_not_be_recorded_is_refused_and_nothing_added(
    record: FakeRecord, draft: EntryDraft, problem: str
) -> None:
    record.add(note())
    with pytest.raises(LedgerError, match=problem) as caught:
        record.add(draft)
    assert "words" not in str(caught.value)
    with record.reader() as connection:
        assert record.ledger.size(connection) == 1
        assert fsck(record.ledger, connection).defects == ()


def test_the_stored_tree_is_the_definition_at_every_edge(record: FakeRecord) -> None:
    """Sizes on both sides of a stored subtree, and of two."""
    hashes = [entry.leaf_hash for entry in record.add(*[note() for _ in range(530)])]
    with record.reader() as connection:
        assert record.ledger.root(connection) == merkle.frontier_of(hashes).root()
        for size in (1, 2, 255, 256, 257, 511, 512, 513, 530):
            root = merkle.frontier_of(hashes[:size]).root()
            assert record.ledger.root(connection, size) == root
            for index in (0, size // 2, size - 1):
                proof = record.ledger.prove_inclusion(connection, index, size)
                assert merkle.includes(proof, hashes[index], root)
            for old in (1, size // 2, size - 1, size):
                growth = record.ledger.prove_consistency(connection, old, size)
                assert merkle.extends(growth, merkle.frontier_of(hashes[:old]).root(), root)
        record.ledger.check(connection)
        assert fsck(record.ledger, connection).defects == ()


def test_what_is_out_of_range_is_refused(record: FakeRecord) -> None:
    record.add(note())
    with record.reader() as connection:
        for ask in (
            lambda: record.ledger.entry(connection, 1),
            lambda: record.ledger.prove_inclusion(connection, 1),
            lambda: record.ledger.prove_inclusion(connection, 0, 2),
            lambda: record.ledger.prove_consistency(connection, 2),
            lambda: record.ledger.root(connection, 2),
            lambda: (
                record.ledger.open_payload(connection, 0, record.sealers["none"])
                if record.sealers
                else record.ledger.entry(connection, -1)
            ),
        ):
            with pytest.raises(LedgerError):
                ask()


def test_entries_are_found_by_what_they_are(record: FakeRecord) -> None:
    record.add(note())
    record.say("s1", "a", "b")
    record.say("s2", "c")
    with record.reader() as connection:

        def found(**asked: object) -> list[int]:
            return [e.sequence for e in record.ledger.read(connection, **asked)]  # type: ignore[arg-type]

        times = [entry.at_ms for entry in record.ledger.read(connection)]
        assert found() == [0, 1, 2, 3]
        assert found(session="s1") == [1, 2]
        assert found(cls=EntryClass.BOOT) == [0]
        assert found(first=1, end=3) == [1, 2]
        assert found(from_ms=times[1], to_ms=times[3]) == [1, 2]
        assert found(newest_first=True, limit=2) == [3, 2]


def test_checkpoints_are_signed_kept_and_repeated(record: FakeRecord) -> None:
    record.add(note(), note())
    first = record.checkpoint()
    assert record.checkpoint() == first
    record.add(note())
    second = record.checkpoint()
    with record.reader() as connection:
        assert record.ledger.latest_checkpoint(connection) == second
        assert record.ledger.checkpoint_sizes(connection, 5) == [3, 2]
        assert record.ledger.root(connection, 2) == first.root
    assert checkpoint.verify(second.note, ORIGIN, record.ledger.keys).size == 3


def test_an_empty_log_has_a_checkpoint(record: FakeRecord) -> None:
    signed = record.checkpoint()
    assert (signed.size, signed.root) == (0, merkle.EMPTY_ROOT)
    with record.reader() as connection:
        record.ledger.check(connection, [signed])


class Cancelled(Exception):
    pass


def test_a_cancelled_transaction_leaves_nothing_and_the_log_goes_on(record: FakeRecord) -> None:
    record.add(note())

    def cancel() -> None:
        with record.transaction() as connection:
            record.ledger.append(connection, note())
            record.ledger.append(connection, note())
            raise Cancelled

    for _ in range(3):
        with pytest.raises(Cancelled):
            cancel()
    record.add(note())
    with record.transaction() as connection:
        record.ledger.append(connection, note())
        inner = connection.begin_nested()
        record.ledger.append(connection, note())
        inner.rollback()
        record.ledger.append(connection, note())
    record.add(note())
    with record.reader() as connection:
        assert record.ledger.size(connection) == 5
        assert fsck(record.ledger, connection).defects == ()


def test_an_entry_needs_a_transaction(record: FakeRecord) -> None:
    with record.engine.connect() as connection, pytest.raises(LedgerError, match="transaction"):
        record.ledger.append(connection, note())


ROLL_BACK = (
    "DELETE FROM entry WHERE sequence = 2",
    "DELETE FROM checkpoint WHERE size = 3",
)


def _restore_to_two(record: FakeRecord) -> None:
    """What a restored older copy of the database looks like."""
    with record.transaction() as connection:
        hashes = [entry.leaf_hash for entry in record.ledger.read(connection, end=2)]
        for statement in ROLL_BACK:
            connection.execute(text(statement))
        frontier = merkle.frontier_of(hashes)
        connection.execute(
            update(schema.frontier).values(size=frontier.size, hashes=frontier.to_bytes())
        )


def test_a_rolled_back_database_is_refused_while_running(record: FakeRecord) -> None:
    entries = record.add(note(), note(), note())
    record.ledger.acknowledge(entries[-1])
    _restore_to_two(record)
    with pytest.raises(TamperError, match="no longer holds"):
        record.add(note())
    with pytest.raises(TamperError):
        record.checkpoint()


def test_without_acknowledgement_it_is_refused_from_the_next_transaction_on(
    record: FakeRecord,
) -> None:
    with record.transaction() as connection:
        still_known = connection.get_transaction()
        for _ in range(3):
            record.ledger.append(connection, note())
    record.checkpoint()
    _restore_to_two(record)
    with pytest.raises(TamperError):
        record.add(note())
    assert still_known is not None


def test_a_log_that_another_writer_moved_is_refused(record: FakeRecord) -> None:
    record.add(note())
    other = Ledger(ORIGIN, signing_key(), FakeClock())
    with record.transaction() as connection:
        other.append(connection, note())
    with pytest.raises(TamperError):
        record.add(note())


def test_logs_share_a_database_and_nothing_else(record: FakeRecord) -> None:
    other = Ledger("box2.clinic.example/record", signing_key(2), FakeClock())
    record.add(note(), note())
    with record.transaction() as connection:
        other.append(connection, note())
        signed = other.checkpoint(connection)
    record.add(note())
    record.checkpoint()
    assert signed.size == 1
    with record.reader() as connection:
        assert (record.ledger.size(connection), other.size(connection)) == (3, 1)
        for ledger in (record.ledger, other):
            ledger.check(connection)
            assert fsck(ledger, connection).defects == ()


def test_checking_before_serving_finds_a_rollback(record: FakeRecord) -> None:
    record.add(note(), note(), note())
    kept_elsewhere = record.checkpoint()
    with record.reader() as connection:
        Ledger(ORIGIN, signing_key(), FakeClock()).check(connection, [kept_elsewhere])
    _restore_to_two(record)
    fresh = Ledger(ORIGIN, signing_key(), FakeClock())
    with record.reader() as connection:
        fresh.check(connection)
        with pytest.raises(TamperError):
            fresh.check(connection, [kept_elsewhere])


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE frontier SET size = 2",
        "DELETE FROM frontier",
        "DELETE FROM entry WHERE sequence = 1",
        "DELETE FROM entry WHERE sequence = 2",
        "UPDATE checkpoint SET note = replace(note, '3', '4')",
    ],
)
def test_checking_before_serving_finds_harm(record: FakeRecord, harm: str) -> None:
    record.add(note(), note(), note())
    record.checkpoint()
    with record.transaction() as connection:
        connection.execute(text(harm))
    with record.reader() as connection, pytest.raises(TamperError):
        Ledger(ORIGIN, signing_key(), FakeClock()).check(connection)


def test_erasing_deletes_the_words_and_keeps_every_proof(record: FakeRecord) -> None:
    record.say("s1", "a", "b")
    record.say("s2", "c")
    before = record.checkpoint()
    sealer = record.sealers["s1"]
    record.erase("s1")
    with record.reader() as connection:
        with pytest.raises(LedgerError, match="erased"):
            record.ledger.open_payload(connection, 0, sealer)
        assert record.ledger.ciphertext(connection, 2) is not None
        record.ledger.check(connection, [before])
        found = fsck(record.ledger, connection, [before])
    assert (found.erased, found.payloads, found.defects) == (2, 1, ())


def test_keys_follow_each_other() -> None:
    first = CertifiedKey(VerifierKey(ORIGIN, signing_key().public_key), 0)
    second = checkpoint.certify(signing_key(), ORIGIN, signing_key(2).public_key, 3)
    record = FakeRecord()
    record.add(note(), note())
    old = record.checkpoint()
    record.ledger = Ledger(ORIGIN, signing_key(2), record.clock, [first, second])
    with record.transaction() as connection:
        record.ledger.check(connection, [old])
        connection.execute(delete(schema.checkpoint))
        with pytest.raises(LedgerError, match="key before"):
            record.ledger.checkpoint(connection)
    record.add(note())
    assert record.checkpoint().size == 3
    with pytest.raises(TamperError):
        Ledger(ORIGIN, signing_key(3), record.clock, [first, second])


def test_the_log_signs_no_text_that_could_pass_for_a_checkpoint() -> None:
    record = FakeRecord()
    assert record.ledger.vouch("something\n").startswith("something\n\n— ")
    with pytest.raises(ValueError, match="checkpoints"):
        record.ledger.vouch(f"{ORIGIN}\n9\nAAAA\n")


FORGED = Checkpoint(ORIGIN, 5, bytes(32), checkpoint.sign(ORIGIN, 5, bytes(32), signing_key()).note)


@pytest.mark.parametrize(
    ("harm", "what", "sequence"),
    [
        ("UPDATE entry SET at_ms = at_ms + 1 WHERE sequence = 3", "columns", 3),
        ("UPDATE entry SET session = 's9' WHERE sequence = 3", "columns", 3),
        ("UPDATE entry SET class = 'turn' WHERE sequence = 0", "columns", 0),
        ("UPDATE entry SET class = 'party' WHERE sequence = 4", "class", 4),
        ("UPDATE entry SET leaf_hash = zeroblob(32) WHERE sequence = 3", "hash", 3),
        ("UPDATE entry SET leaf = CAST('{}' AS BLOB) WHERE sequence = 3", "hash", 3),
        ("UPDATE entry SET leaf = CAST('{} ' AS BLOB) WHERE sequence = 3", "canonical", 3),
        ("DELETE FROM entry WHERE sequence = 3", "missing", 3),
        ("DELETE FROM payload WHERE sequence = 3", "nobody erased", 3),
        ("UPDATE payload SET ciphertext = zeroblob(50) WHERE sequence = 3", "not the one", 3),
        ("UPDATE payload SET sequence = 99 WHERE sequence = 3", "no entry", 99),
        ("UPDATE frontier SET hashes = zeroblob(length(hashes))", "frontier", None),
        ("UPDATE frontier SET size = 2", "frontier", None),
        ("DELETE FROM frontier", "frontier", None),
        ("INSERT INTO node VALUES ('{origin}', 8, 0, zeroblob(32))", "subtree", None),
        ("UPDATE checkpoint SET size = size + 50 WHERE size = 1", "another size", None),
        ("UPDATE checkpoint SET note = replace(note, '1', '2') WHERE size = 1", "signed", None),
    ],
)
def test_fsck_names_what_does_not_fit(harm: str, what: str, sequence: int | None) -> None:
    record = small_record()
    with record.transaction() as connection:
        assert fsck(record.ledger, connection).defects == ()
        connection.execute(text(harm.replace("{origin}", ORIGIN)))
    with record.reader() as connection:
        found = fsck(record.ledger, connection).defects
    assert any(what in defect.what and defect.sequence == sequence for defect in found), found


def test_fsck_holds_the_log_against_checkpoints_kept_elsewhere() -> None:
    record = small_record()
    with record.reader() as connection:
        wrong = fsck(record.ledger, connection, [FORGED]).defects
        assert [defect.sequence for defect in wrong] == [4]
        beyond = checkpoint.sign(ORIGIN, 500, bytes(32), signing_key())
        assert "promises 500" in fsck(record.ledger, connection, [beyond]).defects[0].what


def test_fsck_finds_a_wrong_stored_subtree() -> None:
    record = FakeRecord()
    record.add(*[note() for _ in range(256)])
    with record.transaction() as connection:
        connection.execute(text("UPDATE node SET hash = zeroblob(32)"))
        found = fsck(record.ledger, connection).defects
        assert [(defect.what, defect.sequence) for defect in found] == [
            ("a stored subtree is missing or wrong", 255)
        ]
        connection.execute(text("DELETE FROM node"))
        assert len(fsck(record.ledger, connection).defects) == 1
