"""The text tries to steer the system. Pure.

Detection only flags; what keeps attacks from working is the design.
"""

from __future__ import annotations

from appliance.core.decision import Verdict
from appliance.screening.evaluators.evaluator import worst
from appliance.screening.heard import Heard

_REASONS = {
    "injection": "holds text that is meant to steer a program",
}


class Injection:
    """Instructions to a model, markup of prompts, code. A cheap signal and no wall."""

    name = "injection"

    def judge(self, heard: Heard) -> Verdict:
        """The verdict on one utterance."""
        return worst(self.name, heard, heard.hits(self.name), _REASONS)
