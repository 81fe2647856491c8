"""Which language an utterance is in: one of ours, another, or too little to tell. Pure.

A script of its own is proof; among languages in Latin letters the commonest words decide, and only in
a whole sentence: "ok", "no" and "merci" switch nothing.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache

from appliance.conversation.languages import PATTERNS
from appliance.core.interview import Language
from appliance.core.text import fold

_SCRIPTS = {
    "ARABIC": "ar",
    "CJK": "zh",
    "HIRAGANA": "ja",
    "KATAKANA": "ja",
    "HANGUL": "ko",
    "CYRILLIC": "ru",
    "DEVANAGARI": "hi",
    "HEBREW": "he",
    "GREEK": "el",
    "THAI": "th",
    "ARMENIAN": "hy",
    "ETHIOPIC": "am",
    "BENGALI": "bn",
    "GURMUKHI": "pa",
    "KHMER": "km",
}
"""Scripts that none of our languages is written in, with the likeliest language of each here."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_COMMON: Mapping[Language, frozenset[str]] = {
    "pt": _words("""
        nao eu voce minha meu estou uma obrigado obrigada com sao tenho muito dor preciso ha desde do
        da no na em os as um foi dias falo ele ela isso
    """),
    "ht": _words("""
        mwen pa gen nan ki ak pou li sa yo nou se doule depi bonjou vle kay fe mal map ap te
    """),
    "vi": _words("""
        toi khong bi dau va la cua co cho nguoi mot ngay tu den can noi duoc
    """),
    "tl": _words("""
        ako ang ng sa ko po ay hindi mga ba naman may kasi na masakit siya ito
    """),
    "de": _words("""
        ich nicht und der die das ein eine habe mein meine mit seit ist bin zu auf den fur
    """),
}
"""The commonest words, folded, of languages that are heard here and are not ours."""
_FEWEST_LETTERS = 3
_FEWEST_WORDS, _FEWEST_HITS = 4, 3
_SWITCHING_WORDS, _SWITCHING_HITS = 6, 4
"""What it takes to go on in another of our languages: a street or a name in it is not enough."""
_LONGER_WORDS, _LONGER_HITS = 8, 3
"""The same for a longer sentence without one word that only the session's language has."""
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")


def language_of(
    text: str, current: Language, reviewed: Collection[Language] | None = None
) -> Language:
    """The language of an utterance, or `current` when nothing in it says otherwise. `reviewed` are the
    languages one can go on in, all of ours unless given: to go on in one of them takes a longer sentence
    than to notice one that a person must be found for."""
    foreign = _by_script(text)
    if foreign is not None:
        return foreign
    words = _WORD.findall(fold(text[:2_000]))
    if len(words) < _FEWEST_WORDS:
        return current
    counts = {language: sum(w in common for w in words) for language, common in _tables().items()}
    own = counts.get(current, 0)
    best = max(counts, key=lambda language: (counts[language], language == current))
    if best == current or counts[best] < _FEWEST_HITS:
        return current
    ours = PATTERNS.keys() if reviewed is None else PATTERNS.keys() & set(reviewed)
    if best in ours:
        return best if _is_plainly(best, current, words) else current
    if counts[best] < 2 * own + 1:
        return current
    return best if counts[best] > max(counts[language] for language in ours) else current


def _is_plainly(other: Language, current: Language, words: Sequence[str]) -> bool:
    """Whether a sentence is in `other`: by the words that only one of the two languages has, for
    Spanish and French share many of their commonest."""
    there, here = _tables()[other], _tables().get(current, frozenset())
    theirs = sum(word in there - here for word in words)
    own = sum(word in here - there for word in words)
    if theirs < 2 * own + 1:
        return False
    if len(words) >= _LONGER_WORDS and theirs >= _LONGER_HITS and not own:
        return True
    return len(words) >= _SWITCHING_WORDS and theirs >= _SWITCHING_HITS + own


def latin(text: str) -> bool:
    """True when no script other than ours prevails."""
    return _by_script(text) is None


def _by_script(text: str) -> Language | None:
    """The language of a foreign script, if most letters are written in it."""
    letters = [character for character in text[:500] if character.isalpha()]
    if len(letters) < _FEWEST_LETTERS:
        return None
    found = Counter(script for script in map(_script, letters) if script is not None)
    if sum(found.values()) * 2 <= len(letters):
        return None
    language, _ = found.most_common(1)[0]
    return "ja" if found["ja"] else language


@lru_cache(maxsize=4096)
def _script(character: str) -> Language | None:
    if character.isascii():
        return None
    return _SCRIPTS.get(unicodedata.name(character, "").partition(" ")[0])


@lru_cache(maxsize=1)
def _tables() -> Mapping[Language, frozenset[str]]:
    ours = {language: patterns.stopwords for language, patterns in PATTERNS.items()}
    shared = frozenset.intersection(*ours.values())
    return {**_COMMON, **{language: words - shared for language, words in ours.items()}}
