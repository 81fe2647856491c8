from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.core.decision import Outcome, Verdict
from appliance.screening import screen
from appliance.screening.evaluators.crisis import Crisis
from appliance.screening.grammar import Tongue
from appliance.screening.languages import en, es
from appliance.screening.screen import Screening

ORDER = ["crisis", "emergency", "handoff", "abuse", "minor", "insult", "injection", "frustration"]


def of(name: str, text: str, language: str = "en") -> Verdict:
    return next(one for one in screen(text, language) if one.evaluator == name)


def test_every_evaluator_answers_once_and_in_order() -> None:
    assert [one.evaluator for one in screen("hello", "en")] == ORDER


def test_an_empty_composition_is_refused_with_the_reason() -> None:
    with pytest.raises(ValueError, match="everything pass unseen"):
        Screening((), (Tongue(en.LEXICON),))
    with pytest.raises(ValueError, match="understand nothing"):
        Screening((Crisis(),), ())


@pytest.mark.parametrize("language", ["en", "es", "fr"])
def test_both_languages_are_heard_whatever_the_session_speaks(language: str) -> None:
    assert of("crisis", "me quiero morir", language).severity == 3
    assert of("crisis", "I want to die", language).severity == 3


def test_severity_three_blocks_and_less_only_flags() -> None:
    assert of("emergency", "I can't breathe").outcome is Outcome.BLOCK
    assert of("handoff", "a person please").outcome is Outcome.FLAG
    assert of("handoff", "my left knee").outcome is Outcome.PASS


@pytest.mark.parametrize(
    ("line", "category"),
    [
        ("I want to end my life", "self_harm"),
        ("I am going to kill my boss", "harm_to_others"),
        ("quiero matarlo", "harm_to_others"),
    ],
)
def test_a_crisis_says_whose_life_it_is_about(line: str, category: str) -> None:
    assert of("crisis", line).category == category


@pytest.mark.parametrize(
    ("line", "category"),
    [("he is not breathing", "medical"), ("my house is on fire", "danger")],
)
def test_an_emergency_says_which_help_is_needed(line: str, category: str) -> None:
    assert of("emergency", line).category == category


def test_a_denial_takes_a_sign_back_but_not_the_one_after_it() -> None:
    assert of("crisis", "I don't want to kill myself").severity == 0
    assert of("crisis", "I don't want to talk, but I want to kill myself").severity == 3
    assert of("crisis", "Thoughts of suicide? No.").severity == 0
    assert of("crisis", "I can't stop thinking about killing myself").severity == 3


def test_the_past_is_told_from_now() -> None:
    assert of("emergency", "my father had a heart attack in 2015").severity == 0
    assert of("emergency", "my father is having a heart attack").severity == 3
    assert of("crisis", "I tried to kill myself in 2011").severity == 1
    assert of("crisis", "since the crash last year I want to kill myself").severity == 3


def test_a_figure_of_speech_hides_only_itself() -> None:
    assert of("crisis", "this form is killing me").severity == 0
    assert of("crisis", "this form is killing me and I want to kill myself").severity == 3


@pytest.mark.parametrize(
    "line",
    [
        "I want to ki\u200bll myself",
        "I  want\n to   kill myself",
        "I WANT TO KILL MYSELF",
        "I want to kіll myself",
        "I want to kill myself\U0001f62d",
        "ｋｉｌｌ myself, I want to kill myself",
    ],
)
def test_odd_writing_hides_nothing(line: str) -> None:
    assert of("crisis", line).severity == 3


def test_the_span_names_the_very_characters_that_were_said() -> None:
    line = "pe\u0301rdo\u0301n, yo ya no quiero vi\u200bvir más"
    span = of("crisis", line, "es").span
    assert span is not None
    assert span.of(line).endswith("no quiero vi\u200bvir")


def test_words_in_an_unknown_script_are_not_passed_but_abstained_from() -> None:
    assert of("crisis", "私はとても苦しいです").outcome is Outcome.ABSTAIN
    assert of("crisis", "").outcome is Outcome.PASS


def test_no_reason_ever_quotes_the_person() -> None:
    for verdict in screen("I, Xaviera, want to kill myself, you stupid machine, agent!!!", "en"):
        assert "Xaviera" not in verdict.reason
        assert "stupid" not in verdict.reason


def test_shouting_counts_as_frustration_and_an_acronym_does_not() -> None:
    assert of("frustration", "WHY IS THIS SO SLOW TODAY!").severity == 1
    assert of("frustration", "MRI OF THE LEFT KNEE").severity == 0


@given(st.text(max_size=400))
def test_any_text_gets_eight_verdicts_and_spans_inside_it(text: str) -> None:
    verdicts = screen(text, "en")
    assert [one.evaluator for one in verdicts] == ORDER
    assert all(one.span is None or one.span.end <= len(text) for one in verdicts)


def test_what_is_said_before_and_after_does_not_hide_a_plan() -> None:
    padding = "I was born in Toledo and I have worked there ever since. " * 200
    assert of("crisis", f"{padding} I want to kill myself. {padding}").severity == 3


def test_every_language_covers_every_evaluator() -> None:
    for lexicon in (en.LEXICON, es.LEXICON):
        assert Tongue(lexicon).evaluators == frozenset(ORDER)
