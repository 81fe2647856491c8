from __future__ import annotations

import pytest

from appliance.redaction.recognizers.unknown import Unknown


def unknown(text: str) -> list[str]:
    return [one.span.of(text) for one in Unknown().find(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("ask zxqvara about the bill", ["zxqvara"]),
        ("pregunte por Xiomhara mañana", ["Xiomhara"]),
        ("Brandvarre's knee hurts", ["Brandvarre"]),
        ("my knee hurts and the pharmacist is kind", []),
        ("me duele la rodilla desde ayer", []),
        ("it was 42 of us", []),
    ],
)
def test_a_word_that_nobody_uses_every_day_is_masked(text: str, words: list[str]) -> None:
    assert unknown(text) == words


def test_an_ending_does_not_make_a_name_common() -> None:
    assert unknown("hugely, wheelers and hernandezes") != []
    assert unknown("kindly") == []
