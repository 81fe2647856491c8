"""Was the question that was open answered? Pure."""

from __future__ import annotations

from appliance.conversation.evaluators.evidence import TurnSoFar, judged
from appliance.core.command import CommandKind
from appliance.core.decision import Outcome, Verdict

_SETTLES = {
    CommandKind.UNKNOWN,
    CommandKind.DECLINE,
    CommandKind.SKIP,
    CommandKind.CONFIRM,
    CommandKind.DENY,
}


def evaluate(turn: TurnSoFar) -> Verdict:
    """PASS when it was; FLAG when something else was said; ABSTAIN when nothing had been asked."""
    ask = turn.before.ask
    if ask is None:
        return judged("answered", Outcome.ABSTAIN, "no question was open")
    for command in turn.understanding.commands:
        about = command.field or ""
        if about == ask.field or about.startswith(f"{ask.field}["):
            return judged("answered", Outcome.PASS, "the open question was answered")
        if command.kind in _SETTLES:
            return judged(
                "answered", Outcome.PASS, f"the open question was met with {command.kind}"
            )
    if turn.understanding.commands:
        return judged("answered", Outcome.FLAG, "something else was said first")
    return judged("answered", Outcome.FLAG, "nothing was understood")
