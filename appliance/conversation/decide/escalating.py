"""The policy's own escalation rules: which fire, and which of them changes what comes next. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from appliance.conversation.situation import Rule, Situation
from appliance.core.decision import Action, Decision, Escalation
from appliance.core.policy import EscalationRule
from appliance.policy.conditions import Truth


def firing(s: Situation) -> Iterator[EscalationRule]:
    """The escalation rules whose condition holds now and that have not fired yet."""
    if s.opening or s.ended:
        return
    for rule in s.interview.policy.escalation:
        if rule.id in s.session.escalated:
            continue
        truth = s.interview.truth(rule.when)
        careful = truth is Truth.FAULT or (truth is Truth.UNKNOWN and rule.if_unknown == "fire")
        if truth is Truth.TRUE or careful:
            yield rule


def handing_off(s: Situation) -> frozenset[str]:
    """The policy's rules that call a person because the conversation goes badly."""
    rules = s.interview.policy.escalation
    return frozenset(rule.id for rule in rules if rule.then == "hand_off")


def escalation_of(rule: EscalationRule) -> Escalation:
    """The ticket that a rule of the policy opens."""
    return Escalation(rule.id, rule.queue, rule.priority)


def _understood(s: Situation) -> bool:
    """True when the open question has just been answered after all: there is nothing to be handed off for."""
    ask = s.before.ask
    applied = s.applied
    answered = (*applied.stated, *applied.corrected, *applied.confirmed)
    return ask is not None and (ask.field in answered or s.proposal(ask.field) is not None)


def policy_escalation(fired: tuple[EscalationRule, ...]) -> Rule:
    """The rule by which an escalation that changes what comes next does so."""

    def rule(s: Situation) -> Decision | None:
        called = "handoff" in s.before.escalated or bool(handing_off(s) & s.before.escalated)
        for found in fired:
            if found.then == "hand_off" and _understood(s):
                continue
            if found.then == "offer_person" and called:
                continue
            if found.then != "continue":
                ask = "handoff" if found.then == "offer_person" else None
                name = f"escalation.{found.id}"
                raised = () if ask else (escalation_of(found),)
                return Decision(Action.ESCALATE, name, ask, raised)
        return None

    return rule
