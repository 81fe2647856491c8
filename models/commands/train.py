"""Trains the commands' classifier: `python -m models.commands.train`, a minute on one core.

`--report` writes nothing: it trains on four fifths of the written lines at a time and prints, for the fifth
that was left out, how often each kind is found and how sure it is against how often it is right.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from appliance.conversation.understand.intents import BUCKETS, LABELS, WEIGHTS, features
from appliance.screening.learned.features import scale
from appliance.screening.learned.linear import packed
from models.commands.lines import Said, digest, examples
from models.learning import Floats, Rows, sealed, trained

TRAINED = Path(__file__).with_name("trained.txt")
"""Which lines made which weights, as digests: a change of one without the other shows."""
SEEDS = (20, 21)
"""Each gives other variants in another order; the weights are their mean."""
FOLDS = 5
_TEMPERATURES = np.arange(0.5, 3.01, 0.05)

Reals = NDArray[np.float64]


@dataclass(frozen=True)
class HeldOut:
    """What the classifier makes of lines whose written line it never saw: scores and what was meant."""

    scores: Reals
    meant: NDArray[np.int64]


def learned(lines: Sequence[Said], seed: int) -> Floats:
    """The weights that these lines make."""
    data = Rows.of(
        ((features(one.text, one.question), LABELS.index(one.label)) for one in lines), len(LABELS)
    )
    return trained(data, seed, buckets=BUCKETS, labels=len(LABELS))


def held_out(lines: Sequence[Said], seed: int) -> HeldOut:
    """Cross-validation by written line: no line is judged by weights that its kin made."""
    fold_of = np.random.default_rng(seed).permutation(1 + max(one.source for one in lines)) % FOLDS
    scores: list[Reals] = []
    meant: list[int] = []
    for fold in range(FOLDS):
        weights = learned([one for one in lines if fold_of[one.source] != fold], seed)
        for one in lines:
            if fold_of[one.source] == fold:
                numbers = features(one.text, one.question)
                row = weights[numbers].sum(axis=0, dtype=np.float64) * scale(len(numbers))
                scores.append(row)
                meant.append(LABELS.index(one.label))
    return HeldOut(np.array(scores), np.array(meant))


def likely(scores: Reals, temperature: float) -> Reals:
    """Probabilities of scores at a temperature, row by row."""
    cooled = scores / temperature
    raised = np.exp(cooled - cooled.max(axis=1, keepdims=True))
    rows: Reals = raised / raised.sum(axis=1, keepdims=True)
    return rows


def tempered(found: HeldOut) -> float:
    """The temperature at which what was held out is likeliest."""

    def loss(temperature: float) -> float:
        rows = likely(found.scores, temperature)
        right = rows[np.arange(len(rows)), found.meant]
        return float(-np.log(np.maximum(right, 1e-9)).mean())

    return round(float(min(_TEMPERATURES, key=loss)), 2)


def report(found: HeldOut, temperature: float) -> str:
    """How often each kind is found among what was held out, and how sure against how right."""
    rows = likely(found.scores, temperature)
    best, sure = rows.argmax(axis=1), rows.max(axis=1)
    lines = [f"temperature {temperature}", "kind              lines  found  taken wrongly for it"]
    for at, label in enumerate(LABELS):
        own, said = found.meant == at, best == at
        lines.append(
            f"{label:16} {own.sum():6} {(best[own] == at).mean():6.2f} {(said & ~own).sum():6}"
        )
    lines.append("sure of a command  right      of")
    for low in np.arange(0.3, 1.0, 0.1):
        here = (sure >= low) & (sure < low + 0.1) & (best != 0)
        if here.any():
            right = (best[here] == found.meant[here]).mean()
            lines.append(f"{sure[here].mean():10.2f} {right:12.2f} {here.sum():7}")
    plain = found.meant == 0
    for least in (0.6, 0.8, 0.9):
        false = ((sure >= least) & (best != 0) & plain).sum()
        lines.append(f"plain answers taken for a command at {least}: {false} of {plain.sum()}")
    return "\n".join(lines)


def main() -> None:
    """Trains on everything and writes the weights where the appliance looks for them."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--report", action="store_true", help="cross-validate and write nothing")
    chosen = options.parse_args()
    lines = examples(SEEDS[0])
    found = held_out(lines, SEEDS[0])
    temperature = tempered(found)
    print(report(found, temperature))
    if chosen.report:
        return
    total = np.zeros((BUCKETS, len(LABELS)), dtype=np.float32)
    for seed in SEEDS:
        total += learned(examples(seed), seed)
    written = f"{temperature}\n{packed(total / np.float32(len(SEEDS)))}"
    WEIGHTS.write_text(written, "ascii")
    sealed(written, digest(), TRAINED)
    print(f"{WEIGHTS}: {len(written)} bytes")


if __name__ == "__main__":
    main()
