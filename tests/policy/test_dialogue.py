from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import MappingProxyType

import pytest

from appliance.core.errors import PolicyError
from appliance.core.interview import Address, JsonValue, Language
from appliance.policy.dialogue import (
    Dialogue,
    TicketSeen,
    View,
    check,
    matches,
    read_dialogues,
)
from tests.policy.samples import CALLBACK, copied, spoil

HEARD = {
    "reason": "it's about my test results from Tuesday",
    "caller_name": "Maya Lindqvist",
    "caller_phone": "+15035550142",
    "urgent": False,
}
CORRECTED = {**HEARD, "caller_phone": "+15035550124"}
WAS: dict[Address, tuple[JsonValue, ...]] = {"caller_phone": ("+15035550142",)}
GOOD = (
    View("Hello.", "reason", "ask", "in-progress"),
    View("When?", "best_time", "ask", "in-progress", HEARD),
    View("Changed.", "best_time", "ask", "in-progress", CORRECTED, history=WAS),
    View(
        "Monday to Friday.",
        "best_time",
        "answer",
        "in-progress",
        CORRECTED,
        history=WAS,
        citations=("callback/knowledge/hours.md",),
    ),
    View("Right?", "summary", "confirm", "in-progress", {**CORRECTED, "best_time": "morning"}),
    View(
        "Thank you.",
        None,
        "complete",
        "completed",
        {**CORRECTED, "best_time": "morning"},
        tickets=(TicketSeen("front-desk", "P3"),),
        asked=frozenset({"reason", "best_time", "summary"}),
    ),
)


class ConverseFake:
    """Answers with prepared views, and keeps what it was told."""

    def __init__(self, *views: View) -> None:
        self._views = list(views)
        self.heard: list[object] = []

    def start(
        self,
        language: Language,
        channel: str,
        today: date,
        lists: Mapping[str, Sequence[str]] = MappingProxyType({}),
    ) -> View:
        return self._next((language, channel, today))

    def say(self, text: str) -> View:
        return self._next(text)

    def tap(self, field: Address, value: JsonValue) -> View:
        return self._next((field, value))

    def _next(self, heard: object) -> View:
        self.heard.append(heard)
        return self._views.pop(0)


def one_breath() -> Dialogue:
    (dialogue,) = read_dialogues(CALLBACK, "callback")
    return dialogue


def test_a_conversation_as_expected_has_no_failures() -> None:
    converse = ConverseFake(*GOOD)
    assert check(one_breath(), converse) == ()
    assert converse.heard[0] == ("en", "text", date(2026, 11, 20))
    assert converse.heard[4:] == ["mornings", "yes, that's it"]


@pytest.mark.parametrize(
    ("turn", "change", "line", "expected", "found"),
    [
        (1, {"stored": {**HEARD, "urgent": True}}, 7, "urgent: False", "True"),
        (1, {"stored": {"reason": "x", **HEARD} | {"reason": "x"}}, 7, "reason: 'contains", "'x'"),
        (1, {"ask": "urgent"}, 8, "asks best_time", "urgent"),
        (2, {"history": {}}, 11, "caller_phone was", "[]"),
        (3, {"citations": ()}, 14, "a citation of knowledge/hours.md", "nothing"),
        (4, {"decision": "ask"}, 18, "decision confirm", "ask"),
        (5, {"status": "in-progress"}, 21, "status completed", "in-progress"),
        (5, {"tickets": ()}, 23, "a ticket for front-desk P3", "nothing"),
        (5, {"asked": frozenset({"caller_birth_date"})}, 24, "never to be asked", "it was asked"),
    ],
)
def test_what_is_not_as_expected_is_said_with_its_line(
    turn: int, change: dict[str, object], line: int, expected: str, found: str
) -> None:
    views = list(GOOD)
    views[turn] = replace(views[turn], **change)  # type: ignore[arg-type]
    (failure,) = check(one_breath(), ConverseFake(*views))
    assert (failure.path, failure.line) == ("callback/dialogues/one-breath.yaml", line)
    assert expected in failure.expected
    assert found in failure.found


def test_taps_notices_words_and_absent_values(tmp_path: Path) -> None:
    directory = copied(tmp_path)
    (directory / "callback/dialogues/one-breath.yaml").write_text(
        "name: taps\nlanguage: es\nchannel: kiosk\ntoday: 2026-11-20\nturns:\n"
        "  - taps: {best_time: morning}\n"
        "    stored: {urgent: unknown}\n"
        "    not_stored: [reason]\n"
        "    asks: nothing\n"
        "    says_any: [buenos días, hola]\n"
        "    says_none: [error]\n"
        "    notice: crisis\n"
        "    ticket: {queue: nurse}\n"
        "ends: {status: partial, stored: {best_time: contains morn}}\n"
    )
    (dialogue,) = read_dialogues(directory, "callback")
    good = View(
        "Hola, ¿qué tal?",
        None,
        "support",
        "partial",
        {"best_time": "morning"},
        absent={"urgent": "unknown"},
        notices=("crisis",),
        tickets=(TicketSeen("nurse", "P1"),),
    )
    start = View("", "reason", "ask", "in-progress")
    converse = ConverseFake(start, good)
    assert check(dialogue, converse) == ()
    assert converse.heard[1] == ("best_time", "morning")
    bad = View("Error", "reason", "ask", "in-progress", {"reason": "x"})
    assert len(check(dialogue, ConverseFake(start, bad))) == 9


@pytest.mark.parametrize(
    ("expected", "found", "same"),
    [
        ('contains "test results"', "about my Test  Results", True),
        ("contains results", "about my test", False),
        ('contains "x"', None, False),
        ('contains "Portland"', {"city": "Portland", "zip": "97201"}, True),
        ("contains", "contains", True),
        ({"city": "Portland"}, {"city": "Portland", "zip": "97201"}, True),
        ({"city": "Salem"}, {"city": "Portland"}, False),
        (["a", "b"], ["a", "b"], True),
        (["a"], ["a", "b"], False),
        (3, 3.0, True),
        (True, 1, False),
        (False, None, False),
        ("unknown", "unknown", True),
    ],
)
def test_matching(expected: JsonValue, found: JsonValue, same: bool) -> None:
    assert matches(expected, found) is same


def test_a_dialogue_with_faults_is_not_played(tmp_path: Path) -> None:
    directory = copied(tmp_path)
    spoil(directory / "callback/dialogues/one-breath.yaml", "channel: text", "channel: telex")
    with pytest.raises(PolicyError) as refused:
        read_dialogues(directory, "callback")
    assert refused.value.faults[0].line == 3
