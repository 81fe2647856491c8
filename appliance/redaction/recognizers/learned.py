"""Names, places, organisations and addresses by the words around them: what the network has learned. Pure."""

from __future__ import annotations

from appliance.core.interview import Span
from appliance.core.text import fold
from appliance.redaction.learned.network import LABELS, Token, network
from appliance.redaction.spans import Finding

_TYPES = tuple({"CONTACT": "EMAIL_ADDRESS"}.get(label, label) for label in LABELS)
_SCORE = 0.6
_ACROSS = 3
"""How many characters may stand between two tokens of one finding: a comma and a space, a line's end."""


class Learned:
    """Every type that the network knows. `calm` is the knob between leaking and masking too much."""

    name = "learned"
    types = frozenset(_TYPES[1:])

    def __init__(self, calm: float = 0.0) -> None:
        self._calm = calm

    def find(self, text: str) -> list[Finding]:
        """Neighbouring tokens of one label, together."""
        return self.read(text, fold(text))

    def read(self, text: str, folded: str) -> list[Finding]:
        """The same, of a text that has been folded already."""
        findings: list[Finding] = []
        last = Token(0, 0, 0)
        begun = 0
        for one in network().label(text, folded, self._calm):
            if one.label != last.label or one.start - last.end > _ACROSS:
                if last.label:
                    findings.append(Finding(Span(begun, last.end), _TYPES[last.label], _SCORE))
                begun = one.start
            last = one
        if last.label:
            findings.append(Finding(Span(begun, last.end), _TYPES[last.label], _SCORE))
        return findings
