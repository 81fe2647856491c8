from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.core.audio import RATE_HZ, Expected, Expecting, Fidelity, SpeechSegment
from appliance.engines.gates import (
    MOST_NAMES,
    Guess,
    confidence_of,
    judged,
    most_tokens,
    names_for,
    recites,
    repeats_itself,
    spoken_language,
    worth_hearing,
)

SECOND = RATE_HZ


def guess(text: str, mean: float = -0.2, no_speech: float = 0.05) -> Guess:
    return Guess(text, mean, no_speech)


def test_what_was_said_clearly_is_verbatim_and_what_is_doubtful_a_gist() -> None:
    assert judged(guess("It started on Monday."), SECOND) is Fidelity.VERBATIM
    assert judged(guess("It started on Monday.", -1.2), SECOND) is Fidelity.GIST
    assert judged(guess("It started on Monday.", -1.7), SECOND) is None


def test_silence_that_became_words_was_never_said() -> None:
    assert judged(guess("I see.", -1.1, no_speech=0.7), SECOND) is None
    assert judged(guess("Thank you.", -0.3, no_speech=0.7), SECOND) is None
    assert judged(guess("Thank you.", -0.3, no_speech=0.1), SECOND) is Fidelity.VERBATIM
    assert judged(guess("I was hit by a car.", -0.3, no_speech=0.7), SECOND) is Fidelity.VERBATIM
    assert judged(guess("", -math.inf), SECOND) is None
    assert judged(guess("...", -0.1), SECOND) is None


@pytest.mark.parametrize(
    "credit",
    [
        "Thanks for watching!",
        "Thank you so much for watching.",
        "Please subscribe to my channel.",
        "Subtítulos realizados por la comunidad de Amara.org",
        "Sous-titres réalisés par la communauté d'Amara.org",
        "Gracias por ver el video.",
    ],
)
def test_the_end_of_a_film_is_not_said_to_us(credit: str) -> None:
    assert judged(guess(credit, -0.1), 4 * SECOND) is None


@pytest.mark.parametrize(
    "said",
    [
        "Copyright infringement.",
        "Thank you for listening to me, my son was hurt.",
        "My subscription.",
    ],
)
def test_what_only_resembles_it_is(said: str) -> None:
    assert judged(guess(said), 4 * SECOND) is Fidelity.VERBATIM


def test_more_words_than_a_mouth_can_say_were_not_said() -> None:
    assert judged(guess("one two three"), SECOND // 8) is Fidelity.VERBATIM
    assert judged(guess("one two three four"), SECOND // 8) is None
    assert judged(guess("a b c d e f g h"), SECOND) is Fidelity.VERBATIM
    assert judged(guess("a b c d e f g h i"), SECOND) is None


@pytest.mark.parametrize(
    ("text", "circles"),
    [
        ("I don't know. I don't know. I don't know. I don't know. I don't know.", True),
        ("la " * 12, True),
        ("and then he said that he would and then he said that he would " * 3, True),
        ("no no no no", False),
        ("5 5 5 5 5 5 5 5 5 5", False),
        ("555 555 555 555 0142 0142", False),
        ("I told him no, I told him no, and he went on.", False),
        ("He came to the door and knocked, and I opened, and then he pushed me and I fell.", False),
    ],
)
def test_only_a_model_goes_round_in_circles(text: str, circles: bool) -> None:
    assert repeats_itself(text) is circles


def test_names_that_come_back_as_they_were_given_were_recited() -> None:
    names = ("Blood test", "X-ray", "MRI scan", "Lindqvist")
    assert recites("Blood test, X-ray, MRI scan", names)
    assert judged(guess("Blood test, X-ray, MRI scan."), 3 * SECOND, names) is None
    assert not recites("Blood test", names)
    assert not recites("MRI scan, X-ray, blood test", names)
    assert not recites("A blood test, an X-ray and an MRI scan", names)
    assert not recites("anything", ())


def test_too_little_voice_or_level_is_not_worth_hearing() -> None:
    def segment(voiced: int) -> SpeechSegment:
        return SpeechSegment(bytes(2 * SECOND), 0, voiced, voiced)

    assert worth_hearing(segment(SECOND // 2), -30)
    assert not worth_hearing(segment(SECOND // 20), -30)
    assert not worth_hearing(segment(SECOND // 2), -70)


def test_names_are_listened_for_but_for_a_yes_or_no() -> None:
    options = (("mri", ("MRI scan", "the tube")), ("none", ()))
    many = tuple(f"Name{n}" for n in range(50))
    assert names_for(Expecting(Expected.CHOICE, "en", options, names=("Lindqvist",))) == (
        "MRI scan",
        "Lindqvist",
    )
    assert len(names_for(Expecting(Expected.STORY, "en", names=many))) == MOST_NAMES
    assert names_for(Expecting(Expected.YES_NO, "en", options, names=("Lindqvist",))) == ()


def test_confidence_is_the_mean_probability_of_a_token() -> None:
    assert confidence_of(guess("yes", math.log(0.8))) == 0.8
    assert confidence_of(guess("", -math.inf)) == 0


@given(st.floats(-10, 0), st.floats(-10, 0))
def test_likelier_words_are_never_trusted_less(one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert confidence_of(guess("yes", low)) <= confidence_of(guess("yes", high))
    order = [None, Fidelity.GIST, Fidelity.VERBATIM]
    worse, better = (judged(guess("yes", mean), SECOND) for mean in (low, high))
    assert order.index(worse) <= order.index(better)


@given(st.integers(0, 60 * SECOND))
def test_decoding_is_bounded_by_how_much_was_said(voiced: int) -> None:
    assert 16 <= most_tokens(voiced) <= most_tokens(voiced + SECOND) <= 220


@pytest.mark.parametrize(
    ("likely", "seconds", "doubtful", "spoken"),
    [
        ({"en": 0.05, "es": 0.9}, 2, False, "es"),
        ({"en": 0.05, "es": 0.9}, 0.5, False, "en"),
        ({"en": 0.05, "es": 0.9}, 0.5, True, "es"),
        ({"en": 0.4, "es": 0.6}, 2, True, "en"),
        ({"en": 0.22, "es": 0.72}, 2, True, "en"),
        ({"en": 0.01, "zh": 0.98}, 2, True, "en"),
        ({}, 2, True, "en"),
    ],
)
def test_the_language_changes_on_good_evidence_only(
    likely: dict[str, float], seconds: float, doubtful: bool, spoken: str
) -> None:
    voiced = round(seconds * SECOND)
    assert spoken_language(likely, "en", ["en", "es"], voiced, doubtful) == spoken
