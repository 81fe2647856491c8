"""A directory as a destination: each record a file, there whole or not at all."""

from __future__ import annotations

import os
import re
from pathlib import Path

from appliance.core.errors import DeliveryError

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,199}")


def put(directory: Path, name: str, body: bytes) -> None:
    """Writes `body` under `name`, in place of an earlier attempt of the same.

    The directory is never made: one that is missing may be a share that is not mounted, and the
    record would land on the wrong disk. Raises DeliveryError, permanent when the name is no name.
    """
    if not _NAME.fullmatch(name):
        raise DeliveryError("the file's name is not allowed", permanent=True)
    part = directory / f".{name}.part"
    try:
        _write(part, body)
        part.replace(directory / name)
        _sync(directory)
    except OSError as problem:
        raise DeliveryError(
            f"the directory does not take files: {os.strerror(problem.errno or 0)}",
            advice="See that it exists, is mounted, has room, and may be written.",
        ) from None


def _write(path: Path, body: bytes) -> None:
    file = os.open(
        path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW | os.O_CLOEXEC, 0o640
    )
    with open(file, "wb") as stream:  # noqa: PTH123 - a descriptor, not a path
        stream.write(body)
        stream.flush()
        os.fsync(stream.fileno())


def _sync(directory: Path) -> None:
    folder = os.open(directory, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
