from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.voice.sentences import sentences


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Thank you. When was that?", "en", ["Thank you.", "When was that?"]),
        ("Dr. Ruiz is in. Apt. 4 is not.", "en", ["Dr. Ruiz is in.", "Apt. 4 is not."]),
        ("At 9 a.m. on Monday. Good.", "en", ["At 9 a.m. on Monday.", "Good."]),
        ("It costs 3.50 today.", "en", ["It costs 3.50 today."]),
        ("Write to ana@gmail.com. Bye.", "en", ["Write to ana@gmail.com.", "Bye."]),
        ("La Dra. Solís no está. ¿Algo más?", "es", ["La Dra. Solís no está.", "¿Algo más?"]),
        ("First.\nSecond", "en", ["First.", "Second"]),
        ("He said “stop.” Then left.", "en", ["He said “stop.”", "Then left."]),
        ("", "en", []),
    ],
)
def test_a_text_is_cut_where_a_voice_rests(text: str, language: str, found: list[str]) -> None:
    assert sentences(text, language) == found


@given(st.text(alphabet="ab .!?\n\"')", max_size=60))
def test_no_word_is_lost(text: str) -> None:
    assert "".join("".join(sentences(text, "en")).split()) == "".join(text.split())
