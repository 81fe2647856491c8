import argparse
import json
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path

import pytest

from appliance.cli import policy
from appliance.config import Config
from tests.policy.samples import CALLBACK, copied, spoil
from tests.policy.test_dialogue import GOOD, ConverseFake


def run(*words: str, stage: Callable[[Config], policy.Stage] = policy.stage) -> int:
    parser = argparse.ArgumentParser(prog="appliance")
    policy.register(parser.add_subparsers(), stage)
    args = parser.parse_args(["policy", *words])
    return int(args.run(args))


def as_expected(config: Config) -> policy.Stage:
    assert "front-desk" in config.queues
    return lambda rules: nullcontext(ConverseFake(*GOOD))


def too_soon(config: Config) -> policy.Stage:
    return lambda rules: nullcontext(ConverseFake(*(GOOD[0] for _ in GOOD)))


def test_the_packs_of_the_house_have_no_faults(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("lint") == policy.YES
    assert "patient-intake: no faults" in capsys.readouterr().out


def test_faults_are_printed_with_file_and_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    directory = copied(tmp_path)
    line = spoil(directory / "callback/policy.yaml", "queue: nurse", "queue: nurses")
    assert run("lint", str(directory / "callback")) == policy.NO
    out = capsys.readouterr().out
    said = "appliance.toml declares no queue 'nurses'; did you mean 'nurse'? [queue]"
    assert f"callback/policy.yaml:{line}: {said}" in out


def test_lint_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    directory = copied(tmp_path)
    assert run("lint", str(directory / "callback"), "--json") == policy.YES
    assert len(json.loads(capsys.readouterr().out)["policies"]["callback"]) == 64
    spoil(directory / "callback/policy.yaml", "queue: nurse", "queue: nurses")
    assert run("lint", str(directory / "callback"), "--json") == policy.NO
    (fault,) = json.loads(capsys.readouterr().out)["faults"]
    assert fault["rule"] == "queue"


def test_an_unknown_policy_is_misuse(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("lint", "nothing-such") == policy.MISUSE
    assert "patient-intake" in capsys.readouterr().err


def test_dialogues_are_played(capsys: pytest.CaptureFixture[str]) -> None:
    pack = str(CALLBACK / "callback")
    assert run("test", pack, stage=as_expected) == policy.YES
    assert capsys.readouterr().out.startswith("ok   callback/dialogues/one-breath.yaml")
    assert run("test", pack, stage=too_soon) == policy.NO
    assert "one-breath.yaml:8: expected asks best_time; found reason" in capsys.readouterr().out


def test_dialogues_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("test", str(CALLBACK / "callback"), "--json", stage=too_soon) == policy.NO
    (played,) = json.loads(capsys.readouterr().out)["dialogues"]
    assert played["failures"][0]["line"] == 7


def test_a_pack_with_faults_is_not_played(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    directory = copied(tmp_path)
    spoil(directory / "callback/policy.yaml", "queue: nurse", "queue: nurses")
    assert run("test", str(directory / "callback"), stage=as_expected) == policy.NO
    assert "nurses" in capsys.readouterr().err


def test_show_says_what_is_asked_and_when(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("show", str(CALLBACK / "callback")) == policy.YES
    out = capsys.readouterr().out
    assert "chart, when urgent == true" in out
    assert "urgent: urgent == true -> nurse P2, continue" in out


def test_show_as_json_is_the_whole_policy(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("show", str(CALLBACK / "callback"), "--json") == policy.YES
    shown = json.loads(capsys.readouterr().out)["callback"]
    assert shown["fields"]["urgent"]["accept"] == ["unknown"]
    assert shown["wording"]["es"]["title"] == "Pida que le llamemos"
