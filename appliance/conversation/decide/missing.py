"""Rules for what is still to be said: consent, precision, confirmation, probes, fields, the end. Pure."""

from __future__ import annotations

from appliance.conversation.aloud import BEFORE_AUDIO, to_read_back
from appliance.conversation.concern import asked_about
from appliance.conversation.decide.escalating import firing
from appliance.conversation.objectives import field_at
from appliance.conversation.situation import Situation
from appliance.core.command import CommandKind as K
from appliance.core.decision import Action, Decision, Escalation
from appliance.core.interview import Address, Answer, AnswerStatus, FieldType
from appliance.policy.conditions import Truth

_UNSURE = 0.8
"""Below this confidence a value is read back where policy says "when_unsure"."""


def question_asked(s: Situation) -> Decision | None:
    """They asked something: an answer from documents, and then our question."""
    if s.command(K.ASK) is None:
        return None
    return Decision(Action.ANSWER, "question", s.interview.next() or "summary")


def consent_first(s: Situation) -> Decision | None:
    """A consent that is due is asked for before anything else."""
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


def consent_refused(s: Situation) -> Decision | None:
    """A consent without which policy hands over was refused."""
    for disclosure in s.interview.policy.disclosures:
        if s.applied.consents.get(disclosure.id) is False and disclosure.on_refused == "hand_off":
            raised = Escalation(f"refused.{disclosure.id}", s.interview.policy.owner, "P3")
            return Decision(Action.ESCALATE, f"refused.{disclosure.id}", None, (raised,))
    return None


def more_precise(s: Situation) -> Decision | None:
    """A date or a time is too vague for its field: asked once."""
    for address in s.applied.vague:
        if s.session.probes.get(address, 0) < 1:
            return Decision(Action.PROBE, "more_precise", address)
    return None


def is_unsure(answer: Answer) -> bool:
    """True for a value that is read back where policy says "when_unsure"."""
    return answer.confidence < _UNSURE


def to_confirm(s: Situation) -> Decision | None:
    """A value that is read back before it counts."""
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


def to_probe(s: Situation) -> Decision | None:
    """A story that policy wants to hear more of."""
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


def missing_field(s: Situation) -> Decision | None:
    """The next question."""
    address = s.interview.next()
    if address is None:
        return None
    another = s.proposal(address) is True
    return Decision(Action.ASK, "entry" if another else "missing", address)


def summary_due(s: Situation) -> Decision | None:
    """All has been told and is read back."""
    if s.session.summary_accepted:
        return None
    return Decision(Action.CONFIRM, "summary", "summary")


def completion_due(s: Situation) -> Decision | None:
    """The end: whose the case is now, and whether policy calls it complete."""
    policy = s.interview.policy
    queue, priority = _case_queue(s)
    met = s.interview.objectives_met
    truth = s.interview.truth(policy.completion.complete, objectives_met=met)
    rule = "completion" if truth is Truth.TRUE else "completion.not_met"
    return Decision(Action.COMPLETE, rule, None, (Escalation(rule, queue, priority),))


def _case_queue(s: Situation) -> tuple[str, str]:
    """Whose the finished case is: the most urgent rule that has fired, or the policy's owner."""
    fired = {rule.id for rule in firing(s)} | s.session.escalated
    rules = [r for r in s.interview.policy.escalation if r.id in fired and r.then == "continue"]
    if not rules:
        return s.interview.policy.owner, "P3"
    first = min(rules, key=lambda rule: rule.priority)
    return first.queue, first.priority
