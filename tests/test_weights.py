from __future__ import annotations

import json
from pathlib import Path

import pytest

from appliance.__main__ import main
from appliance.weights import (
    PINS,
    bring_in,
    digest,
    digests_of,
    folder_of,
    is_brought_in,
    state_of,
)

ENTRY = {"files": {"model.bin": "", "config.json": ""}}


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    (folder / "model.bin").write_bytes(b"weights")
    (folder / "config.json").write_bytes(b"{}")
    return folder


def test_what_was_brought_in_is_pinned_and_counts_from_then_on(tmp_path: Path, stick: Path) -> None:
    assert state_of(tmp_path, "ear", ENTRY) == "missing"
    target = bring_in(tmp_path, "ear", ENTRY, stick)
    assert state_of(tmp_path, "ear", ENTRY) == "here"
    assert is_brought_in(tmp_path, "ear", ENTRY)
    assert digests_of(tmp_path, "ear", ENTRY)["model.bin"] == digest(stick / "model.bin")
    (target / "model.bin").write_bytes(b"other weights")
    assert state_of(tmp_path, "ear", ENTRY) == "altered"


def test_files_that_were_merely_put_there_do_not_count(tmp_path: Path, stick: Path) -> None:
    folder = folder_of(tmp_path, "ear")
    folder.parent.mkdir()
    stick.rename(folder)
    assert state_of(tmp_path, "ear", ENTRY) == "altered"
    assert not is_brought_in(tmp_path, "ear", ENTRY)


def test_a_pin_never_goes_before_the_catalogue(tmp_path: Path, stick: Path) -> None:
    bring_in(tmp_path, "ear", ENTRY, stick)
    published = {"files": {"model.bin": "0" * 64, "config.json": ""}}
    assert digests_of(tmp_path, "ear", published)["model.bin"] == "0" * 64
    assert state_of(tmp_path, "ear", published) == "altered"


@pytest.mark.parametrize("pins", ["", "[]", "{", '{"model.bin": 3}'])
def test_pins_that_cannot_be_read_pin_nothing_here(tmp_path: Path, stick: Path, pins: str) -> None:
    target = bring_in(tmp_path, "ear", ENTRY, stick)
    (target / PINS).write_text(pins)
    assert state_of(tmp_path, "ear", ENTRY) == "altered"


def test_a_copy_that_breaks_off_leaves_what_was_there(tmp_path: Path, stick: Path) -> None:
    bring_in(tmp_path, "ear", ENTRY, stick)
    (stick / "config.json").unlink()
    (stick / "model.bin").write_bytes(b"newer weights")
    with pytest.raises(OSError, match=r"config\.json"):
        bring_in(tmp_path, "ear", ENTRY, stick)
    assert state_of(tmp_path, "ear", ENTRY) == "here"


def test_the_command_brings_a_recogniser_in_and_finds_it_altered(
    tmp_path: Path, stick: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("tokenizer.json", "vocabulary.txt"):
        (stick / name).write_text("{}")
    data = ["--data", str(tmp_path / "data")]
    assert main(["models", "pull", "whisper-base", *data]) == 1
    assert "Systran/faster-whisper-base" in capsys.readouterr().err
    assert main(["models", "import", "whisper-base", str(stick), *data]) == 0
    assert main(["models", "verify", *data]) == 0
    (tmp_path / "data" / "models" / "whisper-base" / "model.bin").write_bytes(b"x")
    capsys.readouterr()
    assert main(["models", "verify", "--json", *data]) == 1
    assert json.loads(capsys.readouterr().out)["whisper-base"] == "altered"
