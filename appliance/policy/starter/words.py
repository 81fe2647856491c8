"""The texts of a new pack: wording, a document, a first dialogue; drafts that say so."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import msgspec

from appliance.core.interview import FieldType, JsonValue, Language
from appliance.policy.source import read_yaml
from appliance.policy.starter.order import Order, Wanted
from appliance.policy.starter.rules import details, objectives, options_of, person, quoted

_MARK = "# draft wording: review me"
_TAPS: Mapping[FieldType, JsonValue] = {
    FieldType.DATE: "2026-10-05",
    FieldType.NUMBER: 3,
    FieldType.PHONE: "+15035550142",
    FieldType.EMAIL: "maya@example.com",
    FieldType.BOOLEAN: True,
    FieldType.IDENTIFIER: "AB123456",
    FieldType.MONEY: 120,
    FieldType.QUANTITY: {"value": 2, "unit": "mg"},
}
"""What the first dialogue taps."""


class Draft(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What one language says for every kind of field, before an author has. `language` is what it is
    called in English, in which authors are asked."""

    language: str
    disclosure: str
    objectives: dict[str, str]
    ask: dict[str, list[str]]
    again: list[str]
    confirm: str
    why: str
    add: str
    part: str
    part_ask: list[str]
    none: list[str]
    not_in_future: str
    summary: str
    receipt: str
    next_step: str
    document: dict[str, str]
    says: dict[str, str]

    @classmethod
    def read(cls, path: Path) -> Draft:
        """The drafts of one language."""
        source, _ = read_yaml(path.name, path.read_text("utf-8"))
        return msgspec.convert(source.value, cls)


def wording_yaml(order: Order, language: Language, draft: Draft) -> str:
    """Everything said in one language."""
    return "\n".join(_wording(order, language, draft)) + "\n"


def _wording(order: Order, language: Language, draft: Draft) -> Iterator[str]:
    first = order.languages[0]
    title = order.title if isinstance(order.title, str) else order.title.get(language, order.id)
    yield f"{_MARK}. Read it aloud; say it as your people would. Then take these marks away."
    yield f"title: {quoted(title)}    {_MARK}"
    yield "disclosures:"
    yield f"  automated: {quoted(draft.disclosure)}"
    yield "objectives:                           # each in a few words; they show how far one is"
    for objective, _ in objectives(order):
        yield f"  {objective}: {quoted(draft.objectives[objective])}"
    yield "fields:"
    for wanted in order.fields:
        label = wanted.called(language, first)
        yield from _field(wanted, label, draft, language, first)
    told = [one for one in order.fields if one.required and one.type not in _NOT_READ_BACK]
    facts = ", ".join(f"{{{one.id}}}" for one in told)
    yield f"summary: {quoted(f'{facts}. {draft.summary}' if facts else draft.summary)}"
    yield f"receipt: {quoted(draft.receipt)}"
    people = [one for one in order.fields if one.type in (FieldType.NAME, FieldType.PHONE)]
    rest = [one for one in (*person(order), *details(order)) if one not in people]
    yield "brief:                                # the three lines for the staff"
    yield f"  - {quoted(', '.join(f'{{{one.id}}}' for one in people) or '{protocol}')}"
    yield f"  - {quoted(', '.join(f'{{{one.id}}}' for one in rest) or '{title}')}"
    yield f"  - {quoted(draft.next_step)}"


_NOT_READ_BACK = (FieldType.BOOLEAN, FieldType.SIGNATURE, FieldType.GROUP)


def _field(
    wanted: Wanted, label: str, draft: Draft, language: Language, first: Language
) -> Iterator[str]:
    low = label if label[1:2].isupper() else label[:1].lower() + label[1:]
    named = {"label": low, "Label": label[:1].upper() + label[1:]}
    yield f"  {wanted.id}:"
    yield f"    label: {quoted(named['Label'])}"
    yield f"    ask:    {_MARK}"
    for said in _asked(wanted, draft, named, wanted.question(language, first)):
        yield f"      - {quoted(said)}"
    yield f"    why: {quoted(draft.why)}"
    match wanted.type:
        case FieldType.PHONE | FieldType.EMAIL:
            yield f"    confirm: {quoted(draft.confirm)}"
        case FieldType.CHOICE:
            yield "    options:                          # under `also`: what else people say for it"
            for name, called in options_of(wanted, language, first).items():
                yield f"      {name}: {{label: {quoted(called[:1].upper() + called[1:])}}}"
        case FieldType.GROUP:
            yield f"    add: {quoted(_filled(draft.add, named))}"
            yield f"    none: [{', '.join(map(quoted, draft.none))}]"
            yield "    fields:"
            yield "      item:"
            yield f"        label: {quoted(draft.part)}"
            yield f"        ask: [{', '.join(map(quoted, draft.part_ask))}]"


def _asked(wanted: Wanted, draft: Draft, named: Mapping[str, str], question: str) -> list[str]:
    """Three ways to ask: the author's own question first, where there is one."""
    drafts = [
        _filled(said, named) for said in draft.ask.get(wanted.type.value, draft.ask["default"])
    ]
    if not question:
        return drafts
    return [question, *(_filled(said, {"question": question}) for said in draft.again)]


def _filled(said: str, named: Mapping[str, str]) -> str:
    for name, label in named.items():
        said = said.replace(f"{{{name}}}", label)
    return said


def document_md(order: Order, language: Language, draft: Draft, today: str) -> str:
    """A first approved text, so that questions have something to be answered from."""
    return (
        f"---\ntitle: {draft.document['title']}\napproved_by: {order.owner}\n"
        f"effective: {today}\nlanguages: [{language}]\n---\n{draft.document['text']}\n"
    )


def dialogue_yaml(order: Order, language: Language, draft: Draft, today: str) -> str:
    """A conversation that goes well from the first question to the receipt."""
    return "\n".join(_dialogue(order, language, draft, today)) + "\n"


def _dialogue(order: Order, language: Language, draft: Draft, today: str) -> Iterator[str]:
    yield "# How it should go: `appliance policy test` plays it, and says what differs. Write one for each"
    yield "# way it can end. `says` are a visitor's words, `taps` a value given by touch."
    yield f"name: from the first question to the receipt ({language})"
    yield f"language: {language}"
    yield "channel: text"
    yield f"today: {today}"
    yield "turns:"
    asked = [one for _, fields in objectives(order) for one in fields]
    following = [*(one.id for one in asked[1:]), "summary"]
    for wanted, then in zip(asked, following, strict=True):
        yield from _turns(wanted, draft, order.languages[0])
        yield f"    asks: {then}"
    yield f"  - says: {quoted(draft.says['yes'])}"
    yield "ends: {status: completed}"


def _turns(wanted: Wanted, draft: Draft, first: Language) -> Iterator[str]:
    match wanted.type:
        case FieldType.STORY | FieldType.NAME | FieldType.ADDRESS | FieldType.SIGNATURE:
            yield f"  - says: {quoted(draft.says[wanted.type.value])}"
        case FieldType.GROUP:
            yield f"  - says: {quoted(draft.says['item'])}"
            yield f"  - says: {quoted(draft.says['done'])}"
        case FieldType.CHOICE:
            yield f"  - taps: {{{wanted.id}: {next(iter(options_of(wanted, first, first)))}}}"
        case FieldType.NUMBER | FieldType.MONEY if wanted.maximum is not None:
            yield f"  - taps: {{{wanted.id}: {wanted.maximum:g}}}"
        case _:
            tapped = msgspec.json.encode(_TAPS[wanted.type]).decode()
            yield f"  - taps: {{{wanted.id}: {tapped}}}"
