"""Words that people use around values, one file per language. Pure data; a new language is a new file.

Everything is written folded (lower case, no accents), as `core.text.fold` folds what is read.
"""

from __future__ import annotations

from appliance.core.interview import Language
from appliance.fields.phrasebook import en, es
from appliance.fields.phrasebook.words import Phrasebook

PHRASEBOOKS: dict[Language, Phrasebook] = {"en": en.PHRASEBOOK, "es": es.PHRASEBOOK}


def phrasebook(language: Language) -> Phrasebook:
    """The words of `language`, English where we have none."""
    return PHRASEBOOKS.get(language, en.PHRASEBOOK)
