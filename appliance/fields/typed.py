"""A value typed as words where a widget has a line for them. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from appliance.core.interview import JsonValue, Reading

_MARKS = " \t\n.,;"


def typed_value(text: str, readings: Sequence[Reading]) -> JsonValue | None:
    """The value of the one reading that is all of `text`, or None: words beside it, or a second value,
    leave open what was meant."""
    if len(readings) != 1 or readings[0].span.of(text).strip(_MARKS) != text.strip(_MARKS):
        return None
    return readings[0].value
