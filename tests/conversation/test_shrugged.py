"""A shrug, with something said in passing beside it."""

from __future__ import annotations

import pytest

from appliance.conversation.understand import understand
from appliance.core.command import CommandKind as K
from tests.conversation.interviews import interview

SHRUGS = [
    ("patient-intake", "en", "conditions", "No clue. My sister drove me here today.", K.UNKNOWN),
    ("patient-intake", "en", "conditions", "I'd rather not say. We were just leaving.", K.DECLINE),
    ("patient-intake", "en", "conditions", "That's private. I had a long day.", K.DECLINE),
    ("patient-intake", "es", "conditions", "Ni idea. Qué calor hace aquí adentro.", K.UNKNOWN),
    ("patient-intake", "es", "conditions", "Prefiero no decirlo. Ando de prisa hoy.", K.DECLINE),
    (
        "research-interview",
        "en",
        "home_language",
        "no idea. The kids are fighting again",
        K.UNKNOWN,
    ),
    ("research-interview", "en", "how_began", "let me think, couldn't tell you", K.UNKNOWN),
    ("research-interview", "en", "hardest", "This chair is awful. I have no idea", K.UNKNOWN),
    ("research-interview", "es", "hardest", "pues, la verdad no sabría decirle", K.UNKNOWN),
    ("auto-claim", "es", "other_parties[0].insurer", "I have no idea", K.UNKNOWN),
    ("patient-intake", "en", "email", "Aucune idée, franchement", K.UNKNOWN),
    ("patient-intake", "en", "phone", "no tengo la menor idea", K.UNKNOWN),
    ("auto-claim", "es", "loss_date", "I couldn't tell you", K.UNKNOWN),
    ("auto-claim", "es", "other_parties[0].insurer", "let me think, no clue", K.UNKNOWN),
]


@pytest.mark.parametrize(("pack", "language", "ask", "said", "kind"), SHRUGS)
def test_a_shrug_is_no_answer_in_free_words(
    pack: str, language: str, ask: str, said: str, kind: K
) -> None:
    heard = understand(said, interview(pack, language, ask=ask))
    assert [one.kind for one in heard.commands] == [kind]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "I don't know. I think my sister told me about it and drove me there"),
        ("en", "I'm not sure. It started when the plant closed and we lost the house"),
        ("es", "No sé. Empezó cuando cerraron la fábrica y nos quedamos sin casa"),
    ],
)
def test_a_story_may_begin_with_a_shrug(language: str, said: str) -> None:
    heard = understand(said, interview("research-interview", language, ask="how_began"))
    assert [one.value for one in heard.commands if one.field == "how_began"] == [said]


def test_it_is_asked_which_where_the_rest_may_be_an_answer() -> None:
    asked = interview("patient-intake", "es", ask="conditions")
    heard = understand("Quién sabe. Me sacaron un pedazo del hígado hace años", asked)
    assert heard.commands == ()
    assert [one.kind for one in heard.doubts] == [K.UNKNOWN, K.SET]


def test_a_known_option_beside_a_shrug_is_taken() -> None:
    asked = interview("patient-intake", ask="conditions")
    heard = understand("Not sure. Some kind of thyroid thing", asked)
    assert [one.value for one in heard.commands] == [["thyroid"]]
