"""The policy verbs and `explain` against a running service, while visitors talk."""

from __future__ import annotations

import io
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from appliance.__main__ import main
from appliance.cli.child import ChildService
from tests.service.visits import Guest, initialise

PASSWORD = "correct horse battery"
POLICIES = Path(__file__).parents[2] / "policies"
LINES = ("Maria Lopez", "my back hurts", "March 3rd 1985", "503 555 0127")


@contextmanager
def talking(address: str) -> Iterator[list[str]]:
    """Visitors come one after another until it ends; which of their turns went wrong."""
    wrong: list[str] = []
    enough = threading.Event()

    def come() -> None:
        while not enough.is_set():
            guest = Guest(address)
            for line in LINES:
                answered = guest.take({"text": line})
                if answered.status != 200:
                    wrong.append(str(answered))

    visitor = threading.Thread(target=come)
    visitor.start()
    try:
        yield wrong
    finally:
        enough.set()
        visitor.join()


def asked(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *words: str
) -> tuple[int, str]:
    """A command with the password on its standard input; its status, and what it printed."""
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{PASSWORD}\n{PASSWORD}\n"))
    status = main(words)
    shown = capsys.readouterr()
    return status, shown.out + shown.err


def test_every_verb_goes_through_the_running_service(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    data, packs = tmp_path / "data", tmp_path / "packs"
    shutil.copytree(POLICIES, packs)
    initialise(data)
    settings = data / "appliance.toml"
    settings.write_text(settings.read_text().replace('policies = ""', f'policies = "{packs}"'))
    monkeypatch.setenv("APPLIANCE_DATA", str(data))
    with ChildService(data) as service, talking(service.address) as wrong:

        def said(status: int, *words: str) -> str:
            found, shown = asked(monkeypatch, capsys, *words)
            assert found == status, shown
            return shown

        said(0, "users", "add", "ira", "--role", "administrator")
        said(0, "users", "add", "col", "--as", "ira", "--role", "compliance")
        said(0, "policy", "lint", "patient-intake")
        assert "approved by nobody" in said(0, "policy", "show", "patient-intake")
        assert "approved by col" in said(0, "policy", "sign", "patient-intake", "--as", "col")
        assert "approved by col" in said(0, "policy", "show", "patient-intake")
        guest = Guest(service.address)
        guest.say("I want to talk to a person")
        session = guest.path.rsplit("/", 1)[1]
        told = said(0, "explain", session, "--as", "col", "--replay")
        assert "all 2 turns came out as they were" in told
        assert "under review: 0 of 50" in said(0, "policy", "review", "patient-intake")
        refused = said(2, "policy", "review", "--as", "col", "--accept", session)
        assert "does not wait" in refused
        assert "may not do this" in said(2, "policy", "review", "--as", "ira", "--accept", session)
        compared = said(
            0, "policy", "whatif", "patient-intake", "--against", "patient-intake", "--as", "col"
        )
        assert "decisions that change: 0" in compared
    assert wrong == []
