"""Rules for what is said after the end, and while a person has been called. Pure."""

from __future__ import annotations

from appliance.conversation.decide.escalating import handing_off
from appliance.conversation.situation import Situation
from appliance.core.command import CommandKind as K
from appliance.core.decision import Action, Decision, Escalation
from appliance.core.interview import Address
from appliance.core.session import SessionStatus


def after_the_end(s: Situation) -> Decision | None:
    """What is said when all had been said: an amendment, a question, thanks."""
    if not s.ended:
        return None
    if s.applied.failed:
        return None
    if s.before.status is SessionStatus.HANDED_OFF:
        return _while_waiting(s)
    if s.applied.corrected or s.applied.stated or s.applied.removed:
        escalation = Escalation("amended", s.interview.policy.owner, "P3")
        return Decision(Action.COMPLETE, "amended", _raised_by_amending(s), (escalation,))
    if s.applied.unclear:
        return Decision(Action.CLARIFY, "which", None)
    if s.applied.reopened:
        return Decision(Action.ASK, "reopened", s.applied.reopened[0])
    if s.command(K.ASK):
        return Decision(Action.ANSWER, "question")
    if s.thanks:
        return Decision(Action.COMPLETE, "after_end.thanks")
    return Decision(Action.COMPLETE, "after_end")


def _raised_by_amending(s: Situation) -> Address | None:
    """The question that an amendment raises, or None."""
    return s.interview.next() if s.before.summary_accepted else None


def _while_waiting(s: Situation) -> Decision | None:
    """A person has been called. Who goes on talking meanwhile is asked on, if they were called only
    because we did not understand."""
    if s.command(K.ASK):
        return Decision(Action.ANSWER, "question")
    following = s.interview.next()
    if s.thanks or following is None or not handing_off(s) & s.before.escalated:
        return Decision(Action.ESCALATE, "handoff.again")
    return Decision(Action.ASK, "handoff.resumed", following)
