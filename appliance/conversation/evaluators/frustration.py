"""Is the person losing patience? Read from behaviour, never from a lexicon of feelings. Pure."""

from __future__ import annotations

from appliance.conversation.evaluators.evidence import TurnSoFar, judged
from appliance.core.command import CommandKind
from appliance.core.decision import Outcome, Verdict

_FLAG_FROM = 0.7


def level(turn: TurnSoFar) -> float:
    """Between 0 and 1: how much this turn and the ones before look like losing patience.

    Each misunderstanding, repeated correction, shout or request to stop adds to it; a turn that goes
    well takes some of it away again.
    """
    before = turn.before.signals.frustration
    added = 0.0
    letters = [c for c in turn.raw if c.isalpha()]
    if len(letters) >= 8 and sum(c.isupper() for c in letters) / len(letters) > 0.8:
        added += 0.35
    if "!!" in turn.raw or "??" in turn.raw:
        added += 0.2
    kinds = {command.kind for command in turn.understanding.commands}
    if not turn.understanding.commands and turn.raw.strip() and not turn.tapped:
        added += 0.2
    if CommandKind.CANCEL in kinds:
        added += 0.3
    if turn.applied.corrected and turn.before.signals.clarifications:
        added += 0.15
    return round(min(1.0, before + added) if added else max(0.0, before - 0.25), 2)


def evaluate(turn: TurnSoFar) -> Verdict:
    """FLAG from 0.7 on."""
    reached = level(turn)
    outcome = Outcome.FLAG if reached >= _FLAG_FROM else Outcome.PASS
    return judged("frustration", outcome, f"level {reached:.2f} of 1")
