"""The network that labels tokens: vectors of what a token looks like, summed; a layer for each token; a layer
for it with its neighbours; a score for each label. numpy alone, one pass over a text. Pure once read.

Nothing of a text is kept: the vectors of common words are made when the network is read, every other
word's again each time.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from appliance.redaction.learned.lexicon import Lexicon, lexicon
from appliance.redaction.learned.tokens import TOKEN, Reader, shape, style

WEIGHTS = Path(__file__).with_name("tagger.npz")

LABELS = (
    "O", "PERSON", "LOCATION", "STREET_ADDRESS", "ORGANIZATION", "DATE_TIME", "AGE", "NRP", "REGION",
    "ID_NUMBER", "CONTACT",
)  # fmt: skip
"""What a token may be part of; O is nothing that identifies anybody. REGION is a state or a
country, NRP a nationality or a religion; CONTACT an address for mail or on the web."""

REACH = 4
"""How many tokens to each side are looked at."""

Floats = NDArray[np.float32]

_AT_ONCE = 48
"""Tokens in one product of matrices: so few that the linear algebra beneath never shares one out between
cores, which for products this small takes longer than it saves."""


@dataclass(frozen=True)
class Weights:
    """The trained numbers. `table` has a row for each feature (see `tokens.Layout`)."""

    table: Floats
    inner: Floats
    inner_bias: Floats
    window: Floats
    """Of shape (2 * REACH + 1) * width, hidden."""
    window_bias: Floats
    outer: Floats
    outer_bias: Floats


Labelled = tuple[int, int, int]
"""Where a token starts and ends, and its label's number."""

_MET_OFTEN = (
    *".,;:!?'\"-()/@#&%$+*=_<>[]¿¡…",
    *(f"{one:02d}" for one in range(100)),
    *map(str, range(10)),
    *map(str, range(1900, 2100)),
)


class Network:
    """The weights with the words they were trained on. May be shared between threads."""

    def __init__(self, weights: Weights, words: Lexicon) -> None:
        self._reader = Reader(words)
        self._weights = weights
        if len(weights.table) != self._reader.layout.rows:
            raise ValueError("the network was trained with another list of words")
        often = [*words.everyday, *_MET_OFTEN]
        rows = np.array([self._reader.rows(token) for token in often], dtype=np.int32)
        self._common = weights.table[rows].sum(axis=1)
        self._numbers = {token: at for at, token in enumerate(often)}
        self._shapes = weights.table[self._reader.layout.shapes :]
        pad = np.maximum(weights.table[0] @ weights.inner + weights.inner_bias, 0)
        self._pad = np.tile(pad, (REACH, 1))

    def label(self, text: str, folded: str, calm: float = 0.0) -> list[Labelled]:
        """Every token with its likeliest label. `calm` is taken from the score of O: the higher, the more
        is taken for identifying. `folded` is `text` folded, equally long."""
        found = [one.span() for one in TOKEN.finditer(folded)]
        if not found:
            return []
        scores = self._scores(text, folded, found)
        if calm:
            scores[:, 0] -= calm
        labels = scores.argmax(axis=1).tolist()
        return [(start, end, label) for (start, end), label in zip(found, labels, strict=True)]

    def _scores(self, text: str, folded: str, found: Sequence[tuple[int, int]]) -> Floats:
        weights = self._weights
        vectors = self._vectors(text, folded, found)
        count, width = len(found), weights.inner.shape[1]
        padded = np.empty((count + 2 * REACH, width), np.float32)
        padded[:REACH] = padded[-REACH:] = self._pad
        inner = padded[REACH:-REACH]
        for at in range(0, count, _AT_ONCE):
            np.matmul(vectors[at : at + _AT_ONCE], weights.inner, out=inner[at : at + _AT_ONCE])
        inner += weights.inner_bias
        np.maximum(inner, 0, out=inner)
        parts = [
            self._part(padded[at : at + _AT_ONCE + 2 * REACH]) for at in range(0, count, _AT_ONCE)
        ]
        return parts[0] if len(parts) == 1 else np.concatenate(parts)

    def _part(self, padded: Floats) -> Floats:
        """The scores of some tokens, given with their neighbours."""
        weights = self._weights
        count, width = len(padded) - 2 * REACH, padded.shape[1]
        hidden: Floats = padded[:count] @ weights.window[:width]
        for one in range(1, 2 * REACH + 1):
            hidden += padded[one : one + count] @ weights.window[one * width : (one + 1) * width]
        hidden += weights.window_bias
        np.maximum(hidden, 0, out=hidden)
        scored: Floats = hidden @ weights.outer + weights.outer_bias
        return scored

    def _vectors(self, text: str, folded: str, found: Sequence[tuple[int, int]]) -> Floats:
        """One row for each token, from the common words' where it is one."""
        how = style(text)
        numbers: list[int] = []
        shapes: list[int] = []
        others: list[int] = []
        other_rows: list[tuple[int, ...]] = []
        last = -1
        known, rows = self._numbers, self._reader.rows
        for at, (start, end) in enumerate(found):
            token = folded[start:end]
            number = known.get(token)
            if number is None:
                others.append(at)
                other_rows.append(rows(token))
                number = 0
            numbers.append(number)
            before = 1 if start == last else 2 if last < 0 or "\n" in text[last:start] else 0
            written = text[start:end]
            if written == token and written.isalpha():  # small letters, as most are
                shapes.append(before * 3 + how)
            else:
                shapes.append(shape(written, before, how))
            last = end
        vectors: Floats = self._common[numbers]
        if others:
            vectors[others] = self._weights.table[np.array(other_rows)].sum(axis=1)
        vectors += self._shapes[shapes]
        return vectors


def unpacked(kept: Mapping[str, NDArray[np.generic]]) -> Weights:
    """Weights as they are kept: the table in bytes with a scale for each column, the rest halved."""
    table = kept["table"].astype(np.float32) * kept["scale"].astype(np.float32)
    names = ("inner", "inner_bias", "window", "window_bias", "outer", "outer_bias")
    return Weights(table, *(kept[name].astype(np.float32) for name in names))


@cache
def network() -> Network:
    """The network that ships with the appliance; read once."""
    with np.load(WEIGHTS) as kept:
        return Network(unpacked(kept), lexicon())
