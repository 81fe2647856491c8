"""How a part of a number is said anew in Spanish. Pure; see `patterns.Placed`."""

from __future__ import annotations

import re

from appliance.conversation.languages.patterns import Placed

_BE = (
    r"(?:es|son|era|eran|debe ser|deben ser|deberia ser|tiene que ser|tienen que ser|seria|serian)"
)
_ONES = r"(?:digitos?|numeros?|cifras?)"
_MANY = r"(?P<many>dos|tres|cuatro|cinco|seis|2|3|4|5|6)"

PLACED = Placed(
    first=re.compile(
        rf"(?<!\w)(?:(?:el|los|las?) (?:{_MANY} )?primer[oa]?s? (?:{_MANY.replace('many', 'more')} )?(?:{_ONES} )?{_BE}(?: un)?"
        rf"|(?:la |mi )?(?:lada|clave|codigo de area) {_BE}|(?:el codigo de area) {_BE}"
        r"|(?:empieza|comienza|inicia)n? (?:con|por|en)(?: un)?)\s+"
    ),
    last=re.compile(
        rf"(?<!\w)(?:(?:el|los|las?) (?:{_MANY.replace('many', 'more')} )?ultim[oa]s? (?:{_MANY} )?(?:{_ONES} )?{_BE}(?: un)?"
        r"|(?:termina|acaba)n? (?:en|con)(?: un)?)\s+"
    ),
    counts={
        **{"dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6},
        **{"2": 2, "3": 3, "4": 4, "5": 5, "6": 6},
    },
)
