"""The outbox at work: what is due is opened, handed to the courier, and its outcome written down.

At least once: a delivery is claimed and counted before it leaves, and settled after its outcome; a
crash in between sends it again, under the same idempotency key. Each destination has a loop of its
own, so that a slow one holds up nobody else.
"""

from __future__ import annotations

import asyncio
import dataclasses
import logging
from collections.abc import Callable, Mapping
from typing import Protocol

from sqlalchemy import Connection

from appliance.core.errors import DeliveryError, SealError
from appliance.core.ports import Clock
from appliance.core.ticket import Delivery, DeliveryStatus
from appliance.records.destinations import Outlet, parcel, render
from appliance.records.parcel import Outcome, Parcel
from appliance.store import outbox
from appliance.store.database import Database

IDLE_SECONDS = 2.0
"""How often a loop looks for work that nobody woke it for (a retry, another box's delivery)."""

_log = logging.getLogger(__name__)


class Courier(Protocol):
    """Carries a parcel and tells how it went; never raises."""

    async def carry(self, parcel: Parcel) -> Outcome: ...


class Dispatch:
    """Delivers for one box. `open_body` unseals a delivery's body to a packed record (SealError: its key
    is gone); `written` is called inside the transaction of each outcome, with the delivery as it now
    stands; `box` names this box, in claims and in events."""

    def __init__(
        self,
        database: Database,
        courier: Courier,
        outlets: Mapping[str, Outlet],
        *,
        open_body: Callable[[Delivery], bytes],
        written: Callable[[Connection, Delivery], None],
        clock: Clock,
        box: str,
    ) -> None:
        self._database = database
        self._courier = courier
        self._outlets = dict(outlets)
        self._open_body = open_body
        self._written = written
        self._clock = clock
        self._box = box
        self._woken = {name: asyncio.Event() for name in self._outlets}

    async def run(self) -> None:
        """Works until cancelled. What a former run had claimed is tried again first."""
        await self._database.write(lambda connection: outbox.release_claims(connection, self._box))
        async with asyncio.TaskGroup() as loops:
            for name in self._outlets:
                loops.create_task(self._serve(name))

    def wake(self) -> None:
        """There is something new in the outbox."""
        for event in self._woken.values():
            event.set()

    async def deliver_next(self, name: str) -> bool:
        """Tries the next due delivery of one destination; False when there is none. Raises StoreError,
        and whatever `written` raises."""
        now_ms = self._clock.now_ms()
        claimed = await self._database.write(
            lambda connection: outbox.claim(connection, name, self._box, now_ms)
        )
        if claimed is None:
            return False
        outcome = await self._attempt(claimed)
        now_ms = self._clock.now_ms()
        await self._database.write(
            lambda connection: self._write_down(connection, claimed, outcome, now_ms)
        )
        return True

    async def _serve(self, name: str) -> None:
        woken = self._woken[name]
        while True:
            woken.clear()
            try:
                while await self.deliver_next(name):
                    pass
            except Exception as problem:  # noqa: BLE001 - whatever it was, the claim runs out and it is retried
                _log.error("outbox stopped for a moment", extra={"cause": type(problem).__name__})
            try:
                await asyncio.wait_for(woken.wait(), IDLE_SECONDS)
            except TimeoutError:
                continue

    async def _attempt(self, delivery: Delivery) -> Outcome:
        outlet = self._outlets[delivery.destination]
        try:
            opened = dataclasses.replace(delivery, body=self._open_body(delivery))
            rendered = render(opened, self._box)
        except SealError:
            return Outcome(0, "refused", "the record can no longer be opened")
        except DeliveryError as problem:
            return Outcome(0, "refused", str(problem))
        return await self._courier.carry(parcel(outlet, rendered, self._clock.now_ms()))

    def _write_down(
        self, connection: Connection, delivery: Delivery, outcome: Outcome, now_ms: int
    ) -> None:
        after = _after(delivery, outcome, now_ms)
        if after.status is DeliveryStatus.PENDING:
            outbox.postpone(connection, after.id, after.next_attempt_ms, outcome.problem)
        else:
            outbox.settle(connection, after.id, after.status, now_ms, after.problem)
        self._written(connection, after)


def _after(delivery: Delivery, outcome: Outcome, now_ms: int) -> Delivery:
    """The delivery as an outcome leaves it. Pure."""
    match outcome.result:
        case "delivered":
            return dataclasses.replace(delivery, status=DeliveryStatus.DELIVERED, problem=None)
        case "refused":
            return dataclasses.replace(
                delivery, status=DeliveryStatus.REFUSED, problem=outcome.problem
            )
        case "failed":
            wait_ms = max(outcome.wait_ms, outbox.next_wait_ms(delivery.attempts))
            return dataclasses.replace(
                delivery, next_attempt_ms=now_ms + wait_ms, problem=outcome.problem
            )
