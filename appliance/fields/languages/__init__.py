"""The words of each language, one file per language. Pure.

A further language is one more file here. A language that has no file is read as English: what is
written in digits is the same in all of them.
"""

from __future__ import annotations

from collections.abc import Mapping

from appliance.core.interview import Language
from appliance.core.spoken import FIRST, spoken
from appliance.fields.languages.lexicon import Amounts, Calendar, Speech, Surroundings

_SPEECH: Mapping[Language, Speech] = spoken(__name__, __path__, "SPEECH")
_CALENDAR: Mapping[Language, Calendar] = spoken(__name__, __path__, "CALENDAR")
_AMOUNTS: Mapping[Language, Amounts] = spoken(__name__, __path__, "AMOUNTS")
_SURROUNDINGS: Mapping[Language, Surroundings] = spoken(__name__, __path__, "SURROUNDINGS")


def speech(language: Language) -> Speech:
    """How this language says numbers and letters."""
    return _SPEECH.get(language, _SPEECH[FIRST])


def calendar(language: Language) -> Calendar:
    """How this language says dates."""
    return _CALENDAR.get(language, _CALENDAR[FIRST])


def amounts(language: Language) -> Amounts:
    """How this language says amounts."""
    return _AMOUNTS.get(language, _AMOUNTS[FIRST])


def surroundings(language: Language) -> Surroundings:
    """What stands around a name that is no date."""
    return _SURROUNDINGS.get(language, _SURROUNDINGS[FIRST])
