"""The answer to the question that is open. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from appliance.conversation.objectives import Interview, field_at, place_of, wording_at
from appliance.conversation.understand.asked import is_other
from appliance.conversation.understand.corrections import completed
from appliance.conversation.understand.listed import (
    is_a_shrug,
    named_instead_of_yes,
    opened_by_yes,
    to_a_list,
)
from appliance.conversation.understand.steering import says_there_is_none
from appliance.conversation.understand.words import Words, command, context_of, shifted
from appliance.core.command import Command, CommandKind
from appliance.core.interview import Address, Field, FieldType, Reading, Span
from appliance.core.session import Ask
from appliance.core.text import fold
from appliance.fields.registry import READERS
from appliance.fields.shares import Part, shares, without_words_around

K = CommandKind

_ANYTHING_MAY_BE = (FieldType.NAME, FieldType.ADDRESS, FieldType.CHOICE, FieldType.STORY)
"""Kinds of value that almost any words can be read as."""
_SAID_BY_HEART = (FieldType.PHONE, FieldType.EMAIL, FieldType.IDENTIFIER)
_HALF_SURE = 0.7
"""How sure a value is of which the speaker says that it may be wrong."""


def answer_to(
    words: Words, interview: Interview, ask: Ask, asked: tuple[Reading, ...]
) -> Iterator[Command]:
    """The commands of an answer: its value, that there is none, or what a "yes" opens."""
    field = field_at(interview.policy, ask.field)
    if field is None:
        return
    if field.type is FieldType.GROUP:
        yield from to_a_list(words, interview, ask, field)
    elif field.type is FieldType.STORY and words.only_asks:
        return
    elif _is_none(words, interview, ask.field, field, asked):
        yield Command(_absence_of(field), words.core)
    elif field.type is FieldType.DATE and words.patterns.long_ago.fullmatch(words.bare):
        yield Command(K.UNKNOWN, words.core)
    elif shared := tuple(_to_several_parts(words, interview, ask.field, asked)):
        yield from shared
    elif asked:
        sure = _as_sure_as_said(words, field, asked[0])
        yield command(K.SET, ask.field, _without_remarks(words, interview, ask.field, sure))
        if field.type is FieldType.BOOLEAN and asked[0].value is True:
            yield from opened_by_yes(words, interview, ask.field, asked[0].span.end)
    elif field.type is FieldType.BOOLEAN:
        yield from named_instead_of_yes(words, interview, ask.field)


def _as_sure_as_said(words: Words, field: Field, reading: Reading) -> Reading:
    """A number or an address of which the speaker is not sure ("503 555 0142, I think"), less sure by that; a
    date weighs its own words."""
    if field.type not in _SAID_BY_HEART or not words.patterns.unsure.search(words.folded):
        return reading
    return replace(reading, confidence=min(reading.confidence, _HALF_SURE))


def _to_several_parts(
    words: Words, interview: Interview, address: Address, asked: Sequence[Reading]
) -> Iterator[Command]:
    """The values of an answer that says more of a thing than was asked: "a Civic, 7ABC123, a dent"."""
    place = place_of(address)
    if place.part is None or words.questions:
        return
    prefix = address.removesuffix(place.part)
    group = interview.policy.fields[place.field]
    parts = {
        part.id: Part(part, context_of(interview, f"{prefix}{part.id}", part, asked=True))
        for part in group.fields
    }
    left = [part for name, part in parts.items() if interview.answer(f"{prefix}{name}") is None]
    others = [part for part in left if part.field.id != place.part]
    for name, reading in shares(words.text, parts[place.part], others).items():
        if (
            name == place.part
            and not asked
            and not is_a_shrug(reading.span.of(words.text), interview)
        ):
            return
        if name == place.part and is_a_shrug(reading.span.of(words.text), interview):
            yield Command(K.UNKNOWN, reading.span)
            continue
        yield command(K.SET, f"{prefix}{name}", reading)


def _without_remarks(
    words: Words, interview: Interview, address: Address, reading: Reading
) -> Reading:
    """A part of a thing without the remarks around it, where it is known what such an answer is made of."""
    place, field = place_of(address), field_at(interview.policy, address)
    if place.part is None or field is None or field.type is not FieldType.STORY:
        return reading
    part = Part(field, context_of(interview, address, field, asked=True))
    span = without_words_around(reading.span.of(words.text), part).shift(reading.span.start)
    return replace(reading, value=span.of(words.text), span=span)


def _absence_of(field: Field) -> CommandKind:
    """What "none" and "no" mean to a field: a signature is refused, an optional answer left out."""
    if field.type is FieldType.SIGNATURE:
        return K.DECLINE
    return K.UNKNOWN if field.required else K.SKIP


def _is_none(
    words: Words, interview: Interview, address: Address, field: Field, asked: Sequence[Reading]
) -> bool:
    wording = wording_at(interview.wording, address)
    if any(fold(phrase) == words.bare for phrase in wording.none):
        return True
    if field.type is FieldType.BOOLEAN or (asked and not _is_free(field, asked[0])):
        return False
    return says_there_is_none(words, all_of_it=field.type is FieldType.STORY)


def _is_free(field: Field, reading: Reading) -> bool:
    """True when anything at all would have been read: free words."""
    return field.type is FieldType.STORY or is_other(field, reading.value)


def replacement_of(words: Words, interview: Interview, address: Address) -> Iterator[Command]:
    """Another value said instead of a yes: "no, 503 555 0199"."""
    field = field_at(interview.policy, address)
    current = interview.answer(address)
    if field is None or current is None:
        return
    if field.type in (FieldType.BOOLEAN, FieldType.GROUP) or field.probe is not None:
        return
    lead = words.patterns.instead.match(words.folded)
    if lead is None and field.type in _ANYTHING_MAY_BE:
        return
    rest = Span(lead.end(), len(words.text)) if lead else words.core
    context = context_of(interview, address, field, asked=True)
    for reading in shifted(READERS[field.type].read(rest.of(words.text), context), rest.start):
        if reading.value != current.value and not is_other(field, reading.value):
            whole = completed(reading, words.text, current, field, context)
            yield command(K.CORRECT, address, whole)
            return
