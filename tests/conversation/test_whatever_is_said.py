"""Whatever is said to whichever question, it is read: no words make a turn fail."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from appliance.conversation.understand import understand
from appliance.core.interview import FieldType
from tests.conversation.interviews import governed, interview

PACKS = (
    *("patient-intake", "legal-intake", "auto-claim"),
    *("mortgage-preapplication", "score-feedback", "research-interview"),
)
SCRAPS = (
    *("no", "yes", "sí", "uh", "um", "pues", "well", "sorry", "perdón", "none", "ninguno", "all"),
    *("no idea", "I don't know", "no sé", "I don't remember", "ni idea", "who knows", "skip"),
    *("Ana Ruiz", "my sister", "mi hermana", "Metformin", "a green van", "una camioneta", "Acme"),
    *("March 3", "el 3 de marzo", "yesterday", "ayer", "twice a day", "500 mg", "310 dollars"),
    *("503 555 0142", "5-0-3", "oh four", "ana at gmail dot com", "97201", "Elm Street 12", "B"),
    *("not", "no,", "actually", "I mean", "digo", "instead of", "is wrong", "change", "the first"),
    *("and", "y", "or", "but", "pero", "with", "as in", "same as", "more", "that's all", "ya"),
    *("why?", "what?", "¿por qué?", "a person", "stop", "go back", "delete it", "in Spanish"),
    *(",", ".", ";", "?", "¿", "!", "-", ":", "'", '"', "(", "\n", "\u200b", "\u0301", "Ａ", "ﬁ"),
)
SAID = st.lists(st.sampled_from(SCRAPS), min_size=1, max_size=9).map(" ".join) | st.text(
    max_size=40
)


def questions() -> Iterator[tuple[str, str]]:
    """Every question of every pack, a group's first part among them."""
    for pack in PACKS:
        for field in governed(pack)[0].fields.values():
            yield pack, field.id
            if field.type is FieldType.GROUP:
                yield from ((pack, f"{field.id}[0].{part.id}") for part in field.fields)


QUESTIONS = tuple(questions())


@pytest.mark.parametrize("language", ["en", "es"])
@given(where=st.sampled_from(QUESTIONS), words=SAID)
@settings(max_examples=600, suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_whatever_is_said_is_read(language: str, where: tuple[str, str], words: str) -> None:
    pack, field = where
    for command in understand(words, interview(pack, language, ask=field)).commands:
        assert 0 <= command.span.start <= command.span.end <= len(words)
