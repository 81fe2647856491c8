"""What the telephone itself says, one file per language in `phone_wording/`, and every file the same keys."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import msgspec
from ruamel.yaml import YAML

from appliance.core.interview import Language
from appliance.core.spoken import written

FOLDER = Path(__file__).parent / "phone_wording"


class PhoneWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One language. `person` and `back` are what the keys 0 and * say for the caller, the others are
    what we say."""

    person: str
    back: str
    busy: str
    taken: str
    nobody: str
    number: str
    fact: str
    again: str
    go_on: str
    failed: str


def read_words(folder: Path = FOLDER) -> Mapping[Language, PhoneWords]:
    """Every language in `folder`, by its tag. Raises msgspec.ValidationError where one lacks a key."""
    yaml = YAML(typ="safe", pure=True)
    return {
        tag: msgspec.convert(yaml.load(path), PhoneWords) for tag, path in written(folder).items()
    }
