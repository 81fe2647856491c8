"""French has the grammar alone: what it must carry without the ear, on lines written before it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from appliance.screening import screen
from tests.screening import french_lines as lines


def _severity(line: str, *names: str) -> int:
    return max(one.severity for one in screen(line, "fr") if one.evaluator in names)


@pytest.mark.parametrize(
    ("said", "names", "severity", "share"),
    [
        (lines.CRISIS, ("crisis",), 3, 0.9),
        (lines.EMERGENCY, ("emergency",), 3, 0.9),
        (lines.ABUSE, ("abuse", "emergency"), 2, 0.8),
        (lines.HANDOFF, ("handoff",), 1, 0.8),
    ],
)
def test_what_matters_is_found(
    said: Sequence[str], names: tuple[str, ...], severity: int, share: float
) -> None:
    missed = [line for line in said if _severity(line, *names) < severity]
    assert len(missed) <= (1 - share) * len(said), missed


def test_what_only_sounds_like_it_is_left_alone() -> None:
    alarmed = [
        line for line in lines.HARMLESS if _severity(line, "crisis", "emergency", "abuse") >= 2
    ]
    assert len(alarmed) <= 0.1 * len(lines.HARMLESS), alarmed
