"""What is said to a proposal of ours: a summary, a value read back, a consent, an offer. Pure.

What is right instead comes before a bare no: "no, 503 555 0199" corrects.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from appliance.conversation.objectives import Interview, field_at
from appliance.conversation.understand.answers import replacement_of
from appliance.conversation.understand.asked import yes_or_no
from appliance.conversation.understand.by_name import said_anew
from appliance.conversation.understand.corrections import (
    exchanges,
    in_full,
    mended,
    named_for_change,
)
from appliance.conversation.understand.disowned import disowned
from appliance.conversation.understand.entries import taken_out, taken_out_at_once
from appliance.conversation.understand.placed import placed
from appliance.conversation.understand.retold import (
    better_named,
    finds_fault,
    named_as_wrong,
    retold,
)
from appliance.conversation.understand.volunteered import claims, volunteered
from appliance.conversation.understand.words import Words, command, context_of
from appliance.core.command import Command, CommandKind
from appliance.core.interview import Reading
from appliance.core.session import Ask
from appliance.fields.hearing import after_leading
from appliance.fields.phrasebook import phrasebook

K = CommandKind

_AGREES = 4
"""Words of an agreement that may speak of what is right: "that's right, yes"."""

PROPOSALS = ("summary", "confirm", "consent", "offer")


def about_a_proposal(
    words: Words, interview: Interview, ask: Ask, steering: Sequence[Command]
) -> tuple[Command, ...] | None:
    """The commands of what was said to it, or None when it was about something else."""
    at_once = tuple(taken_out_at_once(words, interview))
    if at_once and ask.type in ("summary", "confirm"):
        return at_once
    if ask.type == "summary" and _finds_all_right(words):
        return (Command(K.CONFIRM, words.core, field="summary"),)
    corrections = tuple(_corrections(words, interview, ask))
    if corrections:
        return tuple(claims(corrections, interview, None))
    out = tuple(taken_out(words, interview)) if ask.type in ("summary", "confirm") else ()
    if out:
        return out
    if steering and steering[0].kind is not K.RESUME:
        return tuple(steering)
    said = yes_or_no(words, interview, ask.field)
    if said is not None and said.value and _is_found_wrong(words, said, interview, ask):
        wrong = named_as_wrong(words, interview)
        return (wrong,) if wrong.field else (Command(K.DENY, words.core, field=ask.field),)
    named = tuple(named_for_change(words, interview)) if ask.type != "offer" else ()
    if named and not (said is not None and said.value):
        return named
    if said is not None:
        return (Command(K.CONFIRM if said.value else K.DENY, said.span, field=ask.field),)
    return tuple(steering) or None


def _finds_all_right(words: Words) -> bool:
    """True for "yes, all good" and nothing else."""
    plain = phrasebook(words.language).answers.plain - {"no", "non"}
    start = after_leading(words.folded, plain, words.core.start, words.core.end)
    whole = words.patterns.nothing_to_change.fullmatch
    return any(
        whole(words.folded[at : words.core.end].strip(" .,!")) for at in (words.core.start, start)
    )


def _is_found_wrong(words: Words, yes: Reading, interview: Interview, ask: Ask) -> bool:
    """True for the yes of "the medicine question isn't right, it should be yes", which agrees to nothing."""
    if ask.type not in ("summary", "confirm") or words.begins_core(yes.span):
        return False
    return finds_fault(words, interview) and words.size > _AGREES


def _corrections(words: Words, interview: Interview, ask: Ask) -> Iterator[Command]:
    if ask.type not in ("summary", "confirm"):
        return
    theirs = disowned(words, interview)
    if theirs is not None:
        yield theirs
        return
    anew = better_named(tuple(said_anew(words, interview)), words, interview)
    if anew:
        yield from (one.command for one in anew)
        return
    found = tuple(placed(words, interview, ask)) or tuple(exchanges(words, interview))
    if not found and ask.type == "confirm":
        found = tuple(_mended(words, interview, ask)) or tuple(
            replacement_of(words, interview, ask.field)
        )
    again = None if found else retold(words, interview)
    if again is not None:
        found = (again.command,)
    if not found:
        found = tuple(volunteered(words, interview, None, set(), correcting=True))
    yield from found


def _mended(words: Words, interview: Interview, ask: Ask) -> Iterator[Command]:
    field, current = field_at(interview.policy, ask.field), interview.answer(ask.field)
    if field is None or current is None:
        return
    context = context_of(interview, ask.field, field, asked=True)
    anew = mended(words, field, context)
    if anew is None:
        return
    whole = in_full(anew, words.text, current, field, context)
    if whole.value != current.value:
        yield command(K.CORRECT, ask.field, whole)
