"""The record: entries of a transparency log and the proofs about them. Pure. RFC 6962, C2SP."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from appliance.core.interview import JsonValue


class EntryClass(StrEnum):
    """Every kind of event the record knows. The list is closed."""

    BOOT = "boot"
    SHUTDOWN = "shutdown"
    POLICY_ACTIVATE = "policy.activate"
    POLICY_APPROVE = "policy.approve"
    POLICY_REVIEW = "policy.review"
    SESSION_OPEN = "session.open"
    TURN = "turn"
    AUDIO = "audio"
    SESSION_CLOSE = "session.close"
    CONSENT = "consent"
    TICKET_OPEN = "ticket.open"
    TICKET_CHANGE = "ticket.change"
    RECORD_READ = "record.read"
    RECORD_AMEND = "record.amend"
    DELIVERY = "delivery"
    EXPORT = "export"
    ERASE = "erase"
    AUTH = "auth"
    ACCOUNT = "account"
    STORAGE_ERROR = "storage.error"
    SAFETY = "safety"


@dataclass(frozen=True, slots=True)
class EntryDraft:
    """What someone wants recorded. `payload` is sealed before it touches the disk; `facts` are the open
    part of the entry (strings and integers only) and never hold a person's words."""

    cls: EntryClass
    session: str | None
    who: str
    role: str
    facts: dict[str, JsonValue]
    policy: str | None = None
    payload: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One entry as it stands in the log: its place, its canonical leaf bytes and their hash."""

    origin: str
    sequence: int
    at_ms: int
    cls: EntryClass
    session: str | None
    leaf: bytes
    leaf_hash: bytes


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A signed statement of the log's size and root (C2SP tlog-checkpoint v1). `note` is the whole
    signed note as text."""

    origin: str
    size: int
    root: bytes
    note: str


@dataclass(frozen=True, slots=True)
class InclusionProof:
    """That the leaf at `index` is in the tree of `size` leaves (RFC 6962 section 2.1.1)."""

    index: int
    size: int
    hashes: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class ConsistencyProof:
    """That the tree of `old_size` leaves is a prefix of the tree of `size` (section 2.1.2)."""

    old_size: int
    size: int
    hashes: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a committed turn leaves behind: its place in the record and the tickets it opened."""

    sequence: int
    turn: int
    tickets: tuple[str, ...] = ()
