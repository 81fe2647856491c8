"""What the telephone itself says, one file per language in `phone_wording/`, and every file the same keys."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import msgspec
from ruamel.yaml import YAML

from appliance.core.interview import Language
from appliance.core.spoken import written

FOLDER = Path(__file__).parent / "phone_wording"


class KeyWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How questions are answered with keys. `beside_speech` stands before all of it where we understand
    speech, `instead_of_speech` where we do not, and `always` says what 0 and * are for. The rest is in full
    and `..._short`: `option` names one key, `several` stands before many, `letters` is for what figures
    cannot say, `left` for what cannot be keyed at all."""

    beside_speech: str
    instead_of_speech: str
    always: str
    yes_no: str
    yes_no_short: str
    option: str
    several: str
    month_first: str
    month_first_short: str
    day_first: str
    day_first_short: str
    rough_date: str
    phone: str
    phone_short: str
    figures: str
    figures_short: str
    letters: str
    left: str
    left_alone: str
    left_short: str


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
    keys: KeyWords


def read_words(folder: Path = FOLDER) -> Mapping[Language, PhoneWords]:
    """Every language in `folder`, by its tag. Raises msgspec.ValidationError where one lacks a key."""
    yaml = YAML(typ="safe", pure=True)
    return {
        tag: msgspec.convert(yaml.load(path), PhoneWords) for tag, path in written(folder).items()
    }
