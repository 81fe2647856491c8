"""Whisper through faster-whisper (CTranslate2), in a process of its own: the good recogniser.

It is asked once, greedily or with a few beams, at temperature 0, without what was said before: a model
that may try again takes six times as long when it is lost, and one that remembers repeats itself. A
window is encoded once; the language is told from that same encoding. What comes out goes through
`gates`. The directory is given; nothing is ever looked for elsewhere.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import msgspec

from appliance.core.audio import (
    RATE_HZ,
    SAMPLE_BYTES,
    Expecting,
    Fidelity,
    SpeechSegment,
    Transcript,
)
from appliance.core.errors import EngineUnavailable
from appliance.core.interview import Language
from appliance.engines.child import ChildState, EngineChild, Limits
from appliance.engines.files import check_files
from appliance.engines.gates import (
    DOUBTFUL,
    Guess,
    confidence_of,
    judged,
    most_tokens,
    names_for,
    spoken_language,
    worth_hearing,
)
from appliance.engines.inside import Call, Engine

NAME = "faster-whisper"
NEEDED = ("model.bin", "config.json", "tokenizer.json")
"""Files without which nothing is loaded: where one is missing, the package would look online."""
_LIMITS = Limits(load_seconds=120.0, call_seconds=15.0, wait_seconds=4.0, drop_seconds=8.0)
"""Loading reads and checks up to 2 GB; a window that is being encoded cannot be broken off. Who would wait
longer for their turn, or for words, is asked again instead."""
_WINDOW_SAMPLES = 30 * RATE_HZ
_NAMES_FROM_SAMPLES = RATE_HZ // 2
"""Voice under which no names are listened for: what is expected is heard in noise."""


@dataclass(frozen=True, slots=True)
class Tuning:
    """How a model is run. `threads` 0 takes what the machine has; `beams` 1 is greedy. `window_seconds`
    is how much sound the encoder is shown at least: Whisper was trained on 30 s, and what is shorter is
    padded; fewer cost far less, at an accuracy that has to be measured with the model in question."""

    device: Literal["cpu", "cuda"] = "cpu"
    compute: str = "int8"
    threads: int = 0
    beams: int = 1
    window_seconds: float = 30.0


class Hear(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Asks what was said; the sound is the blob."""

    language: Language
    voiced: int
    names: tuple[str, ...]


class Heard(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What was said, and how sure; no text for nothing."""

    text: str
    language: Language
    confidence: float
    fidelity: Literal["verbatim", "gist"]


class FasterWhisper:
    """Whisper, as a Transcriber."""

    def __init__(
        self,
        model: str,
        directory: Path,
        digests: Mapping[str, str],
        languages: Sequence[Language],
        tuning: Tuning = Tuning(),
        limits: Limits = _LIMITS,
    ) -> None:
        """`model` names what lies in `directory`; `digests` are the SHA-256 of its files. It hears the
        `languages` of this place that its model knows."""
        self.name = f"{NAME}/{model}"
        self.languages = frozenset(languages)
        arguments = {
            "directory": str(directory),
            "digests": dict(digests),
            "languages": list(languages),
            **{key: getattr(tuning, key) for key in Tuning.__dataclass_fields__},
        }
        self._child = EngineChild(NAME, f"{__name__}:load", arguments, limits)

    @property
    def state(self) -> ChildState:
        """How its process is."""
        return self._child.state

    async def start(self) -> None:
        """Loads it. Raises EngineUnavailable."""
        await self._child.start()

    async def stop(self) -> None:
        """Ends its process."""
        await self._child.stop()

    async def transcribe(self, segment: SpeechSegment, expecting: Expecting) -> Transcript | None:
        """The words, in the language they were said in: the expected one unless there is good evidence
        for another. None when there are none. Raises EngineError."""
        if not worth_hearing(segment, level_db(segment.pcm)):
            return None
        asked = Hear(expecting.language, segment.voiced, names_for(expecting))
        heard, _ = await self._child.ask(asked, Heard, blob=segment.pcm)
        if not heard.text:
            return None
        return Transcript(
            heard.text, heard.language, heard.confidence, Fidelity(heard.fidelity), self.name
        )


def level_db(pcm: bytes) -> float:
    """Effective level below full scale; -120 for silence."""
    import numpy as np

    samples = np.frombuffer(pcm, "<i2").astype(np.float64) / 32768
    power = float(np.mean(samples**2)) if len(samples) else 0.0
    return max(-120.0, 10 * math.log10(power)) if power > 0 else -120.0


def load(directory: str, digests: dict[str, str], languages: list[str], **tuning: Any) -> Engine:
    """The inner half. Raises EngineUnavailable."""
    return Whisper(Path(directory), digests, languages, Tuning(**tuning)).hear


class Whisper:
    """The model itself, in the child."""

    def __init__(
        self,
        directory: Path,
        digests: Mapping[str, str],
        languages: Sequence[Language],
        tuning: Tuning,
    ) -> None:
        """Loads it. Raises EngineUnavailable."""
        advice = "Bring the model in again with `appliance models import`."
        for name in NEEDED:
            if not (directory / name).is_file():
                raise EngineUnavailable(NAME, f"{name} is not here", advice=advice)
        check_files(NAME, directory, digests, advice)
        try:
            from faster_whisper import WhisperModel
            from faster_whisper.transcribe import get_suppressed_tokens

            self._model: Any = WhisperModel(
                str(directory),
                device=tuning.device,
                compute_type=tuning.compute,
                cpu_threads=tuning.threads,
                local_files_only=True,
            )
            self._tuning = tuning
            self._languages = [one for one in languages if one in self._model.supported_languages]
            self._suppressed = get_suppressed_tokens(self._tokenizer("en"), (-1,))
            self.encoded(_silence())
        except Exception as problem:  # noqa: BLE001 - a foreign library; translated
            raise EngineUnavailable(
                NAME, f"cannot be loaded ({type(problem).__name__})", advice=advice
            ) from None

    def hear(self, call: Call) -> tuple[Heard, bytes]:
        """Answers one call: window by window, until somebody has stopped waiting."""
        asked = call.read(Hear)
        language = asked.language
        if language not in self._languages:
            return _told([], language), b""
        heard: list[tuple[Guess, Fidelity]] = []
        for window in _windows(call.blob):
            if call.dropped:
                break
            share = round(asked.voiced * len(window) * SAMPLE_BYTES / len(call.blob))
            guess, language = self._understood(call, window, language, share, asked.names)
            fidelity = judged(guess, share, asked.names)
            if fidelity is not None:
                heard.append((guess, fidelity))
        return _told(heard, language), b""

    def _understood(
        self, call: Call, window: Any, current: Language, voiced: int, names: Sequence[str]
    ) -> tuple[Guess, Language]:
        """One window's words and their language."""
        encoded = self.encoded(window)
        likely = self.likely(encoded)
        language = spoken_language(likely, current, self._languages, voiced, doubtful=False)
        guess = self.decoded(encoded, language, voiced, names)
        if language == current and guess.mean_log_probability < DOUBTFUL and not call.dropped:
            other = spoken_language(likely, current, self._languages, voiced, doubtful=True)
            if other != current:
                again = self.decoded(encoded, other, voiced, names)
                if again.mean_log_probability > guess.mean_log_probability:
                    return again, other
        return guess, language

    def encoded(self, window: Any) -> Any:
        """A window as the model sees it, padded to as much as it is shown at least."""
        from faster_whisper.audio import pad_or_trim

        frames = round(max(self._tuning.window_seconds, len(window) / RATE_HZ) * 100)
        features = self._model.feature_extractor(window)
        return self._model.encode(pad_or_trim(features, min(3000, frames)))

    def likely(self, encoded: Any) -> dict[Language, float]:
        """How likely each language is; nothing where a model knows one or one is offered."""
        if not self._model.model.is_multilingual or len(self._languages) < 2:
            return {}
        return {
            token[2:-2]: share for token, share in self._model.model.detect_language(encoded)[0]
        }

    def decoded(self, encoded: Any, language: Language, voiced: int, names: Sequence[str]) -> Guess:
        """The likeliest words in a language, and how likely."""
        tokenizer = self._tokenizer(language)
        listened_for = ", ".join(names) if voiced >= _NAMES_FROM_SAMPLES else ""
        prompt = self._model.get_prompt(
            tokenizer, [], without_timestamps=True, hotwords=listened_for or None
        )
        result = self._model.model.generate(
            encoded,
            [prompt],
            beam_size=self._tuning.beams,
            max_length=min(self._model.max_length, len(prompt) + most_tokens(voiced)),
            return_scores=True,
            return_no_speech_prob=True,
            suppress_blank=True,
            suppress_tokens=self._suppressed,
        )[0]
        tokens = result.sequences_ids[0]
        if not tokens:
            return Guess("", -math.inf, result.no_speech_prob)
        mean = result.scores[0] * len(tokens) / (len(tokens) + 1)  # the end counts as one
        return Guess(tokenizer.decode(tokens).strip(), mean, result.no_speech_prob)

    def _tokenizer(self, language: Language) -> Any:
        from faster_whisper.tokenizer import Tokenizer

        multilingual = self._model.model.is_multilingual
        return Tokenizer(self._model.hf_tokenizer, multilingual, "transcribe", language)


def _silence() -> Any:
    import numpy as np

    return np.zeros(RATE_HZ // 10, np.float32)


def _windows(pcm: bytes) -> list[Any]:
    """The sound in stretches that the model can take, as it wants it."""
    import numpy as np

    samples = np.frombuffer(pcm, "<i2").astype(np.float32) / 32768
    return [samples[at : at + _WINDOW_SAMPLES] for at in range(0, len(samples), _WINDOW_SAMPLES)]


def _told(heard: Sequence[tuple[Guess, Fidelity]], language: Language) -> Heard:
    """All windows as one: as sure as the least sure of them."""
    if not heard:
        return Heard("", language, 0.0, "gist")
    doubtful = any(fidelity is Fidelity.GIST for _, fidelity in heard)
    text = " ".join(guess.text for guess, _ in heard)
    sure = min(confidence_of(guess) for guess, _ in heard)
    return Heard(text, language, sure, "gist" if doubtful else "verbatim")
