from __future__ import annotations

import ast
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from appliance.core.errors import LedgerError, SealError
from appliance.core.record import EntryClass, EntryDraft
from appliance.ledger import checkpoint, verify
from appliance.ledger.checkpoint import CertifiedKey
from appliance.ledger.export import Export, Scope
from appliance.ledger.log import Ledger
from appliance.ledger.note import VerifierKey
from appliance.vault.seal import AesGcmSealer
from tests.ledger.fakes import (
    ORIGIN,
    POLICY,
    START_MS,
    FakeRecord,
    note,
    signing_key,
    small_record,
)
from tests.ledger.harness import DAMAGES, FORGERIES, forge, run, sign_again

SOURCE = Path(verify.__file__)


@pytest.fixture
def record() -> FakeRecord:
    return small_record()


def anchor(path: Path, text: str) -> Path:
    path.write_text(text)
    return path


def files_of(directory: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(directory)): path.read_bytes()
        for path in directory.rglob("*")
        if path.is_file()
    }


def write(directory: Path, files: dict[str, bytes]) -> Path:
    for name, data in files.items():
        (directory / name).parent.mkdir(parents=True, exist_ok=True)
        (directory / name).write_bytes(data)
    return directory


def test_nothing_is_missed_and_the_bad_file_is_named() -> None:
    told: list[str] = []
    outcomes = run(300, 20261121, told.append)
    assert told == []
    assert set(outcomes) == {make.__name__ for make in (*DAMAGES, *FORGERIES)}


@pytest.mark.parametrize(
    "scope",
    [
        Scope(),
        Scope(session="s1"),
        Scope(session="s2"),
        Scope(session="nobody"),
        Scope(from_ms=START_MS + 3000, to_ms=START_MS + 8000),
        Scope(from_ms=START_MS + 3000, session="s3"),
    ],
)
@pytest.mark.parametrize("opened", [False, True])
def test_a_sound_export_is_verified_by_the_copy_inside_it(
    record: FakeRecord, tmp_path: Path, scope: Scope, opened: bool
) -> None:
    early = anchor(tmp_path / "early", record.checkpoint().note)
    record.say("s1", "later")
    bundle = record.export(tmp_path / "bundle", scope, opened=opened)
    newest = anchor(tmp_path / "newest", record.checkpoint().note)
    ran = subprocess.run(
        [
            sys.executable,
            "-I",
            "-S",
            bundle / "verify.py",
            bundle,
            *("--anchor", early, "--anchor", newest),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.startswith(f"VERIFIED: {ORIGIN}: ")
    assert (bundle / "verify.py").read_bytes() == SOURCE.read_bytes()


def test_an_export_carries_what_it_says(record: FakeRecord, tmp_path: Path) -> None:
    files = files_of(record.export(tmp_path / "bundle"))
    assert set(files) == {
        "checkpoint",
        "entries.jsonl",
        "keys.json",
        "manifest.json",
        "manifest.json.sig",
        "payloads/0000000000000000.jsonl",
        f"policies/{POLICY}/common/en.yaml",
        f"policies/{POLICY}/patient-intake/policy.yaml",
        "proofs/leaves",
        "verify.py",
    }
    with record.reader() as connection:
        leaves = [entry.leaf for entry in record.ledger.read(connection)]
    assert files["entries.jsonl"].splitlines() == leaves
    assert b"cough" not in b"".join(files.values())


def test_opened_words_travel_with_their_salt(record: FakeRecord, tmp_path: Path) -> None:
    bundle = record.export(tmp_path / "bundle", Scope(session="s1"), opened=True)
    lines = (bundle / "payloads/0000000000000000.jsonl").read_text().splitlines()
    assert [json.loads(line)["text"] for line in lines] == [
        "I have a cough",
        "since Monday",
        "¿Cómo?",
        'quoted "words"\n\t☂ 👩‍⚕️',
        "thank you",
    ]


def test_a_part_brings_the_erasure_and_the_activation_that_explain_it(
    record: FakeRecord, tmp_path: Path
) -> None:
    with record.reader() as connection:
        entries = list(record.ledger.read(connection))
    theirs = [entry for entry in entries if entry.session == "s2"]
    scope = Scope(from_ms=theirs[0].at_ms, to_ms=theirs[1].at_ms + 1)
    bundle = record.export(tmp_path / "bundle", scope)
    classes = [json.loads(line)["cls"] for line in (bundle / "entries.jsonl").open()]
    assert classes == ["policy.activate", "turn", "turn", "erase"]
    report = verify.verify(bundle, [anchor(tmp_path / "a", record.checkpoint().note)])
    assert report.verdict == verify.VERIFIED
    assert any("s2 was erased" in line for line in report.notes)


def test_without_an_anchor_it_is_incomplete(record: FakeRecord, tmp_path: Path) -> None:
    report = verify.verify(record.export(tmp_path / "bundle"), [])
    assert report.verdict == verify.INCOMPLETE
    assert "no anchor" in report.notes[-1]


def test_older_than_an_anchor_is_incomplete(record: FakeRecord, tmp_path: Path) -> None:
    bundle = record.export(tmp_path / "bundle")
    record.add(note())
    newer = anchor(tmp_path / "newer", record.checkpoint().note)
    report = verify.verify(bundle, [newer])
    assert report.verdict == verify.INCOMPLETE
    assert "newer" in report.notes[-1]


def test_a_part_that_cannot_be_held_against_an_anchor_is_incomplete(
    record: FakeRecord, tmp_path: Path
) -> None:
    with record.reader() as connection:
        root = record.ledger.root(connection, 5)
    unkept = checkpoint.sign(ORIGIN, 5, root, signing_key())
    path = anchor(tmp_path / "unkept", unkept.note)
    scope = Scope(session="s1")
    bare = verify.verify(record.export(tmp_path / "bare", scope), [path])
    assert bare.verdict == verify.INCOMPLETE
    proved = verify.verify(record.export(tmp_path / "proved", scope, anchors=(5,)), [path])
    assert proved.verdict == verify.VERIFIED
    lie = checkpoint.sign(ORIGIN, 5, bytes(32), signing_key())
    path = anchor(tmp_path / "lie", lie.note)
    assert verify.verify(tmp_path / "proved", [path]).verdict == verify.TAMPERED
    assert verify.verify(record.export(tmp_path / "whole"), [path]).verdict == verify.TAMPERED


def test_a_missing_policy_is_incomplete(record: FakeRecord, tmp_path: Path) -> None:
    record.policies.clear()
    path = anchor(tmp_path / "a", record.checkpoint().note)
    report = verify.verify(record.export(tmp_path / "bundle"), [path])
    assert report.verdict == verify.INCOMPLETE
    assert POLICY in report.notes[-1]


def test_a_fork_that_grew_past_the_anchor_is_tampered(tmp_path: Path) -> None:
    ours, theirs = small_record(), FakeRecord()
    theirs.say("s1", *["another history"] * 30)
    path = anchor(tmp_path / "a", ours.checkpoint().note)
    theirs.policies.clear()
    report = verify.verify(theirs.export(tmp_path / "fork"), [path])
    assert (report.verdict, report.file) == (verify.TAMPERED, "entries.jsonl")


def test_truncated_and_signed_again_is_caught_by_the_newest_anchor_only(
    record: FakeRecord, tmp_path: Path
) -> None:
    with record.reader() as connection:
        root = record.ledger.root(connection, 6)
        kept = [entry.leaf for entry in record.ledger.read(connection, end=6)]
    sound = files_of(record.export(tmp_path / "sound"))
    cut = write(tmp_path / "cut", forge(kept, sound, signing_key()))
    old = anchor(tmp_path / "old", checkpoint.sign(ORIGIN, 6, root, signing_key()).note)
    newest = anchor(tmp_path / "newest", record.checkpoint().note)
    assert verify.verify(cut, [old]).verdict == verify.VERIFIED
    assert verify.verify(cut, [newest]).verdict == verify.INCOMPLETE
    assert verify.verify(cut, [old, newest]).verdict == verify.INCOMPLETE


def rotated(record: FakeRecord) -> None:
    """The log goes on under a second key."""
    with record.reader() as connection:
        size = record.ledger.size(connection) + 1
    first = CertifiedKey(VerifierKey(ORIGIN, signing_key().public_key), 0)
    second = checkpoint.certify(signing_key(), ORIGIN, signing_key(2).public_key, size)
    record.ledger = Ledger(ORIGIN, signing_key(2), record.clock, [first, second])
    record.add(note())


def test_keys_that_certify_each_other_are_followed(record: FakeRecord, tmp_path: Path) -> None:
    old = anchor(tmp_path / "old", record.checkpoint().note)
    rotated(record)
    bundle = record.export(tmp_path / "bundle")
    new = anchor(tmp_path / "new", record.checkpoint().note)
    assert verify.verify(bundle, [old, new]).verdict == verify.VERIFIED


def test_a_checkpoint_signed_with_another_times_key_is_tampered(
    record: FakeRecord, tmp_path: Path
) -> None:
    rotated(record)
    sound = files_of(record.export(tmp_path / "sound"))
    size = checkpoint.parse(sound["checkpoint"].decode()).size
    with record.reader() as connection:
        root = record.ledger.root(connection)
    lines = sound["entries.jsonl"].splitlines()
    with_old = forge(lines, sound, signing_key())
    bad = verify.verify(write(tmp_path / "old", with_old), [])
    assert (bad.verdict, bad.file) == (verify.TAMPERED, "manifest.json.sig")
    mixed = forge(lines, sound, signing_key(2))
    mixed["checkpoint"] = checkpoint.sign(ORIGIN, size, root, signing_key()).note.encode()
    mixed = sign_again(mixed, len(lines), signing_key(2))
    bad = verify.verify(write(tmp_path / "mixed", mixed), [])
    assert (bad.verdict, bad.file) == (verify.TAMPERED, "checkpoint")
    late = anchor(tmp_path / "late", checkpoint.sign(ORIGIN, size, root, signing_key()).note)
    bad = verify.verify(tmp_path / "sound", [late])
    assert (bad.verdict, bad.file) == (verify.TAMPERED, "keys.json")


def test_links_are_no_part_of_an_export(record: FakeRecord, tmp_path: Path) -> None:
    bundle = record.export(tmp_path / "bundle")
    moved = tmp_path / "entries"
    (bundle / "entries.jsonl").rename(moved)
    (bundle / "entries.jsonl").symlink_to(moved)
    report = verify.verify(bundle, [])
    assert (report.verdict, report.file) == (verify.TAMPERED, "entries.jsonl")


def test_an_empty_directory_is_no_export(tmp_path: Path) -> None:
    report = verify.verify(tmp_path, [])
    assert (report.verdict, report.file) == (verify.TAMPERED, "manifest.json.sig")


def test_the_verdict_is_printed_with_its_place(
    record: FakeRecord, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bundle = record.export(tmp_path / "bundle")
    path = bundle / "entries.jsonl"
    data = bytearray(path.read_bytes())
    data[data.index(b'"seq":3,') + 6] ^= 1
    path.write_bytes(data)
    assert verify.main([str(bundle)]) == 1
    assert capsys.readouterr().out.startswith("TAMPERED entries.jsonl entry 3: ")
    assert verify.main([str(bundle), "--json"]) == 1
    said = json.loads(capsys.readouterr().out)
    assert (said["verdict"], said["file"], said["index"]) == ("TAMPERED", "entries.jsonl", 3)


def test_misuse_is_told_apart(
    record: FakeRecord, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bundle = record.export(tmp_path / "bundle")
    not_one = anchor(tmp_path / "x", "hello\n")
    assert verify.main([str(tmp_path / "nowhere")]) == 2
    assert verify.main([str(bundle), "--anchor", str(tmp_path / "nowhere")]) == 2
    assert verify.main([str(bundle), "--anchor", str(not_one)]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("verify.py: ") == 3
    with pytest.raises(SystemExit) as left:
        verify.main([])
    assert left.value.code == 2


def test_the_verifier_is_one_file_of_the_standard_library() -> None:
    tree = ast.parse(SOURCE.read_text(), feature_version=(3, 8))
    imported = {
        name.split(".")[0]
        for node in ast.walk(tree)
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or "."]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    }
    assert imported <= {*sys.stdlib_module_names}
    later = {"removeprefix", "removesuffix", "is_relative_to", "bit_count", "UTC", "pairwise"}
    assert not later & {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}


def test_a_failed_export_leaves_nothing_behind(record: FakeRecord, tmp_path: Path) -> None:
    record.sealers["s1"] = AesGcmSealer(bytes(32), "session/other")
    with pytest.raises(SealError):
        record.export(tmp_path / "bundle", opened=True)
    record.policies[POLICY] = {"../escape": b"x"}
    with pytest.raises(LedgerError, match="name"):
        record.export(tmp_path / "bundle")
    assert list(tmp_path.iterdir()) == []


def test_an_export_never_overwrites(record: FakeRecord, tmp_path: Path) -> None:
    bundle = record.export(tmp_path / "bundle")
    with pytest.raises(FileExistsError):
        record.export(bundle)
    shutil.rmtree(bundle)
    record.export(bundle)


def test_a_session_erased_during_the_export_is_refused(tmp_path: Path) -> None:
    record = FakeRecord()
    record.say("s1", "words")
    early = record.checkpoint()
    record.erase("s1")
    export = Export(record.ledger, early, START_MS, record.policy_files)
    with record.reader() as connection, pytest.raises(LedgerError, match="erased"):
        export.write(connection, tmp_path / "bundle")


def test_a_payload_that_vanished_is_tampered(record: FakeRecord, tmp_path: Path) -> None:
    with record.transaction() as connection:
        record.ledger.erase_payloads(connection, "s3")
    report = verify.verify(record.export(tmp_path / "bundle"), [])
    assert (report.verdict, report.entry) == (verify.TAMPERED, 8)
    draft = EntryDraft(EntryClass.ERASE, "s1", "box", "system", {})
    record.add(draft)
    assert verify.verify(record.export(tmp_path / "again"), []).verdict == verify.TAMPERED


def test_an_empty_log_can_be_exported(tmp_path: Path) -> None:
    record = FakeRecord()
    path = anchor(tmp_path / "a", record.checkpoint().note)
    report = verify.verify(record.export(tmp_path / "bundle"), [path])
    assert report.verdict == verify.VERIFIED
