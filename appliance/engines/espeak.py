"""eSpeak NG through its library, in a process of its own: the plain voice of every language.

It is GPL-3 and comes with the package espeakng-loader; nothing of it is loaded in the box itself. It makes
a sentence in a few milliseconds, and gives up in the middle of one that nobody waits for.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterable
from typing import Any, Final

import numpy as np

from appliance.core.errors import EngineError, EngineUnavailable
from appliance.core.interview import Language
from appliance.engines.child import SPEAKING_NICE, Limits
from appliance.engines.inside import Engine
from appliance.engines.speech import Made, Samples, Say, SpeakingChild, speaking

NAME: Final = "espeak"
_LIMITS: Final = Limits(load_seconds=20.0, call_seconds=10.0, nice=SPEAKING_NICE)
_VOICES: Final = {"en": "en-us", "es": "es-419", "fr": "fr"}
"""Which of its voices speaks a language; any other is called as the language is."""
_WORDS_A_MINUTE: Final = 155
"""A little slower than it speaks of its own accord: it is hard enough to follow."""

_SYNCHRONOUS, _BUFFER_MS, _DO_NOT_EXIT = 2, 60, 0x8000
_UTF_8: Final = 1
_RATE_PARAMETER: Final = 1
_SINK: Any = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p
)


def espeak(languages: Iterable[Language], limits: Limits = _LIMITS) -> SpeakingChild:
    """eSpeak NG, for these languages."""
    return SpeakingChild(f"{NAME}/1", languages, f"{__name__}:load", limits=limits)


def load() -> Engine:
    """The inner half. Raises EngineUnavailable."""
    return speaking(_Mouth().make, ("en",))


class _Mouth:
    """The library itself, in the child."""

    def __init__(self) -> None:
        """Raises EngineUnavailable."""
        try:
            import espeakng_loader

            self._library: Any = ctypes.CDLL(espeakng_loader.get_library_path())
            folder = espeakng_loader.get_data_path()
        except (ImportError, OSError) as problem:
            raise EngineUnavailable(
                NAME,
                f"cannot be loaded ({type(problem).__name__})",
                advice="Install the packages for voice: make install.",
            ) from None
        self._rate = self._library.espeak_Initialize(
            _SYNCHRONOUS, _BUFFER_MS, str(folder).encode(), _DO_NOT_EXIT
        )
        if self._rate <= 0:
            raise EngineUnavailable(NAME, "its data cannot be read", advice="Install it anew.")
        self._pieces: list[bytes] = []
        self._dropped: Callable[[], bool] = lambda: False
        self._sink = _SINK(self._take)  # the library keeps no hold of it
        self._library.espeak_SetSynthCallback(self._sink)

    def make(self, say: Say, dropped: Callable[[], bool]) -> Made:
        """The sound of a sentence. Raises EngineError."""
        voice = _VOICES.get(say.language, say.language)
        if self._library.espeak_SetVoiceByName(voice.encode()) != 0:
            raise EngineError(NAME, "does not speak this language")
        self._library.espeak_SetParameter(_RATE_PARAMETER, round(_WORDS_A_MINUTE * say.pace), 0)
        self._pieces, self._dropped = [], dropped
        text = say.sentence.encode() + b"\0"
        failed = self._library.espeak_Synth(
            text, ctypes.c_size_t(len(text)), 0, 1, 0, _UTF_8, None, None
        )
        if failed:
            raise EngineError(NAME, "could not say it")
        sound: Samples = np.frombuffer(b"".join(self._pieces), np.int16)
        return sound, self._rate

    def _take(self, sound: Any, samples: int, _events: object) -> int:
        """Called for each piece; anything but 0 ends the sentence."""
        if sound and samples > 0:
            self._pieces.append(ctypes.string_at(sound, samples * 2))
        return int(self._dropped())
