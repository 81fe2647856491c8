"""A recorded conversation, held once more, comes out byte for byte as it was."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
import pytest

from appliance import app
from appliance.config import load_config
from appliance.conversation.rehearsal import Rehearsal
from appliance.conversation.replay import Visit, differences, replay
from appliance.conversation.room import Setting
from appliance.core.interview import JsonValue
from appliance.core.policy import Policy
from appliance.core.session import Turn
from appliance.opening import initialise, opened
from appliance.policy.conditions import Conditions
from appliance.policy.dialogue import Dialogue, View, check, read_dialogues
from appliance.policy.files import pack_ids
from appliance.policy.load import load
from tests.conversation.stage import SHIPPED
from tests.fakes.detector import FakeDetector

PACKS = pack_ids(SHIPPED)
CONFIG = load_config(Path("/nonexistent"), environ={})


@dataclass
class Recording:
    """Plays a dialogue through a rehearsal and keeps every turn, as the record would."""

    held: Rehearsal
    channel: str = ""
    turns: list[Turn] = field(default_factory=list)

    def start(
        self, language: str, channel: str, today: date, lists: Mapping[str, Sequence[str]]
    ) -> View:
        self.channel, self.turns = channel, []
        return self._kept(self.held.start(language, channel, today, lists))

    def say(self, text: str) -> View:
        return self._kept(self.held.say(text))

    def tap(self, address: str, value: JsonValue) -> View:
        return self._kept(self.held.tap(address, value))

    def _kept(self, view: View) -> View:
        assert self.held.last is not None
        self.turns.append(msgspec.json.decode(msgspec.json.encode(self.held.last), type=Turn))
        return view

    def visit(self, intake: str) -> Visit:
        return Visit(
            self.held.session, intake, self.channel, self.turns[0].at_ms, tuple(self.turns)
        )


@pytest.fixture(scope="module")
def setting() -> Iterator[Setting]:
    with TemporaryDirectory() as folder:
        config = replace(CONFIG, data=Path(folder), database_url=f"sqlite:///{folder}/room.db")
        initialise(config)
        with opened(config) as core:
            yield app.setting_of(core)


@contextmanager
def recording(policy: Policy) -> Iterator[Recording]:
    with app.rehearsed(policy, CONFIG, app.Engines(FakeDetector(), None, None, {})) as held:
        yield Recording(held)


def dialogues(pack: str) -> tuple[Dialogue, ...]:
    return read_dialogues(SHIPPED, pack)


@pytest.mark.parametrize("pack", PACKS)
def test_every_dialogue_replays_byte_for_byte(pack: str, setting: Setting) -> None:
    policy = load(SHIPPED, pack)
    conditions = Conditions(policy)
    with recording(policy) as recorded:
        for dialogue in dialogues(pack):
            check(dialogue, recorded)
            again = replay(recorded.visit(pack), policy, conditions, setting)
            for turn in again.turns:
                assert turn.now == turn.was, (dialogue.path, turn.was.number)
            assert again.same
            assert again.session.number == recorded.turns[-1].number


def test_under_another_version_every_changed_decision_is_shown(setting: Setting) -> None:
    policy = load(SHIPPED, "auto-claim")
    rules = tuple(replace(r, when="true") for r in policy.escalation if r.then == "continue")
    eager = replace(policy, escalation=rules, digest="eager")
    with recording(policy) as recorded:
        check(dialogues("auto-claim")[0], recorded)
        visit = recorded.visit("auto-claim")
    was = replay(visit, policy, Conditions(policy), setting)
    now = replay(visit, eager, Conditions(eager), setting)
    changed = list(differences(was, now))
    assert changed
    assert all(one.now != other.now for one, other in changed)
    assert list(differences(was, was)) == []


def test_a_field_that_the_other_version_lacks_is_a_difference(setting: Setting) -> None:
    policy = load(SHIPPED, "patient-intake")
    with recording(policy) as recorded:
        recorded.start("en", "kiosk", date(2026, 11, 20), {})
        recorded.tap("email", "maya@example.org")
        visit = recorded.visit("patient-intake")
    fewer = replace(
        policy,
        fields={name: one for name, one in policy.fields.items() if name != "email"},
        objectives=tuple(
            replace(o, may_add=tuple(n for n in o.may_add if n != "email"))
            for o in policy.objectives
        ),
        digest="fewer",
    )
    tapped = visit.turns[-1]
    assert tapped.tapped is not None
    was = replay(visit, policy, Conditions(policy), setting)
    assert was.same
    now = replay(visit, fewer, Conditions(fewer), setting)
    assert [one.was.number for one, _ in differences(was, now)][-1] == tapped.number


def test_a_conversation_needs_its_first_turn(setting: Setting) -> None:
    policy = load(SHIPPED, "patient-intake")
    empty = Visit("s", "patient-intake", "text", 0, ())
    with pytest.raises(ValueError, match="first turn"):
        replay(empty, policy, Conditions(policy), setting)
