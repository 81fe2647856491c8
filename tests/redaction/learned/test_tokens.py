from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.core.text import fold
from appliance.redaction.learned.lexicon import Lexicon
from appliance.redaction.learned.tokens import SHAPES, TOKEN, Reader, shape, style

SMALL = Lexicon({"the": 0, "knee": 1}, frozenset({"knees"}), {})


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("maria's o'brien don't", ["maria", "'s", "o'brien", "don't"]),
        ("a_b-2x", ["a", "_", "b", "-", "2", "x"]),
        ("¿qué?", ["¿", "qué", "?"]),
    ],
)
def test_a_text_in_tokens(text: str, tokens: list[str]) -> None:
    assert TOKEN.findall(text) == tokens


def test_a_word_of_its_own_a_common_one_and_any_other_differ_in_their_first_row() -> None:
    reader = Reader(SMALL)
    assert [reader.rows(word)[0] for word in ("the", "knee", "knees", "qwerty")] == [3, 4, 2, 1]


@given(st.text(max_size=40))
def test_every_token_has_rows_within_the_table(text: str) -> None:
    reader = Reader(SMALL)
    for found in TOKEN.finditer(fold(text)):
        assert all(0 <= row < reader.layout.shapes for row in reader.rows(found[0]))
        written = text[found.start() : found.end()]
        for before in (0, 1, 2):
            assert 0 <= shape(written, before, style(text)) < SHAPES


def test_how_a_token_is_written_shows() -> None:
    shapes = [shape(one, 0, 0) for one in ("ana", "Ana", "ANA", "McA", "A", "12", ",")]
    assert len(set(shapes)) == len(shapes)
    assert [style(one) for one in ("ana is here", "Ana is here", "ANA IS HERE", "12")] == [
        0,
        1,
        2,
        0,
    ]
