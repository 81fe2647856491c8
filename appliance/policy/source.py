"""A YAML text with the line of everything in it. Pure. YAML 1.2 only.

In YAML 1.1 an answer `no` turns into false and `12:04` into a number; nothing here does that. Dates
stay texts. A key that stands twice is a fault, since one of the two would be lost; so is an alias (`*x`),
since a reader would have to look elsewhere for what stands here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from appliance.core.errors import Fault
from appliance.core.interview import JsonValue
from appliance.policy.slips import explained

Path: TypeAlias = tuple[str | int, ...]
"""The way to a value: keys and list positions from the top."""

_DEEPEST = 32


@dataclass(frozen=True, slots=True)
class Source:
    """One file: its path relative to `policies/`, its plain value, and where each part stands."""

    path: str
    value: JsonValue
    lines: Mapping[Path, int]

    def line(self, *path: str | int) -> int:
        """The 1-based line of a part, or of the nearest part around it; 0 in an empty file."""
        while path not in self.lines and path:
            path = path[:-1]
        return self.lines.get(path, 0)

    def fault(self, rule: str, message: str, *path: str | int) -> Fault:
        """A fault at a part of this file."""
        return Fault(self.path, self.line(*path), rule, message)


@lru_cache(maxsize=256)
def read_yaml(path: str, text: str) -> tuple[Source, tuple[Fault, ...]]:
    """The source of one YAML text, and what is wrong with it as YAML. What packs share is read once."""
    loader = YAML(typ="safe", pure=True)
    loader.version = (1, 2)
    try:
        node = loader.compose(text)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        said = error.problem or error.context or "not YAML"
        line = mark.line + 1 if mark else 0
        slip = explained(text, line) or (line, f"not valid YAML: {said}")
        return Source(path, None, {}), (Fault(path, slip[0], "yaml", slip[1]),)
    except YAMLError:
        return Source(path, None, {}), (Fault(path, 0, "yaml", "not valid YAML"),)
    reading = _Reading(path, {}, [], set(), text.splitlines())
    value = None if node is None else reading.value(node, ())
    return Source(path, value, reading.lines), tuple(reading.faults)


@dataclass(frozen=True, slots=True)
class _Reading:
    path: str
    lines: dict[Path, int]
    faults: list[Fault]
    seen: set[int]
    lines_of_text: list[str]

    def value(self, node: Node, path: Path) -> JsonValue:
        self.lines.setdefault(path, node.start_mark.line + 1)
        if id(node) in self.seen:
            self._complain(node, "write it out here instead of pointing at it with *")
            return None
        self.seen.add(id(node))
        if len(path) > _DEEPEST:
            self._complain(node, "nested too deeply")
            return None
        if isinstance(node, MappingNode):
            return self._mapping(node, path)
        if isinstance(node, SequenceNode):
            return [self.value(item, (*path, at)) for at, item in enumerate(node.value)]
        assert isinstance(node, ScalarNode)
        return self._scalar(node)

    def _mapping(self, node: MappingNode, path: Path) -> JsonValue:
        found: dict[str, JsonValue] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, ScalarNode):
                self._complain(key_node, "a key must be a plain text")
                continue
            key = str(key_node.value)
            if key in found:
                self._complain(key_node, f"the key {key!r} stands here twice")
                continue
            self.lines[(*path, key)] = key_node.start_mark.line + 1
            found[key] = self.value(value_node, (*path, key))
        return found

    def _scalar(self, node: ScalarNode) -> JsonValue:
        text = str(node.value)
        self._spoken(node, text)
        kind = str(node.tag).rpartition(":")[2]
        try:
            if kind == "int":
                return int(text.replace("_", ""), 0 if text.startswith("0x") else 10)
            if kind == "float":
                return float(text.replace("_", ""))
        except ValueError:
            return text
        if kind == "bool":
            return text.lower() == "true"
        return None if kind == "null" else text

    def _spoken(self, node: ScalarNode, text: str) -> None:
        """A text without quotes that loses its end to a comment, or whose quotes would be said aloud."""
        if node.style is not None or not text:
            return
        whole = text[0] in "“‘" and text[-1] in "”’"
        if whole or text.count("“") != text.count("”"):
            self._complain(
                node, 'curly quotes would be shown as they are; write straight ones: "..."'
            )
        rest = self.lines_of_text[node.end_mark.line][node.end_mark.column :].lstrip()
        if rest[:1] == "#" and rest[1:2].isalnum():
            self._complain(node, "what follows # is not read; put the whole text between quotes")

    def _complain(self, node: Node, message: str) -> None:
        self.faults.append(Fault(self.path, node.start_mark.line + 1, "yaml", message))
