"""Which reader reads which kind of field. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from appliance.core.interview import Field, FieldType
from appliance.fields import group
from appliance.fields.context import OnceATurn, Reader
from appliance.fields.parts import PARTS

READERS: Mapping[FieldType, Reader] = {**PARTS, FieldType.GROUP: OnceATurn(group.READER)}


def reader_for(field: Field) -> Reader:
    """The reader of this field's kind of value."""
    return READERS[field.type]
