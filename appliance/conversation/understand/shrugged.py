"""A shrug with a remark beside it: "no idea. I left the dog in the car". Pure.

Where almost any words are an answer, such a breath would be kept as one. It is taken for the shrug where
the rest is plainly said in passing; where it is not, the person is asked.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from appliance.conversation.objectives import Interview, field_at
from appliance.conversation.understand.asked import is_other
from appliance.conversation.understand.intents import ASIDE, Intents, asked
from appliance.conversation.understand.whole import Understanding
from appliance.core.command import Command, CommandKind
from appliance.core.interview import FieldType, Span
from appliance.core.session import Ask
from appliance.core.text import fold

K = CommandKind
Read = Callable[[str, Interview], Understanding]

_SENTENCE = re.compile(r"[^.!?…]+[.!?…]*")
_SHRUGS = (K.UNKNOWN, K.DECLINE)
_SHRUG_LABELS = (*_SHRUGS, K.HOLD, K.SKIP)
_IN_PASSING = 0.4
"""How sure it must be that what stands beside a shrug is no answer."""
_LONGEST = 30
"""Words; what is longer tells a story."""


def shrugged(
    text: str, whole: Understanding, interview: Interview, read: Read
) -> Understanding | None:
    """The shrug that an utterance is, or what else it may be; None where it is something else."""
    ask = interview.session.ask
    if ask is None or not _is_free(whole, ask, interview) or len(text.split()) > _LONGEST:
        return None
    for shrug, rest in _parted(text):
        said = _alone(shrug.of(text), interview, read)
        if said is None:
            continue
        meant = replace(said, span=_trimmed(text, shrug))
        words = fold(rest.of(text)).strip(" .,;:!?…")
        if not words:
            return Understanding((meant,))
        likeliest = Intents.learned().of(words, asked(ask.type))
        sure = next(one.sure for one in likeliest if one.label == ASIDE)
        if said.kind is K.DECLINE or sure >= _IN_PASSING or likeliest[0].label in _SHRUG_LABELS:
            return Understanding((meant,))
        if ask.type == FieldType.STORY:
            return None
        return (
            whole
            if whole.doubts or not whole.commands
            else Understanding((), (meant, *whole.commands))
        )
    return None


def _is_free(whole: Understanding, ask: Ask, interview: Interview) -> bool:
    """True when nothing was heard, or when the open question would be answered by nothing but words that
    anything could be, or may be."""
    field = field_at(interview.policy, ask.field)
    if not whole.commands and not whole.doubts:
        return True
    if field is None or field.type not in (FieldType.STORY, FieldType.CHOICE):
        return False
    values = [one for one in (*whole.commands, *whole.doubts) if one.kind is K.SET]
    steers = any(one.kind is not K.SET for one in whole.commands)
    return (
        not steers
        and len(values) == 1
        and values[0].field == ask.field
        and (field.type is FieldType.STORY or is_other(field, values[0].value))
    )


def _parted(text: str) -> Iterator[tuple[Span, Span]]:
    """The first sentence and the rest, then the last and what is before it; all of it, where it is one."""
    ends = [found.end() for found in _SENTENCE.finditer(text) if re.search(r"\w", found[0])]
    if len(ends) < 2:
        yield Span(0, len(text)), Span(len(text), len(text))
        return
    yield Span(0, ends[0]), Span(ends[0], len(text))
    yield Span(ends[-2], len(text)), Span(0, ends[-2])


def _trimmed(text: str, span: Span) -> Span:
    said = span.of(text)
    return Span(span.start + len(said) - len(said.lstrip()), span.start + len(said.rstrip()))


def _alone(text: str, interview: Interview, read: Read) -> Command | None:
    """The shrug that words are by themselves, in any of the intake's languages."""
    for language in dict.fromkeys((interview.language, *interview.policy.wording)):
        theirs = replace(interview, session=replace(interview.session, language=language))
        said = read(text, theirs).commands
        if len(said) == 1 and said[0].kind in _SHRUGS:
            return said[0]
    return None
