from __future__ import annotations

import asyncio
import hashlib
import os
import shutil
import signal
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from appliance.core.audio import RATE_HZ, Expected, Expecting, Fidelity, SpeechSegment, Transcript
from appliance.core.errors import EngineError, EngineTimeout, EngineUnavailable
from appliance.engines.child import Limits, Standing
from appliance.engines.faster_whisper import FasterWhisper, Tuning, level_db
from models.speech.whisper import Phrase, Shape, tone, write_random, write_scripted

SAID = "my name is Alice Example and I need help"
PHRASES = (
    Phrase(SAID),
    Phrase("quiero hablar en español por favor", "es"),
    Phrase("the day before yesterday", probability=0.25),
    Phrase("yes yes yes"),
    Phrase("thanks for watching"),
)
TUNING = Tuning(threads=1, window_seconds=6)
STORY = Expecting(Expected.STORY, "en")
QUICK = Limits(rest_seconds=0.01, drop_seconds=30)


@pytest.fixture(scope="module")
def english(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_scripted(tmp_path_factory.mktemp("models") / "english", PHRASES)


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_scripted(tmp_path_factory.mktemp("models") / "many", PHRASES, multilingual=True)


def digests(directory: Path) -> dict[str, str]:
    return {one.name: hashlib.sha256(one.read_bytes()).hexdigest() for one in directory.iterdir()}


def whisper(
    directory: Path, languages: Sequence[str] = ("en", "es"), **tuning: object
) -> FasterWhisper:
    run = Tuning(**{"threads": 1, "window_seconds": 6, **tuning})  # type: ignore[arg-type]
    return FasterWhisper("scripted", directory, digests(directory), languages, run, QUICK)


def segment(pcm: bytes, voiced: int | None = None) -> SpeechSegment:
    samples = len(pcm) // 2
    return SpeechSegment(pcm, 0, samples if voiced is None else voiced, samples)


def heard(
    recogniser: FasterWhisper,
    *sounds: bytes,
    expecting: Expecting = STORY,
) -> list[Transcript | None]:
    async def play() -> list[Transcript | None]:
        try:
            return [await recogniser.transcribe(segment(one), expecting) for one in sounds]
        finally:
            await recogniser.stop()

    return asyncio.run(play())


def test_it_writes_down_what_was_said(english: Path) -> None:
    (said,) = heard(whisper(english), tone(0, 2000))
    assert said is not None
    assert (said.text, said.language, said.fidelity) == (SAID, "en", Fidelity.VERBATIM)
    assert said.engine == "faster-whisper/scripted"
    assert said.confidence > 0.8


def test_names_to_listen_for_do_not_change_what_was_said(english: Path) -> None:
    names = tuple(f"Lindqvist{n}" for n in range(40))
    expecting = Expecting(Expected.NAME, "en", (("a", ("MRI scan",)),), names=names)
    (said,) = heard(whisper(english), tone(0, 2000), expecting=expecting)
    assert said is not None
    assert said.text == SAID


def test_a_long_story_is_heard_to_its_end(english: Path) -> None:
    (said,) = heard(whisper(english), tone(3, 31_000) + bytes(4000))
    assert said is not None
    assert said.text == "yes yes yes yes yes yes"


def test_what_is_doubtful_is_a_gist_with_little_confidence(english: Path) -> None:
    (said,) = heard(whisper(english), tone(2, 2000))
    assert said is not None
    assert said.fidelity is Fidelity.GIST
    assert said.confidence < 0.4


def test_silence_noise_and_what_a_model_makes_of_them_are_nothing(english: Path) -> None:
    hiss = (np.random.default_rng(1).standard_normal(2 * RATE_HZ) * 30).astype("<i2").tobytes()
    sounds = (bytes(2 * RATE_HZ), hiss, tone(4, 2000))
    assert heard(whisper(english), *sounds) == [None, None, None]


def test_a_click_is_not_even_asked_about(english: Path) -> None:
    recogniser = whisper(english)
    assert heard(recogniser, tone(0, 40)) == [None]
    assert recogniser.state.standing is Standing.STOPPED


def test_a_switch_of_language_in_the_middle_is_followed(many: Path) -> None:
    english, spanish, short = heard(whisper(many), tone(0, 2000), tone(1, 2500), tone(1, 900))
    assert english is not None
    assert spanish is not None
    assert (english.language, spanish.language) == ("en", "es")
    assert spanish.text == "quiero hablar en español por favor"
    assert short is not None
    assert short.language == "en"  # too short to tell


def test_a_language_that_is_not_offered_is_never_switched_to(many: Path) -> None:
    (said,) = heard(whisper(many, ["en"]), tone(1, 2500))
    assert said is not None
    assert said.language == "en"


def test_a_language_that_the_model_does_not_know_is_not_heard(english: Path) -> None:
    assert heard(whisper(english), tone(0, 2000), expecting=Expecting(Expected.STORY, "es")) == [
        None
    ]


@pytest.mark.parametrize("missing", ["model.bin", "config.json", "tokenizer.json"])
def test_a_missing_file_is_named_and_nothing_is_looked_for_elsewhere(
    english: Path, tmp_path: Path, missing: str
) -> None:
    model = shutil.copytree(english, tmp_path / "model")
    (model / missing).unlink()
    with pytest.raises(EngineUnavailable, match=f"{missing} is not here"):
        heard(whisper(model), tone(0, 2000))


def test_an_altered_file_is_not_loaded(english: Path, tmp_path: Path) -> None:
    model = shutil.copytree(english, tmp_path / "model")
    recogniser = whisper(model)
    with (model / "model.bin").open("r+b") as file:
        file.seek(-1, os.SEEK_END)
        file.write(b"\x7f")
    with pytest.raises(EngineUnavailable, match=r"model\.bin is not the file it should be"):
        heard(recogniser, tone(0, 2000))


@pytest.mark.parametrize("kept", [0, 100, 500_000])
def test_a_truncated_model_is_refused(english: Path, tmp_path: Path, kept: int) -> None:
    model = shutil.copytree(english, tmp_path / "model")
    (model / "model.bin").write_bytes((english / "model.bin").read_bytes()[:kept])
    with pytest.raises(EngineUnavailable, match=r"cannot be loaded|ended while it was loading"):
        heard(whisper(model), tone(0, 2000))


def test_a_file_of_another_kind_is_refused(english: Path, tmp_path: Path) -> None:
    model = shutil.copytree(english, tmp_path / "model")
    (model / "tokenizer.json").write_text("{}")
    with pytest.raises(EngineUnavailable, match="cannot be loaded"):
        heard(whisper(model), tone(0, 2000))


def test_one_that_takes_too_long_is_given_up_and_one_that_is_killed_comes_back(
    tmp_path: Path, english: Path
) -> None:
    heavy = write_random(tmp_path / "heavy", Shape(192, 6, 1, 3), multilingual=False)
    slow = FasterWhisper("slow", heavy, {}, ["en"], Tuning(threads=1), QUICK)
    brief = Limits(rest_seconds=0.01, call_seconds=0.001, drop_seconds=0.001)
    hasty = FasterWhisper("hasty", heavy, {}, ["en"], Tuning(threads=1), brief)

    async def play() -> None:
        try:
            await hasty.start()
            with pytest.raises(EngineTimeout):
                await hasty.transcribe(segment(tone(0, 2000)), STORY)
            await slow.start()
            running = asyncio.ensure_future(slow.transcribe(segment(tone(0, 29_000)), STORY))
            while slow.state.standing is not Standing.BUSY:
                await asyncio.sleep(0.001)
            assert slow.state.pid is not None
            os.kill(slow.state.pid, signal.SIGKILL)
            with pytest.raises(EngineError) as caught:
                await running
            assert caught.value.retryable
            await slow.transcribe(segment(tone(0, 500)), STORY)
            assert slow.state.restarts == 1
        finally:
            await hasty.stop()
            await slow.stop()

    asyncio.run(play())


def test_random_weights_never_make_words_out_of_a_tone(tmp_path: Path) -> None:
    model = write_random(tmp_path / "random", Shape(64, 1, 1, 2), multilingual=False)
    recogniser = FasterWhisper("random", model, {}, ["en"], TUNING, QUICK)
    assert heard(recogniser, tone(0, 1000), tone(1, 3000)) == [None, None]


def test_the_same_script_makes_the_same_model(tmp_path: Path, english: Path) -> None:
    assert digests(write_scripted(tmp_path / "again", PHRASES)) == digests(english)


def test_level_is_told_below_full_scale() -> None:
    assert level_db(b"") == level_db(bytes(3200)) == -120
    assert level_db(tone(0, 1000, amplitude=1.0)) == pytest.approx(-3, abs=0.1)
    assert level_db(tone(0, 1000, amplitude=0.1)) == pytest.approx(-23, abs=0.1)
