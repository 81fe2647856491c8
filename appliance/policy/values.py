"""Answers as conditions see them: one conversion for each type of field. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from appliance.core.interview import Field, FieldType, JsonValue


def as_cel(field: Field, value: JsonValue) -> Any:
    """A known value as conditions see it, or None when it is not of the field's type."""
    if field.type is FieldType.GROUP:
        if isinstance(value, list):
            return [_entry(field, item) for item in value if isinstance(item, dict)]
        return _entry(field, value) if isinstance(value, dict) else None
    if field.type is FieldType.DATE:
        return _moment(value)
    if field.type in (FieldType.NUMBER, FieldType.MONEY):
        return _amount(value)
    if field.type is FieldType.QUANTITY:
        return _quantity(value)
    if field.type is FieldType.ADDRESS:
        return value if isinstance(value, dict) else None
    if field.type is FieldType.BOOLEAN:
        return value if isinstance(value, bool) else None
    if field.type is FieldType.CHOICE and field.several:
        return [str(item) for item in value] if isinstance(value, list) else [str(value)]
    return _text(value)


def _entry(group: Field, value: Mapping[str, JsonValue]) -> dict[str, Any]:
    parts = {part.id: part for part in group.fields}
    read = {
        name: _inside(as_cel(parts[name], item))
        for name, item in value.items()
        if name in parts and item is not None
    }
    return {name: item for name, item in read.items() if item is not None}


def _inside(value: Any) -> Any:
    """The CEL library takes no timestamps inside maps: there they are texts, for `timestamp(...)`."""
    return value.isoformat() if isinstance(value, datetime) else value


def _moment(value: JsonValue) -> datetime | None:
    """Where an ISO 8601 date, month, year, time or range begins; without a zone it counts as UTC."""
    if not isinstance(value, str):
        return None
    start = value.partition("/")[0]
    if re.fullmatch(r"\d{4}", start):
        start += "-01-01"
    elif re.fullmatch(r"\d{4}-\d{2}", start):
        start += "-01"
    try:
        moment = datetime.fromisoformat(start)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _amount(value: JsonValue) -> float | None:
    if isinstance(value, dict):
        value = value.get("amount", value.get("value"))
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        return float(value)
    except (ValueError, OverflowError):
        return None


def _quantity(value: JsonValue) -> dict[str, Any] | None:
    if not isinstance(value, dict):
        return None
    return {
        key: _amount(item) if key == "value" else item
        for key, item in value.items()
        if item is not None
    }


def _text(value: JsonValue) -> str | None:
    """A name may be kept in parts; conditions see it as it is written."""
    if isinstance(value, str):
        return value
    if not isinstance(value, dict):
        return None
    whole = value.get("text")
    if isinstance(whole, str):
        return whole
    return " ".join(item for item in value.values() if isinstance(item, str)) or None
