"""What hears and speaks here, chosen by settings and by what has been brought in."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from importlib.util import find_spec

from appliance.app.engines import Engines, Mouth, Recogniser, catalogue
from appliance.channels.phone_words import read_words, said_aloud
from appliance.config import Config
from appliance.core.errors import ConfigError
from appliance.core.interview import Language
from appliance.core.policy import Policy
from appliance.core.ports import (
    SpeechDetector,
)
from appliance.core.spoken import in_order
from appliance.voice.prerender import Fixed, Shelf, fixed_wording
from appliance.voice.voices import Voices
from appliance.weights import digests_of, folder_of, is_brought_in


def with_hearing(config: Config, engines: Engines) -> Engines:
    """The same engines, and with them what understands speech here. Raises ConfigError."""
    return replace(engines, recognisers=recognisers_of(config))


def recognisers_of(config: Config) -> tuple[Recogniser, ...]:
    """What understands speech here, the best first; each begins its process when it is first asked.
    Raises ConfigError."""
    if config.voice.recogniser == "off":
        return ()
    whisper = _whisper(config) if config.voice.recogniser == "auto" else None
    return tuple(one for one in (whisper, _pocketsphinx()) if one is not None)


def _whisper(config: Config) -> Recogniser | None:
    """Whisper, if its model has been brought in. Raises ConfigError for a model of another kind."""
    name = config.voice.whisper
    entry = catalogue().get(name)
    if entry is None or entry["task"] != "transcribe":
        raise ConfigError(
            f"there is no recogniser {name!r} in the catalogue",
            advice="Correct `whisper` under [voice]; `appliance models list` names them.",
        )
    if find_spec("faster_whisper") is None or not is_brought_in(config.data, name, entry):
        return None
    from appliance.engines.faster_whisper import FasterWhisper, Tuning

    told = config.voice
    return FasterWhisper(
        name,
        folder_of(config.data, name),
        digests_of(config.data, name, entry),
        entry["languages"],
        Tuning(
            device=told.device,
            compute="int8" if told.device == "cpu" else "int8_float16",
            threads=told.threads or len(os.sched_getaffinity(0)),
            beams=told.beams,
        ),
    )


def _pocketsphinx() -> Recogniser | None:
    """The basic recogniser, if it is installed."""
    if find_spec("pocketsphinx") is None:
        return None
    from appliance.engines.pocketsphinx import PocketSphinx

    return PocketSphinx()


def mouths_of(config: Config, languages: Iterable[Language]) -> tuple[Mouth, ...]:
    """What speaks these languages here, in the order in which it is asked; each begins its process when it
    first is. Raises ConfigError."""
    if config.voice.speaker == "off":
        return ()
    good = _piper(config) if config.voice.speaker == "auto" else None
    return tuple(
        one for one in (good, _flite(config), _espeak(in_order(languages))) if one is not None
    )


def _piper(config: Config) -> Mouth | None:
    """Piper with those of its voices that have been brought in. Raises ConfigError for a model of another
    kind."""
    known = catalogue()
    here = []
    for name in config.voice.piper:
        if known.get(name, {}).get("task") != "speak":
            raise ConfigError(
                f"there is no voice {name!r} in the catalogue",
                advice="Correct `piper` under [voice]; `appliance models list` names them.",
            )
        if is_brought_in(config.data, name, known[name]):
            here.append(name)
    if not here or find_spec("piper") is None:
        return None
    from appliance.engines.piper import PiperVoiceFiles, piper

    voices = []
    told = []
    for name in here:
        digests = digests_of(config.data, name, known[name])
        network = next(file for file in digests if file.endswith(".onnx"))
        told.append(f"{name}-{digests[network][:8]}")
        (language,) = known[name]["languages"]
        voices.append(PiperVoiceFiles(language, folder_of(config.data, name), network, digests))
    return piper("+".join(told), voices)


def _flite(config: Config) -> Mouth | None:
    """The basic English voice, if it is installed."""
    from appliance.engines.flite import flite, is_installed

    return flite(config.voice.flite) if is_installed() else None


def _espeak(languages: Sequence[Language]) -> Mouth | None:
    """The plain voice of every language, if it is installed."""
    if find_spec("espeakng_loader") is None:
        return None
    from appliance.engines.espeak import espeak

    return espeak(languages)


def voices_of(config: Config, mouths: Sequence[Mouth]) -> Voices:
    """What is spoken with here, and where fixed wording is kept as sound."""
    return Voices(mouths, Shelf(config.data / "speech"))


def wording_aloud(config: Config, policies: Iterable[Policy]) -> list[Fixed]:
    """Every sentence that is said word for word here, on the telephone too where there is one."""
    numbers = {"emergency": config.numbers.emergency, "crisis": config.numbers.crisis}
    held = list(policies)
    calls = said_aloud(read_words(), held) if config.phone.websocket_port else []
    return [*fixed_wording(held, numbers), *calls]


def ear() -> Callable[[], SpeechDetector]:
    """A detector of speech for each line that asks for one. Raises EngineUnavailable."""
    from appliance.engines.silero import Silero

    return Silero().stream
