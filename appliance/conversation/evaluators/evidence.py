"""What an evaluator sees of a turn. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from appliance.conversation.apply import Applied
from appliance.conversation.understand import Understanding
from appliance.core.decision import Outcome, Verdict
from appliance.core.session import Session


@dataclass(frozen=True, slots=True)
class TurnSoFar:
    """The session before the turn, the raw words, what was read and what was applied."""

    before: Session
    raw: str
    tapped: bool
    understanding: Understanding
    applied: Applied


def judged(
    evaluator: str, outcome: Outcome, reason: str, *, category: str = "turn", severity: int = 0
) -> Verdict:
    """A verdict of one of these evaluators."""
    return Verdict(evaluator, outcome, category, severity, reason)
