from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from appliance.__main__ import main
from appliance.cli.child import ChildService
from appliance.cli.shown import plain_text

COMPLETE = Path(__file__).parents[2] / "policies/patient-intake/dialogues/short-answers.yaml"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data directory that is set up."""
    assert main(["init", "--yes", "--data", str(tmp_path / "data")]) == 0
    return tmp_path / "data"


def script(place: Path, *lines: str) -> str:
    (place / "script.txt").write_text("\n".join(lines), "utf-8")
    return str(place / "script.txt")


def a_whole_intake() -> list[str]:
    """What a visitor says who completes a patient intake."""
    from ruamel.yaml import YAML

    dialogue = YAML(typ="safe").load(COMPLETE.read_text("utf-8"))
    return [turn["says"] for turn in dialogue["turns"]]


def test_a_rehearsal_says_that_it_is_one_and_leaves_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    nowhere = tmp_path / "data"
    lines = script(tmp_path, "my back hurts", "", "when are you open?")
    assert main(["talk", "patient-intake", "--script", lines, "--data", str(nowhere)]) == 1
    told = capsys.readouterr()
    assert "rehearsal" in told.err
    assert not nowhere.exists()
    assert "\n> my back hurts\n" in told.out
    assert "automated assistant" in told.out
    assert "Monday to Friday" in told.out
    assert 'from "Opening hours"' in told.out
    assert 'Reason for visit: my back hurts   (from "my back hurts")' in told.out
    assert told.out.rstrip().endswith("Status: in-progress")


def test_a_whole_intake_ends_with_its_number_and_yes(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = script(tmp_path, *a_whole_intake())
    assert main(["talk", "patient-intake", "--script", lines, "--data", str(data)]) == 0
    told = capsys.readouterr()
    assert "rehearsal" not in told.err
    assert "Status: completed\nProtocol number: PT-" in told.out


def test_it_speaks_to_the_service_where_one_runs(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = script(tmp_path, *a_whole_intake())
    words = ["talk", "patient-intake", "--script", lines, "--json", "--data", str(data)]
    with ChildService(data):
        assert main(words) == 0
        told = capsys.readouterr()
        assert main(["knowledge", "ask", "legal-intake", "is this free?", "--data", str(data)]) == 0
        assert main(["knowledge", "ingest", "--data", str(data)]) == 0
        assert "The running service holds these" in capsys.readouterr().out
    first, *turns, last = [json.loads(line) for line in told.out.splitlines() if line[0] == "{"]
    assert first["said"] is None
    assert [turn["said"] for turn in turns] == a_whole_intake()
    assert [turn["turn"]["number"] for turn in turns] == list(range(1, len(turns) + 1))
    assert last["session"]["status"] == "completed"
    assert last["session"]["receipt"]["protocol"].startswith("PT-")


def test_spanish_is_spoken_where_it_is_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = script(tmp_path, "me duele la espalda")
    nowhere = str(tmp_path / "data")
    words = ["talk", "patient-intake", "--language", "es", "--script", lines, "--data", nowhere]
    assert main(words) == 1
    assert "Motivo" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["talk", "dentist"], "patient-intake, legal-intake, auto-claim"),
        (["talk", "patient-intake", "--language", "tlh"], "It is held in: en, es, fr."),
        (["talk", "patient-intake", "--script", "/nowhere/at-all"], "cannot be read"),
    ],
)
def test_what_is_not_there_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str], complaint: str
) -> None:
    assert main([*words, "--data", str(tmp_path / "data")]) == 2
    assert complaint in capsys.readouterr().err


def test_a_script_that_is_no_text_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "script").write_bytes(b"\xff\xfe\x00")
    words = ["talk", "patient-intake", "--script", str(tmp_path / "script")]
    assert main([*words, "--data", str(tmp_path / "data")]) == 2
    assert "is not UTF-8 text" in capsys.readouterr().err


def test_interrupting_ends_it_politely(tmp_path: Path) -> None:
    words = ["talk", "patient-intake", "--data", str(tmp_path / "data")]
    talk = subprocess.Popen(
        [sys.executable, "-u", "-m", "appliance", *words],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert talk.stdin is not None
    assert talk.stdout is not None
    talk.stdin.write("my back hurts\n")
    talk.stdin.flush()
    while "> my back hurts" not in talk.stdout.readline():
        assert talk.poll() is None
    while not talk.stdout.readline().strip().endswith("]"):
        assert talk.poll() is None
    talk.send_signal(signal.SIGINT)
    out, err = talk.communicate(timeout=30)
    assert talk.returncode == 1
    assert "Traceback" not in err
    assert "Stopped here" in err
    assert "Status: in-progress" in out


def test_nothing_that_is_said_drives_the_terminal() -> None:
    assert plain_text("a\x1b[2Jb\r\nc\u202ed\u200be") == "a [2Jb  c d e"
    assert plain_text("María, 🤕") == "María, 🤕"
