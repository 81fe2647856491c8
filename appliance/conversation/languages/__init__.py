"""How people steer a conversation, one file per language. A further language is one more file."""

from __future__ import annotations

from collections.abc import Mapping

from appliance.conversation.languages.patterns import Patterns
from appliance.core.interview import Language
from appliance.core.spoken import FIRST, spoken

PATTERNS: Mapping[Language, Patterns] = spoken(__name__, __path__, "PATTERNS")


def patterns_for(language: Language) -> Patterns:
    """The patterns of a language; English where there are none."""
    return PATTERNS.get(language, PATTERNS[FIRST])
