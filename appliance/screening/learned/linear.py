"""A linear classifier's arithmetic: scores into probabilities, weights into text and back. Pure."""

from __future__ import annotations

import base64
import zlib
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from appliance.screening.learned.features import scale

_STEP_BYTES = 4


def probabilities(
    weights: NDArray[np.float32], numbers: Sequence[int], *, temperature: float = 1.0
) -> NDArray[np.float64]:
    """How likely each label is for what has these features. `weights` has a row for every feature and
    a column for every label; a `temperature` above 1 makes it less sure of itself."""
    scores = weights[numbers].sum(axis=0, dtype=np.float64) * scale(len(numbers)) / temperature
    likely = np.exp(scores - scores.max())
    total: NDArray[np.float64] = likely / likely.sum()
    return total


def packed(weights: NDArray[np.float32]) -> str:
    """The weights as text: a step size, then signed bytes, compressed."""
    step = np.float32(np.abs(weights).max() / 127 or 1)
    levels = np.round(weights / step).astype(np.int8)
    return base64.b85encode(zlib.compress(step.tobytes() + levels.T.tobytes(), 9)).decode("ascii")


def unpacked(text: str, labels: int) -> NDArray[np.float32]:
    """What `packed` was given, to within half a step."""
    plain = zlib.decompress(base64.b85decode(text))
    step = np.frombuffer(plain[:_STEP_BYTES], dtype=np.float32)[0]
    levels = np.frombuffer(plain[_STEP_BYTES:], dtype=np.int8).reshape(labels, -1).T
    return np.ascontiguousarray(levels.astype(np.float32) * step)
