"""The reviewed wording that every pack inherits passes its own gate, once the ticket it names stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from appliance.core.decision import Outcome
from appliance.screening import check_reply
from appliance.screening.reply import GUARDS

COMMON = Path(__file__).parents[2] / "policies" / "common" / "wording"
NUMBER = "K7-2040"


def phrases(language: str) -> Iterator[str]:
    bank = YAML(typ="safe").load((COMMON / f"{language}.yaml").read_text("utf-8"))
    for variants in bank["phrases"].values():
        for one in variants:
            yield re.sub(r"\{\w+\}", "this", one.replace("{protocol}", NUMBER))


@pytest.mark.parametrize("language", ["en", "es", "fr"])
def test_no_reviewed_phrase_is_stopped(language: str) -> None:
    stopped = [
        (verdict.category, phrase)
        for phrase in phrases(language)
        for verdict in check_reply(phrase, language, frozenset(GUARDS), frozenset({NUMBER}))
        if verdict.outcome is Outcome.BLOCK
    ]
    assert stopped == []
