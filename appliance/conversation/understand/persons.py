"""Persons whom a story names by what they are to the speaker: "my husband Pete". Pure.

One of them answers a question about another person when its cue stands near by, before or behind ("Pete
is my emergency contact"); and what they are to the speaker answers the question that asks for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from appliance.conversation.objectives import Interview, wording_at
from appliance.conversation.understand.owners import Owner, owner_asked_for
from appliance.conversation.understand.words import Words, command, context_of, shifted
from appliance.core.command import Command, CommandKind
from appliance.core.interview import Field, FieldType, Reading, Span
from appliance.core.policy import FieldWording
from appliance.fields.context import Context
from appliance.fields.hearing import cues_of, occurrences
from appliance.fields.registry import READERS

_REACH = 64
"""Characters that may stand between a person and the cue of what they are named for."""
_KNOWN = re.compile(r"known\(\"(\w+)\"\)")
_ANYONE = Field(id="person", type=FieldType.NAME)


@dataclass(frozen=True, slots=True)
class Person:
    """A name, and the words before it that say whose it is."""

    kin: Span
    named: Reading


def persons(words: Words, interview: Interview) -> tuple[Person, ...]:
    """Everyone who is named right behind what they are to the speaker."""
    kin = [
        Span(*found.span())
        for found in words.patterns.theirs.finditer(words.folded)
        if " " in found[0]
    ]
    context = Context(
        _ANYONE,
        interview.language,
        interview.today,
        asked=False,
        wording=FieldWording("", cues=tuple({one.of(words.folded) for one in kin})),
    )
    found = []
    for reading in READERS[FieldType.NAME].read(words.text, context) if kin else ():
        before = [one for one in kin if one.end <= reading.span.start]
        if reading.cued and before:
            found.append(Person(before[-1], reading))
    return tuple(found)


def named_for(words: Words, interview: Interview, field: Field) -> Iterator[Command]:
    """The person whom a field's cue is said of."""
    wording = wording_at(interview.wording, field.id)
    if owner_asked_for(wording, words.patterns) is Owner.SPEAKER:
        return
    cues = cues_of(context_of(interview, field.id, field, asked=False))
    known = persons(words, interview)
    for cue in occurrences(words.folded, cues) if known else ():
        near = [one for one in known if _apart(words, one, cue) <= _REACH]
        if near:
            closest = min(near, key=lambda one: _apart(words, one, cue))
            yield command(CommandKind.SET, field.id, closest.named)
            return


def _apart(words: Words, one: Person, cue: Span) -> int:
    """How many characters lie between a person and a cue of the same sentence; beyond reach in another."""
    first, last = sorted((Span(one.kin.start, one.named.span.end), cue))
    between = words.folded[first.end : last.start]
    return len(between) if not re.search(r"[.!?]\s", between) else _REACH + 1


def relation_told(words: Words, interview: Interview, field: Field) -> Iterator[Command]:
    """What the person whose name was just told is to the speaker, for the question that the name raises."""
    raised = _KNOWN.fullmatch((field.enable_when or "").strip())
    name = None if raised is None else interview.answer(raised[1])
    if name is None or name.evidence.span.of(words.text) != name.evidence.said:
        return
    context = context_of(interview, field.id, field, asked=True)
    for one in persons(words, interview):
        if one.named.span != name.evidence.span:
            continue
        for reading in READERS[FieldType.CHOICE].read(one.kin.of(words.text), context):
            if isinstance(reading.value, str):
                yield command(CommandKind.SET, field.id, shifted((reading,), one.kin.start)[0])
                return
