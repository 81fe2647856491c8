"""What a voice is heard through: noise, music, a cough, the telephone. Every one of them from a seed."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
import soxr

from appliance.core.audio import RATE_HZ
from tests.voice.speech.voices import Samples

_TELEPHONE_HZ = 8_000
_BAND_HZ = (300.0, 3_400.0)
_MU = 255.0


def _shaped(samples: int, seed: int, weight: Callable[[Samples], Samples]) -> Samples:
    """Noise whose spectrum is weighted by frequency (in Hz), at an effective value of 1."""
    spectrum = np.fft.rfft(np.random.default_rng(seed).standard_normal(max(samples, 2)))
    hertz = np.fft.rfftfreq(max(samples, 2), 1 / RATE_HZ).astype(np.float32)
    sound = np.fft.irfft(spectrum * weight(np.maximum(hertz, 20.0)), max(samples, 2))[:samples]
    return _unit(np.asarray(sound, np.float32))


def _unit(sound: Samples) -> Samples:
    return np.asarray(sound / max(effective(sound), 1e-9), np.float32)


def effective(sound: Samples) -> float:
    """The root of the mean square."""
    return float(np.sqrt(np.mean(np.square(sound, dtype=np.float64)))) if len(sound) else 0.0


def white(samples: int, seed: int) -> Samples:
    """Hiss."""
    return _shaped(samples, seed, np.ones_like)


def fan(samples: int, seed: int) -> Samples:
    """An air conditioner: pink noise and a hum of 60 Hz."""
    at = np.arange(samples) / RATE_HZ
    hum = sum(np.sin(2 * np.pi * 60 * k * at) / k for k in (1, 2, 3))
    return _unit(_shaped(samples, seed, lambda hertz: hertz**-0.5) + 0.4 * np.asarray(hum))


def street(samples: int, seed: int) -> Samples:
    """Traffic: low noise that swells and fades as cars pass."""
    chance = np.random.default_rng(seed)
    at = np.arange(samples) / RATE_HZ
    swell = 1 + 0.8 * np.sin(2 * np.pi * at / chance.uniform(1.5, 4) + chance.uniform(0, 6))
    return _unit(_shaped(samples, seed, lambda hertz: hertz**-1.0) * swell.astype(np.float32))


def music(samples: int, seed: int) -> Samples:
    """A waiting room's loudspeaker: broken chords with overtones, and a soft beat."""
    chance = np.random.default_rng(seed)
    sound = np.zeros(samples, np.float32)
    beat = round(RATE_HZ * 0.3)
    chord = (0, 4, 7, 12)
    for number, start in enumerate(range(0, samples, beat)):
        root = (0, 5, 7, -3)[number // 8 % 4]
        hertz = 220.0 * 2 ** ((root + chord[int(chance.integers(4))]) / 12)
        at = np.arange(min(beat * 3, samples - start)) / RATE_HZ
        note = sum(np.sin(2 * np.pi * hertz * k * at) / k**1.5 for k in range(1, 6))
        sound[start : start + len(at)] += np.asarray(note) * np.exp(-at * 4)
        if number % 2 == 0:
            knock = chance.standard_normal(len(at)) * np.exp(-at * 60)
            sound[start : start + len(at)] += 0.6 * knock
    return _unit(sound)


NOISES: Mapping[str, Callable[[int, int], Samples]] = {
    "white": white,
    "fan": fan,
    "street": street,
    "music": music,
}


def cough(seed: int) -> Samples:
    """One cough, about 300 ms: a burst of breath and a shorter voiced end; loudest sample at 1."""
    chance = np.random.default_rng(seed)
    length = round(RATE_HZ * chance.uniform(0.22, 0.38))
    at = np.arange(length) / RATE_HZ
    breath = _shaped(length, seed, lambda hertz: np.exp(-(((hertz - 1200) / 1400) ** 2)))
    burst = np.exp(-at * 18) + 0.35 * np.exp(-(((at - 0.17) / 0.05) ** 2))
    buzz = np.sign(np.sin(2 * np.pi * chance.uniform(110, 220) * at)) * np.exp(
        -(((at - 0.2) / 0.04) ** 2)
    )
    sound = breath * burst + 0.15 * buzz
    return np.asarray(sound / np.abs(sound).max(), np.float32)


def click(seed: int) -> Samples:
    """A pen on the desk, 15 ms; loudest sample at 1."""
    length = round(RATE_HZ * 0.015)
    decay = np.exp(-np.arange(length) / RATE_HZ * 500)
    sound = np.random.default_rng(seed).standard_normal(length) * decay
    return np.asarray(sound / np.abs(sound).max(), np.float32)


def slam(seed: int) -> Samples:
    """A door, 250 ms, low; loudest sample at 1."""
    length = round(RATE_HZ * 0.25)
    decay = np.exp(-np.arange(length) / RATE_HZ * 20)
    sound = _shaped(length, seed, lambda hertz: hertz**-1.2) * decay.astype(np.float32)
    return np.asarray(sound / np.abs(sound).max(), np.float32)


def telephone(sound: Samples) -> Samples:
    """As a telephone lets it through: 300 to 3,400 Hz, 8 kHz, G.711's eight bits, and back."""
    narrow = np.asarray(soxr.resample(sound, RATE_HZ, _TELEPHONE_HZ, quality="HQ"), np.float32)
    spectrum = np.fft.rfft(narrow)
    hertz = np.fft.rfftfreq(len(narrow), 1 / _TELEPHONE_HZ)
    low, high = _BAND_HZ
    passed = 1 / (1 + (low / np.maximum(hertz, 1)) ** 8) / (1 + (hertz / high) ** 24)
    banded = np.clip(np.fft.irfft(spectrum * passed, len(narrow)), -1, 1)
    pressed = np.sign(banded) * np.log1p(_MU * np.abs(banded)) / np.log1p(_MU)
    coded = np.round(pressed * 127) / 127
    heard = np.sign(coded) * np.expm1(np.abs(coded) * np.log1p(_MU)) / _MU
    wide = soxr.resample(heard.astype(np.float32), _TELEPHONE_HZ, RATE_HZ, quality="HQ")
    fitted = np.zeros(len(sound), np.float32)
    fitted[: min(len(wide), len(sound))] = wide[: len(sound)]
    return fitted
