"""What is to sound on a line whose time we keep: 16 kHz goes in, frames at the exchange's rate come out, one
at a time, and how much of it has sounded is known to the sample. Pure.
"""

from __future__ import annotations

from typing import Final

from appliance.core.audio import RATE_HZ, SAMPLE_BYTES
from appliance.voice.pcm import Resampler

FRAME_S: Final = 0.02
"""How long a frame lasts."""
_CATCH_UP_S: Final = 0.06
"""So late we still keep the beat; after that what was lost is lost, since an exchange plays a burst as one
stutter."""


class Metronome:
    """When the next frame is due, on a clock that never goes back."""

    def __init__(self, now: float) -> None:
        self._due = now

    def next(self, now: float) -> float:
        """The moment of the next frame, given that one was sent now."""
        self._due += FRAME_S
        if now - self._due > _CATCH_UP_S:
            self._due = now
        return self._due


class Outgoing:
    """Sound that waits for its turn."""

    def __init__(self, rate_hz: int) -> None:
        self._rate_hz = rate_hz
        self._frame = round(rate_hz * FRAME_S) * SAMPLE_BYTES
        self.silence = bytes(self._frame)
        """One frame of it."""
        self._resampler = Resampler(RATE_HZ, rate_hz)
        self._queue = bytearray()
        self._base = self._given = self._sent = 0
        self.paused = False
        """While it is, silence comes out and everything waits."""

    @property
    def heard(self) -> int:
        """How many of the samples that were put in have come out."""
        return min(self._base + self._sent * RATE_HZ // self._rate_hz, self._given)

    @property
    def waiting(self) -> int:
        """How many of the samples that were put in are still to come out."""
        return self._given - self.heard

    def put(self, pcm: bytes) -> None:
        """Behind what waits. Raises ValueError on half a sample."""
        if len(pcm) % SAMPLE_BYTES:
            raise ValueError("half a sample")
        self._given += len(pcm) // SAMPLE_BYTES
        self._queue += self._resampler.convert(pcm)

    def frame(self) -> bytes:
        """The next frame: what waits, or silence."""
        if self.paused or not self.waiting:
            return self.silence
        if len(self._queue) < self._frame:
            self._queue += self._resampler.rest()
        out = bytes(self._queue[: self._frame])
        del self._queue[: self._frame]
        self._sent += len(out) // SAMPLE_BYTES
        if not self._queue and len(out) < self._frame:
            self._settle(self._given)
        return out.ljust(self._frame, b"\0")

    def flush(self) -> None:
        """Forgets what waits, as if it had never been put in."""
        self._settle(self.heard)
        self._queue.clear()
        self._resampler = Resampler(RATE_HZ, self._rate_hz)
        self.paused = False

    def _settle(self, heard: int) -> None:
        self._base = self._given = heard
        self._sent = 0
