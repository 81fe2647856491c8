"""Sealing under one key: AES-256-GCM with a key commitment. Pure but for the random nonce.

A key is never used as it is. HKDF-Expand (RFC 5869) makes three out of it, each for one purpose: one
encrypts, one is printed in front of every ciphertext as a commitment to the key, and one makes salts.
AES-GCM alone does not commit to its key: one ciphertext can be made that opens to two texts under two
keys, which must not happen to a record whose keys may one day be disclosed to a court.

Layout of what `seal` returns: nonce (12) ‖ commitment (32) ‖ AES-256-GCM ciphertext and tag.
Nonces are random; 2^20 seals under one key leave the chance of a repeat below 2^-57.
"""

from __future__ import annotations

import os
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.constant_time import bytes_eq
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

from appliance.core.errors import SealError

KEY_BYTES: Final = 32
NONCE_BYTES: Final = 12
COMMITMENT_BYTES: Final = 32
OVERHEAD_BYTES: Final = NONCE_BYTES + COMMITMENT_BYTES + 16


def derive(key: bytes, info: bytes, length: int = KEY_BYTES) -> bytes:
    """`length` bytes from a uniformly random `key`, separated by `info` (HKDF-Expand, SHA-256)."""
    return HKDFExpand(algorithm=SHA256(), length=length, info=info).derive(key)


class AesGcmSealer:
    """Seals and opens under one key and one scope: a `core.ports.Sealer`.

    `scope` names what the key is for ("session/…", "purpose/…"); the same key under another scope
    opens nothing.
    """

    __slots__ = ("_cipher", "_commitment", "_salting")

    def __init__(self, key: bytes, scope: str) -> None:
        if len(key) != KEY_BYTES:
            raise SealError(f"a key has {KEY_BYTES} bytes, not {len(key)}")
        derived = derive(key, b"intake-appliance/seal/v1\n" + scope.encode(), 3 * KEY_BYTES)
        self._cipher = AESGCM(derived[:KEY_BYTES])
        self._commitment = derived[KEY_BYTES : 2 * KEY_BYTES]
        self._salting = derived[2 * KEY_BYTES :]

    def seal(self, plaintext: bytes, context: bytes) -> bytes:
        """The ciphertext, nonce first. `context` is authenticated, not hidden."""
        nonce = os.urandom(NONCE_BYTES)
        return nonce + self._commitment + self._cipher.encrypt(nonce, plaintext, context)

    def open(self, ciphertext: bytes, context: bytes) -> bytes:
        """The plaintext. Raises SealError: another key, another context, or altered bytes."""
        if len(ciphertext) < OVERHEAD_BYTES:
            raise SealError("the sealed bytes are too short to have been sealed here")
        nonce = ciphertext[:NONCE_BYTES]
        commitment = ciphertext[NONCE_BYTES : NONCE_BYTES + COMMITMENT_BYTES]
        if not bytes_eq(commitment, self._commitment):
            raise SealError("sealed under another key, or altered")
        try:
            return self._cipher.decrypt(
                nonce, ciphertext[NONCE_BYTES + COMMITMENT_BYTES :], context
            )
        except InvalidTag:
            raise SealError("sealed for another place, or altered") from None

    def salt(self, label: bytes) -> bytes:
        """32 bytes derived from the key and `label`; gone when the key is gone."""
        return derive(self._salting, label)

    def __repr__(self) -> str:
        return "AesGcmSealer(…)"
