"""A person tells of abuse that is going on, theirs or that of someone who depends on others. Pure."""

from __future__ import annotations

from appliance.core.decision import Verdict
from appliance.screening.evaluators.evaluator import at_least_as_heard, worst
from appliance.screening.heard import Heard

_REASONS = {
    "abuse": "tells of violence, neglect or control by someone close, or by a carer",
}
_SOUNDS = {"abuse": "abuse"}


class Abuse:
    """Domestic violence, child and elder abuse, exploitation; not what is over."""

    name = "abuse"

    def judge(self, heard: Heard) -> Verdict:
        """The verdict on one utterance."""
        found = worst(self.name, heard, heard.hits(self.name), _REASONS)
        return at_least_as_heard(found, heard, _SOUNDS)
