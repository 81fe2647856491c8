"""The readers of single values: everything a group may be made of. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from appliance.core.interview import FieldType
from appliance.fields import (
    address,
    boolean,
    choice,
    date,
    email,
    identifier,
    money,
    name,
    number,
    phone,
    quantity,
    signature,
    story,
)
from appliance.fields.context import OnceATurn, Reader

_SINGLE: Mapping[FieldType, Reader] = {
    FieldType.DATE: date.READER,
    FieldType.NUMBER: number.READER,
    FieldType.PHONE: phone.READER,
    FieldType.EMAIL: email.READER,
    FieldType.NAME: name.READER,
    FieldType.ADDRESS: address.READER,
    FieldType.CHOICE: choice.READER,
    FieldType.BOOLEAN: boolean.READER,
    FieldType.IDENTIFIER: identifier.READER,
    FieldType.MONEY: money.READER,
    FieldType.QUANTITY: quantity.READER,
    FieldType.STORY: story.READER,
    FieldType.SIGNATURE: signature.READER,
}

PARTS: Mapping[FieldType, Reader] = {kind: OnceATurn(one) for kind, one in _SINGLE.items()}
