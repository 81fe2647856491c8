"""A pack as plain data, written out again one part a line, so that a spoilt part has a known line. Pure but
for `read`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias

from ruamel.yaml import YAML

Way: TypeAlias = tuple[str | int, ...]


@dataclass
class Files:
    """Files by their path relative to `policies/`: YAML as data, everything else as text."""

    data: dict[str, Any]
    texts: dict[str, str]

    def copy(self) -> Files:
        return Files(deepcopy(self.data), dict(self.texts))

    def of(self, pack: str) -> Iterator[str]:
        return (path for path in (*self.data, *self.texts) if path.startswith(f"{pack}/"))

    def at(self, path: str, way: Way) -> Any:
        value = self.data[path]
        for step in way:
            value = value[step]
        return value

    def put(self, path: str, way: Way, value: Any) -> None:
        self.at(path, way[:-1])[way[-1]] = value

    def drop(self, path: str, way: Way) -> None:
        del self.at(path, way[:-1])[way[-1]]


@dataclass
class Lines:
    """A YAML text and the 1-based line of every part of it."""

    rows: list[str] = field(default_factory=list)
    line: dict[Way, int] = field(default_factory=dict)

    @property
    def text(self) -> str:
        return "\n".join(self.rows) + "\n"

    def nearest(self, way: Way) -> int:
        while way not in self.line and way:
            way = way[:-1]
        return self.line.get(way, 1)


def read(directory: Path) -> Files:
    yaml = YAML(typ="safe", pure=True)
    yaml.version = (1, 2)
    found = Files({}, {})
    for place in sorted(directory.rglob("*")):
        path = place.relative_to(directory).as_posix()
        if place.suffix == ".yaml":
            found.data[path] = _plain(yaml.load(place.read_text(encoding="utf-8")))
        elif place.suffix == ".md" and "/" in path:
            found.texts[path] = place.read_text(encoding="utf-8")
    return found


def _plain(value: Any) -> Any:
    """Dates back to the texts that they were written as."""
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value if isinstance(value, bool | int | float | str) or value is None else str(value)


def write(value: Any) -> Lines:
    lines = Lines()
    _write(lines, value, (), 0)
    return lines


def _write(lines: Lines, value: Any, way: Way, depth: int) -> None:
    pad = "  " * depth
    items = value.items() if isinstance(value, dict) else enumerate(value)
    for key, item in items:
        here = (*way, key)
        lead = f"{pad}{_scalar(key)}:" if isinstance(value, dict) else f"{pad}-"
        lines.line[here] = len(lines.rows) + 1
        if isinstance(item, dict | list) and item:
            lines.rows.append(lead)
            _write(lines, item, here, depth + 1)
        else:
            lines.rows.append(f"{lead} {_scalar(item)}")


def _scalar(value: Any) -> str:
    if isinstance(value, str) and value.replace("_", "").isalpha() and value not in _WORDS:
        return value
    return json.dumps(value, ensure_ascii=False)


_WORDS = frozenset({"true", "false", "null", "True", "False", "Null", "TRUE", "FALSE", "NULL"})
