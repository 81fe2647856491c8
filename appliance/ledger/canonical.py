"""One way to write an entry: a subset of RFC 8785 (JSON Canonicalization Scheme). Pure.

Objects with sorted ASCII keys, lists, strings and integers; nothing else. Floats, booleans and null
have more than one spelling in the world, so none of them is allowed in. For this subset Python's
sorting by code point is RFC 8785's sorting by UTF-16 unit, because keys are ASCII.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Final, NoReturn

from appliance.core.errors import LedgerError, TamperError

MAX_LEAF_BYTES: Final = 4096
MAX_INTEGER: Final = 2**53 - 1
"""The largest integer that every JSON reader keeps exact."""
MAX_DEPTH: Final = 6


def encode(value: Mapping[str, object]) -> bytes:
    """The canonical bytes of `value`. Raises LedgerError when it holds anything but strings and
    integers in objects and lists, or a string that is not Unicode text."""
    _check(value, 0)
    try:
        return json.dumps(
            value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
        ).encode()
    except UnicodeEncodeError:
        raise LedgerError("a string of an entry holds half a character") from None


def decode(data: bytes) -> dict[str, object]:
    """The object whose canonical bytes are exactly `data`. Raises TamperError for any other spelling."""
    try:
        value = json.loads(data.decode(), parse_float=_refuse, parse_constant=_refuse)
        canonical = isinstance(value, dict) and encode(value) == data
    except (ValueError, RecursionError, LedgerError):
        canonical = False
    if not canonical:
        raise TamperError("an entry is not in its canonical form")
    assert isinstance(value, dict)
    return value


def _check(value: object, depth: int) -> None:
    if depth > MAX_DEPTH:
        raise LedgerError(f"an entry nests deeper than {MAX_DEPTH}")
    if isinstance(value, Mapping):
        for key, part in value.items():
            if not (isinstance(key, str) and key and key.isascii() and key.isprintable()):
                raise LedgerError("the keys of an entry are printable ASCII")
            _check(part, depth + 1)
    elif isinstance(value, list | tuple):
        for part in value:
            _check(part, depth + 1)
    elif isinstance(value, int) and not isinstance(value, bool):
        if abs(value) > MAX_INTEGER:
            raise LedgerError("an integer of an entry is too large to be exact everywhere")
    elif not isinstance(value, str):
        raise LedgerError(f"an entry holds strings and integers only, not {type(value).__name__}")


def _refuse(_: str) -> NoReturn:
    raise ValueError("not an integer")
