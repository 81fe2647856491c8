"""Slowing down whoever guesses, without shutting anyone out. Pure: time is handed in.

What is slowed is a pair, a name tried from one place; someone who guesses at another machine delays
nobody here, and the longest wait is a minute. A place that tries many names is slowed as a whole, by
seconds only, for it may be the clinic's own desk.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import TypeAlias

Key: TypeAlias = tuple[str, str | None]
"""Where from, and the name that was tried; None stands for every name."""

FREE = 3
FREE_FROM_ONE_PLACE = 30
LONGEST_MS = 60_000
LONGEST_FROM_ONE_PLACE_MS = 5_000
FORGOTTEN_MS = 3_600_000
_REMEMBERED = 10_000


@dataclass(frozen=True, slots=True)
class _Tries:
    count: int
    last_ms: int
    next_ms: int


class SlowDown:
    """Remembers tries that have not succeeded, the oldest forgotten first."""

    def __init__(self) -> None:
        self._tries: OrderedDict[Key, _Tries] = OrderedDict()

    def attempt(self, place: str, name: str, now_ms: int) -> int:
        """Counts a try that is about to be made. 0: go on; otherwise how many milliseconds to wait
        first, and nothing is counted."""
        keys = ((place, name), (place, None))
        wait = max(self._wait(key, now_ms) for key in keys)
        if wait == 0:
            for key in keys:
                self._count(key, now_ms)
        return wait

    def succeeded(self, place: str, name: str) -> None:
        """The try was good: forgets the pair, and takes back what was counted for the place."""
        self._tries.pop((place, name), None)
        known = self._tries.get((place, None))
        if known is not None:
            self._tries[place, None] = _Tries(max(0, known.count - 1), known.last_ms, 0)

    def _wait(self, key: Key, now_ms: int) -> int:
        known = self._tries.get(key)
        if known is None or now_ms - known.last_ms > FORGOTTEN_MS:
            self._tries.pop(key, None)
            return 0
        return max(0, known.next_ms - now_ms)

    def _count(self, key: Key, now_ms: int) -> None:
        known = self._tries.pop(key, None)
        count = 1 if known is None else known.count + 1
        free, longest = (
            (FREE, LONGEST_MS) if key[1] else (FREE_FROM_ONE_PLACE, LONGEST_FROM_ONE_PLACE_MS)
        )
        over = count - free
        wait = 0 if over < 0 else min(longest, 1000 << min(over, 20))
        self._tries[key] = _Tries(count, now_ms, now_ms + wait)
        while len(self._tries) > _REMEMBERED:
            self._tries.popitem(last=False)
