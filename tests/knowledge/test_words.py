from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.knowledge.words import WordIndex, terms

TEXTS = (
    "We are open Monday to Friday, 8 to 6.",
    "Bring a photo ID and your medicines.",
    "An interpreter costs you nothing.",
)


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "medicines", "medicine"),
        ("en", "How much is it?", "what's the price"),
        ("en", "translator", "interpreter"),
        ("es", "intérprete", "INTERPRETES"),
        ("es", "llevarlo", "llevar"),
        ("es", "¿a qué hora?", "el horario"),
    ],
)
def test_words_that_mean_the_same_are_the_same_terms(language: str, one: str, other: str) -> None:
    assert set(terms(one, language)) & set(terms(other, language))


def test_words_that_say_nothing_are_no_terms() -> None:
    assert terms("what is it that you do, please?", "en") == []
    assert terms("¿y eso qué es, por favor?", "es") == []


def test_the_text_that_shares_the_rarest_words_comes_first() -> None:
    index = WordIndex(TEXTS, "en")
    assert index.match("which medicines do I bring?")[0].index == 1
    assert index.match("what does an interpreter cost?")[0].index == 2


def test_coverage_counts_what_no_text_has() -> None:
    index = WordIndex(TEXTS, "en")
    assert index.match("interpreter")[0].coverage == 1
    assert index.match("interpreter on the moon")[0].coverage < 0.6
    assert index.match("the moon") == []
    assert index.match("") == []


def test_an_index_of_nothing_finds_nothing() -> None:
    assert WordIndex((), "en").match("open") == []


@given(st.text(max_size=200), st.sampled_from(["en", "es", "fr"]))
def test_any_question_can_be_asked(question: str, language: str) -> None:
    for match in WordIndex(TEXTS, language).match(question):
        assert 0 < match.coverage <= 1 + 1e-9
        assert match.score > 0
