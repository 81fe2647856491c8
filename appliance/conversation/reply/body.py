"""What a decision itself says, by the family of its rule. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from appliance.conversation.aloud import to_spell
from appliance.conversation.objectives import wording_at
from appliance.conversation.reply.answering import on_language, on_names_first, on_question, on_why
from appliance.conversation.reply.asking import on_back, on_confirm, on_probe, on_summary
from appliance.conversation.reply.ending import (
    on_after_end,
    on_amended,
    on_completion,
    on_escalation,
)
from appliance.conversation.reply.not_understood import (
    on_check,
    on_clarify,
    on_more_precise,
    on_not_understood,
    on_offer_widget,
)
from appliance.conversation.reply.plain import PLAIN
from appliance.conversation.reply.safety import on_gentle, on_safety, on_withdraw
from appliance.conversation.reply.saying import Line, Speaking
from appliance.conversation.speech import spoken
from appliance.core.decision import Action
from appliance.voice.saying import spelled


def body(s: Speaking) -> list[Line]:
    """What this very decision says, apart from the next question."""
    family = s.decision.rule.partition(".")[0]
    special = _FAMILIES.get(family)
    if special is not None:
        return special(s)
    return [s.say(name) for name in PLAIN.get(s.decision.rule, ())]


def on_handoff(s: Speaking) -> list[Line]:
    """A person is called, or has been."""
    return [s.say("handoff" if s.decision.rule == "handoff" else "handoff_waiting")]


def on_held(s: Speaking) -> list[Line]:
    """Staff hold the conversation."""
    return [s.say("held")]


def on_lookup(s: Speaking) -> list[Line]:
    """Something they told stops the intake."""
    return [s.say("lookup_stop")]


def on_cancel(s: Speaking) -> list[Line]:
    """Stopping: asked back, done, or not done."""
    return {
        "cancel": [s.say("cancel_ask")],
        "cancel.confirmed": [s.say("cancelled")],
        "cancel.denied": [s.say("not_cancelled")],
    }[s.decision.rule]


def on_repeat(s: Speaking) -> list[Line]:
    """The same again."""
    return [s.say("repeat_intro")]


def on_pace(s: Speaking) -> list[Line]:
    """Slower or faster from now on."""
    return [s.say("slower" if s.decision.rule == "slower" else "faster")]


def on_spell(s: Speaking) -> list[Line]:
    """An answer as it is noted, letter by letter."""
    address = to_spell(s.interview)
    if address is None:
        return []
    value = spoken(s.interview, address)
    language = s.interview.session.language
    letters = "; ".join(spelled(word, language).rstrip(".") for word in value.split())
    label = wording_at(s.interview.wording, address).label
    return [s.say("spell", label=label, value=value, letters=letters)]


def on_blocked(s: Speaking) -> list[Line]:
    """What they said cannot be worked with."""
    return [s.say("not_understood")]


def on_give_up(s: Speaking) -> list[Line]:
    """The question is left to a person."""
    return [s.say("handoff")] if s.decision.action is Action.ESCALATE else []


def on_refused(s: Speaking) -> list[Line]:
    """A consent was refused without which a person takes over."""
    return [s.say("handoff")]


_FAMILIES: Mapping[str, Callable[[Speaking], list[Line]]] = {
    "safety": on_safety,
    "gentle": on_gentle,
    "withdraw": on_withdraw,
    "question": on_question,
    "why": on_why,
    "names_first": on_names_first,
    "language": on_language,
    "check": on_check,
    "not_understood": on_not_understood,
    "offer_widget": on_offer_widget,
    "clarify": on_clarify,
    "more_precise": on_more_precise,
    "confirm": on_confirm,
    "probe": on_probe,
    "back": on_back,
    "summary": on_summary,
    "completion": on_completion,
    "amended": on_amended,
    "after_end": on_after_end,
    "escalation": on_escalation,
    "handoff": on_handoff,
    "held": on_held,
    "lookup": on_lookup,
    "cancel": on_cancel,
    "repeat": on_repeat,
    "slower": on_pace,
    "faster": on_pace,
    "spell": on_spell,
    "blocked": on_blocked,
    "give_up": on_give_up,
    "refused": on_refused,
}
