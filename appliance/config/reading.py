"""One settings file, read table by table; what is wrong is said with its line."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from appliance.config.tables import Name, Region
from appliance.core.errors import ConfigError

Shape = TypeVar("Shape")


class Reading:
    """One settings file, taken table by table; what it leaves out comes from `fallback`."""

    def __init__(self, path: Path, text: str, fallback: Reading | None = None) -> None:
        self.path = path
        self._text = text
        self._fallback = fallback
        try:
            self._tables: dict[str, Any] = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            raise ConfigError(f"{path}: {error}", advice="Correct that line.") from None
        for name in self._tables:
            if fallback is not None and name not in fallback._tables:
                raise self.wrong((name,), f"there is no setting {name!r}")

    def table(self, name: str, shape: type[Shape]) -> Shape:
        """A table of fixed keys, each left-out key from the fallback."""
        given = self._mapping((name,), self._tables.get(name, {}))
        if self._fallback is not None:
            given = {**self._fallback._tables[name], **given}
        read: Shape = self.entry((name,), given, shape)
        return read

    def entries(self, name: str) -> tuple[Reading, dict[str, Any]]:
        """A table of named entries, whole as it stands, and the file in which it does."""
        if name not in self._tables and self._fallback is not None:
            return self._fallback.entries(name)
        found = self._mapping((name,), self._tables.get(name, {}))
        for key in found:
            self.entry((name, key), key, Region if name == "emergency" else Name)
        return self, found

    def entry(self, where: tuple[str, ...], given: object, shape: Any) -> Any:
        """One value in its shape. Raises ConfigError with the way to it and its line."""
        try:
            return msgspec.convert(given, shape)
        except msgspec.ValidationError as error:
            said, _, at = str(error).partition(" - at `$")
            parts = tuple(re.findall(r"\.([A-Za-z_]+)", at))
            unknown = re.search(r"unknown field `([^`]*)`", said)
            key = (*parts, unknown[1]) if unknown else parts
            raise self.wrong((*where, *key), _plainly(said)) from None

    def wrong(self, where: tuple[str, ...], what: str) -> ConfigError:
        """The refusal of one setting."""
        return ConfigError(
            f"{self.path}:{self._line(where)}: {'.'.join(where)}: {what}",
            advice=f"Correct this line of {self.path.name}.",
        )

    def _mapping(self, where: tuple[str, ...], found: object) -> dict[str, Any]:
        if not isinstance(found, dict):
            raise self.wrong(where, "is a table of settings")
        return found

    def _line(self, where: tuple[str, ...]) -> int:
        """The first line that comes nearest to `where`; 0 when none names any of it."""
        nearest: dict[int, int] = {}
        table: tuple[str, ...] = ()
        for number, line in enumerate(self._text.splitlines(), start=1):
            header, key = _HEADER.match(line), _KEY.match(line)
            if header:
                table = _parts(header[1])
            here = table + _parts(key[1]) if key else table
            if (header or key) and here == where[: len(here)]:
                nearest.setdefault(len(here), number)
        return nearest[max(nearest)] if nearest else 0


_HEADER = re.compile(r"\s*\[\s*([^\[\]]+?)\s*\]")
_KEY = re.compile(r"\s*([\w.\"-]+)\s*=")


def _parts(dotted: str) -> tuple[str, ...]:
    return tuple(part.strip().strip("\"'") for part in dotted.split("."))


def _plainly(said: str) -> str:
    """msgspec's words, for someone who edits the file."""
    unknown = re.search(r"unknown field `([^`]*)`", said)
    if unknown:
        return "there is no such setting"
    missing = re.search(r"missing required field `([^`]*)`", said)
    if missing:
        return f"{missing[1]} is missing"
    if "matching regex" in said:
        return "does not have the form it must have"
    for theirs, ours in (("`str`", "text"), ("`int`", "a whole number"), ("`array`", "a list")):
        said = said.replace(theirs, ours)
    return said[:1].lower() + said[1:].replace(", got", ", found")
