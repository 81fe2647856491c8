"""The question that stays open while something else is said. Pure."""

from __future__ import annotations

from appliance.conversation.situation import Situation
from appliance.core.interview import Address


def open_question(s: Situation) -> Address | None:
    """The question that stays open while something else is said."""
    if s.ended:
        return None
    if s.before.ask is not None and s.before.ask.type != "offer":
        address = s.before.ask.field
        answered = address in (*s.applied.stated, *s.applied.corrected)
        if not answered and address not in s.applied.consents:
            return address
    return s.interview.next() or "summary"
