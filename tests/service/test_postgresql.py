"""The whole appliance on PostgreSQL: a box alone, and two boxes that share one database and its keys."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from copy import copy
from dataclasses import dataclass
from pathlib import Path

import pytest

from appliance.__main__ import main
from appliance.cli.child import ChildService
from appliance.config import default_toml, load_config
from appliance.core.errors import StoreError
from appliance.desk.tickets import Ticket
from appliance.opening import KEY_FILE, opened
from appliance.policy.dialogue import read_dialogues
from appliance.store import tickets
from appliance.store.database import Database
from tests.postgres import Cluster
from tests.service.visits import Guest, initialise

POLICIES = Path(__file__).parent.parent.parent / "policies"
LINES = ("my back hurts", "since Monday", "Maria Lopez", "March 3rd 1985", "I don't know", "yes")


@dataclass
class TwoBoxes:
    """Two services of one place: one database, one key file, a log each."""

    database: str
    first: ChildService
    second: ChildService
    folders: tuple[Path, Path]


def settle(data: Path, database: str, origin: str) -> None:
    """Writes the settings of a box on PostgreSQL."""
    text = default_toml().replace('database = ""', f'database = "{database}"')
    settings = re.sub(r'(?m)^origin = "[^"]*"', f'origin = "{origin}"', text)
    (data / "appliance.toml").write_text(settings, encoding="utf-8")


@pytest.fixture(scope="module")
def boxes(cluster: Cluster, tmp_path_factory: pytest.TempPathFactory) -> Iterator[TwoBoxes]:
    database = cluster.new_database()
    one = initialise(tmp_path_factory.mktemp("one") / "data")
    two = tmp_path_factory.mktemp("two") / "data"
    two.mkdir(mode=0o700)
    shutil.copy2(one / KEY_FILE, two / KEY_FILE)
    settle(one, database, "clinic/box-1")
    settle(two, database, "clinic/box-2")
    with ChildService(one) as first, ChildService(two) as second:
        yield TwoBoxes(database, first, second, (one, two))


def complete_a_claim(guest: Guest) -> None:
    """Says what the claimant of a dialogue says, from the first line to the last."""
    (told,) = (
        dialogue
        for dialogue in read_dialogues(POLICIES, "auto-claim")
        if dialogue.path.endswith("/rear-ended.yaml")
    )
    for turn in told.text.turns:
        assert turn.says is not None
        guest.say(turn.says)


def tickets_of(database: str, session: str) -> list[Ticket]:
    looking = Database.open_read_only(database)
    try:
        with looking.reader() as connection:
            return list(tickets.of_session(connection, session))
    finally:
        looking.close()


def delivered(folders: tuple[Path, ...], protocol: str) -> bool:
    """True once the courier of either box has brought the record of a protocol number to its folder."""
    for _ in range(300):
        found = (path for data in folders for path in (data / "outbox" / "files").rglob("*.json"))
        if any(protocol in path.read_text("utf-8") for path in found):
            return True
        time.sleep(0.1)
    return False


def verdict(data: Path, place: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """What an outsider's verify.py says of the box's exported record, held against its anchor."""
    capsys.readouterr()
    assert main(["ledger", "checkpoint", "--data", str(data)]) == 0
    anchor = place / "anchor"
    anchor.write_text(capsys.readouterr().out)
    assert main(["ledger", "export", "--data", str(data), "--out", str(place / "export")]) == 0
    command = [sys.executable, "-I", place / "export" / "verify.py", place / "export"]
    done = subprocess.run(
        [*command, "--anchor", anchor], capture_output=True, text=True, check=False
    )
    return done.stdout.partition(":")[0].strip()


def test_an_intake_is_completed_handed_over_delivered_and_proved(
    boxes: TwoBoxes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = boxes.folders[0]
    guest = Guest(boxes.first.address, "auto-claim")
    complete_a_claim(guest)
    assert guest.turn["status"] == "completed"
    seen = guest.view()
    assert seen["receipt"]["protocol"]
    guest.expect_only_what_was_said()
    assert [one.queue for one in tickets_of(boxes.database, seen["session"])] == ["claims-urgent"]
    assert delivered(boxes.folders, seen["receipt"]["protocol"])
    assert verdict(data, tmp_path, capsys) == "VERIFIED"


def test_boxes_take_turns_in_one_session(boxes: TwoBoxes) -> None:
    guest = Guest(boxes.first.address)
    for number, line in enumerate(LINES):
        guest.address = (boxes.second, boxes.first)[number % 2].address
        before = guest.turn["number"]
        assert guest.say(line)["number"] == before + 1
    answers = guest.view()["answers"]
    guest.address = boxes.second.address
    assert guest.view()["answers"] == answers
    assert answers


def test_boxes_never_take_the_same_turn_twice(boxes: TwoBoxes) -> None:
    guest = Guest(boxes.first.address)
    addresses = (boxes.first.address, boxes.second.address)

    def say(number: int) -> int:
        at_a_box = copy(guest)
        at_a_box.address = addresses[number % 2]
        answered = at_a_box.take({"text": f"{LINES[number % 3]}, {number}"})
        assert answered.status == 200, answered.body
        return int(answered.body["turn"]["number"])

    first = int(guest.turn["number"])
    with ThreadPoolExecutor(4) as pool:
        numbers = sorted(pool.map(say, range(12)))
    assert numbers == list(range(first + 1, first + 13))


def test_the_same_request_to_both_boxes_is_one_turn(boxes: TwoBoxes) -> None:
    guest = Guest(boxes.first.address)
    taken = guest.take({"text": "my knee hurts"}, Idempotency_Key="once")
    guest.address = boxes.second.address
    again = guest.take({"text": "my knee hurts"}, Idempotency_Key="once")
    assert again.status == 200, again.body
    assert again.body["turn"]["number"] == taken.body["turn"]["number"]
    assert again.body["turn"]["reply"] == taken.body["turn"]["reply"]
    assert guest.say("since Monday")["number"] == taken.body["turn"]["number"] + 1


def test_a_second_process_of_a_box_is_refused(boxes: TwoBoxes) -> None:
    config = load_config(boxes.folders[0])
    with pytest.raises(StoreError, match=f"process {boxes.first.pid}"), opened(config):
        pass


def test_when_a_box_is_killed_the_other_goes_on(
    boxes: TwoBoxes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    guest = Guest(boxes.first.address)
    guest.say("my back hurts since Monday")
    guest.remember()
    boxes.first.kill()
    guest.address = boxes.second.address
    assert guest.known.items() <= {a["field"]: a["value"] for a in guest.view()["answers"]}.items()
    before = guest.turn["number"]
    assert guest.say("Maria Lopez")["number"] == before + 1
    for number, data in enumerate(boxes.folders):
        place = tmp_path / str(number)
        place.mkdir()
        assert verdict(data, place, capsys) == "VERIFIED"
