from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.core.interview import Field, FieldType
from appliance.core.policy import FieldWording
from appliance.fields.context import Context
from appliance.fields.phone import READER

SAID = [
    ("en", True, "503 555 0142", "+15035550142"),
    ("en", True, "five oh three, five five five, oh one four two", "+15035550142"),
    ("en", True, "it's (503) 555-0142", "+15035550142"),
    ("en", True, "503.555.0142 is my cell", "+15035550142"),
    ("en", True, "area code 503, 555 0142", "+15035550142"),
    ("en", True, "plus one 503 555 0142", "+15035550142"),
    ("en", True, "five zero three triple five zero one four two", "+15035550142"),
    ("en", True, "um call me on five oh three five five five oh one forty two", "+15035550142"),
    ("en", False, "you can reach me at 503-555-0142 after five", "+15035550142"),
    ("en", False, "I was born 03/14/1984 and my ssn is 219-09-9999", None),
    ("en", False, "the claim number is 4455667788", None),
    ("en", True, "555 0142", None),
    ("en", True, "I don't have a phone", None),
    ("en", True, "503-555-0142 extension 12", "+15035550142;ext=12"),
    ("es", True, "quinientos tres, cinco cinco cinco, cero uno cuatro dos", "+15035550142"),
    (
        "es",
        True,
        "cinco cero tres, quinientos cincuenta y cinco, cero uno cuarenta y dos",
        "+15035550142",
    ),
    ("es", False, "llámeme al 503 555 0142 por favor", "+15035550142"),
    ("es", True, "mi celular es el 5035550142", "+15035550142"),
    ("es", True, "+34 612 345 678", "+34612345678"),
    ("en", True, "my new number is 971-555-0188, not 503 555 0142", "+19715550188"),
    ("en", True, "yeah it's five-oh-three, five-five-five, zero-one-four-two", "+15035550142"),
    ("en", True, "1-503-555-0142", "+15035550142"),
    ("en", True, "503 - 555 - 0142 thats my cell", "+15035550142"),
    ("en", True, "my wife's is 503 555 0142", "+15035550142"),
    ("en", True, "nine seven one, two one two, thirty four fifty six", "+19712123456"),
    ("en", True, "it's the same number I'm calling from", None),
    ("en", True, "eight hundred 555 0142", "+18005550142"),
    ("en", True, "503 five five five 0142", "+15035550142"),
    ("en", False, "my order number is 5035550142", None),
    ("en", False, "it happened on 11-20-2026 at 10:30", None),
    ("en", False, "text me at 5035550142 ok", "+15035550142"),
    ("es", True, "es el cinco cero tres cinco cinco cinco cero uno cuatro dos", "+15035550142"),
    ("es", False, "mi numero es el (503) 555-0142", "+15035550142"),
    (
        "es",
        True,
        "quinientos tres, quinientos cincuenta y cinco, cero uno, cuarenta y dos",
        "+15035550142",
    ),
    ("es", True, "no tengo teléfono", None),
    ("es", True, "más cincuenta y dos 55 1234 5678", "+525512345678"),
    ("en", True, "+44 20 7946 0958", "+442079460958"),
    ("en", True, "five oh three five fifty five, oh one four two", "+15035550142"),
]


def context(
    language: str = "en", *, asked: bool = True, cues: tuple[str, ...] = (), region: str = "US"
) -> Context:
    field = Field("phone", FieldType.PHONE, region=region)
    return Context(field, language, date(2026, 11, 20), asked, FieldWording("Phone", cues=cues))


@pytest.mark.parametrize(("language", "asked", "text", "value"), SAID)
def test_what_is_said(language: str, asked: bool, text: str, value: str | None) -> None:
    readings = READER.read(text, context(language, asked=asked))
    best = max(readings, key=lambda reading: reading.confidence, default=None)
    assert (best.value if best else None) == value


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("call (503) 555-0142, thanks", "(503) 555-0142"),
        (
            "it's five oh three, five five five, oh one four two ok",
            "five oh three, five five five, oh one four two",
        ),
        ("503-555-0142 ext. 12.", "503-555-0142 ext. 12"),
        ("plus one 503 555 0142!", "plus one 503 555 0142"),
    ],
)
def test_the_span_covers_the_number_and_nothing_else(text: str, said: str) -> None:
    (reading,) = READER.read(text, context())
    assert reading.span.of(text) == said


def test_two_numbers_are_two_readings_in_order() -> None:
    text = "home is 503 555 0142 and cell is 971-555-0188"
    assert [r.value for r in READER.read(text, context())] == ["+15035550142", "+19715550188"]


def test_a_cue_of_the_field_is_told() -> None:
    text = "my sister's number is 503 555 0142, mine is 971 555 0188"
    first, second = READER.read(text, context(asked=False, cues=("Sister's",)))
    assert (first.cued, second.cued) == (True, True)
    (other,) = READER.read("I'm at 971 555 0188", context(asked=False, cues=("sister's",)))
    assert other.cued is False


def test_a_denied_number_is_less_sure_than_the_other() -> None:
    new, old = READER.read("971-555-0188, not 503 555 0142", context())
    assert new.confidence > 0.8 > old.confidence


@pytest.mark.parametrize("value", ["503 555 0142", "+1 503 555 0142", "(503)555-0142"])
def test_a_typed_number_is_accepted(value: str) -> None:
    reading = READER.accept(value, context())
    assert reading is not None
    assert reading.value == "+15035550142"


@pytest.mark.parametrize(
    "value", [None, 5035550142, "", "12", "abc", ["503 555 0142"], True, "5" * 200]
)
def test_anything_else_typed_is_refused(value: object) -> None:
    assert READER.accept(value, context()) is None  # type: ignore[arg-type]


@given(
    st.sampled_from(["503", "212", "971", "415"]),
    st.integers(200, 999),
    st.integers(0, 9999),
    st.sampled_from(["", ";ext=7", ";ext=4021"]),
    st.sampled_from(["en", "es"]),
)
def test_what_is_said_of_a_number_reads_back(
    area: str, mid: int, last: int, ext: str, language: str
) -> None:
    value = f"+1{area}{mid}{last:04}{ext}"
    said = READER.say(value, context(language))
    assert [r.value for r in READER.read(said, context(language))] == [value]
    assert [r.span.of(said) for r in READER.read(said, context(language))] == [said]


_ONES = {
    "en": ["oh", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
    "es": ["cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"],
}


@given(
    st.integers(200, 999),
    st.integers(200, 999),
    st.integers(0, 9999),
    st.sampled_from(["en", "es"]),
)
def test_digits_said_one_by_one_read_back(area: int, mid: int, last: int, language: str) -> None:
    if (area // 10) % 10 == 9:
        area -= 10
    groups = (str(area), str(mid), f"{last:04}")
    said = ", ".join(" ".join(_ONES[language][int(digit)] for digit in group) for group in groups)
    (reading,) = READER.read(said, context(language))
    assert reading.value == f"+1{area}{mid}{last:04}"
    assert reading.span.of(said) == said


def test_a_spanish_number_keeps_to_its_region() -> None:
    spain = context("es", region="ES")
    (reading,) = READER.read("es el 612 34 56 78", spain)
    assert reading.value == "+34612345678"
    assert READER.say("+34612345678", spain) == "612 34 56 78"
    assert READER.say("+34612345678", context()) == "+34 612 34 56 78"
