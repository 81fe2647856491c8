"""The number of a conversation, for callers, who cannot read it. Pure.

On the telephone it is said early, once what has to be agreed to has been, and whenever they ask for it: a
call may break at any moment, and whoever has the number goes on where they were.
"""

from __future__ import annotations

from appliance.conversation.languages import patterns_for
from appliance.core.decision import Action, Decision
from appliance.core.session import PHONE, Session, SessionStatus
from appliance.core.text import fold

TOLD = "number"
"""Among what a session was told: the number."""
_GOES_ON = frozenset({Action.ASK, Action.PROBE, Action.CONFIRM})


def asks_for_it(text: str, session: Session) -> bool:
    """True when a person wants to hear their number, and nothing else: one that they have, or a caller."""
    if session.protocol is None and session.channel != PHONE:
        return False
    asked = patterns_for(session.language).number_asked
    return asked.fullmatch(fold(text).strip(" .,!?¡¿")) is not None


def due_early(decision: Decision, before: Session, *, opening: bool) -> bool:
    """True in the first turn of a call that goes on to a question once everything is agreed to. `before` is
    the session as it was."""
    if before.channel != PHONE or opening or TOLD in before.told:
        return False
    if before.status is not SessionStatus.IN_PROGRESS or decision.escalations:
        return False
    agreed = decision.ask is not None and not decision.ask.startswith("consent.")
    return agreed and decision.action in _GOES_ON
