"""What was understood, where it must be said: corrections, absences, consents, a story once; and the number
of a call. Pure.
"""

from __future__ import annotations

from appliance.conversation.number import due_early
from appliance.conversation.objectives import field_at, wording_at
from appliance.conversation.reply.saying import Line, Speaking
from appliance.conversation.speech import spoken, spoken_answer
from appliance.core.decision import Action
from appliance.core.interview import Address, AnswerStatus, FieldType


def acknowledgements(s: Speaking) -> list[Line]:
    """What was understood, where it must be said: corrections, absences, a story once."""
    if s.decision.action is Action.SUPPORT or s.situation.blocked is not None:
        return []
    applied, interview = s.situation.applied, s.interview
    switched = interview.session.language != s.situation.before.language
    lines: list[Line] = []
    if switched and not s.decision.rule.startswith("language."):
        lines.append(s.say("language_switched"))
    lines.extend(_corrections(s))
    for address, status in applied.absent:
        answer = interview.session.answers.get(address)
        if answer is not None and answer.told_aloud:
            lines.append(s.say("ack_told_aloud"))
        else:
            unknown = status is AnswerStatus.UNKNOWN
            lines.append(s.say("ack_unknown" if unknown else "ack_declined"))
    for yes in applied.consents.values():
        lines.append(s.say("consent_yes" if yes else "consent_no"))
    told_before = any(_is_story(s, a) for a in s.situation.before.answers)
    if not told_before and any(_is_story(s, a) for a in applied.stated):
        lines.append(s.say("ack_story"))
    if s.decision.rule == "amended" or not interview.session.answers:
        return [line for line in lines if s.decision.rule != "amended"]
    return lines


def number(s: Speaking) -> list[Line]:
    """The number of a call, early in it."""
    due = due_early(s.decision, s.situation.before, opening=s.situation.opening)
    return [s.say("number_early")] if due else []


def _is_story(s: Speaking, address: Address) -> bool:
    field = field_at(s.interview.policy, address)
    return field is not None and field.type is FieldType.STORY and "." not in address


def _corrections(s: Speaking) -> list[Line]:
    """What was changed: the first in a sentence of its own, more of them shortly."""
    lines: list[Line] = []
    for label, value in (said_of(s, one) for one in s.situation.applied.corrected):
        first = s.say("ack_correction", label=label, value=value)
        lines.append(f"{label}: {value}." if lines else first)
    return lines + taken_out(s)


def taken_out(s: Speaking) -> list[Line]:
    """The entries that were taken out of a list, by their first part."""
    removed = s.situation.applied.removed
    return [s.say("ack_removed", value=spoken_answer(s.interview, one)) for one in removed]


def said_of(s: Speaking, address: Address) -> tuple[str, str]:
    return wording_at(s.interview.wording, address).label, spoken(s.interview, address)
