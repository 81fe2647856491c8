from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest

from appliance.core.text import fold
from appliance.policy.pack import VisitorsText
from appliance.policy.visitors import read_visitors
from appliance.simulation.phrasings import languages, phrasings

ROOT = Path(__file__).parents[2]
POLICIES = ROOT / "policies"
ELSEWHERE = (
    *(ROOT / "appliance/fields").rglob("*.py"),
    *(ROOT / "appliance/conversation").rglob("*.py"),
    *(ROOT / "appliance/screening").rglob("*.py"),
    *(path for path in (ROOT / "tests").rglob("*.py") if path.parent.name != "simulation"),
    *POLICIES.glob("*/dialogues/*.yaml"),
    *(ROOT / "models").rglob("*.py"),
)
PLAIN_WORDS = 4
"""Up to so many words everyone says the same thing: "yes", "I don't know", "that's all of them"."""


def lines_of(told: object) -> set[str]:
    if isinstance(told, str):
        return {told}
    values = told.values() if isinstance(told, dict) else told if isinstance(told, list) else ()
    return {line for value in values for line in lines_of(value)}


def words(text: str) -> str:
    return " ".join(re.findall(r"\w+", fold(text)))


def whole_examples() -> set[str]:
    """Every quoted or listed text of the code, its tests and the dialogues, as words."""
    quoted = re.compile(r'"((?:[^"\\\n]|\\.)+)"|\'((?:[^\'\\\n]|\\.)+)\'|says: *(.+)')
    found = set()
    for path in ELSEWHERE:
        for groups in quoted.findall(path.read_text("utf-8")):
            found.update(words(text) for text in groups if text)
    return found


@pytest.mark.parametrize("language", languages())
def test_no_visitor_says_what_the_patterns_were_written_from(language: str) -> None:
    packs = [
        read_visitors(POLICIES, pack.parent.parent.name)
        for pack in POLICIES.glob("*/visitors/en.yaml")
    ]
    told = lines_of(msgspec.to_builtins(phrasings(language)))
    told |= lines_of([msgspec.to_builtins(pack.get(language, VisitorsText())) for pack in packs])
    mine = {words(re.sub(r"\{\w+\}", "", line)) for line in told}
    long = {line for line in mine if len(line.split()) > PLAIN_WORDS}
    assert len(long) > 100
    assert long & whole_examples() == set()


@pytest.mark.parametrize("language", languages())
def test_every_line_fills_its_places(language: str) -> None:
    lines = phrasings(language)
    for frame in lines_of(msgspec.to_builtins(lines.frames)) - set(lines.frames.several_join):
        assert frame.count("{v}") == 1
    for line in (*lines.correct, *lines.at_summary):
        assert "{label}" in line
        assert "{v}" in line
    assert len(lines.months) == len(lines.short_months) == 12
    assert len(lines.ordinals) == len(lines.ordinal_words) == 31
