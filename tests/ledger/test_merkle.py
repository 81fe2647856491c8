from __future__ import annotations

import hashlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from appliance.core.errors import TamperError
from appliance.core.record import ConsistencyProof, InclusionProof
from appliance.ledger import merkle, verify
from appliance.ledger.merkle import Frontier, leaf_hash

# A busy machine is slow, and that is no fault of what is tested.
steady = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])

# The leaves and roots by which Certificate Transparency implementations of RFC 6962 are compared.
LEAVES = [
    bytes.fromhex(leaf)
    for leaf in (
        "",
        "00",
        "10",
        "2021",
        "3031",
        "40414243",
        "5051525354555657",
        "606162636465666768696a6b6c6d6e6f",
    )
]
ROOTS = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]

sizes = st.integers(1, 70)


def hashes(count: int) -> list[bytes]:
    return [leaf_hash(number.to_bytes(4, "big")) for number in range(count)]


def mth(part: list[bytes]) -> bytes:
    """RFC 6962 section 2.1, word for word, over leaf hashes."""
    if not part:
        return hashlib.sha256().digest()
    if len(part) == 1:
        return part[0]
    k = split(len(part))
    return hashlib.sha256(b"\x01" + mth(part[:k]) + mth(part[k:])).digest()


def path(m: int, part: list[bytes]) -> list[bytes]:
    """Section 2.1.1."""
    if len(part) == 1:
        return []
    k = split(len(part))
    if m < k:
        return [*path(m, part[:k]), mth(part[k:])]
    return [*path(m - k, part[k:]), mth(part[:k])]


def subproof(m: int, part: list[bytes], complete: bool) -> list[bytes]:
    """Section 2.1.2."""
    if m == len(part):
        return [] if complete else [mth(part)]
    k = split(len(part))
    if m <= k:
        return [*subproof(m, part[:k], complete), mth(part[k:])]
    return [*subproof(m - k, part[k:], False), mth(part[:k])]


def split(n: int) -> int:
    k = 1
    while k * 2 < n:
        k *= 2
    return k


@pytest.mark.parametrize("size", range(9))
def test_roots_are_those_everyone_computes(size: int) -> None:
    leaves = [leaf_hash(leaf) for leaf in LEAVES[:size]]
    assert merkle.frontier_of(leaves).root().hex() == ROOTS[size]
    tree = verify.Tree()
    for hash_ in leaves:
        tree.grow(hash_)
    assert tree.root().hex() == ROOTS[size]


@steady
@given(st.integers(0, 70))
def test_frontier_agrees_with_the_definition(size: int) -> None:
    frontier = merkle.frontier_of(hashes(size))
    assert frontier.root() == mth(hashes(size))
    assert Frontier.from_bytes(size, frontier.to_bytes()) == frontier


@steady
@given(sizes)
def test_growing_names_every_perfect_subtree_once(size: int) -> None:
    leaves, frontier = hashes(size), Frontier()
    found = {}
    for hash_ in leaves:
        frontier, completed = frontier.grow(hash_)
        found.update({(node.level, node.position): node.hash for node in completed})
    expected = {
        (level, position): mth(leaves[position << level : (position + 1) << level])
        for level in range(8)
        for position in range(size >> level)
    }
    assert found == expected


@steady
@given(st.data())
def test_inclusion_proofs_are_the_definition_and_hold(data: st.DataObject) -> None:
    size = data.draw(sizes)
    index = data.draw(st.integers(0, size - 1))
    leaves = hashes(size)
    proof = merkle.inclusion_proof(index, size, lambda a, b: mth(leaves[a:b]))
    assert list(proof.hashes) == path(index, leaves)
    root = mth(leaves)
    assert merkle.includes(proof, leaves[index], root)
    assert verify.includes(leaves[index], index, size, list(proof.hashes), root)
    for wrong in range(size):
        if wrong != index:
            elsewhere = InclusionProof(wrong, size, proof.hashes)
            assert not merkle.includes(elsewhere, leaves[index], root)
            assert not verify.includes(leaves[index], wrong, size, list(proof.hashes), root)


@steady
@given(st.data())
def test_consistency_proofs_are_the_definition_and_hold(data: st.DataObject) -> None:
    size = data.draw(sizes)
    old = data.draw(st.integers(1, size))
    leaves = hashes(size)
    proof = merkle.consistency_proof(old, size, lambda a, b: mth(leaves[a:b]))
    assert list(proof.hashes) == subproof(old, leaves, True)
    old_root, root = mth(leaves[:old]), mth(leaves)
    assert merkle.extends(proof, old_root, root)
    assert verify.extends(old, old_root, size, root, list(proof.hashes))
    fork = mth([*leaves[: old - 1], bytes(32)])
    assert not merkle.extends(proof, fork, root)
    assert not verify.extends(old, fork, size, root, list(proof.hashes))


@steady
@given(st.data())
def test_an_altered_proof_does_not_hold(data: st.DataObject) -> None:
    size = data.draw(st.integers(2, 70))
    leaves = hashes(size)
    root = mth(leaves)
    index = data.draw(st.integers(0, size - 1))
    good = merkle.inclusion_proof(index, size, lambda a, b: mth(leaves[a:b])).hashes
    at = data.draw(st.integers(0, len(good) - 1))
    for bad in (
        (*good[:at], bytes(32), *good[at + 1 :]),
        good[:at] + good[at + 1 :],
        (*good[:at], bytes(32), *good[at:]),
        (*good, bytes(32)),
    ):
        assert not merkle.includes(InclusionProof(index, size, bad), leaves[index], root)
        assert not verify.includes(leaves[index], index, size, list(bad), root)


def test_an_old_tree_of_nothing_or_of_everything_needs_no_hashes() -> None:
    root = mth(hashes(5))
    assert merkle.extends(ConsistencyProof(0, 5, ()), merkle.EMPTY_ROOT, root)
    assert merkle.extends(ConsistencyProof(5, 5, ()), root, root)
    for proof, old_root in (
        (ConsistencyProof(0, 5, ()), root),
        (ConsistencyProof(5, 5, ()), merkle.EMPTY_ROOT),
        (ConsistencyProof(5, 5, (root,)), root),
        (ConsistencyProof(6, 5, ()), root),
        (ConsistencyProof(3, 5, ()), root),
    ):
        assert not merkle.extends(proof, old_root, root)
        assert not verify.extends(proof.old_size, old_root, 5, root, list(proof.hashes))


@pytest.mark.parametrize(("index", "size"), [(-1, 3), (3, 3), (0, 0)])
def test_no_proof_for_what_is_not_there(index: int, size: int) -> None:
    with pytest.raises(ValueError, match="no entry"):
        merkle.inclusion_proof(index, size, lambda a, b: mth(hashes(size)[a:b]))


@pytest.mark.parametrize(
    ("size", "data"), [(1, b""), (3, bytes(32)), (1, bytes(33)), (0, bytes(32))]
)
def test_a_frontier_that_does_not_fit_its_size_is_refused(size: int, data: bytes) -> None:
    with pytest.raises(TamperError):
        Frontier.from_bytes(size, data)
