"""Sound as numbers: how loud it is, several channels as one, and other rates at the edge of the house.

Everything here is 16-bit little-endian, as `core.audio` has it. **Pure**: a Resampler remembers what it
has not given out yet, and nothing else.
"""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt
import soxr

from appliance.core.audio import RATE_HZ, SAMPLE_BYTES

SILENT_DB: Final = -96.0
"""What sixteen bits call silence."""
_FULL = 32768.0


def samples_in(pcm: bytes) -> npt.NDArray[np.int16]:
    """The samples as numbers, not to be written to. Raises ValueError on half a sample."""
    return np.frombuffer(pcm, "<i2")


def level_db(pcm: bytes) -> float:
    """The effective level in decibels below full scale (0 is the loudest square wave there is); nothing
    is as quiet as silence."""
    samples = samples_in(pcm).astype(np.float64)
    power = float(samples @ samples) / max(len(samples), 1) / _FULL**2
    return max(SILENT_DB, 10 * float(np.log10(power))) if power > 0 else SILENT_DB


def silence(samples: int) -> bytes:
    """So many samples of nothing."""
    return bytes(samples * SAMPLE_BYTES)


def mixed_down(pcm: bytes, channels: int) -> bytes:
    """Interleaved channels as one, their mean. Raises ValueError when they do not come out even."""
    if channels == 1:
        return pcm
    each = samples_in(pcm).reshape(-1, channels)
    return _as_bytes(each.mean(axis=1, dtype=np.float64))


class Resampler:
    """One stream from one rate to another, in chunks of any size, without a click where they join.

    What comes out does not depend on how the stream was cut into chunks, and after `rest` it is as many
    samples as the length says, to the nearest.
    """

    def __init__(self, from_hz: int, to_hz: int = RATE_HZ) -> None:
        """Raises ValueError for a rate that is none."""
        if from_hz < 1 or to_hz < 1:
            raise ValueError("a rate is at least one sample a second")
        self._from_hz, self._to_hz = from_hz, to_hz
        self._half = b""
        self._begin()

    def convert(self, pcm: bytes) -> bytes:
        """What is ready after these further bytes, which may be none yet. A lone byte at the end waits
        for its other half."""
        whole = self._half + pcm
        even = len(whole) - len(whole) % SAMPLE_BYTES
        self._half = whole[even:]
        return self._put(whole[:even], last=False)

    def rest(self) -> bytes:
        """What is still held back; the stream begins anew. Half a sample is forgotten."""
        came = self._came
        held = self._put(b"", last=True)
        # soxr's own end may be a sample off.
        due = (self._took * self._to_hz * 2 + self._from_hz) // (self._from_hz * 2) - came
        lacking = due - len(held) // SAMPLE_BYTES
        self._begin()
        return held[: due * SAMPLE_BYTES] + (held[-SAMPLE_BYTES:] or silence(1)) * lacking

    def _begin(self) -> None:
        """Forgets everything."""
        self._stream = self._opened()
        self._half = b""
        self._took = self._came = 0

    def _put(self, pcm: bytes, *, last: bool) -> bytes:
        if self._stream is None:
            ready = pcm
        else:
            ready = _as_bytes(
                self._stream.resample_chunk(samples_in(pcm) / np.float32(1), last=last)
            )
        self._took += len(pcm) // SAMPLE_BYTES
        self._came += len(ready) // SAMPLE_BYTES
        return ready

    def _opened(self) -> soxr.ResampleStream | None:
        if self._from_hz == self._to_hz:
            return None
        # In floating point, since soxr adds noise (dither) to what it rounds itself; and with the filters it
        # keeps for variable rates: they hold sound back for a constant 11 to 30 ms, where the others hand
        # it out in blocks, up to 60 ms late.
        return soxr.ResampleStream(self._from_hz, self._to_hz, 1, dtype="float32", vr=True)


def _as_bytes(samples: npt.NDArray[np.floating]) -> bytes:
    return np.clip(np.round(samples), -32768, 32767).astype("<i2").tobytes()
