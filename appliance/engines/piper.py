"""Piper, the good voice, in a process of its own: it is GPL-3, and a crash of it takes only itself.

A voice is two files that an operator brought, each with a known digest: a network (`.onnx`) and how to
feed it (`.onnx.json`). Nothing is looked for elsewhere. What it makes is never normalised sentence by
sentence, which would make quiet ones loud; its level is one fixed gain, and the box evens out the rest.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import msgspec
import numpy as np

from appliance.core.errors import EngineError, EngineUnavailable
from appliance.core.interview import Language
from appliance.engines.child import SPEAKING_NICE, Limits
from appliance.engines.files import check_files
from appliance.engines.inside import Engine
from appliance.engines.speech import Made, Samples, Say, SpeakingChild, speaking

NAME: Final = "piper"
_LIMITS: Final = Limits(load_seconds=60.0, call_seconds=10.0, drop_seconds=3.0, nice=SPEAKING_NICE)
"""A sentence that is being made cannot be broken off between two looks."""
_GAIN: Final = 0.8
_ALPHABETS: Final = frozenset({"espeak", "text"})
"""How a voice may be fed. The others fetch dictionaries when they are first used."""
_ADVICE: Final = "Bring its files in again: appliance models import."


@dataclass(frozen=True, slots=True)
class PiperVoiceFiles:
    """One voice: which language it speaks, where it lies, its network's file, and the SHA-256 of each
    of its files by name. `speaker` is one of a network that has several."""

    language: Language
    directory: Path
    network: str
    digests: Mapping[str, str]
    speaker: int | None = None


class _Voice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    directory: str
    network: str
    digests: dict[str, str]
    speaker: int | None


def piper(
    name: str, voices: Sequence[PiperVoiceFiles], *, threads: int = 1, limits: Limits = _LIMITS
) -> SpeakingChild:
    """Piper with these voices, one a language; `name` tells them from all others. A sentence is shared
    out to so many `threads`."""
    told = {
        one.language: {
            "directory": str(one.directory),
            "network": one.network,
            "digests": dict(one.digests),
            "speaker": one.speaker,
        }
        for one in voices
    }
    arguments = {"voices": told, "threads": threads}
    return SpeakingChild(f"{NAME}/{name}", told, f"{__name__}:load", arguments, limits)


def load(voices: Mapping[str, Mapping[str, Any]], threads: int) -> Engine:
    """The inner half. Raises EngineUnavailable."""
    told = msgspec.convert(voices, dict[str, _Voice])
    return speaking(_Mouth(told, threads).make, told)


class _Mouth:
    """The networks, in the child."""

    def __init__(self, voices: Mapping[Language, _Voice], threads: int) -> None:
        """Raises EngineUnavailable."""
        self._speakers = {language: voice.speaker for language, voice in voices.items()}
        self._voices = {language: _loaded(voice, threads) for language, voice in voices.items()}

    def make(self, say: Say, dropped: Callable[[], bool]) -> Made:
        """The sound of a sentence. Raises EngineError."""
        from piper import SynthesisConfig

        voice = self._voices[say.language]
        manner = SynthesisConfig(
            speaker_id=self._speakers[say.language],
            length_scale=voice.config.length_scale / say.pace,
            normalize_audio=False,
            volume=_GAIN,
        )
        pieces: list[Samples] = []
        for chunk in voice.synthesize(_plain(say.sentence), manner):
            made = np.asarray(chunk.audio_float_array, np.float32)
            if not np.isfinite(made).all():
                raise EngineError(NAME, "made what is no sound")
            pieces.append(np.round(np.clip(made, -1, 1) * 32767).astype(np.int16))
            if dropped():
                break
        sound = np.concatenate(pieces) if pieces else np.zeros(0, np.int16)
        return sound, voice.config.sample_rate


def _loaded(told: _Voice, threads: int) -> Any:
    """One voice. Raises EngineUnavailable."""
    directory = Path(told.directory)
    check_files(NAME, directory, told.digests, _ADVICE)
    how = f"{told.network}.json"
    if not {told.network, how} <= told.digests.keys():
        raise EngineUnavailable(NAME, "a voice's files have no known digest", advice=_ADVICE)
    try:
        import onnxruntime
        from piper import PiperConfig, PiperVoice

        config = json.loads((directory / how).read_text("utf-8"))
        if config.get("phoneme_type", "espeak") not in _ALPHABETS:
            raise EngineUnavailable(NAME, "a voice is fed in a way that is not held here")
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 4
        session = onnxruntime.InferenceSession(
            str(directory / told.network), options, providers=["CPUExecutionProvider"]
        )
        return PiperVoice(session=session, config=PiperConfig.from_dict(config))
    except EngineUnavailable:
        raise
    except Exception as problem:  # noqa: BLE001 - a foreign library; translated
        raise EngineUnavailable(
            NAME, f"a voice cannot be loaded ({type(problem).__name__})", advice=_ADVICE
        ) from None


def _plain(sentence: str) -> str:
    """The sentence without what Piper would take for sounds in brackets."""
    return sentence.replace("[[", "[").replace("]]", "]")
