from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.core.interview import Field, FieldType, JsonValue
from appliance.core.policy import FieldWording, OptionWording
from appliance.fields.choice import READER
from appliance.fields.context import Context

SAID = [
    ("en", True, "mornings", "morning"),
    ("en", True, "in the afternoon please", "afternoon"),
    ("en", True, "whenever", "any"),
    ("en", True, "not in the morning", None),
    ("en", True, "anything but mornings", None),
    ("en", True, "the second one", "afternoon"),
    ("en", True, "aftrnoon", "afternoon"),
    ("en", True, "I am not sure", None),
    ("en", False, "I am calling about a bill", None),
    ("en", True, "not the morning, the afternoon", "afternoon"),
    ("en", True, "morning, no wait, afternoon", "afternoon"),
    ("en", True, "it doesn't matter", "any"),
    ("es", True, "por las mañanas", "morning"),
    ("es", True, "la primera", "morning"),
    ("es", True, "me da igual", "any"),
    ("es", True, "en la tarde mejor", "afternoon"),
    ("es", True, "por la mañana no", None),
    ("en", True, "either is fine after lunch", "afternoon"),
    ("en", True, "I guess the afternoon would be best", "afternoon"),
    ("en", True, "no mornings please", None),
    ("en", True, "9 am", "morning"),
    ("en", True, "any time except the morning", None),
    ("en", True, "number three", "any"),
    ("en", True, "the last one", "any"),
    ("en", True, "before lunch if possible", "morning"),
    ("en", True, "what are the options?", None),
    ("en", True, "yes", None),
    ("en", True, "I don't care", None),
    ("en", True, "evening", None),
    ("es", True, "a cualquier hora", "any"),
    ("es", True, "cualquiera menos la mañana", None),
    ("es", True, "temprano", "morning"),
    ("es", True, "mejor por la tarde", "afternoon"),
    ("es", True, "la última", "any"),
    ("es", True, "no sé", None),
]

WORDING = {
    "en": FieldWording(
        "Best time",
        options={
            "morning": OptionWording("Morning", ("before noon", "before lunch", "am", "early")),
            "afternoon": OptionWording(
                "Afternoon", ("after lunch", "after noon", "pm", "later in the day")
            ),
            "any": OptionWording(
                "Any time", ("whenever", "doesn't matter", "all day", "you choose")
            ),
        },
    ),
    "es": FieldWording(
        "Mejor hora",
        options={
            "morning": OptionWording(
                "Por la mañana", ("antes del mediodía", "temprano", "de mañana")
            ),
            "afternoon": OptionWording(
                "Por la tarde", ("después de comer", "más tarde", "a la tarde")
            ),
            "any": OptionWording(
                "A cualquier hora", ("cuando sea", "me da igual", "cuando quieran")
            ),
        },
    ),
}
CONDITIONS = FieldWording(
    "Conditions",
    cues=("diagnosed",),
    options={
        "asthma": OptionWording("Asthma"),
        "diabetes": OptionWording("Diabetes", ("sugar",)),
        "high_blood_pressure": OptionWording("High blood pressure", ("hypertension",)),
        "none": OptionWording("None of these"),
    },
)


def context(language: str = "en", *, asked: bool = True, open_: bool = False) -> Context:
    field = Field("time", FieldType.CHOICE, options=("morning", "afternoon", "any"), open=open_)
    return Context(field, language, date(2026, 11, 20), asked, WORDING[language])


def conditions(*, asked: bool = True, open_: bool = False) -> Context:
    options = tuple(CONDITIONS.options)
    field = Field("conditions", FieldType.CHOICE, options=options, several=True, open=open_)
    return Context(field, "en", date(2026, 11, 20), asked, CONDITIONS)


@pytest.mark.parametrize(("language", "asked", "text", "option"), SAID)
def test_what_is_said(language: str, asked: bool, text: str, option: str | None) -> None:
    readings = READER.read(text, context(language, asked=asked))
    assert [reading.value for reading in readings] == ([option] if option else [])


def test_the_span_covers_the_words_that_chose() -> None:
    text = "I guess before  lunch would be best, please"
    (reading,) = READER.read(text, context())
    assert reading.span.of(text) == "before  lunch"


def test_two_options_where_one_can_be_are_two_unsure_readings() -> None:
    readings = READER.read("morning or afternoon", context())
    assert [reading.value for reading in readings] == ["morning", "afternoon"]
    assert all(reading.confidence <= 0.5 for reading in readings)


def test_with_two_options_not_the_one_is_the_other() -> None:
    field = Field("side", FieldType.CHOICE, options=("left", "right"))
    (reading,) = READER.read("not left", Context(field, "en", date(2026, 11, 20)))
    assert reading.value == "right"


def test_a_slip_between_two_options_chooses_neither() -> None:
    field = Field("plan", FieldType.CHOICE, options=("medicaid", "medicare"))
    assert READER.read("medicade", Context(field, "en", date(2026, 11, 20))) == ()


def test_several() -> None:
    text = "I have asthma and hypertension, no diabetes"
    (reading,) = READER.read(text, conditions())
    assert reading.value == ["asthma", "high_blood_pressure"]
    assert reading.span.of(text) == "asthma and hypertension"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("none", ["none"]),
        ("none of them", ["none"]),
        ("all of them", ["asthma", "diabetes", "high_blood_pressure"]),
        ("the first one", ["asthma"]),
        ("sugar", ["diabetes"]),
        ("asthmaa", ["asthma"]),
    ],
)
def test_several_at_once_or_none(text: str, value: list[str]) -> None:
    (reading,) = READER.read(text, conditions())
    assert reading.value == value


def test_an_open_choice_takes_other_words_but_no_shrug() -> None:
    (reading,) = READER.read("um, Tuesday evenings after work please", context(open_=True))
    assert reading.value == {"other": "Tuesday evenings after work"}
    assert READER.read("I don't know", context(open_=True)) == ()
    assert READER.read("Tuesday evenings", context()) == ()


def test_without_the_question_an_announced_option_is_surer() -> None:
    (announced,) = READER.read("I was diagnosed with asthma in 2010", conditions(asked=False))
    (mentioned,) = READER.read("my mother had asthma", conditions(asked=False))
    assert announced.cued
    assert not mentioned.cued
    assert announced.confidence > 0.8 > mentioned.confidence


def test_short_words_of_a_sentence_choose_nothing() -> None:
    assert READER.read("I am calling about any bill you have", context(asked=False)) == ()


@pytest.mark.parametrize(
    "value", ["evening", None, 0, True, ["morning"], {"other": "x"}, {"id": "morning"}, ""]
)
def test_what_is_no_option_is_refused(value: object) -> None:
    assert READER.accept(value, context()) is None  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("value", "accepted"),
    [
        (["asthma", "asthma", "diabetes"], ["asthma", "diabetes"]),
        ("asthma", ["asthma"]),
        ([], []),
        (["asthma", {"other": "gout"}], ["asthma", {"other": "gout"}]),
    ],
)
def test_lists_from_a_widget(value: JsonValue, accepted: JsonValue) -> None:
    reading = READER.accept(value, conditions(open_=True))
    assert reading is not None
    assert reading.value == accepted


@given(st.sampled_from(["morning", "afternoon", "any"]), st.sampled_from(["en", "es"]))
def test_what_is_said_of_an_option_reads_back(option: str, language: str) -> None:
    said = READER.say(option, context(language))
    (reading,) = READER.read(said, context(language))
    assert (reading.value, reading.span.of(said)) == (option, said)


@given(
    st.lists(
        st.sampled_from(["asthma", "diabetes", "high_blood_pressure"]), min_size=1, unique=True
    )
)
def test_what_is_said_of_several_reads_back(chosen: list[str]) -> None:
    said = READER.say([*chosen], conditions())
    (reading,) = READER.read(said, conditions())
    assert reading.value == chosen
