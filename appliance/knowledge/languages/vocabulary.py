"""What is known of a language's words for finding passages. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property


@dataclass(frozen=True)
class Vocabulary:
    """Words of one language, folded. `silent` tell nothing of what is asked; `suffixes` are taken off,
    the first that fits; `clinging` are pronouns at the end of a verb (a pattern). A concept names
    words (and runs of two words, joined by _) that stand for the same thing at a front desk; a word may
    stand for several."""

    silent: str = ""
    suffixes: tuple[str, ...] = ()
    clinging: str | None = None
    concepts: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def stop(self) -> frozenset[str]:
        """The silent words."""
        return frozenset(self.silent.split())

    @cached_property
    def meanings(self) -> Mapping[str, tuple[str, ...]]:
        """What each word, each stem of one, and each run of two stands for. The name of a concept
        cannot be mistaken for a stem."""
        meant: dict[str, tuple[str, ...]] = {}
        for name, words in self.concepts.items():
            for word in {*words.split(), *map(self.stem, words.split())}:
                meant[word] = (*meant.get(word, ()), f"={name}")
        return meant

    def stem(self, word: str) -> str:
        """A word without its ending; a run of two words as it is."""
        if "_" in word:
            return word
        if self.clinging is not None:
            word = re.sub(self.clinging, "", word)
        for suffix in self.suffixes:
            if word.endswith(suffix) and len(word) - len(suffix) >= 3:
                return word[: -len(suffix)]
        return word
