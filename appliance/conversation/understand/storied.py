"""A story told before it was asked for, or beside an answer, and when it was. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from appliance.conversation.objectives import Interview, field_at
from appliance.conversation.understand.intents import ASIDE, Intents, asked
from appliance.conversation.understand.volunteered import holds_anything, is_day_and_hour
from appliance.conversation.understand.words import Words, command, context_of
from appliance.core.command import Command, CommandKind
from appliance.core.interview import Field, FieldType
from appliance.core.session import Ask
from appliance.fields.registry import READERS

K = CommandKind

_LONG_STORY, _LATER_STORY = 12, 25
"""Words from which on an utterance tells a story, at the beginning and later."""
_BEGUN_STORY = 3
"""Words from which on what a field's own cue announces begins its story."""
_LEAST_BESIDES = 7
"""Words of a story beside the answers that were given with it."""
_REMARKED = 0.25
"""How sure it may be at most that those were said in passing."""
_BY_HEART = (FieldType.PHONE, FieldType.EMAIL, FieldType.IDENTIFIER)
_BEGINNING = 3
"""Turns in which a story is expected."""


def main_story(
    words: Words, interview: Interview, ask: Ask | None, beside: Sequence[Command]
) -> Iterator[Command]:
    """A long story told before it was asked for: the whole of it, in the person's own words. What is said
    `beside` it (a yes, a telephone number) is none, nor is a remark."""
    beginning = interview.session.number < _BEGINNING
    if words.size < (_LONG_STORY if beginning else _LATER_STORY) or words.only_asks:
        return
    if beside and not _is_told_besides(words, interview, beside):
        return
    for field in interview.reachable_fields():
        is_open = ask is not None and ask.field == field.id
        if field.type is FieldType.STORY and field.probe is not None and not is_open:
            if interview.answer(field.id) is None:
                said = words.core.of(words.text)
                yield Command(K.SET, words.core, field.id, said, confidence=0.7)
            return


def _is_told_besides(words: Words, interview: Interview, beside: Sequence[Command]) -> bool:
    """True when enough is told outside of the answers and the clauses that give a number."""
    rest = words.folded
    for one in beside:
        if holds_anything(interview, one):
            continue
        field = field_at(interview.policy, one.field or "")
        spans = [one.span]
        if field is not None and field.type in _BY_HEART:
            spans += [clause for clause in words.clauses if clause.overlaps(one.span)]
        for span in spans if len(words.clauses) > 1 else spans[:1]:
            rest = rest[: span.start] + " " * (span.end - span.start) + rest[span.end :]
    if len(re.findall(r"[^\W\d_]{2,}", rest)) < _LEAST_BESIDES:
        return False
    likely = Intents.learned().of(" ".join(rest.split()), asked(FieldType.STORY))
    return not any(one.label == ASIDE and one.sure >= _REMARKED for one in likely)


def announced_story(
    words: Words, interview: Interview, ask: Ask | None, beside: Sequence[Command]
) -> Iterator[Command]:
    """A story begun beside the answer that was asked for: "a four, because nobody picked up"."""
    for field in interview.reachable_fields():
        is_open = ask is not None and ask.field == field.id
        if field.type is not FieldType.STORY or field.probe is None or is_open:
            continue
        context = context_of(interview, field.id, field, asked=False)
        for reading in READERS[FieldType.STORY].read(words.text, context):
            told = len(reading.span.of(words.text).split()) >= _BEGUN_STORY
            if told and interview.answer(field.id) is None:
                yield command(K.SET, field.id, reading)
                return


def date_of_story(
    words: Words, interview: Interview, ask: Ask | None, found: Sequence[Command]
) -> Iterator[Command]:
    """The one date in a story, for the question of the same objective that asks when it was: "I've had
    this for about two weeks"."""
    told = {one.field for one in found if one.kind is K.SET and holds_anything(interview, one)}
    for objective in interview.applicable:
        stories = told & set(objective.needs)
        if not stories or interview.waits_for_lookup(objective):
            continue
        for name in objective.needs:
            field = interview.policy.fields[name]
            if field.type is FieldType.DATE and field.prefer == "past":
                yield from _only_date(words, interview, field, ask, found)


def _only_date(
    words: Words, interview: Interview, field: Field, ask: Ask | None, found: Sequence[Command]
) -> Iterator[Command]:
    is_open = ask is not None and ask.field == field.id
    taken = any(one.field == field.id for one in found)
    if is_open or taken or interview.answer(field.id) is not None:
        return
    readings = READERS[FieldType.DATE].read(
        words.text, context_of(interview, field.id, field, asked=True)
    )
    elsewhere = [
        one.span
        for one in found
        if not holds_anything(interview, one)
        and not is_day_and_hour(interview, one.field, field.id)
    ]
    free = [r for r in readings if not any(r.span.overlaps(span) for span in elsewhere)]
    if len(free) == 1 and free[0].precision != "time" and not words.asks_about(free[0].span):
        yield command(K.SET, field.id, free[0])
