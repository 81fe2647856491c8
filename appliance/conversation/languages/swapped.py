"""How people say that two answers stand in each other's place: "the phone numbers are swapped".

One entry per language, over folded text: what says so, and the words for several answers of a kind.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from appliance.conversation.languages.patterns import anywhere, word_set
from appliance.core.interview import FieldType, Language


@dataclass(frozen=True, slots=True)
class Swapped:
    """`says` that things are swapped; `several` are the words for more than one answer of a kind."""

    says: re.Pattern[str]
    several: Mapping[FieldType, frozenset[str]]


SWAPPED: Mapping[Language, Swapped] = {
    "en": Swapped(
        says=anywhere(
            r"(?:swap|switch|revers|transpos|flip)(?:p?ed|ed|e|p)?",
            r"mix(?:ed)? (?:\w+ ){0,4}up|backwards?|back to front|(?:the )?(?:wrong|other) way (?:a?round)",
        ),
        several={
            FieldType.PHONE: word_set("numbers phones telephones cells"),
            FieldType.DATE: word_set("dates birthdays"),
            FieldType.NAME: word_set("names"),
        },
    ),
    "es": Swapped(
        says=anywhere(
            r"al reves|a la inversa|(?:intercambi|inverti|volte|confundi|revolvi|trastoc|troc)(?:ad[oa]s?|d[oa]s?|e|o|r|ar|aron|eron)?",
            r"(?:estan|quedaron|los di|las di|los puse|las puse|se) (?:cambiad[oa]s|cruzad[oa]s)",
        ),
        several={
            FieldType.PHONE: word_set("telefonos numeros celulares"),
            FieldType.DATE: word_set("fechas"),
            FieldType.NAME: word_set("nombres"),
        },
    ),
    "fr": Swapped(
        says=anywhere(
            r"invers(?:e|ee|es|ees|er|ez)|a l'envers|interverti(?:e|s|es|r)?|echange(?:e|s|es|r|z)?"
        ),
        several={
            FieldType.PHONE: word_set("numeros telephones portables"),
            FieldType.DATE: word_set("dates"),
            FieldType.NAME: word_set("noms"),
        },
    ),
}
