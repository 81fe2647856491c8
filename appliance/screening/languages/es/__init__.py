"""Spanish, of the Americas and of Spain. Folded: lower case, no accents, "ñ" as "n"."""

from __future__ import annotations

from appliance.screening.grammar import Lexicon
from appliance.screening.languages.es import modifiers
from appliance.screening.languages.es.abuse import ABUSE
from appliance.screening.languages.es.concepts import CONCEPTS as GRAVE
from appliance.screening.languages.es.danger import DANGER
from appliance.screening.languages.es.everyday import EVERYDAY
from appliance.screening.languages.es.harm_to_others import HARM_TO_OTHERS
from appliance.screening.languages.es.hints import ABUSE_HINTS, CRISIS_HINTS, EMERGENCY_HINTS
from appliance.screening.languages.es.manners import (
    FRUSTRATION,
    HANDOFF,
    INJECTION,
    INSULT,
    MINOR,
)
from appliance.screening.languages.es.medical import MEDICAL
from appliance.screening.languages.es.reply import OVERREACH
from appliance.screening.languages.es.self_harm import SELF_HARM
from appliance.screening.languages.es.slots import SLOTS

__all__ = ["CONCEPTS", "LEXICON", "OVERREACH"]

CONCEPTS = {**GRAVE, **EVERYDAY}
"""What words name, in the concepts that the languages share."""

LEXICON = Lexicon(
    language="es",
    slots=SLOTS,
    figurative=modifiers.FIGURATIVE,
    past=modifiers.PAST,
    fresh=modifiers.FRESH,
    denial=modifiers.DENIAL,
    refusal=modifiers.REFUSAL,
    turns="pero|sino|aunque|(?<!no )(?<!no es )porque",
    signs={
        "crisis": SELF_HARM + HARM_TO_OTHERS + CRISIS_HINTS,
        "emergency": MEDICAL + DANGER + EMERGENCY_HINTS,
        "handoff": HANDOFF,
        "abuse": ABUSE + ABUSE_HINTS,
        "minor": MINOR,
        "insult": INSULT,
        "injection": INJECTION,
        "frustration": FRUSTRATION,
    },
)
