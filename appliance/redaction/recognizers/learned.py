"""Names, places, organisations and addresses by the words around them: what the network has learned. Pure."""

from __future__ import annotations

from appliance.core.interview import Span
from appliance.core.text import fold
from appliance.redaction.learned.network import LABELS, network
from appliance.redaction.regions import as_regions
from appliance.redaction.spans import Finding

_TYPES = tuple({"CONTACT": "EMAIL_ADDRESS"}.get(label, label) for label in LABELS)
_SCORE = 0.6
CALM = 1.0
"""Chosen on texts written by hand: at 0 one point more leaks and one less is masked."""
_NOTHING = (0, 0, 0)
_STREET = LABELS.index("STREET_ADDRESS")
_ACROSS = 3
"""How many characters may stand between two tokens of one finding: a comma and a space, a line's end."""


class Learned:
    """Every type that the network knows. `calm` is the knob between leaking and masking too much."""

    name = "learned"
    types = frozenset(_TYPES[1:])

    def __init__(self, calm: float = CALM) -> None:
        self._calm = calm

    def find(self, text: str) -> list[Finding]:
        """Neighbouring tokens of one label, together."""
        return self.read(text, fold(text))

    def read(self, text: str, folded: str) -> list[Finding]:
        """The same, of a text that has been folded already."""
        findings: list[Finding] = []
        begun = ended = current = 0
        labelled = as_regions(folded, network().label(text, folded, self._calm))
        for start, end, label in (*labelled, _NOTHING):
            apart = start - ended > _ACROSS or (
                current != _STREET and "\n" in text[ended:start]
            )  # only addresses go on over the end of a line
            if label != current or apart:
                if current:
                    findings.append(Finding(Span(begun, ended), _TYPES[current], _SCORE))
                begun, current = start, label
            ended = end
        return findings
