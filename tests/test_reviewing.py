"""The first sessions of a version wait for a person; each verdict counts and is on the record."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from appliance import app
from appliance.config import load_config
from appliance.consoles.passwords import Passwords
from appliance.conversation.rehearsal import StageClock
from appliance.conversation.review import standing
from appliance.core.errors import RequestError
from appliance.core.record import EntryClass
from appliance.core.session import Said
from appliance.doctor import examine
from appliance.opening import initialise, opened
from appliance.people import Change, change
from appliance.reviewing import Verdict, sign_off, waiting
from tests.conversation.stage import SHIPPED
from tests.fakes.detector import FakeDetector

PASSWORD = "correct horse battery"
LIGHT = Passwords(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))


@dataclass
class Place:
    """A box with two ended sessions of the auto claim and one in progress."""

    appliance: app.Appliance
    ended: list[str]

    def standing(self) -> dict[str, object]:
        core, policies = self.appliance.core, self.appliance.policies
        return next(
            one for one in waiting(core, policies.offered()) if one["policy"] == "auto-claim"
        )

    def verdict(self, session: str, accept: bool = True, **more: str) -> dict[str, object]:
        asked = Verdict(session, **{"by": "col", "by_password": PASSWORD, "accept": accept, **more})  # type: ignore[arg-type]
        return sign_off(self.appliance.core, self.appliance.policies.offered(), asked, LIGHT)


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    config = replace(load_config(tmp_path / "data", environ={}), policies=SHIPPED)
    initialise(config)
    clock = StageClock()
    with opened(config, clock) as core, asyncio.Runner() as runner:
        box = app.build(core, app.Engines(FakeDetector({}), None, None, {}))
        ended = []
        for line in ("I want to talk to a person", "A person, please", "Yes, I'm safe"):
            visit = runner.run(box.visits.open("auto-claim", "en", "kiosk"))
            runner.run(box.visits.take(visit.session, visit.token, Said(text=line)))
            ended.append(visit.session)
            if len(ended) == 2:
                clock._ms += 10 * 86_400_000
                runner.run(box.visits.sweep())
        change(core, Change("add", "ira", display="Ira", password=PASSWORD), LIGHT)
        change(core, Change("add", "col", "ira", PASSWORD, "Col", "compliance", PASSWORD), LIGHT)
        yield Place(box, ended[:2])


def test_ended_sessions_wait_with_their_figures(place: Place) -> None:
    found = place.standing()
    assert (found["wanted"], found["done"], found["under_review"]) == (50, 0, True)
    rows = found["waiting"]
    assert [row["session"] for row in rows] == place.ended  # type: ignore[attr-defined]
    assert {row["status"] for row in rows} == {"abandoned"}  # type: ignore[attr-defined]
    assert {row["turns"] for row in rows} == {2}  # type: ignore[attr-defined]
    assert all(row["handed_off"] for row in rows)  # type: ignore[attr-defined]


def test_a_verdict_counts_once_and_is_on_the_record(place: Place) -> None:
    done = place.verdict(place.ended[0])
    assert done["standing"]["text"] == "auto-claim 1.0.0 is under review: 1 of 50"  # type: ignore[index,call-overload]
    place.verdict(place.ended[1], accept=False, note="It asked twice.")
    found = place.standing()
    assert (found["done"], found["objected"], found["waiting"]) == (2, 1, [])
    with pytest.raises(RequestError) as twice:
        place.verdict(place.ended[0])
    assert twice.value.status == 409
    core = place.appliance.core
    with core.database.reader() as connection:
        entries = list(core.ledger.read(connection, cls=EntryClass.POLICY_REVIEW))
    assert [entry.session for entry in entries] == place.ended
    assert all(b"asked twice" not in entry.leaf for entry in entries)


@pytest.mark.parametrize(
    ("more", "status"),
    [
        ({"by_password": "wrong"}, 401),
        ({"by": "ira"}, 403),
        ({"accept": False}, 422),
    ],
)
def test_a_verdict_needs_a_person_who_may_and_a_reason(
    place: Place, more: dict[str, str], status: int
) -> None:
    with pytest.raises(RequestError) as refused:
        place.verdict(place.ended[0], **more)
    assert refused.value.status == status
    assert place.standing()["done"] == 0


def test_a_version_runs_alone_after_its_first_and_then_one_in_so_many(place: Place) -> None:
    core = place.appliance.core
    policy = place.appliance.policies.active("auto-claim").policy
    short = replace(policy, review=replace(policy.review, first_sessions=1, then_one_in=1))
    place.verdict(place.ended[0])
    with core.database.reader() as connection:
        after = standing(connection, core.ledger, short)
        rare = replace(short, review=replace(short.review, then_one_in=2))
        assert standing(connection, core.ledger, rare).waiting == []
    assert not after.under_review
    assert [row.id for row in after.waiting] == place.ended[1:]


def test_doctor_says_what_is_under_review(place: Place) -> None:
    found = next(one for one in examine(place.appliance.core, {}, {}) if one.name == "policies")
    assert "auto-claim 1.0.0 is under review: 0 of 50" in found.text
    assert found.remedy == "2 sessions wait: `appliance policy review`."
