"""French is listened for in every session: what is ordinary in English and Spanish must stay so."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from appliance.screening.grammar import Tongue
from appliance.screening.heard import Heard
from appliance.screening.languages import fr
from models.screening import lines as written

_FILES = sorted(
    path
    for pattern in ("??_calm.txt", "??_people*.txt", "??_none.txt", "??_pairs*.txt")
    for path in written.LINES.glob(pattern)
)
_EVALUATORS = ("crisis", "emergency", "abuse", "handoff", "minor", "insult", "injection")


@cache
def french() -> Tongue:
    return Tongue(fr.LEXICON)


def ordinary(path: Path) -> list[str]:
    """The lines that stand for nothing grave, alternatives and all."""
    kept, section = [], ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            section = line.strip("# ")
        elif line.strip() and section.split()[:1] == ["none"]:
            kept.append(line.replace("{", "").replace("|", " . ").replace("}", ""))
    return kept


def test_there_are_hundreds_of_lines() -> None:
    assert sum(len(ordinary(path)) for path in _FILES) > 800


@pytest.mark.parametrize("path", _FILES, ids=lambda path: path.stem)
def test_french_finds_nothing_in_ordinary_lines(path: Path) -> None:
    found = [
        line
        for line in ordinary(path)
        if any(Heard.of(line, path.stem[:2], (french(),)).hits(name) for name in _EVALUATORS)
    ]
    assert found == []
