"""Multinomial logistic regression over hashed features, by mini-batches with AdaGrad: numpy alone, one
core, the same weights for the same lines and seed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from appliance.screening.learned.features import scale

BATCH = 256
RATE = 0.2
DECAY = 1e-5
"""How much of a weight is forgotten at each touch."""
FEWEST = 2
"""How many lines must hold a feature for it to be learned from."""

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Rows:
    """Lines as features: those of line i are `numbers[starts[i]:starts[i + 1]]`."""

    numbers: Ints
    starts: Ints
    labels: Ints
    weights: Floats

    @classmethod
    def of(cls, lines: Iterable[tuple[Sequence[int], int]], labels: int) -> Rows:
        """Rows of features with the number of each one's label, of which there are `labels`."""
        numbers: list[int] = []
        starts = [0]
        meant: list[int] = []
        for features, label in lines:
            numbers += features
            starts.append(len(numbers))
            meant.append(label)
        label_of = np.array(meant, dtype=np.int64)
        return cls(
            np.array(numbers, dtype=np.int64),
            np.array(starts, dtype=np.int64),
            label_of,
            _balance(label_of, labels),
        )


def _balance(meant: Ints, labels: int) -> Floats:
    """Rare labels weigh more, by the fourth root of how rare they are."""
    counts = np.bincount(meant, minlength=labels).astype(np.float32)
    return ((counts.max() / np.maximum(counts, 1)) ** 0.25)[meant].astype(np.float32)


def trained(data: Rows, seed: int, *, buckets: int, labels: int, epochs: int = 8) -> Floats:
    """The weights after so many times through the lines: one row per bucket, one column per label."""
    seen = np.bincount(data.numbers, minlength=buckets) >= FEWEST
    weights = np.zeros((buckets, labels), dtype=np.float32)
    squares = np.full((buckets, 1), 1e-2, dtype=np.float32)
    draw = np.random.default_rng(seed)
    count = len(data.labels)
    for epoch in range(epochs):
        order = draw.permutation(count)
        rate = RATE * (1 - epoch / epochs) + 0.05
        for start in range(0, count, BATCH):
            _step(weights, squares, data, order[start : start + BATCH], seen, rate)
    return weights


def _step(
    weights: Floats, squares: Floats, data: Rows, chosen: Ints, seen: NDArray[np.bool_], rate: float
) -> None:
    pieces = [data.numbers[data.starts[at] : data.starts[at + 1]] for at in chosen]
    kept = [piece[seen[piece]] for piece in pieces]
    lengths = np.array([len(one) for one in kept], dtype=np.int64)
    numbers = np.concatenate(kept)
    owner = np.repeat(np.arange(len(kept)), lengths)
    scales = np.array([scale(len(one)) for one in pieces], dtype=np.float32)[owner]
    edges = np.concatenate(([0], np.cumsum(lengths)[:-1]))
    scores = np.add.reduceat(weights[numbers] * scales[:, None], edges, axis=0)
    scores -= scores.max(axis=1, keepdims=True)
    error = np.exp(scores)
    error /= error.sum(axis=1, keepdims=True)
    error[np.arange(len(kept)), data.labels[chosen]] -= 1
    error *= data.weights[chosen][:, None]
    order = np.argsort(numbers, kind="stable")
    touched, firsts = np.unique(numbers[order], return_index=True)
    each = (error[owner] * scales[:, None])[order]
    gradient = np.add.reduceat(each, firsts, axis=0) / len(kept) * 16
    squares[touched] += (gradient**2).mean(axis=1, keepdims=True)
    weights[touched] -= rate * gradient / np.sqrt(squares[touched])
    weights[touched] *= 1 - DECAY * len(kept)


def sealed(written: str, lines: str, where: Path) -> None:
    """Writes down which lines made which weights, as digests: a change of one without the other shows."""
    where.write_text(seal(written.encode("ascii"), lines), "ascii")


def seal(weights: bytes, lines: str) -> str:
    """The digests of the lines and of the weights they made."""
    return f"lines {lines}\nweights {hashlib.sha256(weights).hexdigest()}\n"
