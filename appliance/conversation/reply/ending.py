"""Last words: the receipt, an amendment, what is said after the end. Pure."""

from __future__ import annotations

from appliance.conversation.reply.acknowledgements import said_of, taken_out
from appliance.conversation.reply.saying import Line, Speaking
from appliance.conversation.speech import due_in_words, from_answers
from appliance.core.session import SessionStatus


def on_completion(s: Speaking) -> list[Line]:
    """The receipt."""
    return [_last_words(s, s.interview.wording.receipt)]


def _last_words(s: Speaking, template: str) -> Line:
    now, due = s.promise.now, s.promise.due
    in_words = "" if now is None else due_in_words(s.interview, due, now)
    extra = {"protocol": s.promise.protocol, "due": in_words}
    return from_answers(s.interview, template, extra)


def on_amended(s: Speaking) -> list[Line]:
    """What was changed after the end."""
    applied = s.situation.applied
    changed = (*applied.corrected, *applied.stated)
    if not changed:
        return taken_out(s)
    first, *more = changed
    label, value = said_of(s, first)
    others = (f"{label}: {value}." for label, value in (said_of(s, one) for one in more))
    return [s.say("amended", label=label, value=value), *others]


def on_after_end(s: Speaking) -> list[Line]:
    """What is said to somebody who goes on talking after the end."""
    name = {
        SessionStatus.PARTIAL: "partial_end",
        SessionStatus.STOPPED: "stopped_end",
    }.get(s.situation.before.status, "after_end")
    thanked = s.decision.rule == "after_end.thanks"
    return [s.say(name), s.say("thanks_end") if thanked else None]


def on_escalation(s: Speaking) -> list[Line]:
    """A stop of the policy's own, or the offer of a person."""
    if s.decision.ask == "handoff":
        return [s.say("frustrated")]
    last = s.interview.wording.stops.get(s.decision.rule.partition(".")[2])
    return [s.say("handoff") if last is None else _last_words(s, last)]
