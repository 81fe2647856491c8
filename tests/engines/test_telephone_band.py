from __future__ import annotations

import numpy as np
import pytest

from appliance.core.audio import RATE_HZ
from appliance.engines.telephone_band import is_telephone, transform
from tests.voice.speech import ESPEAK, Voice, noise, pcm_of, quiet, say
from tests.voice.speech.surroundings import telephone

CEPSTRA, BANDS = 13, 25
LIFTED = 1 + 11 * np.sin(np.pi * np.arange(CEPSTRA) / 22)
COSINES = np.sqrt(np.where(np.arange(CEPSTRA) == 0, 1, 2) / BANDS)[:, None] * np.cos(
    np.pi * np.arange(CEPSTRA)[:, None] * (np.arange(BANDS) + 0.5) / BANDS
)


def matrices() -> list[np.ndarray]:
    """The matrix of each stream, read as PocketSphinx reads it."""
    numbers = iter(transform().split())
    assert next(numbers) == "1"
    found = []
    for _ in range(int(next(numbers))):
        size = int(next(numbers))
        found.append(np.array([[float(next(numbers)) for _ in range(size)] for _ in range(size)]))
        assert [next(numbers) for _ in range(size)] == ["0"] * size
        assert [next(numbers) for _ in range(size)] == ["1"] * size
    assert next(numbers, None) is None
    return found


def cepstrum(bands: np.ndarray) -> np.ndarray:
    return LIFTED * (COSINES @ bands)


def bands_of(found: np.ndarray) -> np.ndarray:
    return np.asarray(COSINES.T @ (found / LIFTED))


def test_all_three_streams_are_changed_alike() -> None:
    first, second, third = matrices()
    assert first.shape == (CEPSTRA, CEPSTRA)
    assert (first == second).all()
    assert (first == third).all()


def test_low_bands_stay_and_high_ones_are_emptied() -> None:
    matrix = matrices()[0]
    hump = np.exp(-(((np.arange(BANDS) - 6) / 3) ** 2))
    hiss = np.exp(-(((np.arange(BANDS) - 22) / 2) ** 2))
    assert bands_of(matrix @ cepstrum(hump)) == pytest.approx(hump, abs=0.15)
    assert np.abs(bands_of(matrix @ cepstrum(hiss))[:15]).max() < 0.15
    assert bands_of(matrix @ cepstrum(hiss)).max() < 0.3


@pytest.mark.parametrize("voice", ESPEAK[:2])
@pytest.mark.parametrize("gain_db", [-20.0, 0.0])
def test_a_telephone_is_told_from_a_microphone(voice: Voice, gain_db: float) -> None:
    said = say("five oh three, yes, no", voice).through(gain_db=gain_db)
    assert is_telephone(said.through(telephone=True).pcm)
    assert is_telephone(said.through(telephone=True, noise="white", snr_db=35).pcm)
    assert not is_telephone(said.pcm)


def test_noise_alone_is_told_as_well_and_silence_is_no_telephone() -> None:
    hiss = noise("white", 1_000, -50)
    assert is_telephone(pcm_of(telephone(hiss)))
    assert not is_telephone(pcm_of(hiss))
    assert not is_telephone(pcm_of(quiet(500)))
    assert not is_telephone(bytes(2 * RATE_HZ))
    assert not is_telephone(b"")
