"""People who come with something to say, one for each intake and language: what each would answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from appliance.core.interview import Address, JsonValue

UNKNOWN = object()
"""They don't know."""
YEAR = date.today().year - 1


@dataclass(frozen=True)
class Person:
    """`answers` by the question's address: words, an option, several options, yes or no, a date, or a
    month and a year. `enough` ends a list that they have nothing to add to. `stored` is what the record
    holds where it is not simply the answer."""

    intake: str
    language: str
    answers: Mapping[Address, object]
    enough: str
    stored: Mapping[Address, JsonValue] = field(default_factory=dict)


def _patient(language: str, enough: str, words: Mapping[Address, str]) -> Person:
    answers = {
        "onset": (10, YEAR),
        "course": "worse",
        "birth_date": date(1948, 2, 14),
        "phone": "5035550142",
        "email": "rosa.delgado@example.com",
        "preferred_contact": "call",
        "has_allergies": True,
        "takes_medicines": True,
        "medicines": "lisinopril 10 mg",
        "conditions": ["high_blood_pressure", "asthma"],
        "coverage": "private",
        "member_id": "XJ1234567",
        "emergency_name": "Carlos Delgado",
        "emergency_phone": "5035550177",
        "emergency_relation": "child",
        **words,
    }
    stored: dict[Address, JsonValue] = {
        "allergies[0].substance": words["allergies"],
        "medicines[0].name": "lisinopril",
        "medicines[0].dose": {"value": "10", "unit": "mg"},
    }
    return Person("patient-intake", language, answers, enough, stored)


def _client(language: str, words: Mapping[Address, str]) -> Person:
    answers = {
        "caller_phone": "5035550134",
        "may_leave_message": True,
        "matter_type": "housing",
        "has_lawyer": False,
        "happened_on": date(YEAR, 11, 16),
        "has_deadline": True,
        "deadline_on": date(YEAR + 2, 12, 4),
        "safe_time": "morning",
        **words,
    }
    return Person("legal-intake", language, answers, "")


def _driver(language: str, enough: str, words: Mapping[Address, str]) -> Person:
    answers = {
        "safe_now": True,
        "anyone_hurt": True,
        "policy_number": "POL-7741902",
        "is_holder": True,
        "phone": "5035550122",
        "loss_date": date(YEAR, 11, 19),
        "loss_time": "evening",
        "loss_place": "3900 SE Powell Boulevard, Portland",
        "vehicle.plate": UNKNOWN,
        "drivable": True,
        "others_involved": True,
        "other_parties": "Daniel Kowalski",
        "other_parties[0].phone": "5035550193",
        "other_parties[0].insurer": UNKNOWN,
        "police_called": False,
        **words,
    }
    stored: dict[Address, JsonValue] = {
        "other_parties[0].name": "Daniel Kowalski",
        "others_involved": True,
    }
    return Person("auto-claim", language, answers, enough, stored)


PEOPLE = (
    _patient(
        "en",
        "no",
        {
            "reason": "A dry cough at night, and some wheezing when I climb the stairs",
            "full_name": "Rosa Delgado",
            "allergies": "penicillin",
            "allergies[0].reaction": "a rash on my arms",
            "insurer": "Blue Shield of Oregon",
            "consent": "Rosa Delgado",
        },
    ),
    _patient(
        "es",
        "no",
        {
            "reason": "Una tos seca por las noches, y me silba el pecho cuando subo la escalera",
            "full_name": "Rosa Delgado Fuentes",
            "allergies": "penicilina",
            "allergies[0].reaction": "ronchas en los brazos",
            "insurer": "Blue Shield de Oregon",
            "consent": "Rosa Delgado Fuentes",
        },
    ),
    _client(
        "en",
        {
            "caller_name": "Tasha Greene",
            "other_party": "Douglas Merritt",
            "what_happened": "He told me to get out because I asked him to fix the heating",
            "wanted": "I want to stay in my apartment with the kids",
            "consent": "Tasha Greene",
        },
    ),
    _client(
        "es",
        {
            "caller_name": "Ana Lucía Mendoza",
            "other_party": "Roberto Salinas",
            "what_happened": "Me dijo que me fuera porque le pedí que arreglara la calefacción",
            "wanted": "Quiero quedarme en mi apartamento con mis hijos",
            "consent": "Ana Lucía Mendoza",
        },
    ),
    _driver(
        "en",
        "no one else",
        {
            "injuries": "just me, my neck is stiff on the left side",
            "holder_name": "Priya Raman",
            "what_happened": "I was stopped at a red light and a white pickup hit me from behind",
            "vehicle.model": "2019 Honda Civic",
            "vehicle.damage": "rear bumper and trunk",
            "other_parties[0].vehicle": "a white pickup truck",
        },
    ),
    _driver(
        "es",
        "nadie más",
        {
            "injuries": "solo yo, me duele el cuello del lado izquierdo",
            "holder_name": "Priscila Ramos",
            "what_happened": "Estaba en un semáforo en rojo y una camioneta blanca me chocó por detrás",
            "vehicle.model": "Honda Civic 2019",
            "vehicle.damage": "la defensa de atrás y la cajuela",
            "other_parties[0].vehicle": "una camioneta blanca",
        },
    ),
)
