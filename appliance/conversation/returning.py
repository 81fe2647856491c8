"""Whether somebody who comes back is who they were: their number, and something else that they told us.
Pure."""

from __future__ import annotations

import hmac
from collections.abc import Iterator

from appliance.core.interview import FieldType, JsonValue
from appliance.core.policy import Policy
from appliance.core.session import Session, SessionStatus

GOES_ON = frozenset({SessionStatus.IN_PROGRESS, SessionStatus.HANDED_OFF})
"""Where a conversation may stand to be gone on with."""
_BORN = frozenset({"birth_date", "date_of_birth"})


def knows(session: Session, policy: Policy, digits: str) -> bool:
    """True when these digits are the date of birth (in either order of day and month) or the telephone
    number that the session holds. What it does not hold, nobody knows."""
    if session.status not in GOES_ON:
        return False
    known = [hmac.compare_digest(one.encode(), digits.encode()) for one in _facts(session, policy)]
    return any(known)


def _facts(session: Session, policy: Policy) -> Iterator[str]:
    for field in policy.fields.values():
        answer = session.answers.get(field.id)
        if answer is None or not answer.known:
            continue
        if field.type is FieldType.PHONE:
            yield from _numbers(answer.value)
        elif field.type is FieldType.DATE and field.id in _BORN:
            yield from _days(answer.value)


def _numbers(value: JsonValue) -> Iterator[str]:
    """A telephone number with its country and, where that is one of ten digits, without."""
    digits = "".join(c for c in str(value) if c.isdigit())
    if len(digits) >= 7:
        yield digits
        if len(digits) == 11 and digits.startswith("1"):
            yield digits[1:]


def _days(value: JsonValue) -> Iterator[str]:
    year, _, rest = str(value).partition("-")
    month, _, day = rest.partition("-")
    if len(year) == 4 and len(month) == 2 and len(day) == 2:
        yield month + day + year
        yield day + month + year
