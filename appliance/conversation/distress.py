"""What a turn that speaks of danger leaves of the commands read from it, and how a person comes back to
the questions. Pure.

Words of crisis are no answer: they fill no field, and a "yes" in them accepts nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from appliance.conversation.languages import PATTERNS
from appliance.core.command import Command, CommandKind
from appliance.core.decision import Outcome, Verdict
from appliance.core.interview import FieldType, Span
from appliance.core.session import Ask, Session
from appliance.core.text import fold

K = CommandKind

SUPPORT = "support"
"""The question, asked directly, whether the person is in danger; a yes to it is never anything else."""

GO_ON = "resume"
"""The question whether they want to go on, put to somebody who keeps talking while we wait."""

_SENTENCE = re.compile(r"[^.!?\n]+[.!?]*\s*")
_CLAUSE = re.compile(r"[^.!?,;\n]+[.!?,;]*\s*")
_FILLS = (K.SET, K.CORRECT, K.BEGIN)
_ACCEPTS = (K.CONFIRM, K.DENY)
_GRAVE = 3
_SERIOUS = 2
_A_STORY = 5
"""Words from which on what stands beside a cry for help is a part of a story."""


def spared(
    commands: Sequence[Command], raw: str, screened: Sequence[Verdict]
) -> tuple[Command, ...]:
    """The commands that may still be applied. Beside grave danger nothing is accepted or denied; from
    sentences that speak of suicide or violence nothing is taken."""
    raised = [v for v in screened if v.outcome in (Outcome.FLAG, Outcome.BLOCK)]
    kept = tuple(commands)
    if any(v.severity >= _GRAVE for v in raised):
        kept = tuple(one for one in kept if one.kind not in _ACCEPTS)
    crisis = next((v for v in raised if v.evaluator == "crisis" and v.severity >= _SERIOUS), None)
    if crisis is None:
        return kept
    kept = tuple(one for one in kept if one.kind not in _ACCEPTS)
    dark = _dark(raw, crisis)
    return tuple(one for one in kept if one.kind not in _FILLS or not one.span.overlaps(dark))


def told_beside(
    commands: Sequence[Command], raw: str, ask: Ask | None, screened: Sequence[Verdict]
) -> Iterator[Command]:
    """What was told of a story that was asked for, before and after the sentences that speak of suicide or
    violence: the story is kept without them. A cry for help alone is no story."""
    crisis = next(
        (v for v in screened if v.evaluator == "crisis" and v.severity >= _SERIOUS and v.span), None
    )
    if ask is None or ask.type != FieldType.STORY or crisis is None:
        return
    if any(one.kind in _FILLS and one.field == ask.field for one in commands):
        return
    dark = _dark(raw, crisis)
    for part in (Span(0, dark.start), Span(dark.end, len(raw))):
        told = part.of(raw).strip()
        if len(told.split()) >= _A_STORY:
            start = raw.index(told, part.start)
            span = Span(start, start + len(told))
            yield Command(K.SET, span, ask.field, told)


def _dark(raw: str, crisis: Verdict) -> Span:
    """The stretch that speaks of it: whole sentences. An impression that no words bear out takes nothing
    away below the gravest."""
    if crisis.span is not None:
        return sentences_around(raw, crisis.span)
    return Span(0, len(raw) if crisis.severity >= _GRAVE else 0)


def come_back(
    commands: Sequence[Command], raw: str, session: Session, *, released: bool = False
) -> tuple[Command, ...]:
    """While a support message stands, the wish to go on is heard in any words: the commands with it, and
    without what was read from its sentence. Once staff have let the conversation go on (`released`),
    any words but those of despair are that wish."""
    if session.stopped_by != "safety":
        return tuple(commands)
    wish = next(_wishes(raw), None)
    if wish is None:
        others = tuple(one for one in commands if one.kind is not K.RESUME)
        if _despairs(raw):
            return others
        return (*others, Command(K.RESUME, Span(0, 0))) if released else tuple(commands)
    if any(one.kind is K.RESUME for one in commands):
        return tuple(commands)
    rest = (one for one in commands if one.kind in _FILLS and not one.span.overlaps(wish))
    truth = (one for one in commands if one.kind is K.ARE_YOU_HUMAN)
    return (*rest, *truth, Command(K.RESUME, wish))


def asked_directly(ask: Ask | None) -> bool:
    """True when the open question is whether the person is in danger."""
    return ask is not None and ask.field == SUPPORT


def _wishes(raw: str) -> Iterator[Span]:
    folded = fold(raw)
    for clause in _CLAUSE.finditer(folded):
        for going_on in (language.going_on for language in PATTERNS.values()):
            wished = going_on.wish.search(clause[0]) and not going_on.never.search(clause[0])
            if wished or going_on.not_meant.search(clause[0]):
                yield Span(*clause.span())


def _despairs(raw: str) -> bool:
    """True when what sounds like going on is said of life, or denied: "how am I supposed to carry on"."""
    folded = fold(raw)
    return any(
        language.going_on.never.search(clause[0])
        for clause in _CLAUSE.finditer(folded)
        if len(clause[0].split()) > 1
        for language in PATTERNS.values()
    )


def sentences_around(raw: str, span: Span) -> Span:
    """The whole sentences that a span lies in."""
    touched = [
        found
        for found in _SENTENCE.finditer(raw)
        if found.start() < span.end and span.start < found.end()
    ]
    if not touched:
        return span
    return Span(touched[0].start(), touched[-1].end())
