"""The one next thing. Pure.

A list of rules; the first that fits wins, and its name goes into the record. Safety stands first,
then what the person asked of us, then what policy wants, then what is missing. No model is ever
asked here, and nothing here changes anything: a decision is a value.
"""

from __future__ import annotations

from dataclasses import replace

from appliance.conversation.decide.asked_of_us import (
    asked_whether_human,
    cancelled,
    erasure_asked_for,
    gone_on,
    lookup_hit,
    other_language,
    person_asked_for,
    steered_by_command,
    taken_over,
)
from appliance.conversation.decide.ended import after_the_end
from appliance.conversation.decide.escalating import escalation_of, firing, policy_escalation
from appliance.conversation.decide.missing import (
    completion_due,
    consent_first,
    consent_refused,
    missing_field,
    more_precise,
    question_asked,
    summary_due,
    to_confirm,
    to_probe,
)
from appliance.conversation.decide.not_understood import (
    field_reopened,
    in_doubt,
    needed_after_all,
    nothing_usable,
    refused_by_check,
    summary_denied,
    unclear_which,
)
from appliance.conversation.decide.safety import (
    answered_directly,
    answered_with_care,
    gentle_question,
    left_unanswered,
    life_at_risk,
    paused_for_safety,
)
from appliance.conversation.situation import Rule, Situation
from appliance.core.decision import Action, Decision


def decide(situation: Situation) -> Decision:
    """The first rule that fits, with every policy escalation that fires beside it."""
    fired = tuple(firing(situation))
    for rule in (*_BEFORE_POLICY, policy_escalation(fired), *_AFTER_POLICY):
        decision = rule(situation)
        if decision is not None:
            of_policy = tuple(escalation_of(r) for r in fired if r.then == "continue")
            quiet = (*of_policy, *left_unanswered(situation, decision))
            missing = tuple(e for e in quiet if e not in decision.escalations)
            return replace(decision, escalations=(*decision.escalations, *missing))
    return Decision(Action.COMPLETE, "completion")


_BEFORE_POLICY: tuple[Rule, ...] = (
    life_at_risk,
    answered_directly,
    answered_with_care,
    person_asked_for,
    taken_over,
    paused_for_safety,
    lookup_hit,
    gentle_question,
    erasure_asked_for,
    cancelled,
    other_language,
    asked_whether_human,
    steered_by_command,
    gone_on,
    after_the_end,
    consent_refused,
)
_AFTER_POLICY: tuple[Rule, ...] = (
    in_doubt,
    nothing_usable,
    refused_by_check,
    field_reopened,
    unclear_which,
    needed_after_all,
    summary_denied,
    question_asked,
    consent_first,
    more_precise,
    to_confirm,
    to_probe,
    missing_field,
    summary_due,
    completion_due,
)
