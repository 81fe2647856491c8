"""All layers as one: each reads the same text, folded once; what any of them found is found. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol

from appliance.core.interview import Span
from appliance.core.text import fold
from appliance.redaction.spans import Finding, merge

_BETWEEN = re.compile(r"[ \t]|,? ?\n? ?,? ?")
_UNKNOWN = "UNKNOWN"
_OF_AN_ADDRESS = frozenset(
    {"STREET_ADDRESS", "LOCATION", "REGION", "US_ZIP_CODE", "ID_NUMBER", _UNKNOWN}
)
_OF_SEVERAL_WORDS = frozenset({"PERSON", "ORGANIZATION", "LOCATION", _UNKNOWN})


class Layer(Protocol):
    """One way of finding what identifies somebody."""

    @property
    def name(self) -> str: ...

    @property
    def types(self) -> frozenset[str]: ...

    def find(self, text: str) -> list[Finding]:
        """The findings in `text`; may overlap."""
        ...

    def read(self, text: str, folded: str) -> list[Finding]:
        """The same, of a text that has been folded already."""
        ...


class Layers:
    """Several layers, to be run as one."""

    name = "layers"

    def __init__(self, layers: Sequence[Layer]) -> None:
        if not layers:
            raise ValueError("without a layer nothing would be found")
        self._layers = tuple(layers)

    @property
    def types(self) -> frozenset[str]:
        """The types of all of them."""
        return frozenset().union(*(one.types for one in self._layers))

    def find(self, text: str) -> list[Finding]:
        """What any of them found, in order and apart."""
        folded = fold(text)
        found = merge(found for one in self._layers for found in one.read(text, folded))
        return joined(found, text)


def joined(findings: Sequence[Finding], text: str) -> list[Finding]:
    """The findings, neighbours that are one thing together: an unknown word and the name beside it, the
    words of a name, an address and its town and postal code."""
    result: list[Finding] = []
    for one in findings:
        last = result[-1] if result else None
        together = None
        if last is not None and _BETWEEN.fullmatch(text, last.span.end, one.span.start):
            together = _together(last, one, text[last.span.end : one.span.start])
        if last is None or together is None:
            result.append(one)
        else:
            span = Span(last.span.start, one.span.end)
            result[-1] = Finding(span, together, max(last.score, one.score))
    return result


def _together(last: Finding, one: Finding, between: str) -> str | None:
    """The type of two neighbours as one thing, or None when they are two."""
    if last.type == "STREET_ADDRESS" and one.type in _OF_AN_ADDRESS:
        return "STREET_ADDRESS"
    if not between.isspace() or "\n" in between:
        return None
    if _UNKNOWN in (last.type, one.type):
        return last.type if one.type == _UNKNOWN else one.type
    return one.type if last.type == one.type in _OF_SEVERAL_WORDS else None
