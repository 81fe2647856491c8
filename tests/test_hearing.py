"""Which recognisers a configuration gives, and that one of them really hears."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from appliance import app
from appliance.config import Config, load_config
from appliance.core.audio import Expected, Expecting, SpeechSegment
from appliance.core.errors import ConfigError
from appliance.voice.recognisers import Recognisers
from appliance.weights import bring_in
from models.speech.whisper import Phrase, tone, write_scripted


def config(folder: Path, **voice: object) -> Config:
    read = load_config(folder, environ={})
    return replace(read, voice=msgspec.structs.replace(read.voice, **voice))


def names(given: Config) -> list[str]:
    return [one.name for one in app.recognisers_of(given)]


@pytest.fixture
def brought(tmp_path: Path) -> Path:
    """A data directory with a Whisper in it that says one thing."""
    model = write_scripted(tmp_path / "stick", [Phrase("I need help")], multilingual=True)
    data = tmp_path / "data"
    bring_in(data, "whisper-turbo", app.catalogue()["whisper-turbo"], model)
    return data


def test_without_a_model_the_basic_one_serves(tmp_path: Path) -> None:
    assert names(config(tmp_path)) == ["pocketsphinx/en-us"]
    assert names(config(tmp_path, recogniser="off")) == []


def test_a_model_that_was_brought_in_comes_first(brought: Path) -> None:
    assert names(config(brought, whisper="whisper-turbo")) == [
        "faster-whisper/whisper-turbo",
        "pocketsphinx/en-us",
    ]
    assert names(config(brought, recogniser="basic")) == ["pocketsphinx/en-us"]
    assert names(config(brought, whisper="whisper-base")) == ["pocketsphinx/en-us"]


def test_a_model_of_another_kind_refuses_the_start(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="no recogniser 'minilm'"):
        app.recognisers_of(config(tmp_path, whisper="minilm"))


def test_what_was_brought_in_is_heard_with(brought: Path) -> None:
    recognisers = app.recognisers_of(config(brought, whisper="whisper-turbo", threads=1))
    sound = tone(0, 2000)
    samples = len(sound) // 2
    segment = SpeechSegment(sound, 0, samples, samples)

    async def play() -> str:
        try:
            said = await Recognisers(recognisers).transcribe(
                segment, Expecting(Expected.STORY, "en")
            )
            return "" if said is None else said.text
        finally:
            for one in recognisers:
                await one.stop()

    assert asyncio.run(play()) == "I need help"
