"""A name or a birthday told beside the story or the answer: heard, and not asked for again."""

from __future__ import annotations

import pytest

from appliance.conversation.understand import understand
from appliance.core.command import CommandKind as K
from appliance.core.interview import JsonValue
from tests.conversation.interviews import interview


def said(language: str, ask: str, words: str) -> dict[str | None, JsonValue]:
    found = understand(words, interview("patient-intake", language, ask=ask)).commands
    return {
        one.field: one.value.get("text", one.value) if isinstance(one.value, dict) else one.value
        for one in found
        if one.kind is K.SET
    }


@pytest.mark.parametrize(
    ("language", "words", "name"),
    [
        ("en", "Good evening, Ruth Delgado here. My ankle is swollen.", "Ruth Delgado"),
        ("en", "hey there ruth delgado here my ankle is swollen", "Ruth Delgado"),
        ("en", "My ankle is swollen. I'm at 503 555 0142, ask for Ruth Delgado.", "Ruth Delgado"),
        ("en", "My ankle hurts, Ruth Delgado is what I'm filed under.", "Ruth Delgado"),
        (
            "es",
            "Me duele el tobillo, estoy en el 503 555 0142, pregunte por Rosa Luna",
            "Rosa Luna",
        ),
        ("es", "me duele el tobillo y mi celular 503 555 0142 a nombre de rosa luna", "Rosa Luna"),
        ("fr", "J'ai mal au pied. Je suis au 503 555 0142, demandez Anne Roy.", "Anne Roy"),
    ],
)
def test_a_name_told_within_a_story_is_the_speakers(language: str, words: str, name: str) -> None:
    assert said(language, "reason", words)["full_name"] == name


@pytest.mark.parametrize(
    "words",
    [
        "My ankle hurts. My husband Paul Delgado here says it looks bad.",
        "My ankle hurts and they told me to ask for Maria Lopez.",
        "My ankle hurts. My sister Ruth Delgado is the name on the account.",
    ],
)
def test_another_persons_name_is_not(words: str) -> None:
    assert "full_name" not in said("en", "reason", words)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "about six years ago, and I was born on May 3, 1980"),
        ("es", "hace unos seis años, y nací el 3 de mayo de 1980"),
        ("es", "pues hará como seis años y nací el tres de mayo de mil novecientos ochenta"),
        ("fr", "en 2020, et je suis née le 3 mai 1980"),
    ],
)
def test_a_birthday_beside_a_rough_year_is_no_better_reading_of_it(
    language: str, words: str
) -> None:
    assert said(language, "onset", words) == {"onset": "2020", "birth_date": "1980-05-03"}
