"""Rules of safety: a life at risk, what was said to a question about it, and the wait for a person. Pure."""

from __future__ import annotations

from appliance.conversation.concern import (
    EVALUATORS,
    address_of,
    asked_about,
    said_before,
    unanswered,
)
from appliance.conversation.decide.asked_of_us import erasure_asked_for
from appliance.conversation.decide.open_question import open_question
from appliance.conversation.distress import GO_ON, SUPPORT, asked_directly
from appliance.conversation.objectives import field_at
from appliance.conversation.situation import SAFETY, Situation
from appliance.core.command import CommandKind as K
from appliance.core.decision import Action, Decision, Escalation, Verdict
from appliance.core.interview import Address, FieldType

SAFETY_QUEUE = "safety"
"""The queue every appliance has, for what cannot wait."""

WAITING = "safety.waiting"
"""The rule of a turn in which the questions wait."""

_PLAIN_WORDS = frozenset(K) - {K.SET, K.CORRECT, K.BEGIN, K.ASK, K.CANCEL}
"""What leaves no room for another meaning, when it is most of what was said."""


def life_at_risk(s: Situation) -> Decision | None:
    """A life may be at risk: words of support and help on screen, and a person is told."""
    verdict = s.raised(SAFETY, at_least=2)
    if verdict is None:
        return None
    priority = "P1" if verdict.severity >= 3 else "P2"
    rule = f"safety.{verdict.evaluator}.{verdict.category}"
    escalation = Escalation(f"safety.{verdict.evaluator}", SAFETY_QUEUE, priority)
    grave = verdict.severity >= 3 and verdict.span is not None
    stays = None if grave else _beside_support(s, verdict)
    return Decision(Action.SUPPORT, rule, stays, (escalation,))


def _beside_support(s: Situation, verdict: Verdict) -> Address | None:
    """What is asked beside words of support: whether the person is in danger, and then nothing else. What
    only sounds as grave as can be, with no words to show for it, is asked about once in a visit: a yes
    stops the questions, a no goes on with them."""
    if s.before.stopped_by == "safety":
        return None
    if verdict.severity >= 3 and verdict.category in EVALUATORS:
        told = said_before(s.before, verdict.category)
        return open_question(s) if told else address_of(verdict.category)
    return SUPPORT if verdict.evaluator == "crisis" else open_question(s)


def answered_directly(s: Situation) -> Decision | None:
    """What was said to the question whether they are in danger. A no goes on; what is neither waits."""
    if not asked_directly(s.before.ask) or s.proposal(SUPPORT) is False:
        return None
    if s.proposal(SUPPORT):
        escalation = Escalation("safety.crisis", SAFETY_QUEUE, "P1")
        return Decision(Action.SUPPORT, "safety.crisis.said_yes", None, (escalation,))
    told = s.understanding.commands and s.command(K.UNKNOWN, K.DECLINE, K.SKIP) is None
    if told or s.raised(("handoff",)) is not None:
        return None
    return Decision(Action.SUPPORT, WAITING)


def answered_with_care(s: Situation) -> Decision | None:
    """What was said to a question of care: a yes is as grave as can be, a no goes on where we were. Who
    says nothing that we understand is asked once more."""
    ask = s.before.ask
    category = asked_about(ask)
    if ask is None or category is None or s.proposal(ask.field) is False:
        return None
    evaluator = EVALUATORS[category]
    if s.proposal(ask.field):
        escalation = Escalation(f"safety.{evaluator}", SAFETY_QUEUE, "P1")
        return Decision(Action.SUPPORT, f"safety.{evaluator}.{category}", None, (escalation,))
    if s.understanding.commands or s.before.tries.get(ask.field, 0) > 1:
        return None
    return Decision(Action.SUPPORT, f"gentle.{category}", ask.field)


def gentle_question(s: Situation) -> Decision | None:
    """Something sounds like danger and may be none: it is asked, once for each category."""
    verdict = s.raised(("crisis", "abuse"), at_least=1)
    heard = s.raised(("emergency",), at_least=1)
    if verdict is None and heard is not None and heard.span is None:
        verdict = heard
    if verdict is None or (verdict.span is None and _plainly_answered(s)):
        return None
    if verdict.category not in EVALUATORS or said_before(s.session, verdict.category):
        return None
    category = verdict.category
    return Decision(Action.SUPPORT, f"gentle.{category}", address_of(category))


def _plainly_answered(s: Situation) -> bool:
    """True when the open question asked for something short and got it, or was told plainly that there is
    no answer, or what to do instead: a mere impression of the words gives way to that."""
    ask = s.before.ask
    field = None if ask is None else field_at(s.interview.policy, ask.field)
    if ask is None or (field is not None and field.type is FieldType.STORY):
        return _steers_only(s)
    return ask.field in (*s.applied.stated, *s.applied.corrected) or _steers_only(s)


def _steers_only(s: Situation) -> bool:
    """True when most of what was said is one thing that we understood, and is no story."""
    length = len(s.raw.strip())
    return s.command(K.LANGUAGE) is not None or any(
        2 * (one.span.end - one.span.start) >= length
        for one in s.understanding.commands
        if one.kind in _PLAIN_WORDS
        or (one.field is not None and one.kind in (K.SET, K.CORRECT) and _is_short(s, one.field))
    )


def _is_short(s: Situation, address: Address) -> bool:
    field = field_at(s.interview.policy, address)
    return field is not None and field.type not in (FieldType.STORY, FieldType.GROUP)


def paused_for_safety(s: Situation) -> Decision | None:
    """While collecting is stopped for safety, we wait until they ask to go on or staff let it."""
    if s.before.stopped_by != "safety":
        return None
    if s.goes_on:
        return None
    asked = erasure_asked_for(s)
    if asked is not None:
        return Decision(Action.SUPPORT, WAITING, None, asked.escalations)
    said = s.before.last_reply
    waited = said is not None and said.source == f"wording:{WAITING}"
    return Decision(Action.SUPPORT, WAITING, GO_ON if waited and s.before.ask is None else None)


def left_unanswered(s: Situation, decision: Decision) -> tuple[Escalation, ...]:
    """A question of care that we went on from without a yes or a no: a person looks at it."""
    category = asked_about(s.before.ask)
    if category is None or decision.action is Action.SUPPORT:
        return ()
    if not unanswered(s.understanding.commands, s.before.ask):
        return ()
    return (Escalation(f"safety.{EVALUATORS[category]}", SAFETY_QUEUE, "P2"),)
