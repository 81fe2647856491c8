"""Rules for what could not be used as it was said: in doubt, not understood, refused by a check. Pure."""

from __future__ import annotations

from appliance.conversation.decide.open_question import open_question
from appliance.conversation.objectives import field_at
from appliance.conversation.situation import LONGEST_READ, Situation
from appliance.core.decision import Action, Decision, Escalation
from appliance.core.interview import Address, Field

_A_STORY = 4
"""Words from which on an answer that is none may be the beginning of a story."""


def in_doubt(s: Situation) -> Decision | None:
    """What may have been meant is asked once; what is not picked then is asked for anew."""
    if s.neither:
        return Decision(Action.CLARIFY, "neither", open_question(s))
    if not s.understanding.doubts or s.understanding.commands:
        return None
    return Decision(Action.CLARIFY, "clarify", "clarify")


def nothing_usable(s: Situation) -> Decision | None:
    """Nothing in what they said could be used."""
    if s.opening or s.tapped or s.proposal("handoff") is False:
        return None
    if s.blocked is not None:
        return Decision(Action.CLARIFY, f"blocked.{s.blocked.evaluator}", open_question(s))
    if not s.raw.strip():
        return Decision(Action.CLARIFY, "empty", open_question(s))
    if len(s.raw) > LONGEST_READ:
        return Decision(Action.CLARIFY, "too_long", open_question(s))
    if s.understanding.commands:
        return None
    for name in ("injection", "insult"):
        if s.raised((name,)) is not None:
            return Decision(Action.CLARIFY, name, open_question(s))
    return _misunderstood(s)


def _misunderstood(s: Situation) -> Decision:
    if s.waits_for_names and len(s.raw.split()) >= _A_STORY and not s.before.misses:
        return Decision(Action.EXPLAIN, "names_first", open_question(s))
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
        return Decision(Action.CLARIFY, "off_topic", open_question(s))
    return Decision(Action.CLARIFY, "not_understood", open_question(s))


def _give_up(s: Situation, address: Address, field: Field, *, last: bool) -> Decision:
    """The person could not be understood as often as policy allows: we go on with the next question,
    and what is needed is left to a person."""
    then = field.retries.finally_ if last else field.retries.then
    following = s.interview.next(but=address) or "summary"
    if then == "skip" and not field.required:
        return Decision(Action.ASK, f"give_up.{address}", following)
    owner = Escalation(f"give_up.{address}", s.interview.policy.owner, "P3")
    return Decision(Action.ESCALATE, "give_up", following, (owner,))


def refused_by_check(s: Situation) -> Decision | None:
    """A value was understood and failed a check of the policy."""
    if not s.applied.failed:
        return None
    address, check = s.applied.failed[0]
    return Decision(Action.CLARIFY, f"check.{check}", address)


def field_reopened(s: Situation) -> Decision | None:
    """An answer that they took back is asked for again."""
    if not s.applied.reopened:
        return None
    return Decision(Action.ASK, "reopened", s.applied.reopened[0])


def unclear_which(s: Situation) -> Decision | None:
    """What is taken back fits several answers: none is touched before it is known which is meant."""
    if not s.applied.unclear or s.applied.corrected:
        return None
    return Decision(Action.CLARIFY, "which", open_question(s))


def needed_after_all(s: Situation) -> Decision | None:
    """They would rather not say what cannot be done without, or cannot here: then a person asks it."""
    if not s.applied.refused:
        return None
    address = s.applied.refused[0]
    if s.left:
        following = s.interview.next(but=address) or "summary"
        owner = Escalation(f"give_up.{address}", s.interview.policy.owner, "P3")
        return Decision(Action.ESCALATE, "left_to_person", following, (owner,))
    field = field_at(s.interview.policy, address)
    if field is not None and s.before.misses.get(address, 0) >= field.retries.at_most:
        return _give_up(s, address, field, last=True)
    return Decision(Action.EXPLAIN, "needed", address)


def summary_denied(s: Situation) -> Decision | None:
    """Something in the summary is wrong."""
    if s.proposal("summary") is not False:
        return None
    return Decision(Action.CLARIFY, "summary.denied", "summary")
