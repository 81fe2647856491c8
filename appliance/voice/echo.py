"""How loud our own voice comes back on one line, learned while nobody else is heard. **Pure.**"""

from __future__ import annotations

from collections import deque
from typing import Final

from appliance.voice.pcm import SILENT_DB

_DELAY_WINDOWS: Final = 10
"""What we played within so many windows (320 ms) may be coming back."""
_LOSS_DB, _MOST_LOSS_DB = 24.0, 45.0
"""How much quieter it comes back before we know, and at most."""
_REMEMBERED: Final = 64
"""Windows (two seconds) from which it is learned."""
_KNOWN_FROM: Final = 32
"""From fewer of them it is only learned that it comes back louder: a line may hold it back for long."""
_OUTLIERS: Final = 6
"""So many windows may be louder than our voice comes back, and up to a quarter of what is known: a cough, a
door."""


class Echo:
    """Follows what we play and what is heard, window by window."""

    def __init__(self) -> None:
        self._played: deque[float] = deque(maxlen=_DELAY_WINDOWS)
        self._losses: deque[float] = deque(maxlen=_REMEMBERED)
        self._doubtful: deque[float] = deque(maxlen=_REMEMBERED)

    @property
    def db(self) -> float:
        """How loud our own voice may be on the line now."""
        return self._playing - self._loss

    def played(self, db: float) -> None:
        """We played one further window so loudly."""
        self._played.append(db)

    def stopped(self) -> None:
        """We paused, and nothing that was played before comes back any more."""
        self._played.clear()

    def heard(self, db: float, *, alone: bool) -> None:
        """So loud was a window, and whether it was nobody else. Somebody else's is of no account, unless
        `nobody_spoke` after all."""
        if self._playing > SILENT_DB:
            (self._losses if alone else self._doubtful).append(self._playing - db)

    def nobody_spoke(self) -> None:
        """What was held for somebody else's voice was none."""
        self._losses += self._doubtful
        self._doubtful.clear()

    def somebody_spoke(self) -> None:
        """It was somebody else's voice indeed."""
        self._doubtful.clear()

    @property
    def _playing(self) -> float:
        return max(self._played, default=SILENT_DB)

    @property
    def _loss(self) -> float:
        if not self._losses:
            return _LOSS_DB
        low = sorted(self._losses)[min(_OUTLIERS, len(self._losses) // 4)]
        most = _MOST_LOSS_DB if len(self._losses) >= _KNOWN_FROM else _LOSS_DB
        return min(most, max(0.0, low))
