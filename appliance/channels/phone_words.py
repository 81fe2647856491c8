"""What the telephone itself says, one file per language in `phone_wording/`, and every file the same keys."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import msgspec
from ruamel.yaml import YAML

from appliance.core.interview import Language
from appliance.core.policy import Policy, Wording
from appliance.core.spoken import written
from appliance.voice.prerender import Fixed
from appliance.voice.sentences import sentences

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
    """One language. `person` and `back` are what the keys 0 and * say for the caller, `once_more` is what a
    caller wants who is back from waiting for a person; the others are what we say."""

    person: str
    back: str
    once_more: str
    nobody_free: str
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


def said_aloud(words: Mapping[Language, PhoneWords], policies: Iterable[Policy]) -> list[Fixed]:
    """Every sentence that the telephone says word for word, the options of these policies among them."""
    found: dict[Fixed, None] = {}
    for language, one in words.items():
        texts = [one.busy, one.nobody, one.number, one.fact, one.again, one.go_on, one.failed]
        texts += [text for name, text in _texts(one.keys) if name != "option"]
        for text in texts:
            found.update((Fixed(each, language), None) for each in sentences(text, language))
    for policy in policies:
        for language, wording in policy.wording.items():
            if language in words:
                option = words[language].keys.option
                found.update((one, None) for one in _options(policy, wording, option))
    return list(found)


def _texts(keys: KeyWords) -> list[tuple[str, str]]:
    return [*msgspec.structs.asdict(keys).items()]


def _options(policy: Policy, wording: Wording, option: str) -> Iterator[Fixed]:
    """What is said of every key that chooses something."""
    for name, field in policy.fields.items():
        labels = wording.fields[name].options if name in wording.fields else {}
        for key, one in enumerate(field.options, 1):
            label = labels[one].label if one in labels else one
            for each in sentences(option.format(option=label, key=key), wording.language):
                yield Fixed(each, wording.language)
