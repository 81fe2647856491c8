"""The languages in which passages are found by more than their bare words, one file per language."""

from __future__ import annotations

from collections.abc import Mapping

from appliance.core.interview import Language
from appliance.core.spoken import spoken
from appliance.knowledge.languages.vocabulary import Vocabulary

_KNOWN: Mapping[Language, Vocabulary] = spoken(__name__, __path__, "VOCABULARY", needed=False)
_BARE = Vocabulary()


def vocabulary_of(language: Language) -> Vocabulary:
    """The vocabulary of a language; an empty one where none is known."""
    return _KNOWN.get(language, _BARE)
