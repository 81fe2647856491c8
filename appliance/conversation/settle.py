"""What a session is after a decision. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from appliance.conversation.concern import marked
from appliance.conversation.consenting import hands_off
from appliance.conversation.evaluators import frustration
from appliance.conversation.evaluators.evidence import TurnSoFar
from appliance.conversation.situation import Situation
from appliance.core.command import CommandKind
from appliance.core.decision import Action, Decision
from appliance.core.interview import Address
from appliance.core.session import Ask, Doubt, Reply, Session, SessionStatus, Signals
from appliance.policy.conditions import Truth

_TRAIL = 40
_QUESTIONS = 20


def settle(
    decision: Decision, situation: Situation, ask: Ask | None, reply: Reply, now_ms: int
) -> Session:
    """The session as this turn leaves it, one number further."""
    session = situation.session
    missed = decision.action is Action.CLARIFY and decision.rule in (
        "not_understood",
        "offer_widget",
        "off_topic",
        "empty",
        "neither",
    )
    missed = missed or decision.rule == "names_first"
    return replace(
        session,
        number=session.number + 1,
        updated_ms=now_ms,
        ask=ask,
        last_reply=reply,
        status=_status(decision, situation),
        tries=_counted(session.tries, ask.field if ask else None),
        misses=_misses(decision, situation, missed=missed),
        probes=_counted(session.probes, decision.ask if decision.action is Action.PROBE else None),
        skipped=session.skipped | _skipped(decision),
        trail=_trail(session, ask),
        told=session.told | _told(situation) | marked(decision),
        signals=_signals(decision, situation, missed=missed),
        escalated=session.escalated | {e.rule for e in decision.escalations} | _offered(decision),
        stopped_by=_stopped_by(decision, session, situation),
        summary_accepted=session.summary_accepted and decision.rule != "reopened",
        questions=_questions(decision, situation, reply),
        doubt=_doubt(decision, situation),
    )


def _doubt(decision: Decision, situation: Situation) -> Doubt | None:
    if decision.rule != "clarify":
        return None
    turn = situation.session.number + 1
    return Doubt(turn, situation.raw, situation.understanding.doubts, situation.before.ask)


def _counted(counts: Mapping[Address, int], address: Address | None) -> Mapping[Address, int]:
    return counts if address is None else {**counts, address: counts.get(address, 0) + 1}


def _misses(decision: Decision, situation: Situation, *, missed: bool) -> Mapping[Address, int]:
    ask = situation.before.ask
    misses = dict(situation.session.misses)
    if ask is None:
        return misses
    if missed or decision.rule == "needed" or decision.rule.startswith("check."):
        misses[ask.field] = misses.get(ask.field, 0) + 1
    elif ask.field in (*situation.applied.stated, *situation.applied.corrected):
        misses.pop(ask.field, None)
    return misses


def _skipped(decision: Decision) -> frozenset[Address]:
    """An optional question that was given up."""
    family, _, address = decision.rule.partition(".")
    return frozenset({address}) if family == "give_up" and address else frozenset()


def _trail(session: Session, ask: Ask | None) -> tuple[Address, ...]:
    """The fields asked about, each once, the latest last."""
    if ask is None or ask.type in ("summary", "confirm", "consent", "offer", "clarify"):
        return session.trail
    return (*(a for a in session.trail if a != ask.field), ask.field)[-_TRAIL:]


def _told(situation: Situation) -> frozenset[str]:
    if not situation.opening:
        return frozenset()
    return frozenset(
        disclosure.id
        for disclosure in situation.interview.policy.disclosures
        if disclosure.when == "before_first_question"
    )


def _signals(decision: Decision, situation: Situation, *, missed: bool) -> Signals:
    before = situation.before.signals
    turn = TurnSoFar(
        situation.before,
        situation.raw,
        situation.tapped,
        situation.understanding,
        situation.applied,
    )
    sure = [c.confidence for c in situation.understanding.commands]
    urgent = any(e.priority == "P1" for e in decision.escalations)
    said_yes = 3 if urgent and decision.rule.startswith("safety.") else 0
    return Signals(
        clarifications=before.clarifications + 1 if missed else 0,
        frustration=frustration.level(turn) if not situation.opening else 0.0,
        severity=max([before.severity, *(v.severity for v in situation.screened), said_yes]),
        confidence=min(sure, default=1.0),
    )


def _offered(decision: Decision) -> frozenset[str]:
    """A rule that only offered a person has fired, too."""
    family, _, rule = decision.rule.partition(".")
    return frozenset({rule}) if family == "escalation" else frozenset()


def _stopped_by(decision: Decision, session: Session, situation: Situation) -> str | None:
    family = decision.rule.partition(".")[0]
    if family == "safety" and decision.ask is None:
        return "safety"
    if family == "lookup":
        return decision.rule
    if family == "delete_my_data":
        return "deletion"
    if family == "withdraw" and not situation.ended:
        return "withdrawn"
    if family == "resumed":
        return None
    return None if session.stopped_by == "safety" and situation.goes_on else session.stopped_by


def _status(decision: Decision, situation: Situation) -> SessionStatus:
    before = situation.before.status
    rule = decision.rule
    if rule in ("handoff.resumed", "resumed"):
        return SessionStatus.IN_PROGRESS
    if rule == "completion":
        return SessionStatus.COMPLETED
    if rule == "completion.not_met":
        return SessionStatus.PARTIAL
    if rule == "amended":
        return SessionStatus.AMENDED
    if rule == "cancel.confirmed":
        partial = situation.interview.policy.completion.partial
        enough = partial is not None and situation.interview.truth(partial) is Truth.TRUE
        return SessionStatus.PARTIAL if enough else SessionStatus.STOPPED
    if rule == "withdraw" and hands_off(situation):
        return SessionStatus.HANDED_OFF
    if rule in ("delete_my_data", "withdraw"):
        return SessionStatus.STOPPED
    if _stops(rule, situation):
        return SessionStatus.STOPPED
    handed = rule.startswith(("lookup.", "escalation.", "refused.")) and decision.ask is None
    return SessionStatus.HANDED_OFF if handed and before is SessionStatus.IN_PROGRESS else before


def _stops(rule: str, situation: Situation) -> bool:
    """True for an escalation after which nothing more is asked, here or by a person called."""
    family, _, name = rule.partition(".")
    stopping = (one.id for one in situation.interview.policy.escalation if one.then == "stop")
    return family == "escalation" and name in stopping


def _questions(decision: Decision, situation: Situation, reply: Reply) -> tuple[str, ...]:
    asked = situation.command(CommandKind.ASK)
    if decision.rule != "question" or asked is None or reply.citations:
        return situation.session.questions
    return (*situation.session.questions, asked.span.of(situation.raw))[-_QUESTIONS:]
