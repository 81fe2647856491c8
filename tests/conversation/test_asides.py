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
