from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from appliance.__main__ import main

ROOT = Path(__file__).parents[2]


def simulate(*arguments: str) -> int:
    return main(["simulate", *arguments])


@pytest.fixture(scope="module")
def visits(tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    """Forty visits over the shipped intakes, by every persona in both languages."""
    place = tmp_path_factory.mktemp("simulated")
    out, failures = place / "report.json", place / "failures.jsonl"
    said = place / "said.jsonl"
    done = subprocess.run(
        [
            sys.executable, "-m", "appliance", "simulate", "patient-intake", "auto-claim",
            "--sessions", "20", "--seed", "11", "--concurrency", "4",
            "--out", str(out), "--failures", str(failures),
            "--said", str(said),
        ],
        cwd=ROOT, check=False, capture_output=True, timeout=300,
    )  # fmt: skip
    told: dict[str, object] = json.loads(out.read_text("utf-8"))
    told["failures"] = [json.loads(line) for line in failures.read_text("utf-8").splitlines()]
    told["said"] = said
    told["complaints"] = done.stderr
    return told


def test_nobody_complains_when_it_is_over(visits: dict) -> None:
    assert visits["complaints"] == b""


def test_nothing_is_stored_that_nobody_said(visits: dict) -> None:
    assert visits["all"]["visits"] == 40
    assert visits["faults"].get("invented", 0) == 0


def test_nothing_is_complete_that_lacks_a_required_answer(visits: dict) -> None:
    """Of single fields: a group that is settled by "I don't know" has no address of its own to show it."""
    lacking = [
        fault["field"]
        for visit in visits["failures"]
        for fault in visit["faults"]
        if fault["kind"] == "false-complete" and fault["type"] != "group"
    ]
    assert visits["statuses"]["completed"] > 20
    assert lacking == []


def test_a_crisis_always_has_help_on_screen(visits: dict) -> None:
    assert visits["crises"]["told"] >= 3
    assert visits["crises"]["noticed"] == visits["crises"]["told"]


def test_the_report_has_a_row_for_every_intake_language_and_persona(visits: dict) -> None:
    assert [row["name"] for row in visits["by_intake"]] == ["auto-claim", "patient-intake"]
    assert [row["name"] for row in visits["by_language"]] == ["en", "es"]
    assert len(visits["by_persona"]) == 10
    assert len(visits["by_group"]) == 40


def test_visits_with_a_fault_are_written_with_their_words(visits: dict) -> None:
    for failure in visits["failures"]:
        assert failure["faults"]
        assert failure["transcript"][0]["reply"]
        assert failure["facts"]


def test_the_report_says_how_fast_the_visits_went(visits: dict) -> None:
    assert visits["visits_per_s"] > 0


def test_an_intake_that_is_not_there_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert simulate("no-such-intake") == 2
    assert "patient-intake" in capsys.readouterr().err


def test_a_language_that_no_visitor_speaks_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert simulate("patient-intake", "--language", "xx") == 2
    assert "en" in capsys.readouterr().err


def test_nothing_to_do_is_misuse(capsys: pytest.CaptureFixture[str]) -> None:
    assert simulate("patient-intake", "--sessions", "0") == 2
    assert "1 session" in capsys.readouterr().err


def test_what_was_said_can_be_held_under_another_version(
    visits: dict, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    few = tmp_path / "few.jsonl"
    lines = visits["said"].read_text("utf-8").splitlines(keepends=True)
    ours = [line for line in lines if '"patient-intake"' in line[:30]]
    few.write_text("".join(ours[:4]), "utf-8")
    held = ["policy", "whatif", "patient-intake", "--sessions", str(few), "--json"]
    assert main([*held, "--against", "patient-intake"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["sessions"] == 4
    assert told["changed_decisions"] == 0
