"""The log: entries in, promises out. Everything happens inside the caller's transaction.

The order of writers is the caller's business: one log has one writer at a time. The log remembers
what it last wrote, and refuses a database that has since lost it (a restored copy, a rolled-back
image): signing a second history of the same length is the one thing it must never do.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from appliance.core.errors import LedgerError, TamperError
from appliance.core.ports import Clock, Sealer
from appliance.core.record import (
    Checkpoint,
    ConsistencyProof,
    EntryClass,
    EntryDraft,
    InclusionProof,
    LedgerEntry,
)
from appliance.ledger import checkpoint as checkpoints
from appliance.ledger import merkle, note, schema
from appliance.ledger.checkpoint import CertifiedKey
from appliance.ledger.leaf import Place, compose
from appliance.ledger.memory import Memory, rolled_back
from appliance.ledger.merkle import Frontier
from appliance.ledger.note import Signer, VerifierKey
from appliance.ledger.tree import StoredTree, store_nodes

# Statements are built once; building one costs more than SQLite takes to run it.
_MINE = schema.frontier.c.origin == bindparam("log")
_FRONTIER = select(schema.frontier.c.size, schema.frontier.c.hashes).where(_MINE)
_FRONTIER_LOCKED = _FRONTIER.with_for_update()
_BEGIN_FRONTIER = insert(schema.frontier)
_MOVE_FRONTIER = (
    update(schema.frontier)
    .where(_MINE)
    .values(size=bindparam("new_size"), hashes=bindparam("new_hashes"))
)
_ADD_ENTRY = insert(schema.entry)
_ADD_PAYLOAD = insert(schema.payload)
_CIPHERTEXT = select(schema.payload.c.ciphertext).where(
    schema.payload.c.origin == bindparam("log"), schema.payload.c.sequence == bindparam("at")
)


class Ledger:
    """One box's log, named by its origin, signed by its key."""

    def __init__(
        self, origin: str, signer: Signer, clock: Clock, keys: Sequence[CertifiedKey] = ()
    ) -> None:
        """`keys` is the chain of the log's keys, `signer`'s the last; by default there is only that.

        Raises TamperError when the chain does not hold or does not end in `signer`'s key.
        """
        if not note.is_name(origin):
            raise LedgerError("a log's origin has no spaces and no plus sign")
        own = VerifierKey(origin, signer.public_key)
        self.origin = origin
        self.keys = tuple(keys) or (CertifiedKey(own, 0),)
        checkpoints.check_chain(origin, self.keys)
        if self.keys[-1].key != own:
            raise TamperError("the log's chain of keys does not end in the key that signs")
        self._signer = signer
        self._clock = clock
        self._memory = Memory()

    # Writing

    def append(
        self, connection: Connection, draft: EntryDraft, sealer: Sealer | None = None
    ) -> LedgerEntry:
        """Adds one entry. Raises LedgerError (too large, a payload without a key) or TamperError (the
        database has lost what was written before); nothing is added then."""
        transaction = connection.get_transaction()
        if transaction is None:
            raise LedgerError("an entry is appended inside a transaction")
        before = self._frontier(connection)
        place = Place(self.origin, before.size, draft.session, draft.cls.value)
        at_ms = self._clock.now_ms()
        leaf, ciphertext = compose(draft, place, at_ms, sealer)
        leaf_hash = merkle.leaf_hash(leaf)
        after, completed = before.grow(leaf_hash)
        row = {
            "origin": self.origin,
            "sequence": before.size,
            "at_ms": at_ms,
            "cls": draft.cls.value,
            "session": draft.session,
            "leaf": leaf,
            "leaf_hash": leaf_hash,
        }
        connection.execute(_ADD_ENTRY, row)
        if ciphertext is not None:
            sealed = {"origin": self.origin, "sequence": before.size, "ciphertext": ciphertext}
            connection.execute(_ADD_PAYLOAD, sealed)
        store_nodes(connection, self.origin, completed)
        self._store_frontier(connection, after)
        self._memory.wrote(after, transaction)
        return LedgerEntry(
            self.origin, before.size, at_ms, draft.cls, draft.session, leaf, leaf_hash
        )

    def acknowledge(self, entry: LedgerEntry) -> None:
        """Call once the transaction that appended `entry` has committed: from now on a database
        without it is refused. (Without the call that holds from the next transaction on.)"""
        self._memory.acknowledge(entry.sequence + 1)

    def checkpoint(self, connection: Connection) -> Checkpoint:
        """Signs the log as it stands, and keeps the checkpoint. Raises TamperError (see `append`)."""
        head = self._frontier(connection)
        table = schema.checkpoint.c
        kept = connection.execute(
            select(table.note).where(table.origin == self.origin, table.size == head.size)
        ).scalar_one_or_none()
        if kept is not None:
            known = checkpoints.verify(kept, self.origin, self.keys)
            if known.root != head.root():
                raise rolled_back()
            return known
        if checkpoints.key_for(self.keys, head.size) != self.keys[-1].key:
            raise LedgerError("this size of the log belongs to the key before")
        signed = checkpoints.sign(self.origin, head.size, head.root(), self._signer)
        row = {
            "origin": self.origin,
            "size": signed.size,
            "at_ms": self._clock.now_ms(),
            "note": signed.note,
        }
        connection.execute(insert(schema.checkpoint), row)
        return signed

    def vouch(self, text: str) -> str:
        """A note over `text` under the log's key, for what accompanies the log (an export's manifest).
        Raises ValueError for a text that could pass for a checkpoint."""
        if text.startswith(self.origin + "\n"):
            raise ValueError("only checkpoints begin with the log's origin")
        return note.sign(text, self.origin, self._signer)

    def erase_payloads(self, connection: Connection, session: str) -> int:
        """Deletes the ciphertexts of a session; every proof stays valid. How many there were."""
        theirs = select(schema.entry.c.sequence).where(
            schema.entry.c.origin == self.origin, schema.entry.c.session == session
        )
        result = connection.execute(
            delete(schema.payload).where(
                schema.payload.c.origin == self.origin, schema.payload.c.sequence.in_(theirs)
            )
        )
        return result.rowcount

    # Reading

    def size(self, connection: Connection) -> int:
        """How many entries there are."""
        return self._stored(connection).size

    def root(self, connection: Connection, size: int | None = None) -> bytes:
        """The root of the tree as it stands, or as it was at `size`. Raises LedgerError out of range."""
        return (
            self._stored(connection).root() if size is None else self._tree(connection, size).root()
        )

    def read(
        self,
        connection: Connection,
        *,
        first: int = 0,
        end: int | None = None,
        session: str | None = None,
        cls: EntryClass | None = None,
        from_ms: int | None = None,
        to_ms: int | None = None,
        newest_first: bool = False,
        limit: int | None = None,
        origin: str | None = None,
    ) -> Iterator[LedgerEntry]:
        """The entries that fit, in order. `end` and `to_ms` are exclusive; `origin` is another box's log
        in the same database."""
        table = schema.entry.c
        log = origin or self.origin
        query = select(schema.entry).where(table.origin == log, table.sequence >= first)
        if end is not None:
            query = query.where(table.sequence < end)
        if session is not None:
            query = query.where(table.session == session)
        if cls is not None:
            query = query.where(table.cls == cls.value)
        if from_ms is not None:
            query = query.where(table.at_ms >= from_ms)
        if to_ms is not None:
            query = query.where(table.at_ms < to_ms)
        order = table.sequence.desc() if newest_first else table.sequence
        query = query.order_by(order).limit(limit).execution_options(yield_per=1000)
        yield from _entries(connection.execute(query))

    def read_everywhere(
        self, connection: Connection, cls: EntryClass, *, session: str | None = None
    ) -> Iterator[LedgerEntry]:
        """The entries of one class in the logs of every box that shares the database, the oldest first:
        what staff did at another box counts here too."""
        table = schema.entry.c
        query = select(schema.entry).where(table.cls == cls.value)
        if session is not None:
            query = query.where(table.session == session)
        query = query.order_by(table.at_ms, table.origin, table.sequence)
        yield from _entries(connection.execute(query.execution_options(yield_per=1000)))

    def entry(
        self, connection: Connection, sequence: int, origin: str | None = None
    ) -> LedgerEntry:
        """One entry, of this log or of another box's. Raises LedgerError when there is none."""
        for found in self.read(connection, first=sequence, end=sequence + 1, origin=origin):
            return found
        raise LedgerError(f"there is no entry {sequence}")

    def ciphertext(
        self, connection: Connection, sequence: int, origin: str | None = None
    ) -> bytes | None:
        """The sealed payload of an entry; None when it has none or it was erased."""
        place = {"log": origin or self.origin, "at": sequence}
        found = connection.execute(_CIPHERTEXT, place).scalar_one_or_none()
        return None if found is None else bytes(found)

    def has_payload(self, connection: Connection, sequence: int, origin: str | None = None) -> bool:
        """False when an entry never had a payload, or it was erased."""
        payload = schema.payload.c
        query = select(payload.sequence).where(
            payload.origin == (origin or self.origin), payload.sequence == sequence
        )
        return connection.execute(query).first() is not None

    def open_payload(
        self, connection: Connection, sequence: int, sealer: Sealer, origin: str | None = None
    ) -> bytes:
        """The words of an entry, of this log or of another box's. Raises SealError (wrong key, altered)
        or LedgerError (none there)."""
        entry = self.entry(connection, sequence, origin)
        ciphertext = self.ciphertext(connection, sequence, origin)
        if ciphertext is None:
            raise LedgerError(f"entry {sequence} has no payload, or it was erased")
        return sealer.open(ciphertext, place_of(entry).context())

    def latest_checkpoint(self, connection: Connection) -> Checkpoint | None:
        """The newest checkpoint that was kept, its signature checked. Raises TamperError."""
        table = schema.checkpoint.c
        text = connection.execute(
            select(table.note).where(table.origin == self.origin).order_by(table.size.desc())
        ).scalar()
        return None if text is None else checkpoints.verify(text, self.origin, self.keys)

    def checkpoint_sizes(self, connection: Connection, limit: int) -> list[int]:
        """The sizes of the newest kept checkpoints, the newest first."""
        table = schema.checkpoint.c
        query = select(table.size).where(table.origin == self.origin)
        return list(connection.execute(query.order_by(table.size.desc()).limit(limit)).scalars())

    # Proving

    def prove_inclusion(
        self, connection: Connection, sequence: int, size: int | None = None
    ) -> InclusionProof:
        """That entry `sequence` is in the tree of `size` leaves. Raises LedgerError out of range."""
        tree = self._tree(connection, size)
        if not 0 <= sequence < tree.size:
            raise LedgerError(f"there is no entry {sequence} in a log of {tree.size}")
        return merkle.inclusion_proof(sequence, tree.size, tree.subtree)

    def prove_consistency(
        self, connection: Connection, old_size: int, size: int | None = None
    ) -> ConsistencyProof:
        """That the log only grew from `old_size` to `size`. Raises LedgerError out of range."""
        tree = self._tree(connection, size)
        if not 0 <= old_size <= tree.size:
            raise LedgerError(f"a log of {tree.size} did not grow out of one of {old_size}")
        return merkle.consistency_proof(old_size, tree.size, tree.subtree)

    def check(self, connection: Connection, known: Sequence[Checkpoint] = ()) -> None:
        """A quick look before serving, at any length of the log: the tree's right edge is that of the
        entries, and every checkpoint, the newest kept and the `known` (from outside the database),
        is one of this log's past. Raises TamperError."""
        stored = self._stored(connection)
        tree = StoredTree(connection, self.origin, stored.size)
        beyond = next(self.read(connection, first=stored.size, limit=1), None)
        if beyond is not None or tree.root() != stored.root():
            raise rolled_back()
        newest = self.latest_checkpoint(connection)
        for promised in (*known, *((newest,) if newest else ())):
            checkpoints.verify(promised.note, self.origin, self.keys)
            if promised.size > stored.size or tree.root(promised.size) != promised.root:
                raise rolled_back()

    def _tree(self, connection: Connection, size: int | None) -> StoredTree:
        stored = self.size(connection)
        if size is not None and not 0 <= size <= stored:
            raise LedgerError(f"the log has {stored} entries, not {size}")
        return StoredTree(connection, self.origin, stored if size is None else size)

    def _stored(self, connection: Connection, *, to_write: bool = False) -> Frontier:
        statement = _FRONTIER_LOCKED if to_write else _FRONTIER
        row = connection.execute(statement, {"log": self.origin}).one_or_none()
        return Frontier() if row is None else Frontier.from_bytes(row.size, bytes(row.hashes))

    def _frontier(self, connection: Connection) -> Frontier:
        found = self._stored(connection, to_write=True)
        self._memory.saw(found, connection.get_transaction())
        return found

    def _store_frontier(self, connection: Connection, after: Frontier) -> None:
        size, hashes = after.size, after.to_bytes()
        if size == 1:
            row = {"origin": self.origin, "size": size, "hashes": hashes}
            connection.execute(_BEGIN_FRONTIER, row)
        else:
            moved = {"log": self.origin, "new_size": size, "new_hashes": hashes}
            connection.execute(_MOVE_FRONTIER, moved)


def place_of(entry: LedgerEntry) -> Place:
    """Where an entry stands."""
    return Place(entry.origin, entry.sequence, entry.session, entry.cls.value)


def _entries(rows: Iterable[Any]) -> Iterator[LedgerEntry]:
    for row in rows:
        yield LedgerEntry(
            row.origin,
            row.sequence,
            row.at_ms,
            EntryClass(row.cls),
            row.session,
            bytes(row.leaf),
            bytes(row.leaf_hash),
        )
