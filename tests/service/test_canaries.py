"""What a visitor tells is nowhere in clear but where it may be: a whole running box is searched for it,
byte by byte.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.request import urlopen

import pytest

from appliance.__main__ import main
from appliance.cli.child import ChildService
from tests.service.canaries import Canary, Escaped, escaped, escaped_in, of_processes
from tests.service.visits import Guest, call, initialise

POLICIES = Path(__file__).parents[2] / "policies"
CANARIES = (
    Canary("given name", "Quillon"),
    Canary("family name", "Zabrowski"),
    Canary("phone, as said", "503 555 0184"),
    Canary("phone, as kept", "5035550184"),
    Canary("e-mail", "quillon.zab@example.org"),
    Canary("birth date, as said", "July 23rd, 1961"),
    Canary("birth date, as kept", "1961-07-23"),
    Canary("member number", "QZX7719034"),
    Canary("relative", "Thessaly Vorontsova"),
    Canary("in a question", "Umberleigh"),
    Canary("in a story", "Grenzebach"),
    Canary("health", "throbbing bunion"),
)
IDENTIFYING = tuple(one for one in CANARIES if one.name != "health")
STORY = "I have a throbbing bunion since my trip to Grenzebach with Quillon's sister"
ANSWERS = {
    "full_name": "My name is Quillon Zabrowski",
    "birth_date": "July 23rd, 1961",
    "phone": "503 555 0184",
    "email": "quillon.zab@example.org",
    "member_id": "QZX7719034",
    "emergency_name": "Thessaly Vorontsova",
    "emergency_phone": "503 555 0184",
    "consent": "Quillon Zabrowski",
    "summary": "yes, that's all correct",
    "coverage": "private insurance",
    "insurer": "Aetna",
}
PLAIN = {
    "date": "two weeks ago",
    "boolean": "no",
    "story": "my sister",
    "group": "no, there are none",
    "signature": "Quillon Zabrowski",
    "confirm": "yes, that's right",
    "consent": "yes",
    "choice": "I don't know",
}


@dataclass
class Box:
    """A box that heard the canaries, and the folders in which it lives."""

    service: ChildService
    folder: Path
    status: str

    @property
    def data(self) -> Path:
        return self.folder / "data"

    def escaped(self) -> Iterator[Escaped]:
        """What lies in clear in the data: of deliveries, what destinations are not shown."""
        for one in escaped_in(CANARIES, self.data):
            if not (one.place.startswith("outbox/") and one.canary == "health"):
                yield one


def without_words_for_destinations(folder: Path) -> Path:
    """The packs, with a new patient's record masked wherever it goes."""
    packs = folder / "policies"
    shutil.copytree(POLICIES, packs)
    policy = packs / "patient-intake" / "policy.yaml"
    policy.write_text(policy.read_text("utf-8") + "\nmasking: {delivery: {shows: none}}\n", "utf-8")
    return packs


def told_everything(address: str) -> str:
    """A visit in which every canary is told, typed and tapped; how it ended."""
    guest = Guest(address)
    guest.say(STORY)
    guest.say("do you take walk-ins? Doctor Umberleigh sent me, my number is 503 555 0184")
    guest.take({"field": "full_name", "value": {"given": "Quillon", "family": "Zabrowski"}})
    guest.take({"field": "birth_date", "value": "1961-07-23"})
    guest.take({"field": "birth_date", "value": "Quillon Zabrowski"})  # refused, and not quoted
    guest.take({"field": "Quillon", "value": "Zabrowski"})
    guest.take(b'{"text": "Quillon Zabrowski')
    for _ in range(60):
        ask = guest.turn["ask"]
        if guest.turn["status"] != "in-progress" or ask is None:
            break
        if ask["type"] == "choice" and ask["field"] not in ANSWERS:
            guest.say(str(ask["options"][0]["label"]))
            continue
        guest.say(ANSWERS.get(ask["field"]) or PLAIN.get(ask["type"], "yes"))
    return str(guest.turn["status"])


@pytest.fixture(scope="module")
def box(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Box]:
    folder = tmp_path_factory.mktemp("canaries")
    data = initialise(folder / "data")
    settings = data / "appliance.toml"
    packs = f'policies = "{without_words_for_destinations(folder)}"'
    settings.write_text(settings.read_text("utf-8").replace('policies = ""', packs), "utf-8")
    (folder / "tmp").mkdir()
    service = ChildService(data, start_seconds=120)
    begin = 'exec "$0" -X faulthandler -m appliance "$@" 2> "$LOG"'
    was = {name: os.environ.get(name) for name in ("TMPDIR", "LOG")}
    os.environ |= {"TMPDIR": str(folder / "tmp"), "LOG": str(folder / "log.txt")}
    try:
        service.start(("bash", "-c", begin, sys.executable))
    finally:
        for name, value in was.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value
    try:
        status = told_everything(service.address)
        yield Box(service, folder, status)
    finally:
        service.kill()


def nothing_in(found: Iterator[Escaped]) -> None:
    places = sorted({f"{one.canary} ({one.form}) in {one.place}" for one in found})
    assert not places, "\n".join(places)


def test_the_search_finds_what_is_there(tmp_path: Path) -> None:
    (tmp_path / "kept.db").write_bytes(b"\0" * 999 + "zabrowski".encode("utf-16-le"))
    lower = Canary("family name", "zabrowski")
    assert [one.form for one in escaped_in((lower,), tmp_path)] == ["utf-16"]
    for form, content in CANARIES[3].forms.items():
        assert form in {one.form for one in escaped(CANARIES, "here", b".." + content + b"..")}


def test_everything_was_told(box: Box) -> None:
    assert box.status == "completed"


def test_nothing_lies_in_clear_in_the_data_while_it_runs(box: Box) -> None:
    nothing_in(box.escaped())
    assert any(path.name.endswith("-wal") for path in box.data.rglob("*"))


def test_a_destination_has_only_what_policy_shows_it(box: Box) -> None:
    until = time.monotonic() + 20
    delivered: list[Path] = []
    while time.monotonic() < until and not delivered:
        delivered = [
            path for path in box.data.rglob("*.json") if b"intake.record" in path.read_bytes()
        ]
        time.sleep(0.1)
    assert delivered
    for path in delivered:
        nothing_in(escaped(IDENTIFYING, path.name, path.read_bytes()))
        assert b"throbbing bunion" in path.read_bytes()
        assert b"<PERSON_" in path.read_bytes()


def test_nothing_lies_in_temporary_files_or_in_the_log(box: Box) -> None:
    nothing_in(escaped_in(CANARIES, box.folder / "tmp"))
    nothing_in(escaped(CANARIES, "the log", (box.folder / "log.txt").read_bytes()))


@pytest.mark.parametrize("path", ["/metrics", "/healthz", "/readyz", "/api/intakes"])
def test_nothing_is_told_to_whoever_looks_after_the_box(box: Box, path: str) -> None:
    with urlopen(f"{box.service.address}{path}") as answered:
        nothing_in(escaped(CANARIES, path, answered.read()))


def test_no_problem_quotes_what_was_sent(box: Box) -> None:
    guest = Guest(box.service.address)
    wrong: tuple[object, ...] = (
        {"field": "birth_date", "value": "Quillon Zabrowski"},
        {"field": "Quillon", "value": "Zabrowski"},
        {"text": ["Zabrowski"]},
        {"Zabrowski": "Quillon"},
        b'{"text": "Quillon Zabrowski',
    )
    for body in wrong:
        answered = guest.take(body)
        assert answered.status in (400, 422)
        detail = {key: value for key, value in answered.body.items() if key != "instance"}
        nothing_in(escaped(CANARIES[:2], "a problem", repr(detail).encode()))
    lost = call(box.service.address, "GET", "/api/sessions/Zabrowski")
    nothing_in(escaped(CANARIES[:2], "a problem", repr(lost.body).encode()))


def test_nothing_is_in_arguments_or_environment(box: Box) -> None:
    for place, content in of_processes(box.service.pid):
        nothing_in(escaped(CANARIES, place, content))


def test_an_export_holds_no_words(box: Box) -> None:
    out = box.folder / "audit"
    assert main(["ledger", "export", "--out", str(out), "--data", str(box.data)]) == 0
    assert (out / "entries.jsonl").is_file()
    nothing_in(escaped_in(CANARIES, out))


def test_a_crash_leaves_nothing_behind(box: Box) -> None:
    """Last: the box is gone after it. What it was doing is told by its dump, and not what was said."""
    os.kill(box.service.pid, signal.SIGABRT)
    box.service.stop()
    log = (box.folder / "log.txt").read_bytes()
    assert b"Fatal Python error: Aborted" in log
    nothing_in(escaped(CANARIES, "the dump", log))
    nothing_in(box.escaped())
    nothing_in(escaped_in(CANARIES, box.folder / "tmp"))
