"""A service of one's own: `appliance serve` as a child process over a data directory, for measuring
and rehearsing against the real thing.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType, TracebackType

from appliance import control
from appliance.core.errors import StoreError


class ChildService:
    """A running service. Use as a context manager; leaving it stops the service."""

    def __init__(
        self,
        data: Path,
        *,
        port: int = 0,
        start_seconds: float = 60,
        settings: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """`port` 0 takes a free one. `start_seconds` is how long a start may take. `settings` are the
        APPLIANCE_* variables it runs under; it inherits none."""
        self._data = data
        self._port = port
        self._start_seconds = start_seconds
        self._settings = dict(settings)
        self._process: subprocess.Popen[bytes] | None = None
        self.address = ""

    def __enter__(self) -> ChildService:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.stop()

    @property
    def pid(self) -> int:
        """The process id of the running service."""
        assert self._process is not None
        return self._process.pid

    def start(self, command: Sequence[str] = ()) -> None:
        """Starts it and waits until it answers. Raises StoreError when it does not."""
        begin = command or (sys.executable, "-m", "appliance")
        self._process = subprocess.Popen(
            [*begin, "serve", "--data", str(self._data), "--port", str(self._port)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            env={
                **{k: v for k, v in os.environ.items() if not k.startswith("APPLIANCE_")},
                **self._settings,
            },
        )
        until = time.monotonic() + self._start_seconds
        while time.monotonic() < until:
            if self._process.poll() is not None:
                break
            address = control.address(self._data)
            if address is not None:
                self.address = address
                return
            time.sleep(0.05)
        self._process.kill()
        complaint = self._process.communicate()[1].decode("utf-8", "replace").strip()
        raise StoreError(f"the service did not start: {complaint or 'no reason given'}")

    def stop(self, seconds: float = 15) -> int:
        """Asks it to stop, as Ctrl-C does; its exit status. Killed when it takes longer."""
        assert self._process is not None
        if self._process.poll() is None:
            self._process.send_signal(2)
        try:
            self._process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            self.kill()
        return int(self._process.returncode)

    def kill(self) -> None:
        """Ends it at once, as a power cut does."""
        assert self._process is not None
        self._process.kill()
        self._process.communicate()
