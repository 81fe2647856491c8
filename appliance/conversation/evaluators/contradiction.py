"""Does the turn contradict what was said before, or what a rule of the policy expects? Pure."""

from __future__ import annotations

from appliance.conversation.evaluators.evidence import TurnSoFar, judged
from appliance.core.decision import Outcome, Verdict


def evaluate(turn: TurnSoFar) -> Verdict:
    """FLAG when a value failed a check or replaced one that had been confirmed."""
    if turn.applied.failed:
        names = ", ".join(f"{address} ({check})" for address, check in turn.applied.failed)
        return judged("contradiction", Outcome.FLAG, f"refused by a check: {names}")
    replaced = [
        address
        for address in turn.applied.corrected
        if (before := turn.before.answers.get(address)) is not None and before.status == "confirmed"
    ]
    if replaced:
        return judged(
            "contradiction", Outcome.FLAG, f"a confirmed value changed: {', '.join(replaced)}"
        )
    return judged("contradiction", Outcome.PASS, "nothing contradicts what is known")
