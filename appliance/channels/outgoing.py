"""What is to sound on a line whose time we keep: 16 kHz goes in, frames at the exchange's rate come out, one
at a time, and how much of it has sounded is known to the sample. Where it is cut it fades, so that nothing
clicks. Pure.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from appliance.core.audio import RATE_HZ, SAMPLE_BYTES
from appliance.voice.pcm import Resampler

FRAME_S: Final = 0.02
"""How long a frame lasts."""
FADE_S: Final = 0.01
"""How long it takes to fall silent at a cut, and to rise again."""
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
        self._fade = round(rate_hz * FADE_S) * SAMPLE_BYTES
        self.silence = bytes(self._frame)
        """One frame of it."""
        self._resampler = Resampler(RATE_HZ, rate_hz)
        self._queue = bytearray()
        self._base = self._given = self._sent = 0
        self._paused = self._sounding = self._rises = False
        self._falling = b""

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
        if self._falling:
            out, self._falling = self._falling, b""
            return out.ljust(self._frame, b"\0")
        self._sounding = not self._paused and self.waiting > 0
        if not self._sounding:
            return self.silence
        if len(self._queue) < self._frame:
            self._queue += self._resampler.rest()
        out = self._taken(self._frame)
        if not self._queue and len(out) < self._frame:
            self._settle(self._given)
        if self._rises:
            self._rises = False
            out = _ramped(out[: self._fade], 0.0, 1.0) + out[self._fade :]
        return out.ljust(self._frame, b"\0")

    def pause(self) -> None:
        """Falls silent; what waits goes on waiting."""
        self._fall()
        self._paused = True

    def go_on(self) -> None:
        """Goes on with what waits."""
        self._rises = self._paused
        self._paused = False

    def flush(self) -> None:
        """Falls silent and forgets what waits, as if it had never been put in."""
        self._fall()
        self._settle(self.heard)
        self._queue.clear()
        self._resampler = Resampler(RATE_HZ, self._rate_hz)
        self._paused = self._rises = False

    def _fall(self) -> None:
        """What still comes out of a sound that is cut."""
        if self._sounding and not self._paused:
            self._falling = _ramped(self._taken(self._fade), 1.0, 0.0)
        self._sounding = False

    def _taken(self, size: int) -> bytes:
        out = bytes(self._queue[:size])
        del self._queue[:size]
        self._sent += len(out) // SAMPLE_BYTES
        return out

    def _settle(self, heard: int) -> None:
        self._base = self._given = heard
        self._sent = 0


def _ramped(pcm: bytes, start: float, end: float) -> bytes:
    """The same, growing or falling evenly from one share of its loudness to another."""
    sound = np.frombuffer(pcm, "<i2").astype(np.float64)
    return np.round(sound * np.linspace(start, end, len(sound))).astype("<i2").tobytes()
