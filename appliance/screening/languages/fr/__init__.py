"""French, of France, Québec, Belgium and Africa. Folded: lower case, no accents; "œ" stays.

What this language cannot judge well: nobody has taught the ear French, so these patterns stand alone,
without its sense for words put together in new ways. Verlan, texting without vowels, Creole and Arabic
mixed in are mostly not heard; nor is a threat told in pictures ("je pars rejoindre maman"). Where French
is spoken, keep a person close: what is missed here is caught by nothing else.
"""

from __future__ import annotations

from appliance.screening.grammar import Lexicon
from appliance.screening.languages.fr import modifiers
from appliance.screening.languages.fr.danger import ABUSE, DANGER, HARM_TO_OTHERS
from appliance.screening.languages.fr.manners import (
    FRUSTRATION,
    HANDOFF,
    INJECTION,
    INSULT,
    MINOR,
)
from appliance.screening.languages.fr.medical import MEDICAL
from appliance.screening.languages.fr.reply import OVERREACH
from appliance.screening.languages.fr.self_harm import SELF_HARM
from appliance.screening.languages.fr.slots import SLOTS

__all__ = ["LEXICON", "OVERREACH"]

LEXICON = Lexicon(
    language="fr",
    slots=SLOTS,
    figurative=modifiers.FIGURATIVE,
    past=modifiers.PAST,
    fresh=modifiers.FRESH,
    denial=modifiers.DENIAL,
    refusal=modifiers.REFUSAL,
    turns="mais",
    signs={
        "crisis": SELF_HARM + HARM_TO_OTHERS,
        "emergency": MEDICAL + DANGER,
        "handoff": HANDOFF,
        "abuse": ABUSE,
        "minor": MINOR,
        "insult": INSULT,
        "injection": INJECTION,
        "frustration": FRUSTRATION,
    },
)
