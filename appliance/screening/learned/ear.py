"""What lines like this one are mostly about: a linear classifier over hashed features. Pure.

It judges how likely an utterance is to be of a kind that must not be missed. It can only add to what
the patterns find, it never takes anything back, and it cannot say more than which kind of line it
takes this for. `models/screening/` holds what it was trained on, how, and how well it does.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from appliance.screening.learned.features import features, windows
from appliance.screening.learned.linear import probabilities, unpacked
from appliance.screening.learned.thesaurus import Thesaurus

LABELS = (
    "none",
    "self_harm 3",
    "self_harm 2",
    "harm_to_others 3",
    "harm_to_others 2",
    "medical 3",
    "medical 2",
    "danger 3",
    "danger 2",
    "abuse 2",
)
"""What a line may be about, and how grave it is."""
WEIGHTS = Path(__file__).with_name("weights.txt")

SERIOUS = 0.67
"""From this probability on that it is serious or worse, a person must look soon."""
GRAVE = 0.5
"""Of what is serious, from this share on that a life is at risk, help is called for at once: when in
doubt between the two, the graver one."""
GENTLE = 0.6
"""From this probability on that it is serious or worse, it is asked about gently."""


@dataclass(frozen=True, slots=True)
class Impression:
    """What an utterance sounds like: a category, and how grave, from 1 to 3."""

    category: str
    severity: int


class Ear:
    """The trained weights with the concepts they were trained on."""

    def __init__(self, weights: NDArray[np.float32], thesauri: Sequence[Thesaurus]) -> None:
        self._weights = weights
        self._thesauri = tuple(thesauri)

    @classmethod
    def trained(cls, languages: Sequence[Mapping[str, str]]) -> Ear:
        """The ear with the weights that came with the appliance, for the languages' concepts."""
        return cls(
            unpacked(WEIGHTS.read_text("ascii"), len(LABELS)), [Thesaurus(one) for one in languages]
        )

    def probabilities(self, folded: str) -> NDArray[np.float64]:
        """One row for each stretch of the text, one column for each of `LABELS`."""
        return np.array([self._judge(words) for words in windows(folded)])

    def impression(self, folded: str) -> Impression | None:
        """The gravest thing that any stretch of the text sounds like."""
        found = [one for row in self.probabilities(folded) if (one := _weighed(row))]
        return max(found, key=lambda one: one.severity, default=None)

    def _judge(self, words: Sequence[str]) -> NDArray[np.float64]:
        return probabilities(self._weights, features(words, self._thesauri))


_GRAVE = np.array([label.endswith("3") for label in LABELS])


def _weighed(row: NDArray[np.float64]) -> Impression | None:
    grave = float(row[_GRAVE].sum())
    serious = 1 - float(row[0])
    if serious >= SERIOUS and grave >= GRAVE * serious:
        return Impression(_likeliest(np.where(_GRAVE, row, 0)), 3)
    if serious >= SERIOUS:
        return Impression(_likeliest(row), 2)
    if serious >= GENTLE:
        return Impression(_likeliest(row), 1)
    return None


def _likeliest(row: NDArray[np.float64]) -> str:
    return LABELS[1 + int(np.argmax(row[1:]))].split()[0]
