"""What a language file holds: the words of numbers and letters, of the calendar, of amounts. Pure.

Every word in a lexicon is folded (`fold`): lower case, no accents. A phrase is written with single
spaces between its words.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field


def fold(word: str) -> str:
    """`word` in lower case and without accents, as lexicons spell it: "Miércoles" -> "miercoles"."""
    if word.isascii():
        return word.lower()
    plain = unicodedata.normalize("NFKD", word.casefold().replace("’", "'"))
    return "".join(c for c in plain if not unicodedata.combining(c))


@dataclass(frozen=True, slots=True)
class Speech:
    """How numbers and letters are said.

    `ones` are the words below twenty and every other word that takes nothing after it (Spanish
    "veintiuno"); `tens` take a one after them, `hundreds` anything below a hundred. `hundred` and
    `thousand` multiply what stands before them.
    """

    ones: Mapping[str, int]
    tens: Mapping[str, int]
    hundreds: Mapping[str, int]
    hundred: frozenset[str]
    thousand: frozenset[str]
    million: frozenset[str]
    joins: frozenset[str]
    """Words inside a number: "and", "y"."""
    tens_join: bool
    """Whether a one follows its tens only after a join ("treinta y uno")."""
    article: frozenset[str]
    """Words that stand for one before a multiplier only: "a hundred"."""
    zeros: frozenset[str]
    """Words that are a zero only among other digits: "oh"."""
    shy: frozenset[str]
    """Number words that are plain words when they stand alone: "one of my friends"."""
    repeats: Mapping[str, int]
    """How often the next digit or letter is said: "double" is 2."""
    letters: Mapping[str, str]
    """Names of letters ("hache" is H), each phrase a run of words; heard only while spelling."""
    alphabet: Mapping[str, str]
    """Words that stand for their letter: "Bravo"."""
    as_in: frozenset[str]
    """What stands between a letter and its example: "as in"."""
    words: frozenset[str] = field(default=frozenset())
    """Letters and names of letters that are words as well: "a", "I", "de"."""
