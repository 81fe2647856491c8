from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.core.interview import Span
from appliance.core.legible import legible


@pytest.mark.parametrize(
    ("raw", "plain"),
    [
        ("José", "José"),
        (unicodedata.normalize("NFD", "José"), "José"),
        ("a\u200bb\u202ec", "abc"),
        ("４１５–٥٥٥", "415-555"),
        ("Аnа", "Ana"),
        ("ﬁne", "fine"),
        ("it’s “so”", 'it\'s "so"'),
        ("a\u2028b", "a\nb"),
        ("a\x00b", "ab"),
        ("\U0001f600 ok", "\U0001f600 ok"),
    ],
)
def test_the_eye_s_reading(raw: str, plain: str) -> None:
    assert legible(raw).text == plain


def test_a_stretch_leads_back_to_all_that_it_was_written_with() -> None:
    raw = unicodedata.normalize("NFD", "soy José.")
    reading = legible(raw)
    start = reading.text.index("José")
    assert reading.to_raw(Span(start, start + 4)).of(raw) == unicodedata.normalize("NFD", "José")


@given(st.text(max_size=80))
def test_every_stretch_lies_inside_the_raw_text_and_in_order(raw: str) -> None:
    reading = legible(raw)
    last = 0
    for at in range(len(reading.text)):
        span = reading.to_raw(Span(at, at + 1))
        assert last <= span.start <= span.end <= len(raw)
        last = span.start
