"""Has the conversation left the intake? Pure."""

from __future__ import annotations

from appliance.conversation.evaluators.evidence import TurnSoFar, judged
from appliance.core.decision import Outcome, Verdict

_LONG = 12
"""Words after which an utterance that answers nothing is more than a misheard answer."""


def evaluate(turn: TurnSoFar) -> Verdict:
    """FLAG for a long utterance out of which nothing could be taken."""
    if turn.tapped or turn.understanding.commands:
        return judged("off_topic", Outcome.PASS, "something was taken from it")
    if len(turn.raw.split()) >= _LONG:
        return judged("off_topic", Outcome.FLAG, "long, and nothing in it fits any field")
    return judged("off_topic", Outcome.ABSTAIN, "too short to tell")
