"""Trains screening's ear and writes its weights: `python -m models.screening.train`.

Some minutes on one core; `models.learning` has the arithmetic.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from appliance.screening.languages import en, es
from appliance.screening.learned.ear import LABELS, WEIGHTS
from appliance.screening.learned.features import BUCKETS, WINDOW, features, windows
from appliance.screening.learned.linear import packed
from appliance.screening.learned.thesaurus import Thesaurus, words_of
from models.learning import Rows, sealed, trained
from models.screening.lines import NONE, Example, digest, examples

TRAINED = Path(__file__).with_name("trained.txt")
"""Which lines made which weights, as digests: a change of one without the other shows."""
SEEDS = (20, 21, 22)
"""Each gives other variants in another order; the weights are their mean, which hears steadier."""
EPOCHS = 4
"""Times through the lines; of so many different ones a few times are enough."""


def rows(lines: Sequence[Example], thesauri: Sequence[Thesaurus]) -> Rows:
    """Every line as features. An ordinary line is ordinary in each of its windows; of a grave one the
    beginning is taken, in which it was made to fit."""
    return Rows.of(_cut(lines, thesauri), len(LABELS))


def _cut(
    lines: Sequence[Example], thesauri: Sequence[Thesaurus]
) -> Iterator[tuple[list[int], int]]:
    for line in lines:
        whole = words_of(line.text)[:WINDOW]
        stretches = [whole] if line.label != NONE else [whole, *windows(line.text)]
        for words in stretches if len(stretches) != 2 else stretches[:1]:
            yield sorted(features(words, thesauri)), LABELS.index(line.label)


def main() -> None:
    """Trains on everything and writes the weights where the appliance looks for them."""
    thesauri = (Thesaurus(en.CONCEPTS), Thesaurus(es.CONCEPTS))
    total = np.zeros((BUCKETS, len(LABELS)), dtype=np.float32)
    for seed in SEEDS:
        data = rows(examples(seed, most=4, most_none=6), thesauri)
        counts = np.bincount(data.labels, minlength=len(LABELS))
        print(seed, dict(zip(LABELS, counts.tolist(), strict=True)), flush=True)
        total += trained(data, seed, buckets=BUCKETS, labels=len(LABELS), epochs=EPOCHS)
    written = packed(total / np.float32(len(SEEDS)))
    WEIGHTS.write_text(written, "ascii")
    sealed(written, digest(), TRAINED)
    print(f"{WEIGHTS}: {len(written)} bytes")


if __name__ == "__main__":
    main()
