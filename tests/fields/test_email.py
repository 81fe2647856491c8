from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.core.interview import Field, FieldType
from appliance.core.policy import FieldWording
from appliance.fields.context import Context
from appliance.fields.email import READER

SAID = [
    ("en", True, "ana at gmail dot com", "ana@gmail.com"),
    ("en", True, "ana dot lopez at outlook dot com", "ana.lopez@outlook.com"),
    ("es", True, "ana arroba gmail punto com", "ana@gmail.com"),
    (
        "es",
        True,
        "mi correo es ana guion bajo lopez arroba hotmail punto com",
        "ana_lopez@hotmail.com",
    ),
    (
        "en",
        False,
        "write to me at Maya.Lindqvist@Example.COM, thanks",
        "Maya.Lindqvist@example.com",
    ),
    ("en", True, "it's maya underscore l eighty four at yahoo dot com", "maya_l84@yahoo.com"),
    ("en", True, "m a y a at icloud dot com", "maya@icloud.com"),
    ("en", True, "jsmith at cs dot pdx dot edu", "jsmith@cs.pdx.edu"),
    ("en", True, "I don't have one", None),
    ("en", False, "I live at Oak Street", None),
    ("en", False, "meet me at noon dot", None),
    ("es", True, "jose.perez@empresa.com.mx", "jose.perez@empresa.com.mx"),
    ("es", True, "jose punto perez arroba empresa punto com punto mx", "jose.perez@empresa.com.mx"),
    ("en", True, "bob-smith at my dash company dot org", "bob-smith@my-company.org"),
    ("en", True, "maya@gmail", None),
    ("en", True, "Maya.Lindqvist@example.com.", "Maya.Lindqvist@example.com"),
    ("en", True, "it's tom at the bakery dot com", "tom@thebakery.com"),
    ("en", True, "robert dot oneill two at aol dot com", "robert.oneill2@aol.com"),
    ("en", True, "I'll tell you at the desk", None),
    ("en", True, "maya plus clinic at gmail dot com", "maya+clinic@gmail.com"),
    ("en", True, "jane doe, all one word, at gmail dot com", "janedoe@gmail.com"),
    ("es", True, "carlos punto ruiz guion dos arroba yahoo punto es", "carlos.ruiz-2@yahoo.es"),
    (
        "es",
        False,
        "mi correo es maria_85@hotmail.com y mi teléfono el 503 555 0142",
        "maria_85@hotmail.com",
    ),
    ("en", True, "maya at gmail", None),
    ("en", True, "Maya @ Example . com", "maya@example.com"),
]


def context(language: str = "en", *, asked: bool = True, cues: tuple[str, ...] = ()) -> Context:
    field = Field("email", FieldType.EMAIL)
    return Context(field, language, date(2026, 11, 20), asked, FieldWording("E-mail", cues=cues))


@pytest.mark.parametrize(("language", "asked", "text", "value"), SAID)
def test_what_is_said(language: str, asked: bool, text: str, value: str | None) -> None:
    readings = READER.read(text, context(language, asked=asked))
    assert [reading.value for reading in readings] == ([value] if value else [])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("it's ana at gmail dot com, thanks", "ana at gmail dot com"),
        ("write to <maya@example.com>.", "maya@example.com"),
        ("'maya@example.com'", "maya@example.com"),
        (
            "ana guion bajo lopez arroba hotmail punto com por favor",
            "ana guion bajo lopez arroba hotmail punto com",
        ),
    ],
)
def test_the_span_covers_the_address_and_nothing_else(text: str, said: str) -> None:
    (reading,) = READER.read(text, context("es" if "arroba" in text else "en"))
    assert reading.span.of(text) == said


def test_words_joined_to_a_local_part_are_less_sure() -> None:
    (joined,) = READER.read("it's maya lindqvist at gmail dot com", context())
    (plain,) = READER.read("maya at gmail dot com", context())
    assert joined.value == "mayalindqvist@gmail.com"
    assert joined.confidence < 0.6 < plain.confidence


def test_a_number_word_inside_a_written_address_stays_a_word() -> None:
    (reading,) = READER.read("seven@two.example.com", context())
    assert reading.value == "seven@two.example.com"


def test_cues() -> None:
    (reading,) = READER.read(
        "my work email is a@example.com", context(asked=False, cues=("work email",))
    )
    assert reading.cued
    (reading,) = READER.read(
        "Work email? No: a@example.com", context(asked=False, cues=("work email",))
    )
    assert not reading.cued


@pytest.mark.parametrize(
    "value", [None, 3, "maya", "maya@", "@example.com", "a b@example.com", "a@b", ["a@b.co"]]
)
def test_what_is_no_address_is_refused(value: object) -> None:
    assert READER.accept(value, context()) is None  # type: ignore[arg-type]


def test_a_typed_address_is_accepted_with_its_domain_lowered() -> None:
    reading = READER.accept(" Maya.L@Example.COM ", context())
    assert reading is not None
    assert reading.value == "Maya.L@example.com"


@given(
    st.from_regex(r"[a-z][a-z0-9]{0,8}([._+-][a-z0-9]{1,6})?", fullmatch=True),
    st.from_regex(r"[a-z][a-z0-9]{1,10}", fullmatch=True),
    st.sampled_from(["com", "org", "co.uk", "com.mx"]),
)
def test_an_address_reads_back_from_what_is_said_of_it(local: str, domain: str, top: str) -> None:
    value = f"{local}@{domain}.{top}"
    said = READER.say(value, context())
    (reading,) = READER.read(said, context())
    assert (reading.value, reading.span.of(said)) == (value, said)


@given(
    st.lists(st.sampled_from(["ana", "lopez", "tomas", "bakery", "kim"]), min_size=1, max_size=3),
    st.sampled_from(
        [
            ("en", "at", "dot", "underscore", "_"),
            ("es", "arroba", "punto", "guion bajo", "_"),
            ("en", "at", "dot", "dash", "-"),
            ("es", "arroba", "punto", "guion", "-"),
        ]
    ),
    st.sampled_from(["gmail", "hotmail", "empresa"]),
)
def test_a_spoken_address_reads_back(
    parts: list[str], words: tuple[str, str, str, str, str], host: str
) -> None:
    language, at, dot, join, sign = words
    said = f"{f' {join} '.join(parts)} {at} {host} {dot} com"
    (reading,) = READER.read(said, context(language))
    assert reading.value == f"{sign.join(parts)}@{host}.com"
    assert reading.span.of(said) == said


@pytest.mark.parametrize(
    "line",
    [
        "I slipped on the stairs at work in March. My back hurt for weeks",
        "we met at the station. She was late",
        "he was at home. Then it began",
    ],
)
def test_the_end_of_a_sentence_is_no_dot(line: str) -> None:
    assert READER.read(line, context("en")) == ()
    assert READER.read("mail me at ana at gmail. com", context("en"))[0].value == "ana@gmail.com"
