"""What people say to a question, kind by kind, and the value it must come to (`sayings.txt`)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from appliance.conversation.objectives import Interview
from appliance.conversation.understand.corrections import mended
from appliance.conversation.understand.words import words_of
from appliance.core.interview import Field, FieldType, Reading
from appliance.core.policy import FieldWording, OptionWording
from appliance.core.text import fold
from appliance.fields.context import Context
from appliance.fields.registry import READERS

Section = tuple[str, str]

TIMES = ("morning", "afternoon", "any")
SIGNS = ("pain", "fever", "cough")
OPTIONS = {
    ("choice", "en"): [
        ("Morning", ("before noon", "before lunch", "am")),
        ("Afternoon", ("after lunch", "pm")),
        ("Any time", ("whenever", "it doesn't matter")),
    ],
    ("choice", "es"): [
        ("Mañana", ("por la mañana", "antes de comer")),
        ("Tarde", ("por la tarde", "después de comer")),
        ("Cualquier hora", ("cuando sea", "me da igual")),
    ],
    ("several", "en"): [("Pain", ()), ("Fever", ()), ("Cough", ())],
    ("several", "es"): [("Dolor", ()), ("Fiebre", ()), ("Tos", ())],
}


def _sections() -> dict[Section, list[tuple[str, str]]]:
    sections: dict[Section, list[tuple[str, str]]] = {}
    here: Section = ("", "")
    for line in (Path(__file__).parent / "sayings.txt").read_text().splitlines():
        if line.startswith("["):
            kind, language = line.strip("[]").split()
            here = (kind, language)
            sections[here] = []
        elif line:
            said, _, expected = line.rpartition(" => ")
            sections[here].append((said, expected))
    return sections


SECTIONS = _sections()


def _context(section: Section, identifier: str | None) -> Context:
    kind, language = section
    names = {"choice": TIMES, "several": SIGNS}.get(kind, ())
    said = OPTIONS.get(section, [])
    field = Field(
        id="asked",
        type=FieldType("choice" if kind == "several" else kind),
        options=names,
        several=kind == "several",
        kind="ssn_last4" if identifier == "ssn4" else identifier,
    )
    options = {
        name: OptionWording(label, also)
        for name, (label, also) in zip(names, said, strict=bool(names))
    }
    wording = FieldWording("Asked", options=options)
    return Context(field, language, date(2026, 3, 4), wording=wording)


def _heard(said: str, context: Context) -> Iterator[Reading]:
    """As a turn reads an answer: taken back and said anew, or else the surest reading."""
    interview = SimpleNamespace(session=SimpleNamespace(language=context.language))
    anew = mended(words_of(said, cast(Interview, interview)), context.field, context)
    if anew is not None:
        return iter([anew])
    readings = READERS[context.field.type].read(said, context)
    return iter(sorted(readings, key=lambda one: -one.confidence))


def _parts(value: Any) -> str:
    named = {"line": "line", "unit": "unit", "city": "city", "state": "state", "postal_code": "zip"}
    return "; ".join(f"{name}={value[part]}" for part, name in named.items() if part in value)


SHOWN: dict[str, Callable[[Any], str]] = {
    "boolean": lambda value: "yes" if value else "no",
    "money": lambda value: f"{value['amount']} {value['currency']}",
    "quantity": lambda value: f"{value['value']} {value['unit']}",
    "name": lambda value: f"{value['given']} / {value.get('family', '')}".strip(),
    "signature": lambda value: str(value["text"]),
    "several": lambda value: ",".join(value) or "none",
    "address": lambda value: _parts(value) or "text",
}


def _comes_to(kind: str, expected: str, shown: str) -> bool:
    """Of an address the parts that are named, whatever capitals and marks they have."""
    if kind != "address":
        return expected == shown
    return set(_bare_parts(expected)) <= set(_bare_parts(shown))


def _bare_parts(shown: str) -> list[str]:
    return ["".join(c for c in fold(p) if c.isalnum() or c in "=/#") for p in shown.split(";")]


@pytest.mark.parametrize("section", SECTIONS, ids=lambda one: f"{one[0]}-{one[1]}")
def test_what_is_said_comes_to_its_value(section: Section) -> None:
    kind = section[0]
    wrong = []
    for line, expected in SECTIONS[section]:
        identifier, _, said = line.partition(": ") if kind == "identifier" else (None, "", line)
        reading = next(_heard(said, _context(section, identifier)), None)
        unsure = reading is None or reading.confidence < 0.6
        none = expected in ("-", "?") and (unsure or not (reading and reading.value))
        show = SHOWN.get(kind, str)
        shown = "none" if reading is None else show(reading.value)
        if not none and not _comes_to(kind, expected, shown):
            wrong.append((line, expected, shown))
    assert wrong == []
