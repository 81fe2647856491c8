"""Applies mutations to copies of the packs on disk, and asks lint about each."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import tests.policy.mutation.more_faults  # noqa: F401  # registers its classes
from appliance.core.errors import Fault
from tests.policy.mutation.faults import MUTATIONS, Spoilt
from tests.policy.mutation.written import Files, Lines, Way, write

NEAR = 3
"""Lines between where a fault is said to be and where it is, at most."""

Lint = Callable[[Path, str], Sequence[Fault]]


@dataclass(frozen=True)
class Result:
    """What became of one mutant."""

    kind: str
    pack: str
    what: str
    outcome: str
    """found, misplaced, missed or equivalent"""
    said: str = ""

    def __str__(self) -> str:
        return f"{self.outcome:10} {self.kind}: {self.pack}: {self.what}  {self.said}"


def run(
    files: Files, packs: Sequence[str], folder: Path, count: int, seed: int, lint: Lint
) -> Iterator[Result]:
    """`count` mutants in turn over the classes, each on a pack drawn by chance."""
    chance = Random(seed)
    lay_out(files, folder)
    kinds = list(MUTATIONS)
    for at in range(count):
        kind = kinds[at % len(kinds)]
        made = _made(files, kind, packs, chance)
        if made is not None:
            yield _judged(files, *made, kind, folder, lint)


def _made(
    files: Files, kind: str, packs: Sequence[str], chance: Random
) -> tuple[Files, str, Spoilt] | None:
    for _ in range(12):
        pack = chance.choice(list(packs))
        mutant = files.copy()
        spoilt = MUTATIONS[kind](mutant, pack, chance)
        if spoilt is not None:
            return mutant, pack, spoilt
    return None


def _judged(
    files: Files, mutant: Files, pack: str, spoilt: Spoilt, kind: str, folder: Path, lint: Lint
) -> Result:
    if equivalent(files, mutant):
        return Result(kind, pack, spoilt.what, "equivalent")
    lines = _apply(files, mutant, folder)
    try:
        faults = lint(folder, pack)
    finally:
        _apply(mutant, files, folder)
    if not faults:
        return Result(kind, pack, spoilt.what, "missed")
    near = [fault for fault in faults if _points_at(fault, spoilt, lines)]
    outcome = "found" if near else "misplaced"
    return Result(kind, pack, spoilt.what, outcome, str((near or faults)[0]))


def equivalent(files: Files, mutant: Files) -> bool:
    """True when nothing is different that could ever matter: the data of every file and the words of
    every document, once an `if_unknown` is left out where the field can never stay unknown."""
    ours, theirs = map(_without_idle, (files, mutant))
    return ours == theirs and files.texts == mutant.texts


def _without_idle(files: Files) -> dict[str, Any]:
    data = deepcopy(files.data)
    for policy in (value for path, value in data.items() if path.endswith("/policy.yaml")):
        if not isinstance(policy.get("fields"), dict):
            continue
        may_stay_unknown = [
            name
            for name, item in policy["fields"].items()
            if item.get("accept") or not item.get("required")
        ]
        for rule in policy.get("escalation", ()):
            asked_about = re.sub(r"(?:known|unknown|declined)\(.*?\)", "", str(rule.get("when")))
            if not any(re.search(rf"\b{name}\b", asked_about) for name in may_stay_unknown):
                rule.pop("if_unknown", None)
    return data


def _points_at(fault: Fault, spoilt: Spoilt, lines: dict[str, Lines]) -> bool:
    for path, way in spoilt.at:
        if fault.path != path:
            continue
        if path.endswith(".md"):
            if fault.line == 0 or abs(fault.line - int(way[0])) <= NEAR:
                return True
            continue
        start, end = _block(lines[path], way) if spoilt.within else (lines[path].nearest(way),) * 2
        if start - NEAR <= fault.line <= end + NEAR:
            return True
    return False


def _block(lines: Lines, way: Way) -> tuple[int, int]:
    inside = [line for one, line in lines.line.items() if one[: len(way)] == way]
    return (min(inside), max(inside)) if inside else (lines.nearest(way),) * 2


def lay_out(files: Files, folder: Path) -> None:
    """Every file on disk, as `write` has it."""
    if folder.exists():
        shutil.rmtree(folder)
    for path, value in files.data.items():
        _save(folder / path, write(value).text)
    for path, text in files.texts.items():
        _save(folder / path, text)


def _apply(before: Files, after: Files, folder: Path) -> dict[str, Lines]:
    """Brings the files on disk from one state to another; the lines of every YAML file."""
    lines = {}
    for path, value in after.data.items():
        lines[path] = write(value)
        if before.data.get(path) != value:
            _save(folder / path, lines[path].text.replace("\\u0000", ""))
    for path, text in after.texts.items():
        if before.texts.get(path) != text:
            _save(folder / path, text)
    return lines


def _save(place: Path, text: str) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text, encoding="utf-8")
