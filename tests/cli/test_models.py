from __future__ import annotations

import json
from pathlib import Path

import pytest

from appliance.__main__ import main
from appliance.app import catalogue
from appliance.weights import state_of

FILES = ("model.safetensors", "config.json", "tokenizer.json")


def test_without_any_file_everything_is_missing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["models", "list", "--json", "--data", str(tmp_path)]) == 0
    told = json.loads(capsys.readouterr().out)["models"]
    assert {row["model"]: row["state"] for row in told} == dict.fromkeys(catalogue(), "missing")
    assert main(["models", "verify", "--data", str(tmp_path)]) == 1


def test_a_folder_that_lacks_a_file_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "stick").mkdir()
    (tmp_path / "stick" / "model.safetensors").write_bytes(b"weights")
    words = ["models", "import", "minilm", str(tmp_path / "stick"), "--data", str(tmp_path / "d")]
    assert main(words) == 1
    complaint = capsys.readouterr().err
    assert "has no config.json" in complaint
    assert "tokenizer.json" in complaint


def test_a_file_that_is_not_the_published_one_is_never_installed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stick, data = tmp_path / "stick", tmp_path / "data"
    stick.mkdir()
    for name in FILES:
        (stick / name).write_bytes(b"something else")
    assert main(["models", "import", "minilm", str(stick), "--data", str(data)]) == 1
    assert "is not the published file" in capsys.readouterr().err
    assert not (data / "models" / "minilm").exists()
    assert state_of(data, "minilm", catalogue()["minilm"]) == "missing"


def test_a_file_that_was_altered_where_it_lies_is_found(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = tmp_path / "models" / "minilm"
    place.mkdir(parents=True)
    for name in FILES:
        (place / name).write_bytes(b"altered")
    assert main(["models", "verify", "minilm", "--json", "--data", str(tmp_path)]) == 1
    assert json.loads(capsys.readouterr().out) == {"minilm": "altered"}


def test_an_unknown_model_is_misuse(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "verify", "gpt", "--data", str(tmp_path)]) == 2
    assert "`appliance models list` names them" in capsys.readouterr().err
