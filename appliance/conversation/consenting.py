"""Consent that is taken back, and consent that is given after all. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from appliance.conversation.languages import PATTERNS
from appliance.conversation.situation import Situation
from appliance.core.command import Command, CommandKind
from appliance.core.interview import Span
from appliance.core.session import Session
from appliance.core.text import fold

K = CommandKind

_WISHES = (K.WITHDRAW, K.DELETE_MY_DATA)
_BESIDE = (*_WISHES, K.HANDOFF, K.ARE_YOU_HUMAN, K.LANGUAGE, K.ASK)
_ANSWERS = (K.SET, K.CORRECT, K.BEGIN, K.CONFIRM, K.DENY)


def taken_back(commands: Sequence[Command]) -> tuple[Command, ...]:
    """What is left of the commands of somebody who takes back their consent, or wants all of it deleted:
    nothing that would keep anything more. Empty where nobody does."""
    if not any(one.kind in _WISHES for one in commands):
        return ()
    return tuple(one for one in commands if one.kind in _BESIDE)


def agreed_after_all(
    commands: Sequence[Command], raw: str, session: Session
) -> tuple[Command, ...]:
    """Where a consent was refused or taken back, that it is given after all: the commands with that. A
    bare "I agree" is first of all an answer to what was asked."""
    refused = [name for name, given in session.consents.items() if not given]
    if not refused or any(one.kind in _WISHES for one in commands):
        return tuple(commands)
    folded = fold(raw).strip(" .!")
    agreeing = [language.agreeing for language in PATTERNS.values()]
    said = [one for one in agreeing if one.plainly.fullmatch(folded)]
    answers = any(one.kind in _ANSWERS for one in commands) and session.stopped_by != "withdrawn"
    after_all = any(one.after_all.search(folded) for one in agreeing)
    if not after_all and (answers or not said):
        return tuple(commands)
    rest = (one for one in commands if one.kind not in _ANSWERS)
    whole = Span(0, len(raw))
    return (*rest, *(Command(K.CONFIRM, whole, f"consent.{name}") for name in refused))


def hands_off(situation: Situation) -> bool:
    """True when what was taken back is a consent without which policy leaves the rest to a person."""
    before = situation.before.consents
    return any(
        one.consent and one.on_refused == "hand_off" and one.id in before
        for one in situation.interview.policy.disclosures
    )
