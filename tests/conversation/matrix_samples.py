"""What the correction matrix says: two answers to every kind of field, and the forms of taking one back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise

from appliance.conversation.objectives import wording_at
from appliance.core.interview import Field, FieldType, Language
from appliance.core.policy import Wording

T = FieldType
Pair = tuple[str, str]

ALIKE: Mapping[FieldType, tuple[Pair, ...]] = {
    T.PHONE: (("503 555 0142", "415 555 0199"),),
    T.EMAIL: (("ana@example.com", "ana.ruiz@example.org"),),
    T.NAME: (("Maya Lindqvist", "Rosa Delgado"),),
    T.MONEY: (("$1,200", "$3,400"), ("$250,000", "$310,000")),
    T.NUMBER: (("3", "5"), ("12", "15"), ("640", "710")),
    T.QUANTITY: (("10 mg", "20 mg"), ("10", "20")),
}
"""By kind of value: what was said first and what it should have been; the first pair that fits counts."""

SAID: Mapping[Language, Mapping[FieldType, tuple[Pair, ...]]] = {
    "en": {
        T.DATE: (("March 3, 2019", "April 9, 2020"), ("June 3, 2026", "July 9, 2026")),
        T.ADDRESS: (("12 Oak Street, Salem", "480 Pine Avenue, Portland"),),
        T.BOOLEAN: (("yes", "no"), ("no", "yes")),
        T.STORY: (("blue Toyota", "red Honda"),),
    },
    "es": {
        T.DATE: (("3 de marzo de 2019", "9 de abril de 2020"), ("3 de junio de 2026", "9 de julio de 2026")),
        T.ADDRESS: (("Calle Roble 12, Salem", "Avenida Pino 480, Portland"),),
        T.BOOLEAN: (("sí", "no"), ("no", "sí")),
        T.STORY: (("Toyota azul", "Honda rojo"),),
    },
}  # fmt: skip
"""The same, for what is said otherwise in another language."""

NUMBERED: Mapping[str, Pair] = {
    "vin": ("1HGCM82633A004352", "1M8GDM9AXKP042788"),
    "plate": ("ABC 123", "XYZ 789"),
    "ssn": ("123-45-6789", "234-56-7891"),
    "npi": ("1234567893", "1245319599"),
}
"""Of identifiers whose kind asks for a form."""


def samples(field: Field, wording: Wording, address: str) -> Iterator[Pair]:
    """Ways to answer a field, first wrong and then right."""
    if field.type is T.CHOICE:
        options = wording_at(wording, address).options
        labels = [options[name].label for name in field.options]
        yield from pairwise(labels)
    elif field.type is T.IDENTIFIER:
        yield NUMBERED.get(field.kind or "", ("AB 123456", "CD 987654"))
    yield from SAID[wording.language].get(field.type, ())
    yield from ALIKE.get(field.type, ())


NAMED_WITH_VALUE = {
    "en": (
        "no, the {label} is {new}",
        "actually the {label} is {new}",
        "{label}: {new}",
        "the {label} is wrong, it should be {new}",
        "the {label} is wrong, it's {new}",
        "my {label} is wrong, it is {new}",
        "sorry, change the {label} to {new}",
        "please correct the {label}, it's {new}",
        "I made a mistake with the {label}, it's {new}",
        "scratch that, the {label} is {new}",
        "for the {label} I said {old} but it's {new}",
    ),
    "es": (
        "no, {label} es {new}",
        "en realidad {label} es {new}",
        "{label}: {new}",
        "{label} está mal, es {new}",
        "{label} está mal, debe ser {new}",
        "mi {label} está mal, es {new}",
        "perdón, cambie {label} a {new}",
        "por favor corrija {label}, es {new}",
        "me equivoqué en {label}, es {new}",
        "mejor dicho, {label} es {new}",
        "en {label} dije {old} pero es {new}",
    ),
}
"""By the field's name."""

BY_VALUE = {
    "en": (
        "{new}, not {old}",
        "it's {new}, not {old}",
        "not {old}, {new}",
        "it's not {old}, it's {new}",
        "I said {old} but it's {new}",
        "I told you {old}, but it should be {new}",
        "change {old} to {new}",
        "{new} instead of {old}",
        "it isn't {old}, it's {new}",
        "where it says {old} it should say {new}",
        "sorry, not {old} but {new}",
    ),
    "es": (
        "{new}, no {old}",
        "es {new}, no {old}",
        "no {old}, {new}",
        "no es {old}, es {new}",
        "dije {old} pero es {new}",
        "le dije {old}, pero debe ser {new}",
        "cambie {old} por {new}",
        "{new} en vez de {old}",
        "no es {old}, sino {new}",
        "donde dice {old} debe decir {new}",
        "perdón, no {old} sino {new}",
    ),
}
"""By the value, old first and last."""

READ_BACK = {
    "en": ("no, {new}", "no, it's {new}", "actually {new}", "no wait, {new}", "no, I said {new}",
           "that's wrong, it's {new}", "not quite, {new}"),
    "es": ("no, {new}", "no, es {new}", "en realidad {new}", "no, perdón, {new}", "no, dije {new}",
           "está mal, es {new}", "no exactamente, {new}"),
}  # fmt: skip
"""When it is read back."""

IN_ONE_BREATH = {
    "en": ("{old}, no wait, {new}", "{old} sorry {new}", "{old}, I mean {new}", "{old}, scratch that, {new}",
           "{old}, actually {new}", "{old} no, {new}"),
    "es": ("{old}, no, perdón, {new}", "{old}, digo, {new}", "{old}, mejor dicho {new}",
           "{old}, perdón, {new}",           "{old}, en realidad {new}", "{old}, no, {new}"),
}  # fmt: skip
"""With the answer itself."""

JUST_NAMED = {
    "en": ("the {label} is wrong", "change the {label}", "can you fix the {label}?",
           "I need to change the {label}", "the {label} isn't right", "I got the {label} wrong"),
    "es": ("{label} está mal", "cambie {label}", "me equivoqué en {label}",
           "necesito cambiar {label}", "{label} no está bien", "quiero corregir {label}"),
}  # fmt: skip
"""Named and not said anew."""

WITH_AN_ANSWER = {
    "en": ("{answer}, and actually the {label} is {new}", "{answer}. sorry, the {label} is wrong, it's {new}",
           "oh wait, the {label} is {new}. {answer}"),
    "es": ("{answer}, y en realidad {label} es {new}", "{answer}. perdón, {label} está mal, es {new}",
           "ay perdón, {label} es {new}. {answer}"),
}  # fmt: skip
"""Together with the answer to the question that is open."""

OF_AN_ENTRY = {
    "en": ("the {label} for {head} is {new}, not {old}", "{head} is {new}, not {old}",
           "for {head} it's {new}", "actually {head} is {new}",
           "the second one is {new}, not {old}", "the {label} of the second one is {new}",
           "sorry, the {label} of {head} is wrong, it's {new}"),
    "es": ("{label} de {head} es {new}, no {old}", "{head} es {new}, no {old}",
           "en {head} es {new}", "en realidad {head} es {new}",
           "el segundo es {new}, no {old}", "{label} del segundo es {new}",
           "perdón, {label} de {head} está mal, es {new}"),
}  # fmt: skip
"""Of one part of the second entry of a list."""

TAKEN_OUT = {
    "en": ("take out {head}", "remove {head}", "delete {head} from the list", "please take {head} off",
           "{head} is wrong, take it out", "scratch {head}"),
    "es": ("quite {head}", "borre {head}", "elimine {head} de la lista", "por favor quite {head}",
           "{head} está mal, quítelo", "saque {head}"),
}  # fmt: skip
"""An entry of a list that should not be there."""
