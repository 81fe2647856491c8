"""What the open question makes us expect to hear. Pure.

Whoever listens is told what was just asked: how long a pause may be, which words are likely, which ones
are spelled in a way of their own.
"""

from __future__ import annotations

from collections.abc import Iterator

from appliance.channels.conversations import SessionView
from appliance.conversation.objectives import field_at, wording_at
from appliance.core.audio import Expected, Expecting
from appliance.core.interview import Field, FieldType, JsonValue, Language
from appliance.core.policy import Wording
from appliance.core.session import Ask
from appliance.fields.standards import STANDARDS

_OF_TYPE = {
    FieldType.DATE: Expected.DATE,
    FieldType.NUMBER: Expected.NUMBER,
    FieldType.MONEY: Expected.NUMBER,
    FieldType.QUANTITY: Expected.NUMBER,
    FieldType.PHONE: Expected.PHONE,
    FieldType.EMAIL: Expected.EMAIL,
    FieldType.NAME: Expected.NAME,
    FieldType.SIGNATURE: Expected.NAME,
    FieldType.ADDRESS: Expected.ADDRESS,
    FieldType.CHOICE: Expected.CHOICE,
    FieldType.BOOLEAN: Expected.YES_NO,
    FieldType.IDENTIFIER: Expected.IDENTIFIER,
    FieldType.STORY: Expected.STORY,
    FieldType.GROUP: Expected.STORY,
}
_YES_OR_NO = frozenset({"confirm", "summary", "consent", "offer"})
_PHONE_LENGTHS = {"US": (10, 11), "CA": (10, 11), "MX": (10, 12), "ES": (9, 11)}
_SHORTEST = {"iban": 15}
"""The one standard whose codes differ in length."""
_MOST_NAMES = 30


def expecting(ask: Ask | None, view: SessionView) -> Expecting:
    """What to expect after `ask` in the session of `view`; anything where nothing was asked."""
    session, policy = view.session, view.policy
    language = session.language
    names = tuple(_names(view))
    if ask is None:
        return Expecting(Expected.ANYTHING, language, names=names)
    if ask.type in _YES_OR_NO:
        return Expecting(Expected.YES_NO, language, names=names)
    field = field_at(policy, ask.field)
    if field is None:
        offered = tuple((one, (label,)) for one, label in ask.options)
        kind = Expected.CHOICE if offered else Expected.ANYTHING
        return Expecting(kind, language, offered, names=names)
    wording = policy.wording.get(language, policy.wording[policy.languages[0]])
    options = _options(ask, wording, language) if field.type is FieldType.CHOICE else ()
    return Expecting(_OF_TYPE[field.type], language, options, _digits(field), names)


def _options(
    ask: Ask, wording: Wording, language: Language
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Each option with the ways in which it may be said, its label first."""
    said = wording_at(wording, ask.field).options
    return tuple(
        (one, (label, *(said[one].also if one in said and wording.language == language else ())))
        for one, label in ask.options
    )


def _digits(field: Field) -> tuple[int, int] | None:
    if field.type is FieldType.PHONE:
        return _PHONE_LENGTHS.get(field.region, (7, 15))
    if field.type is FieldType.IDENTIFIER:
        standard = STANDARDS.get(field.kind or "")
        if standard is None:
            return None
        return (_SHORTEST.get(field.kind or "", standard.longest), standard.longest)
    return None


def _names(view: SessionView) -> Iterator[str]:
    """What was captured as a name in this session, the latest first: it may well be said again."""
    known = [
        answer.value
        for address, answer in view.session.answers.items()
        if (field := field_at(view.policy, address)) and field.type is FieldType.NAME
    ]
    found = [one for one in map(_written, reversed(known)) if one]
    yield from dict.fromkeys(found[:_MOST_NAMES])


def _written(name: JsonValue) -> str:
    if isinstance(name, dict):
        text = name.get("text")
        return text if isinstance(text, str) else ""
    return name if isinstance(name, str) else ""
