"""What the words of an utterance name, in the concepts that the languages share. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

_WORD = re.compile(r"[a-z0-9']+|[.!?;:]")
_STRETCHED = re.compile(r"([a-z])\1{2,}")
_YEAR = re.compile(r"(?:19|20)\d\d")
_LONGEST = 4
"""The most words that a concept's name may join."""


def words_of(folded: str) -> list[str]:
    """The words and sentence ends of folded text: apostrophes gone, figures as "0", years as "1999"."""
    return [_plain(word) for word in _WORD.findall(_STRETCHED.sub(r"\1", folded)) if word != "'"]


def _plain(word: str) -> str:
    if word[0].isdigit() and word != "911":
        return "1999" if _YEAR.fullmatch(word) else "0"
    return word.replace("'", "") or "."


class Thesaurus:
    """One language's concepts, ready to be looked up."""

    def __init__(self, concepts: Mapping[str, str]) -> None:
        self._exact: dict[str, str] = {}
        self._beginnings: dict[str, str] = {}
        for concept, names in concepts.items():
            for name in names.split():
                if name.endswith("*"):
                    self._beginnings.setdefault(name[:-1], concept)
                else:
                    self._exact.setdefault(name, concept)
        self._joined = {name.split("_", 1)[0] for name in self._exact if "_" in name}
        lengths = sorted({len(name) for name in self._beginnings}, reverse=True)
        self._lengths = tuple(lengths)

    def knows(self, word: str) -> bool:
        """Whether the word, by itself, stands under a concept."""
        return word in self._exact

    def at(self, words: Sequence[str], at: int) -> tuple[str, int] | None:
        """The concept of the longest name that begins at a word, and how many words it takes."""
        word = words[at]
        if word in self._joined:
            for length in range(min(_LONGEST, len(words) - at), 1, -1):
                concept = self._exact.get("_".join(words[at : at + length]))
                if concept:
                    return concept, length
        if concept := self._exact.get(word):
            return concept, 1
        for length in self._lengths:
            if len(word) >= length and (concept := self._beginnings.get(word[:length])):
                return concept, 1
        return None


def concepts_of(words: Sequence[str], thesauri: Sequence[Thesaurus]) -> list[tuple[str, int]]:
    """The concepts in order, each with the place of its first word. The language that knows most of
    the words is asked first, so that a word both have means what it means there."""
    votes = [sum(map(one.knows, words)) for one in thesauri]
    asked = sorted(thesauri, key=lambda one: -votes[thesauri.index(one)])
    found: list[tuple[str, int]] = []
    at = 0
    while at < len(words):
        if words[at] == "1999":
            found.append(("past", at))
            at += 1
            continue
        taken = 1
        for one in asked:
            if hit := one.at(words, at):
                found.append((hit[0], at))
                taken = hit[1]
                break
        at += taken
    return found
