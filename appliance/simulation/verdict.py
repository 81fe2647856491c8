"""What became of one visit: the record held against the facts. Pure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import msgspec

from appliance.core.interview import Address, AnswerStatus, FieldType, JsonValue
from appliance.simulation.comparison import absent, fits
from appliance.simulation.facts import Applicable, Fact, Facts, fact_at, place_of
from appliance.simulation.mind import Memory

JsonObject = Mapping[str, Any]
WORDS_PER_MINUTE = 150
DONE = ("completed", "amended")


class Fault(msgspec.Struct, frozen=True):
    """One thing that went wrong: what, where, and what was there instead."""

    kind: str
    field: Address
    type: str = ""
    expected: Any = None
    found: Any = None
    turn: int = 0


class Line(msgspec.Struct, frozen=True):
    """One exchange: what the visitor did, and what came back."""

    number: int
    act: str
    said: str | None
    tapped: Any
    asked: Address | None
    reply: str
    ask: Address | None
    status: str
    notices: tuple[str, ...]
    milliseconds: float


class Outcome(msgspec.Struct, frozen=True):
    """One visit, measured."""

    visit: int
    intake: str
    language: str
    persona: str
    status: str
    turns: int
    minutes: float
    right: dict[str, int]
    wrong: dict[str, int]
    missing: dict[str, int]
    re_asks: int
    faults: tuple[Fault, ...]
    milliseconds: tuple[float, ...]
    crisis_noticed: bool | None
    usable: bool
    as_meant: bool = False
    """Whether it ended where policy ends it for what this visitor told: no consent, no interview."""
    transcript: tuple[Line, ...] = ()
    facts: dict[str, Any] = {}
    answers: tuple[Any, ...] = ()

    @property
    def completed(self) -> bool:
        """True when the intake was held to its end."""
        return self.status in DONE or self.as_meant

    def count(self, kind: str) -> int:
        """How many faults of a kind."""
        return sum(fault.kind == kind for fault in self.faults)


def invented(answers: Sequence[JsonObject], lines: Sequence[Line]) -> Iterator[Fault]:
    """Values whose words were never said, nor tapped."""
    said = " \n ".join(line.said or "" for line in lines)
    tapped = {line.asked for line in lines if line.said is None}
    for answer in answers:
        if answer["value"] is None or answer["field"] in tapped:
            continue
        parts = [part for part in re.split(r"\s*\n\s*| … ", str(answer["said"] or "")) if part]
        if not parts or any(part not in said for part in parts):
            yield Fault("invented", answer["field"], found=answer["value"], expected=answer["said"])


def held(
    facts: Facts, memory: Memory, answers: Sequence[JsonObject]
) -> Iterator[tuple[str, Fault]]:
    """Every fact told, and every answer stored, as right, wrong or missing."""
    stored = {aligned(facts, answers, answer["field"]): answer for answer in answers}
    for address in sorted(memory.told):
        fact = fact_at(facts, address)
        if fact is None or fact.field.type is FieldType.GROUP:
            continue
        answer = stored.get(address)
        kind = _kind(fact, answer)
        found = answer["value"] if answer is not None else None
        yield kind, Fault(kind, address, fact.field.type.value, fact.value, found)
    for address, answer in stored.items():
        if address in memory.told or answer["value"] is None:
            continue
        fact = fact_at(facts, address)
        if fact is None or not fits(fact, answer):
            expected = fact.value if fact is not None else None
            type_ = fact.field.type.value if fact is not None else "none"
            yield "wrong", Fault("misplaced", address, type_, expected, answer["value"])


def aligned(facts: Facts, answers: Sequence[JsonObject], address: Address) -> Address:
    """The address of the fact that a stored answer belongs to: an entry of a repeated group is known by
    its first part, wherever it stands."""
    place = place_of(address)
    whole = facts.get(place.field) if place is not None else None
    if place is None or place.part is None or whole is None or not whole.field.repeats:
        return address
    first = whole.field.fields[0].id
    key = next((a for a in answers if a["field"] == f"{place.field}[{place.index}].{first}"), None)
    for index, entry in enumerate(whole.entries):
        if key is not None and first in entry and fits(entry[first], key):
            return f"{place.field}[{index}].{place.part}"
    return f"{place.field}[{place.index + 50}].{place.part}"


def _kind(fact: Fact, answer: JsonObject | None) -> str:
    if answer is None:
        return "right" if not fact.known and not fact.field.required else "missing"
    return "right" if fits(fact, answer) else "wrong"


def false_complete(
    applicable: Applicable, facts: Facts, memory: Memory, answers: Sequence[JsonObject]
) -> Iterator[Fault]:
    """Required fields of a completed intake that lack an answer, or hold a wrong one to which the visitor
    never agreed."""
    stored = {answer["field"]: answer for answer in answers}
    values, nothing = answers_as_conditions_see(applicable, answers)
    for field in applicable.fields(values, nothing):
        if not field.required:
            continue
        under = [
            a for name, a in stored.items() if (place := place_of(name)) and place.field == field.id
        ]
        if not under:
            yield Fault("false-complete", field.id, field.type.value)
            continue
        for answer in under:
            fact = fact_at(facts, aligned(facts, answers, answer["field"]))
            agreed = answer["field"] in memory.accepted or absent(answer)
            if fact is not None and fact.known and not agreed and not fits(fact, answer):
                yield Fault(
                    "false-complete-unseen",
                    answer["field"],
                    fact.field.type.value,
                    fact.value,
                    answer["value"],
                )


def answers_as_conditions_see(
    applicable: Applicable, answers: Sequence[JsonObject]
) -> tuple[dict[str, JsonValue], dict[str, AnswerStatus]]:
    """A session's answers as conditions see them."""
    values: dict[str, JsonValue] = {}
    nothing: dict[str, AnswerStatus] = {}
    groups: dict[str, dict[int, dict[str, JsonValue]]] = {}
    for answer in answers:
        place = place_of(answer["field"])
        if place is None:
            continue
        if answer["value"] is None:
            nothing[answer["field"]] = AnswerStatus(answer["status"])
        elif place.part is not None:
            groups.setdefault(place.field, {}).setdefault(place.index, {})[place.part] = answer[
                "value"
            ]
        else:
            values[place.field] = answer["value"]
    for name, entries in groups.items():
        ordered: list[JsonValue] = [dict(entries[index]) for index in sorted(entries)]
        values[name] = ordered if applicable.policy.fields[name].repeats else ordered[0]
    return values, nothing


def minutes(lines: Sequence[Line]) -> float:
    """How long it takes at speaking speed: both sides at 150 words a minute, and a second a turn."""
    words = sum(len((line.said or "").split()) + len(line.reply.split()) for line in lines)
    return words / WORDS_PER_MINUTE + len(lines) / 60


def tally(faults: Sequence[tuple[str, Fault]]) -> dict[str, Counter[str]]:
    """How many were right, wrong and missing, by type."""
    counted: dict[str, Counter[str]] = {
        "right": Counter(),
        "wrong": Counter(),
        "missing": Counter(),
    }
    for kind, fault in faults:
        counted[kind][fault.type] += 1
    return counted
