"""What a turn says, as it is to sound. Pure.

What must be on screen at once is heard first. What a policy wants disclosed is not interrupted by talk.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from appliance.channels.conversations import SessionView
from appliance.core.policy import Wording
from appliance.core.session import SessionStatus, Turn
from appliance.voice.speak import Passage

_URGENT = frozenset({"crisis", "emergency"})
OVER: Final = frozenset(
    {
        SessionStatus.COMPLETED,
        SessionStatus.PARTIAL,
        SessionStatus.AMENDED,
        SessionStatus.STOPPED,
        SessionStatus.ABANDONED,
    }
)
"""Where a conversation stands that is at its end."""
_SLOWLY: Final = 0.75


def passages_of(turn: Turn, view: SessionView) -> list[Passage]:
    """The notices and the reply of a turn, in the order in which they are to be heard."""
    language = turn.reply.language
    passages = [
        Passage(notice.text, language, protected=True)
        for notice in turn.notices
        if notice.kind in _URGENT and notice.text not in turn.reply.text
    ]
    disclosed = [
        notice.text
        for notice in turn.notices
        if notice.kind == "disclosure" and notice.text in turn.reply.text
    ]
    rest = turn.reply.text
    for text in disclosed:
        before, _, rest = rest.partition(text)
        if before.strip():
            passages.append(Passage(before.strip(), language))
        passages.append(Passage(text, language, protected=True))
    if rest.strip():
        passages.append(Passage(rest.strip(), language))
    return passages


def phrase_of(name: str, view: SessionView) -> Passage:
    """One of the fixed phrases of a line, in the session's language."""
    wording = _wording(view)
    variants = wording.phrases.get(name, ("",))
    return Passage(variants[view.session.number % len(variants)], wording.language)


def parting(turn: Turn, view: SessionView) -> list[Passage]:
    """The number once more at the end of a call, slowly: a caller has no paper that shows it."""
    protocol = view.session.protocol
    if protocol is None or turn.ask is not None or turn.status not in OVER:
        return []
    said = phrase_of("number_again", view)
    return [replace(said, text=said.text.format(protocol=protocol), pace=_SLOWLY)]


def _wording(view: SessionView) -> Wording:
    policy = view.policy
    return policy.wording.get(view.session.language, policy.wording[policy.languages[0]])
