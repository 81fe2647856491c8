"""The person may be under age. Pure."""

from __future__ import annotations

from appliance.core.decision import Verdict
from appliance.screening.evaluators.evaluator import worst
from appliance.screening.heard import Heard

_REASONS = {
    "minor": "says or lets know that they are under eighteen",
}


class Minor:
    """An age under eighteen, a school year, parents who must not know; not somebody else's."""

    name = "minor"

    def judge(self, heard: Heard) -> Verdict:
        """The verdict on one utterance."""
        return worst(self.name, heard, heard.hits(self.name), _REASONS)
