from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.core.interview import Field, FieldType
from appliance.core.policy import FieldWording
from appliance.fields.address import READER
from appliance.fields.context import Context

SAID = [
    (
        "en",
        True,
        "412 Oak Street, Portland, OR 97205",
        {"line": "412 Oak Street", "city": "Portland", "state": "OR", "postal_code": "97205"},
    ),
    (
        "en",
        True,
        "412 oak street apartment 3b portland oregon 97205",
        {
            "line": "412 Oak Street",
            "unit": "3B",
            "city": "Portland",
            "state": "OR",
            "postal_code": "97205",
        },
    ),
    (
        "en",
        True,
        "four twelve oak street portland oregon nine seven two oh five",
        {"line": "412 Oak Street", "city": "Portland", "state": "OR", "postal_code": "97205"},
    ),
    (
        "en",
        False,
        "I live at 1600 NW Flanders St, Unit 12, Portland OR",
        {"line": "1600 NW Flanders St", "unit": "12", "city": "Portland", "state": "OR"},
    ),
    (
        "en",
        True,
        "PO Box 88, Salem, Oregon 97301",
        {"line": "PO Box 88", "city": "Salem", "state": "OR", "postal_code": "97301"},
    ),
    ("en", True, "corner of 5th and Main", {"text": "corner of 5th and Main"}),
    ("en", True, "I don't know", None),
    ("en", False, "I took 2 pills on Tuesday", None),
    (
        "es",
        True,
        "Calle Mayor 12, 28013 Madrid",
        {"line": "Calle Mayor 12", "city": "Madrid", "postal_code": "28013"},
    ),
    ("es", True, "vivo en la avenida reforma 222, colonia juárez", {"line": "Avenida Reforma 222"}),
    (
        "es",
        True,
        "412 Oak Street, Portland, Oregon",
        {"line": "412 Oak Street", "city": "Portland", "state": "OR"},
    ),
    (
        "en",
        True,
        "1200 County Road 12, Bend, OR",
        {"line": "1200 County Road 12", "city": "Bend", "state": "OR"},
    ),
    (
        "en",
        True,
        "it's 88 Birch Lane, Unit 4, Gresham, Oregon, 97030",
        {
            "line": "88 Birch Lane",
            "unit": "4",
            "city": "Gresham",
            "state": "OR",
            "postal_code": "97030",
        },
    ),
    ("en", True, "2210 north lombard street", {"line": "2210 North Lombard Street"}),
    (
        "en",
        True,
        "1 Infinite Loop, Cupertino, CA",
        {"line": "1 Infinite Loop", "city": "Cupertino", "state": "CA"},
    ),
    (
        "en",
        True,
        "77 Massachusetts Ave, Cambridge, MA 02139",
        {
            "line": "77 Massachusetts Ave",
            "city": "Cambridge",
            "state": "MA",
            "postal_code": "02139",
        },
    ),
    ("en", True, "on I-5 northbound near exit 294", {"text": "on I-5 northbound near exit 294"}),
    ("en", True, "I'd rather not say", None),
    ("en", False, "I was on my way to work at 9", None),
    ("en", False, "there are 3 people in the way", None),
    (
        "en",
        True,
        "fifteen oh two southeast hawthorne boulevard, portland",
        {"line": "1502 Southeast Hawthorne Boulevard", "city": "Portland"},
    ),
    (
        "en",
        True,
        "123 Main St Apt 4 Salem OR 97301",
        {
            "line": "123 Main St",
            "unit": "4",
            "city": "Salem",
            "state": "OR",
            "postal_code": "97301",
        },
    ),
    ("en", True, "4501 SE 82nd Ave, Portland", {"line": "4501 SE 82nd Ave", "city": "Portland"}),
    (
        "es",
        True,
        "Calle Gran Vía 25, piso 3, 28013 Madrid",
        {"line": "Calle Gran Vía 25", "unit": "3", "postal_code": "28013", "city": "Madrid"},
    ),
    (
        "es",
        True,
        "vivo en el 412 de la calle Oak, Portland",
        {"text": "412 de la calle Oak, Portland"},
    ),
    (
        "es",
        True,
        "Av. Insurgentes Sur 1602, Ciudad de México",
        {"line": "Av. Insurgentes Sur 1602", "city": "Ciudad de México"},
    ),
    (
        "es",
        True,
        "en la esquina de la quinta y la calle Main",
        {"text": "en la esquina de la quinta y la calle Main"},
    ),
]


def context(language: str = "en", *, asked: bool = True, cues: tuple[str, ...] = ()) -> Context:
    field = Field("address", FieldType.ADDRESS)
    return Context(field, language, date(2026, 11, 20), asked, FieldWording("Address", cues=cues))


@pytest.mark.parametrize(("language", "asked", "text", "parts"), SAID)
def test_what_is_said(language: str, asked: bool, text: str, parts: dict[str, str] | None) -> None:
    readings = READER.read(text, context(language, asked=asked))
    if parts is None:
        assert readings == ()
    else:
        (reading,) = readings
        assert isinstance(reading.value, dict)
        assert {key: reading.value.get(key) for key in parts} == parts


def test_the_text_is_what_was_said_and_the_span_covers_it() -> None:
    text = "sure, I live at four twelve oak street, portland oregon nine seven two oh five, thanks"
    (reading,) = READER.read(text, context())
    assert reading.span.of(text) == "four twelve oak street, portland oregon nine seven two oh five"
    assert reading.value == {
        "text": "four twelve oak street, portland oregon nine seven two oh five",
        "line": "412 Oak Street",
        "city": "Portland",
        "state": "OR",
        "postal_code": "97205",
    }


def test_or_and_in_are_words_before_they_are_states() -> None:
    (reading,) = READER.read("12 Oak Street or maybe 14", context())
    assert isinstance(reading.value, dict)
    assert "state" not in reading.value


def test_a_described_place_is_less_sure_than_an_address() -> None:
    (described,) = READER.read("behind the mall downtown", context())
    (plain,) = READER.read("412 Oak Street, Portland, OR 97205", context())
    assert described.confidence < 0.7 < plain.confidence


def test_a_cue_is_told() -> None:
    (reading,) = READER.read(
        "it happened at 412 Oak Street", context(asked=False, cues=("happened",))
    )
    assert reading.cued


def test_parts_from_a_widget() -> None:
    parts = {"line": "412 Oak Street", "city": "Portland", "state": "OR", "postal_code": "97205"}
    reading = READER.accept(parts, context())
    assert reading is not None
    assert reading.value == {"text": "412 Oak Street, Portland, OR 97205", **parts}


def test_one_typed_line_is_taken_apart() -> None:
    reading = READER.accept("PO Box 88, Salem, OR 97301", context())
    assert reading is not None
    assert isinstance(reading.value, dict)
    assert reading.value["line"] == "PO Box 88"
    assert reading.value["city"] == "Salem"


@pytest.mark.parametrize(
    "value", [None, "", "  ", 5, [], {}, {"street": "x"}, {"line": 5}, "!?", "x" * 400]
)
def test_what_is_no_address_is_refused(value: object) -> None:
    assert READER.accept(value, context()) is None  # type: ignore[arg-type]


@given(
    st.integers(1, 99999),
    st.sampled_from(["Oak Street", "SW Harbor Way", "Main St", "Old Mill Road", "N 5th Avenue"]),
    st.sampled_from(
        [("Portland", "OR"), ("San Diego", "CA"), ("New York", "NY"), ("St. Paul", "MN")]
    ),
    st.integers(10000, 99999),
    st.sampled_from(["", ", Apt 4B", ", Unit 12"]),
)
def test_a_written_address_reads_back(
    number: int, street: str, place: tuple[str, str], postal: int, unit: str
) -> None:
    text = f"{number} {street}{unit}, {place[0]}, {place[1]} {postal}"
    (reading,) = READER.read(text, context(asked=False))
    assert isinstance(reading.value, dict)
    assert reading.value["line"] == f"{number} {street}"
    assert (reading.value["city"], reading.value["state"]) == place
    assert reading.value["postal_code"] == str(postal)
    assert READER.say(reading.value, context()) == text
    assert reading.span.of(text) == text
