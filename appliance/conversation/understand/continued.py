"""An answer that is given in two parts: "Ana", and then "Ruiz". Pure.

What was begun stays with the session; the next answer to the same question is read together with it.
A whole answer of its own always wins.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from appliance.conversation.objectives import Interview, field_at
from appliance.conversation.understand.words import Words, context_of
from appliance.core.command import Command, CommandKind
from appliance.core.interview import Address, Field, FieldType, Reading, Span
from appliance.core.session import Ask
from appliance.fields.context import Context
from appliance.fields.registry import READERS
from appliance.fields.unfinished import unfinished


def begun(
    words: Words, interview: Interview, ask: Ask | None, asked: Sequence[Reading]
) -> Iterator[Command]:
    """The first part of an answer, if that is all there is."""
    field = None if ask is None else field_at(interview.policy, ask.field)
    if ask is None or field is None or "." in ask.field or ask.type == "confirm":
        return
    context = context_of(interview, ask.field, field, asked=True)
    part = unfinished(words.text, tuple(asked), context)
    if part is not None and not words.asks_about(part.span):
        yield Command(CommandKind.BEGIN, part.span, ask.field, precision=part.missing)


def continued(
    words: Words, interview: Interview, ask: Ask | None, asked: Sequence[Reading]
) -> Command | None:
    """The answer that was begun before, made whole by what is said now; None when it is not."""
    field = None if ask is None else field_at(interview.policy, ask.field)
    before = None if ask is None or field is None else _before(interview, ask.field, field)
    if ask is None or field is None or not before:
        return None
    context = context_of(interview, ask.field, field, asked=True)
    known = interview.session.answers.get(ask.field)
    said_again = asked and known is not None and asked[0].value == known.value
    if said_again or (asked and _whole(words.text, tuple(asked), context)):
        return None
    ways = (_behind, _in_front)
    for way in ways[::-1] if _lacks_its_beginning(interview, ask.field) else ways:
        found = way(before, words.text, context)
        if found is not None:
            return _command(ask.field, *found)
    return None


def _lacks_its_beginning(interview: Interview, address: Address) -> bool:
    part = interview.session.begun.get(address)
    return part is not None and part.missing in ("given", "area_code")


def _behind(before: str, now: str, context: Context) -> tuple[Reading, Span] | None:
    """What is said now stands behind what was said before."""
    seam = len(before) + 1
    found = _joined(f"{before} {now}", seam, context)
    return None if found is None else (found, Span(0, found.span.end - seam))


def _in_front(before: str, now: str, context: Context) -> tuple[Reading, Span] | None:
    found = _joined(f"{now} {before}", len(now) + 1, context)
    return None if found is None else (found, Span(found.span.start, len(now)))


def _before(interview: Interview, address: Address, field: Field) -> str:
    """What was said of this answer before it stopped."""
    session = interview.session
    part = session.begun.get(address)
    if part is not None:
        return " ".join(one.said for one in part.evidence)
    answer = session.answers.get(address)
    vague = field.type is FieldType.DATE and address in session.probes
    return answer.evidence.said if vague and answer is not None and answer.known else ""


def _joined(text: str, seam: int, context: Context) -> Reading | None:
    """The reading of both parts that reaches over the seam and lacks nothing."""
    readings = tuple(READERS[context.field.type].read(text, context))
    over = [one for one in readings if one.span.start < seam - 1 and one.span.end > seam]
    return over[0] if len(readings) == 1 and over and _whole(text, readings, context) else None


def _whole(text: str, readings: tuple[Reading, ...], context: Context) -> bool:
    if context.field.type is FieldType.DATE:
        return readings[0].precision in ("day", "minute")
    return unfinished(text, readings, context) is None


def _command(address: Address, reading: Reading, span: Span) -> Command:
    return Command(
        CommandKind.SET,
        span,
        field=address,
        value=reading.value,
        precision=reading.precision,
        confidence=reading.confidence,
        joined=True,
    )
