"""How hard a text is to read, as a school grade, and which language its small words belong to. Pure.

English is graded by Flesch and Kincaid, Spanish by Crawford's formula for primary grades. Both count
words and syllables, so they are a sieve for long sentences of long words and no judge of clarity; a
text of a few words has no grade.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from appliance.core.interview import Language

FEWEST_WORDS = 10
"""Words below which a formula says nothing."""
_PLACE = re.compile(r"\{[^}]*\}")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_END = re.compile(r"[.!?;:]+(?:\s|$)")


def grade(text: str, language: Language) -> float | None:
    """The school grade that a text asks for; None for a short one, or where no formula is known."""
    formula = _FORMULAS.get(language)
    words = _WORD.findall(_PLACE.sub("it", text))
    if formula is None or len(words) < FEWEST_WORDS:
        return None
    sentences = max(1, len(_END.findall(text.strip() + " ")))
    count = _SYLLABLES[language]
    return formula(len(words), sentences, sum(max(1, count(word.casefold())) for word in words))


def _flesch_kincaid(words: int, sentences: int, syllables: int) -> float:
    return 0.39 * words / sentences + 11.8 * syllables / words - 15.59


def _crawford(words: int, sentences: int, syllables: int) -> float:
    return -0.205 * 100 * sentences / words + 0.049 * 100 * syllables / words - 3.407


def _english(word: str) -> int:
    groups = len(re.findall(r"[aeiouy]+", word))
    silent = re.search(r"[^aeiouyl]e$|[^aeiouytd]ed$|[^aeiouysxz]es$", word)
    return groups - 1 if silent and groups > 1 else groups


def _spanish(word: str) -> int:
    return len(
        re.findall(r"[aeoáéó]|[íú]|[iuü]+(?![aeoáéó])", word.replace("qu", "q").replace("gu", "g"))
    )


_FORMULAS: Mapping[Language, Callable[[int, int, int], float]] = {
    "en": _flesch_kincaid,
    "es": _crawford,
}
_SYLLABLES: Mapping[Language, Callable[[str], int]] = {"en": _english, "es": _spanish}


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_SMALL_WORDS: Mapping[Language, frozenset[str]] = {
    "en": _words("""
        the of and to in is that it was for on are with his they be at have this from what
        when where which who how why you your we our us can could would should will do does
        did there if or not please tell any else need know like
    """),
    "es": _words("""
        el la los las de y que en un una es se lo por con para su sus al del como más pero
        le ya este esta esto fue qué cuándo dónde quién cómo usted nosotros puede hay algo
        si cuál nos me queremos necesita decir favor eso
    """),
    "fr": _words("""
        le les des du de la et est que qui dans pour sur avec vous votre vos nous notre
        quand où quel quelle comment pourquoi il elle ce cette pas ne une un au aux ou si
        peut pouvez avez plus quelque chose s'il plaît été
    """),
}


def seems(text: str, language: Language) -> Language | None:
    """Another language that the text is plainly in, by its small words; None when it fits its own."""
    own = _SMALL_WORDS.get(language)
    words = [word.casefold() for word in _WORD.findall(_PLACE.sub(" ", text))]
    if own is None or len(words) < 5:
        return None
    ours = sum(word in own for word in words)
    counts = {
        other: sum(word in small - own for word in words)
        for other, small in _SMALL_WORDS.items()
        if other != language
    }
    likely = max(counts, key=lambda other: counts[other])
    return likely if counts[likely] >= 3 and counts[likely] > 2 * ours else None
