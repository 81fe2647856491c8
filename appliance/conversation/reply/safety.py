"""Words of support, the question whether somebody is in danger, and their data taken back. Pure."""

from __future__ import annotations

from appliance.conversation.concern import asked_about
from appliance.conversation.consenting import hands_off
from appliance.conversation.distress import GO_ON
from appliance.conversation.reply.plain import PLAIN
from appliance.conversation.reply.saying import Line, Speaking
from appliance.core.command import CommandKind

_SAFETY_PHRASES = {
    "emergency": "emergency",
    "danger": "danger",
    "harm_to_others": "crisis_others",
    "abuse": "abuse_support",
    "minor": "minor_support",
}

_GENTLE = {
    "self_harm": "gentle_self_harm",
    "harm_to_others": "gentle_others",
    "medical": "gentle_medical",
    "danger": "gentle_danger",
    "abuse": "gentle_abuse",
}


def on_safety(s: Speaking) -> list[Line]:
    """Words of support, and the direct question."""
    _, _, rest = s.decision.rule.partition(".")
    evaluator, _, category = rest.partition(".")
    if evaluator == "waiting":
        wish = s.situation.command(CommandKind.DELETE_MY_DATA, CommandKind.WITHDRAW)
        noted = () if wish is None else PLAIN[wish.kind.value]
        waits = "support_resume" if s.decision.ask == GO_ON else "support_continue"
        return [*map(s.say, noted), s.say(waits)]
    name = _SAFETY_PHRASES.get(category) or _SAFETY_PHRASES.get(evaluator) or "crisis_support"
    lines = [s.say(name)]
    asked = asked_about(s.ask())
    if name == "crisis_support" and category != "said_yes":
        lines.append(s.say("crisis_ask"))
    elif asked is not None:
        lines.append(s.say(_GENTLE[asked]))
    return [*lines, s.say("support_continue") if s.decision.ask is None else None]


def on_gentle(s: Speaking) -> list[Line]:
    """The question of care."""
    return [s.say(_GENTLE[s.decision.rule.split(".")[1]])]


def on_withdraw(s: Speaking) -> list[Line]:
    """Their consent is taken back, and how it goes on."""
    going_on = not s.situation.ended and not hands_off(s.situation)
    return [s.say("withdraw"), s.say("withdrawn_go_on") if going_on else None]
