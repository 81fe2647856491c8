"""An answer that is said to be the same as another: "same as mine", "the same number". Pure.

The value is taken from the one answer that can be meant; it is not sure, so that policy reads it back.
"""

from __future__ import annotations

from appliance.conversation.objectives import Interview, field_at, place_of, wording_at
from appliance.conversation.understand.owners import Owner, owner_asked_for
from appliance.conversation.understand.words import Words, mention
from appliance.core.command import Command, CommandKind
from appliance.core.interview import Address, FieldType
from appliance.core.session import Ask

_SHARED = (FieldType.PHONE, FieldType.EMAIL, FieldType.ADDRESS)
"""Kinds of value that two people, or two questions, have in common."""
_SURE = 0.7


def same_as(words: Words, interview: Interview, ask: Ask | None) -> Command | None:
    """The open question, answered with what another of its kind was answered with; None where none is meant,
    or more than one can be."""
    said = words.patterns.same.fullmatch(words.core_folded.strip(" .,!"))
    field = None if ask is None else field_at(interview.policy, ask.field)
    if said is None or ask is None or field is None or field.type not in _SHARED:
        return None
    alike = [
        address
        for address, answer in interview.session.answers.items()
        if answer.known
        and address != ask.field
        and (other := field_at(interview.policy, address)) is not None
        and other.type is field.type
    ]
    meant = _meant(words, interview, alike)
    if meant is None:
        return None
    known = interview.session.answers[meant]
    return Command(
        CommandKind.SET,
        words.core,
        field=ask.field,
        value=known.value,
        precision=known.precision,
        confidence=_SURE,
    )


def _meant(words: Words, interview: Interview, alike: list[Address]) -> Address | None:
    """The only answer of that kind; of several the one that is named, or else the speaker's own."""
    if len(alike) < 2:
        return next(iter(alike), None)
    named = [one for one in alike if mention(words, interview, one)]
    own = [
        one
        for one in alike
        if place_of(one).index is None
        and owner_asked_for(wording_at(interview.wording, one), words.patterns) is Owner.SPEAKER
    ]
    for found in (named, own):
        if len(found) == 1:
            return found[0]
    return None
