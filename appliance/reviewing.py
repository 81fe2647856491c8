"""The review of a new version's first sessions from the command line: the same rules as in the console,
a named person included."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from appliance.consoles.compliance import reviews
from appliance.consoles.passwords import Passwords
from appliance.consoles.roles import Capability
from appliance.conversation.review import ACCEPTED, OBJECTED
from appliance.core.errors import RequestError
from appliance.core.policy import Policy
from appliance.opening import Core
from appliance.people import signed_in


class Verdict(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which session (its id or its protocol number), whose verdict, and what they say."""

    session: str
    by: str
    by_password: str
    accept: bool
    note: str = ""


def waiting(core: Core, policies: Sequence[Policy]) -> list[dict[str, Any]]:
    """How the review of each version stands, and what waits, without a word that was said. Blocks."""
    found: list[dict[str, Any]] = msgspec.to_builtins(reviews.waiting(core, policies))
    return found


def sign_off(
    core: Core, policies: Sequence[Policy], asked: Verdict, passwords: Passwords | None = None
) -> dict[str, Any]:
    """A named person's verdict on one session that waits; on the record, a note sealed with the session.
    Blocks. Raises RequestError: 401, 403, 404, 409, 422."""
    if not asked.accept and not asked.note.strip():
        raise RequestError(422, "no-note", "an objection says what is wrong", advice="Add --note.")
    who = signed_in(core, asked.by, asked.by_password, Capability.POLICY_APPROVE, passwords)
    left = reviews.verdict(core, policies, asked.session, who, accept=asked.accept, note=asked.note)
    return {
        "session": asked.session,
        "verdict": ACCEPTED if asked.accept else OBJECTED,
        "by": who.display,
        "standing": msgspec.to_builtins(left),
    }
