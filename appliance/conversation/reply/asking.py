"""The next question, and what reads back or asks on. Pure."""

from __future__ import annotations

from appliance.conversation.distress import GO_ON, SUPPORT
from appliance.conversation.objectives import wording_at
from appliance.conversation.reply.not_understood import has_own_line, said_otherwise
from appliance.conversation.reply.open_question import ask_for
from appliance.conversation.reply.saying import Line, Speaking
from appliance.conversation.speech import from_answers, question, spoken

_LEAVES_THE_SUMMARY = {"safety", "gentle", "repeat", "language", "cancel"}
"""Families of rules after which a summary is read again."""

_ASKS_ITSELF = {
    "hold",
    "held",
    "confirm",
    "probe",
    "more_precise",
    "cancel",
    "after_end",
    "which",
    "clarify",
}
"""Families of rules whose own words are the question, or that wait."""


def question_lines(s: Speaking) -> list[Line]:
    """The next question, unless this decision has already asked or waits."""
    address, family = s.decision.ask, s.decision.rule.partition(".")[0]
    if address is None or _has_asked(s, family):
        return []
    if address == "summary":
        return [*_read_back(s), s.say("summary_ask")]
    if address.partition(".")[0] in (SUPPORT, GO_ON):
        return []
    if address.startswith("consent."):
        return [s.interview.wording.disclosures.get(address.removeprefix("consent."))]
    if address in ("handoff", "cancel"):
        return [s.say("handoff_offer")] if address == "handoff" else []
    if s.confirms():
        return on_confirm(s)
    asked = question(s.interview, address, entry=s.decision.rule == "entry")
    if s.decision.rule == "repeat":
        return [asked, wording_at(s.interview.wording, address).help]
    return [asked]


def _has_asked(s: Speaking, family: str) -> bool:
    """True when the decision's own words are the question."""
    if family == "not_understood":
        ask = ask_for(s.interview, s.decision.ask)
        return ask is not None and has_own_line(s, ask) and not said_otherwise(s, ask)
    if s.decision.rule == "cancel.denied":
        return False
    return family in _ASKS_ITSELF or s.decision.rule == "summary.denied"


def on_confirm(s: Speaking) -> list[Line]:
    """Reads a value back."""
    address = s.decision.ask or ""
    wording, value = (
        wording_at(s.interview.wording, address),
        spoken(s.interview, address),
    )
    if wording.confirm:
        return [from_answers(s.interview, wording.confirm, {"value": value})]
    return [s.say("confirm_value", label=wording.label, value=value)]


def on_probe(s: Speaking) -> list[Line]:
    """Asks on about a story."""
    wording = wording_at(s.interview.wording, s.decision.ask or "")
    probes = s.situation.session.probes.get(s.decision.ask or "", 0)
    return [wording.probe[probes % len(wording.probe)]] if wording.probe else []


def on_back(s: Speaking) -> list[Line]:
    """Goes back to an earlier question."""
    label = wording_at(s.interview.wording, s.decision.ask or "").label
    return [s.say("back", label=label)]


def on_summary(s: Speaking) -> list[Line]:
    """Reads all of it back, or asks what is wrong in it."""
    if s.decision.rule == "summary.denied":
        return [s.say("summary_change_what")]
    if _heard_the_rest(s):
        return []
    return [from_answers(s.interview, s.interview.wording.summary, {})]


def _read_back(s: Speaking) -> list[Line]:
    """All of it once more before it is asked whether it is right, where this turn has not just read it
    and the person has not heard it, or has had something else on their mind since."""
    family = s.decision.rule.partition(".")[0]
    heard = s.situation.before.tries.get("summary", 0) > 0
    if family == "summary" or (heard and family not in _LEAVES_THE_SUMMARY):
        return []
    return [from_answers(s.interview, s.interview.wording.summary, {})]


def _heard_the_rest(s: Speaking) -> bool:
    """True when all has been read back before, and what changed since is said beside it."""
    applied = s.situation.applied
    told = s.situation.before.tries.get("summary", 0) > 0
    return told and bool(applied.corrected) and not applied.stated
