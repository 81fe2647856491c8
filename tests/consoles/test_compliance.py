from __future__ import annotations

import dataclasses
import io
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import msgspec
import pytest
from sqlalchemy import update

from appliance.config import load_config
from appliance.consoles.compliance.versions import COMPARED
from appliance.consoles.roles import Console
from appliance.core.policy import Policy
from appliance.core.record import EntryClass, InclusionProof
from appliance.ledger import merkle, schema
from appliance.policy.load import load
from appliance.store import policies as policy_versions
from appliance.store.policies import PolicyVersion
from tests.consoles.place import PASSWORD, STORY, Client, Place, opened_place


@pytest.fixture
def col(place: Place) -> Client:
    return place.client(Console.COMPLIANCE, "col")


@pytest.fixture
def session(place: Place) -> str:
    return place.visit(STORY, "I'd rather talk to a person")


def test_the_record_is_searched_without_words(col: Client, session: str, place: Place) -> None:
    answer = col.get("/api/ledger/entries")
    assert {entry["cls"] for entry in answer.json()["entries"]} >= {"turn", "ticket.open"}
    assert "Maya" not in answer.text
    assert "cough" not in answer.text
    turns = col.get("/api/ledger/entries", params={"class": "turn"}).json()["entries"]
    assert {entry["cls"] for entry in turns} == {"turn"}
    assert [e["sequence"] for e in turns] == sorted((e["sequence"] for e in turns), reverse=True)
    assert col.get("/api/ledger/entries", params={"class": "nonsense"}).status_code in (400, 422)
    later = {"from": place.clock.at_ms + 1}
    assert col.get("/api/ledger/entries", params=later).json()["entries"] == []


def test_looking_at_one_trail_is_on_the_record(col: Client, session: str, place: Place) -> None:
    found = col.get("/api/ledger/entries", params={"session": session}).json()["entries"]
    assert {entry["session"] for entry in found} == {session}
    assert place.entries(EntryClass.RECORD_READ)[-1]["facts"] == {"what": "trail"}
    protocol = place.tickets(session)[0].protocol
    by_number = col.get("/api/ledger/entries", params={"session": protocol.lower()})
    assert {entry["session"] for entry in by_number.json()["entries"]} == {session}
    assert col.get("/api/ledger/entries", params={"session": "none"}).status_code == 404


def test_pages_follow_one_another_without_gaps(col: Client, place: Place) -> None:
    for _ in range(12):
        place.visit(STORY, "503 555 0142")
    seen: list[int] = []
    before: int | None = None
    while True:
        query = {} if before is None else {"before": before}
        page = col.get("/api/ledger/entries", params=query).json()
        seen += [entry["sequence"] for entry in page["entries"]]
        before = page["before"]
        if before is None:
            break
    assert seen == list(range(seen[0], -1, -1))
    assert len(seen) > 50


def test_an_entry_comes_with_a_proof_that_anyone_can_check(col: Client, session: str) -> None:
    proved = col.get("/api/ledger/entries/4").json()
    assert proved["holds"]
    leaf_hash = merkle.leaf_hash(proved["leaf"].encode())
    assert leaf_hash.hex() == proved["leaf_hash"]
    hashes = tuple(bytes.fromhex(one) for one in proved["hashes"])
    proof = InclusionProof(4, proved["size"], hashes)
    assert merkle.includes(proof, leaf_hash, bytes.fromhex(proved["root"]))
    assert col.get("/api/ledger/entries/99999").status_code == 404


def test_masked_words_are_masked_and_their_reading_recorded(
    col: Client, session: str, place: Place
) -> None:
    turns = col.get("/api/ledger/entries", params={"class": "turn"}).json()["entries"]
    sequences = sorted(entry["sequence"] for entry in turns)
    seen = col.post(f"/api/ledger/entries/{sequences[1]}/words").json()
    assert "cough" in seen["said"]
    assert "Maya" not in seen["said"]
    assert "decided " in seen["explained"]
    assert "wording:" in seen["explained"]
    assert "Maya" not in seen["explained"]
    last = place.entries(EntryClass.RECORD_READ)[-1]
    assert (last["seq"], last["facts"]["entry"]) == (seen["entry"], sequences[1])
    assert col.post("/api/ledger/entries/0/words").status_code == 404


def test_verifying_says_when_by_whom_and_that_it_holds(
    col: Client, session: str, place: Place
) -> None:
    assert col.get("/api/ledger/summary").json()["verified"] is None
    found = col.post("/api/ledger/verify").json()
    assert found["defects"] == []
    summary = col.get("/api/ledger/summary").json()
    assert summary["verified"] == found
    assert (found["by"], found["at_ms"]) == ("Col", place.clock.at_ms)
    assert [e["facts"]["what"] for e in place.entries(EntryClass.RECORD_READ)] == [
        "verification",
        "verified",
    ]


def test_verifying_finds_an_entry_that_was_changed(col: Client, session: str, place: Place) -> None:
    def tamper(connection: Any) -> None:
        table = schema.entry
        entry = place.box.ledger.entry(connection, 4)
        leaf = entry.leaf.replace(b'"v":1', b'"v":2')
        connection.execute(update(table).where(table.c.sequence == 4).values(leaf=leaf))

    place.box.database.write_now(tamper)
    defects = col.post("/api/ledger/verify").json()["defects"]
    assert 4 in {defect["entry"] for defect in defects}


def another_version(place: Place, folder: Path) -> str:
    """The patient intake, its transcripts kept for a shorter time."""
    offered = place.box.policies.active("patient-intake").policy
    for name, content in offered.files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.replace(b"transcript: 90d", b"transcript: 30d"))
    changed = load(folder, "patient-intake")
    row = PolicyVersion(
        changed.digest, changed.id, "1.0.1", 1, msgspec.msgpack.encode(dict(changed.files))
    )
    place.box.database.write_now(lambda connection: policy_versions.activate(connection, row))
    return changed.digest


def test_what_changed_between_two_versions(col: Client, place: Place, tmp_path: Path) -> None:
    newer = another_version(place, tmp_path)
    older = place.box.policies.active("patient-intake").policy.digest
    diff = col.get(f"/api/ledger/policies/{older}/{newer}").json()
    assert "How long things are kept changed" in diff["words"]
    changed = {file["path"]: file["lines"] for file in diff["files"]}
    (lines,) = changed.values()
    assert any(line.startswith("+") and "30d" in line for line in lines)
    assert any(line.startswith("-") and "90d" in line for line in lines)
    versions = col.get("/api/ledger/policies").json()
    assert {one["digest"] for one in versions if one["offered"]} >= {older}
    files = col.get(f"/api/ledger/policies/{newer}").json()["files"]
    assert any("transcript: 30d" in file["text"] for file in files)


def test_versions_of_two_intakes_are_not_compared(col: Client, place: Place) -> None:
    one, two = (place.box.policies.active(i).policy.digest for i in ("auto-claim", "legal-intake"))
    assert col.get(f"/api/ledger/policies/{one}/{two}").status_code == 422
    assert col.get(f"/api/ledger/policies/{one}/none").status_code == 404


def test_a_policy_version_is_drawn(col: Client, place: Place) -> None:
    digest = place.box.policies.active("legal-intake").policy.digest
    drawn = col.get(f"/api/ledger/policy-drawings/{digest}")
    assert drawn.headers["content-type"].startswith("image/svg+xml")
    assert drawn.text.startswith("<svg ")
    assert digest[:16] in drawn.text
    assert col.get("/api/ledger/policy-drawings/none").status_code == 404


def test_no_part_of_a_policy_can_change_unseen() -> None:
    parts = {part.name for part in dataclasses.fields(Policy)}
    assert parts - {"id", "version", "digest", "files"} == COMPARED


def verdict(folder: Path, anchor: Path) -> tuple[str, int]:
    ran = subprocess.run(
        [sys.executable, str(folder / "verify.py"), str(folder), "--anchor", str(anchor)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return re.split(r"\W", ran.stdout)[0], ran.returncode


def test_an_export_is_looked_at_written_fetched_and_verified_without_us(
    col: Client, session: str, place: Place, tmp_path: Path
) -> None:
    anchor = tmp_path / "checkpoint.txt"
    anchor.write_text(col.get("/api/ledger/checkpoint").text, encoding="utf-8")
    preview = col.post("/api/ledger/export/preview", {}).json()
    assert preview["sessions"] == 1
    made = col.post("/api/ledger/export", {}).json()
    assert made["entries"] == preview["entries"] + 1
    assert place.entries(EntryClass.EXPORT)[-1]["seq"] == made["size"] - 1
    fetched = col.get(made["zip"])
    assert fetched.headers["content-type"] == "application/zip"
    with zipfile.ZipFile(io.BytesIO(fetched.content)) as archive:
        archive.extractall(tmp_path)
    folder = tmp_path / made["name"]
    assert made["command"].startswith(f"python3 {made['name']}/verify.py {made['name']}")
    assert verdict(folder, anchor) == ("VERIFIED", 0)
    record = [path for path in folder.rglob("*") if path.is_file() and "policies" not in path.parts]
    assert not any(b"Maya Lindqvist" in path.read_bytes() for path in record)
    entries = folder / "entries.jsonl"
    content = bytearray(entries.read_bytes())
    content[len(content) // 2] ^= 1
    entries.write_bytes(content)
    assert verdict(folder, anchor) == ("TAMPERED", 1)


def test_an_export_of_one_session_holds_no_other(
    col: Client, session: str, place: Place, tmp_path: Path
) -> None:
    other = place.visit(STORY)
    anchor = tmp_path / "checkpoint.txt"
    anchor.write_text(col.get("/api/ledger/checkpoint").text, encoding="utf-8")
    made = col.post("/api/ledger/export", {"session": place.tickets(session)[0].protocol}).json()
    folder = Path(made["folder"])
    assert other not in (folder / "entries.jsonl").read_text()
    assert verdict(folder, anchor) == ("VERIFIED", 0)


@pytest.mark.parametrize("name", ["..", "../appliance.db", "export-1", "%2e%2e%2fappliance"])
def test_nothing_but_exports_is_fetched(col: Client, name: str) -> None:
    assert col.get(f"/api/ledger/exports/{name}").status_code == 404


def test_an_export_of_nothing_known_is_refused(col: Client) -> None:
    assert col.post("/api/ledger/export", {"session": "none"}).status_code == 404
    assert col.post("/api/ledger/export", {"from_ms": 2, "to_ms": 1}).status_code == 422
    assert col.post("/api/ledger/export", {"form_ms": 2}).status_code in (400, 422)


def ended(place: Place) -> str:
    """A session that has ended: nobody came back."""
    session = place.visit(
        "My name is Maya Lindqvist, I have a cough", "I'd rather talk to a person"
    )
    place.clock.at_ms += 10 * 86_400_000
    place.sweep()
    return session


def of_patients(reviews: list[dict[str, Any]]) -> dict[str, Any]:
    return next(one for one in reviews if one["policy"] == "patient-intake")


def test_a_review_shows_what_waits_in_numbers_alone(place: Place) -> None:
    session = ended(place)
    answer = place.client(Console.COMPLIANCE, "col").get("/api/ledger/reviews")
    one = of_patients(answer.json())
    assert (one["under_review"], one["wanted"], one["done"]) == (True, 50, 0)
    assert [row["session"] for row in one["waiting"]] == [session]
    assert one["waiting"][0]["handed_off"] == 1
    assert "Maya" not in answer.text


def test_a_session_is_looked_at_masked_and_on_the_record(place: Place) -> None:
    session = ended(place)
    col = place.client(Console.COMPLIANCE, "col")
    answer = col.post(f"/api/ledger/reviews/{session}/look")
    assert answer.status_code == 200
    turns = answer.json()["turns"]
    assert "cough" in turns[1]["heard"]
    assert "decided" in turns[1]["explained"]
    assert "Maya" not in answer.text
    last = place.entries(EntryClass.RECORD_READ)[-1]
    assert (last["seq"], last["facts"]) == (answer.json()["entry"], {"what": "review"})
    assert col.post("/api/ledger/reviews/none/look").status_code == 404


def test_a_verdict_from_the_console_counts_and_is_on_the_record(place: Place) -> None:
    session = ended(place)
    col = place.client(Console.COMPLIANCE, "col")
    unsaid = col.post(f"/api/ledger/reviews/{session}", {"accept": False, "note": " "})
    assert unsaid.status_code == 422
    left = col.post(f"/api/ledger/reviews/{session}", {"accept": False, "note": "It asked twice."})
    assert (left.json()["done"], left.json()["objected"], left.json()["waiting"]) == (1, 1, [])
    entry = place.entries(EntryClass.POLICY_REVIEW)[-1]
    assert (entry["facts"]["verdict"], entry["who"]) == ("objected", place.people["col"].id)
    assert "twice" not in str(entry)
    again = col.post(f"/api/ledger/reviews/{session}", {"accept": True})
    assert again.status_code == 409


def test_a_version_is_signed_with_the_password_once_more(tmp_path: Path) -> None:
    packs = tmp_path / "policies"
    shutil.copytree(load_config(tmp_path, environ={}).policies, packs)
    with opened_place(tmp_path, policies=packs) as place:
        place.visit("hello")
        col = place.client(Console.COMPLIANCE, "col")
        record = col.get("/api/ledger/policies").json()
        digest = next(one["digest"] for one in record if one["id"] == "patient-intake")
        guessed = col.post("/api/ledger/approvals", {"digest": digest, "password": "guess"})
        assert guessed.status_code == 401
        assert place.entries(EntryClass.POLICY_APPROVE) == []
        asked = {"digest": digest, "password": PASSWORD, "note": "Read aloud."}
        signed = col.post("/api/ledger/approvals", asked).json()
        assert [(by["name"], by["role"]) for by in signed["approved"]] == [("Col", "compliance")]
        assert "Read aloud." in (packs / "patient-intake/approvals/col.note").read_text()
        assert place.entries(EntryClass.POLICY_APPROVE)[-1]["facts"]["digest"] == digest
        with (packs / "patient-intake/policy.yaml").open("a") as file:
            file.write("sources_: []\n")
        assert col.post("/api/ledger/approvals", asked).status_code == 409
