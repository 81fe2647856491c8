"""Corrupts exports by the thousand and counts what the verifier misses.

    python -m tests.ledger.harness --count 100000 --seed 1

Two kinds of harm. *Damage*: bytes, lines and files changed without any key; the verifier must say
TAMPERED and name the file (and, for a changed byte of an entry, the entry). *Forgery*: the log
rewritten and signed again with the box's own stolen key; with the newest anchor at hand the verifier
must say anything but VERIFIED. One line per class: tried, missed, misnamed. Exit status 1 if any was.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from appliance.ledger import canonical, checkpoint, merkle, note, verify
from appliance.ledger.export import Scope
from appliance.ledger.note import Signer
from tests.ledger.fakes import ORIGIN, signing_key, small_record

Files: TypeAlias = dict[str, bytes]


@dataclass(frozen=True)
class Harm:
    """What a bundle was turned into. `named` are the files of which the verifier must name one, and
    `entry` the entry, when only one answer is right."""

    files: Files
    named: frozenset[str]
    entry: int | None = None
    extra: str | None = None


class Bundle:
    """A sound export: its files, and a directory that can be harmed and healed."""

    def __init__(self, files: Files, directory: Path, anchors: list[Path]) -> None:
        self.files = files
        self.directory = directory
        self.anchors = anchors
        for path, content in files.items():
            _write(directory / path, content)

    def sequence_of(self, offset: int) -> int:
        """The entry whose line in entries.jsonl holds the byte at `offset`."""
        line = self.files["entries.jsonl"].count(b"\n", 0, offset)
        return int(self.files["proofs/leaves"].split(b"\n")[line].split()[0])

    @contextmanager
    def harmed(self, harm: Harm) -> Iterator[verify.Report]:
        changed = {
            path
            for path in {*harm.files, *self.files}
            if harm.files.get(path) != self.files.get(path)
        }
        if harm.extra is not None:
            (self.directory / harm.extra).mkdir()
        for path in changed:
            _put(self.directory / path, harm.files.get(path))
        try:
            yield verify.verify(self.directory, self.anchors)
        finally:
            for path in changed:
                _put(self.directory / path, self.files.get(path))
            if harm.extra is not None:
                (self.directory / harm.extra).rmdir()


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _put(path: Path, content: bytes | None) -> None:
    if content is not None:
        _write(path, content)
        return
    path.unlink(missing_ok=True)
    if path.parent.name and not any(path.parent.iterdir()):
        path.parent.rmdir()


# Damage


def _some(bundle: Bundle, chance: random.Random, *, filled: bool = True) -> str:
    """A file, small ones as often as large ones."""
    return chance.choice([path for path, data in bundle.files.items() if data or not filled])


def _changed(bundle: Bundle, path: str, content: bytes, entry: int | None = None) -> Harm:
    return Harm({**bundle.files, path: content}, frozenset({path}), entry)


def _replace_byte(bundle: Bundle, chance: random.Random, change: int) -> Harm:
    path = _some(bundle, chance)
    data = bytearray(bundle.files[path])
    at = chance.randrange(len(data))
    before = data[at]
    data[at] ^= change
    in_line = path == "entries.jsonl" and 10 not in (before, data[at])
    return _changed(bundle, path, bytes(data), bundle.sequence_of(at) if in_line else None)


def flip_bit(bundle: Bundle, chance: random.Random) -> Harm:
    return _replace_byte(bundle, chance, 1 << chance.randrange(8))


def change_byte(bundle: Bundle, chance: random.Random) -> Harm:
    return _replace_byte(bundle, chance, chance.randrange(1, 256))


def insert_bytes(bundle: Bundle, chance: random.Random) -> Harm:
    path = _some(bundle, chance, filled=False)
    data = bundle.files[path]
    at = chance.randrange(len(data) + 1)
    what = chance.choice([b" ", b"\n", b"\r", b"\0", b"0", b"_", b"=", b"{}", chance.randbytes(3)])
    return _changed(bundle, path, data[:at] + what + data[at:])


def delete_bytes(bundle: Bundle, chance: random.Random) -> Harm:
    path = _some(bundle, chance)
    data = bundle.files[path]
    at = chance.randrange(len(data))
    return _changed(bundle, path, data[:at] + data[at + chance.randint(1, 4) :])


def truncate(bundle: Bundle, chance: random.Random) -> Harm:
    path = _some(bundle, chance)
    data = bundle.files[path]
    return _changed(bundle, path, data[: chance.randrange(len(data))])


def append_bytes(bundle: Bundle, chance: random.Random) -> Harm:
    path = _some(bundle, chance, filled=False)
    tail = chance.choice([b"\n", b" ", b"\0", b"\n\n", chance.randbytes(5)])
    return _changed(bundle, path, bundle.files[path] + tail)


def shuffle_lines(bundle: Bundle, chance: random.Random) -> Harm:
    """Drops, repeats or swaps whole lines."""
    several = [path for path, data in bundle.files.items() if len(set(data.split(b"\n"))) > 3]
    path = chance.choice(several)
    lines = bundle.files[path].split(b"\n")
    while b"\n".join(lines) == bundle.files[path]:
        first, second = chance.sample(range(len(lines)), 2)
        how = chance.randrange(3)
        if how == 0:
            del lines[first]
        elif how == 1:
            lines.insert(second, lines[first])
        else:
            lines[first], lines[second] = lines[second], lines[first]
    return _changed(bundle, path, b"\n".join(lines))


def swap_files(bundle: Bundle, chance: random.Random) -> Harm:
    while True:
        first, second = chance.sample(sorted(bundle.files), 2)
        if bundle.files[first] != bundle.files[second]:
            break
    files = {**bundle.files, first: bundle.files[second], second: bundle.files[first]}
    return Harm(files, frozenset({first, second}))


def remove_file(bundle: Bundle, chance: random.Random) -> Harm:
    path = _some(bundle, chance, filled=False)
    return Harm({k: v for k, v in bundle.files.items() if k != path}, frozenset({path}))


def rename_file(bundle: Bundle, chance: random.Random) -> Harm:
    path = _some(bundle, chance, filled=False)
    new = path + chance.choice(["~", "0", " ", ".bak", "é", "\n"])
    files = {k if k != path else new: v for k, v in bundle.files.items()}
    return Harm(files, frozenset({path, new}))


def extra_file(bundle: Bundle, chance: random.Random) -> Harm:
    below = chance.choice(["", "payloads/", "proofs/", "policies/", "new/", "__pycache__/"])
    path = below + chance.choice(["x", ".hidden", "README", "verify.pyc", "entries.jsonl.1"])
    return _changed(bundle, path, chance.choice([b"", b"x", b"{}\n"]))


def extra_directory(bundle: Bundle, chance: random.Random) -> Harm:
    name = chance.choice(["empty", "proofs/empty", "policies/x"])
    return Harm(dict(bundle.files), frozenset({name}), extra=name)


# Forgery: everything is signed again with the stolen key


def forge(lines: list[bytes], files: Files, signer: Signer, keys: bytes | None = None) -> Files:
    """A whole export over `lines`, renumbered and signed by `signer`, all digests made right."""
    leaves = []
    for number, line in enumerate(lines):
        leaf = json.loads(line)
        leaves.append(canonical.encode({**leaf, "seq": number}))
    hashes = [merkle.leaf_hash(leaf) for leaf in leaves]
    root = merkle.frontier_of(hashes).root()
    payloads = [
        json.loads(line)
        for path, data in files.items()
        if path.startswith("payloads/")
        for line in data.splitlines()
    ]
    there = {item["seq"] for item in payloads if item["seq"] < len(leaves)}
    forged = {path: data for path, data in files.items() if not path.startswith("payloads/")}
    kept = [canonical.encode(item) for item in payloads if item["seq"] in there]
    if kept:
        forged["payloads/0000000000000000.jsonl"] = b"".join(line + b"\n" for line in kept)
    forged["entries.jsonl"] = b"".join(leaf + b"\n" for leaf in leaves)
    forged["proofs/leaves"] = b"".join(
        f"{number} {hash_.hex()}\n".encode() for number, hash_ in enumerate(hashes)
    )
    forged["checkpoint"] = checkpoint.sign(ORIGIN, len(leaves), root, signer).note.encode()
    if keys is not None:
        forged["keys.json"] = keys
    return sign_again(forged, len(leaves), signer)


def sign_again(files: Files, entries: int, signer: Signer) -> Files:
    """The same files under a new, valid manifest."""
    listed = {path: data for path, data in files.items() if not path.startswith("manifest.json")}
    manifest = json.loads(files["manifest.json"])
    manifest["entries"] = entries
    manifest["files"] = {
        path: {"n": len(data), "sha256": hashlib.sha256(data).hexdigest()}
        for path, data in listed.items()
    }
    written = canonical.encode(manifest) + b"\n"
    digest = hashlib.sha256(written).hexdigest()
    text = f"{verify.MANIFEST_HEADER}\n{ORIGIN}\nsha256:{digest}\n"
    listed["manifest.json"] = written
    listed["manifest.json.sig"] = note.sign(text, ORIGIN, signer).encode()
    return listed


def _lines(bundle: Bundle) -> list[bytes]:
    return bundle.files["entries.jsonl"].splitlines()


def _forged(bundle: Bundle, lines: list[bytes]) -> Harm:
    return Harm(forge(lines, bundle.files, signing_key()), frozenset())


def forge_edit(bundle: Bundle, chance: random.Random) -> Harm:
    lines = _lines(bundle)
    at = chance.randrange(len(lines))
    leaf = json.loads(lines[at])
    key = chance.choice(["t", "who", "role", "facts"])
    leaf[key] = {"t": leaf["t"] + 1, "who": "nobody", "role": "guest"}.get(key, {"edited": 1})
    lines[at] = canonical.encode(leaf)
    return _forged(bundle, lines)


def forge_truncation(bundle: Bundle, chance: random.Random) -> Harm:
    lines = _lines(bundle)
    return _forged(bundle, lines[: chance.randrange(len(lines))])


def forge_removal(bundle: Bundle, chance: random.Random) -> Harm:
    lines = _lines(bundle)
    del lines[chance.randrange(len(lines))]
    return _forged(bundle, lines)


def forge_fork(bundle: Bundle, chance: random.Random) -> Harm:
    """Another past of the same length or longer."""
    lines = _lines(bundle)
    at = chance.randrange(len(lines))
    fork = [canonical.encode({**json.loads(line), "who": "fork"}) for line in lines[at:]]
    return _forged(bundle, lines[:at] + fork + fork[: chance.randrange(3)])


def forge_words(bundle: Bundle, chance: random.Random) -> Harm:
    """Other words under a right signature: the entry's commitment gives them away."""
    path = "payloads/0000000000000000.jsonl"
    lines = [json.loads(line) for line in bundle.files[path].splitlines()]
    item = chance.choice(lines)
    key = next(key for key in ("text", "data", "ct") if key in item)
    item[key] = {"text": "forged", "data": "Zm9yZ2Vk", "ct": "Zm9yZ2Vk"}[key]
    content = b"".join(canonical.encode(line) + b"\n" for line in lines)
    files = sign_again({**bundle.files, path: content}, len(_lines(bundle)), signing_key())
    return Harm(files, frozenset({path}), item["seq"])


def forge_gap(bundle: Bundle, chance: random.Random) -> Harm:
    """A payload quietly left out."""
    path = "payloads/0000000000000000.jsonl"
    lines = bundle.files[path].splitlines(keepends=True)
    gone = json.loads(lines.pop(chance.randrange(len(lines))))
    files = {**bundle.files, path: b"".join(lines)}
    files = sign_again(files, len(_lines(bundle)), signing_key())
    return Harm(files, frozenset({path}), gone["seq"])


def forge_policy(bundle: Bundle, chance: random.Random) -> Harm:
    """Another policy passed off as the one that was active."""
    path = chance.choice([path for path in bundle.files if path.startswith("policies/")])
    files = {**bundle.files, path: bundle.files[path] + b"# gentler\n"}
    files = sign_again(files, len(_lines(bundle)), signing_key())
    return Harm(files, frozenset({path.rsplit("/", 2)[0]}))


def forge_identity(bundle: Bundle, chance: random.Random) -> Harm:
    """The whole log again under a key of the forger's own."""
    stranger = signing_key(chance.randrange(2, 200))
    key = {"from": 0, "vkey": str(note.VerifierKey(ORIGIN, stranger.public_key))}
    keys = canonical.encode({"v": 1, "log": ORIGIN, "keys": [key]}) + b"\n"
    return Harm(forge(_lines(bundle), bundle.files, stranger, keys), frozenset({"keys.json"}))


Make: TypeAlias = Callable[[Bundle, random.Random], Harm]

DAMAGES: tuple[Make, ...] = (
    flip_bit,
    change_byte,
    insert_bytes,
    delete_bytes,
    truncate,
    append_bytes,
    shuffle_lines,
    swap_files,
    remove_file,
    rename_file,
    extra_file,
    extra_directory,
)
FORGERIES: tuple[Make, ...] = (
    forge_edit,
    forge_truncation,
    forge_removal,
    forge_fork,
    forge_words,
    forge_gap,
    forge_policy,
    forge_identity,
)


@dataclass(frozen=True)
class Outcome:
    """How a class of harm fared."""

    tried: int
    missed: int
    misnamed: int


def bundles(directory: Path) -> tuple[Bundle, Bundle, Bundle]:
    """A whole export, one with the words opened, and one session's, each with its newest anchor."""
    record = small_record()
    newest = directory / "newest"
    newest.write_text(record.checkpoint().note)
    made = []
    for name, scope, opened in (
        ("whole", Scope(), False),
        ("opened", Scope(), True),
        ("session", Scope(session="s1"), False),
    ):
        written = record.export(directory / f"{name}.written", scope, opened=opened)
        files = {
            str(path.relative_to(written)): path.read_bytes()
            for path in sorted(written.rglob("*"))
            if path.is_file()
        }
        shutil.rmtree(written)
        made.append(Bundle(files, directory / name, [newest]))
    return made[0], made[1], made[2]


def run(count: int, seed: int, show: Callable[[str], None]) -> dict[str, Outcome]:
    """Does harm `count` times; what came of each class. `show` is told of everything missed."""
    chance = random.Random(seed)
    tried, missed, misnamed = Counter[str](), Counter[str](), Counter[str]()
    with tempfile.TemporaryDirectory() as directory:
        sound = bundles(Path(directory))
        for bundle in sound:
            report = verify.verify(bundle.directory, bundle.anchors)
            assert report.verdict == verify.VERIFIED, report
        for number in range(count):
            make = (*DAMAGES, *FORGERIES)[number % (len(DAMAGES) + len(FORGERIES))]
            bundle = chance.choice(sound if make in DAMAGES else sound[:2])
            harm = make(bundle, chance)
            if harm.files == bundle.files and harm.extra is None:
                continue
            name = make.__name__
            tried[name] += 1
            with bundle.harmed(harm) as report:
                pass
            expected = (
                {verify.TAMPERED} if make in DAMAGES else {verify.TAMPERED, verify.INCOMPLETE}
            )
            if report.verdict not in expected:
                missed[name] += 1
                show(f"{name} missed (case {number}, seed {seed}): {report}")
            elif (harm.named and report.file not in harm.named) or (
                harm.entry is not None and report.entry != harm.entry
            ):
                misnamed[name] += 1
                show(f"{name} misnamed (case {number}, seed {seed}): {harm.named} {report}")
    return {name: Outcome(tried[name], missed[name], misnamed[name]) for name in tried}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    began = time.monotonic()
    outcomes = run(options.count, options.seed, print)
    for name, outcome in outcomes.items():
        print(
            f"{name:20} {outcome.tried:7} tried {outcome.missed} missed {outcome.misnamed} misnamed"
        )
    print(f"{sum(o.tried for o in outcomes.values())} in {time.monotonic() - began:.0f} s")
    return int(any(outcome.missed or outcome.misnamed for outcome in outcomes.values()))


if __name__ == "__main__":
    sys.exit(main())
