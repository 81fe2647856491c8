"""How written forms are said aloud, one file per language. A further language is one more file; what is
said in one that has none is left to its voice."""

from __future__ import annotations

from collections.abc import Mapping

from appliance.core.interview import Language
from appliance.core.spoken import spoken
from appliance.voice.forms.words import Forms

_FORMS: Mapping[Language, Forms] = spoken(__name__, __path__, "FORMS", needed=False)


def forms(language: Language) -> Forms | None:
    """How a language says written forms, or None."""
    return _FORMS.get(language)
