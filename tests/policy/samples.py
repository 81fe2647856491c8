"""A pack of the tests, copied to where it may be spoilt, and what an appliance.toml declares."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from pathlib import Path

CALLBACK = Path(__file__).parent / "packs"


@dataclass(frozen=True)
class Kind:
    kind: str


@dataclass(frozen=True)
class DeclaredFake:
    jurisdiction: str = ""
    queues: tuple[str, ...] = ("front-desk", "nurse", "conflicts")
    calendars: tuple[str, ...] = ("office_hours",)
    tables: tuple[str, ...] = ("adverse_parties",)
    destinations: dict[str, Kind] = field(
        default_factory=lambda: {"files": Kind("files"), "fhir": Kind("fhir")}
    )


def copied(into: Path, name: str = "callback") -> Path:
    """The directory that holds a copy of the callback pack under `name`."""
    shutil.copytree(CALLBACK / "callback", into / name)
    if name != "callback":
        spoil(into / name / "policy.yaml", "id: callback\n", f"id: {name}\n")
    return into


def spoil(path: Path, old: str, new: str) -> int:
    """Replaces the one place where `old` stands; returns its 1-based line."""
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, (path.name, old, text.count(old))
    path.write_text(text.replace(old, new), encoding="utf-8")
    return text[: text.index(old)].count("\n") + 1
