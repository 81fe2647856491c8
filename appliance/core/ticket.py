"""Work for people, and what leaves the building. Pure. The terms are ITIL's."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Priority(StrEnum):
    """Impact times urgency. P1: a life may be at risk."""

    P1 = "P1"
    P2 = "P2"
    P3 = "P3"


class TicketStatus(StrEnum):
    """Where a ticket stands."""

    OPEN = "open"
    TAKEN = "taken"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Handoff:
    """The three lines a member of staff reads first: who and what, what matters, next step by when."""

    who: str = field(repr=False)
    matters: str = field(repr=False)
    next_step: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Ticket:
    """One piece of work with an owner and a clock. `protocol` is what the visitor is given: it carries
    a check digit and no personal data. Times are UTC milliseconds."""

    id: str
    protocol: str
    session: str
    intake: str
    queue: str
    priority: Priority
    status: TicketStatus
    reason: str
    opened_ms: int
    first_due_ms: int
    resolve_due_ms: int | None
    owner: str | None = None
    first_response_ms: int | None = None
    closed_ms: int | None = None
    outcome: str | None = None


class DeliveryStatus(StrEnum):
    """Where a delivery stands. REFUSED: the destination will never take it; kept and shown."""

    PENDING = "pending"
    DELIVERED = "delivered"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Delivery:
    """One rendered record on its way to one destination: at least once, in order per session."""

    id: str
    session: str
    sequence: int
    destination: str
    kind: str
    content_type: str
    body: bytes = field(repr=False)
    status: DeliveryStatus = DeliveryStatus.PENDING
    attempts: int = 0
    next_attempt_ms: int = 0
    problem: str | None = None
