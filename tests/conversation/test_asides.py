"""Complaints, the weather and sighs around an answer: the answer is heard, and nothing of the rest kept."""

from __future__ import annotations

import pytest

from appliance.conversation.understand import understand
from appliance.conversation.understand.asides import without_asides
from appliance.core.command import CommandKind as K
from appliance.core.interview import JsonValue
from tests.conversation.interviews import interview


def said(pack: str, language: str, ask: str, words: str) -> dict[str | None, JsonValue]:
    """What is set by an answer, by address; of a name its text."""
    found = understand(words, interview(pack, language, ask=ask)).commands
    return {
        one.field: one.value.get("text", one.value) if isinstance(one.value, dict) else one.value
        for one in found
        if one.kind is K.SET
    }


@pytest.mark.parametrize(
    ("language", "ask", "words", "value"),
    [
        ("en", "has_allergies", "what a stupid contraption, nope", False),
        ("en", "has_allergies", "these machines drive me crazy that's a no", False),
        ("en", "takes_medicines", "good grief, I do, twice daily", True),
        ("en", "takes_medicines", "I do most mornings", True),
        ("en", "full_name", "this robot is useless, Deborah Finch", "Deborah Finch"),
        ("en", "full_name", "you dumb machine deborah finch", "Deborah Finch"),
        ("en", "full_name", "Deborah Finch, mind you", "Deborah Finch"),
        ("en", "consent", "deborah finch so there", "Deborah Finch"),
        ("en", "phone", "for Pete's sake, 503 555 0142", "+15035550142"),
        ("en", "preferred_contact", "what a racket out there. email", "email"),
        ("es", "has_allergies", "ay qué máquina tan lenta no", False),
        ("es", "takes_medicines", "qué lata, pues sí", True),
        ("es", "takes_medicines", "este aparato me desespera sí", True),
        ("es", "full_name", "qué flojera, Rosa Medina Luna", "Rosa Medina Luna"),
        ("es", "consent", "rosa medina luna y ya está", "Rosa Medina Luna"),
        ("es", "phone", "qué pantalla más fea, 503 555 0142", "+15035550142"),
        ("es", "preferred_contact", "válgame, por correo", "email"),
        ("es", "course", "más o menos igual", "same"),
    ],
)
def test_an_answer_beside_an_aside(language: str, ask: str, words: str, value: JsonValue) -> None:
    assert said("patient-intake", language, ask, words) == {ask: value}


@pytest.mark.parametrize(
    ("language", "words", "substances"),
    [
        ("en", "What a crowd today. Shellfish", ["Shellfish"]),
        ("en", "Good heavens, walnuts", ["walnuts"]),
        ("es", "Qué calor hace. Las nueces", ["nueces"]),
    ],
)
def test_an_aside_is_no_entry_of_a_list(language: str, words: str, substances: list[str]) -> None:
    found = said("patient-intake", language, "allergies", words)
    assert [found[at] for at in sorted(filter(None, found))] == substances


@pytest.mark.parametrize(
    ("pack", "language", "ask", "words"),
    [
        ("score-feedback", "en", "reason", "This is ridiculous, nobody ever listens to you there"),
        ("score-feedback", "es", "reason", "Qué tontería, nadie escucha"),
        ("patient-intake", "en", "phone", "What do you need that for? 503 555 0142"),
        ("auto-claim", "en", "towing", "it was already towed"),
        ("patient-intake", "en", "full_name", "Deborah Finch"),
        ("patient-intake", "en", "allergies", "bee stings, my lips swell"),
    ],
)
def test_what_may_be_the_answer_is_left_as_it_is(
    pack: str, language: str, ask: str, words: str
) -> None:
    assert without_asides(words, interview(pack, language, ask=ask)) == words


def test_a_summary_is_corrected_by_what_might_be_an_aside() -> None:
    begun = interview("patient-intake", "es", {"full_name": "Ana Ruiz"}, ask="summary")
    words = "qué tontería, mi nombre está mal"
    assert without_asides(words, begun) == words


def test_blanks_are_as_long_as_what_they_cover() -> None:
    begun = interview("patient-intake", "en", ask="has_allergies")
    words = "what a stupid contraption, nope"
    kept = without_asides(words, begun)
    assert len(kept) == len(words)
    assert kept.strip() == "nope"


@pytest.mark.parametrize(
    ("language", "ask", "words", "value"),
    [
        ("en", "has_allergies", "let me think nope", False),
        ("en", "takes_medicines", "yes indeed I would think so", True),
        ("es", "emergency_name", "déjeme ver es Carlos Ortega Lima", "Carlos Ortega Lima"),
        ("es", "emergency_name", "sería carlos ortega lima verdad", "Carlos Ortega Lima"),
        ("es", "takes_medicines", "simón no", True),
        ("es", "preferred_contact", "mensajéenme", "text_message"),
        ("en", "preferred_contact", "texting me works", "text_message"),
        ("en", "preferred_contact", "you could be calling me up", "call"),
        ("en", "course", "it comes one week and goes the next", "comes_and_goes"),
        ("es", "course", "un día sí y el otro pues no", "comes_and_goes"),
    ],
)
def test_an_answer_in_other_forms(language: str, ask: str, words: str, value: JsonValue) -> None:
    assert said("patient-intake", language, ask, words) == {ask: value}


@pytest.mark.parametrize(
    ("language", "words", "substance", "reaction"),
    [
        ("en", "walnuts, welts on my neck", "walnuts", "welts on my neck"),
        ("en", "walnuts my tongue burns", "walnuts", "my tongue burns"),
        ("es", "las almendras, picazón en los brazos", "almendras", "picazón en los brazos"),
        ("es", "almendras se me irrita la piel", "almendras", "se me irrita la piel"),
    ],
)
def test_what_a_thing_does_is_told_of_it(
    language: str, words: str, substance: str, reaction: str
) -> None:
    assert said("patient-intake", language, "allergies", words) == {
        "allergies[0].substance": substance,
        "allergies[0].reaction": reaction,
    }


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "let me think about that one"), ("en", "let me check"), ("es", "déjeme pensarlo bien")],
)
def test_what_only_asks_for_time_is_no_answer(language: str, words: str) -> None:
    assert said("patient-intake", language, "allergies", words) == {}


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "nope, done, anyway"), ("es", "ay, no, hasta aquí, más o menos")],
)
def test_a_list_ends_with_a_closer_behind_it(language: str, words: str) -> None:
    begun = interview("patient-intake", language, {"takes_medicines": "no"}, "medicines")
    assert [one.kind for one in understand(words, begun).commands] == [K.DENY]


def test_a_closer_that_begins_like_a_yes_opens_nothing() -> None:
    found = said("patient-intake", "es", "takes_medicines", "sí, si no me equivoco")
    assert found == {"takes_medicines": True}


def test_a_person_who_is_called_like_a_courtesy_is_one() -> None:
    found = said("patient-intake", "es", "emergency_relation", "es mi señorita")
    assert found == {"emergency_relation": {"other": "mi señorita"}}
