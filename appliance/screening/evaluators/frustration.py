"""The person is losing patience. Read from what they do with words, never from a list of feelings. Pure."""

from __future__ import annotations

import re

from appliance.core.decision import Outcome, Verdict
from appliance.core.interview import Span
from appliance.screening.evaluators.evaluator import worst
from appliance.screening.heard import Heard

_REASONS = {
    "frustration": "says that it has been said before, that it doesn't work, or that enough is enough"
}
_OUTCRY = re.compile(r"[!?]{3,}")
_LONG_WORD = re.compile(r"[^\W\d_]{2,}")


class Frustration:
    """Repetition, giving up, shouting in capitals or with many marks."""

    name = "frustration"

    def judge(self, heard: Heard) -> Verdict:
        """The verdict on one utterance."""
        if not (hits := heard.hits(self.name)) and (span := _shouting(heard.words.text)):
            reason = "writes in capitals or with many exclamation marks"
            return Verdict(self.name, Outcome.FLAG, "frustration", 1, reason, heard.raw_span(span))
        return worst(self.name, heard, hits, _REASONS)


def _shouting(text: str) -> Span | None:
    """Where the person shouts: several words in capitals among them hardly any other, or "!!!"."""
    if outcry := _OUTCRY.search(text):
        return Span(*outcry.span())
    words = list(_LONG_WORD.finditer(text[:2000]))
    loud = [found for found in words if found[0].isupper()]
    if len(loud) >= 5 and len(loud) >= 0.8 * len(words) and "!" in text:
        return Span(loud[0].start(), loud[-1].end())
    return None
