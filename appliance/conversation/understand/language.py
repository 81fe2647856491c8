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
from string import ascii_lowercase

from appliance.conversation.languages import PATTERNS, patterns_for
from appliance.conversation.languages.elsewhere import ELSEWHERE, UNKNOWN
from appliance.conversation.languages.patterns import word_set
from appliance.conversation.objectives import Interview
from appliance.conversation.understand.steering import languages_wished_for
from appliance.conversation.understand.words import words_of
from appliance.core.interview import FieldType, Language
from appliance.core.text import fold

_IN_ANY_LANGUAGE = (
    FieldType.NAME,
    FieldType.ADDRESS,
    FieldType.EMAIL,
    FieldType.SIGNATURE,
    FieldType.IDENTIFIER,
)
"""What is no sentence, and tells nothing of its speaker's language."""
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
    "LAO": "lo",
    "MYANMAR": "my",
    "GUJARATI": "gu",
    "TAMIL": "ta",
    "TELUGU": "te",
}
"""Scripts that none of our languages is written in, with the likeliest language of each here."""


_SAME_SCRIPT = {"ar": ("ur", "fa"), "ru": ("uk",)}
"""Languages of one script, told apart by letters that only the others have."""
_FEWEST_LETTERS = 3
_FEWEST_WORDS, _FEWEST_HITS, _FEWEST_TELLING = 3, 3, 2
_STRANGE, _AT_LEAST = 2, 4
"""Words in strange letters, of at least so many, that make a language one that we cannot name."""
_SWITCHING_WORDS, _SWITCHING_HITS = 6, 4
"""What it takes to go on in another of our languages: a street or a name in it is not enough."""
_LONGER_WORDS, _LONGER_HITS = 8, 3
"""The same for a longer sentence without one word that only the session's language has."""
_IN_NAMES = word_set(
    """
    de del da do dos das di du des d' l' la las los le les el lo san santa saint e i y et und van von der den
    ter al ben bin ibn abu a o en in am an anh ba em ha na no
    """
)
"""What is a part of people's and places' names in many languages."""
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_LETTERS = {letter: tag for tag, one in ELSEWHERE.items() for letter in one.letters if one.common}


def language_of(
    text: str, current: Language, reviewed: Collection[Language] | None = None
) -> Language:
    """The language of an utterance, or `current` when nothing in it says otherwise; `UNKNOWN` for one that is
    plainly another and has no name here. `reviewed` are the languages one can go on in, all of ours
    unless given: to go on in one of them takes a longer sentence than to notice one that a person must be
    found for."""
    foreign = _by_script(text)
    if foreign is not None:
        return foreign
    words = _words(fold(text[:2_000]))
    if len(words) < _FEWEST_WORDS:
        return current
    lettered = _by_letters(text[:2_000])
    counts = {
        language: sum(word in common for word in words) + lettered[language]
        for language, common in _tables().items()
    }
    best = max(counts, key=lambda language: (counts[language], language == current))
    if best == current:
        return UNKNOWN if _is_plainly_unknown(text, current, counts[current]) else current
    ours = PATTERNS.keys() if reviewed is None else PATTERNS.keys() & set(reviewed)
    if best in ours:
        return best if _is_plainly(best, current, words) else current
    if _is_foreign(best, current, words, lettered[best]):
        return best
    return UNKNOWN if _is_plainly_unknown(text, current, counts[current]) else current


def told_in(text: str, current: Language, reviewed: Collection[Language]) -> Language:
    """As `language_of`, where a name or a place was asked for, which tell nothing: only words that stand in
    neither count. Those of `reviewed` languages are to be heard as in a longer sentence."""
    words = tuple(word for word in _words(fold(text[:2_000])) if word not in _IN_NAMES)
    if len(words) < _FEWEST_WORDS:
        return current
    counts = {tag: sum(word in common for word in words) for tag, common in _tables().items()}
    best = max(counts, key=lambda language: (counts[language], language == current))
    if best == current or (best in PATTERNS and best in reviewed):
        return best if _is_plainly(best, current, words) else current
    return best if _is_foreign(best, current, words, 0) else current


def _words(folded: str) -> Sequence[str]:
    """The words, each once, and what leans on the next of two: "j'" of "j'aimerais"."""
    words = dict.fromkeys(_WORD.findall(folded))
    leaning = (word.partition("'")[0] + "'" for word in words if "'" in word)
    return tuple(words | dict.fromkeys(leaning))


def _is_plainly(other: Language, current: Language, words: Sequence[str]) -> bool:
    """Whether a sentence is in `other`: by the words that only one of the two languages has, for
    Spanish and French share many of their commonest."""
    theirs, own = _apart(other, current, words)
    if theirs < 2 * own + 1:
        return False
    if len(words) >= _LONGER_WORDS and theirs >= _LONGER_HITS and not own:
        return True
    return len(words) >= _SWITCHING_WORDS and theirs >= _SWITCHING_HITS + own


def _is_foreign(other: Language, current: Language, words: Sequence[str], lettered: int) -> bool:
    """Whether a sentence is in `other`, which is not spoken here: fewer words are enough for that."""
    theirs, own = _apart(other, current, words)
    telling, _ = _apart(other, current, [word for word in words if word not in _IN_NAMES])
    theirs += lettered
    if theirs < 2 * own + 1:
        return False
    return theirs >= _FEWEST_HITS and telling + lettered >= _FEWEST_TELLING


def _apart(other: Language, current: Language, words: Sequence[str]) -> tuple[int, int]:
    """How many words only the other language has, and how many only the session's."""
    there, here = _tables()[other], _tables().get(current, frozenset())
    return sum(word in there - here for word in words), sum(word in here - there for word in words)


def _is_plainly_unknown(text: str, current: Language, own: int) -> bool:
    """Whether words are written as the session's language never writes them, and none is one of its own."""
    written = frozenset(ascii_lowercase + patterns_for(current).letters)
    words = [word for word in _WORD.findall(text[:2_000]) if word[0].islower()]
    strange = sum(bool(set(word) - written - {"'"}) for word in words)
    return not own and strange >= _STRANGE and len(words) >= _AT_LEAST


def _by_letters(text: str) -> Counter[Language]:
    """How many words hold a letter that only one language is written with."""
    return Counter(
        tag
        for word in text.lower().split()
        for tag in {_LETTERS[letter] for letter in word if letter in _LETTERS}
    )


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
    for other in _SAME_SCRIPT.get(language, ()):
        if ELSEWHERE[other].letters & set(text):
            return other
    return "ja" if found["ja"] else language


@lru_cache(maxsize=4096)
def _script(character: str) -> Language | None:
    if character.isascii():
        return None
    return _SCRIPTS.get(unicodedata.name(character, "").partition(" ")[0])


@lru_cache(maxsize=1)
def _tables() -> Mapping[Language, frozenset[str]]:
    ours = {language: patterns.stopwords for language, patterns in PATTERNS.items()}
    others = {tag: one.common for tag, one in ELSEWHERE.items() if one.common}
    shared = frozenset.intersection(*ours.values())
    return {**others, **{language: words - shared for language, words in ours.items()}}


def heard_language(text: str, interview: Interview) -> Language:
    """The language an utterance is in. A street, a name or a signature tells nothing, but a sentence in their
    place does; the wish for a language is a command and tells nothing."""
    ask, current = interview.session.ask, interview.session.language
    if any(languages_wished_for(words_of(text, interview))):
        return current
    reviewed = interview.policy.wording.keys()
    if ask is not None and ask.type in _IN_ANY_LANGUAGE:
        if not latin(text):
            return language_of(text, current, reviewed)
        told = told_in(text, current, reviewed)
        return current if ask.type == FieldType.ADDRESS and told in reviewed else told
    return language_of(text, current, reviewed)
