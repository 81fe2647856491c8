"""The open question of an address, with the widget that fits. Pure."""

from __future__ import annotations

from appliance.conversation.distress import GO_ON, SUPPORT
from appliance.conversation.objectives import Interview, field_at, wording_at
from appliance.conversation.speech import phrase
from appliance.core.interview import Address, FieldType
from appliance.core.session import Ask
from appliance.core.widget import Widget, widget_of


def ask_for(
    interview: Interview, address: Address | None, *, confirming: bool = False
) -> Ask | None:
    """The open question of an address, with the widget that fits and its options."""
    if address is None:
        return None
    yes_no = (("yes", phrase(interview, "yes")), ("no", phrase(interview, "no")))
    if confirming:
        return Ask(address, "confirm", Widget.YES_NO, yes_no)
    if address == "summary":
        return Ask(address, "summary", Widget.SUMMARY, yes_no)
    if address.startswith("consent."):
        return Ask(address, "consent", Widget.YES_NO, yes_no)
    if address in ("handoff", "cancel", SUPPORT, GO_ON) or address.startswith(f"{SUPPORT}."):
        return Ask(address, "offer", Widget.YES_NO, yes_no)
    field = field_at(interview.policy, address)
    if field is None:
        return None
    options: tuple[tuple[str, str], ...] = ()
    if field.type is FieldType.CHOICE:
        labels = wording_at(interview.wording, address).options
        options = tuple((o, labels[o].label if o in labels else o) for o in field.options)
    elif field.type is FieldType.BOOLEAN:
        options = yes_no
    return Ask(address, field.type.value, widget_of(field), options)
