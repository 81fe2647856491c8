"""Retrieval by words: BM25 over what words stand for. Pure; works with nothing installed."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from appliance.core.interview import Language
from appliance.core.text import fold
from appliance.knowledge.languages import vocabulary_of

_WORD = re.compile(r"[a-z0-9]+")
_K1, _B = 1.4, 0.6
UNHEARD = 0.5
"""In how many texts a word counts as standing that stands in none."""


def terms(text: str, language: Language) -> list[tuple[str, ...]]:
    """The content words of a text in order, each as what it may stand for: concepts where those are
    known (a run of two words is taken as one), else its stem."""
    vocabulary = vocabulary_of(language)
    known, stop = vocabulary.meanings, vocabulary.stop
    words = _WORD.findall(fold(text))
    found: list[tuple[str, ...]] = []
    position = 0
    while position < len(words):
        word, pair = words[position], "_".join(words[position : position + 2])
        paired = pair != word and pair in known
        taken = pair if paired else word
        position += 2 if paired else 1
        stem = vocabulary.stem(taken)
        if taken in known or (stem in known and taken not in stop):
            found.append(known.get(taken) or known[stem])
        elif taken not in stop and stem not in stop:
            found.append((stem,))
    return found


@dataclass(frozen=True, slots=True)
class Match:
    """How well a text fits a question: its BM25 score, and the share of the question's weight that
    its terms cover (0 to 1)."""

    index: int
    score: float
    coverage: float


class WordIndex:
    """The terms of some texts of one language."""

    def __init__(self, texts: Sequence[str], language: Language) -> None:
        self._language = language
        self._counts = [Counter(chain.from_iterable(terms(text, language))) for text in texts]
        lengths = [sum(count.values()) for count in self._counts]
        self._lengths = lengths
        self._mean = (sum(lengths) / len(lengths)) if lengths else 1.0
        self._documents = Counter(term for count in self._counts for term in count)

    def match(self, question: str) -> list[Match]:
        """Every text that shares a term with the question, best first."""
        asked = set(terms(question, self._language))
        total = sum(max(map(self._weight, word)) for word in asked)
        found = []
        for index, count in enumerate(self._counts):
            shared = [
                max((term for term in word if term in count), key=self._weight)
                for word in asked
                if not count.keys().isdisjoint(word)
            ]
            if shared:
                score = sum(self._weight(term) * self._gain(count[term], index) for term in shared)
                coverage = sum(map(self._weight, shared)) / total
                found.append(Match(index, score, coverage))
        return sorted(found, key=lambda match: -match.score)

    def _weight(self, term: str) -> float:
        """How much a term tells: the more, the fewer texts have it. One that none has weighs as much
        as UNHEARD says, so that a question about something else is not taken for ours."""
        containing = self._documents.get(term, UNHEARD)
        return math.log(1 + (len(self._counts) - containing + 0.5) / (containing + 0.5))

    def _gain(self, count: int, index: int) -> float:
        length = 1 - _B + _B * self._lengths[index] / self._mean
        return count * (_K1 + 1) / (count + _K1 * length)
