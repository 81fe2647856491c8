"""policy.yaml of a new pack, with comments for whoever goes on from there. Pure."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import takewhile

from appliance.core.interview import FieldType, Language
from appliance.policy.starter.order import SENSITIVE_BY_TYPE, Order, Wanted, id_of, said_in

_COMMENTS = 42
_WHO = (FieldType.NAME, FieldType.PHONE, FieldType.EMAIL, FieldType.ADDRESS)
_REACHES = (FieldType.PHONE, FieldType.EMAIL, FieldType.NAME)
"""What makes even half an intake worth keeping, best first."""


def policy_yaml(order: Order) -> str:
    """The rules, in the order in which the manual explains them."""
    return "\n".join(map(_aligned, _lines(order))) + "\n"


def _aligned(line: str) -> str:
    """A line with its comment in the column where comments stand."""
    text, mark, comment = line.partition("  # ")
    if not mark or not text.strip():
        return line
    return f"{text.rstrip():{_COMMENTS - 2}}  # {comment.strip()}"


def options_of(wanted: Wanted, language: Language, first: Language) -> dict[str, str]:
    """The options of a choice: their ids, and what they are called in a language."""
    return {
        id_of(said_in(option, first, first)): said_in(option, language, first)
        for option in wanted.options
    }


def quoted(text: str) -> str:
    """A text as YAML takes it whatever it holds."""
    return json.dumps(text, ensure_ascii=False)


def agreements(order: Order) -> list[Wanted]:
    """What is signed; it is asked last."""
    return [one for one in order.fields if one.type is FieldType.SIGNATURE]


def person(order: Order) -> list[Wanted]:
    """Who it is and how to reach them, where the author begins with that and has more to ask."""
    rest = [one for one in order.fields if one.type is not FieldType.SIGNATURE]
    first = list(takewhile(lambda one: one.type in _WHO, rest))
    return first if len(first) < len(rest) else []


def details(order: Order) -> list[Wanted]:
    """Everything else, in the author's order."""
    others = person(order)
    return [
        one for one in order.fields if one.type is not FieldType.SIGNATURE and one not in others
    ]


def objectives(order: Order) -> list[tuple[str, list[Wanted]]]:
    """What the intake is made of, in the order in which it is asked."""
    parts = [
        ("person", person(order)),
        ("details", details(order)),
        ("agreement", agreements(order)),
    ]
    return [(name, fields) for name, fields in parts if fields]


def _lines(order: Order) -> Iterator[str]:
    yield "# The rules: what is asked, when people are called, what becomes of the answers."
    yield "# policies/README.md explains every key. After each change: appliance policy lint, then test."
    yield "apiVersion: intake.policy/v1"
    yield f"id: {order.id}"
    yield "version: 0.1.0                        # raise it with every change"
    yield f"purpose: {quoted(order.purpose)}"
    yield f"owner: {order.owner}                  # the queue that answers for every conversation"
    yield f"languages: [{', '.join(order.languages)}]"
    yield "channels: [kiosk, phone, text]"
    yield "minutes: 5                            # what a visitor is promised"
    yield ""
    yield "disclosures:                          # said first; the words are in wording/"
    yield "  - {id: automated, when: before_first_question}"
    yield ""
    yield "objectives:                           # asked in this order; what is known is never asked"
    for objective, needed in objectives(order):
        yield f"  - {{id: {objective}, needs: [{', '.join(one.id for one in needed)}]}}"
    yield ""
    yield "fields:"
    for wanted in order.fields:
        yield from _field(wanted, order.languages[0])
    yield ""
    yield "evaluators: [answered, grounded, contradiction, off_topic, frustration]"
    yield (
        "may: [ask, probe, confirm, clarify, answer, explain, repeat, escalate, support, complete, refuse]"
    )
    never = dict.fromkeys([*order.never, "promise_without_receipt"])
    yield f"must_not: [{', '.join(never)}]    # what it must never say"
    yield "sources: [knowledge/]                 # the only texts that questions are answered from"
    yield ""
    yield from _people(order)
    yield from _afterwards(order)


def _field(wanted: Wanted, first: Language) -> Iterator[str]:
    yield f"  {wanted.id}:"
    yield f"    type: {wanted.type.value}"
    if wanted.required:
        yield "    required: true                    # the intake is not complete without it"
    settles = "[declined]" if wanted.type is FieldType.SIGNATURE else "[unknown, declined]"
    reaches = wanted.type in (FieldType.NAME, FieldType.PHONE) and wanted.required
    if not reaches:
        yield f"    accept: {settles}       # what else settles it"
    sensitive = wanted.sensitive or SENSITIVE_BY_TYPE.get(wanted.type)
    if sensitive:
        yield f"    sensitive: {sensitive}               # masked wherever it comes up again"
    match wanted.type:
        case FieldType.CHOICE:
            yield f"    options: [{', '.join(options_of(wanted, first, first))}]"
        case FieldType.NUMBER | FieldType.MONEY if wanted.maximum is not None:
            yield f"    minimum: {wanted.minimum:g}"
            yield f"    maximum: {wanted.maximum:g}                   # what lies beyond is asked again"
        case FieldType.IDENTIFIER:
            yield "    kind: member                      # or policy, claim, plate, vin, ssn, ..."
        case FieldType.DATE:
            yield "    precision: day                    # or month, year: the least that will do"
        case FieldType.STORY:
            yield "    keep: transcript                  # their own words are kept for a shorter time"
        case FieldType.GROUP:
            yield "    repeats: {at_most: 5}"
            yield "    fields:"
            yield "      item: {type: story, required: true}"
        case FieldType.PHONE | FieldType.EMAIL:
            yield "    confirm: {phone: always, kiosk: when_unsure}"


def _people(order: Order) -> Iterator[str]:
    yield "escalation:                           # when people are called; crisis and emergency come before"
    for wanted in agreements(order):
        yield (
            f'  - {{id: {wanted.id}_refused, when: declined("{wanted.id}"), '
            f"queue: {order.owner}, priority: P3, then: continue}}"
        )
    yield (
        "  - {id: not_understood, when: signals.clarifications > 2, "
        f"queue: {order.owner}, priority: P3, then: hand_off}}"
    )
    yield (
        "  - {id: upset, when: signals.frustration >= 0.7, "
        f"queue: {order.owner}, priority: P3, then: offer_person}}"
    )
    yield ""


def _afterwards(order: Order) -> Iterator[str]:
    yield "completion:"
    yield "  complete: objectives_met && summary_accepted"
    kept = _worth_keeping(order)
    if kept:
        yield f'  partial: known("{kept.id}")          # then even half of it is worth a call'
    yield "  abandoned_after: 24h"
    yield ""
    yield "sla:                                  # how soon people answer, in the hours of the calendar"
    yield "  calendar: office_hours"
    yield "  P1: {first_response: 2m, around_the_clock: true}"
    yield "  P2: {first_response: 1h, resolution: 1d}"
    yield "  P3: {first_response: 1d, resolution: 3d}"
    yield ""
    yield "retention: {audio: 0d, transcript: 30d, answers: 1y, record: 6y}    # 0d is never stored"
    yield "review: {first_sessions: 50, then: 1 in 20}    # a person looks at the first ones"
    yield ""
    yield "destinations:"
    for name in order.destinations:
        if name == "fhir":
            yield "  - {kind: fhir, resource: QuestionnaireResponse}"
        elif name == "files":
            yield "  - {kind: files, format: json}"
        else:
            yield f"  - {{kind: webhook, name: {name}, format: json}}"


def _worth_keeping(order: Order) -> Wanted | None:
    for kind in _REACHES:
        for wanted in order.fields:
            if wanted.type is kind:
                return wanted
    return None
