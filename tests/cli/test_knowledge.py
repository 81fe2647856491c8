from __future__ import annotations

import json
from pathlib import Path

import pytest

from appliance.__main__ import main
from appliance.policy.files import pack_ids

SHIPPED = pack_ids(Path(__file__).parents[2] / "policies")


@pytest.fixture(autouse=True)
def nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("APPLIANCE_DATA", str(tmp_path / "data"))


def test_an_answer_comes_with_its_citation(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["knowledge", "ask", "patient-intake", "when are you open?", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert "Monday to Friday" in told["answer"]
    assert told["citations"][0]["document"] == "patient-intake/knowledge/hours.md"
    assert told["citations"][0]["quote"] == told["answer"]


def test_a_question_is_answered_in_its_own_language(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["knowledge", "ask", "legal-intake", "¿cuánto cuesta?", "--language", "es"]) == 0
    assert 'from "Cuánto cuesta"' in capsys.readouterr().out
    assert main(["knowledge", "ask", "legal-intake", "¿cuánto cuesta?"]) == 1


def test_what_no_document_says_is_not_known(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["knowledge", "ask", "patient-intake", "who won the game last night?"]) == 1
    assert "I don't know" in capsys.readouterr().out
    assert main(["knowledge", "ask", "patient-intake", "who won the game?", "--json"]) == 1
    assert json.loads(capsys.readouterr().out) == {"answer": None, "citations": []}


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["dentist", "when?"], f"There are: {', '.join(SHIPPED)}."),
        (["patient-intake", "when?", "--language", "tlh"], "It has them in: en, es, fr."),
    ],
)
def test_what_is_not_there_is_named(
    capsys: pytest.CaptureFixture[str], words: list[str], complaint: str
) -> None:
    assert main(["knowledge", "ask", *words]) == 2
    assert complaint in capsys.readouterr().err


def test_the_list_says_who_approved_what(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["knowledge", "list", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)["documents"]
    fees = next(row for row in rows if row["document"] == "legal-intake/knowledge/fees.md")
    assert fees == {
        "policy": "legal-intake",
        "document": "legal-intake/knowledge/fees.md",
        "title": "What it costs",
        "approved_by": "intake-attorney",
        "effective": "2026-11-01",
        "languages": ["en"],
    }


def test_ingesting_counts_by_intake_and_language(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["knowledge", "ingest", "--json"]) == 0
    held = json.loads(capsys.readouterr().out)["holdings"]
    assert {(one["intake"], one["language"]) for one in held} == {
        *((intake, language) for intake in SHIPPED for language in ("en", "es")),
        ("patient-intake", "fr"),
    }
    assert all(one["passages"] > 0 for one in held)
    assert not any(one["by_meaning"] for one in held)
