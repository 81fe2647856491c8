"""How hard a text is to read, as a school grade, and which language its small words belong to. Pure.

A language's formula counts words and syllables, so it is a sieve for long sentences of long words and no
judge of clarity; a text of a few words has no grade.
"""

from __future__ import annotations

import re

from appliance.core.interview import Language
from appliance.policy.lint.languages import RULERS

FEWEST_WORDS = 10
"""Words below which a formula says nothing."""
_PLACE = re.compile(r"\{[^}]*\}")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_END = re.compile(r"[.!?;:]+(?:\s|$)")


def grade(text: str, language: Language) -> float | None:
    """The school grade that a text asks for; None for a short one, or where no formula is known."""
    ruler = RULERS.get(language)
    words = _WORD.findall(_PLACE.sub("it", text))
    if ruler is None or ruler.grade is None or ruler.syllables is None or len(words) < FEWEST_WORDS:
        return None
    sentences = max(1, len(_END.findall(text.strip() + " ")))
    count = ruler.syllables
    return ruler.grade(len(words), sentences, sum(max(1, count(word.casefold())) for word in words))


def seems(text: str, language: Language) -> Language | None:
    """Another language that the text is plainly in, by its small words; None when it fits its own."""
    own = RULERS.get(language)
    words = [word.casefold() for word in _WORD.findall(_PLACE.sub(" ", text))]
    if own is None or len(words) < 5:
        return None
    ours = sum(word in own.small_words for word in words)
    counts = {
        other: sum(word in ruler.small_words - own.small_words for word in words)
        for other, ruler in RULERS.items()
        if other != language
    }
    likely = max(counts, key=lambda other: counts[other])
    return likely if counts[likely] >= 3 and counts[likely] > 2 * ours else None
