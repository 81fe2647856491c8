"""Which voices a configuration gives, that they really speak, and the commands around them."""

from __future__ import annotations

import asyncio
import json
import wave
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from appliance import app
from appliance.__main__ import main
from appliance.config import Config, load_config
from appliance.core.errors import ConfigError
from appliance.weights import bring_in
from models.speech.piper import NETWORK, write_tone_voice
from tests.voice.speech import flite_is_here

BASIC = ["flite/slt", "espeak/1"] if flite_is_here() else ["espeak/1"]


def config(folder: Path, **voice: object) -> Config:
    read = load_config(folder, environ={})
    return replace(read, voice=msgspec.structs.replace(read.voice, **voice))


def names(given: Config) -> list[str]:
    return [one.name for one in app.mouths_of(given, ("en", "es"))]


@pytest.fixture
def brought(tmp_path: Path) -> Path:
    """A data directory with a Spanish Piper voice of tones in it."""
    entry = app.catalogue()["piper-es"]
    stick = tmp_path / "stick"
    write_tone_voice(stick, "es")
    network = next(name for name in entry["files"] if name.endswith(".onnx"))
    (stick / NETWORK).rename(stick / network)
    (stick / f"{NETWORK}.json").rename(stick / f"{network}.json")
    (stick / "MODEL_CARD").write_text("made here")
    bring_in(tmp_path / "data", "piper-es", entry, stick)
    return tmp_path / "data"


def test_without_a_model_the_basic_voices_speak(tmp_path: Path) -> None:
    assert names(config(tmp_path)) == BASIC
    assert names(config(tmp_path, speaker="off")) == []


def test_a_voice_that_was_brought_in_comes_first_in_its_language(brought: Path) -> None:
    first, *rest = app.mouths_of(config(brought), ("en", "es"))
    assert first.name.startswith("piper/piper-es-")
    assert first.languages == {"es"}
    assert [one.name for one in rest] == BASIC
    assert names(config(brought, speaker="basic")) == BASIC


def test_what_was_brought_in_is_spoken_with(brought: Path) -> None:
    async def work() -> None:
        mouths = app.mouths_of(config(brought), ("en", "es"))
        voices = app.voices_of(config(brought), mouths)
        try:
            assert await voices.sound("¿Cómo se llama?", "es", 1.0)
            assert voices.stood_in == 0
            (brought / "models" / "piper-es" / "es_MX-claude-high.onnx").write_bytes(b"")
            await mouths[0].stop()
            assert await voices.sound("¿Cómo se llama?", "es", 1.0)
            assert voices.stood_in == 1
        finally:
            for mouth in mouths:
                await mouth.stop()

    asyncio.run(work())


def test_a_model_of_another_kind_refuses_the_start(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="no voice 'minilm'"):
        app.mouths_of(config(tmp_path, piper=("minilm",)), ("en",))


def test_every_piper_voice_of_the_catalogue_speaks_one_language_and_brings_its_card() -> None:
    found = [entry for entry in app.catalogue().values() if entry["task"] == "speak"]
    assert sorted(entry["languages"] for entry in found) == [["en"], ["es"], ["fr"]]
    assert all("MODEL_CARD" in entry["files"] for entry in found)


def test_a_sentence_is_said_into_a_file(tmp_path: Path) -> None:
    out = tmp_path / "said.wav"
    data = str(tmp_path / "data")
    assert (
        main(["voice", "say", "Hola.", "--language", "es", "--out", str(out), "--data", data]) == 0
    )
    with wave.open(str(out)) as said:
        assert (said.getframerate(), said.getnchannels(), said.getsampwidth()) == (16_000, 1, 2)
        assert said.getnframes() > 4_000
    assert (
        main(["voice", "say", "Hallo.", "--language", "de", "--out", str(out), "--data", data]) == 1
    )


def test_where_nothing_speaks_nothing_is_rendered(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "appliance.toml").write_text('[voice]\nspeaker = "off"\n')
    assert main(["voice", "render", "--data", str(tmp_path)]) == 2
    assert "nothing speaks here" in capsys.readouterr().err
    assert not (tmp_path / "speech").exists()


def test_only_known_policies_are_rendered(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["voice", "render", "nobody", "--data", str(tmp_path)]) == 2
    assert "patient-intake" in capsys.readouterr().err


def test_each_voice_is_measured_and_what_is_kept(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["voice", "measure", "--json", "--data", str(tmp_path)]) == 0
    told = json.loads(capsys.readouterr().out)
    assert set(told["voices"]) == {*BASIC, "kept"}
    assert told["voices"]["espeak/1"]["spread_after_lu"] < 3
    assert told["voices"]["kept"]["first_ms_p50"] == 0
