"""Approvals: signed notes (C2SP) beside a pack that say who approved exactly these files, and when.

    intake-appliance policy approval v1
    policy legal-intake 1.0.0
    digest 3f0c…                    of what the files mean
    files 91ab…                     of every byte of them
    approved by col, Col Diaz, compliance officer
    at 2026-11-20T12:00:00Z
    note Read aloud with the desk.  (only where there is one)

The box signs when a named person has signed in. A note about other files, or under another key, is no
approval.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from appliance.core.errors import TamperError
from appliance.ledger.leaf import files_digest
from appliance.ledger.note import Signer, VerifierKey, parse, sign

FOLDER = "approvals"
SUFFIX = ".note"
_FIRST = "intake-appliance policy approval v1"
_FORM = re.compile(
    _FIRST + r"\npolicy (?P<policy>\S+) (?P<version>\S+)\ndigest (?P<digest>[0-9a-f]{64})"
    r"\nfiles (?P<files>[0-9a-f]{64})\napproved by (?P<name>[^,\n]+), (?P<display>[^,\n]+), (?P<role>[^\n]+)"
    r"\nat (?P<at>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)\n(?:note (?P<note>[^\n]+)\n)?"
)


@dataclass(frozen=True, slots=True)
class Pack:
    """Exactly which files: the policy's id, version and digest, and the digest of every byte."""

    policy: str
    version: str
    digest: str
    files: str

    @classmethod
    def of(cls, policy: str, version: str, digest: str, files: Mapping[str, bytes]) -> Pack:
        """A policy's pack, by its files."""
        return cls(policy, version, digest, files_digest(files))


@dataclass(frozen=True, slots=True)
class Approval:
    """Who approved a pack: the account, how they are called, as what, and when (UTC milliseconds)."""

    pack: Pack
    name: str
    display: str
    role: str
    at_ms: int
    note: str = ""


def signed(approval: Approval, origin: str, signer: Signer) -> str:
    """The approval as a signed note."""
    pack = approval.pack
    at = datetime.fromtimestamp(approval.at_ms / 1000, UTC)
    lines = [
        _FIRST,
        f"policy {pack.policy} {pack.version}",
        f"digest {pack.digest}",
        f"files {pack.files}",
        f"approved by {_line(approval.name)}, {_line(approval.display)}, {_line(approval.role)}",
        f"at {at:%Y-%m-%dT%H:%M:%SZ}",
    ]
    if _line(approval.note):
        lines.append(f"note {_line(approval.note)}")
    return sign("\n".join(lines) + "\n", origin, signer)


def verified(note: str, key: VerifierKey) -> Approval:
    """What a signed note says. Raises TamperError when this key did not sign it."""
    taken = parse(note)
    found = _FORM.fullmatch(taken.text)
    if found is None or not taken.signed_by(key):
        raise TamperError("not an approval that this appliance signed")
    at = datetime.strptime(found["at"], "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    return Approval(
        Pack(found["policy"], found["version"], found["digest"], found["files"]),
        found["name"],
        found["display"],
        found["role"],
        round(at.timestamp() * 1000),
        found["note"] or "",
    )


def approvals(folder: Path, pack: Pack, key: VerifierKey) -> tuple[Approval, ...]:
    """Every approval beside a pack that holds for exactly these files."""
    return tuple(one for one in _readable(folder / FOLDER, key) if one.pack == pack)


def _readable(folder: Path, key: VerifierKey) -> Iterator[Approval]:
    for path in sorted(folder.glob(f"*{SUFFIX}")):
        try:
            yield verified(path.read_text("utf-8"), key)
        except (TamperError, OSError, UnicodeDecodeError):
            continue


def _line(text: str) -> str:
    """A text as one part of a line."""
    return " ".join(text.replace(",", " ").split()) if text else ""
