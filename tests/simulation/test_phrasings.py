from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest
import yaml

from appliance.conversation.languages import patterns_for
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


# -- a pack's own cues ------------------------------------------------------------------------------

HEARD = ("cues", "also", "none", "words", "yes", "no")
"""What a pack lists of how people answer; a YAML reader makes truth of `yes` and `no`."""
SHOWN = ("label", "ask", "help", "add", "why", "confirm", "title", "summary")
PHRASE = 3
CONTRACTED = frozenset({"didn", "doesn", "hasn", "haven", "hadn", "isn", "aren", "wasn", "weren"})


def texts_under(told: object, keys: tuple[object, ...]) -> set[str]:
    if isinstance(told, dict):
        here = (lines_of(value) for key, value in told.items() if key in keys)
        deeper = (texts_under(value, keys) for key, value in told.items() if key not in keys)
        return set().union(*here, *deeper)
    if isinstance(told, list):
        return set().union(*(texts_under(one, keys) for one in told))
    return set()


def rare_phrases(text: str, common: frozenset[str]) -> set[str]:
    """The runs of three words that hold one which is neither among the commonest nor shown by the pack."""
    said = words(text).split()
    runs = (said[at : at + PHRASE] for at in range(len(said) - PHRASE + 1))
    return {" ".join(run) for run in runs if any(len(one) > 3 and one not in common for one in run)}


def borrowed(pack: str, language: str) -> dict[str, set[str]]:
    """By visitor's line, the rare phrases that it shares with what its pack listens for."""
    wording = yaml.safe_load((POLICIES / pack / "wording" / f"{language}.yaml").read_text("utf-8"))
    shown = set(words(" ".join(texts_under(wording, SHOWN))).split())
    common = frozenset(shown | patterns_for(language).stopwords | CONTRACTED)
    heard = [rare_phrases(cue, common) for cue in texts_under(wording, (*HEARD, True, False))]
    listened = set().union(*heard)
    visitors = read_visitors(POLICIES, pack)[language]
    found = {
        line: rare_phrases(re.sub(r"\{\w+\}", "", line), common) & listened
        for line in lines_of(msgspec.to_builtins(visitors))
    }
    return {line: phrases for line, phrases in found.items() if phrases}


@pytest.mark.parametrize(
    ("pack", "language"),
    [(one.parent.parent.name, one.stem) for one in sorted(POLICIES.glob("*/visitors/*.yaml"))],
)
def test_no_visitor_speaks_in_the_cues_of_their_pack(pack: str, language: str) -> None:
    assert borrowed(pack, language) == {}
