"""An answer that turns out to be somebody else's: "that was my sister's number". Pure."""

from __future__ import annotations

from appliance.conversation.objectives import Interview, field_at
from appliance.conversation.understand.words import Words, likely_mention
from appliance.core.command import Command, CommandKind
from appliance.core.interview import FieldType

_SOMEBODYS = (
    FieldType.NAME,
    FieldType.PHONE,
    FieldType.EMAIL,
    FieldType.ADDRESS,
    FieldType.DATE,
    FieldType.IDENTIFIER,
)
"""Kinds of value that belong to a person."""


def disowned(words: Words, interview: Interview) -> Command | None:
    """The wish to be asked again for an answer that was another person's: the one that is read back, the
    one that is named, or the last one that belongs to a person."""
    if not words.patterns.disowned.fullmatch(words.bare):
        return None
    ask = interview.session.ask
    personal = [
        address
        for address, answer in interview.session.answers.items()
        if answer.known
        and (field := field_at(interview.policy, address)) is not None
        and field.type in _SOMEBODYS
    ]
    if ask is not None and ask.type == "confirm" and ask.field in personal:
        return Command(CommandKind.CORRECT, words.core, field=ask.field)
    named = likely_mention(words, interview, personal)
    if named is not None and named.field is not None:
        return Command(CommandKind.CORRECT, words.core, field=named.field)
    if not personal:
        return None
    return Command(CommandKind.CORRECT, words.core, field=personal[-1])
