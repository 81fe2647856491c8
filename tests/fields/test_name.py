from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.core.interview import Field, FieldType, JsonValue
from appliance.core.policy import FieldWording
from appliance.fields.context import Context
from appliance.fields.name import READER

SAID = [
    ("en", True, "Maya Lindqvist", "Maya Lindqvist"),
    ("en", True, "maya lindqvist", "Maya Lindqvist"),
    ("en", True, "it's Maya", "Maya"),
    ("en", True, "Dr. Maya Lindqvist", "Maya Lindqvist"),
    ("en", True, "goodness, Peter Lang", "Peter Lang"),
    ("en", True, "hot in here today. Marta Ellison", "Marta Ellison"),
    ("en", True, "it would be written Ines Calder", "Ines Calder"),
    ("en", True, "people around here call me, um, the whole thing is Greta Holm", "Greta Holm"),
    ("es", True, "apúntele Rodrigo Salas Peña", "Rodrigo Salas Peña"),
    ("es", True, "híjole, Teresa Quintero Rojas", "Teresa Quintero Rojas"),
    ("en", False, "hello this is Maya Lindqvist calling about my bill", "Maya Lindqvist"),
    ("en", False, "my name is maya lindqvist and I need help", "Maya Lindqvist"),
    ("en", False, "Hi I'm Robert O'Neill, I had an accident", "Robert O'Neill"),
    ("en", False, "I'm sick and tired of this", None),
    ("en", False, "this is about my car", None),
    ("en", False, "I'm Mexican and I'm allergic to nuts", None),
    ("en", False, "This is urgent", None),
    ("en", True, "what do you mean", None),
    ("en", True, "I don't know", None),
    ("en", True, "yes", None),
    ("en", True, "why do you need that?", None),
    ("en", True, "I'd rather not say", None),
    ("en", True, "my first name is Tom and my last name is Baker", "Tom Baker"),
    ("en", True, "Martin Luther King Jr.", "Martin Luther King Jr."),
    ("en", True, "Ludwig van Beethoven", "Ludwig van Beethoven"),
    ("en", True, "You can call me Sam", "Sam"),
    ("en", True, "my name's Priya Raghunathan", "Priya Raghunathan"),
    ("es", True, "Ana María López García", "Ana María López García"),
    ("es", False, "buenas, me llamo ana lópez y me duele la espalda", "Ana López"),
    ("es", False, "hola, soy Carlos de la Cruz Medina", "Carlos de la Cruz Medina"),
    ("es", False, "soy diabética", None),
    ("es", False, "le habla José Ramón Ortiz", "José Ramón Ortiz"),
    ("es", True, "no sé", None),
    ("es", True, "¿para qué lo quiere?", None),
    ("es", False, "soy de Guadalajara", None),
    ("es", True, "Guadalupe Hernández", "Guadalupe Hernández"),
    ("en", True, "Lindqvist, Maya", "Lindqvist, Maya"),
    ("en", True, "Mrs. Eleanor Vance, with a V", "Eleanor Vance"),
    ("en", True, "the patient is my son Oliver Grant", "Oliver Grant"),
    ("en", True, "none of your business", None),
    ("en", True, "huh", None),
    ("en", True, "pass", None),
    ("es", True, "mande", None),
    ("en", True, "Sure, it's Tyrell Washington", "Tyrell Washington"),
    ("en", True, "oluwaseun adebayo", "Oluwaseun Adebayo"),
    ("en", True, "my name is Nguyen Thi Mai", "Nguyen Thi Mai"),
    ("en", True, "Mary-Anne Smith-Jones", "Mary-Anne Smith-Jones"),
    ("en", True, "it is jessica m. parker", "Jessica M. Parker"),
    ("en", True, "JOHN SMITH", "John Smith"),
    ("en", True, "I already told you", None),
    ("en", True, "can you repeat the question", None),
    ("en", True, "umm", None),
    ("en", True, "Lindqvist, L I N D Q V I S T, Maya", "Lindqvist"),
    ("en", True, "Sean Connor, that's S E A N", "Sean Connor"),
    ("en", False, "I'm Dr. Patel's patient", None),
    ("en", False, "I'm so sorry to bother you", None),
    ("en", False, "this is Blue Cross", None),
    ("en", False, "This is Tasha Green, I was rear-ended", "Tasha Green"),
    ("en", False, "hey, Kevin Lee here, got a question", "Kevin Lee"),
    ("en", False, "i'm kevin and my back hurts", "Kevin"),
    ("en", False, "I'm Portuguese", None),
    ("en", False, "my name is on the form", None),
    ("en", False, "My name is Will Young and I was hit by a truck", "Will Young"),
    ("en", True, "her name is Rosa Delgado", "Rosa Delgado"),
    ("en", True, "the other driver was a guy called Dean Fox", "Dean Fox"),
    ("en", True, "Grace", "Grace"),
    ("en", True, "no one", None),
    ("en", True, "my husband, Peter Novak, he's my contact", "Peter Novak"),
    ("es", True, "María del Carmen Ruiz Soto", "María del Carmen Ruiz Soto"),
    ("es", True, "me llamo xóchitl quetzal", "Xóchitl Quetzal"),
    ("es", True, "¿Mi nombre? Pedro Páramo", "Pedro Páramo"),
    ("es", False, "soy la mamá de Luis", None),
    ("es", False, "Soy Luis Fernández, quería una cita", "Luis Fernández"),
    ("es", True, "mi esposa, Lucía Méndez", "Lucía Méndez"),
    ("es", True, "no le entiendo", None),
    ("es", False, "habla español", None),
    (
        "es",
        False,
        "mi nombre es josé luis garcía martínez y tengo fiebre",
        "José Luis García Martínez",
    ),
    ("es", True, "Don Ernesto Vidal", "Ernesto Vidal"),
]


def context(language: str = "en", *, asked: bool = True, cues: tuple[str, ...] = ()) -> Context:
    field = Field("name", FieldType.NAME)
    return Context(field, language, date(2026, 11, 20), asked, FieldWording("Name", cues=cues))


@pytest.mark.parametrize(("language", "asked", "text", "name"), SAID)
def test_what_is_said(language: str, asked: bool, text: str, name: str | None) -> None:
    readings = READER.read(text, context(language, asked=asked))
    assert [r.value["text"] for r in readings] == ([name] if name else [])


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "Maya Lindqvist", {"given": "Maya", "family": "Lindqvist"}),
        ("en", "Maya", {"given": "Maya"}),
        ("en", "Maya Ann Lindqvist", {"given": "Maya Ann", "family": "Lindqvist"}),
        ("en", "Ludwig van Beethoven", {"given": "Ludwig", "family": "van Beethoven"}),
        ("en", "Martin King Jr.", {"given": "Martin", "family": "King", "suffix": "Jr."}),
        ("en", "Martin King, Jr.", {"given": "Martin", "family": "King", "suffix": "Jr."}),
        ("en", "Lindqvist, Maya", {"given": "Maya", "family": "Lindqvist"}),
        ("en", "Ana Garcia Lopez", {"given": "Ana", "family": "Garcia Lopez"}),
        ("es", "Ana García López", {"given": "Ana", "family": "García López"}),
        ("es", "María José Pérez", {"given": "María José", "family": "Pérez"}),
        ("es", "Ana María López García", {"given": "Ana María", "family": "López García"}),
        ("es", "Carlos de la Cruz Medina", {"given": "Carlos", "family": "de la Cruz Medina"}),
        ("es", "María del Carmen Ruiz Soto", {"given": "María del Carmen", "family": "Ruiz Soto"}),
        ("es", "Dra. Lucía Méndez", {"given": "Lucía", "family": "Méndez"}),
    ],
)
def test_the_parts_of_a_name(language: str, text: str, value: dict[str, JsonValue]) -> None:
    (reading,) = READER.read(text, context(language))
    assert isinstance(reading.value, dict)
    assert {key: part for key, part in reading.value.items() if key != "text"} == value


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("maya o'neill", "Maya O'Neill"),
        ("JOHN SMITH-JONES", "John Smith-Jones"),
        ("ronald mcdonald", "Ronald McDonald"),
        ("carlos de la cruz", "Carlos de la Cruz"),
        ("Aoife NiDhomhnaill", "Aoife NiDhomhnaill"),
    ],
)
def test_capitals_are_given_where_there_were_none(text: str, written: str) -> None:
    (reading,) = READER.read(text, context())
    assert reading.value["text"] == written


def test_the_span_is_the_name_without_title_and_introduction() -> None:
    text = "good morning, this is Dr. Maya Lindqvist, I need a refill"
    (reading,) = READER.read(text, context(asked=False))
    assert reading.span.of(text) == "Maya Lindqvist"
    assert reading.cued


def test_a_spelled_surname_is_written_as_it_is_spelled() -> None:
    text = "Maya Lindquist, L I N D Q V I S T"
    (reading,) = READER.read(text, context())
    assert reading.value == {"text": "Maya Lindqvist", "given": "Maya", "family": "Lindqvist"}
    assert reading.span.of(text) == text


def test_a_name_that_is_only_spelled() -> None:
    (reading,) = READER.read("it's M A Y A", context())
    assert reading.value == {"text": "Maya", "given": "Maya"}


@pytest.mark.parametrize(
    ("language", "text", "cues", "name"),
    [
        ("en", "the other driver was John Kerr and he ran", ("other driver",), "John Kerr"),
        ("en", "my landlord's name is maria flores", ("landlord",), "Maria Flores"),
        ("es", "el otro conductor se llama Juan Pérez", ("otro conductor",), "Juan Pérez"),
        ("en", "my doctor is Priya Nair, at the clinic", ("my doctor",), "Priya Nair"),
    ],
)
def test_a_name_after_the_fields_own_cue(
    language: str, text: str, cues: tuple[str, ...], name: str
) -> None:
    (reading,) = READER.read(text, context(language, asked=False, cues=cues))
    assert reading.value["text"] == name
    assert reading.cued


def test_a_self_introduction_does_not_count_as_cued_for_somebody_else() -> None:
    (reading,) = READER.read("I'm Maya Lindqvist", context(asked=False, cues=("other driver",)))
    assert not reading.cued


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "the other driver ran a red light"),
        ("en", "I'm calling about the other driver, he was drunk"),
        ("en", "this is Maya's mother"),
        ("en", "I'm 34 years old"),
        ("en", "her name is Rosa"),
        ("es", "soy alérgica a la penicilina"),
        ("es", "aquí me duele mucho"),
    ],
)
def test_no_name_where_none_is_introduced(language: str, text: str) -> None:
    assert READER.read(text, context(language, asked=False, cues=("other driver",))) == ()


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("Maya Lindqvist", "Maya Lindqvist"),
        ({"given": "Maya", "family": "Lindqvist"}, "Maya Lindqvist"),
        ({"text": "maya lindqvist"}, "Maya Lindqvist"),
        ("Will Young", "Will Young"),
        ("Ng", "Ng"),
    ],
)
def test_a_typed_name_is_accepted(value: JsonValue, text: str) -> None:
    reading = READER.accept(value, context())
    assert reading is not None
    assert isinstance(reading.value, dict)
    assert reading.value["text"] == text


@pytest.mark.parametrize(
    "value", [None, "", "  ", 7, "1234", {"name": "x"}, {"given": 3}, ["Maya"], "x" * 300]
)
def test_what_is_no_name_is_refused(value: object) -> None:
    assert READER.accept(value, context()) is None  # type: ignore[arg-type]


_GIVEN = st.sampled_from(
    ["Maya", "Tyrell", "Oluwaseun", "Ana María", "José", "Mary-Anne", "Siobhán", "J."]
)
_FAMILY = st.sampled_from(
    [
        "Lindqvist",
        "O'Neill",
        "van der Berg",
        "de la Cruz",
        "García López",
        "Núñez",
        "Smith-Jones",
        "Will",
    ]
)


@given(_GIVEN, _FAMILY, st.sampled_from(["", " Jr.", " III"]), st.sampled_from(["en", "es"]))
def test_what_is_said_of_a_name_reads_back(
    given_name: str, family: str, suffix: str, language: str
) -> None:
    accepted = READER.accept(f"{given_name} {family}{suffix}", context(language))
    assert accepted is not None
    said = READER.say(accepted.value, context(language))
    (reading,) = READER.read(said, context(language))
    assert (reading.value, reading.span.of(said)) == (accepted.value, said)


@pytest.mark.parametrize(
    ("language", "said", "text"),
    [
        ("en", "folks at the bank have it written as orla venn", "Orla Venn"),
        ("es", "juan carlos ibarra solís y le marco luego", "Juan Carlos Ibarra Solís"),
        ("es", "el señor atiende al nombre de Andrés Quiroga", "Andrés Quiroga"),
    ],
)
def test_a_name_in_small_letters_and_behind_words_that_name(
    language: str, said: str, text: str
) -> None:
    (reading, *_) = READER.read(said, context(language))
    assert isinstance(reading.value, dict)
    assert reading.value["text"] == text
