"""Recomputes the whole record from its tables and says what does not fit.

It trusts nothing that is stored beside the entries: leaf hashes, stored subtrees, the frontier and
every kept checkpoint are computed again. One pass, a few hashes of memory.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from appliance.core.errors import LedgerError, TamperError
from appliance.core.record import Checkpoint, EntryClass, LedgerEntry
from appliance.ledger import canonical, checkpoint, merkle, schema
from appliance.ledger.log import Ledger
from appliance.ledger.merkle import Frontier, Node
from appliance.ledger.tree import TILE_LEVELS


@dataclass(frozen=True, slots=True)
class Defect:
    """One thing that does not fit, and at which entry (None: the log as a whole)."""

    what: str
    sequence: int | None = None


@dataclass(frozen=True, slots=True)
class Examination:
    """What was looked at, and what does not fit."""

    entries: int
    payloads: int
    erased: int
    checkpoints: int
    root: bytes
    defects: tuple[Defect, ...]


def fsck(ledger: Ledger, connection: Connection, known: Sequence[Checkpoint] = ()) -> Examination:
    """Examines the log in `connection`'s snapshot. `known` are checkpoints kept elsewhere."""
    return _Scrub(ledger, connection).run(known)


class _Scrub:
    def __init__(self, ledger: Ledger, connection: Connection) -> None:
        self._ledger = ledger
        self._connection = connection
        self._defects: list[Defect] = []
        self._frontier = Frontier()
        self._payloads = 0
        self._missing: list[tuple[int, str | None]] = []
        self._erased: dict[str, int] = {}

    def run(self, known: Sequence[Checkpoint]) -> Examination:
        promised = self._promised(known)
        stored_nodes = self._stored_nodes()
        for sequence, entry in enumerate(self._entries()):
            self._check_entry(sequence, entry)
            self._frontier, completed = self._frontier.grow(merkle.leaf_hash(entry.leaf))
            self._check_nodes(completed, stored_nodes)
            self._check_promises(promised)
        if stored_nodes:
            self._found("a subtree is stored that the entries do not have")
        for size in promised:
            self._found(f"a checkpoint promises {size} entries, which are not there")
        self._check_erasures()
        self._check_edges()
        return Examination(
            self._frontier.size,
            self._payloads,
            len(self._missing),
            self._checkpoints,
            self._frontier.root(),
            tuple(self._defects),
        )

    def _found(self, what: str, sequence: int | None = None) -> None:
        self._defects.append(Defect(what, sequence))

    def _entries(self) -> Iterator[LedgerEntry]:
        try:
            yield from self._ledger.read(self._connection)
        except ValueError:
            self._found("an entry is of a class that does not exist", self._frontier.size)

    def _check_entry(self, sequence: int, entry: LedgerEntry) -> None:
        try:
            leaf = canonical.decode(entry.leaf)
        except TamperError as error:
            self._found(str(error), sequence)
            leaf = {}
        said = tuple(leaf.get(key) for key in ("log", "seq", "t", "cls", "sid"))
        told = (entry.origin, entry.sequence, entry.at_ms, entry.cls.value, entry.session)
        if leaf and said != told:
            self._found("an entry's columns do not say what its leaf says", sequence)
        if entry.sequence != sequence:
            self._found("an entry is missing or out of order", sequence)
        if merkle.leaf_hash(entry.leaf) != entry.leaf_hash:
            self._found("an entry does not have its stored hash", sequence)
        if entry.cls is EntryClass.ERASE and entry.session is not None:
            self._erased[entry.session] = sequence
        ciphertext = self._ledger.ciphertext(self._connection, entry.sequence)
        if ciphertext is not None:
            self._payloads += 1
            digest = hashlib.sha256(ciphertext).hexdigest()
            if (leaf.get("ct"), leaf.get("n")) != (digest, len(ciphertext)):
                self._found("a payload is not the one its entry names", sequence)
        elif "ct" in leaf:
            self._missing.append((sequence, entry.session))

    def _check_nodes(self, completed: Sequence[Node], stored: dict[tuple[int, int], bytes]) -> None:
        for node in completed:
            kept = node.level and node.level % TILE_LEVELS == 0
            if kept and stored.pop((node.level, node.position), None) != node.hash:
                self._found("a stored subtree is missing or wrong", self._frontier.size - 1)

    def _check_promises(self, promised: dict[int, set[bytes]]) -> None:
        roots = promised.pop(self._frontier.size, None)
        if roots is not None and roots != {self._frontier.root()}:
            self._found(
                "the entries do not lead to the root of a checkpoint", self._frontier.size - 1
            )

    def _promised(self, known: Sequence[Checkpoint]) -> dict[int, set[bytes]]:
        table = schema.checkpoint.c
        query = select(table.size, table.note).where(table.origin == self._ledger.origin)
        kept = self._connection.execute(query).all()
        self._checkpoints = len(kept)
        promised: dict[int, set[bytes]] = {}
        for size, text in [*kept, *((one.size, one.note) for one in known)]:
            try:
                found = checkpoint.verify(text, self._ledger.origin, self._ledger.keys)
            except TamperError as error:
                self._found(str(error))
                continue
            if found.size != size:
                self._found("a checkpoint is kept under another size than its own")
            promised.setdefault(found.size, set()).add(found.root)
        if promised.pop(0, {merkle.EMPTY_ROOT}) != {merkle.EMPTY_ROOT}:
            self._found("a checkpoint of the empty log has another root")
        return promised

    def _stored_nodes(self) -> dict[tuple[int, int], bytes]:
        table = schema.node.c
        query = select(table.level, table.position, table.hash)
        rows = self._connection.execute(query.where(table.origin == self._ledger.origin))
        return {(level, position): bytes(hash_) for level, position, hash_ in rows}

    def _check_erasures(self) -> None:
        for sequence, session in self._missing:
            if session is None or self._erased.get(session, -1) <= sequence:
                self._found("a payload is gone that nobody erased", sequence)

    def _check_edges(self) -> None:
        try:
            stored = (self._ledger.size(self._connection), self._ledger.root(self._connection))
        except LedgerError as error:
            self._found(str(error))
            return
        if stored != (self._frontier.size, self._frontier.root()):
            self._found("the stored frontier is not that of the entries")
        entry, payload = schema.entry.c, schema.payload.c
        place = (entry.origin == payload.origin) & (entry.sequence == payload.sequence)
        orphans = (
            select(payload.sequence)
            .where(payload.origin == self._ledger.origin)
            .where(~select(entry.sequence).where(place).exists())
        )
        for sequence in self._connection.execute(orphans).scalars():
            self._found("a payload belongs to no entry", sequence)
