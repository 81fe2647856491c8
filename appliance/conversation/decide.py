"""The one next thing. Pure.

A list of rules; the first that fits wins, and its name goes into the record. Safety stands first,
then what the person asked of us, then what policy wants, then what is missing. No model is ever
asked here, and nothing here changes anything: a decision is a value.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from appliance.conversation.aloud import BEFORE_AUDIO, to_read_back
from appliance.conversation.concern import (
    EVALUATORS,
    address_of,
    asked_about,
    said_before,
    unanswered,
)
from appliance.conversation.distress import SUPPORT, asked_directly
from appliance.conversation.objectives import field_at
from appliance.conversation.situation import LONGEST_READ, SAFETY, Situation
from appliance.core.command import CommandKind as K
from appliance.core.decision import Action, Decision, Escalation, Verdict
from appliance.core.interview import Address, Answer, AnswerStatus, Field, FieldType
from appliance.core.policy import EscalationRule
from appliance.core.session import SessionStatus
from appliance.policy.conditions import Truth

Rule = Callable[[Situation], Decision | None]

SAFETY_QUEUE = "safety"
"""The queue every appliance has, for what cannot wait."""

INTERPRETER_QUEUE = "interpreter"
"""The queue every appliance has, for languages that it does not speak."""

_A_STORY = 4
"""Words from which on an answer that is none may be the beginning of a story."""

_PLAIN_WORDS = frozenset(K) - {K.SET, K.CORRECT, K.BEGIN, K.ASK, K.CANCEL}
"""What leaves no room for another meaning, when it is most of what was said."""

_UNSURE = 0.8
"""Below this confidence a value is read back where policy says "when_unsure"."""


def decide(situation: Situation) -> Decision:
    """The first rule that fits, with every policy escalation that fires beside it."""
    fired = tuple(_fired(situation))
    for rule in (*_BEFORE_POLICY, _policy_escalation(fired), *_AFTER_POLICY):
        decision = rule(situation)
        if decision is not None:
            of_policy = tuple(_escalation(r) for r in fired if r.then == "continue")
            quiet = (*of_policy, *_left_unanswered(situation, decision))
            missing = tuple(e for e in quiet if e not in decision.escalations)
            return replace(decision, escalations=(*decision.escalations, *missing))
    return Decision(Action.COMPLETE, "completion")


# -- safety, and what the person asks of us -------------------------------------------------------


def _life_at_risk(s: Situation) -> Decision | None:
    verdict = s.raised(SAFETY, at_least=2)
    if verdict is None:
        return None
    priority = "P1" if verdict.severity >= 3 else "P2"
    rule = f"safety.{verdict.evaluator}.{verdict.category}"
    escalation = Escalation(f"safety.{verdict.evaluator}", SAFETY_QUEUE, priority)
    stays = None if verdict.severity >= 3 else _beside_support(s, verdict)
    return Decision(Action.SUPPORT, rule, stays, (escalation,))


def _beside_support(s: Situation, verdict: Verdict) -> Address | None:
    """What is asked beside words of support: whether the person is in danger, and then nothing else."""
    if s.before.stopped_by == "safety":
        return None
    return SUPPORT if verdict.evaluator == "crisis" else _open_question(s)


def _answered_directly(s: Situation) -> Decision | None:
    """What was said to the question whether they are in danger. A no goes on; what is neither waits."""
    if not asked_directly(s.before.ask) or s.proposal(SUPPORT) is False:
        return None
    if s.proposal(SUPPORT):
        escalation = Escalation("safety.crisis", SAFETY_QUEUE, "P1")
        return Decision(Action.SUPPORT, "safety.crisis.said_yes", None, (escalation,))
    told = s.understanding.commands and s.command(K.UNKNOWN, K.DECLINE, K.SKIP) is None
    if told or s.raised(("handoff",)) is not None:
        return None
    return Decision(Action.SUPPORT, "safety.waiting")


def _answered_with_care(s: Situation) -> Decision | None:
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


def _left_unanswered(s: Situation, decision: Decision) -> tuple[Escalation, ...]:
    """A question of care that we went on from without a yes or a no: a person looks at it."""
    category = asked_about(s.before.ask)
    if category is None or decision.action is Action.SUPPORT:
        return ()
    if not unanswered(s.understanding.commands, s.before.ask):
        return ()
    return (Escalation(f"safety.{EVALUATORS[category]}", SAFETY_QUEUE, "P2"),)


def _gentle_question(s: Situation) -> Decision | None:
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


def _person_asked_for(s: Situation) -> Decision | None:
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
        _open_question(s),
        (Escalation("handoff", s.interview.policy.owner, "P2"),),
    )


def _paused_for_safety(s: Situation) -> Decision | None:
    if s.before.stopped_by != "safety":
        return None
    if s.command(K.RESUME) is not None or s.tapped:
        return None
    asked = _erasure_asked_for(s)
    return Decision(Action.SUPPORT, "safety.waiting", None, asked.escalations if asked else ())


def _taken_over(s: Situation) -> Decision | None:
    return Decision(Action.ESCALATE, "held", _open_question(s)) if s.before.held else None


def _lookup_hit(s: Situation) -> Decision | None:
    if s.hit is not None:
        rule = f"lookup.{s.hit.id}"
        return Decision(
            Action.ESCALATE, rule, None, (Escalation(rule, s.hit.queue, s.hit.priority),)
        )
    stopped = s.before.stopped_by or ""
    return Decision(Action.ESCALATE, "lookup.stopped") if stopped.startswith("lookup") else None


def _erasure_asked_for(s: Situation) -> Decision | None:
    command = s.command(K.DELETE_MY_DATA, K.WITHDRAW)
    if command is None:
        return None
    return Decision(
        Action.ESCALATE,
        command.kind.value,
        None,
        (Escalation(command.kind.value, s.interview.policy.owner, "P2"),),
    )


def _gone_on(s: Situation) -> Decision | None:
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


def _cancelled(s: Situation) -> Decision | None:
    answer = s.proposal("cancel")
    if answer:
        escalation = Escalation("cancelled", s.interview.policy.owner, "P3")
        return Decision(Action.COMPLETE, "cancel.confirmed", None, (escalation,))
    if answer is False:
        return Decision(Action.ASK, "cancel.denied", s.interview.next() or "summary")
    if s.command(K.CANCEL) is None or s.ended:
        return None
    return Decision(Action.CONFIRM, "cancel", "cancel")


def _other_language(s: Situation) -> Decision | None:
    command = s.command(K.LANGUAGE)
    if command is None or command.field is None:
        return None
    if command.field not in s.interview.policy.wording:
        raised = Escalation(f"interpreter.{command.field}", INTERPRETER_QUEUE, "P2")
        return Decision(Action.REFUSE, "language.unavailable", _open_question(s), (raised,))
    return Decision(Action.REPEAT, f"language.{command.field}", _open_question(s))


def _asked_whether_human(s: Situation) -> Decision | None:
    if s.command(K.ARE_YOU_HUMAN) is None:
        return None
    return Decision(Action.ANSWER, "are_you_human", _open_question(s))


def _steered(s: Situation) -> Decision | None:
    if s.command(K.HOLD):
        return Decision(Action.REPEAT, "hold", _open_question(s))
    if s.command(K.REPEAT) and s.told_before:
        return Decision(Action.REPEAT, "told_before", _open_question(s))
    if s.command(K.REPEAT):
        return Decision(Action.REPEAT, "repeat", _open_question(s))
    if s.command(K.WHY):
        return Decision(Action.EXPLAIN, "why", _open_question(s))
    if s.command(K.BACK) and not s.ended:
        earlier = [a for a in s.before.trail if s.before.ask is None or a != s.before.ask.field]
        if earlier:
            return Decision(Action.ASK, "back", earlier[-1])
        return Decision(Action.REPEAT, "nothing_before", _open_question(s))
    return None


def _after_the_end(s: Situation) -> Decision | None:
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
    if s.thanks or following is None or not _handing_off(s) & s.before.escalated:
        return Decision(Action.ESCALATE, "handoff.again")
    return Decision(Action.ASK, "handoff.resumed", following)


# -- what policy wants ----------------------------------------------------------------------------


def _fired(s: Situation) -> Iterator[EscalationRule]:
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


def _handing_off(s: Situation) -> frozenset[str]:
    """The policy's rules that call a person because the conversation goes badly."""
    rules = s.interview.policy.escalation
    return frozenset(rule.id for rule in rules if rule.then == "hand_off")


def _escalation(rule: EscalationRule) -> Escalation:
    return Escalation(rule.id, rule.queue, rule.priority)


def _understood(s: Situation) -> bool:
    """True when the open question has just been answered after all: there is nothing to be handed off for."""
    ask = s.before.ask
    applied = s.applied
    answered = (*applied.stated, *applied.corrected, *applied.confirmed)
    return ask is not None and (ask.field in answered or s.proposal(ask.field) is not None)


def _policy_escalation(fired: tuple[EscalationRule, ...]) -> Rule:
    def rule(s: Situation) -> Decision | None:
        called = "handoff" in s.before.escalated or bool(_handing_off(s) & s.before.escalated)
        for found in fired:
            if found.then == "hand_off" and _understood(s):
                continue
            if found.then == "offer_person" and called:
                continue
            if found.then != "continue":
                ask = "handoff" if found.then == "offer_person" else None
                name = f"escalation.{found.id}"
                raised = () if ask else (_escalation(found),)
                return Decision(Action.ESCALATE, name, ask, raised)
        return None

    return rule


# -- what was said, and what is missing -----------------------------------------------------------


def _in_doubt(s: Situation) -> Decision | None:
    """What may have been meant is asked once; what is not picked then is asked for anew."""
    if s.neither:
        return Decision(Action.CLARIFY, "neither", _open_question(s))
    if not s.understanding.doubts or s.understanding.commands:
        return None
    return Decision(Action.CLARIFY, "clarify", "clarify")


def _nothing_usable(s: Situation) -> Decision | None:
    if s.opening or s.tapped or s.proposal("handoff") is False:
        return None
    if s.blocked is not None:
        return Decision(Action.CLARIFY, f"blocked.{s.blocked.evaluator}", _open_question(s))
    if not s.raw.strip():
        return Decision(Action.CLARIFY, "empty", _open_question(s))
    if len(s.raw) > LONGEST_READ:
        return Decision(Action.CLARIFY, "too_long", _open_question(s))
    if s.understanding.commands:
        return None
    for name in ("injection", "insult"):
        if s.raised((name,)) is not None:
            return Decision(Action.CLARIFY, name, _open_question(s))
    return _misunderstood(s)


def _misunderstood(s: Situation) -> Decision:
    if s.waits_for_names and len(s.raw.split()) >= _A_STORY and not s.before.misses:
        return Decision(Action.EXPLAIN, "names_first", _open_question(s))
    ask = s.before.ask
    field = None if ask is None else field_at(s.interview.policy, ask.field)
    if ask is not None and field is not None:
        misses = s.before.misses.get(ask.field, 0) + 1
        limit = field.retries.at_most
        if misses > 2 * limit or (misses > limit and field.retries.then != "offer_widget"):
            return _give_up(s, ask.field, field, last=misses > 2 * limit)
        if misses >= limit and field.retries.then == "offer_widget":
            return Decision(Action.CLARIFY, "offer_widget", ask.field)
    strays = any(v.evaluator == "off_topic" and v.outcome == "FLAG" for v in s.judged)
    if strays and s.before.signals.clarifications:
        return Decision(Action.CLARIFY, "off_topic", _open_question(s))
    return Decision(Action.CLARIFY, "not_understood", _open_question(s))


def _give_up(s: Situation, address: Address, field: Field, *, last: bool) -> Decision:
    """The person could not be understood as often as policy allows: we go on with the next question,
    and what is needed is left to a person."""
    then = field.retries.finally_ if last else field.retries.then
    following = s.interview.next(but=address) or "summary"
    if then == "skip" and not field.required:
        return Decision(Action.ASK, f"give_up.{address}", following)
    owner = Escalation(f"give_up.{address}", s.interview.policy.owner, "P3")
    return Decision(Action.ESCALATE, "give_up", following, (owner,))


def _refused_by_check(s: Situation) -> Decision | None:
    if not s.applied.failed:
        return None
    address, check = s.applied.failed[0]
    return Decision(Action.CLARIFY, f"check.{check}", address)


def _needed_after_all(s: Situation) -> Decision | None:
    if not s.applied.refused:
        return None
    address = s.applied.refused[0]
    field = field_at(s.interview.policy, address)
    if field is not None and s.before.misses.get(address, 0) >= field.retries.at_most:
        return _give_up(s, address, field, last=True)
    return Decision(Action.EXPLAIN, "needed", address)


def _reopened(s: Situation) -> Decision | None:
    if not s.applied.reopened:
        return None
    return Decision(Action.ASK, "reopened", s.applied.reopened[0])


def _which(s: Situation) -> Decision | None:
    """What is taken back fits several answers: none is touched before it is known which is meant."""
    if not s.applied.unclear or s.applied.corrected:
        return None
    return Decision(Action.CLARIFY, "which", _open_question(s))


def _summary_denied(s: Situation) -> Decision | None:
    if s.proposal("summary") is not False:
        return None
    return Decision(Action.CLARIFY, "summary.denied", "summary")


def _question(s: Situation) -> Decision | None:
    if s.command(K.ASK) is None:
        return None
    return Decision(Action.ANSWER, "question", s.interview.next() or "summary")


def _consent_first(s: Situation) -> Decision | None:
    for disclosure in s.interview.policy.disclosures:
        if not disclosure.consent or disclosure.id in s.session.consents:
            continue
        due = disclosure.when == "before_first_question" or (
            disclosure.when == "before_summary" and s.interview.objectives_met
        )
        audio = s.session.aloud and s.interview.policy.retention.audio_days > 0
        due = due or (disclosure.when == BEFORE_AUDIO and audio)
        if due:
            return Decision(Action.ASK, f"consent.{disclosure.id}", f"consent.{disclosure.id}")
    return None


def _consent_refused(s: Situation) -> Decision | None:
    for disclosure in s.interview.policy.disclosures:
        if s.applied.consents.get(disclosure.id) is False and disclosure.on_refused == "hand_off":
            raised = Escalation(f"refused.{disclosure.id}", s.interview.policy.owner, "P3")
            return Decision(Action.ESCALATE, f"refused.{disclosure.id}", None, (raised,))
    return None


def _more_precise(s: Situation) -> Decision | None:
    for address in s.applied.vague:
        if s.session.probes.get(address, 0) < 1:
            return Decision(Action.PROBE, "more_precise", address)
    return None


def is_unsure(answer: Answer) -> bool:
    """True for a value that is read back where policy says "when_unsure"."""
    return answer.confidence < _UNSURE


def _to_confirm(s: Situation) -> Decision | None:
    for address, answer in s.session.answers.items():
        if answer.status is not AnswerStatus.STATED or answer.evidence.source != "said":
            continue
        field = field_at(s.interview.policy, address)
        if field is None:
            continue
        if to_read_back(answer):
            return Decision(Action.CONFIRM, "confirm.fitted", address)
        when = field.confirm.get(s.session.channel, "never")
        if when == "always" or (when == "when_unsure" and is_unsure(answer)):
            return Decision(Action.CONFIRM, f"confirm.{when}", address)
    return None


def _to_probe(s: Situation) -> Decision | None:
    for address in (*s.applied.stated, *_held_up(s)):
        field = field_at(s.interview.policy, address)
        if field is None or field.probe is None or field.type is not FieldType.STORY:
            continue
        if s.session.probes.get(address, 0) >= field.probe.at_most:
            continue
        if field.probe.when is None or s.interview.truth(field.probe.when) is Truth.TRUE:
            return Decision(Action.PROBE, "probe", address)
    return None


def _held_up(s: Situation) -> tuple[Address, ...]:
    """The answer beside which a question of care was asked, which has just been answered."""
    asked, trail = asked_about(s.before.ask), s.before.trail
    return trail[-1:] if asked is not None and trail and trail[-1] in s.session.answers else ()


def _missing(s: Situation) -> Decision | None:
    address = s.interview.next()
    if address is None:
        return None
    another = s.proposal(address) is True
    return Decision(Action.ASK, "entry" if another else "missing", address)


def _summary(s: Situation) -> Decision | None:
    if s.session.summary_accepted:
        return None
    return Decision(Action.CONFIRM, "summary", "summary")


def _completion(s: Situation) -> Decision | None:
    policy = s.interview.policy
    queue, priority = _case_queue(s)
    met = s.interview.objectives_met
    truth = s.interview.truth(policy.completion.complete, objectives_met=met)
    rule = "completion" if truth is Truth.TRUE else "completion.not_met"
    return Decision(Action.COMPLETE, rule, None, (Escalation(rule, queue, priority),))


def _case_queue(s: Situation) -> tuple[str, str]:
    """Whose the finished case is: the most urgent rule that has fired, or the policy's owner."""
    fired = {rule.id for rule in _fired(s)} | s.session.escalated
    rules = [r for r in s.interview.policy.escalation if r.id in fired and r.then == "continue"]
    if not rules:
        return s.interview.policy.owner, "P3"
    first = min(rules, key=lambda rule: rule.priority)
    return first.queue, first.priority


def _open_question(s: Situation) -> Address | None:
    """The question that stays open while something else is said."""
    if s.ended:
        return None
    if s.before.ask is not None and s.before.ask.type != "offer":
        address = s.before.ask.field
        answered = address in (*s.applied.stated, *s.applied.corrected)
        if not answered and address not in s.applied.consents:
            return address
    return s.interview.next() or "summary"


_BEFORE_POLICY: tuple[Rule, ...] = (
    _life_at_risk,
    _answered_directly,
    _answered_with_care,
    _person_asked_for,
    _taken_over,
    _paused_for_safety,
    _lookup_hit,
    _gentle_question,
    _erasure_asked_for,
    _cancelled,
    _other_language,
    _asked_whether_human,
    _steered,
    _gone_on,
    _after_the_end,
    _consent_refused,
)
_AFTER_POLICY: tuple[Rule, ...] = (
    _in_doubt,
    _nothing_usable,
    _refused_by_check,
    _reopened,
    _which,
    _needed_after_all,
    _summary_denied,
    _question,
    _consent_first,
    _more_precise,
    _to_confirm,
    _to_probe,
    _missing,
    _summary,
    _completion,
)
