"""Conversations as they run: one transaction a turn, and the truth when something breaks."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TypeVar

import msgspec
import pytest
from sqlalchemy import Connection

from appliance import app
from appliance.config import load_config
from appliance.conversation.commit import Books, commit, open_state, seal_state
from appliance.conversation.rehearsal import StageClock
from appliance.conversation.replay import Visit, replay
from appliance.conversation.run import Governed, Policies, Visits
from appliance.core.errors import LedgerError, RequestError, StoreError, TurnConflict
from appliance.core.interview import FieldType, Reading
from appliance.core.policy import Policy
from appliance.core.ports import Sealer
from appliance.core.session import Said, Session, Tapped, Turn
from appliance.fields.context import Context
from appliance.fields.registry import READERS
from appliance.logs import Lines
from appliance.opening import Core, initialise, opened
from appliance.policy.conditions import Conditions
from appliance.policy.load import load
from appliance.reports.explain import as_text, explain
from appliance.store import outbox, sessions, tickets
from tests.conversation.stage import PACKS
from tests.fakes.detector import FakeDetector

Result = TypeVar("Result")

BILL = "I have a question about my bill from last week"
DONE = (BILL, "no", "Maya Lindqvist", "503 555 0142", "mornings", "yes")


@dataclass
class Place:
    """A box with one visitor in it."""

    core: Core
    visits: Visits
    clock: StageClock
    runner: asyncio.Runner
    session: str = ""
    token: str = ""

    def run(self, work: Coroutine[object, object, Result]) -> Result:
        return self.runner.run(work)

    def enter(self, intake: str = "callback", channel: str = "text") -> None:
        visit = self.run(self.visits.open(intake, "en", channel))
        self.session, self.token = visit.session, visit.token

    def say(self, text: str, key: str | None = None) -> str:
        said = Said(text=text, idempotency_key=key)
        return self.run(self.visits.take(self.session, self.token, said)).turn.reply.text

    def row(self) -> sessions.SessionRow:
        with self.core.database.reader() as connection:
            row = sessions.read(connection, self.session)
        assert row is not None
        return row

    def sealer(self) -> Sealer:
        with self.core.database.reader() as connection:
            key = sessions.key_of(connection, self.session)
        assert key is not None
        return self.core.keyring.unwrap(self.session, key.wrapped)

    def state(self) -> Session:
        return open_state(self.row(), self.sealer())

    def change(self, changed: Callable[[Session], Session]) -> None:
        """Changes the stored session as the desk would."""
        sealed = seal_state(changed(self.state()), self.sealer())
        row = replace(self.row(), state=sealed)
        self.run(
            self.core.database.write(lambda c: sessions.replace(c, row, expected_number=row.number))
        )

    def turns(self) -> Sequence[Turn]:
        """Every turn, as the record holds it."""
        with self.core.database.reader() as connection:
            payloads = [
                self.core.ledger.open_payload(connection, at.sequence, self.sealer(), at.origin)
                for at in sessions.turns(connection, self.session)
            ]
        return [msgspec.json.decode(payload, type=Turn) for payload in payloads]

    def counts(self) -> tuple[int, int, int, int]:
        """The record's entries, the session's number, its tickets, its deliveries."""
        with self.core.database.reader() as connection:
            return (
                self.core.ledger.size(connection),
                self.row().number,
                len(tickets.of_session(connection, self.session)),
                outbox.next_sequence(connection, self.session, "files"),
            )


@contextmanager
def a_place(folder: Path, policy: Policy | None = None) -> Iterator[Place]:
    policy, clock = policy or load(PACKS, "callback"), StageClock()
    clock.set(date(2026, 11, 20))
    config = load_config(Path("/nonexistent"), environ={})
    config = replace(config, data=folder, database_url=f"sqlite:///{folder / 'box.db'}")
    initialise(config)
    engines = app.Engines(FakeDetector(), None, None, {})
    with opened(config, clock) as core, asyncio.Runner() as runner:
        policies = Policies({policy.id: Governed(policy, Conditions(policy))}, lambda _: None)
        room = app.room_of(core, engines, None)
        visits = Visits(core.database, core.keyring, policies, room, app.books_of(core))
        place = Place(core, visits, clock, runner)
        place.enter(policy.id)
        yield place


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    with a_place(tmp_path) as made:
        yield made


def refused(place: Place, text: str = "hello") -> RequestError:
    with pytest.raises(RequestError) as failure:
        place.say(text)
    return failure.value


def test_a_finished_intake_is_entry_session_ticket_and_delivery_at_once(place: Place) -> None:
    for line in DONE[:-1]:
        place.say(line)
    entries, number, open_tickets, _ = place.counts()
    place.say(DONE[-1])
    after = place.counts()
    assert after[0] > entries
    assert after[1] == number + 1
    assert (open_tickets, after[2]) == (0, 1)
    assert place.row().status == "completed"


@pytest.mark.parametrize("failure", [LedgerError("full"), StoreError("gone", advice="Wait.")])
def test_what_cannot_be_written_is_written_not_at_all(place: Place, failure: Exception) -> None:
    for line in DONE[:-1]:
        place.say(line)
    before = place.counts()

    def halfway(connection: Connection, taken: object, books: Books, sealer: object) -> None:
        commit(connection, taken, books, sealer)  # type: ignore[arg-type]
        raise failure

    writing = place.visits._writing
    place.visits._writing = (  # type: ignore[method-assign]
        lambda taken, sealer: lambda c: halfway(c, taken, app.books_of(place.core), sealer)
    )
    problem = refused(place, DONE[-1])
    place.visits._writing = writing  # type: ignore[method-assign]
    assert problem.status == 503
    entries, *rest = place.counts()
    assert rest == [*before[1:]]
    assert entries <= before[0] + 1  # the failure itself may be on the record
    assert place.say(DONE[-1])
    assert place.row().status == "completed"


def test_a_turn_of_an_older_session_is_a_conflict_and_writes_nothing(place: Place) -> None:
    place.say(BILL)
    before = place.counts()
    row = place.row()
    with pytest.raises(TurnConflict):
        place.run(
            place.core.database.write(
                lambda c: sessions.replace(c, row, expected_number=row.number - 1)
            )
        )
    assert place.counts() == before


def test_two_tabs_at_once_both_get_an_answer(place: Place) -> None:
    async def both() -> list[int]:
        said = [Said(text=BILL), Said(text="no")]
        taken = await asyncio.gather(
            *(place.visits.take(place.session, place.token, one) for one in said)
        )
        return [one.turn.number for one in taken]

    assert sorted(place.run(both())) == [1, 2]


def test_the_same_key_is_the_same_turn(place: Place) -> None:
    first = place.say(BILL, "key-1")
    before = place.counts()
    assert place.say("something else entirely", "key-1") == first
    assert place.counts() == before


def test_a_wrong_token_opens_nothing(place: Place) -> None:
    place.token = "x" * 43
    assert refused(place).status == 401


def test_an_unknown_session_is_named_as_such(place: Place) -> None:
    place.session = "0" * 32
    assert refused(place).status == 404


def test_an_expired_session_is_closed_to_its_token(place: Place) -> None:
    place.say(BILL)
    place.clock.set(date(2026, 11, 23))
    assert refused(place).status == 401


def test_an_erased_session_is_gone(place: Place) -> None:
    place.say(BILL)
    place.run(place.core.database.write(lambda c: sessions.erase(c, place.session)))
    assert refused(place).status == 409


def test_while_staff_have_taken_over_words_are_recorded_and_no_value_is_taken(
    place: Place,
) -> None:
    place.say(BILL)
    place.change(lambda session: replace(session, held=True))
    reply = place.say("my name is Maya Lindqvist")
    assert "staff" in reply
    assert "?" not in reply
    state = place.state()
    assert "caller_name" not in state.answers
    assert state.ask is not None
    assert state.ask.field == "urgent"
    place.change(lambda session: replace(session, held=False))
    place.say("no")
    assert place.state().answers["urgent"].value is False


def test_with_the_database_gone_the_lines_that_save_lives_still_appear(place: Place) -> None:
    place.core.database.close()
    taken = place.run(
        place.visits.take(place.session, place.token, Said(text="I want to kill myself"))
    )
    assert any("988" in notice.text for notice in taken.turn.notices)
    assert taken.turn.reply.text


def test_with_the_database_gone_anything_else_is_told_the_truth(place: Place) -> None:
    place.core.database.close()
    problem = refused(place, "my name is Maya Lindqvist")
    assert problem.status == 503
    assert "Maya" not in str(problem)


def test_what_is_left_is_swept_up_as_partial_or_abandoned(place: Place) -> None:
    for line in DONE[:4]:
        place.say(line)
    place.clock.set(date(2026, 11, 23))
    assert place.run(place.visits.sweep()) == 1
    assert place.row().status == "partial"
    assert place.run(place.visits.sweep()) == 0


class FakeReader:
    """A reader that fails whatever it is given."""

    def read(self, text: str, context: Context) -> tuple[Reading, ...]:
        raise ZeroDivisionError(text)

    def accept(self, value: object, context: Context) -> Reading | None:
        raise ZeroDivisionError(value)

    def say(self, value: object, context: Context) -> str:
        raise ZeroDivisionError(value)


@pytest.fixture
def unread(place: Place, monkeypatch: pytest.MonkeyPatch) -> Place:
    """A box whose names cannot be read, with that question open."""
    place.say(BILL)
    place.say("no")
    monkeypatch.setitem(READERS, FieldType.NAME, FakeReader())  # type: ignore[arg-type]
    return place


def test_words_that_cannot_be_read_are_asked_for_in_other_words(unread: Place) -> None:
    first, second = unread.say("Maya Lindqvist"), unread.say("Maya Lindqvist")
    assert first != second
    state = unread.state()
    assert state.number == 4
    assert state.ask is not None
    assert state.ask.field == "caller_name"
    assert state.misses["caller_name"] == 2


def test_words_that_can_never_be_read_lead_to_a_person(unread: Place) -> None:
    for _ in range(4):
        unread.say("Maya Lindqvist")
    assert unread.row().status == "handed-off"


def test_a_turn_that_could_not_be_read_replays_as_it_was(
    unread: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    unread.say("Maya Lindqvist")
    monkeypatch.undo()
    turns = unread.turns()
    visit = Visit(unread.session, "callback", "text", turns[0].at_ms, turns)
    policy = load(PACKS, "callback")
    again = replay(visit, policy, Conditions(policy), app.setting_of(unread.core))
    assert [one.same for one in again.turns] == [True] * 4


def test_what_cannot_be_read_is_on_the_record_and_not_in_the_log(
    unread: Place, caplog: pytest.LogCaptureFixture
) -> None:
    said = Said(text="Maya Lindqvist")
    turn = unread.run(unread.visits.take(unread.session, unread.token, said)).turn
    explained = as_text(explain(turn, load(PACKS, "callback")))
    assert "reading: ABSTAIN: ZeroDivisionError" in explained
    line = Lines().format(caplog.records[-1])
    assert "failure=ZeroDivisionError" in line
    assert "Lindqvist" not in line


def test_what_screening_says_stands_where_nothing_can_be_read(unread: Place) -> None:
    said = Said(text="I want to kill myself")
    turn = unread.run(unread.visits.take(unread.session, unread.token, said)).turn
    assert any("988" in notice.text for notice in turn.notices)
    assert unread.state().stopped_by == "safety"


def test_a_tap_that_cannot_be_read_is_asked_again(unread: Place) -> None:
    said = Said(tapped=Tapped("caller_name", "Maya Lindqvist"))
    turn = unread.run(unread.visits.take(unread.session, unread.token, said)).turn
    assert turn.ask is not None
    assert turn.ask.field == "caller_name"
