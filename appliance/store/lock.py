"""One writer: a lock file that says who holds the data."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path

from appliance.core.errors import StoreError


class WriterLock:
    """Held from construction to `release()`; the kernel lets go of it when the process dies."""

    def __init__(self, path: Path) -> None:
        """Raises StoreError, naming the holder's process id, when another holds it."""
        self._file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            holder = os.pread(self._file, 32, 0).decode("ascii", "replace").strip() or "unknown"
            os.close(self._file)
            raise StoreError(
                f"another process holds the database for writing (process {holder})",
                advice="Stop it, or let the command go through the running service.",
            ) from None
        os.ftruncate(self._file, 0)
        os.pwrite(self._file, f"{os.getpid()}\n".encode("ascii"), 0)

    def release(self) -> None:
        """Lets the next one in. The file stays, so that nobody locks one that is being deleted."""
        os.ftruncate(self._file, 0)
        os.close(self._file)
