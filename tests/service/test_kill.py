"""A service that is killed, stopped, started again: what was acknowledged is there."""

from __future__ import annotations

import http.client
import json
import random
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from appliance import control
from appliance.__main__ import main
from appliance.cli.child import ChildService
from tests.service.visits import Answered, Guest, expect_problem, initialise

LINES = (
    "my back hurts",
    "two weeks ago",
    "Maria Lopez",
    "March 3rd 1985",
    "503 555 0127",
    "what are your hours?",
    "no",
    "yes",
    "I don't know",
)
GONE = (OSError, http.client.HTTPException, json.JSONDecodeError)


class Talker(threading.Thread):
    """Talks until the service is gone. Keeps what was acknowledged, and the turn that was not."""

    def __init__(self, guest: Guest, seed: int) -> None:
        super().__init__()
        self.guest = guest
        self.acknowledged = guest.turn["number"]
        self.begun_at = self.acknowledged
        self.refused: list[Answered] = []
        self.open: tuple[str, str] | None = None
        self._chance = random.Random(seed)

    def run(self) -> None:
        for number in range(10_000):
            text, key = self._chance.choice(LINES), f"key-{self.native_id}-{number}"
            self.open = (text, key)
            self.guest.sent.append(text)
            try:
                answered = self.guest.take({"text": text}, Idempotency_Key=key)
                if answered.status != 200:
                    self.refused.append(answered)
                    return
                self.open = None
                self.acknowledged = answered.body["turn"]["number"]
                self.guest.remember()
            except GONE:
                return


def test_after_a_kill_every_acknowledged_turn_is_there_and_visitors_go_on(tmp_path: Path) -> None:
    data = initialise(tmp_path / "data")
    chance = random.Random(5)
    service = ChildService(data)
    service.start()
    guests = [Guest(service.address, language="en") for _ in range(4)]
    for round_ in range(2):
        talkers = [Talker(guest, 10 * round_ + n) for n, guest in enumerate(guests)]
        for talker in talkers:
            talker.start()
        wait_for_a_turn(talkers)
        time.sleep(chance.uniform(0, 0.5))
        service.kill()
        for talker in talkers:
            talker.join()
        service = ChildService(data)
        service.start()
        for talker in talkers:
            talker.guest.address = service.address
            expect_kept(talker)
    assert service.stop() == 0
    assert main(["ledger", "fsck", "--data", str(data)]) == 0


def wait_for_a_turn(talkers: list[Talker]) -> None:
    until = time.monotonic() + 30
    while all(talker.acknowledged == talker.begun_at for talker in talkers):
        assert time.monotonic() < until
        time.sleep(0.01)


def expect_kept(talker: Talker) -> None:
    """What this visitor was told is so; a turn without an answer was taken whole or not at all, and
    sending it again takes it once."""
    guest = talker.guest
    assert talker.refused == []
    view = guest.view()
    assert talker.acknowledged <= view["number"] <= talker.acknowledged + 1
    shown = {
        answer["field"]: [answer["value"], *(was["value"] for was in answer["history"])]
        for answer in view["answers"]
    }
    for name, value in guest.known.items():
        assert any(one == value or str(one).startswith(f"{value}\n") for one in shown[name])
    if talker.open is not None:
        text, key = talker.open
        numbers = {
            guest.take({"text": text}, Idempotency_Key=key).body["turn"]["number"] for _ in range(2)
        }
        assert numbers == {talker.acknowledged + 1}
    number = guest.view()["number"]
    assert guest.say("I don't know")["number"] == number + 1
    guest.expect_only_what_was_said()
    guest.remember()


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return initialise(tmp_path / "data")


def test_it_stops_when_asked_and_finds_everything_at_the_next_start(data: Path) -> None:
    with ChildService(data) as service:
        guest = Guest(service.address)
        guest.say("my back hurts")
        before = guest.view()
        assert control.address(data) == service.address
        assert service.stop() == 0
    assert control.address(data) is None
    assert not (data / "service.json").exists()
    with ChildService(data) as service:
        guest.address = service.address
        assert guest.view() == before
        assert guest.say("since monday")["number"] == 2
    expire_all_sessions(data)
    with ChildService(data) as service:
        guest.address = service.address
        expect_problem(guest.take({"text": "hello"}), 401, "expired-token")


def expire_all_sessions(data: Path) -> None:
    with sqlite3.connect(data / "appliance.db") as connection:
        connection.execute("UPDATE session SET expires_ms = 1")


def test_a_second_service_on_the_same_data_is_refused_with_the_reason(data: Path) -> None:
    with ChildService(data):
        second = serve(data)
        assert second.returncode == 2
        assert second.stderr.startswith("appliance: ")
        assert "Traceback" not in second.stderr


def test_a_port_that_is_taken_is_said(data: Path, tmp_path: Path) -> None:
    other = initialise(tmp_path / "other")
    with ChildService(data) as service:
        port = service.address.rpartition(":")[2]
        refused = serve(other, "--port", port)
    assert refused.returncode == 2
    assert f"cannot listen on 127.0.0.1:{port}" in refused.stderr
    assert "Traceback" not in refused.stderr


def serve(data: Path, *more: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "appliance", "serve", "--data", str(data), "--port", "0"]
    return subprocess.run(
        [*command, *more], capture_output=True, text=True, timeout=60, check=False
    )


def test_the_address_of_a_killed_service_is_not_believed(data: Path) -> None:
    service = ChildService(data)
    service.start()
    service.kill()
    assert (data / "service.json").exists()
    assert control.address(data) is None


def test_stopping_does_not_wait_for_a_visitor_who_keeps_the_line_open(data: Path) -> None:
    with ChildService(data) as service:
        host, _, port = service.address.removeprefix("http://").partition(":")
        lingering = http.client.HTTPConnection(host, int(port))
        lingering.request("GET", "/healthz")
        lingering.getresponse().read()
        assert service.stop(seconds=10) == 0
        lingering.close()
