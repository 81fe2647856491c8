"""How people put words into our mouth: what we are told to say is nothing that they tell of themselves.

One entry per language, over a folded sentence from its beginning. Every language is listened for.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from appliance.core.interview import Language

_LEAD = r"(?:[^:.!?\n]{0,40}[,:] *)?"

DICTATING: Mapping[Language, re.Pattern[str]] = {
    "en": re.compile(
        rf"{_LEAD}(?:just |now |please )*(?:repeat(?: after me| this)?(?: that|[:,])"
        r"|repeat after me|promise (?:me|us)|say (?:that you|you promise)|admit (?:that|it)"
        r"|just say (?:that|a|the|you)|finish (?:this|the|my) sentence)(?!\w)"
    ),
    "es": re.compile(
        rf"{_LEAD}(?:solo |ya |por favor )*(?:repita(?: conmigo| esto)?(?: que|[:,])|repita conmigo"
        r"|prometame|prometanos|diga que (?:lo promete|una?|me|el|la|usted)|admita(?: que)?"
        r"|termine (?:la|esta|mi) frase)(?!\w)"
    ),
    "fr": re.compile(
        rf"{_LEAD}(?:repetez(?: apres moi| ceci)?(?: que|[:,])|repetez apres moi|promettez(?:-| )(?:moi|nous)"
        r"|avouez(?: que)?|finissez (?:la|cette|ma) phrase)(?!\w)"
    ),
}
