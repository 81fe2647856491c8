"""All layers as one: each reads the same text, folded once; what any of them found is found. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from appliance.core.text import fold
from appliance.redaction.spans import Finding, merge


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
        return merge(found for one in self._layers for found in one.read(text, folded))
