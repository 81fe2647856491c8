from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import text

from appliance.cli import ledger
from appliance.core.errors import ConfigError
from appliance.ledger import checkpoint
from tests.ledger.fakes import ORIGIN, START_MS, FakeRecord, note, small_record

Run = Callable[..., int]


@pytest.fixture
def record() -> FakeRecord:
    return small_record()


@pytest.fixture
def run(record: FakeRecord, tmp_path: Path) -> Run:
    @contextmanager
    def opened(data: Path) -> Iterator[FakeRecord]:
        if data != tmp_path:
            raise ConfigError("there is no such data directory", advice="Run `appliance init`.")
        yield record

    parser = argparse.ArgumentParser()
    ledger.register(parser.add_subparsers(required=True), opened)

    def run(verb: str, *arguments: object) -> int:
        data = () if verb == "verify" else ("--data", str(tmp_path))
        args = parser.parse_args(["ledger", verb, *data, *map(str, arguments)])
        status: int = args.run(args)
        return status

    return run


Captured = pytest.CaptureFixture[str]


def test_what_is_exported_verifies(run: Run, tmp_path: Path, capsys: Captured) -> None:
    assert run("checkpoint") == 0
    early = tmp_path / "early"
    early.write_text(capsys.readouterr().out)
    assert run("export", "--out", tmp_path / "bundle") == 0
    assert str(tmp_path / "bundle") in capsys.readouterr().out
    assert run("verify", tmp_path / "bundle", "--anchor", early) == 0
    assert capsys.readouterr().out.startswith("VERIFIED")
    assert run("verify", tmp_path / "bundle", "--json") == 1
    assert json.loads(capsys.readouterr().out)["verdict"] == "INCOMPLETE"
    (tmp_path / "bundle" / "checkpoint").write_text("changed")
    assert run("verify", tmp_path / "bundle", "--anchor", early) == 1
    assert capsys.readouterr().out.startswith("TAMPERED checkpoint: ")
    assert run("verify", tmp_path / "nowhere") == 2


def test_the_export_is_itself_in_the_record(run: Run, tmp_path: Path) -> None:
    assert run("export", "--out", tmp_path / "bundle", "--session", "s1") == 0
    entries = [json.loads(line) for line in (tmp_path / "bundle" / "entries.jsonl").open()]
    assert entries[-1]["cls"] == "export"
    assert {entry.get("sid") for entry in entries} == {"s1", None}


def test_a_range_of_time_is_exported(
    run: Run, record: FakeRecord, tmp_path: Path, capsys: Captured
) -> None:
    assert run("export", "--out", tmp_path / "a", "--from", "2026-09-21", "--to", "2026-09-21") == 0
    everything = len((tmp_path / "a" / "entries.jsonl").read_bytes().splitlines())
    assert run("export", "--out", tmp_path / "b", "--to", "2026-09-20", "--json") == 0
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["entries"] == 0
    with record.reader() as connection:
        assert record.ledger.size(connection) == everything + 1
    manifest = json.loads((tmp_path / "a" / "manifest.json").read_bytes())
    day = START_MS // 86_400_000 * 86_400_000
    assert manifest["scope"] == {"kind": "part", "from": day, "to": day + 86_400_000}


def test_an_export_does_not_overwrite(
    run: Run, record: FakeRecord, tmp_path: Path, capsys: Captured
) -> None:
    with record.reader() as connection:
        before = record.ledger.size(connection)
    assert run("export", "--out", tmp_path) == 2
    assert "already" in capsys.readouterr().err
    with record.reader() as connection:
        assert record.ledger.size(connection) == before


def test_a_proof_is_a_c2sp_proof(run: Run, record: FakeRecord, capsys: Captured) -> None:
    assert run("prove", 3) == 0
    proof, signed = checkpoint.parse_proof(capsys.readouterr().out)
    assert proof.index == 3
    assert checkpoint.verify(signed.note, ORIGIN, record.ledger.keys) == signed
    assert run("prove", 3, "--json") == 0
    said = json.loads(capsys.readouterr().out)
    assert said["hashes"] == [hash_.hex() for hash_ in proof.hashes]
    assert run("prove", 999) == 1
    assert "no entry 999" in capsys.readouterr().err


def test_growth_is_proved_since_a_checkpoint(
    run: Run, record: FakeRecord, tmp_path: Path, capsys: Captured
) -> None:
    past = tmp_path / "past"
    past.write_text(record.checkpoint().note)
    record.add(note())
    assert run("prove", "--since", past) == 0
    assert capsys.readouterr().out.startswith("old 14\n")
    foreign = FakeRecord()
    foreign.add(note(), note())
    past.write_text(foreign.checkpoint().note)
    assert run("prove", "--since", past) == 1
    assert "not what the checkpoint" in capsys.readouterr().err
    assert run("prove") == 2
    assert run("prove", 1, "--since", past) == 2


def test_fsck_says_what_it_found(run: Run, record: FakeRecord, capsys: Captured) -> None:
    assert run("fsck") == 0
    assert "holds together" in capsys.readouterr().out
    with record.transaction() as connection:
        connection.execute(text("DELETE FROM payload WHERE sequence = 3"))
    assert run("fsck", "--json") == 1
    said = json.loads(capsys.readouterr().out)
    assert said["defects"] == [{"what": "a payload is gone that nobody erased", "entry": 3}]
    assert run("fsck") == 1
    assert "entry 3: a payload is gone" in capsys.readouterr().out


def test_errors_say_what_to_do(run: Run, capsys: Captured) -> None:
    assert run("fsck", "--data", "elsewhere") == 2
    assert capsys.readouterr().err == (
        "appliance: there is no such data directory\nRun `appliance init`.\n"
    )


@pytest.mark.parametrize(
    "arguments",
    [
        ("prove", "-1"),
        ("prove", "1_0"),
        ("prove", "１"),
        ("export",),
        ("export", "--out", "x", "--from", "yesterday"),
        ("export", "--out", "x", "--to", "2026-13-01"),
        ("fsck", "--anchor", "nowhere"),
        ("fsck", "--anchor", "/dev/null"),
    ],
)
def test_misuse_is_refused(run: Run, arguments: tuple[str, ...], capsys: Captured) -> None:
    with pytest.raises(SystemExit) as left:
        run(*arguments)
    assert left.value.code == 2
    assert "error:" in capsys.readouterr().err


@pytest.mark.parametrize("verb", ["export", "verify", "checkpoint", "prove", "fsck"])
def test_every_verb_has_help_with_an_example(run: Run, verb: str, capsys: Captured) -> None:
    with pytest.raises(SystemExit) as left:
        run(verb, "--help")
    assert left.value.code == 0
    assert f"example:\n  appliance ledger {verb}" in capsys.readouterr().out
