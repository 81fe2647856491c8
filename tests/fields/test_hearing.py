from __future__ import annotations

import pytest

from appliance.core.text import fold
from appliance.fields.hearing import (
    after_leading,
    answer_span,
    clauses,
    cued,
    negation_before,
    no_answer,
    occurrences,
    said_at,
    sentence_end,
)
from appliance.fields.phrasebook import PHRASEBOOKS, phrasebook

EN, ES = phrasebook("en"), phrasebook("es")


def test_the_longest_phrase_wins_and_only_whole_words_count() -> None:
    phrases = frozenset({"no", "no way", "way"})
    assert [s.of("know no  way, noway") for s in occurrences("know no  way, noway", phrases)] == [
        "no  way"
    ]
    assert said_at("no-fault", 0, frozenset({"no"})) is None


def test_no_phrases_are_found_nowhere() -> None:
    assert list(occurrences("anything", frozenset())) == []
    assert said_at("anything", 0, frozenset()) is None


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("Um, well, it's Maya please", "Maya"),
        ("Maya", "Maya"),
        ("please", ""),
        ("um, uh.", ""),
        ("", ""),
    ],
)
def test_an_answer_without_the_words_around_it(text: str, rest: str) -> None:
    assert answer_span(fold(text), EN).of(text) == rest


def test_clauses_end_at_marks_but_not_inside_a_word_or_a_number() -> None:
    text = "no, wait. I'm well-read – 3.5 miles; ok?"
    assert [clause.of(text) for clause in clauses(text)] == [
        "no",
        "wait",
        "I'm well-read",
        "3.5 miles",
        "ok",
    ]


def test_a_cue_counts_in_its_own_sentence_and_nearby_only() -> None:
    cues = frozenset({"my cell"})
    assert cued("my cell is 503", 11, cues)
    assert not cued("my cell is off. 503", 16, cues)
    assert not cued("my cell " + "is off " * 10 + "503", 78, cues)
    assert not cued("503 is my cell", 0, cues)


def test_a_negation_reaches_over_two_words_and_no_comma() -> None:
    assert negation_before("not in the morning", 11, EN) == 0
    assert negation_before("no, the morning", 8, EN) == 8
    assert negation_before("not that i care but the morning", 24, EN) == 24


@pytest.mark.parametrize(
    ("text", "book", "shrug"),
    [
        ("I don't know", EN, True),
        ("um, why do you ask?", EN, True),
        ("", EN, True),
        ("it's Maya", EN, False),
        ("pues no sé", ES, True),
        ("¿para qué?", ES, True),
        ("Nora", ES, False),
    ],
)
def test_what_is_no_answer(text: str, book: object, shrug: bool) -> None:
    assert no_answer(fold(text), book) is shrug  # type: ignore[arg-type]


def test_a_sentence_ends_at_its_mark() -> None:
    text = "It hurts. Since Monday"
    assert sentence_end(text, 3) == 9
    assert sentence_end(text, 12) == len(text)


def test_leading_words_are_passed_over_a_bounded_number_of_times() -> None:
    assert after_leading("um " * 10_000, EN.speech.fillers) < 200


@pytest.mark.parametrize("language", sorted(PHRASEBOOKS))
def test_phrases_are_folded_as_what_is_read_is(language: str) -> None:
    book = PHRASEBOOKS[language]
    for group in (
        book.answers.yes,
        book.answers.no,
        book.speech.non_answers,
        book.people.not_names,
    ):
        assert group == {fold(phrase) for phrase in group}
    assert not book.answers.yes & book.answers.no


def test_an_unknown_language_is_heard_as_english() -> None:
    assert phrasebook("xx") is EN
