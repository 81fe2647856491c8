"""What redaction lets through and what it masks needlessly: `python -m models.redaction.evaluate`.

On texts made from templates that were never learned from, written and as speech is printed, in English
and Spanish. Leak: the share of letters and digits of what identifies somebody that stay in clear.
Over-masked: the share of all other letters and digits that are masked. Layers can be measured alone:
`--only learned --only unknown`.
"""

from __future__ import annotations

import argparse
import os
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from appliance.core.ports import PiiRecognizer
from appliance.redaction.recognizers import RECOGNIZERS
from appliance.redaction.redactor import IDENTIFIES_NOBODY
from models.redaction.corpus import LANGUAGES, Example, measuring

STYLES = ("written", "speech", "chat")

Find = Callable[[str], Sequence[tuple[int, int]]]


@dataclass
class Tally:
    """Letters and digits counted over some texts."""

    identifying: int = 0
    leaked: int = 0
    other: int = 0
    masked: int = 0
    found: Counter[str] = field(default_factory=Counter)
    of: Counter[str] = field(default_factory=Counter)

    def add(self, example: Example, spans: Sequence[tuple[int, int]]) -> None:
        """Counts one text in."""
        masked = _marked(len(example.text), spans)
        gold = _marked(
            len(example.text),
            [(a, b) for a, b, label in example.spans if label not in IDENTIFIES_NOBODY],
        )
        neither = _marked(
            len(example.text),
            [(a, b) for a, b, label in example.spans if label in IDENTIFIES_NOBODY],
        )
        for one, is_masked, is_gold, is_neither in zip(
            example.text, masked, gold, neither, strict=True
        ):
            if not one.isalnum():
                continue
            if is_gold:
                self.identifying += 1
                self.leaked += not is_masked
            elif not is_neither:
                self.other += 1
                self.masked += is_masked
        for start, end, label in example.spans:
            whole = all(masked[at] or not example.text[at].isalnum() for at in range(start, end))
            self.found[label] += whole
            self.of[label] += 1

    def __str__(self) -> str:
        return f"leak {self.leaked / max(1, self.identifying):7.2%}  over-masked {self.masked / max(1, self.other):7.2%}"


def _marked(length: int, spans: Sequence[tuple[int, int]]) -> list[bool]:
    marked = [False] * length
    for start, end in spans:
        marked[start:end] = [True] * (end - start)
    return marked


def finder(layers: Sequence[PiiRecognizer]) -> Find:
    """All layers as one: the stretches that identify somebody."""
    return lambda text: [
        (one.span.start, one.span.end)
        for layer in layers
        for one in layer.find(text)
        if one.type not in IDENTIFIES_NOBODY
    ]


def speed(layers: Sequence[PiiRecognizer], texts: Sequence[str]) -> tuple[float, float, float]:
    """Characters a second, one text after the other; milliseconds for two hundred characters, median and
    99th percentile."""
    find = finder(layers)
    for text in texts[:50]:
        find(text)
    best = float("inf")
    for _ in range(3):
        began = time.process_time()
        for text in texts:
            find(text)
        best = min(best, time.process_time() - began)
    turns = [
        (" ".join(texts) + " ")[at : at + 200]
        for at in range(0, min(400_000, sum(map(len, texts))), 200)
    ]
    took = []
    for turn in turns:
        began = time.process_time()
        find(turn)
        took.append(1000 * (time.process_time() - began))
    took.sort()
    return sum(map(len, texts)) / best, took[len(took) // 2], took[int(len(took) * 0.99)]


def main() -> None:
    """Prints the report."""
    told = argparse.ArgumentParser(description=__doc__)
    told.add_argument("--count", type=int, default=1500, help="texts of each language and style")
    told.add_argument("--only", action="append", help="only this layer; may be said again")
    args = told.parse_args()
    layers = [one for one in RECOGNIZERS if not args.only or one.name in args.only]
    print("layers:", ", ".join(one.name for one in layers))
    kinds = Tally()
    texts: list[str] = []
    for language in LANGUAGES:
        for style in STYLES:
            tally = Tally()
            for example in measuring(language, style, args.count):
                spans = finder(layers)(example.text)
                tally.add(example, spans)
                kinds.add(example, spans)
                texts.append(example.text)
            print(f"{language} {style:8} {tally}")
    print(f"all         {kinds}")
    for label, count in kinds.of.most_common():
        print(f"  {label:15} whole {kinds.found[label] / count:7.2%} of {count}")
    each, median, worst = speed(layers, texts)
    print(
        f"{each:,.0f} characters a second; 200 characters: median {median:.2f} ms, p99 {worst:.2f} ms"
    )


if __name__ == "__main__":
    main()
