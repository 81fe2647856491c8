"""What is said when something could not be used as it was said. Pure."""

from __future__ import annotations

from appliance.conversation.aloud import otherwise_aloud
from appliance.conversation.doubts import offered
from appliance.conversation.objectives import wording_at
from appliance.conversation.reply.open_question import ask_for
from appliance.conversation.reply.saying import Line, Speaking
from appliance.conversation.speech import spoken_limit
from appliance.core.session import PHONE, Ask


def on_check(s: Speaking) -> list[Line]:
    """What the policy says where one of its checks failed."""
    check = s.decision.rule.removeprefix("check.")
    wording = wording_at(s.interview.wording, s.decision.ask or "")
    own = wording.checks.get(check)
    return [own or _beyond(s, check) or s.say("not_understood")]


def _beyond(s: Speaking, bound: str) -> Line:
    """The line for an amount that is beyond the field's `bound`."""
    limit = spoken_limit(s.interview, s.decision.ask or "", bound)
    if bound == "minimum":
        return s.say("too_low", limit=limit)
    return s.say("too_high", limit=limit) if bound == "maximum" else None


def on_not_understood(s: Speaking) -> list[Line]:
    """What is said when an answer was not understood."""
    ask = ask_for(s.interview, s.decision.ask)
    otherwise = said_otherwise(s, ask)
    if otherwise is not None:
        return [otherwise]
    if ask is None or not has_own_line(s, ask):
        return [s.say("not_understood")]
    options = ", ".join(label for _, label in ask.options)
    return [s.say(f"not_understood_{ask.type}", options=options)]


def on_offer_widget(s: Speaking) -> list[Line]:
    """Shows another way to answer."""
    other = "offer_keys" if s.interview.session.channel == PHONE else "offer_widget"
    return [said_otherwise(s, ask_for(s.interview, s.decision.ask)) or s.say(other)]


def said_otherwise(s: Speaking, ask: Ask | None) -> Line:
    """How else a person who speaks to us may answer this question; None where there is no better way."""
    name = "" if ask is None else otherwise_aloud(ask.type)
    return s.say(name) if name and s.interview.session.aloud else None


def has_own_line(s: Speaking, ask: Ask) -> bool:
    """True where the kind of question has its own words for not being understood."""
    return f"not_understood_{ask.type}" in s.interview.wording.phrases


def on_clarify(s: Speaking) -> list[Line]:
    """Asks which of two or three things was meant."""
    meant = offered(s.interview, s.situation.understanding.doubts)[:-1]
    either = f" {s.say('or_word')} ".join(f'"{label}"' for _, label in meant)
    return [s.say("clarify", options=either)]


def on_more_precise(s: Speaking) -> list[Line]:
    """Asks for the part of a date or a time that is missing."""
    part = s.situation.session.begun.get(s.decision.ask or "")
    missing = None if part is None else s.say(f"missing_{part.missing}")
    return [missing or s.say("more_precise_date")]
