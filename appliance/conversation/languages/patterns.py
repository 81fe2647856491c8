"""The shape of one language's steering words. Pure.

All patterns are matched against folded text (`core.text.fold`): lower case, no accents, straight
quotes. A `whole` pattern must be all there is once courtesy words are gone; an `anywhere` pattern
may stand in a longer utterance.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from appliance.core.command import CommandKind
from appliance.core.interview import Language


@dataclass(frozen=True, slots=True)
class Patterns:
    """What people of one language say to steer.

    `courtesy` is what may surround anything without meaning anything; `correction` announces that a
    value replaces another; `replaced` finds "24, not 42" and its kin with groups `new` and `old`;
    `question` begins a question; `languages` asks to change the language; `stopwords` are the
    commonest words, by which a language is told from another.
    """

    whole: Mapping[CommandKind, re.Pattern[str]]
    anywhere: Mapping[CommandKind, re.Pattern[str]]
    courtesy: re.Pattern[str]
    correction: re.Pattern[str]
    replaced: tuple[re.Pattern[str], ...]
    change: re.Pattern[str]
    nothing_to_change: re.Pattern[str]
    question: re.Pattern[str]
    nothing: re.Pattern[str]
    languages: Mapping[Language, re.Pattern[str]]
    joiners: re.Pattern[str]
    stopwords: frozenset[str]


def whole(*alternatives: str) -> re.Pattern[str]:
    """A pattern that must be the whole of what is left."""
    return re.compile(r"(?:" + "|".join(alternatives) + r")[\s.!?,]*")


def anywhere(*alternatives: str) -> re.Pattern[str]:
    """A pattern that may stand anywhere, at word boundaries."""
    return re.compile(r"(?<!\w)(?:" + "|".join(alternatives) + r")(?!\w)")
