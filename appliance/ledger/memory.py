"""What a log remembers of itself between transactions. Pure.

The database may look as it was last known for certain, or as written since. A transaction may be
rolled back without our being told, so what it wrote counts as certain only when a later transaction
still finds it there, or when the caller says that it committed.
"""

from __future__ import annotations

import threading
import weakref
from dataclasses import dataclass

from appliance.core.errors import TamperError
from appliance.ledger.merkle import Frontier


def rolled_back() -> TamperError:
    """The database is not one that this log may go on from."""
    return TamperError(
        "the database no longer holds what was last written to the record",
        advice="Stop the service. A copy was restored, or someone changed the database: run "
        "`appliance ledger fsck` and compare with the newest checkpoint kept elsewhere.",
    )


@dataclass(frozen=True, slots=True)
class _Written:
    transaction: weakref.ref[object]
    frontier: Frontier


class Memory:
    """The states of the database that this log can have left behind. Safe between threads."""

    def __init__(self) -> None:
        self._certain: Frontier | None = None
        self._since: list[_Written] = []
        self._lock = threading.Lock()

    def saw(self, found: Frontier, transaction: object) -> None:
        """`found` lies in the database at this moment of `transaction`. Raises TamperError when it is
        nothing that was left there."""
        with self._lock:
            possible = [self._certain, *(written.frontier for written in self._since)]
            if self._certain is not None and found not in possible:
                raise rolled_back()
            if not self._since or self._since[-1].transaction() is not transaction:
                self._certain, self._since = found, []

    def wrote(self, after: Frontier, transaction: object) -> None:
        """`transaction`, not yet committed, has written `after`."""
        with self._lock:
            self._since.append(_Written(weakref.ref(transaction), after))

    def acknowledge(self, size: int) -> None:
        """The transaction that made the log `size` entries long has committed."""
        with self._lock:
            for at in reversed(range(len(self._since))):
                if self._since[at].frontier.size == size:
                    self._certain = self._since[at].frontier
                    del self._since[: at + 1]
                    return
