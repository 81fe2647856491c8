"""The record of a session: what every destination is rendered from. Pure.

`record_of` puts a session and its policy side by side, in the policy's order; `as_json` is the
canonical JSON form, `kind: intake.record/v1`. A person's own words are in it only where the caller
says that this reader may have them. In the outbox a record waits whole (`pack`, then sealed), and is
put into a destination's form when it leaves.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

import msgspec

from appliance.core.errors import DeliveryError
from appliance.core.interview import (
    Address,
    Answer,
    AnswerStatus,
    Evidence,
    Field,
    FieldType,
    JsonValue,
)
from appliance.core.policy import FieldWording, Policy
from appliance.core.session import Session, SessionStatus

KIND = "intake.record/v1"

Say = Callable[[Answer, Field], str]
"""Puts an answer's value into words of the session's language."""

_PART = re.compile(r"([a-z][a-z0-9_]*)(?:\[([0-9]+)\])?")


@dataclass(frozen=True, slots=True)
class Place:
    """Where an answer lives, taken apart: `medicines[2].dose` is ("medicines", 2), ("dose", 0)."""

    steps: tuple[tuple[str, int], ...]

    @property
    def link_id(self) -> str:
        """The FHIR linkId: the field's id, inside a group after the group's."""
        return ".".join(name for name, _ in self.steps)


@dataclass(frozen=True, slots=True)
class Earlier:
    """What an answer was before it was corrected, and in which turn."""

    status: AnswerStatus
    value: JsonValue = dataclasses.field(repr=False)
    turn: int


@dataclass(frozen=True, slots=True)
class Line:
    """One answer of the record. `text` is the value in words; `evidence` is empty where the reader may
    not have the person's words."""

    address: Address
    place: Place
    field: Field
    label: str
    labels: tuple[str, ...]
    """Of a choice: what its options are called, in the value's order."""
    status: AnswerStatus
    value: JsonValue = dataclasses.field(repr=False)
    text: str = dataclasses.field(repr=False)
    precision: str | None
    confidence: float
    evidence: tuple[Evidence, ...] = dataclasses.field(repr=False)
    earlier: tuple[Earlier, ...] = dataclasses.field(default=(), repr=False)
    masked: bool = False
    """There is a value, and the reader may not have it; `text` is what stands for it."""


@dataclass(frozen=True, slots=True)
class Record:
    """Everything a destination may be told of one session."""

    session: str
    intake: str
    version: str
    policy: str
    protocol: str | None
    language: str
    channel: str
    status: SessionStatus
    opened_ms: int
    updated_ms: int
    objectives: Mapping[str, bool]
    consents: Mapping[str, bool]
    lines: tuple[Line, ...]
    groups: Mapping[str, str]
    """What groups are called, by id."""


def record_of(
    session: Session,
    policy: Policy,
    say: Say,
    *,
    objectives: Mapping[str, bool],
    words: bool = False,
) -> Record:
    """The record of `session`. `objectives` tells which of those that apply were met; `words` whether
    the person's own words may go along. An answer to a field that the policy lacks is a KeyError."""
    wording = policy.wording[session.language].fields
    order = {name: place for place, name in enumerate(_ids(policy.fields))}
    lines = [
        _line(answer, policy.fields, wording, say, words=words)
        for answer in session.answers.values()
    ]
    lines.sort(key=lambda line: _rank(line.place, order))
    return Record(
        session=session.id,
        intake=policy.id,
        version=policy.version,
        policy=policy.digest,
        protocol=session.protocol,
        language=session.language,
        channel=session.channel,
        status=session.status,
        opened_ms=session.opened_ms,
        updated_ms=session.updated_ms,
        objectives=dict(objectives),
        consents=dict(session.consents),
        lines=tuple(lines),
        groups={
            name: wording[name].label
            for name, field in policy.fields.items()
            if field.type is FieldType.GROUP and name in wording
        },
    )


def as_json(record: Record) -> dict[str, JsonValue]:
    """The canonical form: keys in a fixed order, times in ISO 8601 UTC."""
    return {
        "kind": KIND,
        "session": record.session,
        "protocol": record.protocol,
        "intake": record.intake,
        "version": record.version,
        "policy": record.policy,
        "language": record.language,
        "channel": record.channel,
        "status": record.status.value,
        "opened": moment(record.opened_ms),
        "updated": moment(record.updated_ms),
        "objectives": [{"id": name, "met": met} for name, met in record.objectives.items()],
        "consents": [{"id": name, "given": given} for name, given in record.consents.items()],
        "answers": [_answer_json(line) for line in record.lines],
    }


def pack(record: Record) -> bytes:
    """The record as it waits in the outbox."""
    return msgspec.msgpack.encode(record, enc_hook=dict)  # a policy's maps are read-only views


def unpack(packed: bytes) -> Record:
    """What `pack` made. Raises DeliveryError (permanent) for anything else."""
    try:
        return msgspec.msgpack.decode(packed, type=Record)
    except (msgspec.ValidationError, msgspec.DecodeError):
        raise DeliveryError("the record cannot be read back", permanent=True) from None


def moment(ms: int) -> str:
    """A time as others read it: 2026-11-20T12:00:00.000Z."""
    return datetime.fromtimestamp(ms / 1000, UTC).isoformat(timespec="milliseconds")[:-6] + "Z"


def place_of(address: Address) -> Place:
    """An address taken apart. Raises ValueError for anything that is not one."""
    steps = []
    for part in address.split("."):
        match = _PART.fullmatch(part)
        if match is None:
            raise ValueError("not an address")
        steps.append((match[1], int(match[2] or 0)))
    return Place(tuple(steps))


def _line(
    answer: Answer,
    fields: Mapping[str, Field],
    wording: Mapping[str, FieldWording],
    say: Say,
    *,
    words: bool,
) -> Line:
    place = place_of(answer.address)
    field, worded = _find(place, fields, wording)
    chosen = answer.value if isinstance(answer.value, list) else [answer.value]
    labels = tuple(
        worded.options[option].label if option in worded.options else option
        for option in chosen
        if isinstance(option, str)
    )
    return Line(
        address=answer.address,
        place=place,
        field=field,
        label=worded.label,
        labels=labels if field.type is FieldType.CHOICE else (),
        status=answer.status,
        value=answer.value,
        text=say(answer, field) if answer.known else "",
        precision=answer.precision,
        confidence=answer.confidence,
        evidence=(*answer.earlier, answer.evidence) if words else (),
        earlier=tuple(Earlier(was.status, was.value, was.evidence.turn) for was in answer.history),
    )


def _find(
    place: Place, fields: Mapping[str, Field], wording: Mapping[str, FieldWording]
) -> tuple[Field, FieldWording]:
    name, _ = place.steps[0]
    field, worded = fields[name], wording.get(name, FieldWording(name))
    for part, _ in place.steps[1:]:
        field = next((child for child in field.fields if child.id == part), None) or fields[part]
        worded = worded.fields.get(part, FieldWording(part))
    return field, worded


def _ids(fields: Mapping[str, Field]) -> list[str]:
    """Every linkId of a policy, in its order."""
    found = []
    for name, field in fields.items():
        found.append(name)
        found += [f"{name}.{child.id}" for child in field.fields]
    return found


def _rank(place: Place, order: Mapping[str, int]) -> tuple[int, int, int]:
    """By the policy's order; a repeated group entry by entry."""
    name, index = place.steps[0]
    return order[name], index, order[place.link_id]


def _answer_json(line: Line) -> JsonValue:
    found: dict[str, JsonValue] = {
        "field": line.address,
        "label": line.label,
        "type": line.field.type.value,
        "status": line.status.value,
        "value": line.value,
        "text": line.text,
        "precision": line.precision,
    }
    if line.masked:
        found["masked"] = True
    if line.evidence:
        found["evidence"] = [_evidence_json(evidence) for evidence in line.evidence]
    if line.earlier:
        found["history"] = [
            {"status": earlier.status.value, "value": earlier.value, "turn": earlier.turn}
            for earlier in line.earlier
        ]
    return found


def _evidence_json(evidence: Evidence) -> JsonValue:
    return {
        "turn": evidence.turn,
        "span": [evidence.span.start, evidence.span.end],
        "source": evidence.source,
        "said": evidence.said,
    }
