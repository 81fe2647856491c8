"""A conversation that was left, or a call that was hung up in the middle. Pure."""

from __future__ import annotations

from dataclasses import replace

from appliance.conversation.objectives import Interview
from appliance.conversation.recording import Recorder
from appliance.conversation.room import Room
from appliance.conversation.turn import TurnTaken
from appliance.core.decision import Action, Decision, Escalation
from appliance.core.policy import Policy
from appliance.core.session import Reply, Session, SessionStatus, Turn
from appliance.policy.conditions import Conditions, Truth

LEFT, HUNG_UP = "abandoned", "hung_up"
"""The rules of such turns."""


def left_turn(session: Session, policy: Policy, conditions: Conditions, room: Room) -> TurnTaken:
    """The last turn of a conversation that was left: ours, silent, and on the record. What policy calls
    a usable part becomes a ticket."""
    recorder = Recorder(room)
    interview = Interview(policy, conditions, session, recorder.today, recorder.now_ms)
    partial = policy.completion.partial
    usable = partial is not None and interview.truth(partial) is Truth.TRUE
    status = SessionStatus.PARTIAL if usable else SessionStatus.ABANDONED
    escalations = (Escalation(LEFT, policy.owner, "P3"),) if usable else ()
    protocol = session.protocol
    if usable and protocol is None:
        protocol = recorder.room.new_protocol(session.intake)
    after = replace(
        session,
        number=session.number + 1,
        status=status,
        ask=None,
        protocol=protocol,
        updated_ms=interview.now_ms,
    )
    turn = Turn(
        number=after.number,
        at_ms=interview.now_ms,
        heard=None,
        tapped=None,
        commands=(),
        verdicts=(),
        decision=Decision(Action.COMPLETE, LEFT, None, escalations),
        reply=session.last_reply or Reply("", session.language, "none"),
        ask=None,
        progress=interview.progress(),
        status=status,
        outside=recorder.taken,
    )
    ended = Interview(policy, conditions, after, interview.today, interview.now_ms)
    return TurnTaken(session, after, turn, policy, ended)


def worth_a_call(session: Session) -> bool:
    """True when there is something to call back about: an answer or a question, or at least a caller who had
    begun and whose number is known."""
    return bool(session.answers or session.questions or (session.caller and session.consents))


def hung_up_turn(session: Session, policy: Policy, conditions: Conditions, room: Room) -> TurnTaken:
    """What a call leaves behind that ended in the middle: a turn of ours, silent and on the record, and a
    ticket for whoever calls back. The conversation stays as it is, so that its caller may go on with it."""
    recorder = Recorder(room)
    interview = Interview(policy, conditions, session, recorder.today, recorder.now_ms)
    asked = "handoff" in session.escalated
    escalation = (
        Escalation("handoff", policy.owner, "P2")
        if asked
        else Escalation(HUNG_UP, policy.owner, "P3")
    )
    after = replace(
        session,
        number=session.number + 1,
        protocol=session.protocol or recorder.room.new_protocol(session.intake),
        escalated=session.escalated | {HUNG_UP},
        updated_ms=interview.now_ms,
    )
    turn = Turn(
        number=after.number,
        at_ms=interview.now_ms,
        heard=None,
        tapped=None,
        commands=(),
        verdicts=(),
        decision=Decision(
            Action.ESCALATE,
            HUNG_UP,
            None if session.ask is None else session.ask.field,
            (escalation,),
        ),
        reply=session.last_reply or Reply("", session.language, "none"),
        ask=session.ask,
        progress=interview.progress(),
        status=session.status,
        outside=recorder.taken,
    )
    ended = Interview(policy, conditions, after, interview.today, interview.now_ms)
    return TurnTaken(session, after, turn, policy, ended)
