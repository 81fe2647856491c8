"""A line's frames as the even windows that a detector judges, and a tape of the last of them. **Pure.**

Frames come in any size, late, twice or not at all. Line time is what counts: where nothing came there was
silence, and what came twice is heard once.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field

from appliance.core.audio import DETECTOR_SAMPLES, SAMPLE_BYTES, AudioFrame, samples_of
from appliance.voice.pcm import silence

LONGEST_GAP_MS = 2_000
"""Of a longer gap only so much is heard as silence, which is enough for any turn to end in."""
_WINDOW_BYTES = DETECTOR_SAMPLES * SAMPLE_BYTES


@dataclass(frozen=True, slots=True)
class Window:
    """512 samples; `at` is the line's time of the first."""

    pcm: bytes = field(repr=False)
    at: int

    @property
    def end(self) -> int:
        """The line's time after the last."""
        return self.at + DETECTOR_SAMPLES


class Windows:
    """Cuts a stream of frames into windows. How it was cut into frames changes nothing."""

    def __init__(self) -> None:
        self._waiting = bytearray()
        self._end = 0

    @property
    def end(self) -> int:
        """The line's time after all that came."""
        return self._end

    def put(self, frame: AudioFrame) -> Iterator[Window]:
        """The windows that are whole with this frame, in order."""
        gap = frame.at - self._end
        longest = samples_of(LONGEST_GAP_MS)
        if gap > longest:
            yield from self._fill(silence(longest))
            # What waits for the rest of its window is silence by now.
            self._waiting.clear()
            self._end = frame.at
        elif gap > 0:
            yield from self._fill(silence(gap))
        known = max(0, self._end - frame.at)
        yield from self._fill(frame.pcm[known * SAMPLE_BYTES :])

    def _fill(self, pcm: bytes) -> Iterator[Window]:
        self._waiting += pcm
        self._end += len(pcm) // SAMPLE_BYTES
        at = self._end - len(self._waiting) // SAMPLE_BYTES
        whole = len(self._waiting) // _WINDOW_BYTES * _WINDOW_BYTES
        cut, self._waiting = bytes(self._waiting[:whole]), self._waiting[whole:]
        for start in range(0, whole, _WINDOW_BYTES):
            yield Window(cut[start : start + _WINDOW_BYTES], at + start // SAMPLE_BYTES)


class Tape:
    """The last windows, as long as they are wanted."""

    def __init__(self) -> None:
        self._windows: deque[Window] = deque()

    def keep(self, window: Window) -> None:
        """Puts a window behind the others."""
        self._windows.append(window)

    def forget(self, before: int) -> None:
        """Drops what ended by the line's time `before`."""
        while self._windows and self._windows[0].end <= before:
            self._windows.popleft()

    def cut(self, start: int, end: int) -> tuple[int, bytes]:
        """What sounded from `start` to `end`, as far as it is still here, and since when."""
        pieces: list[bytes] = []
        first = end
        for window in self._windows:
            if window.end <= start or window.at >= end:
                continue
            low, high = max(start, window.at), min(end, window.end)
            first = min(first, low)
            pieces.append(
                window.pcm[(low - window.at) * SAMPLE_BYTES : (high - window.at) * SAMPLE_BYTES]
            )
        return first, b"".join(pieces)


class Room:
    """How loud it is where nobody speaks, and what stands out from it."""

    _QUIETEST_DB = -62.0
    _ABOVE_DB = 3.0
    _SETTLES = 0.08
    """Of the way to the level of a further window without speech: half in a third of a second."""

    def __init__(self) -> None:
        self._floor_db = self._QUIETEST_DB

    @property
    def floor_db(self) -> float:
        """How loud the room is, below full scale."""
        return self._floor_db

    def stands_out(self, level_db: float, probability: float) -> bool:
        """Whether a window could be somebody on this line; the room is learned from those that are not."""
        if probability < 0.2:
            self._floor_db += self._SETTLES * (level_db - self._floor_db)
            self._floor_db = max(self._floor_db, self._QUIETEST_DB - self._ABOVE_DB)
        return level_db >= max(self._floor_db + self._ABOVE_DB, self._QUIETEST_DB)
