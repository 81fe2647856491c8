"""Rules for what the person asks of us: a person, their data gone, another language, once more. Pure."""

from __future__ import annotations

from appliance.conversation.aloud import to_spell
from appliance.conversation.decide.open_question import open_question
from appliance.conversation.number import asks_for_it
from appliance.conversation.situation import Situation
from appliance.core.command import CommandKind as K
from appliance.core.decision import Action, Decision, Escalation
from appliance.core.session import SessionStatus

INTERPRETER_QUEUE = "interpreter"
"""The queue every appliance has, for languages that it does not speak."""


def person_asked_for(s: Situation) -> Decision | None:
    """They ask for a person, in words or by taking our offer."""
    asked = s.raised(("handoff",))
    human = s.command(K.ARE_YOU_HUMAN)
    if asked is not None and human is not None:
        only_that = asked.span is None or asked.span.overlaps(human.span)
        asked = None if only_that else asked
    if asked is None and s.command(K.HANDOFF) is None and not s.proposal("handoff"):
        return None
    again = any(rule == "handoff" for rule in s.before.escalated)
    rule = "handoff.again" if again else "handoff"
    return Decision(
        Action.ESCALATE,
        rule,
        open_question(s),
        (Escalation("handoff", s.interview.policy.owner, "P2"),),
    )


def taken_over(s: Situation) -> Decision | None:
    """Staff hold the conversation."""
    return Decision(Action.ESCALATE, "held", open_question(s)) if s.before.held else None


def lookup_hit(s: Situation) -> Decision | None:
    """What they told is on a list that policy watches, such as one of conflicts of interest."""
    if s.hit is not None:
        rule = f"lookup.{s.hit.id}"
        return Decision(
            Action.ESCALATE, rule, None, (Escalation(rule, s.hit.queue, s.hit.priority),)
        )
    stopped = s.before.stopped_by or ""
    return Decision(Action.ESCALATE, "lookup.stopped") if stopped.startswith("lookup") else None


def erasure_asked_for(s: Situation) -> Decision | None:
    """They want their words gone or their consent back: a person is told, at once."""
    command = s.command(K.DELETE_MY_DATA, K.WITHDRAW)
    if command is None:
        return None
    return Decision(
        Action.ESCALATE,
        command.kind.value,
        None,
        (Escalation(command.kind.value, s.interview.policy.owner, "P2"),),
    )


def gone_on(s: Situation) -> Decision | None:
    """Who took back their consent, or was handed over for refusing it, wants to go on: by saying so,
    where policy goes on without consent, or by giving it after all."""
    given = any(s.applied.consents.values())
    withdrawn = s.before.stopped_by == "withdrawn"
    resumed = s.before.status is SessionStatus.STOPPED and s.command(K.RESUME) is not None
    handed = s.before.status is SessionStatus.HANDED_OFF and any(
        rule.startswith("refused.") for rule in s.before.escalated
    )
    if not ((withdrawn and (given or resumed)) or (handed and given)):
        return None
    return Decision(Action.ASK, "resumed", s.interview.next() or "summary")


def cancelled(s: Situation) -> Decision | None:
    """They want to stop, which is asked back before it is done."""
    answer = s.proposal("cancel")
    if answer:
        escalation = Escalation("cancelled", s.interview.policy.owner, "P3")
        return Decision(Action.COMPLETE, "cancel.confirmed", None, (escalation,))
    if answer is False:
        return Decision(Action.ASK, "cancel.denied", s.interview.next() or "summary")
    if s.command(K.CANCEL) is None or s.ended:
        return None
    return Decision(Action.CONFIRM, "cancel", "cancel")


def other_language(s: Situation) -> Decision | None:
    """They want another language: we change to it, or call an interpreter."""
    command = s.command(K.LANGUAGE)
    if command is None or command.field is None:
        return None
    if command.field not in s.interview.policy.wording:
        raised = Escalation(f"interpreter.{command.field}", INTERPRETER_QUEUE, "P2")
        return Decision(Action.REFUSE, "language.unavailable", open_question(s), (raised,))
    return Decision(Action.REPEAT, f"language.{command.field}", open_question(s))


def asked_whether_human(s: Situation) -> Decision | None:
    """They ask whether we are a person: the truth."""
    if s.command(K.ARE_YOU_HUMAN) is None:
        return None
    return Decision(Action.ANSWER, "are_you_human", open_question(s))


def steered_by_command(s: Situation) -> Decision | None:
    """Hold on, again, slower, letter by letter, their number, why, back."""
    again = s.command(K.REPEAT)
    if again is not None and asks_for_it(again.span.of(s.raw), s.session):
        return Decision(Action.REPEAT, "number", open_question(s))
    if s.command(K.HOLD):
        return Decision(Action.REPEAT, "hold", open_question(s))
    if s.command(K.REPEAT) and s.told_before:
        return Decision(Action.REPEAT, "told_before", open_question(s))
    if s.command(K.REPEAT):
        return Decision(Action.REPEAT, "repeat", open_question(s))
    if s.command(K.SLOWER, K.FASTER):
        rule = "slower" if s.command(K.SLOWER) else "faster"
        return Decision(Action.REPEAT, rule, open_question(s))
    if s.command(K.SPELL):
        rule = "spell" if to_spell(s.interview) else "repeat"
        return Decision(Action.REPEAT, rule, open_question(s))
    if s.command(K.WHY):
        return Decision(Action.EXPLAIN, "why", open_question(s))
    if s.command(K.BACK) and not s.ended:
        earlier = [a for a in s.before.trail if s.before.ask is None or a != s.before.ask.field]
        if earlier:
            return Decision(Action.ASK, "back", earlier[-1])
        return Decision(Action.REPEAT, "nothing_before", open_question(s))
    return None
