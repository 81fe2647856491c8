"""What a caller hears while a person's telephone rings: a few quiet chords, made here. Pure."""

from __future__ import annotations

from typing import Final

import numpy as np

from appliance.core.audio import RATE_HZ

_CHORDS: Final = (
    (220.00, 261.63, 329.63),
    (174.61, 220.00, 261.63),
    (196.00, 261.63, 329.63),
    (196.00, 246.94, 293.66),
)
"""A minor, F, C and G, in hertz."""
_CHORD_S: Final = 4.0
_LOUDEST: Final = 0.08
"""Of full scale: some 22 dB below it, so that a voice is plainly louder."""


def music() -> bytes:
    """Sixteen seconds, 16 kHz mono s16le, that begin and end in silence: they may be repeated."""
    at = np.arange(round(RATE_HZ * _CHORD_S)) / RATE_HZ
    swell = np.sin(np.pi * at / _CHORD_S) ** 2
    chords = [sum(np.sin(2 * np.pi * tone * at) for tone in chord) / 3 for chord in _CHORDS]
    whole = np.concatenate([chord * swell for chord in chords])
    return (whole * _LOUDEST * 32_767).astype("<i2").tobytes()
