"""Emergency: someone needs an ambulance, the police or the fire brigade now. Pure."""

from __future__ import annotations

from appliance.core.decision import Verdict
from appliance.screening.evaluators.evaluator import at_least_as_heard, worst
from appliance.screening.heard import Heard

_REASONS = {
    "medical": "describes a medical emergency that may be going on now",
    "danger": "describes a danger to life that may be going on now",
}
_SOUNDS = {"medical": "a medical emergency", "danger": "danger to life"}


class Emergency:
    """Signs of a medical emergency or of immediate danger, as far as words can tell."""

    name = "emergency"

    def judge(self, heard: Heard) -> Verdict:
        """The verdict on one utterance."""
        found = worst(self.name, heard, heard.hits(self.name), _REASONS)
        return at_least_as_heard(found, heard, _SOUNDS)
