from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.core.masking import EVERYTHING, KINDS, NOTHING, Shown
from appliance.redaction.redactor import Redactor, remember
from appliance.redaction.showing import banded, covered, days_from, moved, shown
from tests.fakes.detector import FakeDetector

WORDS = {
    "Maya Lindqvist": "PERSON",
    "March 4, 1988": "DATE_TIME",
    "37 years old": "AGE",
    "503-555-0127": "PHONE_NUMBER",
    "badge 77": "EMPLOYEE_BADGE",
}
TEXT = "Maya Lindqvist, March 4, 1988, 37 years old, 503-555-0127, badge 77"
REDACTION = Redactor(FakeDetector(WORDS)).redact(TEXT, "en", {})
MASKED, MASKS = REDACTION.utterance.text, REDACTION.masks


def test_a_reader_is_shown_the_kinds_that_policy_names_and_no_other() -> None:
    reader = Shown(frozenset({"person", "age"}))
    assert shown(MASKED, MASKS, reader) == (
        "Maya Lindqvist, <DATE_1>, 37 years old, <PHONE_1>, <EMPLOYEE_BADGE_1>"
    )
    assert shown(MASKED, MASKS, NOTHING) == MASKED
    assert shown(MASKED, MASKS, EVERYTHING) == TEXT


def test_a_kind_that_nobody_has_heard_of_is_masked_though_every_kind_is_named() -> None:
    assert shown(MASKED, MASKS, Shown(frozenset(KINDS))).endswith("<EMPLOYEE_BADGE_1>")


def test_dates_move_and_ages_lie_in_bands() -> None:
    reader = Shown(everything=True, dates="shift", ages="band")
    assert shown(MASKED, MASKS, reader, 10).startswith("Maya Lindqvist, 1988-03-14, 30-39, 503")


def test_what_cannot_be_moved_stays_masked() -> None:
    reader = Shown(everything=True, dates="shift", ages="band")
    masks = {"<DATE_1>": "last spring", "<AGE_1>": "elderly"}
    assert shown("<DATE_1> <AGE_1>", masks, reader, 10) == "<DATE_1> <AGE_1>"


def test_what_was_said_and_looks_like_a_placeholder_is_given_back() -> None:
    redaction = Redactor(FakeDetector()).redact("I said <PERSON_1>", "en", {})
    assert shown(redaction.utterance.text, redaction.masks, NOTHING) == "I said <PERSON_1>"


def test_other_sessions_placeholders_stay() -> None:
    assert shown("<PERSON_9>", MASKS, EVERYTHING) == "<PERSON_9>"


def test_a_text_of_the_house_is_covered_by_what_the_session_knows() -> None:
    masks = remember({}, "PERSON", "Maya Lindqvist")
    assert covered("Thank you, Maya.", masks, NOTHING) == "Thank you, <PERSON_1.2>."
    assert covered("Thank you, Maya.", masks, Shown(frozenset({"person"}))) == "Thank you, Maya."
    assert covered("Thank you, Maya.", masks, EVERYTHING) == "Thank you, Maya."


@pytest.mark.parametrize(
    ("iso", "days", "expected"),
    [
        ("1988-03-04", 30, "1988-04-03"),
        ("1988-03", 30, "1988-04"),
        ("1988", -364, "1987"),
        ("soon", 3, None),
    ],
)
def test_a_date_moves_and_stays_as_exact_as_it_was(
    iso: str, days: int, expected: str | None
) -> None:
    assert moved(iso, days) == expected


@given(st.dates(), st.dates(), st.integers(-364, 364))
def test_dates_of_one_session_stay_as_far_apart_as_they_were(
    one: object, other: object, days: int
) -> None:
    from datetime import date

    assert isinstance(one, date)
    assert isinstance(other, date)
    if not all(2 < each.year < 9998 for each in (one, other)):
        return
    first, second = moved(one.isoformat(), days), moved(other.isoformat(), days)
    assert first is not None
    assert second is not None
    assert date.fromisoformat(first) - date.fromisoformat(second) == one - other


@given(st.binary(min_size=32, max_size=32))
def test_every_session_moves_its_dates_and_by_less_than_a_year(salt: bytes) -> None:
    assert 0 < abs(days_from(salt)) <= 364


@pytest.mark.parametrize(
    ("words", "band"), [("37 years old", "30-39"), ("I'm 9", "0-9"), ("90", "90+"), ("104", "90+")]
)
def test_an_age_lies_in_its_ten_years(words: str, band: str) -> None:
    assert banded(words) == band
