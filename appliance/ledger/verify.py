#!/usr/bin/env python3
"""Verifies an exported record without trusting the box that wrote it.

    python3 verify.py DIR --anchor FILE [--anchor FILE ...] [--json]

DIR is an export. Each FILE is an anchor: a checkpoint of the same log that you obtained earlier, or
from someone else (an earlier export's `checkpoint`, the printed page, a witness). Only anchors tie the
export to something its writer cannot change any more; without one, all this can show is that the
export agrees with itself. Get this file from somewhere other than the export, too.

One file, Python 3.8 or newer, standard library only. The verdict is the first word printed:

    VERIFIED    every byte is covered by the log's signature, and the log begins with every anchor
    INCOMPLETE  consistent, but something is lacking (no anchor; an anchor is newer than the export)
    TAMPERED    something contradicts something else; the first bad file and the entry are named

Exit status: 0 VERIFIED, 1 INCOMPLETE or TAMPERED, 2 the question could not be asked (no such file).

What is checked, in this order:

 1. manifest.json.sig is a signed note over the SHA-256 of manifest.json, by the log's current key.
 2. manifest.json lists every file with its length and SHA-256; nothing is there that it does not list.
 3. keys.json: the log's public keys, each certified by the one before it.
 4. checkpoint: the log's size and Merkle root, signed by the key that was current at that size.
 5. entries.jsonl: one canonical entry a line. Of a whole log the tree is rebuilt to the checkpoint's
    root; of a part, each entry's proof in proofs/ leads to it.
 6. payloads/: ciphertext with the SHA-256 that the entry names, or opened words with the salt that
    gives the entry's commitment, SHA-256(salt + words). A payload may only be missing when a later
    `erase` entry of its session explains it.
 7. policies/: each policy that an entry names, with the files that its activation recorded.
 8. Each anchor: its signature, and that the log of its size had its root.

Formats: RFC 6962 (tree), RFC 8032 (Ed25519), RFC 8785 (canonical JSON, of which a subset: sorted
keys, strings and integers), C2SP signed-note, tlog-checkpoint, tlog-proof and tlog-witness.
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import json
import os
import re
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple, NoReturn, TypeVar

T = TypeVar("T")

VERIFIED, INCOMPLETE, TAMPERED = "VERIFIED", "INCOMPLETE", "TAMPERED"

MANIFEST, SIGNATURE, KEYS = "manifest.json", "manifest.json.sig", "keys.json"
CHECKPOINT, ENTRIES, LEAVES = "checkpoint", "entries.jsonl", "proofs/leaves"
MANIFEST_HEADER = "intake-appliance/export/v1"
CERTIFICATE_HEADER = "intake-appliance/key/v1"
PROOF_HEADER = "c2sp.org/tlog-proof@v1"

BLOCK = 1024  # the payloads of so many entries share a file
MAX_LINE = 64 * 1024 * 1024
MAX_SMALL_FILE = 256 * 1024 * 1024
MAX_LEAF = 4096
MAX_INTEGER = 2**53 - 1
LAST_MOMENT = 253402300799999  # the end of the year 9999, in milliseconds

SIZE = re.compile(r"0|[1-9][0-9]{0,15}")
HEX32 = re.compile(r"[0-9a-f]{64}")
NAME = re.compile(r"[^\s+\x00-\x1f\x7f]+")
PATH = re.compile(r"(?!\.\.?(/|$))[A-Za-z0-9._-]+(/(?!\.\.?(/|$))[A-Za-z0-9._-]+)*")
PAYLOADS = re.compile(r"payloads/[0-9]{16}\.jsonl")


class Tampered(Exception):
    """Something is wrong: in which file, at which entry (None: the file as a whole), and what."""

    def __init__(self, file: str, index: int | None, what: str) -> None:
        super().__init__(what)
        self.file = file
        self.index = index
        self.what = what


class Misuse(Exception):
    """The question could not be asked."""


class Malformed(Exception):
    """Bytes that are not what they should be. Callers know the file, and say so."""


class Report(NamedTuple):
    """The answer."""

    verdict: str
    file: str | None
    entry: int | None
    what: str
    notes: tuple[str, ...]


# --- Ed25519, RFC 8032 -------------------------------------------------------------------------------

P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
SQRT_MINUS_ONE = pow(2, (P - 1) // 4, P)


class Point(NamedTuple):
    """A point in extended coordinates: its x is x/z, its y is y/z, and t is x·y/z."""

    x: int
    y: int
    z: int
    t: int


NEUTRAL = Point(0, 1, 1, 0)


def add(a: Point, b: Point) -> Point:
    """The sum of two points (section 5.1.4)."""
    low = (a.y - a.x) * (b.y - b.x) % P
    high = (a.y + a.x) * (b.y + b.x) % P
    c = 2 * a.t * b.t * D % P
    d = 2 * a.z * b.z % P
    e, f, g, h = high - low, d - c, d + c, high + low
    return Point(e * f % P, g * h % P, f * g % P, e * h % P)


def multiply(scalar: int, point: Point) -> Point:
    """`scalar` times `point`. Not constant in time; nothing here is secret."""
    result = NEUTRAL
    while scalar:
        if scalar & 1:
            result = add(result, point)
        point = add(point, point)
        scalar >>= 1
    return result


def decode_point(data: bytes) -> Point | None:
    """The point encoded in 32 bytes, or None when there is none (section 5.1.3)."""
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & ((1 << 255) - 1)
    if y >= P:
        return None
    u, v = (y * y - 1) % P, (D * y * y + 1) % P
    x = u * pow(v, 3, P) * pow(u * pow(v, 7, P), (P - 5) // 8, P) % P
    if v * x * x % P == -u % P:
        x = x * SQRT_MINUS_ONE % P
    if v * x * x % P != u or (x == 0 and sign):
        return None
    if x & 1 != sign:
        x = P - x
    return Point(x, y, 1, x * y % P)


def encode_point(point: Point) -> bytes:
    """The 32 bytes of a point (section 5.1.2)."""
    inverse = pow(point.z, P - 2, P)
    x, y = point.x * inverse % P, point.y * inverse % P
    return (y | (x & 1) << 255).to_bytes(32, "little")


BASE_POINT = decode_point((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def ed25519_verifies(public_key: bytes, message: bytes, signature: bytes) -> bool:
    """True when `signature` over `message` is by `public_key` (section 5.1.7, without cofactor)."""
    if len(public_key) != 32 or len(signature) != 64:
        return False
    point = decode_point(public_key)
    s = int.from_bytes(signature[32:], "little")
    if point is None or BASE_POINT is None or s >= ORDER:
        return False
    digest = hashlib.sha512(signature[:32] + public_key + message).digest()
    k = int.from_bytes(digest, "little") % ORDER
    minus_point = Point(-point.x % P, point.y, point.z, -point.t % P)
    expected = add(multiply(s, BASE_POINT), multiply(k, minus_point))
    return encode_point(expected) == signature[:32]


# --- Strict readers: one spelling for everything -----------------------------------------------------


def refuse(_: str) -> NoReturn:
    raise Malformed("a number that is not an integer")


def plain(value: object, depth: int = 0) -> bool:
    """True for strings and integers, in lists and objects with ASCII keys."""
    if isinstance(value, str):
        return True
    if isinstance(value, int) and not isinstance(value, bool):
        return -MAX_INTEGER <= value <= MAX_INTEGER
    if depth > 6:
        return False
    if isinstance(value, dict):
        return all(
            key and key.isascii() and key.isprintable() and plain(part, depth + 1)
            for key, part in value.items()
        )
    return isinstance(value, list) and all(plain(part, depth + 1) for part in value)


def canonical(value: dict[str, Any]) -> bytes:
    """The one spelling of an object that is `plain`."""
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return text.encode("utf-8")


def canonical_object(data: bytes) -> dict[str, Any]:
    """The JSON object whose one canonical spelling is `data`."""
    try:
        value = json.loads(data.decode("utf-8"), parse_float=refuse, parse_constant=refuse)
        if not isinstance(value, dict) or not plain(value):
            raise Malformed("not an object of strings and integers")
        spelled = canonical(value)
    except (ValueError, RecursionError):
        raise Malformed("not JSON") from None
    if spelled != data:
        raise Malformed("not the canonical spelling")
    return value


def fields(value: dict[str, Any], **kinds: type) -> bool:
    """True when an object has exactly these members, of these types."""
    return set(value) == set(kinds) and all(type(value[key]) is kinds[key] for key in kinds)


def from_base64(text: str) -> bytes:
    """The bytes whose one base64 spelling is `text`."""
    try:
        data = base64.b64decode(text.encode("ascii"), validate=True)
    except ValueError:
        raise Malformed("not base64") from None
    if base64.b64encode(data).decode("ascii") != text:
        raise Malformed("not the canonical base64")
    return data


def hash_from_base64(text: str) -> bytes:
    data = from_base64(text)
    if len(data) != 32:
        raise Malformed("not a SHA-256 hash")
    return data


def size_from(text: str) -> int:
    if not SIZE.fullmatch(text):
        raise Malformed("not a size")
    return int(text)


# --- Signed notes, keys, checkpoints (C2SP) ----------------------------------------------------------


class Key(NamedTuple):
    """One public key of the log, good for checkpoints of `from_size` entries and more."""

    name: str
    public: bytes
    from_size: int

    def id(self) -> bytes:
        return hashlib.sha256(self.name.encode() + b"\n\x01" + self.public).digest()[:4]

    def text(self) -> str:
        encoded = base64.b64encode(b"\x01" + self.public).decode("ascii")
        return f"{self.name}+{self.id().hex()}+{encoded}"


class Note(NamedTuple):
    """A signed note taken apart: its text and (key name, key id, signature) of each line."""

    text: str
    signatures: tuple[tuple[str, bytes, bytes], ...]

    def signed_by(self, key: Key) -> bool:
        """True when a line is of this key, and every line of this key verifies."""
        lines = [line for line in self.signatures if line[:2] == (key.name, key.id())]
        message = self.text.encode("utf-8")
        return bool(lines) and all(ed25519_verifies(key.public, message, s) for _, _, s in lines)


class Checkpoint(NamedTuple):
    """The signed statement of a log's size and root."""

    note: Note
    origin: str
    size: int
    root: bytes


def parse_key(text: str, from_size: int) -> Key:
    name, _, rest = text.partition("+")
    data = from_base64(rest[9:])
    if not NAME.fullmatch(name) or len(data) != 33:
        raise Malformed("not a key")
    key = Key(name, data[1:], from_size)
    if key.text() != text:
        raise Malformed("not a key")
    return key


def parse_note(data: bytes) -> Note:
    try:
        note = data.decode("utf-8")
    except UnicodeDecodeError:
        raise Malformed("not UTF-8") from None
    text, found, lines = note.rpartition("\n\n")
    if not found or not lines.endswith("\n") or re.search("[\x00-\x09\x0b-\x1f]", note):
        raise Malformed("not a signed note")
    signatures = []
    for line in lines[:-1].split("\n"):
        match = re.fullmatch(r"— (\S+) (\S+)", line)
        if match is None or not NAME.fullmatch(match[1]):
            raise Malformed("not a signature line")
        signature = from_base64(match[2])
        if len(signature) < 5:
            raise Malformed("not a signature")
        signatures.append((match[1], signature[:4], signature[4:]))
    return Note(text + "\n", tuple(signatures))


def parse_checkpoint(data: bytes) -> Checkpoint:
    note = parse_note(data)
    lines = note.text[:-1].split("\n")
    if len(lines) != 3 or not NAME.fullmatch(lines[0]):
        raise Malformed("not a checkpoint")
    return Checkpoint(note, lines[0], size_from(lines[1]), hash_from_base64(lines[2]))


def parse_keys(data: bytes) -> tuple[str, list[Key]]:
    """The log's origin and its keys, the first first; each but the first certified by its predecessor."""
    value = canonical_object(data[:-1])
    if data[-1:] != b"\n" or not fields(value, v=int, log=str, keys=list) or value["v"] != 1:
        raise Malformed("not a list of keys")
    origin = str(value["log"])
    keys: list[Key] = []
    for item in value["keys"]:
        known = {"from": int, "vkey": str}
        if keys:
            known["certificate"] = str
        if not isinstance(item, dict) or not fields(item, **known):
            raise Malformed("not a key of the log")
        key = parse_key(item["vkey"], item["from"])
        if key.name != origin or key.from_size != max(key.from_size, 0):
            raise Malformed("a key of another log")
        if keys:
            note = parse_note(item["certificate"].encode("utf-8"))
            lines = (CERTIFICATE_HEADER, origin, f"from {key.from_size}", key.text())
            if key.from_size <= keys[-1].from_size or note.text != "\n".join(lines) + "\n":
                raise Malformed("a key's certificate is for something else")
            if len(note.signatures) != 1 or not note.signed_by(keys[-1]):
                raise Malformed("a key is not certified by the one before it")
        elif key.from_size:
            raise Malformed("the first key is not from the beginning")
        keys.append(key)
    if not keys:
        raise Malformed("no keys")
    return origin, keys


def key_at(keys: list[Key], size: int) -> Key:
    """The one key that may sign a checkpoint of `size`."""
    return [key for key in keys if key.from_size <= size][-1]


# --- The Merkle tree, RFC 6962 and RFC 9162 ----------------------------------------------------------


def leaf_hash(leaf: bytes) -> bytes:
    return hashlib.sha256(b"\x00" + leaf).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(b"\x01" + left + right).digest()


class Tree:
    """A tree that grows to the right: the roots of its perfect subtrees, the largest first."""

    def __init__(self) -> None:
        self.size = 0
        self.subtrees: list[bytes] = []

    def grow(self, hash_: bytes) -> None:
        rest = self.size
        while rest & 1:
            hash_ = node_hash(self.subtrees.pop(), hash_)
            rest >>= 1
        self.subtrees.append(hash_)
        self.size += 1

    def root(self) -> bytes:
        if not self.subtrees:
            return hashlib.sha256().digest()
        root = self.subtrees[-1]
        for left in reversed(self.subtrees[:-1]):
            root = node_hash(left, root)
        return root


def includes(hash_: bytes, index: int, size: int, path: list[bytes], root: bytes) -> bool:
    """True when `path` leads from the leaf at `index` to `root` (RFC 9162 section 2.1.3.2)."""
    if index >= size:
        return False
    last = size - 1
    for sibling in path:
        if last == 0:
            return False
        if index & 1 or index == last:
            hash_ = node_hash(sibling, hash_)
            while index and not index & 1:
                index, last = index >> 1, last >> 1
        else:
            hash_ = node_hash(hash_, sibling)
        index, last = index >> 1, last >> 1
    return last == 0 and hash_ == root


def extends(old: int, old_root: bytes, size: int, root: bytes, path: list[bytes]) -> bool:
    """True when `path` shows that the tree of `size` begins with the one of `old` entries (2.1.4.2)."""
    if old == size:
        return not path and old_root == root
    if old == 0:
        return not path and old_root == hashlib.sha256().digest()
    if old > size:
        return False
    index, last = old - 1, size - 1
    while index & 1:
        index, last = index >> 1, last >> 1
    if old & (old - 1) == 0:
        path = [old_root, *path]
    if not path:
        return False
    old_hash = new_hash = path[0]
    for sibling in path[1:]:
        if last == 0:
            return False
        if index & 1 or index == last:
            old_hash = node_hash(sibling, old_hash)
            new_hash = node_hash(sibling, new_hash)
            while index and not index & 1:
                index, last = index >> 1, last >> 1
        else:
            new_hash = node_hash(new_hash, sibling)
        index, last = index >> 1, last >> 1
    return last == 0 and old_hash == old_root and new_hash == root


# --- One entry, one payload --------------------------------------------------------------------------

ALWAYS = {"v": int, "log": str, "seq": int, "t": int, "cls": str, "who": str, "role": str}
SOMETIMES = {"sid": str, "pol": str, "facts": dict}
SEALED = {"ct": str, "n": int, "com": str, "kc": str}
BESIDES = {**SOMETIMES, **SEALED}


class Entry(NamedTuple):
    """What the checks need of an entry."""

    sequence: int
    cls: str
    session: str | None
    policy: str | None
    policy_files: str | None
    ciphertext: str | None
    length: int
    commitment: str
    hash: bytes


def parse_entry(line: bytes, origin: str) -> Entry:
    leaf = canonical_object(line)
    rest = set(leaf).difference(ALWAYS)
    sealed = "ct" in leaf
    if (
        len(line) > MAX_LEAF
        or any(type(leaf.get(key)) is not kind for key, kind in ALWAYS.items())
        or any(type(leaf[key]) is not BESIDES.get(key) for key in rest)
        or len(rest.intersection(SEALED)) != (len(SEALED) if sealed else 0)
        or any(key in leaf and not HEX32.fullmatch(str(leaf[key])) for key in ("ct", "com", "kc"))
        or leaf["v"] != 1
        or leaf["log"] != origin
    ):
        raise Malformed("not an entry of this log")
    return Entry(
        leaf["seq"],
        leaf["cls"],
        leaf.get("sid"),
        leaf.get("pol"),
        leaf.get("facts", {}).get("files"),
        leaf.get("ct"),
        leaf.get("n", 0),
        str(leaf.get("com", "")),
        leaf_hash(line),
    )


def check_payload(payload: dict[str, Any], entry: Entry) -> None:
    """Ciphertext has the entry's digest; opened words with their salt give the entry's commitment."""
    if fields(payload, seq=int, ct=str):
        ciphertext = from_base64(str(payload["ct"]))
        if len(ciphertext) != entry.length or sha256(ciphertext) != entry.ciphertext:
            raise Malformed("not the ciphertext that the entry names")
        return
    if fields(payload, seq=int, salt=str, text=str):
        words = str(payload["text"]).encode("utf-8")
    elif fields(payload, seq=int, salt=str, data=str):
        words = from_base64(str(payload["data"]))
    else:
        raise Malformed("not a payload")
    salt = str(payload["salt"])
    if not HEX32.fullmatch(salt) or sha256(bytes.fromhex(salt) + words) != entry.commitment:
        raise Malformed("not the words that the entry is committed to")


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


# --- The export --------------------------------------------------------------------------------------


class Manifest(NamedTuple):
    """What the signed manifest says."""

    origin: str
    created: int
    entries: int
    whole: bool
    files: dict[str, tuple[int, str]]


def parse_manifest(data: bytes) -> Manifest:
    value = canonical_object(data[:-1])
    kinds = {"v": int, "log": str, "created": int, "entries": int, "scope": dict, "files": dict}
    if data[-1:] != b"\n" or not fields(value, **kinds) or value["v"] != 1:
        raise Malformed("not a manifest")
    if not 0 <= value["created"] <= LAST_MOMENT:
        raise Malformed("not a time")
    scope: dict[str, Any] = value["scope"]
    whole = scope == {"kind": "all"}
    if not whole and scope.get("kind") != "part":
        raise Malformed("not the scope of an export")
    files: dict[str, tuple[int, str]] = {}
    for path, item in value["files"].items():
        if not PATH.fullmatch(path) or path in (MANIFEST, SIGNATURE):
            raise Malformed("not the name of a file")
        if not isinstance(item, dict) or not fields(item, n=int, sha256=str):
            raise Malformed("not the digest of a file")
        files[path] = (item["n"], item["sha256"])
    return Manifest(
        str(value["log"]),
        value["created"],
        value["entries"],
        whole,
        files,
    )


class Export:
    """One export directory under examination."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self.notes: list[str] = []
        self.gaps: list[str] = []

    # Files

    def bytes_of(self, path: str) -> bytes:
        try:
            with (self.directory / path).open("rb") as file:
                data = file.read(MAX_SMALL_FILE + 1)
        except OSError:
            raise Tampered(path, None, "is missing or cannot be read") from None
        if len(data) > MAX_SMALL_FILE:
            raise Tampered(path, None, "is larger than such a file can be")
        return data

    def lines_of(self, path: str) -> Iterator[tuple[int, bytes]]:
        """The lines of a file, numbered from zero, without their newline."""
        try:
            with (self.directory / path).open("rb") as file:
                yield from enumerate(self._split(path, file))
        except OSError:
            raise Tampered(path, None, "is missing or cannot be read") from None

    def _split(self, path: str, file: BinaryIO) -> Iterator[bytes]:
        while True:
            line = file.readline(MAX_LINE)
            if not line:
                return
            if line[-1:] != b"\n":
                raise Tampered(path, None, "does not end in a newline")
            yield line[:-1]

    def inventory(self) -> set[str]:
        """Every file there is. Links, devices and empty directories have no place in an export."""
        found: set[str] = set()
        pending = [""]
        while pending:
            below = pending.pop()
            try:
                items = sorted(os.scandir(self.directory / below), key=lambda item: item.name)
            except OSError:
                raise Tampered(below, None, "cannot be read") from None
            if not items and below:
                raise Tampered(below, None, "is an empty directory")
            for item in items:
                path = below + "/" + item.name if below else item.name
                if item.is_dir(follow_symlinks=False):
                    pending.append(path)
                elif item.is_file(follow_symlinks=False):
                    found.add(path)
                else:
                    raise Tampered(path, None, "is not a plain file")
        return found

    def has_digest(self, path: str, length: int, digest: str) -> bool:
        running, read = hashlib.sha256(), 0
        try:
            with (self.directory / path).open("rb") as file:
                while True:
                    block = file.read(1 << 20)
                    if not block:
                        break
                    running.update(block)
                    read += len(block)
        except OSError:
            return False
        return read == length and running.hexdigest() == digest

    # Steps 1 to 3: what vouches for everything else

    def read_manifest(self) -> None:
        """Reads the signature, the manifest and the keys. Each vouches for the others, so when they
        disagree, the one that stands alone is the bad one."""
        signature = self._parsed(SIGNATURE, parse_note)
        lines = signature.text[:-1].split("\n")
        if len(lines) != 3 or lines[0] != MANIFEST_HEADER or len(signature.signatures) != 1:
            raise Tampered(SIGNATURE, None, "is not the signature of an export")
        manifest_digest_holds = lines[2] == "sha256:" + sha256(self.bytes_of(MANIFEST))
        self.manifest = self._parsed(MANIFEST, parse_manifest)
        self.origin, self.keys = self._parsed(KEYS, parse_keys)
        if signature.signed_by(self.keys[-1]):
            if not manifest_digest_holds:
                raise Tampered(MANIFEST, None, "is not the manifest that was signed")
        elif manifest_digest_holds and not self._keys_unchanged():
            raise Tampered(KEYS, None, "is not the file that the manifest lists")
        else:
            raise Tampered(SIGNATURE, None, "is not signed by the log's current key")
        if not lines[1] == self.manifest.origin == self.origin:
            raise Tampered(MANIFEST, None, "is of another log")

    def _keys_unchanged(self) -> bool:
        length, digest = self.manifest.files.get(KEYS, (0, ""))
        return self.has_digest(KEYS, length, digest)

    def _parsed(self, path: str, parse: Callable[[bytes], T]) -> T:
        try:
            return parse(self.bytes_of(path))
        except Malformed as why:
            raise Tampered(path, None, str(why)) from None

    def check_files(self) -> None:
        """Every file is listed and every listed file is there, byte for byte."""
        listed, there = self.manifest.files, self.inventory() - {MANIFEST, SIGNATURE}
        for path in sorted(there.union(listed)):
            if path not in listed:
                raise Tampered(path, None, "is not listed in the manifest")
            if path not in there:
                raise Tampered(path, None, "is missing")
            if not self.has_digest(path, *listed[path]):
                raise self._located(path)
        for path in (CHECKPOINT, ENTRIES, KEYS, LEAVES, "verify.py"):
            if path not in listed:
                raise Tampered(path, None, "is missing")

    def _located(self, path: str) -> Tampered:
        """The altered file, with the first bad entry in it where that can be told."""
        try:
            if path == ENTRIES or PAYLOADS.fullmatch(path):
                self.checkpoint = self._parsed(CHECKPOINT, parse_checkpoint)
                self.check_contents()
        except Tampered as bad:
            if bad.file == path:
                return bad
        return Tampered(path, None, "is not the file that was signed")

    # Steps 4 to 7: the log itself

    def check_checkpoint(self) -> None:
        self.checkpoint = self._parsed(CHECKPOINT, parse_checkpoint)
        note, size = self.checkpoint.note, self.checkpoint.size
        if self.checkpoint.origin != self.origin:
            raise Tampered(CHECKPOINT, None, "is of another log")
        if len(note.signatures) != 1 or not note.signed_by(key_at(self.keys, size)):
            raise Tampered(CHECKPOINT, None, "is not signed by the log's key of that time")
        if key_at(self.keys, size) != self.keys[-1]:
            raise Tampered(KEYS, None, "has a key that is newer than the log")

    def check_contents(self) -> None:
        """Entries, payloads and policies, in one pass over each."""
        payloads = self._payloads()
        payload = next(payloads, None)
        missing: list[Entry] = []
        erased: dict[str, int] = {}
        policies: dict[str, str | None] = {}
        sealed = 0
        for entry in self._entries():
            if payload is not None and payload[1] == entry.sequence:
                try:
                    check_payload(payload[2], entry)
                except Malformed as why:
                    raise Tampered(payload[0], entry.sequence, str(why)) from None
                payload = next(payloads, None)
            elif entry.ciphertext is not None:
                missing.append(entry)
            if payload is not None and payload[1] <= entry.sequence:
                raise Tampered(payload[0], payload[1], "has no place among the entries")
            if entry.cls == "erase" and entry.session is not None:
                erased[entry.session] = entry.sequence
            if entry.policy is not None and entry.policy not in policies:
                policies[entry.policy] = None
            if entry.cls == "policy.activate" and entry.policy is not None:
                policies[entry.policy] = entry.policy_files
            sealed += entry.ciphertext is not None
        if payload is not None:
            raise Tampered(payload[0], payload[1], "has no place among the entries")
        self._explain(missing, erased, sealed)
        for policy in sorted(policies):
            self._check_policy(policy, policies[policy])

    def _check_policy(self, policy: str, files: str | None) -> None:
        """The policy's files are those that its activation recorded."""
        below = f"policies/{policy}/"
        digests = {
            path[len(below) :]: digest
            for path, (_, digest) in self.manifest.files.items()
            if path.startswith(below)
        }
        if not digests:
            self.gaps.append(f"policy {policy}, which entries name, is not in the export")
        elif files is not None and files != sha256(canonical(digests)):
            raise Tampered(below[:-1], None, "is not the policy that was activated")

    def _explain(self, missing: list[Entry], erased: dict[str, int], sealed: int) -> None:
        sessions = set()
        for entry in missing:
            if entry.session is None or erased.get(entry.session, -1) <= entry.sequence:
                path = f"payloads/{entry.sequence // BLOCK * BLOCK:016}.jsonl"
                raise Tampered(path, entry.sequence, "lacks a payload that nobody erased")
            sessions.add(entry.session)
        self.notes.append(f"{sealed - len(missing)} payloads hold what their entries say")
        for session in sorted(sessions):
            self.notes.append(f"session {session} was erased, as entry {erased[session]} says")

    def _entries(self) -> Iterator[Entry]:
        """The entries, each with its place in the tree proved."""
        tree, before, count = Tree(), -1, 0
        self.roots = {0: tree.root()}
        leaves = self.lines_of(LEAVES)
        for number, line in self.lines_of(ENTRIES):
            _, leaf = next(leaves, (0, b""))
            said = leaf.split(b" ")[0].decode("ascii", "replace")
            index = int(said) if SIZE.fullmatch(said) else None
            try:
                entry = parse_entry(line, self.origin)
            except Malformed as why:
                raise Tampered(ENTRIES, index, str(why)) from None
            if leaf != f"{entry.sequence} {entry.hash.hex()}".encode("ascii"):
                raise Tampered(ENTRIES, index, "is not the entry that was logged")
            if self.manifest.whole:
                if entry.sequence != number:
                    raise Tampered(ENTRIES, number, "is not the next entry")
                tree.grow(entry.hash)
                if tree.size in self.wanted:
                    self.roots[tree.size] = tree.root()
            elif entry.sequence <= before:
                raise Tampered(ENTRIES, entry.sequence, "is out of order")
            else:
                self._check_inclusion(entry)
            before, count = entry.sequence, count + 1
            yield entry
        if next(leaves, None) is not None:
            raise Tampered(ENTRIES, None, "ends before its last entry")
        if count != self.manifest.entries:
            raise Tampered(ENTRIES, None, "does not have as many entries as the manifest says")
        if self.manifest.whole and (count, tree.root()) != self.checkpoint[2:]:
            raise Tampered(ENTRIES, None, "does not lead to the root that the checkpoint signs")

    def _payloads(self) -> Iterator[tuple[str, int, dict[str, Any]]]:
        """Every payload with the file it is in, in the order of their entries."""
        for path in sorted(filter(PAYLOADS.fullmatch, self.manifest.files)):
            for _, line in self.lines_of(path):
                try:
                    payload = canonical_object(line)
                except Malformed as why:
                    raise Tampered(path, None, str(why)) from None
                sequence = payload.get("seq")
                if not isinstance(sequence, int):
                    raise Tampered(path, None, "is not a payload")
                yield path, sequence, payload

    def _check_inclusion(self, entry: Entry) -> None:
        path = f"proofs/{entry.sequence}.tlog-proof"
        head, _, rest = self.bytes_of(path).partition(b"\n\n")
        lines = head.decode("ascii", "replace").split("\n")
        if rest != self.bytes_of(CHECKPOINT):
            raise Tampered(path, entry.sequence, "leads to another checkpoint")
        if lines[:2] != [PROOF_HEADER, f"index {entry.sequence}"]:
            raise Tampered(path, entry.sequence, "is not the proof of this entry")
        hashes = self._hashes(path, lines[2:])
        size, root = self.checkpoint.size, self.checkpoint.root
        if not includes(entry.hash, entry.sequence, size, hashes, root):
            raise Tampered(ENTRIES, entry.sequence, "is not in the log")

    def _hashes(self, path: str, lines: list[str]) -> list[bytes]:
        try:
            return [hash_from_base64(line) for line in lines]
        except Malformed as why:
            raise Tampered(path, None, str(why)) from None

    # Step 8: what the reader already knew

    def check_anchor(self, name: str, anchor: Checkpoint) -> None:
        """The log of the anchor's size had the anchor's root."""
        ours = self.checkpoint
        if anchor.origin != self.origin:
            raise Tampered(CHECKPOINT, None, f"is of another log than the anchor {name}")
        if not anchor.note.signed_by(key_at(self.keys, anchor.size)):
            raise Tampered(KEYS, None, f"has no key that signed the anchor {name}")
        if anchor.size > ours.size:
            self.gaps.append(
                f"the anchor {name} knows {anchor.size} entries, this export ends at {ours.size}"
            )
            return
        known = self.roots.get(anchor.size)
        proof = f"proofs/consistency-{anchor.size}"
        if anchor.size == ours.size:
            holds = anchor.root == ours.root
        elif known is not None:
            holds = anchor.root == known
        elif proof in self.manifest.files:
            holds = self._grew(proof, anchor)
        else:
            self.gaps.append(f"this export has no proof from the anchor {name}")
            return
        if not holds:
            what = f"differs within the first {anchor.size} entries from what the anchor {name} saw"
            raise Tampered(ENTRIES, None, what)
        self.notes.append(f"the anchor {name} ({anchor.size} entries) is this log's past")

    def _grew(self, path: str, anchor: Checkpoint) -> bool:
        head, _, rest = self.bytes_of(path).partition(b"\n\n")
        lines = head.decode("ascii", "replace").split("\n")
        if lines[0] != f"old {anchor.size}" or rest != self.bytes_of(CHECKPOINT):
            raise Tampered(path, None, "is a proof of something else")
        hashes = self._hashes(path, lines[1:])
        ours = self.checkpoint
        return extends(anchor.size, anchor.root, ours.size, ours.root, hashes)

    def check(self, anchors: list[tuple[str, Checkpoint]]) -> Report:
        self.wanted = {anchor.size for _, anchor in anchors}
        self.read_manifest()
        self.check_files()
        self.check_checkpoint()
        self.check_contents()
        for name, anchor in anchors:
            self.check_anchor(name, anchor)
        if not anchors:
            self.gaps.append("no anchor was given: nothing but the export vouches for its own keys")
        return self._report()

    def _report(self) -> Report:
        size, root = self.checkpoint.size, self.checkpoint.root.hex()
        if self.manifest.whole:
            what = f"{self.origin}: all {size} entries"
        else:
            what = f"{self.origin}: {self.manifest.entries} of {size} entries"
        root_note = f"root {root} at {size} entries"
        created = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(self.manifest.created // 1000))
        notes = [root_note, f"exported {created}", *self.notes, *self.gaps]
        verdict = INCOMPLETE if self.gaps else VERIFIED
        return Report(verdict, None, None, what, tuple(notes))


def verify(directory: Path, anchor_files: list[Path]) -> Report:
    """The verdict on an export. Raises Misuse when there is no such directory or anchor."""
    if not directory.is_dir():
        raise Misuse(f"{directory} is not a directory")
    anchors = []
    for path in anchor_files:
        try:
            anchors.append((path.name, parse_checkpoint(path.read_bytes())))
        except OSError as error:
            raise Misuse(f"the anchor {path} cannot be read: {error.strerror}") from None
        except Malformed:
            raise Misuse(f"the anchor {path} is not a checkpoint") from None
    try:
        return Export(directory).check(anchors)
    except Tampered as bad:
        return Report(TAMPERED, bad.file, bad.index, bad.what, ())


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="verify.py", description="Verifies an exported record without trusting who wrote it."
    )
    parser.add_argument("directory", metavar="DIR", type=Path, help="the export")
    parser.add_argument(
        "--anchor",
        metavar="FILE",
        type=Path,
        action="append",
        default=[],
        help="a checkpoint of the log, obtained earlier or elsewhere; may be given again",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    options = parser.parse_args(arguments)
    try:
        report = verify(options.directory, options.anchor)
    except Misuse as why:
        sys.stderr.write(f"verify.py: {why}\n")
        return 2
    sys.stdout.write((as_json(report) if options.json else as_text(report)) + "\n")
    return 0 if report.verdict == VERIFIED else 1


def as_json(report: Report) -> str:
    value = {"verdict": report.verdict, "file": report.file, "index": report.entry}
    return json.dumps({**value, "what": report.what, "notes": list(report.notes)})


def as_text(report: Report) -> str:
    """The verdict, where and what; then what else there is to know, one thing a line."""
    where = report.verdict
    if report.file is not None:
        where += " " + ascii(report.file)[1:-1]
    if report.entry is not None:
        where += f" entry {report.entry}"
    lines = [f"{where}: {report.what}"]
    return "\n".join(lines + ["  " + note for note in report.notes])


if __name__ == "__main__":
    sys.exit(main())
