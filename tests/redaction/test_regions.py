from __future__ import annotations

import pytest

from appliance.core.text import fold
from appliance.redaction.learned.network import LABELS
from appliance.redaction.regions import as_regions

PLACE = LABELS.index("LOCATION")


def labels(text: str) -> list[str]:
    """The labels of words that were all taken for places."""
    tokens, at = [], 0
    for word in text.split():
        tokens.append((at, at + len(word), PLACE))
        at += len(word) + 1
    return [LABELS[label] for _, _, label in as_regions(fold(text), tokens)]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Phoenix Arizona", ["LOCATION", "REGION"]),
        ("Union NJ", ["LOCATION", "REGION"]),
        ("West Virginia", ["REGION", "REGION"]),
        ("New York", ["LOCATION", "LOCATION"]),
        ("México", ["REGION"]),
        ("La Paz", ["LOCATION", "LOCATION"]),
    ],
)
def test_states_and_countries_are_no_towns(text: str, kinds: list[str]) -> None:
    assert labels(text) == kinds
