"""A policy pack approved by a named person: the box signs that they did, and the record says so."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import Connection

from appliance.consoles.passwords import Passwords
from appliance.consoles.roles import Capability
from appliance.core.errors import ConfigError
from appliance.core.record import EntryClass, EntryDraft
from appliance.ledger.approval import FOLDER, SUFFIX, Approval, Pack, signed
from appliance.opening import Core
from appliance.people import signed_in
from appliance.policy.load import load


class Approve(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which pack (the directory it is in, and its id), who approves it, and as what."""

    directory: str
    pack: str
    by: str
    by_password: str
    role: str = ""
    note: str = ""


def approve(core: Core, asked: Approve, passwords: Passwords | None = None) -> dict[str, Any]:
    """Signs a pack in somebody's name and lays the note beside it. Blocks. Raises PolicyError for a pack
    with faults, RequestError (401, 403), ConfigError when the note cannot be written."""
    policy = load(Path(asked.directory), asked.pack, core.config)
    who = signed_in(core, asked.by, asked.by_password, Capability.POLICY_APPROVE, passwords)
    approval = Approval(
        Pack.of(policy.id, policy.version, policy.digest, policy.files),
        who.name,
        who.display,
        asked.role or who.role,
        core.clock.now_ms(),
        asked.note,
    )
    note = signed(approval, core.config.origin, core.keyring.signing_key())
    path = Path(asked.directory) / asked.pack / FOLDER / f"{_file_name(who.name)}{SUFFIX}"
    facts = {
        "policy": policy.id,
        "version": policy.version,
        "digest": policy.digest,
        "files": approval.pack.files,
        "as": approval.role,
        "note": hashlib.sha256(note.encode()).hexdigest(),
    }
    draft = EntryDraft(EntryClass.POLICY_APPROVE, None, who.id, who.role, {**facts})

    def enter(connection: Connection) -> None:
        core.ledger.append(connection, draft)
        _lay_down(path, note)

    core.database.write_now(enter)
    return {
        "policy": policy.id,
        "version": policy.version,
        "digest": policy.digest,
        "by": who.display,
        "as": approval.role,
        "note": str(path),
        "evaluation": core.keyring.evaluation,
    }


def _lay_down(path: Path, note: str) -> None:
    """Writes the note, whole or not at all; when it cannot be, nothing is recorded either."""
    try:
        path.parent.mkdir(exist_ok=True)
        partial = path.with_suffix(".partial")
        partial.write_text(note, "utf-8")
        partial.replace(path)
    except OSError as problem:
        raise ConfigError(
            f"{path} cannot be written: {problem.strerror}",
            advice="Copy the packs into a folder of yours and name it: [storage] policies.",
        ) from None


def _file_name(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9_-]", "_", name)
