"""Trains the tagger and writes its weights: `python -m models.redaction.train [--minutes M] [--out FILE]`.

Plain numpy on one core: the same examples in the same order, Adam, a learning rate that falls to nothing.
The number of steps is fixed, so that a slower machine takes longer and learns the same.
"""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
from numpy.typing import NDArray

from appliance.core.text import fold
from appliance.redaction.learned.lexicon import lexicon
from appliance.redaction.learned.network import LABELS, REACH, WEIGHTS
from appliance.redaction.learned.tokens import TOKEN, Reader, shape, style
from models.redaction.corpus import Example, learning

SEED = 20
EXAMPLES = 180_000
EPOCHS = 3
BATCH = 384
"""Texts in a step."""
RATE = 2.5e-3
WIDTH, INNER, HIDDEN = 48, 48, 96
UNMARKED = 0.3
"""How often a word stands as if it were on no list of names: lists end, names do not."""
UNKNOWN = 0.06
"""How often a common word stands as if it were unknown."""

Floats = NDArray[np.float32]
Ints = NDArray[np.int32]


@dataclass(frozen=True)
class Tokens:
    """All examples end to end, `REACH` empty tokens between: for each token its word's number, its shape,
    and its label's number (-1 for an empty one). `words` are the rows of each word, first as it is, then
    as if it were on no list; `starts` says where each example begins."""

    numbers: Ints
    shapes: Ints
    labels: NDArray[np.int8]
    words: Ints
    starts: Ints


def tokens_of(examples: Iterable[Example], reader: Reader) -> Tokens:
    """The examples as numbers."""
    seen: dict[str, int] = {}
    rows: list[tuple[int, ...]] = [(0, 0, 0, 0, 0)]
    bare: list[tuple[int, ...]] = [(0, 0, 0, 0, 0)]
    numbers: list[int] = []
    shapes: list[int] = []
    labels: list[int] = []
    starts: list[int] = []
    number_of = {label: at for at, label in enumerate(LABELS)}
    for one in examples:
        starts.append(len(numbers))
        numbers += [0] * REACH
        shapes += [-1] * REACH
        labels += [-1] * REACH
        folded, how = fold(one.text), style(one.text)
        spans = list(one.spans)
        last = -1
        for found in TOKEN.finditer(folded):
            start, end = found.span()
            number = seen.get(found[0])
            if number is None:
                number = seen[found[0]] = len(rows)
                rows.append(reader.rows(found[0]))
                bare.append(reader.rows(found[0], known=False))
            before = 1 if start == last else 2 if last < 0 or "\n" in one.text[last:start] else 0
            last = end
            while spans and spans[0][1] <= start:
                spans.pop(0)
            inside = bool(spans) and spans[0][0] < end and found[0] != "'s"
            numbers.append(number)
            shapes.append(shape(one.text[start:end], before, how))
            labels.append(number_of[spans[0][2]] if inside else 0)
    starts.append(len(numbers))
    numbers += [0] * REACH
    shapes += [-1] * REACH
    labels += [-1] * REACH
    return Tokens(
        np.array(numbers, np.int32),
        np.array(shapes, np.int32),
        np.array(labels, np.int8),
        np.array([rows, bare], np.int32),
        np.array(starts, np.int32),
    )


class Adam:
    """Adam, with rows of a table touched alone."""

    def __init__(self, weights: dict[str, Floats]) -> None:
        self.weights = weights
        self._mean = {name: np.zeros_like(one) for name, one in weights.items()}
        self._square = {name: np.zeros_like(one) for name, one in weights.items()}
        self._step = 0

    def step(self, slopes: dict[str, Floats], rate: float, rows: Ints, row_slopes: Floats) -> None:
        """One step down the slopes; of the table only `rows`."""
        self._step += 1
        early = np.float32(np.sqrt(1 - 0.999**self._step) / (1 - 0.9**self._step) * rate)
        for name, slope in slopes.items():
            mean, square = self._mean[name], self._square[name]
            mean += np.float32(0.1) * (slope - mean)
            square += np.float32(0.001) * (slope * slope - square)
            self.weights[name] -= early * mean / (np.sqrt(square) + np.float32(1e-8))
        mean = self._mean["table"][rows] * np.float32(0.9) + np.float32(0.1) * row_slopes
        square = self._square["table"][rows] * np.float32(0.999) + np.float32(0.001) * row_slopes**2
        self._mean["table"][rows], self._square["table"][rows] = mean, square
        self.weights["table"][rows] -= early * mean / (np.sqrt(square) + np.float32(1e-8))


def fresh(rows: int, draw: np.random.Generator) -> dict[str, Floats]:
    """Weights to begin with."""

    def normal(*size: int, spread: float) -> Floats:
        return (draw.standard_normal(size) * spread).astype(np.float32)

    across = (2 * REACH + 1) * INNER
    return {
        "table": normal(rows, WIDTH, spread=0.1),
        "inner": normal(WIDTH, INNER, spread=(2 / WIDTH) ** 0.5),
        "inner_bias": np.zeros(INNER, np.float32),
        "window": normal(across, HIDDEN, spread=(1 / (INNER * 3)) ** 0.5),
        "window_bias": np.zeros(HIDDEN, np.float32),
        "outer": normal(HIDDEN, len(LABELS), spread=(1 / HIDDEN) ** 0.5),
        "outer_bias": np.zeros(len(LABELS), np.float32),
    }


def _summed(rows: Ints, slopes: Floats, count: int) -> Floats:
    """The slopes of equal rows added up."""
    order = np.argsort(rows, kind="stable")
    ordered = rows[order]
    edges = np.flatnonzero(np.concatenate(([True], ordered[1:] != ordered[:-1])))
    total = np.zeros((count, slopes.shape[1]), np.float32)
    total[ordered[edges]] = np.add.reduceat(slopes[order], edges, axis=0)
    return total


def train(data: Tokens, layout_shapes: int, rows: int, epochs: int = EPOCHS) -> dict[str, Floats]:
    """The weights after so many times through the examples."""
    draw = np.random.default_rng(SEED)
    weights = fresh(rows, draw)
    adam = Adam(weights)
    count = len(data.starts) - 1
    steps = epochs * -(-count // BATCH)
    began, done, loss = time.process_time(), 0, 0.0
    for _ in range(epochs):
        order = draw.permutation(count)
        for at in range(0, count, BATCH):
            chosen = order[at : at + BATCH]
            part = done / steps
            rate = RATE * (1 if part < 0.3 else max(0.01, (1 - part) / 0.7))
            loss += _step(data, chosen, adam, layout_shapes, rate, draw)
            done += 1
            if done % 200 == 0:
                print(
                    f"{done}/{steps} {time.process_time() - began:.0f}s loss {loss / 200:.4f}",
                    flush=True,
                )
                loss = 0.0
    return weights


def _step(
    data: Tokens,
    chosen: NDArray[np.int64],
    adam: Adam,
    layout_shapes: int,
    rate: float,
    draw: np.random.Generator,
) -> float:
    weights = adam.weights
    where = np.concatenate(
        [np.arange(data.starts[one], data.starts[one + 1]) for one in chosen] + [np.arange(REACH)]
    )
    numbers, labels = data.numbers[where], data.labels[where].astype(np.int64)
    bare = (draw.random(len(where)) < UNMARKED).astype(np.int64)
    features = np.concatenate(
        (data.words[bare, numbers], (data.shapes[where] + layout_shapes)[:, None]), axis=1
    )
    features[data.shapes[where] < 0] = 0
    is_common = (features[:, 0] > 2) & (features[:, 1] > 0)
    features[is_common & (draw.random(len(where)) < UNKNOWN), 0] = 1
    vectors = weights["table"][features].sum(axis=1)
    before = vectors @ weights["inner"] + weights["inner_bias"]
    dropped = (draw.random(before.shape, dtype=np.float32) > 0.1).astype(np.float32) / np.float32(
        0.9
    )
    inner = np.maximum(before, 0) * dropped
    core = np.flatnonzero(labels >= 0)
    around = core[:, None] + np.arange(-REACH, REACH + 1)[None, :]
    window = inner[around].reshape(len(core), -1)
    raw = window @ weights["window"] + weights["window_bias"]
    kept = (draw.random(raw.shape, dtype=np.float32) > 0.15).astype(np.float32) / np.float32(0.85)
    hidden = np.maximum(raw, 0) * kept
    scores = hidden @ weights["outer"] + weights["outer_bias"]
    scores -= scores.max(axis=1, keepdims=True)
    error = np.exp(scores)
    error /= error.sum(axis=1, keepdims=True)
    meant = labels[core]
    each = np.arange(len(core))
    loss = float(-np.log(error[each, meant] + 1e-9).mean())
    error[each, meant] -= 1
    error /= len(core)
    slopes = {"outer": hidden.T @ error, "outer_bias": error.sum(axis=0)}
    back = (error @ weights["outer"].T) * kept * (raw > 0)
    slopes["window"], slopes["window_bias"] = window.T @ back, back.sum(axis=0)
    spread = (back @ weights["window"].T).reshape(len(core), 2 * REACH + 1, INNER)
    gathered = np.zeros_like(before)
    for one in range(2 * REACH + 1):
        gathered[core + one - REACH] += spread[:, one]
    gathered *= dropped * (before > 0)
    slopes["inner"], slopes["inner_bias"] = vectors.T @ gathered, gathered.sum(axis=0)
    vector_slopes = gathered @ weights["inner"].T
    touched, place = np.unique(features, return_inverse=True)
    flat = np.repeat(vector_slopes, features.shape[1], axis=0)
    summed = _summed(place.reshape(-1), flat, len(touched))
    adam.step(slopes, rate, touched, summed)
    return loss


def packed(weights: dict[str, Floats]) -> dict[str, NDArray[np.generic]]:
    """The weights as they are kept: the table in bytes with a scale for each column, the rest halved."""
    table = weights["table"]
    scale = np.abs(table).max(axis=0) / 127
    kept: dict[str, NDArray[np.generic]] = {
        name: one.astype(np.float16) for name, one in weights.items() if name != "table"
    }
    return {
        "table": np.rint(table / scale).astype(np.int8),
        "scale": scale.astype(np.float32),
        **kept,
    }


def main() -> None:
    """Trains and writes the weights where the appliance looks for them."""
    told = argparse.ArgumentParser(description=__doc__)
    told.add_argument("--examples", type=int, default=EXAMPLES)
    told.add_argument("--epochs", type=int, default=EPOCHS)
    told.add_argument("--seed", type=int, default=SEED)
    told.add_argument("--out", type=Path, default=WEIGHTS)
    args = told.parse_args()
    reader = Reader(lexicon())
    began = time.process_time()
    data = tokens_of(learning(args.seed, args.examples), reader)
    print(
        f"{len(data.numbers)} tokens, {data.words.shape[1]} words, {time.process_time() - began:.0f}s",
        flush=True,
    )
    weights = train(data, reader.layout.shapes, reader.layout.rows, args.epochs)
    np.savez_compressed(args.out, **packed(weights))
    print(f"{args.out}: {args.out.stat().st_size} bytes, {time.process_time() - began:.0f}s")


if __name__ == "__main__":
    main()
