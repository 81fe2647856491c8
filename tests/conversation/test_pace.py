"""Slower, faster, letter by letter: asked for in words, in every language, and heard of roughly too."""

from __future__ import annotations

import pytest

from appliance.conversation.aloud import PACES
from appliance.core.audio import Fidelity
from tests.conversation.stage import SHIPPED, Stage, stage

STORY = "I have a question about my bill from last week"


def pace(on: Stage) -> int:
    return on.held.visit().session.pace


def test_slower_is_slower_for_the_rest_of_the_session_and_no_answer() -> None:
    with stage() as on:
        before = on.view.ask
        on.say("Could you speak more slowly, please?")
        assert pace(on) == PACES[-2]
        assert "slowly" in on.view.reply
        assert (on.view.ask, on.view.stored) == (before, {})
        on.say(STORY)
        assert pace(on) == PACES[-2]


def test_pace_has_a_slowest_and_the_ordinary_one_is_the_fastest() -> None:
    with stage() as on:
        on.say("slower", "that's too fast", "slow down", "slower please")
        assert pace(on) == PACES[0]
        on.say("faster", "a little faster please", "faster")
        assert pace(on) == PACES[-1] == 100


def test_a_rough_idea_is_enough_to_be_slower() -> None:
    with stage() as on:
        on.held.speak("slower", Fidelity.GIST, 0.4)
        assert pace(on) < 100


@pytest.mark.parametrize(
    ("language", "slower", "faster", "spell"),
    [
        ("en", "that's too fast for me", "speak a bit faster", "how do you spell that?"),
        ("es", "¿puede hablar más despacio?", "más rápido", "¿me lo puede deletrear?"),
        ("fr", "moins vite, s'il vous plaît", "plus vite", "pouvez-vous l'épeler ?"),
    ],
)
def test_in_every_language(language: str, slower: str, faster: str, spell: str) -> None:
    with stage("patient-intake", packs=SHIPPED, language=language) as on:
        on.say(slower)
        assert pace(on) < 100
        on.say(faster)
        assert pace(on) == 100
        on.say({"en": "My name is", "es": "Me llamo", "fr": "Je m'appelle"}[language] + " Ana Ruiz")
        assert "; R" in on.say(spell).reply
        assert "Ana Ruiz" in on.view.reply


def test_what_was_told_last_is_read_letter_by_letter() -> None:
    with stage() as on:
        on.say(STORY, "no", "Ana Ruiz")
        asked = on.view.ask
        on.say("Can you spell that?")
        assert "Ana Ruiz" in on.view.reply
        assert "R, as in Robert" in on.view.reply
        assert on.view.ask == asked
        on.say("503 555 0107", "spell it back to me")
        assert "5, 0, 3" in on.view.reply.replace(";", ",")


def test_with_nothing_to_spell_the_question_is_put_again() -> None:
    with stage() as on:
        before = on.view.ask
        assert (on.say("spell it").ask, on.view.stored) == (before, {})


def test_what_is_slow_in_a_story_changes_nothing() -> None:
    with stage() as on:
        on.say("I have a question about how slow the office was with my bill, it went too fast")
        assert pace(on) == 100
