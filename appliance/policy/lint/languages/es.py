"""Spanish, graded by Crawford's formula for primary grades. Pure."""

from __future__ import annotations

import re

from appliance.policy.lint.languages.ruler import Ruler, words


def _crawford(words: int, sentences: int, syllables: int) -> float:
    return -0.205 * 100 * sentences / words + 0.049 * 100 * syllables / words - 3.407


def _syllables(word: str) -> int:
    return len(
        re.findall(r"[aeoáéó]|[íú]|[iuü]+(?![aeoáéó])", word.replace("qu", "q").replace("gu", "g"))
    )


RULER = Ruler(
    small_words=words("""
        el la los las de y que en un una es se lo por con para su sus al del como más pero
        le ya este esta esto fue qué cuándo dónde quién cómo usted nosotros puede hay algo
        si cuál nos me queremos necesita decir favor eso
    """),
    grade=_crawford,
    syllables=_syllables,
)
