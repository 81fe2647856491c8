"""Commands as people give them, outright and roundabout, and ordinary answers that hold none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
import yaml

from appliance.conversation.understand import Understanding, heard_language, understand
from appliance.core.command import Command, CommandKind
from appliance.core.interview import Span
from appliance.screening.screen import standard
from tests.conversation.interviews import interview

HEARD = Path(__file__).parent / "heard"
VALUES = {CommandKind.SET, CommandKind.CORRECT, CommandKind.CONFIRM, CommandKind.DENY}
COSTLY = {
    CommandKind.CANCEL,
    CommandKind.WITHDRAW,
    CommandKind.DELETE_MY_DATA,
    CommandKind.HANDOFF,
    CommandKind.LANGUAGE,
    CommandKind.DECLINE,
}


@cache
def lines(name: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = yaml.safe_load((HEARD / f"{name}.yaml").read_text("utf-8"))
    return found


def read(line: str, language: str, question: str) -> Understanding:
    """What is understood of a line, the request for a person as screening hears it included."""
    known = {} if question == "reason" else {"reason": "a sore knee"}
    begun = interview("patient-intake", language, known, question)
    if (heard := heard_language(line, begun)) != language:
        wish = Command(CommandKind.LANGUAGE, Span(0, len(line)), field=heard)
        return Understanding((wish,))
    understood = understand(line, begun)
    verdicts = standard()(line, language)
    if any(v.evaluator == "handoff" and v.outcome in ("FLAG", "BLOCK") for v in verdicts):
        asked = Command(CommandKind.HANDOFF, Span(0, len(line)), confidence=0.95)
        return Understanding((*understood.commands, asked))
    return understood


def steers(understood: Understanding) -> set[CommandKind]:
    return {one.kind for one in understood.commands} - VALUES


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("question", ["email", "has_allergies", "reason"])
def test_commands_are_told_apart(language: str, question: str) -> None:
    missed = [
        (kind, line)
        for kind, said in lines(f"commands-{language}").items()
        for line in said
        if CommandKind(kind) not in steers(read(line, language, question))
    ]
    total = sum(map(len, lines(f"commands-{language}").values()))
    assert len(missed) / total < 0.07, missed


@pytest.mark.parametrize("language", ["en", "es"])
def test_an_ordinary_answer_steers_nothing(language: str) -> None:
    false = [
        (question, line, steers(understood))
        for question, said in lines(f"plain-{language}").items()
        for line in said
        if steers(understood := read(line, language, question))
    ]
    assert not false


def judged(language: str) -> Iterator[tuple[float, bool]]:
    """How sure each command was, likely or doubtful, and whether it was the one that was meant."""
    for question in ("email", "has_allergies"):
        for suffix in ("", "-again"):
            for kind, said in lines(f"commands{suffix}-{language}").items():
                for line in said:
                    understood = read(line, language, question)
                    first = (*understood.commands, *understood.doubts)[:1]
                    for one in first:
                        if one.kind not in VALUES:
                            yield one.confidence, one.kind.value == kind


def test_of_commands_at_eighty_percent_four_in_five_are_right() -> None:
    """The table of how sure commands are against how often they are right."""
    bins: dict[float, Counter[bool]] = {}
    for language in ("en", "es"):
        for sure, right in judged(language):
            bins.setdefault(round(sure, 1), Counter())[right] += 1
    table = {sure: (n[True] / n.total(), n.total()) for sure, n in sorted(bins.items())}
    for sure, (right, count) in table.items():
        print(f"said {sure:.1f}  right {right:.2f}  of {count}")
        if count >= 20:
            assert abs(right - sure) < 0.15, table
