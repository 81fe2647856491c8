"""Who may do what: one table. Pure. Every route of every console names the capability it needs, and
this table is the only place that says who has it.

Administration looks after accounts and the box, and reads no one's words; compliance reads the record
and changes nothing in it; the desk works with cases and cannot touch accounts or the record.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Role(StrEnum):
    """What someone is here. Whoever has not signed in is a visitor."""

    VISITOR = "visitor"
    STAFF = "staff"
    SUPERVISOR = "supervisor"
    COMPLIANCE = "compliance"
    ADMINISTRATOR = "administrator"


class Console(StrEnum):
    """The three rooms behind the door."""

    DESK = "desk"
    COMPLIANCE = "compliance"
    ADMIN = "admin"


class Capability(StrEnum):
    """Something that can be done. A route that names none is closed to everyone."""

    COME_IN = "come in"
    """See the sign-in page and sign in."""
    OWN_ACCOUNT = "own account"
    """Sign out, change one's own password."""
    QUEUE_READ = "see the queue"
    """Tickets, live conversations and deliveries, without anyone's words."""
    CASE_READ = "read a case"
    """The three lines, the answers and the words they rest on, unanswered questions."""
    TRANSCRIPT_READ = "read a transcript"
    SOUND_HEAR = "hear what was said"
    """As it sounded, where the visitor agreed that it is kept."""
    TICKET_WORK = "work on a ticket"
    """Take it, give it back, close it, accept answers, settle questions."""
    TICKET_MOVE = "move a ticket"
    """Put anyone's ticket into another queue, or back into its own."""
    DELIVERY_RESEND = "send a delivery again"
    RECORD_SEARCH = "search the record"
    RECORD_WORDS = "read masked words"
    RECORD_VERIFY = "verify the record"
    RECORD_EXPORT = "export the record"
    POLICY_READ = "read policies"
    POLICY_APPROVE = "approve policies"
    """Sign a version, and sign off its first sessions."""
    ACCOUNT_READ = "see accounts"
    ACCOUNT_CHANGE = "change accounts"
    HEALTH_READ = "see how the box is"


_EVERYONE = frozenset({Capability.COME_IN})
_SIGNED_IN = _EVERYONE | {Capability.OWN_ACCOUNT}
_STAFF = _SIGNED_IN | {
    Capability.QUEUE_READ,
    Capability.CASE_READ,
    Capability.TRANSCRIPT_READ,
    Capability.SOUND_HEAR,
    Capability.TICKET_WORK,
}

MATRIX: Mapping[Role, frozenset[Capability]] = {
    Role.VISITOR: _EVERYONE,
    Role.STAFF: _STAFF,
    Role.SUPERVISOR: _STAFF | {Capability.TICKET_MOVE, Capability.DELIVERY_RESEND},
    Role.COMPLIANCE: _SIGNED_IN
    | {
        Capability.RECORD_SEARCH,
        Capability.RECORD_WORDS,
        Capability.RECORD_VERIFY,
        Capability.RECORD_EXPORT,
        Capability.POLICY_READ,
        Capability.POLICY_APPROVE,
    },
    Role.ADMINISTRATOR: _SIGNED_IN
    | {Capability.ACCOUNT_READ, Capability.ACCOUNT_CHANGE, Capability.HEALTH_READ},
}

HOME: Mapping[Role, Console] = {
    Role.STAFF: Console.DESK,
    Role.SUPERVISOR: Console.DESK,
    Role.COMPLIANCE: Console.COMPLIANCE,
    Role.ADMINISTRATOR: Console.ADMIN,
}
"""Which console a role signs in at."""


def may(role: Role, capability: Capability) -> bool:
    """True when this role can do that."""
    return capability in MATRIX[role]
