"""From words to commands, without a model. Pure.

An utterance is read three ways: what steers the conversation ("go back", "why?"), which values it
holds for which field, and what it takes back ("24, not 42"). Every command carries the span it was
read from; nothing is read that has none. `words` cuts an utterance up; `whole` weighs what `steering`,
`values` (out of `asked`, `answers`, `listed`, `volunteered`), `corrections` and `proposals` read in it;
`owners` tells whose a name or a number is, and `language` which language it is in.
"""

from __future__ import annotations

from dataclasses import replace

from appliance.conversation.objectives import Interview, field_at
from appliance.conversation.understand.asides import stands_for_nothing, without_asides
from appliance.conversation.understand.language import heard_language
from appliance.conversation.understand.meant import COSTLY
from appliance.conversation.understand.parts import from_a_part
from appliance.conversation.understand.proposals import PROPOSALS
from appliance.conversation.understand.remarks import without_remarks
from appliance.conversation.understand.shrugged import shrugged
from appliance.conversation.understand.steering import OUTRIGHT
from appliance.conversation.understand.values import more_values, type_of
from appliance.conversation.understand.whole import Understanding, as_a_whole
from appliance.conversation.understand.words import words_of
from appliance.core.command import Command, CommandKind
from appliance.core.interview import FieldType
from appliance.core.session import Ask
from appliance.core.text import fold

__all__ = ["Understanding", "heard_language", "more_values", "understand"]

K = CommandKind

_ABSENT = (K.UNKNOWN, K.DECLINE, K.SKIP)
_FREE = (FieldType.NAME, FieldType.SIGNATURE, FieldType.STORY, FieldType.ADDRESS)
_OF_USE = (FieldType.PHONE, FieldType.EMAIL, FieldType.IDENTIFIER)


def understand(text: str, interview: Interview) -> Understanding:
    """Reads the commands of one utterance of raw words in the light of the open question; where all of it
    does not answer that, or is taken for free words, without what was said in passing."""
    whole = _understand(text, interview)
    ask = interview.session.ask
    field = None if ask is None else field_at(interview.policy, ask.field)
    if ask is None or field is None or ask.type in PROPOSALS:
        return whole
    shrug = shrugged(text, whole, interview, _understand)
    if shrug is not None or field.probe is not None:
        return shrug or whole
    free = field.type in (*_FREE, FieldType.GROUP, FieldType.CHOICE)
    if (_answers(whole, ask) and not free) or any(
        one.kind is K.CORRECT or one.kind in COSTLY for one in whole.commands
    ):
        return whole
    words = words_of(text, interview)
    ways = without_remarks(words, ask, told=field.type is FieldType.STORY)
    for bare in (*ways, *_less(text, without_asides(text, interview))):
        if stands_for_nothing(fold(bare).strip(" .,;:!?"), words):
            continue
        left = _understand(bare, interview)
        if _answers(left, ask):
            return _with_numbers_beside(left, whole, interview)
    return whole


def _less(text: str, bare: str) -> tuple[str, ...]:
    """What is left of a text, where it is less."""
    return () if bare == text else (bare,)


def _answers(heard: Understanding, ask: Ask) -> bool:
    """True when the open question is answered, also by saying that there is no answer."""
    return any(
        one.kind in (*_ABSENT, K.CONFIRM, K.DENY)
        or (
            one.kind is K.SET
            and one.field is not None
            and one.field.startswith(ask.field)
            and not (one.value is True and _is_inferred(one, heard))
        )
        for one in heard.commands
    )


def _is_inferred(yes: Command, heard: Understanding) -> bool:
    """True for a yes that nobody said: what it would open was named, in the very words."""
    return any(one is not yes and one.span == yes.span for one in heard.commands)


def _with_numbers_beside(
    left: Understanding, whole: Understanding, interview: Interview
) -> Understanding:
    """What is left, and what nobody says in passing: numbers and addresses in the rest."""
    known = {one.field for one in left.commands}
    beside = (
        one
        for one in whole.commands
        if one.kind is K.SET
        and one.field not in known
        and type_of(interview, one) in _OF_USE
        and not any(one.span.overlaps(other.span) for other in left.commands)
    )
    return Understanding((*left.commands, *beside))


def _understand(text: str, interview: Interview) -> Understanding:
    words = words_of(text, interview)
    if words.core.start == words.core.end:
        return Understanding(())
    whole = as_a_whole(text, words, interview, understand)
    whole = _not_signed(whole, interview.session.ask)
    part = from_a_part(words, interview, whole.commands, lambda rest: _alone(rest, interview))
    return whole if part is None else Understanding(part)


def _not_signed(whole: Understanding, ask: Ask | None) -> Understanding:
    """ "I do not agree" where a signature is asked for refuses it, and takes back nothing given before."""
    if ask is None or ask.type != FieldType.SIGNATURE:
        return whole
    refused = (
        replace(one, kind=K.DECLINE)
        if one.kind is K.WITHDRAW and one.confidence < OUTRIGHT
        else one
        for one in whole.commands
    )
    return replace(whole, commands=tuple(refused))


def _alone(text: str, interview: Interview) -> tuple[Command, ...]:
    words = words_of(text, interview)
    if words.core.start == words.core.end:
        return ()
    return as_a_whole(text, words, interview, understand).commands
