"""The words of each language, one file per language. Pure.

A further language is one more file here and its line in each table below. A language that has no file
is read as English: what is written in digits is the same in all of them.
"""

from __future__ import annotations

from appliance.core.interview import Language
from appliance.fields.languages import en, es
from appliance.fields.languages.lexicon import Amounts, Calendar, Speech, Surroundings

_SPEECH = {"en": en.SPEECH, "es": es.SPEECH}

_CALENDAR = {"en": en.CALENDAR, "es": es.CALENDAR}
_AMOUNTS = {"en": en.AMOUNTS, "es": es.AMOUNTS}
_SURROUNDINGS = {"en": en.SURROUNDINGS, "es": es.SURROUNDINGS}


def speech(language: Language) -> Speech:
    """How this language says numbers and letters."""
    return _SPEECH.get(language, en.SPEECH)


def calendar(language: Language) -> Calendar:
    """How this language says dates."""
    return _CALENDAR.get(language, en.CALENDAR)


def amounts(language: Language) -> Amounts:
    """How this language says amounts."""
    return _AMOUNTS.get(language, en.AMOUNTS)


def surroundings(language: Language) -> Surroundings:
    """What stands around a name that is no date."""
    return _SURROUNDINGS.get(language, en.SURROUNDINGS)
