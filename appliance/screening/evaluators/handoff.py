"""A person is asked for. Pure."""

from __future__ import annotations

from appliance.core.decision import Verdict
from appliance.screening.evaluators.evaluator import worst
from appliance.screening.heard import Heard

_REASONS = {
    "handoff": "asks for a person",
}


class HandoffRequest:
    """A request for a person, in any of its forms; not the person who hit my car."""

    name = "handoff"

    def judge(self, heard: Heard) -> Verdict:
        """The verdict on one utterance."""
        return worst(self.name, heard, heard.hits(self.name), _REASONS)
