from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from appliance.core.interview import Field, FieldType, JsonValue
from appliance.core.policy import FieldWording, OptionWording
from appliance.fields.context import Context
from appliance.fields.registry import READERS, reader_for

WORDING = FieldWording(
    "Anything",
    cues=("number", "my", "es"),
    yes=("urgent",),
    no=("no rush",),
    options={
        "one": OptionWording("One", ("uno", "first thing")),
        "two": OptionWording("Two of them"),
    },
)
FIELDS = [
    *(
        Field(kind.value, kind, options=("one", "two"), open=True)
        for kind in FieldType
        if kind is not FieldType.GROUP
    ),
    *(
        Field(kind, FieldType.IDENTIFIER, kind=kind)
        for kind in ("ssn", "npi", "vin", "policy", "iban")
    ),
    Field("several", FieldType.CHOICE, options=("one", "two"), several=True, open=True),
    Field(
        "group",
        FieldType.GROUP,
        fields=(
            Field("name", FieldType.STORY),
            Field("who", FieldType.NAME),
            Field("phone", FieldType.PHONE),
        ),
    ),
]
WORDS = st.sampled_from(
    [
        "my",
        "name",
        "is",
        "I'm",
        "this",
        "no",
        "not",
        "yes",
        "wait",
        "call",
        "number",
        "at",
        "dot",
        "com",
        "@",
        "gmail",
        ".",
        ",",
        "?",
        "!",
        "-",
        "+",
        "(",
        ")",
        "five",
        "oh",
        "three",
        "double",
        "503\n",
        "",
        "",
        "",
        "555",
        "0142",
        "10",
        "mg",
        "and",
        "also",
        "y",
        "soy",
        "me",
        "llamo",
        "arroba",
        "punto",
        "calle",
        "Oak",
        "Street",
        "412",
        "Portland",
        "OR",
        "Maya",
        "Lindqvist",
        "de",
        "la",
        "van\n",
        "",
        "",
        "",
        "B",
        "as",
        "in",
        "Bravo",
        "first",
        "one",
        "two",
        "anything",
        "but",
        "mornings",
        "/s/",
        "\n",
        "\u200b",
        "\u202e",
        "🙂",
        "é",
        "é",
        "ñ",
        "İ",
        "ß",
        "ﬁ",
        "\x00",
        "\ud7ff",
    ]
)
TEXTS = st.one_of(st.text(max_size=80), st.lists(WORDS, max_size=30).map(" ".join))


def test_every_kind_of_field_has_a_reader() -> None:
    assert set(READERS) == set(FieldType)
    assert all(reader_for(field) is READERS[field.type] for field in FIELDS)


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.id)
@settings(max_examples=40, deadline=None)
@given(text=TEXTS, language=st.sampled_from(["en", "es", "fr"]), asked=st.booleans())
def test_any_text_at_all_gives_readings_inside_it(
    field: Field, text: str, language: str, asked: bool
) -> None:
    context = Context(field, language, date(2026, 11, 20), asked, WORDING)
    end = 0
    for reading in reader_for(field).read(text, context):
        assert 0 <= reading.span.start < reading.span.end <= len(text)
        assert reading.span.start >= end, "readings overlap or are out of order"
        assert 0 < reading.confidence <= 1
        assert reading.value is not None
        end = reading.span.end


_JSON: st.SearchStrategy[JsonValue] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=6,
)


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.id)
@settings(max_examples=40, deadline=None)
@given(value=_JSON, language=st.sampled_from(["en", "es"]))
def test_any_widget_value_is_accepted_or_refused(
    field: Field, value: JsonValue, language: str
) -> None:
    context = Context(field, language, date(2026, 11, 20), asked=True, wording=WORDING)
    reader = reader_for(field)
    reading = reader.accept(value, context)
    if reading is not None:
        assert reading.span.of(reader.say(reading.value, context)) == reader.say(
            reading.value, context
        )


LONG = "".join(
    part * (4_000 // len(part) + 1)
    for part in (
        "a",
        "5",
        "my name is ",
        "um ",
        "a@",
        "at x dot ",
        "morning not ",
        "12 Oak ",
        "no, ",
        "🙂\u202e\x00",
    )
)


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.id)
def test_a_long_text_of_anything_is_read_or_left(field: Field) -> None:
    context = Context(field, "en", date(2026, 11, 20), asked=True, wording=WORDING)
    assert all(reading.span.end <= len(LONG) for reading in reader_for(field).read(LONG, context))


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (FieldType.NAME, "my name is " * 9_000),
        (FieldType.EMAIL, "a@" * 50_000),
        (FieldType.CHOICE, "one not " * 12_000),
        (FieldType.STORY, "um " * 33_000),
    ],
)
def test_a_hundred_kilobytes_take_no_longer_than_their_length(kind: FieldType, text: str) -> None:
    field = next(field for field in FIELDS if field.type is kind)
    context = Context(field, "en", date(2026, 11, 20), asked=True, wording=WORDING)
    assert all(reading.span.end <= len(text) for reading in reader_for(field).read(text, context))
