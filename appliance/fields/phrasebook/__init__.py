"""Words that people use around values, one file per language. Pure data; a new language is a new file.

Everything is written folded (lower case, no accents), as `core.text.fold` folds what is read.
"""

from __future__ import annotations

from collections.abc import Mapping

from appliance.core.interview import Language
from appliance.core.spoken import FIRST, spoken
from appliance.fields.phrasebook.words import Phrasebook

PHRASEBOOKS: Mapping[Language, Phrasebook] = spoken(__name__, __path__, "PHRASEBOOK")


def phrasebook(language: Language) -> Phrasebook:
    """The words of `language`, English where we have none."""
    return PHRASEBOOKS.get(language, PHRASEBOOKS[FIRST])
