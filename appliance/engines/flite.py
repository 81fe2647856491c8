"""flite through its library, in a process of its own: a fair English voice where Debian's `flite` is
installed. It is free of conditions, and says three seconds of speech in fifty milliseconds.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from ctypes.util import find_library
from typing import Any, Final

import numpy as np

from appliance.core.errors import EngineError, EngineUnavailable
from appliance.engines.child import SPEAKING_NICE, Limits
from appliance.engines.inside import Engine
from appliance.engines.speech import Made, Samples, Say, SpeakingChild, speaking

NAME: Final = "flite"
_LIMITS: Final = Limits(load_seconds=20.0, call_seconds=10.0, nice=SPEAKING_NICE)
VOICES: Final = ("slt", "rms", "awb", "kal16")
_STRETCH: Final = 1.06
"""A little slower than it speaks of its own accord, for those who do not expect a machine."""


class _Wave(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_char_p),
        ("sample_rate", ctypes.c_int),
        ("num_samples", ctypes.c_int),
        ("num_channels", ctypes.c_int),
        ("samples", ctypes.POINTER(ctypes.c_short)),
    )


class _Voice(ctypes.Structure):
    """The beginning of a voice: what we set is in its features."""

    _fields_ = (("name", ctypes.c_char_p), ("features", ctypes.c_void_p))


def flite(voice: str = "slt", limits: Limits = _LIMITS) -> SpeakingChild:
    """flite with one of its `VOICES`."""
    arguments = {"voice": voice}
    return SpeakingChild(f"{NAME}/{voice}", ("en",), f"{__name__}:load", arguments, limits)


def is_installed() -> bool:
    """Whether its library is on this machine; loads nothing."""
    return find_library("flite") is not None


def load(voice: str) -> Engine:
    """The inner half. Raises EngineUnavailable."""
    return speaking(_Mouth(voice).make, ("en",))


class _Mouth:
    """The library and one voice, in the child."""

    def __init__(self, voice: str) -> None:
        """Raises EngineUnavailable."""
        if voice not in VOICES:
            raise EngineUnavailable(NAME, "has no such voice", advice=f"It has {VOICES}.")
        try:
            mode = ctypes.RTLD_GLOBAL  # the voices find what they share in one another
            self._library: Any = ctypes.CDLL("libflite.so.1", mode=mode)
            for shared in ("usenglish", "cmulex"):
                ctypes.CDLL(f"libflite_{shared}.so.1", mode=mode)
            voices = ctypes.CDLL(f"libflite_cmu_us_{voice}.so.1", mode=mode)
            register = getattr(voices, f"register_cmu_us_{voice}")
        except (OSError, AttributeError):
            raise EngineUnavailable(
                NAME, "is not installed", advice="Install Debian's package flite, for English."
            ) from None
        self._library.flite_init()
        register.restype = ctypes.POINTER(_Voice)
        register.argtypes = (ctypes.c_char_p,)
        self._voice = register(None)
        self._library.flite_text_to_wave.restype = ctypes.POINTER(_Wave)
        self._library.flite_text_to_wave.argtypes = (ctypes.c_char_p, ctypes.POINTER(_Voice))
        self._library.delete_wave.argtypes = (ctypes.POINTER(_Wave),)
        self._set: Any = self._library.flite_feat_set_float
        self._set.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_float)

    def make(self, say: Say, _dropped: Callable[[], bool]) -> Made:
        """The sound of a sentence. Raises EngineError."""
        self._set(self._voice.contents.features, b"duration_stretch", _STRETCH / say.pace)
        wave = self._library.flite_text_to_wave(_plain(say.sentence), self._voice)
        if not wave:
            raise EngineError(NAME, "could not say it")
        try:
            made = wave.contents
            count = made.num_samples * made.num_channels
            said = ctypes.string_at(made.samples, count * 2) if count > 0 else b""
            sound: Samples = np.frombuffer(said, np.int16)
            return sound, made.sample_rate
        finally:
            self._library.delete_wave(wave)


def _plain(sentence: str) -> bytes:
    """The sentence as flite reads it: it knows no letters beyond ASCII, and says nothing for them."""
    plain = sentence.translate(_MARKS)
    return "".join(_BARE.get(c, c) for c in plain).encode("ascii", "ignore")


_MARKS: Final = str.maketrans(
    {"’": "'", "‘": "'", "“": '"', "”": '"', "–": ", ", "—": ", ", "…": "..."}
)
_BARE: Final = {
    letter: plain
    for plain, letters in {
        "a": "áàâäãå", "e": "éèêë", "i": "íìîï", "o": "óòôöõø", "u": "úùûü", "n": "ñ", "c": "ç",
        "A": "ÁÀÂÄÃÅ", "E": "ÉÈÊË", "I": "ÍÌÎÏ", "O": "ÓÒÔÖÕØ", "U": "ÚÙÛÜ", "N": "Ñ", "C": "Ç",
        "ss": "ß", "ae": "æ", "oe": "œ",
    }.items()
    for letter in letters
}  # fmt: skip
