"""Whether an utterance tells the story of the intake beside the answer that was asked for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from appliance.conversation.apply import replace_session
from tests.conversation.interviews import hear, interview

NO_STORY = [
    ("en", "no, and you can mail me at pat.stone@example.com or on 503 555 0142 any evening"),
    ("en", "that's a no. My granddaughter usually does these screens for me, she is so quick"),
    ("es", "que yo sepa no mi teléfono es cinco cuatro uno cinco cinco cinco cero uno ocho nueve"),
]
STORIES = [
    ("en", "no, he came out of the side street much too fast and took my whole front bumper off"),
    ("es", "no, salió de la calle de al lado muy recio y se llevó toda mi defensa de enfrente"),
]


def began(language: str, said: str) -> frozenset[str]:
    """What is stored of the answer to the second question."""
    safe = {"safe_now": {"en": "yes", "es": "sí"}[language]}
    begun = interview("auto-claim", language, safe, ask="anyone_hurt")
    early = replace_session(begun, replace(begun.session, number=1))
    return frozenset(hear(early, said).session.answers)


@pytest.mark.parametrize(("language", "said"), NO_STORY)
def test_numbers_and_remarks_beside_an_answer_are_no_story(language: str, said: str) -> None:
    stored = began(language, said)
    assert "anyone_hurt" in stored
    assert "what_happened" not in stored


@pytest.mark.parametrize(("language", "said"), STORIES)
def test_a_story_beside_an_answer_is_kept(language: str, said: str) -> None:
    assert {"anyone_hurt", "what_happened"} <= began(language, said)
