"""What each language's file fills in. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass

from appliance.core.text import fold

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Listened:
    """The words that a listener goes by, folded."""

    goes_on: frozenset[str]
    """A sentence that ends with one of these does not end: "and", "because", "my", "um"."""
    closes: frozenset[str]
    """A story that ends with one of these is told: "that's all"."""
    nods: frozenset[str]
    """What people say to show that they listen: "mhm", "okay". While we speak it interrupts nothing."""
    steers: frozenset[str]
    """What stops us at once, whatever we are saying: "stop", "wait"."""
    calls: frozenset[str]
    """What stops us even where nothing else does: for a person, or for help."""


def phrases(text: str) -> frozenset[str]:
    """The phrases of `text`, which stand between commas and line ends, as `words_of` would join them."""
    parts = (part for line in text.splitlines() for part in line.split(","))
    return frozenset(" ".join(words) for part in parts if (words := words_of(part)))


def words_of(text: str) -> tuple[str, ...]:
    """The words of what was said, folded, without marks."""
    return tuple(_WORD.findall(fold(text)))
