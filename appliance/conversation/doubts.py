"""When it is not sure what was meant: what is offered, and which of it the answer picks. Pure.

The person is asked once, with at most three things to choose from, the last of which is "neither".
What they pick is then done on the strength of what they said first.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from appliance.conversation.languages import patterns_for
from appliance.conversation.objectives import Interview, field_at, wording_at
from appliance.conversation.speech import phrase
from appliance.conversation.understand import Understanding, understand
from appliance.conversation.understand.asked import yes_or_no
from appliance.conversation.understand.words import words_of
from appliance.core.command import Command
from appliance.core.errors import RequestError
from appliance.core.session import Doubt, Tapped
from appliance.core.text import fold
from appliance.fields.context import Context
from appliance.fields.registry import READERS

CLARIFY = "clarify"
"""The address of the question what was meant."""
NEITHER = "neither"
_CURT = 3
"""Words of a yes or a no that is nothing else."""


@dataclass(frozen=True, slots=True)
class Picked:
    """What the answer to "did you mean ...?" picked: a command, or, with None, neither."""

    command: Command | None


def offered(interview: Interview, doubts: Sequence[Command]) -> tuple[tuple[str, str], ...]:
    """What may have been meant, as options (id and label), "neither" last."""
    named = ((str(at), _label(interview, one)) for at, one in enumerate(doubts, 1))
    return (*named, (NEITHER, phrase(interview, "mean_neither")))


def _label(interview: Interview, one: Command) -> str:
    field = None if one.field is None else field_at(interview.policy, one.field)
    if field is None or one.value is None or one.field is None:
        return phrase(interview, f"mean_{one.kind.value}")
    wording = wording_at(interview.wording, one.field)
    context = Context(field, interview.language, interview.today, wording=wording)
    return READERS[field.type].say(one.value, context)


def tapped(touched: Tapped, doubt: Doubt, interview: Interview) -> tuple[Picked, str]:
    """What a tapped option picks, and the label it carried. Raises RequestError (422)."""
    options: Mapping[str, str] = dict(offered(interview, doubt.commands))
    if not isinstance(touched.value, str) or touched.value not in options:
        raise RequestError(422, "wrong-kind", "That value does not fit this question.")
    if touched.value == NEITHER:
        return Picked(None), options[NEITHER]
    return _at(doubt, int(touched.value) - 1), options[touched.value]


def picked(text: str, doubt: Doubt, interview: Interview) -> Picked | None:
    """What words pick: by number, by the option's own words, or by asking for it outright. None when
    they pick nothing; they then stand for themselves. `interview` has the question before open."""
    words = words_of(text, interview)
    patterns = patterns_for(interview.session.language)
    said = words.bare
    if patterns.neither.fullmatch(said):
        return Picked(None)
    for at, pattern in enumerate(patterns.picks[: len(doubt.commands)]):
        if pattern.fullmatch(said):
            return _at(doubt, at)
    for at, (_, label) in enumerate(offered(interview, doubt.commands)[:-1]):
        if said and fold(label).strip(" .,!?") == said:
            return _at(doubt, at)
    answer = yes_or_no(words, interview, CLARIFY)
    if answer is not None and words.whole_clause(answer.span) and words.size <= _CURT:
        if not answer.value:
            return Picked(None)
        return _at(doubt, 0) if len(doubt.commands) == 1 else None
    again = understand(text, interview).commands
    for at, one in enumerate(doubt.commands):
        if any((one.kind, one.field, one.value) == (c.kind, c.field, c.value) for c in again):
            return _at(doubt, at)
    return None


def _at(doubt: Doubt, index: int) -> Picked:
    return Picked(replace(doubt.commands[index], turn=doubt.turn, confidence=1.0))


def settled(choice: Picked) -> Understanding:
    """What was understood after all."""
    return Understanding(() if choice.command is None else (choice.command,))
