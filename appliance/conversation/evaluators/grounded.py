"""Does every value that this turn stored rest on words that were said, or a widget that was used?
Pure."""

from __future__ import annotations

from appliance.conversation.evaluators.evidence import TurnSoFar, judged
from appliance.core.decision import Outcome, Verdict


def evaluate(turn: TurnSoFar) -> Verdict:
    """BLOCK when one does not: the turn then stores nothing."""
    for address in (*turn.applied.stated, *turn.applied.corrected):
        answer = turn.applied.session.answers.get(address)
        if answer is None or answer.evidence.source != "said":
            continue
        evidence = answer.evidence
        if not evidence.said.strip() or evidence.span.of(turn.raw) != evidence.said:
            return judged("grounded", Outcome.BLOCK, f"{address} has no verbatim span")
    return judged("grounded", Outcome.PASS, "every value has its span")
