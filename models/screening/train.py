"""Trains screening's ear and writes its weights: `python -m models.screening.train`.

Multinomial logistic regression over hashed features, by mini-batches with AdaGrad; numpy alone, one
core, some minutes, the same weights for the same lines and seed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from appliance.screening.languages import en, es
from appliance.screening.learned.ear import LABELS, WEIGHTS, packed
from appliance.screening.learned.features import BUCKETS, features, scale, windows
from appliance.screening.learned.thesaurus import Thesaurus
from models.screening.lines import NONE, Example, digest, examples

TRAINED = Path(__file__).with_name("trained.txt")
"""Which lines made which weights, as digests: a change of one without the other shows."""
SEEDS = (20, 21, 22)
"""Each gives other variants in another order; the weights are their mean, which hears steadier."""
EPOCHS = 8
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


def rows(lines: Sequence[Example], thesauri: Sequence[Thesaurus]) -> Rows:
    """Every line as features. A long line is its windows: an ordinary one is ordinary in each, of a
    grave one only the first is taken, in which it was made to fit."""
    numbers: list[int] = []
    starts = [0]
    labels: list[int] = []
    for line in lines:
        for at, words in enumerate(windows(line.text)):
            if at and line.label != NONE:
                break
            numbers += features(words, thesauri)
            starts.append(len(numbers))
            labels.append(LABELS.index(line.label))
    known = np.array(numbers, dtype=np.int64)
    label = np.array(labels, dtype=np.int64)
    return Rows(known, np.array(starts, dtype=np.int64), label, _balance(label))


def _balance(labels: Ints) -> Floats:
    """Rare labels weigh more, by the fourth root of how rare they are."""
    counts = np.bincount(labels, minlength=len(LABELS)).astype(np.float32)
    return ((counts.max() / np.maximum(counts, 1)) ** 0.25)[labels].astype(np.float32)


def trained(data: Rows, seed: int) -> Floats:
    """The weights: one row per bucket, one column per label."""
    seen = np.bincount(data.numbers, minlength=BUCKETS) >= FEWEST
    weights = np.zeros((BUCKETS, len(LABELS)), dtype=np.float32)
    squares = np.full((BUCKETS, 1), 1e-2, dtype=np.float32)
    draw = np.random.default_rng(seed)
    count = len(data.labels)
    for epoch in range(EPOCHS):
        order = draw.permutation(count)
        rate = RATE * (1 - epoch / EPOCHS) + 0.05
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


def main() -> None:
    """Trains on everything and writes the weights where the appliance looks for them."""
    thesauri = (Thesaurus(en.CONCEPTS), Thesaurus(es.CONCEPTS))
    total = np.zeros((BUCKETS, len(LABELS)), dtype=np.float32)
    for seed in SEEDS:
        data = rows(examples(seed, most=6, most_none=9), thesauri)
        counts = np.bincount(data.labels, minlength=len(LABELS))
        print(seed, dict(zip(LABELS, counts.tolist(), strict=True)), flush=True)
        total += trained(data, seed)
    written = packed(total / np.float32(len(SEEDS)))
    WEIGHTS.write_text(written, "ascii")
    made = hashlib.sha256(written.encode("ascii")).hexdigest()
    TRAINED.write_text(f"lines {digest()}\nweights {made}\n", "ascii")
    print(f"{WEIGHTS}: {len(written)} bytes")


if __name__ == "__main__":
    main()
