"""Every sentence as loud as every other, from whichever voice, and never clipped. Pure.

Loudness is that of ITU-R BS.1770: weighted as ears are, in blocks of 400 ms, without those that hold no
speech. A limiter that looks ahead keeps peaks below full scale; silence at either end is cut to what a
speaker leaves between two sentences, and every cut is faded.
"""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Final

import numpy as np
import numpy.typing as npt

from appliance.core.audio import RATE_HZ, samples_of

TARGET_LUFS: Final = -20.0
"""As loud as a person on a good line, with room above for what is stressed."""
CEILING: Final = 0.89
"""No sample goes beyond this, of full scale (-1 dB)."""
MOST_GAIN_DB: Final = 20.0
"""What needs more than this stays quieter than the rest: no voice is recorded so low."""
REST_MS: Final = 180
"""The silence after a sentence."""

_FADE_MS: Final = 4
_BLOCK, _STEP = samples_of(400), samples_of(100)
_SILENT_LUFS, _BELOW_MEAN_LU = -70.0, -10.0
_NO_SPEECH_LUFS: Final = -60.0
_QUIET: Final = 0.004
"""Of full scale after levelling: what is below at either end is silence (-48 dB)."""
_LOOK_AHEAD: Final = samples_of(5)
_EDGE_MS: Final = 12
"""What is left before the first and after the last audible sample, for soft consonants."""

_Sound = npt.NDArray[np.float64]


def levelled(pcm: bytes) -> bytes:
    """A sentence at the level of the house, without the silence around it, with a rest behind. Nothing
    that can be heard gives nothing."""
    sound = _sound(pcm)
    loud = _loudness(sound)
    if loud <= _NO_SPEECH_LUFS:
        return b""
    gain = min(TARGET_LUFS - loud, MOST_GAIN_DB)
    sound = _limited(sound * 10 ** (gain / 20))
    sound = _faded(_trimmed(sound))
    return _pcm(np.concatenate([sound, np.zeros(samples_of(REST_MS))]))


def loudness(pcm: bytes) -> float:
    """How loud it is, in LUFS; minus infinity for silence."""
    return _loudness(_sound(pcm))


def faded(pcm: bytes) -> bytes:
    """The same, rising from silence and falling to it within a few milliseconds: no click at a cut."""
    return _pcm(_faded(_sound(pcm)))


def _sound(pcm: bytes) -> _Sound:
    return np.frombuffer(pcm, "<i2").astype(np.float64) / 32768


def _pcm(sound: _Sound) -> bytes:
    return np.round(np.clip(sound, -1, 32767 / 32768) * 32768).astype("<i2").tobytes()


def _loudness(sound: _Sound) -> float:
    """Gated loudness; a sound shorter than a block is one block."""
    if not sound.size:
        return -math.inf
    squares = np.concatenate([[0.0], np.cumsum(_weighted(sound) ** 2)])
    starts = np.arange(0, max(1, sound.size - _BLOCK + 1), _STEP)
    ends = np.minimum(starts + _BLOCK, sound.size)
    power = (squares[ends] - squares[starts]) / (ends - starts)
    power = power[power > _power(_SILENT_LUFS)]
    if not power.size:
        return -math.inf
    power = power[power > power.mean() * 10 ** (_BELOW_MEAN_LU / 10)]
    return float(-0.691 + 10 * np.log10(power.mean()))


def _power(lufs: float) -> float:
    return float(10 ** ((lufs + 0.691) / 10))


def _weighted(sound: _Sound) -> _Sound:
    """The sound as ears weigh it. It is filtered by its spectrum, with room for the filters to ring."""
    size = 1 << (sound.size + RATE_HZ // 8).bit_length()
    spectrum = np.fft.rfft(sound, size) * _weights(size)
    return np.asarray(np.fft.irfft(spectrum, size)[: sound.size])


@lru_cache(maxsize=8)
def _weights(size: int) -> npt.NDArray[np.complex128]:
    """BS.1770's two filters at our rate: a shelf that lifts what the head lifts, and a high-pass."""
    turn = np.exp(-2j * np.pi * np.arange(size // 2 + 1) / size)
    return np.asarray(_shelf(turn) * _high_pass(turn))


def _shelf(turn: npt.NDArray[np.complex128]) -> npt.NDArray[np.complex128]:
    k, q = math.tan(math.pi * 1681.974450955533 / RATE_HZ), 0.7071752369554196
    high = 10 ** (3.999843853973347 / 20)
    middle = high**0.4996667741545416
    above = (high + middle * k / q + k * k, 2 * (k * k - high), high - middle * k / q + k * k)
    return _biquad(turn, above, _under(k, q))


def _high_pass(turn: npt.NDArray[np.complex128]) -> npt.NDArray[np.complex128]:
    k, q = math.tan(math.pi * 38.13547087602444 / RATE_HZ), 0.5003270373238773
    one, _, _ = _under(k, q)
    return _biquad(turn, (one, -2 * one, one), _under(k, q))


_Three = tuple[float, float, float]


def _under(k: float, q: float) -> _Three:
    return 1 + k / q + k * k, 2 * (k * k - 1), 1 - k / q + k * k


def _biquad(
    turn: npt.NDArray[np.complex128], above: _Three, under: _Three
) -> npt.NDArray[np.complex128]:
    squared = turn * turn
    upper = above[0] + above[1] * turn + above[2] * squared
    return np.asarray(upper / (under[0] + under[1] * turn + under[2] * squared))


def _limited(sound: _Sound) -> _Sound:
    """The sound with its peaks held below the ceiling by a gain that falls in time and comes back.

    The gain of a moment is a mean over moments each of which has looked ahead for as long, and so is
    never above what any peak among them needs."""
    peak = np.abs(sound)
    if not peak.size or peak.max() <= CEILING:
        return sound
    needed = np.minimum(1.0, CEILING / np.maximum(peak, 1e-9))
    padded = np.pad(needed, _LOOK_AHEAD, constant_values=1.0)
    window = np.lib.stride_tricks.sliding_window_view(padded, _LOOK_AHEAD + 1)
    lowest = window.min(axis=1)
    sums = np.concatenate([[0.0], np.cumsum(lowest)])
    gain = (sums[_LOOK_AHEAD + 1 :] - sums[: -(_LOOK_AHEAD + 1)]) / (_LOOK_AHEAD + 1)
    return np.asarray(sound * gain[: sound.size])


def _trimmed(sound: _Sound) -> _Sound:
    audible = np.flatnonzero(np.abs(sound) > _QUIET)
    if not audible.size:
        return sound[:0]
    edge = samples_of(_EDGE_MS)
    return sound[max(0, int(audible[0]) - edge) : int(audible[-1]) + 1 + edge]


def _faded(sound: _Sound) -> _Sound:
    length = min(samples_of(_FADE_MS), sound.size // 2)
    if not length:
        return sound
    rise = np.linspace(0.0, 1.0, length, endpoint=False)
    shaped = sound.copy()
    shaped[:length] *= rise
    shaped[-length:] *= rise[::-1]
    return shaped
