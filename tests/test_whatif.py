"""Sessions held under another version: what changes is shown, by rule, and words stay masked."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from appliance import app
from appliance.config import Config, load_config
from appliance.consoles.passwords import Passwords
from appliance.conversation.rehearsal import StageClock
from appliance.core.errors import RequestError
from appliance.core.policy import Policy
from appliance.core.session import Said
from appliance.opening import initialise, opened
from appliance.people import Change, change
from appliance.policy.load import load
from appliance.whatif import Line, Recorded, Script, played, recorded
from tests.conversation.stage import SHIPPED
from tests.fakes.detector import FakeDetector

PASSWORD = "correct horse battery"
LIGHT = Passwords(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
ENGINES = app.Engines(FakeDetector({"Maya Lindqvist": "PERSON"}), None, None, {})
LINES = ("Yes, I'm safe", "yes, my arm is hurt", "My name is Maya Lindqvist")


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """The auto claim, in which an injury is more urgent."""
    for name in ("common", "auto-claim"):
        shutil.copytree(SHIPPED / name, tmp_path / "other" / name)
    path = tmp_path / "other/auto-claim/policy.yaml"
    text = path.read_text("utf-8")
    rule = next(line for line in text.splitlines() if "id: hurt" in line)
    path.write_text(text.replace(rule, rule.replace("priority: P2", "priority: P1")), "utf-8")
    return tmp_path / "other"


@pytest.fixture
def config(tmp_path: Path) -> Config:
    return replace(load_config(tmp_path / "data", environ={}), policies=SHIPPED)


def held(config: Config, before: Policy, after: Policy) -> dict[str, object]:
    script = Script("auto-claim", "en", "kiosk", [Line(one) for one in LINES], name="one")
    tapped = Script("auto-claim", "en", "kiosk", [Line(taps={"safe_now": True})], name="two")
    return played(
        [script, tapped],
        app.rehearsed(before, config, ENGINES),
        app.rehearsed(after, config, ENGINES),
    )


def test_the_same_version_decides_alike(config: Config) -> None:
    policy = load(SHIPPED, "auto-claim", config)
    found = held(config, policy, policy)
    assert (found["sessions"], found["changes"]) == (2, [])


def test_a_changed_rule_shows_where_it_would_have_told(config: Config, other: Path) -> None:
    found = held(config, load(SHIPPED, "auto-claim", config), load(other, "auto-claim", config))
    assert (found["sessions"], found["changed_sessions"]) == (2, 1)
    (kind,) = found["changes"]  # type: ignore[misc]
    assert "claims-urgent P2" in kind["before"]
    assert "claims-urgent P1" in kind["after"]
    assert kind["examples"][0]["turn"] == 2


@pytest.fixture
def box(config: Config) -> Iterator[app.Appliance]:
    initialise(config)
    with opened(config, StageClock()) as core, asyncio.Runner() as runner:
        box = app.build(core, ENGINES)
        visit = runner.run(box.visits.open("auto-claim", "en", "kiosk"))
        for line in LINES:
            runner.run(box.visits.take(visit.session, visit.token, Said(text=line)))
        change(core, Change("add", "ira", display="Ira", password=PASSWORD), LIGHT)
        change(core, Change("add", "col", "ira", PASSWORD, "Col", "compliance", PASSWORD), LIGHT)
        yield box


def test_recorded_sessions_for_a_named_person(box: app.Appliance, other: Path) -> None:
    asked = Recorded("auto-claim", "col", PASSWORD, directory=str(other), pack="auto-claim")
    found = recorded(box.core, box.policies, app.setting_of(box.core), asked, LIGHT)
    assert (found["sessions"], found["changed_sessions"]) == (1, 1)
    assert any("P1" in str(kind["after"]) for kind in found["changes"])
    assert "Maya" not in str(found)


def test_a_version_that_was_active_is_named_by_its_digest(box: app.Appliance) -> None:
    digest = box.policies.active("auto-claim").policy.digest
    asked = Recorded("auto-claim", "col", PASSWORD, digest=digest)
    found = recorded(box.core, box.policies, app.setting_of(box.core), asked, LIGHT)
    assert found["changes"] == []


def test_who_may_not_read_words_learns_nothing(box: app.Appliance, other: Path) -> None:
    asked = Recorded("auto-claim", "ira", PASSWORD, directory=str(other), pack="auto-claim")
    with pytest.raises(RequestError) as refused:
        recorded(box.core, box.policies, app.setting_of(box.core), asked, LIGHT)
    assert refused.value.status == 403
