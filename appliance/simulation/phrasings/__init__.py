"""How visitors speak, one file a language. Strictly read."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import msgspec

from appliance.core.errors import ConfigError
from appliance.core.interview import Language
from appliance.core.spoken import written
from appliance.policy.shape import fit
from appliance.policy.source import read_yaml

Lines = list[str]
_HERE = Path(__file__).parent


class Frames(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How a value is put when it was asked for. `{v}` is the value."""

    name: Lines
    other_name: Lines
    date: Lines
    future_date: Lines
    birth: Lines
    phone: Lines
    other_phone: Lines
    email: Lines
    address: Lines
    choice: Lines
    identifier: Lines
    money: Lines
    quantity: Lines
    number: Lines
    story: Lines
    short_story: Lines
    signature: Lines
    several_join: Lines


class Dates(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How dates are written, heard, and told roughly."""

    written: Lines
    heard: Lines
    month_year: Lines
    year: Lines
    days_ago: Lines
    weeks_ago: Lines
    months_ago: Lines
    years_ago: Lines
    yesterday: Lines


class Phrasings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Everything visitors of one language say that is not in a pack."""

    frames: Frames
    yes: Lines
    no: Lines
    unknown: Lines
    declined: Lines
    refused: Lines
    nothing_more: Lines
    read_back_yes: Lines
    read_back_no: Lines
    summary_yes: Lines
    consent_yes: Lines
    all_well: Lines
    offer_no: Lines
    offer_yes: Lines
    correct: Lines
    at_summary: Lines
    repair: Lines
    front: Lines
    back: Lines
    detours: Lines
    questions: Lines
    hesitations: Lines
    repeat: Lines
    hostile_front: Lines
    hostile_lines: Lines
    person: Lines
    crisis: Lines
    go_on: Lines
    thanks: Lines
    dates: Dates
    months: Lines
    short_months: Lines
    ordinals: Lines
    ordinal_words: Lines
    numbers: Lines
    tens: Lines
    tens_join: str
    years: dict[str, str]
    zero_digit: Lines
    at: Lines
    dot: Lines
    dollars: Lines
    units: dict[str, Lines]
    given: Lines
    family: Lines
    streets: Lines
    street_kinds: Lines
    cities: list[Lines]
    places: Lines
    mail_hosts: Lines
    stories: Lines
    short_stories: Lines


def languages() -> tuple[Language, ...]:
    """The languages that visitors speak."""
    return tuple(written(_HERE))


@cache
def phrasings(language: Language) -> Phrasings:
    """How visitors of a language speak. Raises ConfigError."""
    place = written(_HERE).get(language)
    if place is None:
        known = ", ".join(languages())
        raise ConfigError(f"no visitor speaks {language!r}", advice=f"They speak: {known}.")
    source, faults = read_yaml(place.name, place.read_text("utf-8"))
    fitted, misfits = fit(source, Phrasings)
    if fitted is None or faults or misfits:
        first = str((*faults, *misfits)[0])
        raise ConfigError(f"the visitors' phrasings cannot be read: {first}")
    return fitted
