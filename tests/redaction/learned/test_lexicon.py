from __future__ import annotations

import pytest

from appliance.redaction.learned.lexicon import FAMILY, GIVEN, PLACE, lexicon

COMMON = "the appointment insurance accident knee said are weeks cita seguro rodilla choque tengo duele llamé"


@pytest.mark.parametrize("word", COMMON.replace("é", "e").split())
def test_everyday_words_of_both_languages_name_nobody(word: str) -> None:
    assert lexicon().is_common(word)


@pytest.mark.parametrize(
    "word", ["michael", "jennifer", "hernandez", "lindqvist", "nguyen", "springfield"]
)
def test_names_and_towns_are_not_common(word: str) -> None:
    assert not lexicon().is_common(word)


def test_a_name_is_known_again_by_its_hash() -> None:
    assert lexicon().mark("jennifer") & GIVEN
    assert lexicon().mark("hernandez") & FAMILY
    assert lexicon().mark("springfield") & PLACE
    assert lexicon().mark("qqqqzz") == 0


def test_all_words_are_folded_and_none_stands_in_both_parts() -> None:
    from appliance.core.text import fold

    known = lexicon()
    assert not known.others & frozenset(known.everyday)
    assert all(fold(word) == word for word in known.everyday)
