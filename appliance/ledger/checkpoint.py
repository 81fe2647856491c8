"""What the log signs and hands out: checkpoints, key certificates, proofs as text (C2SP). Pure.

A log's keys follow each other: each is good for checkpoints from one size on until the next begins,
and each but the first is certified by the one before. A checkpoint signed by another time's key is
not a checkpoint, however good the signature: that gap once broke journald's sealing (CVE-2023-31439).
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from appliance.core.errors import TamperError
from appliance.core.record import Checkpoint, ConsistencyProof, InclusionProof
from appliance.ledger import merkle, note
from appliance.ledger.note import Signer, VerifierKey

PROOF_HEADER: Final = "c2sp.org/tlog-proof@v1"
CERTIFICATE_HEADER: Final = "intake-appliance/key/v1"
_SIZE: Final = re.compile(r"0|[1-9][0-9]{0,15}")


@dataclass(frozen=True, slots=True)
class CertifiedKey:
    """A key of the log, the size of the first checkpoint it may sign, and the note by which the key
    before it vouches for it (None for the first)."""

    key: VerifierKey
    from_size: int
    certificate: str | None = None


def certify(signer: Signer, origin: str, successor: bytes, from_size: int) -> CertifiedKey:
    """The next key of the log, vouched for by `signer`, good for checkpoints from `from_size` on."""
    key = VerifierKey(origin, successor)
    text = f"{CERTIFICATE_HEADER}\n{origin}\nfrom {from_size}\n{key}\n"
    return CertifiedKey(key, from_size, note.sign(text, origin, signer))


def check_chain(origin: str, keys: Sequence[CertifiedKey]) -> None:
    """Raises TamperError unless each key is vouched for by the one before it."""
    if not keys or keys[0].certificate is not None or keys[0].from_size != 0:
        raise TamperError("the log's chain of keys does not begin with a first key")
    for before, after in itertools.pairwise(keys):
        text = f"{CERTIFICATE_HEADER}\n{origin}\nfrom {after.from_size}\n{after.key}\n"
        certificate = note.parse(after.certificate or "")
        if (
            certificate.text != text
            or after.from_size <= before.from_size
            or not certificate.signed_by(before.key)
        ):
            raise TamperError("a key of the log is not certified by the one before it")


def key_for(keys: Sequence[CertifiedKey], size: int) -> VerifierKey:
    """The one key that may sign a checkpoint of `size`."""
    return [certified.key for certified in keys if certified.from_size <= size][-1]


def sign(origin: str, size: int, root: bytes, signer: Signer) -> Checkpoint:
    """A signed checkpoint."""
    text = f"{origin}\n{size}\n{note.to_base64(root)}\n"
    return Checkpoint(origin, size, root, note.sign(text, origin, signer))


def parse(text: str) -> Checkpoint:
    """The checkpoint in a signed note, its signature not yet looked at. Raises TamperError."""
    lines = note.parse(text).text[:-1].split("\n")
    if len(lines) != 3 or not note.is_name(lines[0]) or not _SIZE.fullmatch(lines[1]):
        raise TamperError("not a checkpoint")
    return Checkpoint(lines[0], int(lines[1]), _hash(lines[2]), text)


def verify(text: str, origin: str, keys: Sequence[CertifiedKey]) -> Checkpoint:
    """The checkpoint in a signed note. Raises TamperError unless the key of its size signed it."""
    found = parse(text)
    if found.origin != origin or not note.parse(text).signed_by(key_for(keys, found.size)):
        raise TamperError(f"the checkpoint of size {found.size} is not signed by the log's key")
    return found


def proof_text(proof: InclusionProof, checkpoint: Checkpoint) -> str:
    """C2SP tlog-proof v1: everything needed to show offline that one entry is in the log."""
    hashes = "".join(f"{note.to_base64(hash_)}\n" for hash_ in proof.hashes)
    return f"{PROOF_HEADER}\nindex {proof.index}\n{hashes}\n{checkpoint.note}"


def parse_proof(text: str) -> tuple[InclusionProof, Checkpoint]:
    """What `proof_text` wrote, its checkpoint's signature not yet looked at. Raises TamperError."""
    head, _, rest = text.partition("\n\n")
    found = parse(rest)
    header, index, *hashes = *head.split("\n"), ""
    if header != PROOF_HEADER or not index.startswith("index ") or not _SIZE.fullmatch(index[6:]):
        raise TamperError("not a tlog-proof")
    return InclusionProof(int(index[6:]), found.size, tuple(map(_hash, hashes[:-1]))), found


def consistency_text(proof: ConsistencyProof, checkpoint: Checkpoint) -> str:
    """C2SP tlog-witness v1, the body of add-checkpoint: the log has only grown since `old_size`."""
    hashes = "".join(f"{note.to_base64(hash_)}\n" for hash_ in proof.hashes)
    return f"old {proof.old_size}\n{hashes}\n{checkpoint.note}"


def _hash(text: str) -> bytes:
    try:
        data = note.from_base64(text)
    except ValueError:
        data = b""
    if len(data) != merkle.HASH_BYTES:
        raise TamperError("not a SHA-256 hash in base64")
    return data
