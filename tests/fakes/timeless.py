"""Time that passes only while everybody waits: seconds of a call in milliseconds of a test, over real
sockets, and the same each time. Nothing under it may work in another thread."""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Coroutine
from typing import Any, TypeVar

Result = TypeVar("Result")
_ON_ITS_WAY_S = 0.0001
"""How long what was sent over loopback may take to be there."""


class _Skipping(selectors.DefaultSelector):
    """Instead of waiting until something is due, lets it be due."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 1_000.0

    def select(self, timeout: float | None = None) -> Any:
        if timeout is None or timeout <= 0:
            return super().select(timeout)
        ready = super().select(_ON_ITS_WAY_S)
        if not ready:
            self.now += timeout
        return ready


class _Loop(asyncio.SelectorEventLoop):
    def __init__(self) -> None:
        self._skipping = _Skipping()
        super().__init__(self._skipping)

    def time(self) -> float:
        return self._skipping.now


def timeless(work: Coroutine[Any, Any, Result]) -> Result:
    """Runs `work` to its end."""
    with asyncio.Runner(loop_factory=_Loop) as runner:
        return runner.run(work)
