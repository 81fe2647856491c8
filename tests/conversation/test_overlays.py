"""What an overlay adds is said: first, when asked, and again in time; what it turns off stays off."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from shutil import copytree

import pytest

from tests.conversation.stage import PACKS, Stage, stage

OVERLAY = """apiVersion: intake.overlay/v1
jurisdictions: [US-UT]
basis: A test.
disclosures:
  - id: machine
    when: before_first_question
    repeat: {every: 10m, on_ask: true}
probes: off
wording:
  en: {machine: This is said by law.}
  es: {machine: Esto lo manda la ley.}
"""
LAW = "This is said by law."


@pytest.fixture
def on(tmp_path: Path) -> Iterator[Stage]:
    packs = tmp_path / "packs"
    copytree(PACKS, packs)
    (packs / "overlays").mkdir()
    (packs / "overlays/us-ut.yaml").write_text(OVERLAY, encoding="utf-8")
    policy = packs / "callback/policy.yaml"
    policy.write_text(
        policy.read_text("utf-8").replace("minutes: 3 ", "overlays: [us-ut]\nminutes: 3 ")
    )
    with stage(packs=packs) as held:
        yield held


def test_it_is_said_before_the_first_question(on: Stage) -> None:
    assert on.view.reply.index(LAW) < on.view.reply.index("call you about")


def test_it_is_said_again_when_one_asks_whom_one_talks_to(on: Stage) -> None:
    view = on.say("are you a real person?")
    assert LAW in view.reply
    assert "disclosure" in view.notices


def test_it_is_said_again_in_time_and_not_before(on: Stage) -> None:
    assert LAW not in on.say("it's about my bill from last week, the amount looks wrong").reply
    on.held.wait(minutes=11)
    view = on.say("no")
    assert LAW in view.reply
    assert "disclosure" in view.notices
    assert LAW not in on.say("Ana Ruiz").reply


def test_nobody_is_asked_to_say_more(on: Stage) -> None:
    assert on.say("my bill").decision != "probe"


def test_a_crisis_is_not_talked_over(on: Stage) -> None:
    on.held.wait(minutes=11)
    view = on.say("I want to kill myself")
    assert LAW not in view.reply
    assert {"crisis", "disclosure"} <= set(view.notices)
