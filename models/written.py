"""Lines written by hand to learn from: how they are kept, multiplied by their alternatives, and slipped in.

A line may hold alternatives, `{this|that|}`; it stands for as many lines as can be put together from
them, of which a bounded number is drawn.
"""

from __future__ import annotations

import math
import random
import re
from dataclasses import dataclass
from pathlib import Path

NONE = "none"

_CHOICE = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class Example:
    """One line to learn from: what it is about ("self_harm 3" or "none"), and which hand-written line
    it came from, so that variants of one line never stand on both sides of a comparison."""

    text: str
    label: str
    source: int


def written_in(folder: Path) -> list[tuple[str, str, str]]:
    """Every line of `en_*.txt`, `es_*.txt` and so on with its label, which stands above it behind "# ",
    and its language."""
    found = []
    for path in sorted(folder.glob("*.txt")):
        label, language = NONE, path.name[:2]
        for line in path.read_text("utf-8").splitlines():
            if line.startswith("# "):
                label = line[2:].strip()
            elif line.strip():
                found.append((line.strip(), label, language))
    return found


def ways(line: str) -> int:
    """How many lines a written line stands for."""
    return math.prod(choice.count("|") + 1 for choice in _CHOICE.findall(line))


def variants(line: str, most: int, draw: random.Random) -> list[str]:
    """Up to `most` different lines that a written line stands for."""
    found: dict[str, None] = {}
    for _ in range(3 * most):
        text = _CHOICE.sub(lambda one: draw.choice(one[1].split("|")), line)
        found.setdefault(re.sub(r"\s+", " ", text).replace(" ,", ",").strip(), None)
        if len(found) == most or "{" not in line:
            break
    return list(found)


def slipped(text: str, draw: random.Random) -> str:
    """`text` with one letter lost, doubled or swapped with the next."""
    places = [at for at in range(1, len(text) - 2) if text[at].isalpha() and text[at + 1].isalpha()]
    if not places:
        return text
    at = draw.choice(places)
    kind = draw.randrange(3)
    if kind == 0:
        return text[:at] + text[at + 1 :]
    if kind == 1:
        return text[: at + 1] + text[at:]
    return text[:at] + text[at + 1] + text[at] + text[at + 2 :]
