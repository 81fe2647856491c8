from __future__ import annotations

import pytest

from appliance.consoles.desk.queue import reason_words
from appliance.consoles.words import read_words


@pytest.mark.parametrize(
    ("reason", "english", "spanish"),
    [
        ("interpreter.ht", "Haitian Creole / kreyòl", "Haitian Creole / kreyòl"),
        ("interpreter.fr", "French / français", "French / français"),
        ("interpreter.und", "?", "?"),
        ("handoff.asked", "Asked for a person", "Pidió hablar con una persona"),
    ],
)
def test_why_a_ticket_was_opened_is_told_in_words(reason: str, english: str, spanish: str) -> None:
    words = read_words()
    assert reason_words(reason, words["en"]).endswith(english)
    assert reason_words(reason, words["es"]).endswith(spanish)
