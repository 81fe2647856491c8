"""The stored tree: hashes of any part of it, and the proofs made from them, in a few short reads."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, insert, select

from appliance.core.errors import TamperError
from appliance.ledger import merkle, schema
from appliance.ledger.merkle import Frontier, Node

TILE_LEVELS = 8
"""Subtree roots are stored at every eighth level."""


def store_nodes(connection: Connection, origin: str, completed: Iterable[Node]) -> None:
    """Keeps those of the `completed` subtrees that proofs read."""
    rows = [
        {"origin": origin, "level": node.level, "position": node.position, "hash": node.hash}
        for node in completed
        if node.level and node.level % TILE_LEVELS == 0
    ]
    if rows:
        connection.execute(insert(schema.node), rows)


class StoredTree:
    """One log's tree as it lies in the tables, of at most `size` leaves."""

    def __init__(self, connection: Connection, origin: str, size: int) -> None:
        self._connection = connection
        self._origin = origin
        self.size = size

    def subtree(self, start: int, end: int) -> bytes:
        """MTH(D[start:end]), for the ranges that RFC 6962's proofs ask for: `start` is a multiple of
        the smallest power of two that is not below the range's length. Raises TamperError when a
        hash is missing."""
        frontier = Frontier()
        level = (max(end - start, 1).bit_length() - 1) // TILE_LEVELS * TILE_LEVELS
        while level >= 0:
            first, last = (start + frontier.size) >> level, end >> level
            for hash_ in self._hashes(level, first, last):
                frontier, _ = frontier.grow(hash_, level)
            level -= TILE_LEVELS
        return frontier.root()

    def root(self, size: int | None = None) -> bytes:
        """The root over the first `size` leaves."""
        return self.subtree(0, self.size if size is None else size)

    def _hashes(self, level: int, first: int, last: int) -> list[bytes]:
        if level:
            place, hash_, of_level = schema.node.c.position, schema.node.c.hash, schema.node.c.level
            query = select(place, hash_).where(schema.node.c.origin == self._origin)
            query = query.where(of_level == level)
        else:
            place, hash_ = schema.entry.c.sequence, schema.entry.c.leaf_hash
            query = select(place, hash_).where(schema.entry.c.origin == self._origin)
        rows = self._connection.execute(
            query.where(place >= first, place < last).order_by(place)
        ).all()
        if [row[0] for row in rows] != list(range(first, last)):
            raise TamperError(f"hashes of the record are missing at level {level}")
        hashes = [bytes(row[1]) for row in rows]
        if any(len(hash_) != merkle.HASH_BYTES for hash_ in hashes):
            raise TamperError(f"a hash of the record is damaged at level {level}")
        return hashes
