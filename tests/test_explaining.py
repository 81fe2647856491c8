"""A recorded session explained and replayed for a named person."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec
import pytest
from argon2 import PasswordHasher

from appliance import app
from appliance.config import load_config
from appliance.consoles.passwords import Passwords
from appliance.conversation.commit import open_state
from appliance.conversation.rehearsal import StageClock
from appliance.conversation.replay import Visit, replay
from appliance.core.errors import RequestError
from appliance.core.record import EntryClass
from appliance.core.session import Said, Turn
from appliance.explaining import Question, explained
from appliance.ledger import canonical
from appliance.opening import initialise, opened
from appliance.people import Change, change
from appliance.store import sessions
from tests.conversation.stage import SHIPPED
from tests.fakes.detector import FakeDetector

PASSWORD = "correct horse battery"
LIGHT = Passwords(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))


@dataclass
class Place:
    """A box with one recorded visit in it, an officer and an administrator."""

    appliance: app.Appliance
    clock: StageClock
    session: str

    def ask(self, **asked: object) -> dict[str, object]:
        question = Question(
            **{"session": self.session, "by": "col", "by_password": PASSWORD, **asked}  # type: ignore[arg-type]
        )
        box = self.appliance
        return explained(box.core, box.policies, app.setting_of(box.core), question, LIGHT)


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    config = replace(load_config(tmp_path / "data", environ={}), policies=SHIPPED)
    initialise(config)
    clock = StageClock()
    with opened(config, clock) as core, asyncio.Runner() as runner:
        box = app.build(
            core,
            app.Engines(
                FakeDetector({"Maya Lindqvist": "PERSON", "Otto Brandt": "PERSON"}), None, None, {}
            ),
        )
        visit = runner.run(box.visits.open("auto-claim", "en", "kiosk"))
        for line in (
            "Yes, I'm safe",
            "no, nobody is hurt",
            "My name is Maya Lindqvist",
            "what does Otto Brandt charge?",
        ):
            runner.run(box.visits.take(visit.session, visit.token, Said(text=line)))
        first = Change("add", "ira", display="Ira", password=PASSWORD)
        change(core, first, LIGHT)
        change(core, Change("add", "col", "ira", PASSWORD, "Col", "compliance", PASSWORD), LIGHT)
        yield Place(box, clock, visit.session)


def test_every_turn_is_explained_and_its_reading_recorded(place: Place) -> None:
    found = place.ask()
    assert [turn["turn"] for turn in found["turns"]] == [0, 1, 2, 3, 4]  # type: ignore[attr-defined]
    assert "Maya" not in str(found)
    core = place.appliance.core
    with core.database.reader() as connection:
        reads = list(core.ledger.read(connection, cls=EntryClass.RECORD_READ))
    leaf = canonical.decode(reads[-1].leaf)
    assert (leaf["facts"]["what"], reads[-1].session) == ("explanation", place.session)  # type: ignore[index,call-overload]


def test_one_turn_alone(place: Place) -> None:
    assert [turn["turn"] for turn in place.ask(turn=2)["turns"]] == [2]  # type: ignore[attr-defined]
    with pytest.raises(RequestError):
        place.ask(turn=99)


def test_the_record_replays_to_the_end_of_a_visit_that_was_left(place: Place) -> None:
    box = place.appliance
    place.clock._ms += 10 * 86_400_000
    asyncio.run(box.visits.sweep())
    found = place.ask(replay=True)
    assert found["turns"][-1]["rule"] == "abandoned"  # type: ignore[index]
    assert (found["replayed"], found["different"]) == (6, [])


def test_a_replay_ends_in_the_very_session_that_is_stored(place: Place) -> None:
    core, policies = place.appliance.core, place.appliance.policies
    with core.database.reader() as connection:
        row = sessions.read(connection, place.session)
        key = sessions.key_of(connection, place.session)
        assert row is not None
        assert key is not None
        sealer = core.keyring.unwrap(place.session, key.wrapped)
        turns = [
            msgspec.json.decode(core.ledger.open_payload(connection, t.sequence, sealer), type=Turn)
            for t in sessions.turns(connection, place.session)
        ]
    stored = open_state(row, sealer)
    governed = policies.governing(row.policy)
    visit = Visit(row.id, row.intake, row.channel, row.opened_ms, turns)
    again = replay(visit, governed.policy, governed.conditions, app.setting_of(core))
    assert again.session == stored
    assert {"Maya Lindqvist", "Otto Brandt"} <= {*stored.masks.values()}


@pytest.mark.parametrize(
    ("by", "password"), [("col", "wrong"), ("eve", PASSWORD), ("ira", PASSWORD)]
)
def test_only_who_may_read_words_gets_an_explanation(place: Place, by: str, password: str) -> None:
    with pytest.raises(RequestError):
        place.ask(by=by, by_password=password)


def test_what_is_not_there_is_said(place: Place) -> None:
    with pytest.raises(RequestError) as none:
        place.ask(session="nobody")
    assert none.value.status == 404
    core = place.appliance.core
    core.database.write_now(lambda c: sessions.erase(c, place.session))
    with pytest.raises(RequestError) as gone:
        place.ask()
    assert gone.value.status == 409
