"""What comes before anything else in a reply: who speaks, what is said again, the truth. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from appliance.conversation.concern import asked_about
from appliance.conversation.distress import SUPPORT
from appliance.conversation.reply.saying import Line, Speaking
from appliance.core.command import CommandKind
from appliance.core.decision import Action
from appliance.core.policy import Disclosure
from appliance.core.session import Notice


def opening(s: Speaking) -> list[Line]:
    """Before the first question: who speaks, and what the policy wants said."""
    if not s.situation.opening:
        return []
    told = [
        s.interview.wording.disclosures.get(d.id)
        for d in s.interview.policy.disclosures
        if d.when == "before_first_question" and not d.consent
    ]
    return list(told)


def reminders(s: Speaking) -> list[Line]:
    """What the policy wants said again, since its time has come; never in the way of support."""
    return [] if s.decision.action is Action.SUPPORT else list(_said_again(s))


def _said_again(s: Speaking) -> Iterator[Line]:
    if s.situation.opening:
        return
    asked = s.decision.rule == "are_you_human"
    for disclosure in s.interview.policy.disclosures:
        if (asked and disclosure.on_ask) or _due_again(s, disclosure):
            yield s.interview.wording.disclosures.get(disclosure.id)


def _due_again(s: Speaking, disclosure: Disclosure) -> bool:
    """True in the first turn after each full stretch of minutes, counted from the start."""
    if disclosure.every_minutes is None:
        return False
    session, stretch = s.situation.before, disclosure.every_minutes * 60_000
    since = (s.interview.now_ms - session.opened_ms) // stretch
    return since > (session.updated_ms - session.opened_ms) // stretch


def truth(s: Speaking) -> list[Line]:
    """What they are talking to, whatever else the turn is about, if they asked; and a kind word when
    the questions go on after support."""
    asked = s.situation.command(CommandKind.ARE_YOU_HUMAN) is not None
    told = s.decision.rule == "are_you_human"
    return [
        s.say("human_truth") if asked and not told else None,
        s.say("support_left") if _leaves_support(s) else None,
        s.say("gentle_left") if _denied_concern(s) else None,
    ]


def _leaves_support(s: Speaking) -> bool:
    if s.decision.action is Action.SUPPORT or s.situation.ended:
        return False
    stopped = s.situation.before.stopped_by == "safety"
    return (stopped and s.situation.goes_on) or s.situation.proposal(SUPPORT) is False


def _denied_concern(s: Speaking) -> bool:
    """True when a question of care has got its no, and the questions go on."""
    ask = s.situation.before.ask
    if ask is None or asked_about(ask) is None or s.decision.action is Action.SUPPORT:
        return False
    return s.situation.proposal(ask.field) is False


def notices(s: Speaking) -> tuple[Notice, ...]:
    """What must be on the screen at once."""
    if s.situation.opening:
        return tuple(Notice("disclosure", line) for line in opening(s) if line)
    again = tuple(Notice("disclosure", line) for line in _said_again(s) if line)
    if not s.decision.rule.startswith("safety.") or s.decision.rule == "safety.waiting":
        return again
    _, evaluator, category = (*s.decision.rule.split("."), "", "")[:3]
    kind = "emergency" if evaluator == "emergency" else "crisis"
    name = "notice_danger" if category == "danger" else f"notice_{kind}"
    text = s.say(name) or s.say("notice_emergency") or ""
    return (Notice("emergency" if kind == "emergency" else "crisis", text), *again)
