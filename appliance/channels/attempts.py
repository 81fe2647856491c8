"""How often strangers may try to be somebody. Pure; time is handed in, in seconds."""

from __future__ import annotations

from collections import deque
from typing import Final

TRIES: Final = 3
"""Of one caller."""
_BOX: Final = 12
"""Of all callers together, within the window."""
_WINDOW_S: Final = 900.0


class Attempts:
    """The failures of the whole box."""

    def __init__(self) -> None:
        self._failed: deque[float] = deque()

    def allowed(self, now: float) -> bool:
        """False while too many have failed lately: nobody may try, whoever they are."""
        while self._failed and now - self._failed[0] > _WINDOW_S:
            self._failed.popleft()
        return len(self._failed) < _BOX

    def failed(self, now: float) -> None:
        """Somebody has."""
        self._failed.append(now)
