"""Crisis: someone may take their own life, or somebody else's. Pure."""

from __future__ import annotations

from appliance.core.decision import Verdict
from appliance.screening.evaluators.evaluator import at_least_as_heard, worst
from appliance.screening.heard import Heard

_REASONS = {
    "self_harm": "speaks of ending their life or of hurting themselves, or fears it for someone close",
    "harm_to_others": "speaks of killing or hurting other people, or fears it of someone close",
}
_SOUNDS = {"self_harm": "self-harm", "harm_to_others": "hurting other people"}


class Crisis:
    """Wishes, plans and attempts of suicide, self-injury, and violence towards others; not what is past."""

    name = "crisis"

    def judge(self, heard: Heard) -> Verdict:
        """The verdict on one utterance."""
        found = worst(self.name, heard, heard.hits(self.name), _REASONS)
        return at_least_as_heard(found, heard, _SOUNDS)
