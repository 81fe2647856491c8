"""Any text at all: nothing crashes, every offset leads back, and the time is linear."""

from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from appliance.core.interview import Span
from appliance.redaction.redactor import Redactor, remember, restore
from tests.fakes.detector import FakeDetector

NAME = "Renée Kovačević"
MASKS = dict(remember(remember({}, "PERSON", NAME), "PHONE_NUMBER", "503-555-0127"))
DIFFERENT = (
    *("<PERSON_1>", "<PERSON_1.2>", "\\<PERSON_1\\>", "&lt;PERSON_1&gt;", "<LITERAL_1>", "<", ">"),
    *("\u200b", "\u200d", "\ufeff", "\u202e", "\u2066", "\u0301", "\ud800", "\udc00", "\0"),
    *("Ренéе", "Коvačević", "שלום", "مرحبا", "５０３", "٥٠٣", "503 555 0127", "five oh three"),
    *(NAME, "R.K.", "renee", " ", "\n", "ﬁ", "ß", "İ", "ŉ", "👩‍⚕️"),
)
TEXTS = st.lists(
    st.one_of(st.sampled_from(DIFFERENT), st.text(st.characters(), max_size=12)), max_size=14
).map("".join)


@given(TEXTS)
def test_any_text_comes_back_exactly_and_every_offset_leads_to_its_own_characters(
    text: str,
) -> None:
    redaction = Redactor(FakeDetector({"Kov": "PERSON"})).redact(text, "en", MASKS)
    utterance = redaction.utterance
    assert restore(utterance.text, redaction.masks) == text
    at = 0
    for one in utterance.map.replacements:
        clear = text[at : one.raw.start]
        start = one.masked.start - len(clear)
        assert utterance.text[start : one.masked.start] == clear
        assert redaction.masks[one.masked.of(utterance.text)] == one.raw.of(text)
        assert utterance.map.to_raw(one.masked) == one.raw
        at = one.raw.end
    assert utterance.map.to_masked(Span(0, len(text))) == Span(0, len(utterance.text))


@pytest.mark.parametrize("form", ["NFC", "NFD", "NFKC", "NFKD"])
@given(before=TEXTS, after=TEXTS)
def test_a_name_is_masked_in_each_normal_form(form: str, before: str, after: str) -> None:
    name = unicodedata.normalize(form, NAME)
    assume(name not in before + after)
    text = f"{before} {name} {after}"
    redaction = Redactor(FakeDetector()).redact(text, "en", MASKS)
    inside = redaction.utterance.map.to_masked(Span(len(before) + 1, len(before) + 1 + len(name)))
    assert "<PERSON_1" in inside.of(redaction.utterance.text)
    assert name not in redaction.utterance.text
    assert restore(redaction.utterance.text, redaction.masks) == text


HARD = {
    "words": "I saw renee and mr kovacevich about the pain on march 4th, ",
    "digits": "5 0 3 ",
    "spelled": "k o v a c ",
    "said": "five oh three double five ",
    "placeholders": "<PERSON_1> ",
    "initials": "R. K. ",
    "zero width": "r\u200be\u200bn",
    "right to left": "שלום \u202eabc\u202c ",
    "one word": "kovacevi",
    "brackets": "<<<[[((",
}


@pytest.mark.parametrize("kind", HARD)
def test_ten_times_the_text_takes_about_ten_times_as_long(kind: str) -> None:
    """Generous: quadratic time would be a hundred times as long."""
    redactor = Redactor(FakeDetector({"renee": "PERSON"}))

    def seconds(length: int) -> float:
        text = (HARD[kind] * (length // len(HARD[kind]) + 1))[:length]
        best = float("inf")
        for _ in range(2):
            began = time.process_time()
            redaction = redactor.redact(text, "en", MASKS)
            best = min(best, time.process_time() - began)
            assert restore(redaction.utterance.text, redaction.masks) == text
        return best

    assert seconds(100_000) < 40 * max(seconds(10_000), 0.005)
