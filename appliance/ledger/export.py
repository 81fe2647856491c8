"""Writes a bundle that an outsider can verify, every byte of it covered by the log's signature.

    manifest.json  .sig   every file's length and digest, and a signed note over that
    checkpoint            the log's size and root, signed
    keys.json             the log's public keys, each certified by the one before
    entries.jsonl         canonical entries, in order
    payloads/             a file per 1,024 entries: ciphertext, or opened words with their salt
    policies/<digest>/    every policy version that an entry names
    proofs/               leaf hashes; of a part of the log, also inclusion and consistency proofs
    verify.py             the verifier (get it from somewhere else, too)

The bundle is written beside its destination and renamed when it is complete and on the disk: it is
there whole or not at all.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlalchemy import Connection

from appliance.core.errors import LedgerError
from appliance.core.ports import Sealer
from appliance.core.record import Checkpoint, EntryClass, LedgerEntry
from appliance.ledger import canonical, checkpoint, note, verify
from appliance.ledger.checkpoint import CertifiedKey
from appliance.ledger.leaf import words_salt
from appliance.ledger.log import Ledger, place_of

CONSISTENCY_PROOFS: Final = 256
"""An export of a part carries proofs from so many of the newest kept checkpoints."""
_PATH: Final = re.compile(verify.PATH.pattern)

SealerFor = Callable[[LedgerEntry], Sealer | None]
PolicyFiles = Callable[[str], Mapping[str, bytes]]
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Scope:
    """Which entries: those between two times (UTC milliseconds, the end exclusive), or of one session,
    or both; all of them when nothing is said."""

    from_ms: int | None = None
    to_ms: int | None = None
    session: str | None = None

    @property
    def whole(self) -> bool:
        """True when nothing is left out."""
        return self == Scope()

    def described(self) -> dict[str, object]:
        """The scope as the manifest says it."""
        said: dict[str, object] = {"kind": "all" if self.whole else "part"}
        if self.from_ms is not None:
            said["from"] = self.from_ms
        if self.to_ms is not None:
            said["to"] = self.to_ms
        if self.session is not None:
            said["session"] = self.session
        return said


def no_words(_: LedgerEntry) -> None:
    """Opens nothing: every payload is exported as ciphertext."""


@dataclass(frozen=True, slots=True)
class Export:
    """One export: of which log, as of which kept checkpoint, of which entries.

    `policy_files` gives the files of a policy by its digest (empty when it is not known here).
    `sealer_for` gives the key of an entry whose words the officer may see, and None for all others.
    `anchors` are sizes of checkpoints that the receiver holds. `progress` is told (done, total).
    """

    ledger: Ledger
    checkpoint: Checkpoint
    created_ms: int
    policy_files: PolicyFiles
    scope: Scope = Scope()
    sealer_for: SealerFor = no_words
    anchors: Sequence[int] = ()
    progress: Progress | None = None

    def write(self, connection: Connection, destination: Path) -> int:
        """Writes the bundle to `destination`; how many entries it holds.

        Raises FileExistsError when there is something already, LedgerError when the log cannot be
        exported, SealError when words cannot be opened. Nothing is left behind then.
        """
        if destination.exists() or destination.is_symlink():
            raise FileExistsError(f"there is something at {destination} already")
        destination.parent.mkdir(parents=True, exist_ok=True)
        temporary = Path(tempfile.mkdtemp(dir=destination.parent, prefix=f".{destination.name}."))
        try:
            bundle = _Bundle(temporary)
            entries = self._write_log(connection, bundle)
            bundle.add("checkpoint", self.checkpoint.note.encode())
            bundle.add("keys.json", _keys_json(self.ledger))
            bundle.add("verify.py", Path(verify.__file__).read_bytes())
            self._write_manifest(bundle, entries)
            bundle.settle()
            temporary.rename(destination)
        except BaseException:
            shutil.rmtree(temporary)
            raise
        _sync_directory(destination.parent)
        return entries

    def _write_log(self, connection: Connection, bundle: _Bundle) -> int:
        entries, leaves = bundle.open("entries.jsonl"), bundle.open("proofs/leaves")
        payloads: _File | None = None
        policies: set[str] = set()
        count = 0
        for entry in self._selected(connection):
            entries.write(entry.leaf + b"\n")
            leaves.write(f"{entry.sequence} {entry.leaf_hash.hex()}\n".encode())
            line = self._payload(connection, entry)
            if line is not None:
                name = f"payloads/{entry.sequence // verify.BLOCK * verify.BLOCK:016}.jsonl"
                if payloads is None or payloads.name != name:
                    payloads = bundle.open(name)
                payloads.write(line + b"\n")
            policy = _policy(entry)
            if policy is not None:
                policies.add(policy)
            if not self.scope.whole:
                self._write_inclusion(connection, bundle, entry)
            count += 1
            if self.progress is not None:
                self.progress(count, self.checkpoint.size)
        if not self.scope.whole:
            self._write_consistency(connection, bundle)
        self._write_policies(bundle, policies)
        return count

    def _selected(self, connection: Connection) -> Iterator[LedgerEntry]:
        """The entries of the scope, and those outside that explain them: the later erasure of a
        session, the activation of a policy."""
        ledger, end, scope = self.ledger, self.checkpoint.size, self.scope
        if scope.whole:
            return ledger.read(connection, end=end)
        chosen = {
            entry.sequence: entry
            for entry in ledger.read(
                connection, end=end, session=scope.session, from_ms=scope.from_ms, to_ms=scope.to_ms
            )
        }
        sessions = {entry.session for entry in chosen.values()} - {None}
        policies = {_policy(entry) for entry in chosen.values()}
        for entry in ledger.read(connection, end=end, cls=EntryClass.ERASE):
            if entry.session in sessions:
                chosen[entry.sequence] = entry
        for entry in ledger.read(connection, end=end, cls=EntryClass.POLICY_ACTIVATE):
            if _policy(entry) in policies:
                chosen[entry.sequence] = entry
        return iter([chosen[sequence] for sequence in sorted(chosen)])

    def _payload(self, connection: Connection, entry: LedgerEntry) -> bytes | None:
        ciphertext = self.ledger.ciphertext(connection, entry.sequence)
        if ciphertext is None:
            self._refuse_if_just_erased(connection, entry)
            return None
        sealer = self.sealer_for(entry)
        line: dict[str, object] = {"seq": entry.sequence}
        if sealer is None:
            line["ct"] = note.to_base64(ciphertext)
            return canonical.encode(line)
        place = place_of(entry)
        words = sealer.open(ciphertext, place.context())
        line["salt"] = words_salt(sealer, place).hex()
        try:
            line["text"] = words.decode()
        except UnicodeDecodeError:
            line["data"] = note.to_base64(words)
        return canonical.encode(line)

    def _refuse_if_just_erased(self, connection: Connection, entry: LedgerEntry) -> None:
        """An erasure after the checkpoint would leave a gap that nothing in the bundle explains."""
        since = self.checkpoint.size
        if entry.session is not None and any(
            self.ledger.read(
                connection, first=since, session=entry.session, cls=EntryClass.ERASE, limit=1
            )
        ):
            raise LedgerError("a session was erased during the export", advice="Export again.")

    def _write_inclusion(self, connection: Connection, bundle: _Bundle, entry: LedgerEntry) -> None:
        proof = self.ledger.prove_inclusion(connection, entry.sequence, self.checkpoint.size)
        text = checkpoint.proof_text(proof, self.checkpoint)
        bundle.add(f"proofs/{entry.sequence}.tlog-proof", text.encode())

    def _write_consistency(self, connection: Connection, bundle: _Bundle) -> None:
        kept = self.ledger.checkpoint_sizes(connection, CONSISTENCY_PROOFS)
        for size in sorted({*kept, *self.anchors}):
            if 0 < size < self.checkpoint.size:
                proof = self.ledger.prove_consistency(connection, size, self.checkpoint.size)
                text = checkpoint.consistency_text(proof, self.checkpoint)
                bundle.add(f"proofs/consistency-{size}", text.encode())

    def _write_policies(self, bundle: _Bundle, digests: set[str]) -> None:
        for digest in sorted(digests):
            for path, content in sorted(self.policy_files(digest).items()):
                bundle.add(f"policies/{digest}/{path}", content)

    def _write_manifest(self, bundle: _Bundle, entries: int) -> None:
        origin = self.ledger.origin
        manifest = canonical.encode(
            {
                "v": 1,
                "log": origin,
                "created": self.created_ms,
                "entries": entries,
                "scope": self.scope.described(),
                "files": bundle.digests(),
            }
        )
        bundle.add("manifest.json", manifest + b"\n")
        digest = hashlib.sha256(manifest + b"\n").hexdigest()
        text = f"{verify.MANIFEST_HEADER}\n{origin}\nsha256:{digest}\n"
        bundle.add("manifest.json.sig", self.ledger.vouch(text).encode())


def _policy(entry: LedgerEntry) -> str | None:
    digest = canonical.decode(entry.leaf).get("pol")
    return digest if isinstance(digest, str) else None


def _keys_json(ledger: Ledger) -> bytes:
    keys = [_key_json(certified) for certified in ledger.keys]
    return canonical.encode({"v": 1, "log": ledger.origin, "keys": keys}) + b"\n"


def _key_json(certified: CertifiedKey) -> dict[str, object]:
    said: dict[str, object] = {"from": certified.from_size, "vkey": str(certified.key)}
    if certified.certificate is not None:
        said["certificate"] = certified.certificate
    return said


class _File:
    """A file of the bundle, digested as it is written."""

    def __init__(self, root: Path, name: str) -> None:
        if not _PATH.fullmatch(name):
            raise LedgerError("a file of an export has a name that not every system can hold")
        self.name = name
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file = path.open("xb")
        self._digest = hashlib.sha256()
        self.length = 0

    def write(self, data: bytes) -> None:
        self._file.write(data)
        self._digest.update(data)
        self.length += len(data)

    def settle(self) -> dict[str, object]:
        """Brings the file to the disk; its length and digest."""
        if not self._file.closed:
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
        return {"n": self.length, "sha256": self._digest.hexdigest()}


class _Bundle:
    """The files of a bundle in the making."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._files: list[_File] = []
        self._digests: dict[str, dict[str, object]] = {}

    def open(self, name: str) -> _File:
        file = _File(self._root, name)
        self._files.append(file)
        return file

    def add(self, name: str, content: bytes) -> None:
        file = _File(self._root, name)
        file.write(content)
        self._digests[name] = file.settle()

    def digests(self) -> dict[str, dict[str, object]]:
        for file in self._files:
            self._digests[file.name] = file.settle()
        self._files.clear()
        return self._digests

    def settle(self) -> None:
        """Brings the names of all files to the disk."""
        for directory, _, _ in os.walk(self._root):
            _sync_directory(Path(directory))


def _sync_directory(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
