"""Two answers that stand in each other's place."""

from __future__ import annotations

import pytest

from tests.conversation.interviews import hear, interview

MINE, THEIRS = "+15035550142", "+12065550133"
PHONES = {
    "full_name": "Ana Bravo",
    "phone": "503 555 0142",
    "emergency_name": "Tom Baker",
    "emergency_phone": "206 555 0133",
}
SAID = [
    ("en", "the two phone numbers are swapped"),
    ("en", "I mixed up the two phone numbers"),
    ("en", "sorry, I got the phone numbers the wrong way around"),
    ("en", "those numbers are reversed"),
    ("en", "you have the phone numbers backwards"),
    ("en", "can you switch the two numbers"),
    ("en", "I gave you the phones the other way round"),
    ("es", "los teléfonos están al revés"),
    ("es", "los dos números están cambiados"),
    ("es", "perdón, le di los teléfonos al revés"),
    ("es", "confundí los dos teléfonos"),
    ("es", "los números de teléfono quedaron invertidos"),
    ("es", "intercambie los dos teléfonos por favor"),
    ("fr", "les deux numéros sont inversés"),
    ("fr", "j'ai donné les téléphones à l'envers"),
]


@pytest.mark.parametrize("ask", ["summary", "coverage"])
@pytest.mark.parametrize(("language", "said"), SAID)
def test_two_numbers_change_places(language: str, said: str, ask: str) -> None:
    answers = hear(interview("patient-intake", language, PHONES, ask=ask), said).session.answers
    assert (answers["phone"].value, answers["emergency_phone"].value) == (THEIRS, MINE)
    assert answers["phone"].evidence.said in said


@pytest.mark.parametrize(
    ("language", "ask", "said"),
    [
        ("en", "reason", "they mixed up my pills last week and I got sick"),
        ("en", "coverage", "I switched insurance, the numbers are on the card"),
        ("es", "reason", "me cambiaron las pastillas y ando al revés"),
    ],
)
def test_nothing_changes_places_that_is_not_said_to(language: str, ask: str, said: str) -> None:
    known = {at: words for at, words in PHONES.items() if at != "emergency_phone"}
    answers = hear(interview("patient-intake", language, known, ask=ask), said).session.answers
    assert answers["phone"].value == MINE
