"""A session that is entered in the middle, as the turn that it stands at. Pure."""

from __future__ import annotations

from appliance.channels.conversations import SessionView
from appliance.core.decision import Action, Decision
from appliance.core.session import Notice, Reply, Turn


def standing(view: SessionView) -> Turn:
    """What was said last, to be said again on another line. Nothing is written down for it."""
    session, policy = view.session, view.policy
    wording = policy.wording.get(session.language, policy.wording[policy.languages[0]])
    reply = session.last_reply or Reply("", session.language, "standing")
    told = (wording.disclosures.get(name, "") for name in sorted(session.told))
    return Turn(
        number=session.number,
        at_ms=session.updated_ms,
        heard=None,
        tapped=None,
        commands=(),
        verdicts=(),
        decision=Decision(
            Action.REPEAT, "standing", None if session.ask is None else session.ask.field
        ),
        reply=reply,
        ask=session.ask,
        progress=view.progress,
        status=session.status,
        notices=tuple(Notice("disclosure", text) for text in told if text and text in reply.text),
    )
