from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.core.interview import Span
from appliance.redaction.redactor import Redactor, remember, restore
from tests.fakes.detector import FakeDetector

NAMES = {"Maya Lindqvist": "PERSON", "March 12, 1984": "DATE_TIME", "415-555-0137": "PHONE_NUMBER"}


def masked(text: str, known: dict[str, str] | None = None, **words: str) -> str:
    return Redactor(FakeDetector(words)).redact(text, "en", known or {}).utterance.text


def test_what_is_found_is_masked_by_kind_and_number() -> None:
    redaction = Redactor(FakeDetector(NAMES)).redact(
        "Maya Lindqvist, born March 12, 1984, 415-555-0137", "en", {}
    )
    assert redaction.utterance.text == "<PERSON_1>, born <DATE_1>, <PHONE_1>"
    assert redaction.masks["<PHONE_1>"] == "415-555-0137"
    assert [one.type for one in redaction.findings] == ["PERSON", "DATE_TIME", "PHONE_NUMBER"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("it's maya again", "it's <PERSON_1.2> again"),
        ("Lindqvist, Maya", "<PERSON_1.2>"),
        ("MAYA LINDQVIST", "<PERSON_1.2>"),
        ("máya  lindqvist", "<PERSON_1.2>"),
        ("m a y a", "<PERSON_1.2>"),
        ("Maya's car", "<PERSON_1.2>'s car"),
        ("M\u200baya", "<PERSON_1.2>"),
        ("Mayan ruins", "Mayan ruins"),
    ],
)
def test_a_known_name_is_masked_in_every_form_under_its_number(text: str, expected: str) -> None:
    known = dict(remember({}, "PERSON", "Maya Lindqvist"))
    redaction = Redactor(FakeDetector()).redact(text, "en", known)
    assert redaction.utterance.text == expected
    assert restore(expected, redaction.masks) == text


@pytest.mark.parametrize(
    "text", ["4155550137", "(415) 555 0137", "+1 415.555.0137", "the last four are 0137"]
)
def test_a_known_phone_number_is_masked_however_it_is_grouped(text: str) -> None:
    known = dict(remember({}, "PHONE_NUMBER", "415-555-0137"))
    assert "0137" not in masked(text, known)


def test_the_same_number_grouped_otherwise_keeps_its_number() -> None:
    known = dict(remember({}, "PHONE_NUMBER", "415-555-0137"))
    assert masked("4155550137", known) == "<PHONE_1.2>"


def test_a_name_that_is_a_word_too_is_masked_only_as_a_name() -> None:
    known = dict(remember({}, "PERSON", "Will Strong"))
    assert masked("I will call Will", known) == "I will call <PERSON_1.2>"


def test_placeholders_stay_the_same_through_a_session() -> None:
    redactor = Redactor(FakeDetector({"Ana": "PERSON", "Leo": "PERSON"}))
    first = redactor.redact("Ana and Leo", "en", {})
    second = redactor.redact("Leo told Ana", "en", first.masks)
    assert first.utterance.text == "<PERSON_1> and <PERSON_2>"
    assert second.utterance.text == "<PERSON_2> told <PERSON_1>"
    assert second.masks == first.masks


def test_two_people_with_one_name_part_in_common_are_not_confused() -> None:
    known = remember(remember({}, "PERSON", "Ana Ruiz"), "PERSON", "Leo Ruiz")
    assert set(known) == {"<PERSON_1>", "<PERSON_2>"}


def test_what_looks_like_a_placeholder_is_given_back_as_it_was_said() -> None:
    redactor = Redactor(FakeDetector({"Ana": "PERSON"}))
    text = "Ana wrote <PERSON_1> and <DATE_7.2>"
    redaction = redactor.redact(text, "en", {})
    assert redaction.utterance.text == "<PERSON_1> wrote <LITERAL_1> and <LITERAL_2>"
    assert restore(redaction.utterance.text, redaction.masks) == text


def test_a_failing_detector_withholds_the_text() -> None:
    redactor = Redactor(FakeDetector(NAMES, broken=True))
    redaction = redactor.redact("Maya Lindqvist", "en", {"<PERSON_1>": "Ana"})
    assert redaction.utterance.withheld
    assert redaction.utterance.text == ""
    assert redaction.utterance.raw == "Maya Lindqvist"
    assert redaction.masks == {"<PERSON_1>": "Ana"}
    assert redactor.mask("Maya Lindqvist", "en", {}) == ""


def test_any_text_of_the_session_can_be_masked() -> None:
    known = dict(remember({}, "PERSON", "Maya Lindqvist"))
    said = Redactor(FakeDetector()).mask("Thank you, Maya Lindqvist.", "en", known)
    assert said == "Thank you, <PERSON_1>."


def test_remembering_nothing_changes_nothing() -> None:
    assert remember({"<PERSON_1>": "Ana"}, "PERSON", "  ") == {"<PERSON_1>": "Ana"}
    assert remember({}, "PERSON", "Ana") == remember(remember({}, "PERSON", "Ana"), "PERSON", "Ana")


def test_an_unknown_kind_is_masked_under_its_own_name() -> None:
    assert masked("badge 77", badge="EMPLOYEE_BADGE") == "<EMPLOYEE_BADGE_1> 77"


def test_the_offset_map_leads_back_exactly() -> None:
    text = "I'm Maya Lindqvist, call 415-555-0137 please"
    utterance = Redactor(FakeDetector(NAMES)).redact(text, "en", {}).utterance
    for words in ("I'm ", "please", ", call "):
        start = utterance.text.index(words)
        back = utterance.map.to_raw(Span(start, start + len(words)))
        assert back is not None
        assert back.of(text) == words
    start = utterance.text.index("<PHONE_1>")
    whole = utterance.map.to_raw(Span(start, start + len("<PHONE_1>")))
    assert whole is not None
    assert whole.of(text) == "415-555-0137"
    assert utterance.map.to_raw(Span(start + 1, start + 4)) is None


MESSY = st.text(
    alphabet=st.one_of(
        st.sampled_from(list("<>_1PERSONana .\u200b\u0301é٣\u202e")), st.characters()
    ),
    max_size=60,
)
PIECES = st.lists(
    st.one_of(MESSY, st.sampled_from(["<PERSON_1>", "<LITERAL_1>", "Ana", "ANA", "<PERSON_1.2>"])),
    max_size=8,
).map("".join)


@given(PIECES, PIECES, st.lists(PIECES.filter(bool), max_size=3))
def test_restoring_gives_back_any_text_exactly(first: str, second: str, found: list[str]) -> None:
    redactor = Redactor(FakeDetector({**dict.fromkeys(found, "PERSON"), "Ana": "PERSON"}))
    one = redactor.redact(first, "en", {})
    two = redactor.redact(second, "en", one.masks)
    assert restore(one.utterance.text, one.masks) == first
    assert restore(one.utterance.text, two.masks) == first
    assert restore(two.utterance.text, two.masks) == second


@given(PIECES)
def test_every_clear_character_maps_back_to_itself(text: str) -> None:
    utterance = Redactor(FakeDetector({"Ana": "PERSON"})).redact(text, "en", {}).utterance
    inside = {
        at for one in utterance.map.replacements for at in range(one.masked.start, one.masked.end)
    }
    for at, character in enumerate(utterance.text):
        if at not in inside:
            back = utterance.map.to_raw(Span(at, at + 1))
            assert back is not None
            assert back.of(text) == character


@given(MESSY)
def test_restoring_never_touches_what_it_does_not_know(text: str) -> None:
    assert restore(text, {}) == text
