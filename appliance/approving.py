"""A policy pack approved from the command line by a named person: the box signs that they did, and the
record says so."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from appliance.consoles.compliance.reviews import Signature, sign
from appliance.consoles.passwords import Passwords
from appliance.consoles.roles import Capability
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
    approval, path = sign(
        core, Signature(Path(asked.directory), policy, asked.role, asked.note), who
    )
    return {
        "policy": policy.id,
        "version": policy.version,
        "digest": policy.digest,
        "by": who.display,
        "as": approval.role,
        "note": str(path),
        "evaluation": core.keyring.evaluation,
    }
