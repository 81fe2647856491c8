from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from typing import Any

import pytest

from appliance.core.errors import RequestError, StoreError
from appliance.simulation.crowd import visits
from appliance.simulation.personas import PERSONAS
from appliance.simulation.report import as_text, report
from appliance.simulation.verdict import Outcome
from appliance.simulation.visit import Invitation
from tests.simulation.packs import intake

INTAKE = intake("patient-intake")
BROKEN = RequestError(503, "trouble", "Something on our side isn't working.")
UNREACHABLE = StoreError("the service does not answer")


@dataclass
class FakeDoor:
    """A door behind which the same question is asked for ever, until what fails fails: the turn of that
    number, or the opening (0)."""

    fails_at: int = 10_000
    failure: Exception = BROKEN
    dark: bool = False
    """Nothing answers any more after the failure."""
    number: int = field(default=0, init=False)

    def open(self, intake: str, language: str | None) -> dict[str, Any]:
        return self._turn()

    def say(self, text: str) -> dict[str, Any]:
        return self._turn()

    def tap(self, field: str, value: object) -> dict[str, Any]:
        return self._turn()

    def view(self) -> dict[str, Any]:
        if self.dark and self.number > self.fails_at:
            raise self.failure
        return {"status": "in-progress", "answers": []}

    def close(self) -> None:
        pass

    def _turn(self) -> dict[str, Any]:
        number, self.number = self.number, self.number + 1
        if number == self.fails_at:
            raise self.failure
        return {
            "number": number,
            "reply": {"text": "When did it begin?", "language": "en"},
            "ask": {"field": "full_name", "type": "name", "widget": "text", "options": []},
            "status": "in-progress",
            "notices": [],
        }


def held(door: FakeDoor) -> Outcome:
    ticks = count()
    invitation = Invitation(0, PERSONAS["cooperative"], "en", 3)
    return INTAKE.hold(invitation, door, lambda: float(next(ticks)))


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize(("failure", "how"), [(BROKEN, "503 trouble"), (UNREACHABLE, "no answer")])
def test_a_turn_that_fails_ends_the_visit_and_is_a_fault_of_it(
    failure: Exception, how: str, dark: bool
) -> None:
    outcome = held(FakeDoor(3, failure, dark))
    trouble = [one for one in outcome.faults if one.kind == "trouble"]
    assert [(one.field, one.found, one.turn) for one in trouble] == [("full_name", how, 3)]
    assert not outcome.completed
    assert outcome.turns == 3


def test_what_was_said_as_it_failed_stands_in_the_transcript() -> None:
    assert held(FakeDoor(1)).transcript[-1].said


def test_a_visit_that_cannot_begin_is_a_fault_too() -> None:
    outcome = held(FakeDoor(0))
    assert outcome.count("trouble") == 1
    assert outcome.turns == 0


def test_a_refusal_to_hold_such_visits_is_no_fault_of_theirs() -> None:
    with pytest.raises(RequestError, match="no such intake"):
        held(FakeDoor(0, RequestError(404, "unknown-intake", "There is no such intake here.")))


def test_the_others_go_on_and_the_report_names_the_visit_that_failed() -> None:
    doors: list[Callable[[], FakeDoor]] = [FakeDoor, lambda: FakeDoor(2)]
    invited = iter([Invitation(n, PERSONAS["cooperative"], "en", 3) for n in range(4)])
    told = report([*visits(INTAKE, invited, doors, 2)])
    assert told["all"]["visits"] == 4
    assert sorted(one["visit"] for one in told["trouble"]) == [1, 3]
    assert told["faults"]["trouble"] == 2
    assert "patient-intake (en), visit 3, turn 2 at full_name: 503 trouble" in as_text(told)
