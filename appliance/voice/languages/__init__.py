"""What a listener must know of a language before anything is understood, one file per language. A further
language is one more file; one that has none is listened to as English."""

from __future__ import annotations

from collections.abc import Mapping

from appliance.core.interview import Language
from appliance.core.spoken import FIRST, spoken
from appliance.voice.languages.words import Listened

_LISTENED: Mapping[Language, Listened] = spoken(__name__, __path__, "LISTENED", needed=False)


def listened(language: Language) -> Listened:
    """The words of a language that a listener goes by."""
    return _LISTENED.get(language, _LISTENED[FIRST])
