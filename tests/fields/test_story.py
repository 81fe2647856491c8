from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.core.interview import Field, FieldType, JsonValue
from appliance.core.policy import FieldWording
from appliance.fields.context import Context
from appliance.fields.story import READER

SAID = [
    ("en", True, "Um, well, I've had a cough for two weeks.", "I've had a cough for two weeks."),
    ("en", True, "I don't know", None),
    ("en", False, "I've had a cough", None),
    ("es", True, "pues me duele la cabeza", "me duele la cabeza"),
    ("en", True, "   ", None),
    (
        "en",
        True,
        "So I was driving home and a deer jumped out",
        "I was driving home and a deer jumped out",
    ),
    ("en", True, "no", None),
    ("en", True, "What do you need to know?", None),
    (
        "en",
        True,
        "I don't know exactly what it is but my knee keeps giving out when I walk",
        "I don't know exactly what it is but my knee keeps giving out when I walk",
    ),
    ("es", True, "este... pues un dolor aquí en el pecho", "un dolor aquí en el pecho"),
    ("es", True, "no sé", None),
]


def context(language: str = "en", *, asked: bool = True, cues: tuple[str, ...] = ()) -> Context:
    field = Field("reason", FieldType.STORY)
    return Context(field, language, date(2026, 11, 20), asked, FieldWording("Reason", cues=cues))


@pytest.mark.parametrize(("language", "asked", "text", "value"), SAID)
def test_what_is_said(language: str, asked: bool, text: str, value: str | None) -> None:
    readings = READER.read(text, context(language, asked=asked))
    assert [reading.value for reading in readings] == ([value] if value else [])


def test_the_words_are_kept_exactly() -> None:
    text = "  Um, so… my knee\tgives  out!\n(the left one) 😖 "
    (reading,) = READER.read(text, context())
    assert reading.value == "my knee\tgives  out!\n(the left one) 😖"
    assert reading.span.of(text) == reading.value


def test_an_announced_story_ends_with_its_sentence() -> None:
    text = "Hi, I'm Maya. I'm calling about a rash on my arm, it itches. My number is 503 555 0142."
    (reading,) = READER.read(text, context(asked=False, cues=("calling about",)))
    assert reading.value == "a rash on my arm, it itches."
    assert reading.cued


@pytest.mark.parametrize(
    "text", ["", " ", "...", "?!", "😖", "skip", "I'd rather not say", "why do you ask?", "n/a"]
)
def test_what_tells_nothing(text: str) -> None:
    assert READER.read(text, context()) == ()


@pytest.mark.parametrize(
    "text", ["help with my taxes", "I want to talk about my divorce", "headaches", "My back."]
)
def test_a_short_story_is_one(text: str) -> None:
    (reading,) = READER.read(text, context())
    assert reading.value == text


@pytest.mark.parametrize("value", [None, "", "  ", 3, [], {}])
def test_what_is_no_story_is_refused(value: JsonValue) -> None:
    assert READER.accept(value, context()) is None


@given(
    st.lists(
        st.sampled_from(["my", "knee", "hurts", "since", "Monday", "badly"]),
        min_size=2,
        max_size=12,
    )
)
def test_what_is_said_reads_back(words: list[str]) -> None:
    accepted = READER.accept(" ".join(words), context())
    assert accepted is not None
    said = READER.say(accepted.value, context())
    (reading,) = READER.read(said, context())
    assert (reading.value, reading.span.of(said)) == (accepted.value, said)
