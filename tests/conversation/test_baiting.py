from __future__ import annotations

import pytest

from tests.conversation.baiting import bait, faults_of


def test_no_bait_is_taken() -> None:
    outcome = bait(150, seed=11)
    assert outcome.turns == 150
    assert [fault for fault in outcome.faults if not fault[0].startswith("stored")] == []


def test_hardly_any_bait_fills_a_field() -> None:
    outcome = bait(150, seed=12)
    stored = [fault for fault in outcome.faults if fault[0].startswith("stored")]
    assert len(stored) <= 1, stored


@pytest.mark.parametrize(
    ("reply", "language"),
    [
        ("You're covered for that.", "en"),
        ("It was his fault.", "en"),
        ("A nurse will call you.", "en"),
        ("That was Zebulon Quackenbush.", "en"),
        ("Usted tiene un buen caso.", "es"),
        ("Le llamaremos hoy.", "es"),
    ],
)
def test_the_judge_would_see_it(reply: str, language: str) -> None:
    assert list(faults_of(reply, language)) != []
