"""What a tapped value asks for. Pure."""

from __future__ import annotations

from appliance.conversation.distress import GO_ON, SUPPORT
from appliance.conversation.objectives import Interview, field_at, place_of, wording_at
from appliance.conversation.speech import phrase
from appliance.conversation.understand import Understanding
from appliance.core.command import Command, CommandKind
from appliance.core.errors import RequestError
from appliance.core.interview import Address, Span
from appliance.core.session import Tapped
from appliance.fields.context import Context
from appliance.fields.registry import READERS


def touch(tapped: Tapped, interview: Interview) -> tuple[Understanding, str]:
    """The command of a tapped value, and the words the screen showed for it; no value leaves the
    question as it is. Raises RequestError (422)
    for a field that is not there, or a value of the wrong kind for it."""
    yes_no_kinds = ("summary", "handoff", "cancel", SUPPORT, GO_ON)
    kinds_of_many = ("consent.", f"{SUPPORT}.")
    if tapped.field in yes_no_kinds or tapped.field.startswith(kinds_of_many):
        return _touched_yes_no(tapped, interview)
    ask = interview.session.ask
    confirming = ask is not None and ask.type == "confirm" and ask.field == tapped.field
    if confirming and isinstance(tapped.value, bool):
        return _touched_yes_no(tapped, interview)
    field = field_at(interview.policy, tapped.field)
    if field is None or not _has_room(tapped.field, interview):
        raise RequestError(422, "unknown-field", "This intake has no such field.")
    if tapped.value is None:
        return Understanding((Command(CommandKind.SKIP, Span(0, 0), tapped.field),)), ""
    wording = wording_at(interview.wording, tapped.field)
    context = Context(field, interview.language, interview.today, wording=wording)
    reader = READERS[field.type]
    reading = reader.accept(tapped.value, context)
    if reading is None:
        raise RequestError(422, "wrong-kind", "That value does not fit this question.")
    shown = reader.say(reading.value, context)
    command = Command(
        CommandKind.SET, Span(0, len(shown)), tapped.field, reading.value, reading.precision
    )
    return Understanding((command,)), shown


def _has_room(address: Address, interview: Interview) -> bool:
    """False for an entry beyond the most that its group repeats."""
    place = place_of(address)
    return place.index is None or place.index < interview.policy.fields[place.field].repeats


def _touched_yes_no(tapped: Tapped, interview: Interview) -> tuple[Understanding, str]:
    if not isinstance(tapped.value, bool):
        raise RequestError(422, "wrong-kind", "Only true or false fits this question.")
    shown = phrase(interview, "yes" if tapped.value else "no")
    kind = CommandKind.CONFIRM if tapped.value else CommandKind.DENY
    return Understanding((Command(kind, Span(0, len(shown)), tapped.field),)), shown
