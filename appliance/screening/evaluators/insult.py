"""The person insults us. It says how they feel and is never held against them. Pure."""

from __future__ import annotations

from appliance.core.decision import Verdict
from appliance.screening.evaluators.evaluator import worst
from appliance.screening.heard import Heard

_REASONS = {
    "insult": "uses abusive words towards us",
}


class Insult:
    """Abusive words towards the appliance or the staff; not about the other driver."""

    name = "insult"

    def judge(self, heard: Heard) -> Verdict:
        """The verdict on one utterance."""
        return worst(self.name, heard, heard.hits(self.name), _REASONS)
