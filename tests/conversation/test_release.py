"""Staff let a conversation go on that was stopped for safety; the record replays with it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import msgspec
import pytest

from appliance import app
from appliance.config import load_config
from appliance.conversation.commit import open_state
from appliance.conversation.rehearsal import StageClock
from appliance.conversation.release import release_draft, released_at
from appliance.conversation.replay import Visit, replay
from appliance.conversation.run import Governed, Policies, Visits
from appliance.core.errors import RequestError
from appliance.core.session import Said, Turn
from appliance.ledger.log import Ledger
from appliance.opening import Core, initialise, opened
from appliance.policy.conditions import Conditions
from appliance.policy.load import load
from appliance.store import sessions
from tests.conversation.stage import PACKS
from tests.fakes.detector import FakeDetector
from tests.postgres import Cluster

BILL = "I have a question about my bill from last week"
DESPAIR = {"en": "I want to kill myself", "es": "me quiero matar"}
POLICY = load(PACKS, "callback")


@dataclass
class Held:
    """One conversation over an open box, and its turns as the record has them."""

    core: Core
    visits: Visits
    session: str = ""
    token: str = ""
    turns: list[Turn] = field(default_factory=list)

    def start(self, language: str = "en") -> Held:
        begun = asyncio.run(self.visits.open("callback", language, "text"))
        self.session, self.token = begun.session, begun.token
        return self._keep(begun.turn)

    def say(self, text: str) -> Turn:
        taken = asyncio.run(self.visits.take(self.session, self.token, Said(text=text)))
        self._keep(taken.turn)
        return self.turns[-1]

    def _keep(self, turn: Turn) -> Held:
        self.turns.append(msgspec.json.decode(msgspec.json.encode(turn), type=Turn))
        return self

    def release(self, box: str = "") -> None:
        """As the desk does it; at another box that shares the database, where one is named."""
        with self.core.database.reader() as connection:
            row = sessions.read(connection, self.session)
            key = sessions.key_of(connection, self.session)
        assert row is not None
        assert key is not None
        sealer = self.core.keyring.unwrap(self.session, key.wrapped)
        draft = release_draft(open_state(row, sealer), "sam", "staff", "spoke with her")
        ledger = self.core.ledger
        if box:
            ledger = Ledger(box, self.core.keyring.signing_key(), self.core.clock)
        self.core.database.write_now(lambda c: ledger.append(c, draft, sealer))

    def replayed(self) -> bool:
        visit = Visit(self.session, "callback", "text", self.turns[0].at_ms, tuple(self.turns))
        return replay(visit, POLICY, Conditions(POLICY), app.setting_of(self.core)).same


@contextmanager
def _open(folder: Path, database_url: str = "") -> Iterator[Held]:
    config = load_config(Path("/nonexistent"), environ={})
    config = replace(
        config, data=folder, database_url=database_url or f"sqlite:///{folder}/care.db"
    )
    initialise(config)
    with opened(config, StageClock()) as core:
        governed = Governed(POLICY, Conditions(POLICY))
        policies = Policies({POLICY.id: governed}, lambda _: None)
        room = app.room_of(core, app.Engines(FakeDetector(), None, None, {}), None)
        yield Held(core, Visits(core.database, core.keyring, policies, room, app.books_of(core)))


@pytest.fixture
def held(tmp_path: Path) -> Iterator[Held]:
    with _open(tmp_path) as open_box:
        yield open_box


@pytest.mark.parametrize(("language", "line"), [("en", "all right then"), ("es", "está bien")])
def test_once_released_the_next_words_go_on(held: Held, language: str, line: str) -> None:
    held.start(language).say(BILL)
    stopped = held.say(DESPAIR[language])
    assert (stopped.decision.rule.partition(".")[0], stopped.ask) == ("safety", None)
    assert held.say(line).decision.rule == "safety.waiting"
    held.release()
    turn = held.say(line)
    assert turn.ask is not None
    assert turn.ask.field == "urgent"
    assert turn.outside.released
    assert not held.say("no").outside.released
    assert held.replayed()


def test_a_release_at_another_box_counts_here(tmp_path: Path, cluster: Cluster) -> None:
    with _open(tmp_path, cluster.new_database()) as held:
        held.start().say(BILL)
        held.say(DESPAIR["en"])
        held.release(box="another-house/box-2")
        turn = held.say("all right then")
        assert turn.outside.released
        assert turn.ask is not None
        assert turn.ask.field == "urgent"


def test_without_the_release_the_replay_differs(held: Held) -> None:
    held.start().say(BILL)
    held.say(DESPAIR["en"])
    held.release()
    held.say("all right then")
    assert held.replayed()
    last = held.turns[-1]
    held.turns[-1] = replace(last, outside=replace(last.outside, released=False))
    assert not held.replayed()


@pytest.mark.parametrize("line", ["I can't go on", "I want to kill myself"])
def test_danger_stops_it_again(held: Held, line: str) -> None:
    held.start().say(BILL)
    held.say(DESPAIR["en"])
    held.release()
    turn = held.say(line)
    assert (turn.decision.action, turn.ask) == ("support", None)
    assert held.say("all right then").ask is None
    assert held.replayed()


def test_a_release_holds_only_for_what_staff_have_seen(held: Held) -> None:
    held.start().say(BILL)
    held.say(DESPAIR["en"])
    held.release()
    held.say("I can't go on")
    with held.core.database.reader() as connection:
        assert released_at(connection, held.core.ledger, held.session) == held.turns[-1].number - 1
    assert held.say("all right then").ask is None


def test_what_is_not_stopped_cannot_be_released(held: Held) -> None:
    held.start().say(BILL)
    with pytest.raises(RequestError) as refused:
        held.release()
    assert refused.value.status == 409
