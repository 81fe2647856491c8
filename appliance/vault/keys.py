"""The keyring: which key opens what, and how keys are wrapped.

    key file ── root ────────── sealers by purpose (what belongs to no session), the signing key
             └─ epoch 1, 2, … ─ wrap one data key per session; the wrapped key rests in the database

A session's words are sealed under its own data key. Destroy the wrapped key, or the epoch that wraps
it, and the words are gone while every proof about them still holds.

Layout of a wrapped key: epoch (4, big-endian) ‖ sealed data key, bound to the session's id.
"""

from __future__ import annotations

import os
import threading
from collections import OrderedDict
from pathlib import Path
from typing import Final

from appliance.core.errors import SealError
from appliance.core.ports import Sealer
from appliance.vault import keyfile
from appliance.vault.keyfile import KeyFile
from appliance.vault.seal import KEY_BYTES, AesGcmSealer
from appliance.vault.signing import SigningKey

SIGNING_CONTEXT: Final = b"ledger signing key"


def create_evaluation_keys(path: Path) -> Keyring:
    """New keys in a new file (0600) beside the data, under no passphrase: for evaluation only.

    Raises ConfigError when there is such a file already.
    """
    root = os.urandom(KEY_BYTES)
    sealed = _purpose_sealer(root, "ledger/signing").seal(
        SigningKey.generate().private_bytes(), SIGNING_CONTEXT
    )
    keys = KeyFile(
        format=keyfile.FORMAT,
        protection="none",
        root=root,
        active_epoch=1,
        epochs={1: os.urandom(KEY_BYTES)},
        signing=sealed,
    )
    keyfile.write_new(path, keys)
    return Keyring(keys)


def open_keyring(path: Path) -> Keyring:
    """The keyring of a key file. Raises ConfigError (missing, exposed) or SealError (damaged)."""
    return Keyring(keyfile.read(path))


class Keyring:
    """Makes and opens session keys, and hands out sealers by purpose. Safe between threads.

    At most `remembered` unwrapped session keys are kept in memory, the least used forgotten first.
    """

    def __init__(self, keys: KeyFile, *, remembered: int = 256) -> None:
        self._keys = keys
        self._remembered = remembered
        self._open: OrderedDict[tuple[str, bytes], Sealer] = OrderedDict()
        self._lock = threading.Lock()

    @property
    def evaluation(self) -> bool:
        """True when the keys lie unprotected beside the data."""
        return self._keys.protection == "none"

    def new_session_key(self, session_id: str) -> tuple[bytes, Sealer]:
        """A new data key for `session_id`: wrapped, for the database, and ready to seal with."""
        key = os.urandom(KEY_BYTES)
        epoch = self._keys.active_epoch
        header = epoch.to_bytes(4, "big")
        wrapped = header + self._epoch_sealer(epoch).seal(key, _wrap_context(session_id))
        sealer = AesGcmSealer(key, f"session/{session_id}")
        self._remember(session_id, wrapped, sealer)
        return wrapped, sealer

    def unwrap(self, session_id: str, wrapped: bytes) -> Sealer:
        """The sealer of a wrapped key. Raises SealError: not this session's, altered, or its epoch's
        key has been destroyed."""
        with self._lock:
            known = self._open.get((session_id, wrapped))
            if known is not None:
                self._open.move_to_end((session_id, wrapped))
                return known
        key = self._epoch_sealer(epoch_of(wrapped)).open(wrapped[4:], _wrap_context(session_id))
        sealer = AesGcmSealer(key, f"session/{session_id}")
        self._remember(session_id, wrapped, sealer)
        return sealer

    def forget(self, session_id: str) -> None:
        """Drops the session's key from memory; call when its wrapped key has been destroyed."""
        with self._lock:
            for known in [known for known in self._open if known[0] == session_id]:
                del self._open[known]

    def sealer(self, purpose: str) -> Sealer:
        """The sealer of something that belongs to no session ("accounts", "lookups", …)."""
        return _purpose_sealer(self._keys.root, purpose)

    def signing_key(self) -> SigningKey:
        """The key that signs the record. Raises SealError when the key file was altered."""
        sealer = _purpose_sealer(self._keys.root, "ledger/signing")
        return SigningKey(sealer.open(self._keys.signing, SIGNING_CONTEXT))

    def _epoch_sealer(self, epoch: int) -> AesGcmSealer:
        try:
            return AesGcmSealer(self._keys.epochs[epoch], f"epoch/{epoch}")
        except KeyError:
            raise SealError("the key that wrapped this session's key has been destroyed") from None

    def _remember(self, session_id: str, wrapped: bytes, sealer: Sealer) -> None:
        with self._lock:
            self._open[(session_id, wrapped)] = sealer
            while len(self._open) > self._remembered:
                self._open.popitem(last=False)


def epoch_of(wrapped: bytes) -> int:
    """The epoch whose key wrapped this session key; it is stored beside it, for rotation."""
    return int.from_bytes(wrapped[:4], "big")


def _purpose_sealer(root: bytes, purpose: str) -> AesGcmSealer:
    return AesGcmSealer(root, f"purpose/{purpose}")


def _wrap_context(session_id: str) -> bytes:
    return b"session key\n" + session_id.encode()
