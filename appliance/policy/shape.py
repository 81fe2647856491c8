"""Holds a source against the Structs that describe it, and finds everything that does not fit. Pure.

`msgspec.convert` stops at the first thing wrong and names no line. This walks Structs, maps and lists
itself, leaves single values to msgspec, and goes on after each fault, so that one run shows them all.
"""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar, get_args, get_origin

import msgspec

from appliance.core.errors import Fault
from appliance.core.interview import JsonValue
from appliance.policy.advice import among, form_of, nearest, words_of
from appliance.policy.source import Path, Source

Shape = TypeVar("Shape", bound=msgspec.Struct)

_MISSING = object()


def fit(source: Source, shape: type[Shape]) -> tuple[Shape | None, list[Fault]]:
    """The whole source as `shape`, or None; and every fault found on the way."""
    walk = _Walk(source, [])
    found = walk.read(source.value, shape, ())
    return (found if isinstance(found, shape) else None), walk.faults


@dataclass(frozen=True, slots=True)
class _Walk:
    source: Source
    faults: list[Fault]

    def read(self, value: JsonValue, shape: Any, path: Path) -> Any:
        """The value in its shape, or _MISSING after a fault."""
        if isinstance(shape, type) and issubclass(shape, msgspec.Struct):
            return self._struct(value, shape, path)
        origin = get_origin(shape)
        if origin is dict and isinstance(value, dict):
            return self._map(value, get_args(shape), path)
        if origin is list and isinstance(value, list):
            read = [
                self.read(item, get_args(shape)[0], (*path, at)) for at, item in enumerate(value)
            ]
            return [item for item in read if item is not _MISSING]
        structs = [
            arg
            for arg in get_args(shape)
            if isinstance(arg, type) and issubclass(arg, msgspec.Struct)
        ]
        if structs and value is not None:
            return self.read(value, structs[0], path)
        return self._leaf(value, shape, path)

    def _struct(self, value: JsonValue, shape: type[msgspec.Struct], path: Path) -> Any:
        if not isinstance(value, dict):
            return self._refuse(
                "shape", f"expected keys and values here, found {_kind(value)}", path
            )
        parts = _parts(shape)
        others: str | None = getattr(shape, "other_keys", None)
        known: dict[str, Any] = {}
        rest: dict[str, Any] = {}
        for key, item in value.items():
            if key == others or (key not in parts and others is None):
                self._refuse(
                    "unknown-key", f"unknown key {key!r}{_nearest(key, item, parts)}", (*path, key)
                )
            elif key in parts:
                known[parts[key].name] = self.read(item, parts[key].type, (*path, key))
            elif isinstance(item, list | dict):
                self._refuse(
                    "unknown-key", f"unknown key {key!r}{_nearest(key, item, parts)}", (*path, key)
                )
            else:
                rest[key] = self.read(item, str, (*path, key))
        missing = [name for name, part in parts.items() if part.required and name not in value]
        for name in missing:
            example = getattr(shape, "examples", {}).get(name, "")
            self._missing(name, list(rest), example, path)
        if others is not None:
            known[others] = {key: item for key, item in rest.items() if item is not _MISSING}
        broken = [name for name, item in known.items() if item is _MISSING]
        required = {part.name for part in parts.values() if part.required}
        if missing or required.intersection(broken):
            return _MISSING
        return shape(**{name: item for name, item in known.items() if name not in broken})

    def _missing(self, name: str, others: list[str], example: str, path: Path) -> None:
        """Points at a free key that is nearly the missing one, where there is one, and else shows one."""
        close = difflib.get_close_matches(name, others, n=1)
        if close:
            message = f"the key {name!r} is missing; did you mean it by {close[0]!r}?"
            self._refuse("missing-key", message, (*path, close[0]))
        else:
            shown = f"; write one, such as   {name}: {example}" if example else ""
            self._refuse("missing-key", f"the key {name!r} is missing{shown}", path)

    def _map(
        self, value: dict[str, JsonValue], types: tuple[Any, ...], path: Path
    ) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key, item in value.items():
            if self._leaf(key, types[0], (*path, key)) is _MISSING:
                continue
            read = self.read(item, types[1], (*path, key))
            if read is not _MISSING:
                found[key] = read
        return found

    def _leaf(self, value: JsonValue, shape: Any, path: Path) -> Any:
        try:
            return msgspec.convert(value, shape)
        except msgspec.ValidationError as error:
            return self._refuse(
                "shape", _instead(value, shape) or _plainly(str(error), value), path
            )

    def _refuse(self, rule: str, message: str, path: Path) -> Any:
        self.faults.append(self.source.fault(rule, message, *path))
        return _MISSING


@cache
def _parts(shape: type[msgspec.Struct]) -> dict[str, msgspec.structs.FieldInfo]:
    """The parts of a Struct by the keys they are written under."""
    return {part.encode_name: part for part in msgspec.structs.fields(shape)}


def _kind(value: JsonValue) -> str:
    names = {
        bool: "true or false",
        int: "a number",
        float: "a number",
        str: "a text",
        list: "a list",
    }
    return "nothing" if value is None else names.get(type(value), "keys and values")


def _plainly(said: str, value: JsonValue) -> str:
    """msgspec's words, in those of someone who does not program."""
    said = said.partition(" - at")[0].replace(" | null`", "`")
    for theirs, ours in (
        ("Expected `str | object`", "expected a text, or keys and values"),
        ("Expected `str`", "expected a text"),
        ("Expected `int`", "expected a whole number"),
        ("Expected `bool`", "expected true or false"),
        ("Expected `float`", "expected a number"),
        ("Expected `array`", "expected a list"),
        ("Expected `object`", "expected keys and values"),
        ("Invalid enum value", "not one of the words allowed here:"),
        ("`null`", "nothing"),
        ("`object`", "keys and values"),
        ("`array`", "a list"),
        ("`str`", "a text"),
        ("`int`", "a number"),
        ("`bool`", "true or false"),
        ("Expected a text matching regex", "expected a text that matches"),
        (", got ", ", found "),
    ):
        said = said.replace(theirs, ours)
    if "matching regex" in said and isinstance(value, str):
        said = f"{value!r} does not have the form {said.partition('regex ')[2]}"
    return said


def _instead(value: JsonValue, shape: Any) -> str:
    """What to write instead, where the shape is one that can be told in plain words."""
    if isinstance(value, str):
        known = words_of(shape)
        if known:
            return f"{value!r} is not one of the words allowed here{among(value, known)}"
        if get_origin(shape) is list:
            return f"expected a list, found a text; a list stands in brackets: [{value}]"
        if shape is bool:
            return f"write true or false here, not {value!r}"
        form = form_of(shape, value)
        return f"{value!r} does not have the form: {form}" if form else ""
    if isinstance(value, int | float) and form_of(shape, str(value)):
        return f"{value} does not have the form: {form_of(shape, str(value))}"
    if isinstance(value, dict) and _takes_text(shape):
        return (
            "expected a text, found keys and values; a text with a colon inside goes between quotes"
        )
    return ""


def _takes_text(shape: Any) -> bool:
    return shape is str or any(_takes_text(part) for part in get_args(shape))


def _nearest(key: str, item: JsonValue, parts: dict[str, Any]) -> str:
    if not key.replace("_", "").isalnum():
        return "; a text with commas or colons inside goes between quotes"
    close = nearest(key, parts)
    if not close and isinstance(item, dict):
        return "; does it begin too far left or right? A field stands two spaces in, under fields"
    return close
