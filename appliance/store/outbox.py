"""What is on its way out: at least once, and in order for each session and destination.

A delivery is claimed for a while by one box, so that several may share a database; when the box dies
the claim runs out and another takes it. A destination that will never take a delivery refuses it:
it is kept, shown, and sent again when a person says so. The next one of the session is then not held
up, and the refused one may only be sent again while no later one has arrived.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Collection

from sqlalchemy import (
    Connection,
    RowMapping,
    exists,
    func,
    select,
    update,
)

from appliance.core.errors import RequestError
from appliance.core.ticket import Delivery, DeliveryStatus
from appliance.store.schema import outbox, plain

FIRST_WAIT_MS = 5_000
LONGEST_WAIT_MS = 3_600_000
CLAIM_MS = 120_000

_PENDING = DeliveryStatus.PENDING.value
_COLUMNS = [outbox.c[field.name] for field in dataclasses.fields(Delivery)]


def next_wait_ms(attempts: int) -> int:
    """How long to wait after so many failed attempts: 5 s, doubling, at most an hour. Pure."""
    return int(min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** min(max(attempts - 1, 0), 20)))


def insert(connection: Connection, delivery: Delivery, now_ms: int) -> None:
    """Puts a delivery into the outbox; its body is sealed already."""
    values = plain(delivery) | {
        "status": delivery.status.value,
        "created_ms": now_ms,
        "claimed_until_ms": 0,
    }
    connection.execute(outbox.insert().values(values))


def next_sequence(connection: Connection, session: str, destination: str) -> int:
    """The number of the next delivery of this session to this destination, from 1."""
    statement = (
        select(func.max(outbox.c.sequence))
        .where(outbox.c.session == session)
        .where(outbox.c.destination == destination)
    )
    return (connection.scalar(statement) or 0) + 1


def claim(connection: Connection, destination: str, box: str, now_ms: int) -> Delivery | None:
    """The next delivery for this destination that is due and has none of its session before it, now
    claimed by `box` and counted as attempted; None when there is nothing to do."""
    earlier = outbox.alias("earlier")
    waits_for_another = exists().where(
        earlier.c.session == outbox.c.session,
        earlier.c.destination == outbox.c.destination,
        earlier.c.sequence < outbox.c.sequence,
        earlier.c.status == _PENDING,
    )
    statement = (
        select(*_COLUMNS)
        .where(outbox.c.status == _PENDING)
        .where(outbox.c.destination == destination)
        .where(outbox.c.next_attempt_ms <= now_ms)
        .where(outbox.c.claimed_until_ms <= now_ms)
        .where(~waits_for_another)
        .order_by(outbox.c.next_attempt_ms, outbox.c.created_ms, outbox.c.id)
        .limit(1)
        .with_for_update(skip_locked=True, of=outbox)
    )
    found = connection.execute(statement).mappings().first()
    if found is None:
        return None
    attempts = found["attempts"] + 1
    connection.execute(
        update(outbox)
        .where(outbox.c.id == found["id"])
        .values(attempts=attempts, claimed_by=box, claimed_until_ms=now_ms + CLAIM_MS)
    )
    return dataclasses.replace(_row(found), attempts=attempts)


def settle(
    connection: Connection,
    delivery_id: str,
    status: DeliveryStatus,
    now_ms: int,
    problem: str | None = None,
) -> None:
    """Records that a delivery arrived or was refused for good."""
    _release(
        connection, delivery_id, {"status": status.value, "settled_ms": now_ms, "problem": problem}
    )


def postpone(connection: Connection, delivery_id: str, next_attempt_ms: int, problem: str) -> None:
    """Records a failed attempt and when to try again."""
    _release(connection, delivery_id, {"next_attempt_ms": next_attempt_ms, "problem": problem})


def release_claims(connection: Connection, box: str) -> None:
    """Lets go of what a former run of this box had claimed, so that it is tried at once."""
    connection.execute(
        update(outbox).where(outbox.c.claimed_by == box).values(claimed_by=None, claimed_until_ms=0)
    )


def retry(connection: Connection, delivery_id: str, now_ms: int) -> Delivery:
    """Sends a refused or waiting delivery again, at once. Raises RequestError: 404 when there is none,
    409 when it has arrived, was erased, or a later one of its session has arrived or is on its way."""
    found = connection.execute(
        select(outbox).where(outbox.c.id == delivery_id).with_for_update()
    ).first()
    if found is None:
        raise RequestError(404, "no-such-delivery", "there is no such delivery")
    later = (
        select(outbox.c.id)
        .where(outbox.c.session == found.session)
        .where(outbox.c.destination == found.destination)
        .where(outbox.c.sequence > found.sequence)
        .where(
            (outbox.c.status == DeliveryStatus.DELIVERED.value)
            | (outbox.c.claimed_until_ms > now_ms)
        )
    )
    if found.status == DeliveryStatus.DELIVERED.value or found.body is None:
        raise RequestError(409, "delivery-settled", "this delivery cannot be sent again")
    if connection.execute(later).first() is not None:
        raise RequestError(409, "delivery-overtaken", "a later record is there or on its way")
    _release(
        connection,
        delivery_id,
        {"status": _PENDING, "next_attempt_ms": now_ms, "settled_ms": None, "problem": None},
    )
    return dataclasses.replace(
        _row(found._mapping),
        status=DeliveryStatus.PENDING,
        next_attempt_ms=now_ms,
        problem=None,
    )


def with_status(
    connection: Connection, statuses: Collection[DeliveryStatus], limit: int = 200
) -> list[Delivery]:
    """Deliveries with one of these statuses, the oldest first."""
    statement = (
        select(*_COLUMNS)
        .where(outbox.c.status.in_([status.value for status in statuses]))
        .order_by(outbox.c.created_ms, outbox.c.id)
        .limit(limit)
    )
    return [_row(found) for found in connection.execute(statement).mappings()]


def counts(connection: Connection) -> dict[DeliveryStatus, int]:
    """How many deliveries there are of each status."""
    statement = select(outbox.c.status, func.count()).group_by(outbox.c.status)
    found = {DeliveryStatus(status): number for status, number in connection.execute(statement)}
    return {status: found.get(status, 0) for status in DeliveryStatus}


def erase(connection: Connection, session: str) -> None:
    """Deletes the bodies of a session's deliveries; what had not left will not leave."""
    connection.execute(update(outbox).where(outbox.c.session == session).values(body=None))
    connection.execute(
        update(outbox)
        .where(outbox.c.session == session)
        .where(outbox.c.status == _PENDING)
        .values(status=DeliveryStatus.REFUSED.value, problem="erased before it was delivered")
    )


def _release(connection: Connection, delivery_id: str, values: dict[str, object]) -> None:
    connection.execute(
        update(outbox)
        .where(outbox.c.id == delivery_id)
        .values(values | {"claimed_by": None, "claimed_until_ms": 0})
    )


def _row(found: RowMapping) -> Delivery:
    values = {field.name: found[field.name] for field in dataclasses.fields(Delivery)}
    values["status"] = DeliveryStatus(found["status"])
    values["body"] = values["body"] or b""
    return Delivery(**values)
