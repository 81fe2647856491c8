"""What one entry says, and how it is written down. Pure.

A leaf never holds a person's words nor a hash of them: `ct` is the SHA-256 of the ciphertext and `com`
a salted commitment, SHA-256(salt ‖ words), whose salt derives from the session's key and is gone with
it. Opened words travel with their salt, and a verifier without any cipher can check them.

    v     1                          log   the log's origin          seq   zero-based place in the log
    t     UTC, milliseconds          cls   the event's class         who   a handle, never a name
    role  in which role              sid   random session id         pol   SHA-256 of the policy
    facts strings and integers       ct, n SHA-256 and length of the ciphertext
    com   commitment to the words    kc    commitment to the key

`sid`, `pol`, `facts` and the last four are there only when there is something to say. The entry that
activates a policy has the digest of its files, `files_digest`, as the fact "files": a policy's own
digest is over its meaning, which a verifier that reads no YAML cannot compute.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from appliance.core.errors import LedgerError
from appliance.core.ports import Sealer
from appliance.core.record import EntryDraft
from appliance.ledger import canonical

VERSION: Final = 1


@dataclass(frozen=True, slots=True)
class Place:
    """Where an entry stands: what its payload is bound to."""

    origin: str
    sequence: int
    session: str | None
    cls: str

    def context(self) -> bytes:
        """What is authenticated along with the ciphertext, so that it opens in no other place."""
        place: dict[str, object] = {"cls": self.cls, "log": self.origin, "seq": self.sequence}
        if self.session is not None:
            place["sid"] = self.session
        return canonical.encode(place)


def words_salt(sealer: Sealer, place: Place) -> bytes:
    """The 32-byte salt of one entry's commitment; it opens nothing else."""
    return sealer.salt(b"ledger/words/v1\n" + place.context())


def key_commitment(sealer: Sealer) -> bytes:
    """32 bytes that only this key gives; they tell nothing about it."""
    return sealer.salt(b"ledger/key/v1")


def commitment(salt: bytes, words: bytes) -> bytes:
    """SHA-256(salt ‖ words)."""
    return hashlib.sha256(salt + words).digest()


def files_digest(files: Mapping[str, bytes]) -> str:
    """SHA-256, in hex, of the canonical object of each file's SHA-256 by its path."""
    digests = {path: hashlib.sha256(content).hexdigest() for path, content in files.items()}
    return hashlib.sha256(canonical.encode(digests)).hexdigest()


def compose(
    draft: EntryDraft, place: Place, at_ms: int, sealer: Sealer | None
) -> tuple[bytes, bytes | None]:
    """The canonical leaf of `draft` at `place`, and its ciphertext if it has a payload.

    Raises LedgerError when the entry is too large, holds what it may not, or has a payload and no key.
    """
    leaf: dict[str, object] = {
        "v": VERSION,
        "log": place.origin,
        "seq": place.sequence,
        "t": at_ms,
        "cls": place.cls,
        "who": draft.who,
        "role": draft.role,
    }
    if place.session is not None:
        leaf["sid"] = place.session
    if draft.policy is not None:
        leaf["pol"] = draft.policy
    if draft.facts:
        leaf["facts"] = draft.facts
    ciphertext: bytes | None = None
    if draft.payload is not None:
        if sealer is None:
            raise LedgerError("an entry with a payload needs a key to seal it")
        ciphertext = sealer.seal(draft.payload, place.context())
        leaf["ct"] = hashlib.sha256(ciphertext).hexdigest()
        leaf["n"] = len(ciphertext)
        leaf["com"] = commitment(words_salt(sealer, place), draft.payload).hex()
        leaf["kc"] = key_commitment(sealer).hex()
    data = canonical.encode(leaf)
    if len(data) > canonical.MAX_LEAF_BYTES:
        raise LedgerError(
            f"an entry of {len(data)} bytes is larger than {canonical.MAX_LEAF_BYTES}",
            advice="Move what is large into the payload, and name it by its digest.",
        )
    return data, ciphertext
