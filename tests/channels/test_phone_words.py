"""What the telephone says, in every language, and as sound before it is said."""

from __future__ import annotations

import pytest

from appliance.channels.phone_words import read_words, said_aloud
from appliance.policy.load import load
from appliance.voice.sentences import sentences
from tests.conversation.stage import SHIPPED

WORDS = read_words()


@pytest.mark.parametrize("language", ["en", "es", "fr"])
def test_what_is_always_said_alike_is_known_beforehand(language: str) -> None:
    made = {one.sentence for one in said_aloud(WORDS, ()) if one.language == language}
    words = WORDS[language]
    for text in (words.busy, words.number, words.keys.yes_no, words.keys.left_alone):
        assert {*sentences(text, language)} <= made
    assert not any("{" in one for one in made)


def test_options_are_made_with_their_keys() -> None:
    made = {one.sentence for one in said_aloud(WORDS, [load(SHIPPED, "patient-intake")])}
    assert "For Paying myself, press 4." in made
    assert "Para Asma, pulse 3." in made
