"""What only people may decide, said in many ways, and what an intake may say. One line each."""

from __future__ import annotations

from pathlib import Path

import pytest

from appliance.core.decision import Outcome
from appliance.screening import check_reply
from appliance.screening.reply import GUARDS

_FOLDER = Path(__file__).parent / "said"


def stopped(line: str, language: str) -> bool:
    verdicts = check_reply(line, language, frozenset(GUARDS), frozenset())
    return any(one.outcome is Outcome.BLOCK for one in verdicts)


def lines(kind: str, language: str) -> list[str]:
    text = (_FOLDER / f"{kind}_{language}.txt").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line]


@pytest.mark.parametrize("language", ["en", "es"])
def test_nearly_all_that_goes_too_far_is_stopped(language: str) -> None:
    said = lines("too_far", language)
    passed = [line for line in said if not stopped(line, language)]
    assert len(passed) <= len(said) // 20, passed


@pytest.mark.parametrize("language", ["en", "es"])
def test_nothing_that_an_intake_says_is_stopped(language: str) -> None:
    assert [line for line in lines("allowed", language) if stopped(line, language)] == []


@pytest.mark.parametrize("language", ["en", "es", "fr"])
def test_nearly_all_judgements_are_stopped(language: str) -> None:
    said = lines("judgements", language)
    passed = [line for line in said if not stopped(line, language)]
    assert len(passed) <= len(said) // 20, passed


@pytest.mark.parametrize("language", ["en", "es", "fr"])
def test_hardly_anything_that_an_intake_asks_is_stopped(language: str) -> None:
    said = lines("asking", language)
    assert len([line for line in said if stopped(line, language)]) <= len(said) // 20
