"""English, graded by Flesch and Kincaid. Pure."""

from __future__ import annotations

import re

from appliance.policy.lint.languages.ruler import Ruler, words


def _flesch_kincaid(words: int, sentences: int, syllables: int) -> float:
    return 0.39 * words / sentences + 11.8 * syllables / words - 15.59


def _syllables(word: str) -> int:
    groups = len(re.findall(r"[aeiouy]+", word))
    silent = re.search(r"[^aeiouyl]e$|[^aeiouytd]ed$|[^aeiouysxz]es$", word)
    return groups - 1 if silent and groups > 1 else groups


RULER = Ruler(
    small_words=words("""
        the of and to in is that it was for on are with his they be at have this from what
        when where which who how why you your we our us can could would should will do does
        did there if or not please tell any else need know like
    """),
    grade=_flesch_kincaid,
    syllables=_syllables,
)
