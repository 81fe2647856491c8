"""What a text is measured by in one language. Pure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ruler:
    """`small_words`, in lower case, tell the language from others. `grade` is the school grade of so many
    words, sentences and syllables, and `syllables` counts those of one word; both are None where no formula
    is known, and a text then has no grade."""

    small_words: frozenset[str]
    grade: Callable[[int, int, int], float] | None = None
    syllables: Callable[[str], int] | None = None


def words(text: str) -> frozenset[str]:
    """The words of a text, in any order."""
    return frozenset(text.split())
