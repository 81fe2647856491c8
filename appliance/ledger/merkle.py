"""The Merkle tree of RFC 6962 section 2.1, and its proofs. Pure.

A leaf is hashed with a zero byte in front, a node with a one byte, so that neither passes for the
other. Proofs are made from any source of subtree hashes: `Subtree` gives MTH(D[start:end]).
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final, TypeAlias

from appliance.core.errors import TamperError
from appliance.core.record import ConsistencyProof, InclusionProof

HASH_BYTES: Final = 32
EMPTY_ROOT: Final = hashlib.sha256().digest()

Subtree: TypeAlias = Callable[[int, int], bytes]


def leaf_hash(leaf: bytes) -> bytes:
    """The hash of one entry."""
    return hashlib.sha256(b"\x00" + leaf).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """The hash of two subtrees side by side."""
    return hashlib.sha256(b"\x01" + left + right).digest()


@dataclass(frozen=True, slots=True)
class Node:
    """The root of one perfect subtree: leaves position·2^level up to (position+1)·2^level."""

    level: int
    position: int
    hash: bytes


@dataclass(frozen=True, slots=True)
class Frontier:
    """The right edge of a tree: the roots of its perfect subtrees, the largest first. It is all that
    growing a tree needs, and one hash per set bit of `size`."""

    size: int = 0
    hashes: tuple[bytes, ...] = ()

    def __post_init__(self) -> None:
        if self.size < 0 or len(self.hashes) != self.size.bit_count():
            raise TamperError("the frontier does not have one hash per subtree")

    def grow(self, hash_: bytes, level: int = 0) -> tuple[Frontier, tuple[Node, ...]]:
        """This tree with one perfect subtree of 2^level leaves more (by default one leaf), and every
        subtree that it completes. `size` must be a multiple of 2^level."""
        completed = [Node(level, self.size >> level, hash_)]
        hashes = list(self.hashes)
        while completed[-1].position & 1:
            last = completed[-1]
            merged = node_hash(hashes.pop(), last.hash)
            completed.append(Node(last.level + 1, last.position >> 1, merged))
        hashes.append(completed[-1].hash)
        return Frontier(self.size + (1 << level), tuple(hashes)), tuple(completed)

    def root(self) -> bytes:
        """The hash of the whole tree."""
        if not self.hashes:
            return EMPTY_ROOT
        root = self.hashes[-1]
        for left in reversed(self.hashes[:-1]):
            root = node_hash(left, root)
        return root

    def to_bytes(self) -> bytes:
        """The hashes, one after the other."""
        return b"".join(self.hashes)

    @classmethod
    def from_bytes(cls, size: int, data: bytes) -> Frontier:
        """What `to_bytes` wrote. Raises TamperError when the length does not fit the size."""
        if len(data) % HASH_BYTES:
            raise TamperError("the frontier does not consist of whole hashes")
        hashes = tuple(data[at : at + HASH_BYTES] for at in range(0, len(data), HASH_BYTES))
        return cls(size, hashes)


def frontier_of(hashes: Iterable[bytes]) -> Frontier:
    """The frontier over leaf hashes in order."""
    frontier = Frontier()
    for hash_ in hashes:
        frontier, _ = frontier.grow(hash_)
    return frontier


def inclusion_proof(index: int, size: int, subtree: Subtree) -> InclusionProof:
    """PATH(index, D[size]): sibling hashes from the leaf up. Raises ValueError out of range."""
    if not 0 <= index < size:
        raise ValueError(f"there is no entry {index} among {size}")
    hashes: list[bytes] = []
    start, end = 0, size
    while end - start > 1:
        middle = start + _split(end - start)
        if index < middle:
            hashes.append(subtree(middle, end))
            end = middle
        else:
            hashes.append(subtree(start, middle))
            start = middle
    return InclusionProof(index, size, tuple(reversed(hashes)))


def consistency_proof(old_size: int, size: int, subtree: Subtree) -> ConsistencyProof:
    """PROOF(old_size, D[size]); empty when either tree is trivial. Raises ValueError out of range."""
    if not 0 <= old_size <= size:
        raise ValueError(f"a tree of {size} does not grow out of one of {old_size}")
    if old_size in (0, size):
        return ConsistencyProof(old_size, size, ())
    hashes: list[bytes] = []
    start, end = 0, size
    while old_size != end:
        middle = start + _split(end - start)
        if old_size <= middle:
            hashes.append(subtree(middle, end))
            end = middle
        else:
            hashes.append(subtree(start, middle))
            start = middle
    if start > 0:
        hashes.append(subtree(start, end))
    return ConsistencyProof(old_size, size, tuple(reversed(hashes)))


def includes(proof: InclusionProof, hash_: bytes, root: bytes) -> bool:
    """True when `proof` shows the leaf `hash_` at its index under `root` (RFC 9162 section 2.1.3.2)."""
    if not 0 <= proof.index < proof.size:
        return False
    index, last = proof.index, proof.size - 1
    for sibling in proof.hashes:
        if last == 0:
            return False
        if index & 1 or index == last:
            hash_ = node_hash(sibling, hash_)
            while index and not index & 1:
                index, last = index >> 1, last >> 1
        else:
            hash_ = node_hash(hash_, sibling)
        index, last = index >> 1, last >> 1
    return last == 0 and hash_ == root


def extends(proof: ConsistencyProof, old_root: bytes, root: bytes) -> bool:
    """True when `proof` shows that the tree under `root` begins with the one under `old_root`
    (RFC 9162 section 2.1.4.2)."""
    if not 0 <= proof.old_size <= proof.size:
        return False
    if proof.old_size == proof.size:
        return not proof.hashes and old_root == root
    if proof.old_size == 0:
        return not proof.hashes and old_root == EMPTY_ROOT
    old_index, last = proof.old_size - 1, proof.size - 1
    while old_index & 1:
        old_index, last = old_index >> 1, last >> 1
    path = list(proof.hashes)
    if proof.old_size & (proof.old_size - 1) == 0:
        path.insert(0, old_root)
    if not path:
        return False
    old_hash = new_hash = path[0]
    for sibling in path[1:]:
        if last == 0:
            return False
        if old_index & 1 or old_index == last:
            old_hash = node_hash(sibling, old_hash)
            new_hash = node_hash(sibling, new_hash)
            while old_index and not old_index & 1:
                old_index, last = old_index >> 1, last >> 1
        else:
            new_hash = node_hash(new_hash, sibling)
        old_index, last = old_index >> 1, last >> 1
    return last == 0 and old_hash == old_root and new_hash == root


def _split(size: int) -> int:
    """The largest power of two smaller than `size`."""
    return 1 << (size - 1).bit_length() - 1
