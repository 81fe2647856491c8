"""A complete fake of the PII detector: finds exactly the words it is told of, or fails when told to."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from appliance.core.errors import EngineError
from appliance.core.interview import Language, Span


@dataclass(frozen=True)
class FakeFinding:
    """One stretch, of a kind, surely."""

    span: Span
    type: str
    score: float = 1.0


@dataclass
class FakeDetector:
    """`words` maps what to find to its kind; with `broken` every text fails."""

    words: Mapping[str, str] = field(default_factory=dict)
    broken: bool = False

    def detect(self, text: str, language: Language) -> Sequence[FakeFinding]:
        """The findings; raises EngineError when broken."""
        if self.broken:
            raise EngineError("fake detector", "is broken")
        return [
            FakeFinding(Span(*found.span()), kind)
            for words, kind in self.words.items()
            for found in re.finditer(re.escape(words), text)
        ]
