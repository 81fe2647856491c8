"""English. Folded: lower case, straight apostrophes. Speech recognition drops apostrophes, so they are
optional everywhere."""

from __future__ import annotations

from appliance.screening.grammar import Lexicon
from appliance.screening.languages.en import modifiers
from appliance.screening.languages.en.abuse import ABUSE
from appliance.screening.languages.en.concepts import CONCEPTS as GRAVE
from appliance.screening.languages.en.danger import DANGER
from appliance.screening.languages.en.everyday import EVERYDAY
from appliance.screening.languages.en.harm_to_others import HARM_TO_OTHERS
from appliance.screening.languages.en.hints import ABUSE_HINTS, CRISIS_HINTS, EMERGENCY_HINTS
from appliance.screening.languages.en.manners import (
    FRUSTRATION,
    HANDOFF,
    INJECTION,
    INSULT,
    MINOR,
)
from appliance.screening.languages.en.medical import MEDICAL
from appliance.screening.languages.en.reply import OVERREACH
from appliance.screening.languages.en.self_harm import SELF_HARM
from appliance.screening.languages.en.slots import SLOTS

__all__ = ["CONCEPTS", "LEXICON", "OVERREACH"]

CONCEPTS = {**GRAVE, **EVERYDAY}
"""What words name, in the concepts that the languages share."""

LEXICON = Lexicon(
    language="en",
    slots=SLOTS,
    figurative=modifiers.FIGURATIVE,
    past=modifiers.PAST,
    fresh=modifiers.FRESH,
    denial=modifiers.DENIAL,
    refusal=modifiers.REFUSAL,
    turns="but|though|(?<!not )because",
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
