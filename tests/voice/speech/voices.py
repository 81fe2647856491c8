"""The voices of test speech, and single phrases said with them, kept in `.cache` beside the code.

flite's voices are Debian's package `flite`; eSpeak NG's come with espeakng-loader, which is locked.
"""

from __future__ import annotations

import atexit
import hashlib
import io
import json
import shutil
import struct
import subprocess
import sys
import tempfile
import wave
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt
import soxr

from appliance.core.audio import RATE_HZ

Samples = npt.NDArray[np.float32]
"""Sound at 16 kHz, full scale at 1."""

ROOT = Path(__file__).parents[3]
CACHE = ROOT / ".cache" / "speech"
_EDITION = 1
"""Raised when the same request would sound otherwise."""
_QUIET = 0.01
"""Of the peak: what is quieter at either end of a phrase is no speech (-40 dB)."""
_ORDINARY_PACE = 165
"""eSpeak NG's words a minute at speed 1."""


@dataclass(frozen=True, slots=True)
class Voice:
    """One synthetic person."""

    engine: str
    name: str
    language: str

    def __str__(self) -> str:
        return f"{self.engine}/{self.name}"


FLITE = tuple(Voice("flite", name, "en") for name in ("slt", "rms", "awb", "kal16"))
ESPEAK = tuple(
    Voice("espeak", name, language)
    for name, language in (
        ("en-us", "en"),
        ("en-us+f3", "en"),
        ("es", "es"),
        ("es-419+f2", "es"),
        ("es+m3", "es"),
        ("es-419+m7", "es"),
        ("fr", "fr"),
    )
)


def flite_is_here() -> bool:
    """Whether flite's voices can be had."""
    return shutil.which("flite") is not None


def voices(language: str) -> tuple[Voice, ...]:
    """Every voice of a language that this machine has."""
    here = (*FLITE, *ESPEAK) if flite_is_here() else ESPEAK
    return tuple(voice for voice in here if voice.language == language)


def phrase(text: str, voice: Voice, speed: float = 1.0) -> Samples:
    """One phrase without the silence around it, its loudest sample at half of full scale."""
    known = json.dumps([_EDITION, voice.engine, voice.name, round(speed, 3), text])
    kept = CACHE / f"{hashlib.sha256(known.encode()).hexdigest()[:32]}.npy"
    if kept.exists():
        return np.asarray(np.load(kept), np.float32) / 32768
    said = _flite(text, voice, speed) if voice.engine == "flite" else _espeak(text, voice, speed)
    sound = np.round(_trimmed(said) * 32767).astype(np.int16)
    CACHE.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=CACHE, suffix=".npy", delete=False) as file:
        np.save(file, sound)
    Path(file.name).rename(kept)
    return sound.astype(np.float32) / 32768


def _trimmed(sound: Samples) -> Samples:
    peak = float(np.abs(sound).max(initial=0.0))
    if peak == 0:
        raise ValueError("nothing was said")
    loud = np.flatnonzero(np.abs(sound) > peak * _QUIET)
    return (sound[loud[0] : loud[-1] + 1] * (0.5 / peak)).astype(np.float32)


def _flite(text: str, voice: Voice, speed: float) -> Samples:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "said.wav"
        stretch = f"duration_stretch={1 / speed:.3f}"
        subprocess.run(
            ["flite", "-voice", voice.name, "--setf", stretch, "-t", text, "-o", file], check=True
        )
        with wave.open(io.BytesIO(file.read_bytes())) as opened:
            rate, sound = opened.getframerate(), opened.readframes(opened.getnframes())
    return at_16_khz(np.frombuffer(sound, np.int16).astype(np.float32) / 32768, rate)


def _espeak(text: str, voice: Voice, speed: float) -> Samples:
    running, rate = _speaker()
    assert running.stdin
    assert running.stdout
    request = {
        "text": text,
        "voice": voice.name,
        "words_a_minute": round(_ORDINARY_PACE * speed),
    }
    running.stdin.write(json.dumps(request).encode() + b"\n")
    running.stdin.flush()
    (size,) = struct.unpack("<I", running.stdout.read(4))
    sound = np.frombuffer(running.stdout.read(size), np.int16)
    return at_16_khz(sound.astype(np.float32) / 32768, rate)


@cache
def _speaker() -> tuple[subprocess.Popen[bytes], int]:
    running = subprocess.Popen(
        [sys.executable, "-m", "tests.voice.speech.espeak"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    atexit.register(_end, running)
    assert running.stdout
    (rate,) = struct.unpack("<I", running.stdout.read(4))
    return running, rate


def _end(running: subprocess.Popen[bytes]) -> None:
    assert running.stdin
    running.stdin.close()
    running.wait(5)


def at_16_khz(sound: Samples, rate: int) -> Samples:
    """The same sound at the rate of the house."""
    return np.asarray(soxr.resample(sound, rate, RATE_HZ, quality="HQ"), np.float32)
