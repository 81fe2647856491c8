"""The record as a FHIR R4 QuestionnaireResponse. Pure, but for loading the validator on first use.

Groups nest; partial dates stay partial; what was not known or not told carries data-absent-reason;
each answer carries where it comes from. Extensions and systems of our own are URNs: they need no
server to resolve them.

The library's classes (R4B, which for this resource is R4) check shapes; they do not check required
codes, and know nothing of our fields. `check` does both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import groupby

import msgspec

from appliance.core.errors import DeliveryError
from appliance.core.interview import AnswerStatus, Evidence, Field, FieldType, JsonValue
from appliance.core.session import SessionStatus
from appliance.records.mapping import Line, Record, moment

OURS = "urn:intake-appliance"
ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason"

Json = dict[str, JsonValue]

STATUS = {
    SessionStatus.IN_PROGRESS: "in-progress",
    SessionStatus.COMPLETED: "completed",
    SessionStatus.AMENDED: "amended",
    SessionStatus.PARTIAL: "in-progress",
    SessionStatus.HANDED_OFF: "in-progress",
    SessionStatus.STOPPED: "stopped",
    SessionStatus.ABANDONED: "stopped",
}
_ABSENT_REASON = {
    AnswerStatus.UNKNOWN: "asked-unknown",
    AnswerStatus.DECLINED: "asked-declined",
}
_MASKED = "masked"
_REQUIRED_STATUS = frozenset({"in-progress", "completed", "amended", "entered-in-error", "stopped"})
_DATE = re.compile(r"[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?")
_ID = re.compile(r"[A-Za-z0-9.-]{1,64}")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_VALUE = {
    FieldType.BOOLEAN: {"valueBoolean"},
    FieldType.NUMBER: {"valueInteger", "valueDecimal"},
    FieldType.DATE: {"valueDate", "valueString"},
    FieldType.CHOICE: {"valueCoding", "valueString"},
    FieldType.MONEY: {"valueQuantity", "valueString"},
    FieldType.QUANTITY: {"valueQuantity", "valueString"},
}


def questionnaire_response(record: Record) -> bytes:
    """The resource as JSON, checked. Raises DeliveryError (permanent) when it is not valid FHIR."""
    resource = _resource(record)
    faults = check(resource, record)
    if faults:
        raise DeliveryError(
            f"the record is not valid FHIR: {faults[0]}",
            permanent=True,
            advice="Report it; the record itself is safe, and other destinations have it.",
        )
    return msgspec.json.format(msgspec.json.encode(resource), indent=2)


def check(resource: Json, record: Record) -> list[str]:
    """What is wrong with a resource as a form of `record`, in words that quote nobody; empty when it is
    right."""
    from fhir.resources.R4B.questionnaireresponse import QuestionnaireResponse
    from pydantic import ValidationError

    faults: list[str] = []
    try:
        QuestionnaireResponse.model_validate(resource)
    except ValidationError as problem:
        places = {".".join(map(str, error["loc"])) for error in problem.errors()}
        faults += [f"{place} has the wrong form" for place in sorted(places)]
    if resource.get("status") not in _REQUIRED_STATUS:
        faults.append("status is not a code of QuestionnaireResponseStatus")
    fields = {line.place.link_id: line.field for line in record.lines}
    return faults + list(_check_items(_list(resource, "item"), fields, frozenset(record.groups)))


def _resource(record: Record) -> Json:
    resource: Json = {"resourceType": "QuestionnaireResponse"}
    if _ID.fullmatch(record.session):
        resource["id"] = record.session
    known_as: list[JsonValue] = [{"url": f"{OURS}:policy-digest", "valueString": record.policy}]
    if record.protocol is not None:
        known_as.append({"url": f"{OURS}:protocol", "valueString": record.protocol})
    resource |= {
        "language": record.language,
        "extension": known_as,
        "identifier": {"system": f"{OURS}:session", "value": record.session},
        "questionnaire": f"{OURS}:policy:{record.intake}|{record.version}",
        "status": STATUS[record.status],
        "authored": moment(record.updated_ms),
    }
    items: list[JsonValue] = list(_items(record))
    if items:
        resource["item"] = items
    return resource


def _items(record: Record) -> Iterator[Json]:
    """One item a field; one item an entry of a group, its fields inside."""
    for (name, _), lines in groupby(record.lines, key=lambda line: line.place.steps[0]):
        entry = list(lines)
        own = [line for line in entry if len(line.place.steps) == 1]
        parts = [line for line in entry if len(line.place.steps) > 1]
        yield from (_item(line) for line in own)
        if parts:
            yield {
                "linkId": name,
                "text": _clean(record.groups.get(name, name)),
                "item": [_item(line) for line in parts],
            }


def _item(line: Line) -> Json:
    item: Json = {"linkId": line.place.link_id, "text": _clean(line.label)}
    reason = _MASKED if line.masked else _ABSENT_REASON.get(line.status)
    if reason is not None:
        return item | {"extension": [{"url": ABSENT, "valueCode": reason}, *_sources(line)]}
    answers: list[JsonValue] = []
    for value in _values(line):
        sources = _sources(line)
        answers.append({"extension": sources, **value} if sources else value)
    return item | {"answer": answers}


def _values(line: Line) -> list[Json]:
    """The answer's value or values, each in the FHIR type that fits best."""
    field, value = line.field, line.value
    if field.type is FieldType.CHOICE:
        chosen = value if isinstance(value, list) else [value]
        return [
            _choice(field, option, label)
            for option, label in zip(chosen, line.labels, strict=True)
            if isinstance(option, str)
        ]
    found: Json = {"valueString": _clean(line.text)}
    match value:
        case bool():
            found = {"valueBoolean": value}
        case int() | float() if field.type is FieldType.NUMBER:
            found = _number(value)
        case str() if field.type is FieldType.DATE and _DATE.fullmatch(value):
            found = {"valueDate": value}
        case {"value": int() | float() as number, "unit": str() as unit}:
            found = {"valueQuantity": {"value": number, "unit": _clean(unit)}}
        case {"amount": int() | float() | str() as amount, "currency": str() as currency}:
            found = {"valueQuantity": _money(amount, currency)}
        case int() | float() if field.type is FieldType.MONEY:
            found = {"valueQuantity": _money(value, field.currency)}
    return [found]


def _choice(field: Field, option: str, label: str) -> Json:
    if option not in field.options:
        return {"valueString": _clean(option)}
    system = f"{OURS}:options:{field.id}"
    return {"valueCoding": {"system": system, "code": option, "display": _clean(label)}}


def _number(value: float) -> Json:
    whole = int(value) if float(value).is_integer() else None
    if whole is not None and -(2**31) <= whole < 2**31:
        return {"valueInteger": whole}
    return {"valueDecimal": value}


def _money(amount: float | str, currency: str) -> Json:
    return {
        "value": float(amount),
        "unit": currency,
        "system": "urn:iso:std:iso:4217",
        "code": currency,
    }


def _sources(line: Line) -> list[JsonValue]:
    return [_source(line, evidence) for evidence in line.evidence]


def _source(line: Line, evidence: Evidence) -> JsonValue:
    parts: list[JsonValue] = [
        {"url": "status", "valueCode": line.status.value},
        {"url": "source", "valueCode": evidence.source},
        {"url": "turn", "valueInteger": evidence.turn},
        {"url": "start", "valueInteger": evidence.span.start},
        {"url": "end", "valueInteger": evidence.span.end},
    ]
    said = _clean(evidence.said)
    if said:
        parts.append({"url": "said", "valueString": said})
    if line.precision is not None:
        parts.append({"url": "precision", "valueCode": line.precision})
    return {"url": f"{OURS}:evidence", "extension": parts}


def _clean(text: str) -> str:
    """A FHIR string: no control characters but tab and line breaks, nothing blank around it."""
    return _CONTROL.sub(" ", text).strip()


def _check_items(
    items: list[Json], fields: Mapping[str, Field], groups: frozenset[str]
) -> Iterator[str]:
    seen: set[str] = set()
    for item in items:
        link = str(item.get("linkId"))
        if link in groups:
            yield from _check_items(_list(item, "item"), fields, frozenset())
            continue
        if link not in fields:
            yield "an item's linkId is not a field of the policy"
            continue
        if link in seen:
            yield f"{link} is there twice"
        seen.add(link)
        for answer in _list(item, "answer"):
            yield from _check_answer(answer, fields[link], link)
        reasons = [e.get("valueCode") for e in _list(item, "extension") if e.get("url") == ABSENT]
        if any(reason not in (_MASKED, *_ABSENT_REASON.values()) for reason in reasons):
            yield f"{link} is absent for no known reason"
        if bool(reasons) == bool(item.get("answer")):
            yield f"{link} has neither an answer nor a reason for having none, or both"


def _check_answer(answer: Json, field: Field, link: str) -> Iterator[str]:
    kinds = [key for key in answer if key.startswith("value")]
    if len(kinds) != 1 or kinds[0] not in _VALUE.get(field.type, {"valueString"}):
        yield f"{link} has a value of the wrong type"
        return
    coding = answer.get("valueCoding")
    if isinstance(coding, dict) and coding.get("code") not in field.options:
        yield f"{link} has a code that is not one of its options"
    if answer[kinds[0]] == "":
        yield f"{link} is empty"


def _list(node: Json, key: str) -> list[Json]:
    found = node.get(key)
    return [item for item in found if isinstance(item, dict)] if isinstance(found, list) else []
