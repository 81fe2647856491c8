"""Long stories told at once, and how they score: what is right, missed, and wrong.

python -m tests.conversation.told [FILE.yaml ...]
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from appliance.core.interview import JsonValue
from tests.conversation.stage import SHIPPED, stage

STORIES = ("reason", "what_happened", "injuries")
"""Open answers, which may hold all of it."""
SETS = sorted((Path(__file__).parent / "stories").glob("*.yaml"))


@dataclass(frozen=True)
class Told:
    """A story. `holds` is what it says of the person who tells it; `waits` what it says besides, but may
    only be taken once a conflict is ruled out."""

    pack: str
    language: str
    told: str
    holds: Mapping[str, JsonValue]
    waits: Mapping[str, JsonValue] = field(default_factory=dict)


@dataclass(frozen=True)
class Score:
    """Addresses, by how they came out."""

    right: tuple[str, ...]
    missed: tuple[str, ...]
    wrong: Mapping[str, JsonValue]


def stories(path: Path) -> list[Told]:
    """The stories of a file."""
    return [Told(**one) for one in yaml.safe_load(path.read_text(encoding="utf-8"))]


def score(one: Told) -> Score:
    """Tells a story to a conversation that has just begun. A value that the story does not hold is as
    wrong as another value than it holds."""
    with stage(one.pack, packs=SHIPPED, language=one.language) as on:
        stored = on.say(one.told).stored
    known = {**one.waits, **one.holds}
    right = tuple(a for a, value in known.items() if a in stored and _same(stored[a], value))
    wrong = {
        a: value for a, value in stored.items() if a not in right and a.split("[")[0] not in STORIES
    }
    return Score(right, tuple(a for a in one.holds if a not in stored), wrong)


def _same(found: JsonValue, wanted: JsonValue) -> bool:
    """True for the value, or for the same day with its time."""
    return wanted in ("any", found) or (
        isinstance(found, str) and isinstance(wanted, str) and found.partition("T")[0] == wanted
    )


def main(*paths: str) -> int:
    """Prints what each story missed and got wrong, and the sums of each file."""
    for path in map(Path, paths or SETS):
        right = missed = wrong = 0
        for one in stories(path):
            got = score(one)
            right, missed = right + len(got.right), missed + len(got.missed)
            wrong += len(got.wrong)
            print(one.pack[:7], one.language, one.told[:50], "|", *got.missed, "|", dict(got.wrong))
        print(f"{path.name}: right {right}, missed {missed}, wrong {wrong}")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
