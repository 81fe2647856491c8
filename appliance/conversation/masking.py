"""What the interview itself tells about who somebody is: what an answer is because of its question, and
what is known from then on. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from appliance.conversation.objectives import Interview, field_at
from appliance.conversation.understand import Understanding
from appliance.core.command import CommandKind
from appliance.core.interview import Field, FieldType, JsonValue, Span
from appliance.core.session import Session
from appliance.redaction.redactor import remember
from appliance.redaction.spans import Finding

_TYPES = {
    FieldType.NAME: "PERSON",
    FieldType.DATE: "DATE_TIME",
    FieldType.PHONE: "PHONE_NUMBER",
    FieldType.EMAIL: "EMAIL_ADDRESS",
    FieldType.ADDRESS: "STREET_ADDRESS",
    FieldType.IDENTIFIER: "ID",
    FieldType.SIGNATURE: "PERSON",
}
_OF_KIND = {
    "ssn": "US_SSN",
    "npi": "US_NPI",
    "vin": "VIN",
    "plate": "LICENSE_PLATE",
    "member": "MEMBER_ID",
    "policy": "POLICY_NUMBER",
    "claim": "CLAIM_NUMBER",
    "case": "CASE_NUMBER",
    "account": "ACCOUNT_NUMBER",
}
_PARTS_OF_AN_ADDRESS = ("line", "city", "postal_code")
_FILLS = (CommandKind.SET, CommandKind.CORRECT, CommandKind.BEGIN)
_LONGEST_ANSWER = 8
"""Words; what is longer and was not understood is a story, and left to detection."""


def type_of(field: Field) -> str | None:
    """What an answer to this field identifies, as detectors call it; None for an answer that by itself
    identifies nobody."""
    if field.masked_as is not None:
        return field.masked_as.upper()
    if field.sensitive is None or field.type not in _TYPES:
        return None
    if field.type is FieldType.IDENTIFIER and field.kind is not None:
        return _OF_KIND.get(field.kind, field.kind.upper())
    return _TYPES[field.type]


def told(understanding: Understanding, interview: Interview, raw: str) -> tuple[Finding, ...]:
    """The stretches of `raw` that identify somebody because of what was asked: what was read as an answer,
    whatever it looks like, and all of a short answer of which nothing could be read."""
    found = tuple(_read(understanding, interview, raw))
    ask = interview.session.ask
    field = None if ask is None else field_at(interview.policy, ask.field)
    type_ = None if field is None else type_of(field)
    short = 0 < len(re.findall(r"\w+", raw)) <= _LONGEST_ANSWER
    if found or understanding.commands or type_ is None or not short:
        return found
    return (Finding(Span(0, len(raw)), type_),)


def _read(understanding: Understanding, interview: Interview, raw: str) -> Iterator[Finding]:
    for command in (*understanding.commands, *understanding.doubts):
        here = command.turn is None and command.span.end <= len(raw)
        if command.kind not in _FILLS or command.field is None or not here:
            continue
        field = field_at(interview.policy, command.field)
        type_ = None if field is None else type_of(field)
        if type_ is not None:
            yield Finding(command.span, type_)


def remembered(interview: Interview, session: Session) -> Mapping[str, str]:
    """The session's masks, with every value that was captured and identifies somebody: as it was said, and
    in its normal form."""
    masks = session.masks
    for address, answer in session.answers.items():
        field = field_at(interview.policy, address)
        if field is None or not answer.known or answer.evidence.turn != session.number:
            continue
        type_ = type_of(field)
        if type_ is not None:
            masks = remember(masks, type_, answer.evidence.said, *_forms(answer.value))
    return masks


def _forms(value: JsonValue) -> Iterator[str]:
    """The texts that a value is made of, so that each is known."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        named = [value.get(part) for part in ("text", *_PARTS_OF_AN_ADDRESS)]
        yield from (part for part in named if isinstance(part, str) and part)
