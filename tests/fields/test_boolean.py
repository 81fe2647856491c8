from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.core.interview import Field, FieldType, JsonValue
from appliance.core.policy import FieldWording
from appliance.fields.boolean import READER
from appliance.fields.context import Context

SAID = [
    ("en", True, "yes", True),
    ("en", True, "Yeah I think so", True),
    ("en", True, "nope", False),
    ("en", True, "not really", False),
    ("en", True, "I don't think so", False),
    ("en", True, "no, wait, yes", True),
    ("en", True, "I know", None),
    ("en", True, "I don't have any", False),
    ("en", True, "he wasn't", False),
    ("en", True, "I do", True),
    ("en", False, "there was no light on the street", None),
    ("en", True, "I don't know", None),
    ("en", True, "sure", True),
    ("en", True, "I'm not sure", None),
    ("en", True, "absolutely not", False),
    ("en", True, "that's right", True),
    ("en", True, "no problem", None),
    ("en", True, "uh-huh", True),
    ("en", True, "why not", True),
    ("en", True, "never", False),
    ("en", True, "um, yes please", True),
    ("en", True, "what?", None),
    ("en", True, "not that I know of", False),
    ("en", True, "of course", True),
    ("en", True, "it is", True),
    ("en", True, "nobody was hurt", False),
    ("en", True, "that is not correct", False),
    ("en", True, "he didn't", False),
    ("es", True, "sí", True),
    ("es", True, "si claro", True),
    ("es", True, "para nada", False),
    ("es", True, "qué va", False),
    ("es", True, "creo que no", False),
    ("es", True, "no sé", None),
    ("es", True, "claro que no", False),
    ("es", True, "así es", True),
    ("es", True, "no, no tengo", False),
    ("es", True, "ninguna", False),
    ("es", True, "por supuesto", True),
    ("es", True, "no entiendo", None),
    ("es", True, "perdón, no, digo sí", True),
    ("es", True, "nunca", False),
    ("es", True, "¿cómo?", None),
    ("es", True, "me parece que sí", True),
    ("en", True, "yes I have", True),
    ("en", True, "No, I haven't", False),
    ("en", True, "yeah, no", False),
    ("en", True, "I mean yes", True),
    ("en", True, "well, not exactly", False),
    ("en", True, "unfortunately yes", True),
    ("en", True, "unfortunately not", False),
    ("en", True, "maybe", None),
    ("en", True, "is that important?", None),
    ("en", True, "there weren't any injuries", False),
    ("en", True, "Nothing like that", False),
    ("en", True, "correct", True),
    ("en", True, "the light was red and I stopped", None),
    ("en", True, "I don't remember", None),
    ("en", True, "yes but only at night", True),
    ("en", True, "He did, yes", True),
    ("en", True, "I am not", False),
    ("en", True, "not anymore", False),
    ("en", True, "I'd say no", False),
    ("en", True, "that would be a no", False),
    ("en", True, "I have a question", None),
    ("en", True, "affirmative", True),
    ("en", True, "Y", True),
    ("en", True, "hell no", False),
    ("en", True, "yesss", True),
    ("en", True, "noooo", False),
    ("en", True, "yes and no", None),
    ("en", True, "thanks, yes", True),
    ("en", True, "I did not", False),
    ("en", True, "we were, yes", True),
    ("en", True, "I know it's late", None),
    ("es", True, "sí, señor", True),
    ("es", True, "que yo sepa no", False),
    ("es", True, "no, gracias", False),
    ("es", True, "pues sí", True),
    ("es", True, "no me acuerdo", None),
    ("es", True, "sí tengo", True),
    ("es", True, "no tomo nada", False),
    ("es", True, "tal vez", None),
    ("es", True, "la verdad no", False),
    ("es", True, "la verdad es que sí", True),
    ("es", True, "gracias a Dios no", False),
    ("es", True, "sí y no", None),
    ("es", True, "no, espere, sí", True),
    ("es", True, "¿por qué?", None),
    ("es", True, "siii", True),
    ("es", True, "nadie resultó herido", False),
    ("es", False, "el semáforo no funcionaba", None),
]


def context(
    language: str = "en",
    *,
    asked: bool = True,
    yes: tuple[str, ...] = (),
    no: tuple[str, ...] = (),
    cues: tuple[str, ...] = (),
) -> Context:
    field = Field("urgent", FieldType.BOOLEAN)
    wording = FieldWording("Urgent", yes=yes, no=no, cues=cues)
    return Context(field, language, date(2026, 11, 20), asked, wording)


@pytest.mark.parametrize(("language", "asked", "text", "value"), SAID)
def test_what_is_said(language: str, asked: bool, text: str, value: bool | None) -> None:
    readings = READER.read(text, context(language, asked=asked))
    assert [reading.value for reading in readings] == ([] if value is None else [value])


@pytest.mark.parametrize(
    ("text", "unsure"),
    [("yes", False), ("I don't think so", True), ("no", False), ("probably", True)],
)
def test_a_hedge_is_less_sure(text: str, unsure: bool) -> None:
    (reading,) = READER.read(text, context())
    assert (reading.confidence < 0.75) is unsure


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("well, not really, thanks", "not really"),
        ("no, wait, yes", "yes"),
        ("um I don't smoke.", "I don't smoke"),
    ],
)
def test_the_span_covers_the_deciding_words(text: str, said: str) -> None:
    (reading,) = READER.read(text, context())
    assert reading.span.of(text) == said


def test_a_repaired_answer_is_surer_than_a_contradiction() -> None:
    (repaired,) = READER.read("no, wait, yes", context())
    (torn,) = READER.read("no. yes", context())
    assert (repaired.value, torn.value) == (True, True)
    assert repaired.confidence > 0.9 > torn.confidence


@pytest.mark.parametrize("asked", [True, False])
@pytest.mark.parametrize(
    ("text", "value", "said"),
    [
        ("this is Maya, 503 555 0142, no rush", False, "no rush"),
        ("it can wait until Monday", False, "can wait"),
        ("please, it's an emergency", True, "emergency"),
        ("it's not an emergency", False, "not an emergency"),
        ("I need someone as soon as possible", True, "as soon as possible"),
    ],
)
def test_the_questions_own_words(asked: bool, text: str, value: bool, said: str) -> None:
    own = context(
        asked=asked, yes=("emergency", "as soon as possible", "soon"), no=("no rush", "can wait")
    )
    (reading,) = READER.read(text, own)
    assert (reading.value, reading.span.of(text), reading.cued) == (value, said, True)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("allergies: none", False),
        ("no allergies", False),
        ("Allergies? yes", True),
        ("I have allergies", None),
    ],
)
def test_beside_a_cue_without_the_question(text: str, value: bool | None) -> None:
    readings = READER.read(text, context(asked=False, cues=("allergies",)))
    assert [reading.value for reading in readings] == ([] if value is None else [value])


@pytest.mark.parametrize(
    "text", ["no", "yes", "there was no light", "yes I was driving", "no, it was Tuesday", "sí"]
)
def test_nothing_is_read_when_nothing_was_asked(text: str) -> None:
    assert READER.read(text, context(asked=False)) == ()


@pytest.mark.parametrize(
    ("value", "accepted"), [(True, True), (False, False), ("true", True), ("No", False)]
)
def test_a_tapped_value(value: JsonValue, accepted: bool) -> None:
    reading = READER.accept(value, context())
    assert reading is not None
    assert reading.value is accepted


@pytest.mark.parametrize("value", [None, 1, 0, "perhaps", [], {}, 1.0])
def test_what_is_neither_is_refused(value: object) -> None:
    assert READER.accept(value, context()) is None  # type: ignore[arg-type]


@given(
    st.booleans(),
    st.sampled_from(
        [("en", "um, ", ", thanks"), ("es", "pues ", ", gracias"), ("en", "", "."), ("es", "", "!")]
    ),
)
def test_what_is_said_reads_back(value: bool, around: tuple[str, str, str]) -> None:
    language, before, behind = around
    said = READER.say(value, context(language))
    (reading,) = READER.read(f"{before}{said}{behind}", context(language))
    assert reading.value is value


@pytest.mark.parametrize(
    ("language", "said", "value"),
    [
        ("en", "my cousin hired somebody yes", True),
        ("es", "mi primo contrató a alguien sí", True),
        ("es", "por favor no me dejen nada grabado", False),
    ],
)
def test_a_yes_at_the_end_and_a_no_behind_courtesy(language: str, said: str, value: bool) -> None:
    (reading,) = READER.read(said, context(language))
    assert reading.value is value
