"""What was said aloud is trusted as far as it was heard. Pure.

Words that a recogniser wrote down as they were said are read like typed ones, with its confidence. What
it bent into the answers it expected is read back before it stands. Of a rough idea nothing is taken but
the wish for a person, for a repetition or for a moment; an open answer told so is left for a person who
listens to it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from appliance.conversation.objectives import Interview, field_at
from appliance.conversation.understand import Understanding
from appliance.core.audio import Fidelity
from appliance.core.command import Command, CommandKind
from appliance.core.interview import Address, Answer, FieldType, Span
from appliance.core.policy import Policy
from appliance.core.session import Session, Spoken

BEFORE_AUDIO = "before_audio_is_kept"
"""When a disclosure is due that asks whether what is said may be kept as it sounded."""
_FROM_A_GIST = frozenset(
    {
        *(CommandKind.HANDOFF, CommandKind.REPEAT, CommandKind.HOLD, CommandKind.RESUME),
        *(CommandKind.SLOWER, CommandKind.FASTER, CommandKind.SPELL),
    }
)
PACES = (60, 80, 100)
"""How fast we may speak, in hundredths of the ordinary pace."""
_LETTER_BY_LETTER = frozenset(
    {
        *(FieldType.NAME, FieldType.SIGNATURE, FieldType.EMAIL, FieldType.IDENTIFIER),
        *(FieldType.PHONE, FieldType.ADDRESS),
    }
)
_SPELLED = frozenset({FieldType.NAME, FieldType.SIGNATURE, FieldType.EMAIL, FieldType.IDENTIFIER})
_FIGURES = frozenset({FieldType.PHONE, FieldType.DATE, FieldType.NUMBER, FieldType.MONEY})
_WISHES_OF_PACE = (CommandKind.SLOWER, CommandKind.FASTER)
_PLAIN_YES_OR_NO = 0.8
"""From this confidence on a fitted yes or no needs no other yes or no to stand."""


def as_heard(
    understanding: Understanding, spoken: Spoken | None, interview: Interview
) -> Understanding:
    """What may be taken from words that were heard like this; typed words as they are."""
    if spoken is None:
        return understanding
    if spoken.fidelity is Fidelity.GIST:
        steering = tuple(c for c in understanding.commands if c.kind in _FROM_A_GIST)
        return Understanding(steering or _told_aloud(interview))
    return replace(
        understanding,
        commands=_less_sure(understanding.commands, spoken.confidence),
        doubts=_less_sure(understanding.doubts, spoken.confidence),
    )


def otherwise_aloud(type_: str) -> str:
    """The phrase that says how else a question of this type is answered by voice: by letters, or by figures
    and keys; nothing for one whose own words say it already."""
    if type_ in _SPELLED:
        return "aloud_spell"
    return "aloud_figures" if type_ in _FIGURES else ""


def may_keep_audio(policy: Policy, session: Session) -> bool:
    """True when the policy keeps what was said as it sounded, and the person has agreed to that. Refused,
    not asked yet, and taken back are all no."""
    asked = (d for d in policy.disclosures if d.when == BEFORE_AUDIO and d.consent)
    agreed = [session.consents.get(disclosure.id) is True for disclosure in asked]
    return policy.retention.audio_days > 0 and bool(agreed) and all(agreed)


def pace_after(pace: int, commands: Sequence[Command]) -> int:
    """How fast we speak once these were asked for."""
    wished = next((c.kind for c in reversed(commands) if c.kind in _WISHES_OF_PACE), None)
    if wished is None:
        return pace
    if wished is CommandKind.SLOWER:
        return max((one for one in PACES if one < pace), default=PACES[0])
    return min((one for one in PACES if one > pace), default=PACES[-1])


def to_spell(interview: Interview) -> Address | None:
    """The answer that is told letter by letter: the one that was given last, of those that have letters or
    figures to get wrong; None where there is none."""
    known = [
        (answer.evidence.turn, address)
        for address, answer in interview.session.answers.items()
        if answer.known
        and (field := field_at(interview.policy, address)) is not None
        and field.type in _LETTER_BY_LETTER
    ]
    return max(known)[1] if known else None


def to_read_back(answer: Answer) -> bool:
    """True for a value that was heard as what was expected, and not yet confirmed."""
    if answer.evidence.spoken is not Fidelity.FITTED or not answer.known:
        return False
    return not isinstance(answer.value, bool) or answer.confidence < _PLAIN_YES_OR_NO


def _less_sure(commands: Sequence[Command], confidence: float) -> tuple[Command, ...]:
    return tuple(replace(c, confidence=round(c.confidence * confidence, 3)) for c in commands)


def _told_aloud(interview: Interview) -> tuple[Command, ...]:
    ask = interview.session.ask
    field = None if ask is None else field_at(interview.policy, ask.field)
    if ask is None or field is None or field.type is not FieldType.STORY:
        return ()
    return (Command(CommandKind.UNKNOWN, Span(0, 0), ask.field),)
