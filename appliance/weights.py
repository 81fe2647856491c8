"""The models in the data directory: which are here, and whether every file is the one it should be.

A file whose publisher names its digest has it in the catalogue. Of any other the digest is pinned beside
it when an operator brings the model in, and from then on that file counts and no other: a model that was
never brought in, or was altered since, is not loaded.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

PINS = "pinned.json"
"""The digests of the files that the catalogue has none for, by name."""

Entry = Mapping[str, Any]
"""What the catalogue says of a model. Of its `files`, an empty digest is one to be pinned."""


def folder_of(data: Path, name: str) -> Path:
    """Where a model lies, or would."""
    return data / "models" / name


def digests_of(data: Path, name: str, entry: Entry) -> dict[str, str]:
    """The expected SHA-256 of each file; empty for one that was never pinned."""
    pinned = _pinned(folder_of(data, name))
    return {file: known or pinned.get(file, "") for file, known in entry["files"].items()}


def state_of(data: Path, name: str, entry: Entry) -> str:
    """ "here", "missing", or "altered" when a file is not the published or pinned one."""
    folder = folder_of(data, name)
    expected = digests_of(data, name, entry)
    if not all((folder / file).is_file() for file in expected):
        return "missing"
    same = all(known and digest(folder / file) == known for file, known in expected.items())
    return "here" if same else "altered"


def is_brought_in(data: Path, name: str, entry: Entry) -> bool:
    """Whether every file is there and has a digest to be held against; looks into none of them."""
    folder = folder_of(data, name)
    expected = digests_of(data, name, entry)
    return all(known and (folder / file).is_file() for file, known in expected.items())


def bring_in(data: Path, name: str, entry: Entry, source: Path) -> Path:
    """Puts the files of `source` in place, whole or not at all, and pins those without a digest. Where
    they lie then. The caller has looked at their digests. Raises OSError."""
    target = folder_of(data, name)
    partial = target.with_suffix(".partial")
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir(parents=True)
    for file in entry["files"]:
        shutil.copyfile(source / file, partial / file)
    pins = {file: digest(partial / file) for file, known in entry["files"].items() if not known}
    if pins:
        (partial / PINS).write_text(json.dumps(pins, indent=1), "utf-8")
    shutil.rmtree(target, ignore_errors=True)
    partial.rename(target)
    return target


def digest(path: Path) -> str:
    """The SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _pinned(folder: Path) -> dict[str, str]:
    try:
        read = json.loads((folder / PINS).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return {str(file): str(known) for file, known in read.items()} if isinstance(read, dict) else {}
