from __future__ import annotations

import pytest

from appliance.conversation.understand import understand
from appliance.core.command import CommandKind as K
from appliance.core.interview import JsonValue
from tests.conversation.interviews import hear, interview


def stored(language: str, ask: str, words: str) -> dict[str, JsonValue]:
    applied = hear(interview("legal-intake", language, {}, ask), words)
    return {address: one.value for address, one in applied.session.answers.items()}


@pytest.mark.parametrize(
    ("language", "ask", "words", "value"),
    [
        ("en", "has_lawyer", "the bus was late again, nope", False),
        ("en", "has_lawyer", "my feet are killing me um none so far", False),
        ("en", "has_lawyer", "this took all morning yep", True),
        ("en", "has_lawyer", "they painted the lobby I see, of course", True),
        ("en", "has_deadline", "let me remember no", False),
        ("en", "may_leave_message", "please do not, my roommate picks up", False),
        ("es", "has_lawyer", "el camión venía llenísimo pues nop", False),
        ("es", "has_lawyer", "ya me cansé de formularios ajá", True),
        ("es", "has_lawyer", "se tardaron mucho en abrir eh sí tengo uno", True),
        ("es", "has_deadline", "déjeme acordarme claro que sí", True),
        ("es", "may_leave_message", "claro, márqueme", True),
    ],
)
def test_a_yes_or_a_no_behind_a_remark_is_heard(
    language: str, ask: str, words: str, value: bool
) -> None:
    assert stored(language, ask, words).get(ask) is value


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "I saw somebody last year, no help at all"),
        ("en", "they were rude, right?"),
        ("es", "mi cuñado los conoce, si quiere le digo"),
        ("es", "eso estuvo mal, ¿verdad?"),
    ],
)
def test_a_no_within_a_remark_answers_nothing(language: str, words: str) -> None:
    assert "has_lawyer" not in stored(language, "has_lawyer", words)


@pytest.mark.parametrize(
    ("language", "words", "kind"),
    [
        ("en", "My brother drove me here. I'd rather not say", K.DECLINE),
        ("en", "it has been a long day, no idea", K.UNKNOWN),
        ("en", "let me think, I don't remember", K.UNKNOWN),
        ("es", "Qué calor hace aquí. Prefiero no decirlo", K.DECLINE),
        ("es", "mi hija es la que sabe, ni idea", K.UNKNOWN),
        ("es", "déjeme recordar, no me acuerdo", K.UNKNOWN),
    ],
)
def test_a_shrug_behind_a_remark_is_one(language: str, words: str, kind: K) -> None:
    begun = interview("legal-intake", language, {}, "has_deadline")
    assert [one.kind for one in understand(words, begun).commands] == [kind]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "I don't know, it all began in May 2024"),
        ("es", "no sé, todo empezó en mayo de 2024"),
    ],
)
def test_a_shrug_stands_beside_what_is_told_instead(language: str, words: str) -> None:
    said = {"caller_name": "Ana Bravo", "caller_phone": "503 555 0142", "other_party": "Tom Baker"}
    begun = interview("legal-intake", language, said, "has_lawyer")
    kinds = [one.kind for one in understand(words, begun).commands]
    assert kinds[0] is K.UNKNOWN


@pytest.mark.parametrize(
    ("language", "words", "name"),
    [
        ("en", "my train was delayed gosh delphine ostrander", "Delphine Ostrander"),
        ("en", "You sure keep it cold in here. Rupert Alcott", "Rupert Alcott"),
        ("en", "curtis banfield anyhow", "Curtis Banfield"),
        ("es", "no había dónde sentarse, Eulalio Cantú Rivas", "Eulalio Cantú Rivas"),
        ("es", "virgen santa herminia castrejón nava", "Herminia Castrejón Nava"),
    ],
)
def test_a_name_behind_a_remark_is_heard(language: str, words: str, name: str) -> None:
    value = stored(language, "caller_name", words)["caller_name"]
    assert isinstance(value, dict)
    assert value["text"] == name


@pytest.mark.parametrize(
    ("language", "words"), [("en", "I don't agree"), ("en", "no, I won't"), ("es", "no acepto")]
)
def test_who_does_not_agree_has_not_signed_and_takes_nothing_back(
    language: str, words: str
) -> None:
    begun = interview("legal-intake", language, {}, "consent")
    assert [one.kind for one in understand(words, begun).commands] == [K.DECLINE]


def test_consent_that_was_given_is_withdrawn_also_where_a_signature_is_asked_for() -> None:
    begun = interview("legal-intake", "en", {}, "consent")
    said = "I revoke my consent"
    assert [one.kind for one in understand(said, begun).commands] == [K.WITHDRAW]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("es", "qué lata"),
        ("es", "qué frío hace"),
        ("es", "qué cosa más rara"),
        ("en", "what a mess this is"),
    ],
)
def test_an_exclamation_asks_nothing(language: str, words: str) -> None:
    begun = interview("legal-intake", language, {}, "has_lawyer")
    assert not [one for one in understand(words, begun).commands if one.kind is K.ASK]


@pytest.mark.parametrize(
    ("language", "words"), [("es", "qué documentos traigo"), ("es", "qué pasa si no firmo")]
)
def test_a_question_without_its_mark_asks(language: str, words: str) -> None:
    begun = interview("legal-intake", language, {}, "has_lawyer")
    assert [one.kind for one in understand(words, begun).commands] == [K.ASK]


@pytest.mark.parametrize(
    "words",
    [
        "I slipped at work last Tuesday, wet floor by the freezer, and hurt my back",
        "we were hit from behind, bad brakes on a truck, and now my neck hurts",
    ],
)
def test_small_words_inside_a_story_are_no_name(words: str) -> None:
    begun = interview("legal-intake", "en", {}, "caller_name")
    heard = understand(words, begun).commands
    assert not [one for one in heard if one.field == "caller_name"]
