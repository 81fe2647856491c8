"""What a Whisper of a real shape costs on this machine: `python -m models.speech.cost tiny base small`.

Weights are random, so its words mean nothing; the time is the true one. `--window` is how much sound the
encoder is shown at least (30 s is what Whisper was trained on).
"""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from appliance.engines.faster_whisper import Tuning, Whisper
from models.speech.whisper import SHAPES, tone, write_random

_ROUNDS = 5
_SECOND = 16_000


def main(words: Sequence[str] | None = None) -> None:
    reading = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    reading.add_argument("shapes", nargs="+", choices=sorted(SHAPES))
    reading.add_argument("--window", type=float, default=30.0, metavar="SECONDS")
    reading.add_argument("--threads", type=int, default=len(os.sched_getaffinity(0)))
    reading.add_argument("--device", choices=("cpu", "cuda"), default="cpu")
    given = reading.parse_args(words)
    compute = "int8" if given.device == "cpu" else "int8_float16"
    tuning = Tuning(given.device, compute, given.threads, window_seconds=given.window)
    for shape in given.shapes:
        with TemporaryDirectory() as folder:
            directory = write_random(Path(folder), shape)
            megabytes = (directory / "model.bin").stat().st_size / 1e6
            print(
                f"{shape:7} {megabytes:5.0f} MB  {_cost(Whisper(directory, {}, ['en', 'es'], tuning))}"
            )


def _cost(model: Whisper) -> str:
    """How long a window, a language and a token take, at the median."""
    import numpy as np

    window = np.frombuffer(tone(0, 3000), "<i2").astype(np.float32) / 32768
    encoding, telling, writing = [], [], []
    for _ in range(_ROUNDS):
        began = time.perf_counter()
        encoded = model.encoded(window)
        np.array(encoded)
        encoding.append(time.perf_counter() - began)
        began = time.perf_counter()
        model.likely(encoded)
        telling.append(time.perf_counter() - began)
        began = time.perf_counter()
        model.decoded(encoded, "en", 3 * _SECOND, ())
        writing.append(time.perf_counter() - began)
    tokens = 16 + 12 * 3
    return (
        f"encode {median(encoding) * 1000:.0f} ms, tell the language {median(telling) * 1000:.0f} ms, "
        f"{median(writing) * 1000 / tokens:.1f} ms a token"
    )


if __name__ == "__main__":
    main()
