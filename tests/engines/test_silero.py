from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from appliance.core.audio import DETECTOR_SAMPLES
from appliance.core.errors import EngineError, EngineUnavailable
from appliance.core.ports import SpeechDetector
from appliance.engines.silero import Silero, SileroStream
from tests.voice.speech import ESPEAK, Spoken, noise, pcm_of, say
from tests.voice.speech.surroundings import click

WINDOW = DETECTOR_SAMPLES * 2


@pytest.fixture(scope="module")
def silero() -> Silero:
    return Silero()


@pytest.fixture(scope="module")
def said() -> Spoken:
    return say("me duele la espalda | desde ayer", ESPEAK[2], pauses_ms=(900,))


def judged(ear: SpeechDetector, pcm: bytes) -> list[float]:
    return [
        ear.probability(pcm[at : at + WINDOW]) for at in range(0, len(pcm) - WINDOW + 1, WINDOW)
    ]


def test_speech_is_heard_and_rests_are_not(silero: Silero, said: Spoken) -> None:
    found = judged(silero.stream(), said.pcm)
    voiced = np.zeros(len(said.sound), bool)
    for start, end in said.stretches:
        voiced[start:end] = True
    each = voiced[: len(found) * DETECTOR_SAMPLES].reshape(-1, DETECTOR_SAMPLES)
    heard = np.array(found) > 0.5
    assert heard[each.all(axis=1)].mean() > 0.9
    assert heard[~each.any(axis=1)].mean() < 0.1


@pytest.mark.parametrize("kind", ["white", "fan", "street"])
def test_noise_is_no_speech(silero: Silero, kind: str) -> None:
    assert np.mean(np.array(judged(silero.stream(), pcm_of(noise(kind, 3_000, -30)))) > 0.5) < 0.05


def test_a_click_is_no_speech(silero: Silero) -> None:
    sound = np.zeros(16_000, np.float32)
    sound[8_000:8_240] = click(1)
    assert max(judged(silero.stream(), pcm_of(sound))) < 0.5


def test_streams_do_not_hear_each_other(silero: Silero, said: Spoken) -> None:
    alone = judged(silero.stream(), said.pcm)
    one, other = silero.stream(), silero.stream()
    hiss = pcm_of(noise("white", 5_000, -20))
    beside = []
    for at in range(0, len(alone) * WINDOW, WINDOW):
        other.probability(hiss[at % 90_000 // WINDOW * WINDOW :][:WINDOW])
        beside.append(one.probability(said.pcm[at : at + WINDOW]))
    assert beside == alone


def test_a_stream_remembers_until_it_is_reset(silero: Silero, said: Spoken) -> None:
    ear = silero.stream()
    first = judged(ear, said.pcm)
    assert judged(ear, said.pcm) != first
    ear.reset()
    assert judged(ear, said.pcm) == first


def test_it_judges_as_the_whole_package_does(silero: Silero, said: Spoken) -> None:
    from faster_whisper.vad import get_vad_model

    windows = len(said.pcm) // WINDOW
    # The package overwrites the end of what it is given: the last window is not compared.
    batch = np.frombuffer(said.pcm, "<i2")[: windows * DETECTOR_SAMPLES].astype(np.float32) / 32768
    whole = get_vad_model()(batch).reshape(-1)
    apart = np.array(judged(silero.stream(), said.pcm)) - whole
    assert np.abs(apart[:-1]).max() < 1e-4


@pytest.mark.parametrize("length", [0, WINDOW - 2, WINDOW + 2])
def test_a_window_has_its_length(silero: Silero, length: int) -> None:
    with pytest.raises(ValueError, match="512"):
        silero.stream().probability(bytes(length))


def test_a_file_that_is_no_network_is_unavailable(tmp_path: Path) -> None:
    file = tmp_path / "silero.onnx"
    file.write_bytes(b"not a network")
    with pytest.raises(EngineUnavailable) as told:
        Silero(file)
    assert "make install" in told.value.advice


def test_a_network_that_fails_says_so_without_a_cause() -> None:
    class Broken:
        def run(self, *_: object) -> None:
            raise RuntimeError("what somebody said")

    with pytest.raises(EngineError) as told:
        SileroStream(Broken()).probability(bytes(WINDOW))
    assert "somebody" not in str(told.value)
    assert told.value.__cause__ is None
