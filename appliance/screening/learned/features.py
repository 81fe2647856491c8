"""An utterance as numbered features: words, parts of words, and concepts near one another. Pure.

Words and their neighbours carry what is said in so many words; parts of words survive a slip of the
finger; pairs of concepts carry what is said in words nobody wrote down before, in either language.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator, Sequence
from zlib import crc32

from appliance.screening.learned.thesaurus import Thesaurus, concepts_of, words_of

BUCKETS = 1 << 17
"""Features are numbered by a digest of their name; two of them may share a number."""
WINDOW = 26
"""How many words are judged together: what is grave is not thinned out by what surrounds it."""
STRIDE = 13
_ENDS = frozenset(".!?;:")
_FEW = 2
_NEAR = 9
"""How many words apart two concepts may stand and still be a pair."""


def windows(folded: str) -> Iterator[list[str]]:
    """What of folded text is judged together: all of it where it is short, else each sentence and each
    with the next, those that are long in stretches that overlap by half."""
    words = words_of(folded)
    if len(words) <= WINDOW:
        yield words
        return
    sentences = [*_sentences(words)]
    for at, sentence in enumerate(sentences):
        for start in range(0, max(1, len(sentence) - STRIDE), STRIDE):
            yield sentence[start : start + WINDOW]
        following = sentences[at + 1] if at + 1 < len(sentences) else []
        if following and len(sentence) + len(following) <= WINDOW:
            yield sentence + following


def _sentences(words: Sequence[str]) -> Iterator[list[str]]:
    """The words between sentence ends; a word alone belongs to what follows."""
    sentence: list[str] = []
    for word in words:
        sentence.append(word)
        if word in _ENDS and len(sentence) > _FEW:
            yield sentence
            sentence = []
    if sentence:
        yield sentence


def features(words: Sequence[str], thesauri: Sequence[Thesaurus]) -> list[int]:
    """The numbers of everything that one stretch of words holds, each once."""
    return numbered(named(words, thesauri), BUCKETS)


def named(words: Sequence[str], thesauri: Sequence[Thesaurus]) -> set[str]:
    """The names of everything that one stretch of words holds."""
    names = {"bias"}
    names.update(_words(words))
    names.update(_parts(words))
    names.update(_concepts(words, thesauri))
    return names


def numbered(names: Collection[str], buckets: int) -> list[int]:
    """The features of these names, by their numbers, each less than `buckets`."""
    return [crc32(name.encode()) % buckets for name in names]


def _words(words: Sequence[str]) -> Iterator[str]:
    before = ("^", "^")
    for word in (*words, "$"):
        yield "w" + word
        yield f"b{before[1]} {word}"
        yield f"s{before[0]} {word}"
        before = (before[1], word)


def _parts(words: Sequence[str]) -> Iterator[str]:
    for word in words:
        if len(word) >= 4:
            yield "p" + word[:4]
            edged = f"<{word}>"
            for at in range(len(edged) - 3):
                yield "c" + edged[at : at + 4]
            if len(word) >= 6:
                yield "p" + word[:5]


def _concepts(words: Sequence[str], thesauri: Sequence[Thesaurus]) -> Iterator[str]:
    found = concepts_of(words, thesauri)
    for index, (concept, place) in enumerate(found):
        yield "k" + concept
        after = found[index + 1 : index + 9]
        for other, there in after:
            if there - place > _NEAR:
                break
            yield f"q{concept} {other}"
            pair = sorted((concept, other))
            yield f"u{pair[0]} {pair[1]}"
        if after:
            yield f"d{concept} {after[0][0]}"
        if len(after) > 1:
            yield f"t{concept} {after[0][0]} {after[1][0]}"
        if place + 1 < len(words):
            yield f"m{concept} {words[place + 1]}"
        if place:
            yield f"n{words[place - 1]} {concept}"


def scale(count: int) -> float:
    """What each of `count` features weighs: a long utterance says more, but not as much more."""
    return 4.0 / math.sqrt(max(count, 24))
