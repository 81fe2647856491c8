"""What is only hinted at, as the grammar alone finds it, beside harmless lines in much the same words."""

from __future__ import annotations

from functools import cache

import pytest

from appliance.screening.grammar import Tongue
from appliance.screening.heard import Heard
from appliance.screening.languages import lexicons

HINTED = {
    ("self_harm", 3): [
        "I have a pistol lying in my lap and nobody home",
        "sat on the edge of the bath tub with the blades out",
        "I'm sitting on the railing, thought I'd call somebody before I jump",
        "out here on the overpass, I don't know who to tell",
        "my sister will be the one who finds me",
        "let the kids know I always loved them",
        "would the plan be void if I died? because that's what I'm planning",
        "I bought the rope and when they're asleep I'm doing it",
        "estoy en la orilla de la cama con las pastillas",
        "ando en la azotea, no sé a quién llamar, mirando hacia abajo",
        "dígales a mis nietos que los quise mucho",
        "si falto en diciembre, ¿pagan? porque eso es lo que pienso hacer",
        "para el viernes ya no voy a estar en este mundo",
    ],
    ("self_harm", 2): [
        "I had an attempt in 2020 and this month those thoughts are creeping back",
        "I don't really care whether I wake up",
        "if it kills me, so be it",
        "and I punch my legs until they go numb",
        "tuve un intento y ultimamente ando otra vez muy mal",
        "me golpeo hasta sangrar cuando la riego",
        "me da igual si me muero",
    ],
    ("harm_to_others", 3): [
        "when they open tomorrow I'll be waiting with my shotgun",
        "I'm stabbing him before he takes my house",
        "I've got a machete and the names of them all",
        "I cut his brake lines last night",
        "ahorita salgo y me lo quiebro",
        "les voy a reventar la cabeza",
        "lo espero afuera de su casa con un machete",
        "le solté los frenos a su camioneta",
        "nos vamos todos juntos al cielo esta noche",
    ],
    ("harm_to_others", 2): [
        "that man better pray he never sees me alone",
        "I lie awake thinking about what I'd do to my landlord",
        "me dan ganas de atropellarlos",
        "fantaseo con hacerlo pagar",
        "más le vale que no me lo encuentre",
    ],
    ("medical", 3): [
        "four convulsions in a row and it won't stop",
        "the nitroglycerin isn't touching it",
        "his ribs are sucking in at the neck and he can't finish a sentence",
        "pregnant, vision all blurry and the pressure is through the roof",
        "I'm on warfarin, cracked my head on the sink and now I'm confused",
        "the skin is coming off in strips",
        "short of breath and my calf is swollen",
        "se le fue por el otro lado un pedazo de pollo y no puede hablar",
        "tres convulsiones seguidas hoy",
        "no orina y no nos conoce",
        "tengo la barriga dura como tabla",
        "le falta el aire y tiene la pierna hinchada",
    ],
    ("medical", 2): [
        "I could not get any words out for five minutes",
        "a stray bit my son and got away",
        "I'm numb between my legs",
        "there's blood in my pee",
        "glucose has been over 400",
        "fever of 101 after chemo",
        "calentura después de la quimio",
        "el murciélago lo mordió",
        "amaneció confundido y no sabe dónde está",
        "azúcar arriba de cuatrocientos",
    ],
    ("danger", 3): [
        "he swore he's going to finish the job",
        "she told me he already dug my grave",
        "if we don't pay by noon they'll kill my brother",
        "flames all around, no way out, we're stuck in the car",
        "si no les doy el dinero nos matan",
        "está buscándome, trae una pistola en la manga",
        "hay dos trabajadores sepultados",
        "estamos con mi familia a la deriva",
        "juró que regresa a terminar lo que empezó",
    ],
    ("danger", 2): [
        "somebody knows when I leave",
        "the same red van parked outside every night",
        "un hombre me vigila todos los días",
        "me dejaron un casquillo",
        "saben a qué hora recojo a la niña",
    ],
    ("abuse", 2): [
        "he punishes me when dinner is late",
        "I'm not allowed to see my friends",
        "don't write that down, she checks my phone",
        "the black eye was my husband",
        "me rompió el celular",
        "el ojo morado fue mi marido",
        "mi pareja no me deja hablar con nadie",
        "me castigan si llego tarde",
    ],
}

HARMLESS = [
    "I was sitting on the balcony when the hail started",
    "the pills are on the shelf next to my bed",
    "you'll find me at the front desk",
    "I'm waiting outside with my bat and glove for practice",
    "I'm shooting him an email",
    "does the policy pay if a tree falls",
    "he dug a hole for the fence",
    "my kids loved the food",
    "she's accused of stabbing her husband and I'm the interpreter",
    "the smell in here is choking me",
    "I overdosed on football this weekend",
    "he was born blue, now he swims",
    "my finger turned purple but it's fine",
    "I want to die at home when my time comes",
    "I'm being followed by cardiology",
    "if I pass out at work, is that covered",
    "the guns are locked in the safe",
    "five winters ago I thought about ending it, got help and haven't felt that way since",
    "estaba en el balcón cuando llegó el granizo",
    "me quitó el sueño la deuda",
    "le voy a partir la cabeza al pollo",
    "fui testigo de una balacera y me citaron",
    "a mi papá lo mató el cigarro",
    "sobredosis de pan dulce",
    "¿suicidarme yo? qué va",
    "vivo con el agua al cuello",
    "si me desmayo en el trabajo ¿lo cubre el plan?",
    "las armas están en el clóset con candado",
    "hace tres años pensé en quitarme la vida y con ayuda ya estoy bien",
    "voy a colgar los guantes",
]


@cache
def tongues() -> tuple[Tongue, ...]:
    return tuple(map(Tongue, lexicons().values()))


def found(line: str) -> dict[str, int]:
    heard = Heard.of(line, "en", tongues())
    graves: dict[str, int] = {}
    for evaluator in ("crisis", "emergency", "abuse"):
        for hit in heard.hits(evaluator):
            graves[hit.category] = max(graves.get(hit.category, 0), hit.severity)
    return graves


@pytest.mark.parametrize(("kind", "severity"), HINTED, ids=str)
def test_what_is_hinted_at_is_found(kind: str, severity: int) -> None:
    lines = HINTED[kind, severity]
    assert [line for line in lines if max(found(line).values(), default=0) < severity] == []


def test_what_only_sounds_like_it_is_not() -> None:
    assert [line for line in HARMLESS if max(found(line).values(), default=0) >= 2] == []
