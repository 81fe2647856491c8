"""The key file beside the data: read strictly, written so that it is there whole or not at all.

With `protection` "none" the keys lie in the open, guarded by file permissions alone: good for an
evaluation, where nothing but loopback and files is served, and for nothing else.
"""

from __future__ import annotations

import os
import stat
import tempfile
from pathlib import Path
from typing import Final, Literal

import msgspec

from appliance.core.errors import ConfigError, SealError
from appliance.vault.seal import KEY_BYTES

FORMAT: Final = "intake-appliance/keys/v1"


class KeyFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Everything secret in one place.

    `root` seals what belongs to no session. `epochs` are the key-encryption keys that wrap session
    keys, by number; new session keys are wrapped under `active_epoch`. `signing` is the record's
    private key, sealed under the root.
    """

    format: Literal["intake-appliance/keys/v1"]
    protection: Literal["none"]
    root: bytes
    active_epoch: int
    epochs: dict[int, bytes]
    signing: bytes

    def __repr__(self) -> str:
        return f"KeyFile(active_epoch={self.active_epoch})"


def read(path: Path) -> KeyFile:
    """The keys in `path`. Raises ConfigError (missing, readable by others) or SealError (damaged)."""
    try:
        with path.open("rb") as file:
            mode = os.fstat(file.fileno()).st_mode
            if mode & (stat.S_IRWXG | stat.S_IRWXO):
                raise ConfigError(
                    f"the key file {path} can be read by others",
                    advice=f"Run: chmod 600 {path}",
                )
            raw = file.read()
    except OSError as error:
        raise ConfigError(
            f"the key file {path} cannot be read: {error.strerror}",
            advice="Run `appliance init`, or bring the key file back from its backup.",
        ) from error
    try:
        keys = msgspec.json.decode(raw, type=KeyFile)
    except msgspec.MsgspecError:
        raise _damaged(path) from None
    sound = len(keys.root) == KEY_BYTES and keys.active_epoch in keys.epochs
    if not sound or any(len(key) != KEY_BYTES for key in keys.epochs.values()):
        raise _damaged(path)
    return keys


def write_new(path: Path, keys: KeyFile) -> None:
    """Writes `keys` to `path`, 0600, durable. Raises ConfigError when `path` exists: a key file is
    never overwritten by accident, for the words sealed under it would be gone."""
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(msgspec.json.format(msgspec.json.encode(keys), indent=2) + b"\n")
            file.flush()
            os.fsync(file.fileno())
        os.link(temporary, path)
    except FileExistsError:
        raise ConfigError(
            f"there is a key file at {path} already",
            advice="Keep it: what was sealed under it opens with nothing else.",
        ) from None
    finally:
        temporary.unlink()
    directory = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(directory)
    finally:
        os.close(directory)


def _damaged(path: Path) -> SealError:
    return SealError(
        f"the key file {path} is damaged",
        advice="Bring the key file back from its backup; the data beside it is of no use without.",
    )
