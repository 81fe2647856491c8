"""What a telephone does to sound, told to a recogniser that learned from whole voices. Pure.

Above 3.6 kHz a telephone lets nothing through, and a model of whole voices misses it everywhere: it takes
"six" for "eight" and hears consonants in silence. What the model expects of each sound can be computed from
what it learned: its cepstra are turned back into bands, those that a telephone drops are emptied, and
the rest is a cepstrum again. All of that is linear, so it is one matrix for every sound in the model,
in the form that PocketSphinx reads (an MLLR transform). Nothing is trained.
"""

from __future__ import annotations

from typing import Any, Final

from appliance.core.audio import RATE_HZ

_CEPSTRA, _BANDS, _LIFTER = 13, 25, 22
_LOWEST_HZ, _HIGHEST_HZ = 130.0, 6_800.0
"""How the model of PocketSphinx's package sees sound (its `feat.params`)."""
_STREAMS: Final = 3
"""The cepstrum, its change, and the change of that."""
_PASSED_HZ: Final = (200.0, 3_600.0)
"""Tried on two voices with three more pairs of edges: narrower ones hear far worse."""
_TOUCHED: Final = 0.15
"""A band of which so much is let through is heard; of less, less."""
_NOTHING_FROM_HZ: Final = 4_300.0
_NOTHING_DB, _NOTHING_BESIDE_DB = -94.0, -58.0
"""Above that a telephone's sound is so quiet, below full scale or below the rest of it: what rounding and
resampling leave."""
_SILENT_DB: Final = -75.0


def is_telephone(pcm: bytes) -> bool:
    """Whether sound came through a telephone: nothing is in it where voices have their sharpest sounds."""
    import numpy as np

    samples = np.frombuffer(pcm, "<i2").astype(np.float64) / 32768
    if not len(samples):
        return False
    window = np.hanning(len(samples))
    power = 2 * np.abs(np.fft.rfft(samples * window)) ** 2 / max(window @ window, 1) / len(samples)
    high = float(power[round(len(power) * 2 * _NOTHING_FROM_HZ / RATE_HZ) :].sum())
    whole = float(power.sum())
    return whole > _ratio(_SILENT_DB) and high <= max(
        _ratio(_NOTHING_DB), whole * _ratio(_NOTHING_BESIDE_DB)
    )


def _ratio(decibels: float) -> float:
    return float(10 ** (decibels / 10))


def transform() -> str:
    """The matrix, as a file that PocketSphinx reads: for each stream its rows, no shift, and no change of
    how far sounds spread."""
    rows = "\n".join(" ".join(f"{one:.6f}" for one in row) for row in _through_a_telephone())
    shift, spread = (" ".join([each] * _CEPSTRA) for each in ("0", "1"))
    return f"1\n{_STREAMS}\n" + f"{_CEPSTRA}\n{rows}\n{shift}\n{spread}\n" * _STREAMS


def _through_a_telephone() -> Any:
    """Cepstrum to cepstrum, 13 by 13."""
    import numpy as np

    number, band = np.arange(_CEPSTRA)[:, None], np.arange(_BANDS)[None, :]
    cosines = np.sqrt(np.where(number == 0, 1, 2) / _BANDS) * np.cos(
        np.pi * number * (band + 0.5) / _BANDS
    )
    lifted = 1 + _LIFTER / 2 * np.sin(np.pi * np.arange(_CEPSTRA) / _LIFTER)
    return lifted[:, None] * ((cosines * _passed()) @ cosines.T) / lifted[None, :]


def _passed() -> Any:
    """Of each of the model's bands (triangles, even in mel), how much a telephone lets through."""
    import numpy as np

    mel = np.linspace(_mel(_LOWEST_HZ), _mel(_HIGHEST_HZ), _BANDS + 2)
    edges = 700 * (10 ** (mel / 2595) - 1)
    hertz = np.linspace(0, RATE_HZ / 2, 4_001)
    low, middle, high = edges[:-2, None], edges[1:-1, None], edges[2:, None]
    bands = np.clip(
        np.minimum((hertz - low) / (middle - low), (high - hertz) / (high - middle)), 0, None
    )
    let_through = (hertz > _PASSED_HZ[0]) & (hertz < _PASSED_HZ[1])
    share = (bands * let_through).sum(axis=1) / bands.sum(axis=1)
    return np.minimum(1.0, share / _TOUCHED)


def _mel(hertz: float) -> float:
    import numpy as np

    return float(2595 * np.log10(1 + hertz / 700))
