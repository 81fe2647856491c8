"""Two small intakes for fakes: one with every widget, and one that is over in two answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from appliance.core.interview import Address, AnswerStatus, Field, FieldType, Objective
from appliance.core.policy import (
    Completion,
    Disclosure,
    FieldWording,
    OptionWording,
    Policy,
    Retention,
    Review,
    Sla,
    Wording,
)

UNKNOWN = frozenset({AnswerStatus.UNKNOWN})


@dataclass(frozen=True, slots=True)
class Lines:
    """What the fake says besides its questions."""

    summary: str
    done: str
    due: str
    next_step: str
    person: str
    crisis: str
    happens: str
    why: str
    unclear: str
    document: str


LINES: Mapping[str, Lines] = {
    "en": Lines(
        summary="Did I get everything right?",
        done="Thank you. That's everything we need.",
        due="before 2:00 this afternoon",
        next_step="A nurse reads what you told us and calls you.",
        person="Someone at the front desk has been told and will come to you. You can go on while you wait.",
        crisis="You don't have to carry this alone. Call or text 988 at any hour, day or night. "
        "A person here has been told.",
        happens="What you tell us stays in this building. Only the staff who look after you can read it.",
        why="So that the right person can help you.",
        unclear="I didn't quite follow that.",
        document="How we keep what you tell us",
    ),
    "es": Lines(
        summary="¿Está todo bien así?",
        done="Gracias. Ya tenemos todo lo que hace falta.",
        due="antes de las 2:00 de la tarde",
        next_step="Una enfermera lee lo que nos contó y le llama.",
        person="Ya avisamos a la recepción y alguien vendrá con usted. Puede seguir mientras espera.",
        crisis="Usted no tiene que cargar con esto a solas. Llame o escriba al 988 a cualquier hora. "
        "Ya avisamos a una persona aquí.",
        happens="Lo que nos cuenta se queda en este edificio. Solo lo lee el personal que le atiende.",
        why="Para que le ayude la persona adecuada.",
        unclear="No le entendí del todo.",
        document="Cómo guardamos lo que nos cuenta",
    ),
}


def _options(**labels: str) -> dict[str, OptionWording]:
    return {name: OptionWording(label) for name, label in labels.items()}


_VISIT_EN = {
    "reason": FieldWording(
        "Reason for visit",
        ("What brings you in today?",),
        help="Take your time. Your own words are best.",
        why="So that whoever sees you already knows what it's about.",
    ),
    "onset": FieldWording("Since", ("When did it start?",), help="A rough idea is fine."),
    "worse": FieldWording("Getting worse", ("Is it getting worse?",)),
    "pain": FieldWording(
        "Pain",
        ("From 0 to 10, how strong is the pain?",),
        help="0 is none. 10 is the worst you know.",
    ),
    "symptoms": FieldWording(
        "Also noticed",
        ("Have you noticed any of these?",),
        options=_options(
            fever="Fever", chills="Chills", nausea="Feeling sick", none="None of these"
        ),
    ),
    "medicines": FieldWording(
        "Medicine",
        fields={"name": FieldWording("Name", ("Which medicine do you take most often?",))},
    ),
    "phone": FieldWording(
        "Phone number",
        ("Which phone number is best?",),
        why="So that a person can call you back. We use it for nothing else.",
    ),
    "best_time": FieldWording(
        "Best time",
        ("When is a good time to call?",),
        options=_options(morning="Morning", afternoon="Afternoon", any="Any time"),
    ),
    "consent": FieldWording(
        "Consent to treatment",
        ("I agree to be examined and treated here.",),
        help="Type your name to sign.",
    ),
}
_VISIT_ES = {
    "reason": FieldWording(
        "Motivo de la visita",
        ("¿Qué le trae por aquí hoy?",),
        help="Tómese su tiempo. Mejor con sus propias palabras.",
        why="Para que quien le atienda ya sepa de qué se trata.",
    ),
    "onset": FieldWording("Desde", ("¿Cuándo empezó?",), help="Basta una idea aproximada."),
    "worse": FieldWording("Va a peor", ("¿Va empeorando?",)),
    "pain": FieldWording(
        "Dolor",
        ("Del 0 al 10, ¿qué tan fuerte es el dolor?",),
        help="0 es nada. 10 es lo peor que conoce.",
    ),
    "symptoms": FieldWording(
        "También notó",
        ("¿Ha notado algo de esto?",),
        options=_options(
            fever="Fiebre", chills="Escalofríos", nausea="Náuseas", none="Nada de esto"
        ),
    ),
    "medicines": FieldWording(
        "Medicina",
        fields={"name": FieldWording("Nombre", ("¿Qué medicina toma más a menudo?",))},
    ),
    "phone": FieldWording(
        "Teléfono",
        ("¿A qué número le llamamos?",),
        why="Para que una persona le pueda llamar. No lo usamos para nada más.",
    ),
    "best_time": FieldWording(
        "Mejor hora",
        ("¿A qué hora le viene bien?",),
        options=_options(morning="Por la mañana", afternoon="Por la tarde", any="A cualquier hora"),
    ),
    "consent": FieldWording(
        "Consentimiento",
        ("Acepto que me examinen y me atiendan aquí.",),
        help="Escriba su nombre para firmar.",
    ),
}


def _wording(
    language: str,
    title: str,
    objectives: Mapping[str, str],
    fields: Mapping[str, FieldWording],
    told: str,
) -> Wording:
    return Wording(
        language=language,
        title=title,
        disclosures={"automated": told},
        objectives=objectives,
        fields=fields,
        summary=LINES[language].summary,
        receipt=LINES[language].done,
        phrases={"number_again": ("Your number is {protocol}.",)},
    )


_TOLD_EN = (
    "I'm an automated assistant. What you tell me stays in this building. "
    "You can ask for a person at any time."
)
_TOLD_ES = (
    "Soy un asistente automático. Lo que usted me diga se queda en este edificio. "
    "Puede pedir hablar con una persona en cualquier momento."
)

_FIELDS = {
    "reason": Field("reason", FieldType.STORY, required=True),
    "onset": Field("onset", FieldType.DATE, precision="month", prefer="past", accept=UNKNOWN),
    "worse": Field("worse", FieldType.BOOLEAN, accept=UNKNOWN),
    "pain": Field("pain", FieldType.NUMBER, minimum=0, maximum=10),
    "symptoms": Field(
        "symptoms", FieldType.CHOICE, options=("fever", "chills", "nausea", "none"), several=True
    ),
    "medicines": Field(
        "medicines",
        FieldType.GROUP,
        repeats=20,
        fields=(Field("name", FieldType.STORY, accept=UNKNOWN),),
    ),
    "phone": Field("phone", FieldType.PHONE, required=True, sensitive="contact"),
    "best_time": Field(
        "best_time",
        FieldType.CHOICE,
        options=("morning", "afternoon", "any"),
        accept=frozenset({AnswerStatus.DECLINED}),
    ),
    "consent": Field("consent", FieldType.SIGNATURE, required=True),
}
_OBJECTIVES = (
    Objective("complaint", ("reason", "onset", "worse", "pain", "symptoms")),
    Objective("safety", ("medicines",)),
    Objective("reach", ("phone", "best_time")),
    Objective("agreement", ("consent",)),
)


def _policy(
    id_: str,
    minutes: int,
    objectives: tuple[Objective, ...],
    fields: Mapping[str, Field],
    wording: Mapping[str, Wording],
) -> Policy:
    return Policy(
        id=id_,
        version="1.0.0",
        digest="0" * 64,
        purpose="For tests.",
        owner="front-desk",
        languages=("en", "es"),
        channels=("kiosk", "text"),
        minutes=minutes,
        disclosures=(Disclosure("automated", "before_first_question"),),
        objectives=objectives,
        fields=fields,
        evaluators=("answered",),
        may=frozenset({"ask"}),
        must_not=frozenset(),
        escalation=(),
        lookups=(),
        completion=Completion("objectives_met && summary_accepted"),
        sla=Sla("office_hours", {}),
        retention=Retention(0, 30, 365, 2190),
        review=Review(),
        destinations=(),
        wording=wording,
        documents=(),
    )


POLICIES: Mapping[str, Policy] = {
    "new-visit": _policy(
        "new-visit",
        5,
        _OBJECTIVES,
        _FIELDS,
        {
            "en": _wording(
                "en",
                "New patient visit",
                {
                    "complaint": "Why you came",
                    "safety": "What you take",
                    "reach": "How to reach you",
                    "agreement": "Your agreement",
                },
                _VISIT_EN,
                _TOLD_EN,
            ),
            "es": _wording(
                "es",
                "Primera visita",
                {
                    "complaint": "Por qué viene",
                    "safety": "Lo que toma",
                    "reach": "Cómo localizarle",
                    "agreement": "Su consentimiento",
                },
                _VISIT_ES,
                _TOLD_ES,
            ),
        },
    ),
    "callback": _policy(
        "callback",
        2,
        (_OBJECTIVES[2],),
        {name: _FIELDS[name] for name in ("phone", "best_time")},
        {
            "en": _wording(
                "en", "Ask us to call you back", {"reach": "How to reach you"}, _VISIT_EN, _TOLD_EN
            ),
            "es": _wording(
                "es", "Pida que le llamemos", {"reach": "Cómo localizarle"}, _VISIT_ES, _TOLD_ES
            ),
        },
    ),
}


def questions_of(policy: Policy) -> tuple[Address, ...]:
    """What the fake asks of a policy, in order."""
    return tuple(
        f"{name}[0].{policy.fields[name].fields[0].id}" if policy.fields[name].fields else name
        for objective in policy.objectives
        for name in objective.needs
    )
