"""How people steer a conversation, one file per language. A further language is one more file."""

from __future__ import annotations

from collections.abc import Mapping

from appliance.conversation.languages import en, es
from appliance.conversation.languages.patterns import Patterns
from appliance.core.interview import Language

PATTERNS: Mapping[Language, Patterns] = {"en": en.PATTERNS, "es": es.PATTERNS}


def patterns_for(language: Language) -> Patterns:
    """The patterns of a language; English where there are none."""
    return PATTERNS.get(language, en.PATTERNS)
