"""Sealed lists: whether a name is on one, and nothing else. Pure.

A list is kept as keyed hashes of its names. A name is hashed in the forms people use for it: all of
it, without middle names, with either of two surnames; so "Maya R. Lindqvist" meets "Lindqvist, Maya".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from appliance.core.interview import JsonValue
from appliance.core.ports import Sealer
from appliance.core.text import fold

_WORD = re.compile(r"[a-z0-9]+")
_NOT_A_NAME = frozenset(
    (
        *("mr", "mrs", "ms", "miss", "dr", "sr", "sra", "srta", "don", "dona", "jr", "ii", "iii"),
        *(
            "inc",
            "llc",
            "ltd",
            "co",
            "corp",
            "company",
            "the",
            "and",
            "y",
            "de",
            "del",
            "la",
            "las",
        ),
        *("los", "da", "das", "dos", "van", "von", "der", "den"),
    )
)


def keys_of(table: str, name: str, sealer: Sealer) -> list[bytes]:
    """The keyed hashes under which a name may stand on a list."""
    return [sealer.salt(f"{table}\0{form}".encode()) for form in sorted(set(_forms(name)))]


def names_in(value: JsonValue) -> Iterator[str]:
    """The names in an answer's value: a name, a list of entries, or words."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from names_in(item)
    elif isinstance(value, dict):
        whole = value.get("text")
        if isinstance(whole, str):
            yield whole
        else:
            for item in value.values():
                yield from names_in(item)


def names_of_file(lines: Iterable[str]) -> Iterator[str]:
    """The names of a list's file: one a line; what follows a tab, and lines that begin with #, is for
    people."""
    for line in lines:
        name = line.partition("\t")[0].strip()
        if name and not name.startswith("#"):
            yield name


def _forms(name: str) -> Iterator[str]:
    words = [word for word in _WORD.findall(fold(name)) if word not in _NOT_A_NAME]
    full = [word for word in words if len(word) > 1] or words
    yield " ".join(sorted(full))
    if len(full) > 2:
        yield " ".join(sorted((full[0], full[-1])))
        yield " ".join(sorted((full[0], full[-2])))
