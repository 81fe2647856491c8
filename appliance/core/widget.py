"""Which widget fits a question. Pure. The screens know these and no others; what a screen does not
know it asks for in words."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from appliance.core.interview import Field, FieldType


class Widget(StrEnum):
    """What is put under a question. The value each sends is its field's normal form, or words."""

    TEXT = "text"
    """One line of words."""
    STORY = "story"
    """Several lines of words."""
    DATE = "date"
    """Month, day and year; sends "2026-11-20", or "2026-11" and "2026" where that is enough."""
    CHOICE = "choice"
    """One option; sends its id."""
    SEVERAL = "several"
    """Any number of options; sends a list of ids."""
    YES_NO = "yes_no"
    """Sends true or false."""
    PHONE = "phone"
    """A keypad; sends the digits as typed."""
    NUMBER = "number"
    """A keypad; sends a number."""
    SIGNATURE = "signature"
    """A typed name and a tick; sends the name."""
    SUMMARY = "summary"
    """Everything understood, each with a way to change it; sends true."""


_OF_TYPE: Mapping[FieldType, Widget] = {
    FieldType.DATE: Widget.DATE,
    FieldType.NUMBER: Widget.NUMBER,
    FieldType.PHONE: Widget.PHONE,
    FieldType.CHOICE: Widget.CHOICE,
    FieldType.BOOLEAN: Widget.YES_NO,
    FieldType.STORY: Widget.STORY,
    FieldType.SIGNATURE: Widget.SIGNATURE,
    FieldType.ADDRESS: Widget.STORY,
    FieldType.GROUP: Widget.STORY,
}


def widget_of(field: Field) -> Widget:
    """The widget for a field, by its type and by whether it takes several options."""
    if field.type is FieldType.CHOICE and field.several:
        return Widget.SEVERAL
    return _OF_TYPE.get(field.type, Widget.TEXT)
