"""What the session has learned and masks from now on. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from appliance.conversation.objectives import Interview, field_at
from appliance.core.interview import FieldType
from appliance.core.session import Session
from appliance.redaction.redactor import remember

_TYPES = {
    FieldType.NAME: "PERSON",
    FieldType.DATE: "DATE",
    FieldType.PHONE: "PHONE_NUMBER",
    FieldType.EMAIL: "EMAIL_ADDRESS",
    FieldType.ADDRESS: "LOCATION",
    FieldType.IDENTIFIER: "ID",
    FieldType.SIGNATURE: "PERSON",
}


def remembered(interview: Interview, session: Session) -> Mapping[str, str]:
    """The session's masks, with every value that was captured into a sensitive field."""
    masks = session.masks
    for address, answer in session.answers.items():
        field = field_at(interview.policy, address)
        if field is None or not answer.known or answer.evidence.turn != session.number:
            continue
        if field.sensitive is None or field.type not in _TYPES:
            continue
        masks = remember(masks, _TYPES[field.type], answer.evidence.said)
    return masks
