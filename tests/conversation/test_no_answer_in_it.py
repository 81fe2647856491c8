"""What people say to a question that is no answer to it, and what only looks like none."""

from __future__ import annotations

import pytest

from appliance.conversation.understand import understand
from appliance.core.command import CommandKind as K
from tests.conversation.interviews import interview

NOTHING_TOLD = [
    ("es", "medicines", "esto lo guardan en algún lado"),
    ("es", "medicines", "ustedes nunca hacen caso"),
    ("es", "allergies", "ustedes no me ponen atención"),
    ("en", "medicines", "you people never listen"),
    ("en", "medicines", "you keep this in some drawer"),
    ("en", "coverage", "Oh, that's a hard one"),
    ("en", "coverage", "hmm, that's a tough one"),
    ("en", "conditions", "i'd rather keep that to myself anyway"),
    ("es", "conditions", "prefiero guardármelo en fin"),
    ("fr", "medicines", "vous gardez ça quelque part"),
    ("fr", "medicines", "vous n'écoutez jamais rien"),
    ("fr", "reason", "pourquoi je dois parler à une machine"),
]


@pytest.mark.parametrize(("language", "ask", "said"), NOTHING_TOLD)
def test_talk_about_us_is_no_entry_and_no_option(language: str, ask: str, said: str) -> None:
    heard = understand(said, interview("patient-intake", language, ask=ask))
    assert not [one for one in heard.commands if one.kind in (K.SET, K.CORRECT)]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "let me think about that"),
        ("en", "let me think about it"),
        ("es", "déjeme pensarlo"),
        ("fr", "laissez-moi y penser"),
    ],
)
def test_the_wish_to_think_is_no_story(language: str, said: str) -> None:
    asked = interview("patient-intake", language, ask="allergies[0].reaction")
    assert [one.kind for one in understand(said, asked).commands] == [K.HOLD]


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "let me think, nope, that covers it"), ("es", "déjeme pensar, no, eran todas")],
)
def test_who_thinks_and_is_done_is_done(language: str, said: str) -> None:
    asked = interview("patient-intake", language, ask="medicines")
    heard = understand(said, asked).commands
    assert [(one.kind, one.field) for one in heard] == [(K.DENY, "medicines")]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "none so far"),
        ("en", "so far none"),
        ("en", "up to now, no"),
        ("es", "hasta ahora ninguna"),
        ("es", "hasta ahorita no"),
        ("es", "hasta la fecha no, ninguna"),
        ("fr", "jusqu'ici aucune"),
        ("fr", "pour l'instant non"),
    ],
)
def test_none_so_far_is_a_no(language: str, said: str) -> None:
    asked = interview("patient-intake", language, ask="has_allergies")
    heard = understand(said, asked).commands
    assert [(one.field, one.value) for one in heard] == [("has_allergies", False)]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "no real difference"),
        ("en", "no big change"),
        ("en", "hasn't really changed"),
        ("en", "neither better nor worse"),
        ("es", "ni mejor ni peor"),
        ("es", "ningún gran cambio"),
        ("fr", "pas de grand changement"),
        ("fr", "aucune vraie différence"),
    ],
)
def test_what_makes_words_stronger_leaves_an_option_what_it_is(language: str, said: str) -> None:
    asked = interview("patient-intake", language, ask="course")
    assert [one.value for one in understand(said, asked).commands] == ["same"]
