"""Lines said at a gate, to a list, or to a thing of several parts, each with what is known after it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from appliance.conversation.objectives import Interview, field_at, place_of, wording_at
from appliance.core.interview import AnswerStatus, FieldType
from appliance.core.text import fold
from appliance.fields.context import Context
from appliance.fields.registry import READERS
from tests.conversation.interviews import TODAY, answer, hear, interview

SAID = Path(__file__).parent / "gates"

_GATES = {
    "allergies": "has_allergies",
    "medicines": "takes_medicines",
    "other_parties": "others_involved",
    "injuries": "anyone_hurt",
}
_FIRST = {
    "allergies": ("substance", "peanuts", "cacahuates"),
    "medicines": ("name", "lisinopril", "lisinopril"),
    "other_parties": ("name", "Carl Jensen", "Carlos Jara"),
}


@dataclass(frozen=True, slots=True)
class Line:
    pack: str
    language: str
    ask: str
    words: str
    expected: str


def lines_of(name: str) -> Iterator[Line]:
    """The lines of a file, in order."""
    pack = language = ""
    for line in (SAID / f"{name}.txt").read_text("utf-8").splitlines():
        if line.startswith("=="):
            _, pack, language = line.split()
        elif line and not line.startswith("#"):
            ask, words, expected = (part.strip() for part in line.split("|"))
            yield Line(pack, language, ask, words, expected)


def asked(line: Line) -> Interview:
    """The interview in which the question is open, its gate passed; with a plus, after a first entry."""
    address = line.ask.rstrip("+")
    group = place_of(address).field
    said = {_GATES[group]: "sí" if line.language == "es" else "yes"} if group in _GATES else {}
    if group == "is_holder":
        said = {"holder_name": "Carl Jensen"}
    begun = interview(line.pack, line.language, said, address)
    if not line.ask.endswith("+"):
        return begun
    part, *names = _FIRST[group]
    entry = f"{group}[0].{part}"
    known = {entry: answer(begun, entry, names[line.language == "es"])}
    session = replace(begun.session, answers={**begun.session.answers, **known})
    return Interview(begun.policy, begun.conditions, session, TODAY, 60_000)


def misses(line: Line) -> str | None:
    """What came of a line, where it is not what was expected."""
    begun = asked(line)
    applied = hear(begun, line.words)
    got: list[str] = []
    for address in sorted((*applied.stated, *applied.corrected)):
        known = applied.session.answers.get(address)
        if known is not None and known.known:
            got.append(f"{address}={_said(begun, address, known.value)}")
    group = place_of(line.ask.rstrip("+")).field
    if group in applied.session.closed_groups:
        got.append("closed")
    if any(status is AnswerStatus.UNKNOWN for _, status in applied.absent):
        got.append("unknown")
    wanted = [] if line.expected == "-" else [part.strip() for part in line.expected.split(";")]
    same = sorted(map(fold, got)) == sorted(map(fold, wanted))
    return None if same else "; ".join(got) or "-"


def _said(begun: Interview, address: str, value: object) -> str:
    field = field_at(begun.policy, address)
    assert field is not None
    if field.type is FieldType.BOOLEAN:
        return str(value)
    if isinstance(value, dict) and "text" in value:
        return str(value["text"])
    if not isinstance(value, dict):
        return str(value)
    context = Context(field, begun.language, TODAY, wording=wording_at(begun.wording, address))
    return READERS[field.type].say(value, context)
