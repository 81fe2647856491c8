"""What an utterance wants, learned from lines instead of written as patterns. Pure.

A linear classifier over hashed features, as screening's ear is; it hears what nobody wrote a pattern for.
Its probabilities are calibrated: of what it is sure of at 0.8, four in five are right. What it learned
from, and how well it does, is in `models/commands/`.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from appliance.conversation.languages import PATTERNS
from appliance.core.interview import FieldType
from appliance.core.once import once_a_turn
from appliance.screening.learned.features import WINDOW, named, numbered
from appliance.screening.learned.linear import probabilities, unpacked
from appliance.screening.learned.thesaurus import Thesaurus, words_of

NONE = "none"
ASIDE = "aside"
"""Said in passing, and neither an answer nor a wish: a complaint, the weather, a sigh."""
LABELS = (
    NONE,
    "unknown",
    "decline",
    "skip",
    "back",
    "why",
    "repeat",
    "hold",
    "handoff",
    "cancel",
    "withdraw",
    "delete_my_data",
    "language",
    "are_you_human",
    "ask",
    "resume",
    "confirm",
    "deny",
    ASIDE,
)
"""What may be wanted: commands by their kind, `NONE` for a plain answer or a story, and `ASIDE`."""
BUCKETS = 1 << 15
WEIGHTS = Path(__file__).with_name("intents.txt")
"""The temperature on the first line, then the weights."""

_FEW = 4
_LENGTHS = (1, 2, 3, 5, 8, 12, 18)
_ASKED = {
    FieldType.STORY: "story",
    FieldType.NAME: "free",
    FieldType.ADDRESS: "free",
    FieldType.CHOICE: "free",
    FieldType.GROUP: "free",
    FieldType.DATE: "closed",
    FieldType.PHONE: "closed",
    FieldType.EMAIL: "closed",
    FieldType.IDENTIFIER: "closed",
    FieldType.MONEY: "closed",
    FieldType.QUANTITY: "closed",
    FieldType.SIGNATURE: "signature",
    FieldType.BOOLEAN: "yesno",
    "confirm": "yesno",
    "consent": "yesno",
    "offer": "yesno",
    "summary": "summary",
}
ASKED = ("story", "free", "closed", "signature", "yesno", "summary", "nothing")
"""What may be asked, as far as it bears on what an answer means."""


def asked(kind: str | None) -> str:
    """Which of `ASKED` a question of this kind (a field's type, or one of ours) is."""
    return "nothing" if kind is None else _ASKED.get(kind, "free")


@cache
def _thesauri() -> tuple[Thesaurus, ...]:
    return tuple(Thesaurus(one.concepts) for one in PATTERNS.values() if one.concepts)


def features(folded: str, question: str) -> list[int]:
    """The numbers of what folded words hold, and of how they stand to the question, one of `ASKED`."""
    return numbered(sorted(_names(folded, question)), BUCKETS)


def _names(folded: str, question: str) -> Collection[str]:
    words = words_of(folded)[:WINDOW]
    found = named(words, _thesauri())
    size = sum(len(words) >= length for length in _LENGTHS)
    found |= {f"a{question}", f"l{size}", f"al{question} {size}"}
    if len(words) <= _FEW:
        found |= {f"x{question} {word}" for word in words}
        found.add("e" + " ".join(words))
    return found


@dataclass(frozen=True, slots=True)
class Intent:
    """One thing that may be wanted, and how sure that is: 0 to 1."""

    label: str
    sure: float


class Intents:
    """The trained weights, and the temperature that makes their probabilities true."""

    def __init__(self, weights: NDArray[np.float32], temperature: float = 1.0) -> None:
        self._weights = weights
        self._temperature = temperature

    @classmethod
    @cache
    def learned(cls) -> Intents:
        """The classifier that came with the appliance."""
        temperature, _, weights = WEIGHTS.read_text("ascii").partition("\n")
        return cls(unpacked(weights, len(LABELS)), float(temperature))

    @once_a_turn
    def of(self, folded: str, question: str) -> tuple[Intent, ...]:
        """What folded words may want to a question (one of `ASKED`), the likeliest first."""
        row = probabilities(
            self._weights, features(folded, question), temperature=self._temperature
        )
        order = np.argsort(-row)
        return tuple(Intent(LABELS[at], float(row[at])) for at in order)
