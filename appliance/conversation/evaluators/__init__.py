"""The evaluators of a turn: each judges one thing about it and never acts. Pure.

Policy names the ones that run; all of them together stay far under a millisecond, so that nothing
about them needs a deadline before a model joins in.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from appliance.conversation.evaluators import (
    answered,
    contradiction,
    frustration,
    grounded,
    off_topic,
)
from appliance.conversation.evaluators.evidence import TurnSoFar
from appliance.core.decision import Verdict
from appliance.core.ports import Evaluator

EVALUATORS: Mapping[str, Evaluator[TurnSoFar]] = {
    "answered": answered.evaluate,
    "grounded": grounded.evaluate,
    "contradiction": contradiction.evaluate,
    "off_topic": off_topic.evaluate,
    "frustration": frustration.evaluate,
}


def evaluate(names: Sequence[str], turn: TurnSoFar) -> tuple[Verdict, ...]:
    """The verdicts of the named evaluators, in their order.

    Raises ValueError for an empty list: a turn that nobody judges is not a turn of ours.
    """
    if not names:
        raise ValueError("a policy without evaluators may not run")
    return tuple(EVALUATORS[name](turn) for name in names)
