"""From a decision to what is said. Pure.

Everything comes from reviewed wording; the only other words are a person's own values read back and
quotations from approved documents, each with its citation.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from appliance.conversation.reply.acknowledgements import acknowledgements, number
from appliance.conversation.reply.answering import citations
from appliance.conversation.reply.asking import question_lines
from appliance.conversation.reply.beginning import notices, opening, reminders, truth
from appliance.conversation.reply.body import body
from appliance.conversation.reply.saying import Numbers, Promise, Speaking
from appliance.conversation.situation import Situation
from appliance.core.decision import Decision
from appliance.core.passage import Passage
from appliance.core.session import Ask, Notice, Reply


@dataclass(frozen=True, slots=True)
class Composed:
    """What a turn says, asks and puts on the screen."""

    reply: Reply
    ask: Ask | None
    notices: tuple[Notice, ...] = ()


def compose(
    decision: Decision,
    situation: Situation,
    passages: Sequence[Passage],
    promise: Promise,
    numbers: Numbers,
) -> Composed:
    """The reply, the open question and the notices of a decision."""
    s = Speaking(decision, situation, tuple(passages), promise, numbers)
    lines = [
        *opening(s),
        *reminders(s),
        *truth(s),
        *acknowledgements(s),
        *number(s),
        *body(s),
        *question_lines(s),
    ]
    text = " ".join(line.strip() for line in lines if line and line.strip())
    reply = Reply(text, s.interview.language, f"wording:{decision.rule}", citations(s))
    return Composed(reply, s.ask(), notices(s))
