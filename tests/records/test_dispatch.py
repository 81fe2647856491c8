import asyncio
import dataclasses
import json
import os
import signal
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import Connection

from appliance.core.errors import SealError, StoreError
from appliance.core.session import SessionStatus
from appliance.core.ticket import Delivery, DeliveryStatus
from appliance.records.destinations import Directory, Hook, Outlet, allowed, render
from appliance.records.dispatch import Dispatch
from appliance.records.mapping import pack
from appliance.records.parcel import Outcome, Parcel
from appliance.records.process import CourierProcess
from appliance.store import outbox, sessions
from appliance.store.database import Database
from appliance.store.sessions import SessionKey, SessionRow
from tests.records.destination import destination
from tests.records.samples import record

SECRET = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"


@dataclass
class FakeClock:
    ms: int = 1_795_176_100_000

    def now_ms(self) -> int:
        return self.ms

    def today(self) -> date:
        return date(2026, 11, 20)


@dataclass
class FakeCourier:
    """Answers as it is told, and keeps what it was handed."""

    outcomes: list[Outcome] = field(default_factory=list)
    carried: list[Parcel] = field(default_factory=list)

    async def carry(self, parcel: Parcel) -> Outcome:
        self.carried.append(parcel)
        return self.outcomes.pop(0) if self.outcomes else Outcome(0, "delivered")


FAILED = Outcome(0, "failed", "the destination answered 500")
REFUSED = Outcome(0, "refused", "the destination answered 410")


@dataclass
class Box:
    database: Database
    clock: FakeClock = field(default_factory=FakeClock)
    written: list[Delivery] = field(default_factory=list)

    def add(self, name: str, sequence: int, to: str = "out", kind: str = "files") -> None:
        body = b"sealed:" + pack(record())
        made = Delivery(name, "5f0c2a", sequence, to, kind, "application/json", body)
        self.database.write_now(lambda c: outbox.insert(c, made, self.clock.ms))

    def dispatch(self, courier: object, *outlets: Outlet) -> Dispatch:
        return Dispatch(
            self.database,
            courier,
            {outlet.name: outlet for outlet in outlets},
            open_body=unsealed,
            written=self.note,
            clock=self.clock,
            box="box1",
        )

    def note(self, connection: Connection, delivery: Delivery) -> None:
        self.written.append(delivery)

    def now(self) -> dict[str, tuple[DeliveryStatus, int]]:
        with self.database.reader() as connection:
            found = outbox.with_status(connection, set(DeliveryStatus))
        return {delivery.id: (delivery.status, delivery.attempts) for delivery in found}


def unsealed(delivery: Delivery) -> bytes:
    if not delivery.body.startswith(b"sealed:"):
        raise SealError("the key is gone")
    return delivery.body.removeprefix(b"sealed:")


@pytest.fixture
def box(tmp_path: Path) -> Iterator[Box]:
    database = Database.open(f"sqlite:///{tmp_path}/box.db")
    row = SessionRow(
        "5f0c2a", "i", "p", "en", "kiosk", SessionStatus.COMPLETED, 1, b"t", 0, 0, 0, None, b"s"
    )
    database.write_now(lambda c: sessions.insert(c, row, SessionKey(row.id, b"w", 1)))
    yield Box(database)
    database.close()


def step(dispatch: Dispatch, name: str = "out") -> bool:
    return asyncio.run(dispatch.deliver_next(name))


def test_a_delivery_is_rendered_handed_over_and_settled(box: Box, tmp_path: Path) -> None:
    box.add("d1", 1)
    courier = FakeCourier()
    dispatch = box.dispatch(courier, Directory("out", tmp_path))
    assert step(dispatch)
    assert not step(dispatch)
    [parcel] = courier.carried
    assert parcel.name == "5f0c2a-0001.json"
    assert json.loads(parcel.body)["kind"] == "intake.record/v1"
    assert box.now() == {"d1": (DeliveryStatus.DELIVERED, 1)}
    assert [d.status for d in box.written] == [DeliveryStatus.DELIVERED]


def test_each_kind_has_its_form(box: Box) -> None:
    def rendered(kind: str) -> Delivery:
        return render(Delivery("d1", "s", 2, "out", kind, "", pack(record())), "box1")

    assert json.loads(rendered("fhir").body)["resourceType"] == "QuestionnaireResponse"
    assert rendered("fhir").content_type == "application/fhir+json"
    assert json.loads(rendered("webhook").body)["id"] == "d1"


def test_failures_are_tried_again_later_and_later(box: Box, tmp_path: Path) -> None:
    box.add("d1", 1)
    box.add("d2", 2)
    courier = FakeCourier([FAILED, FAILED])
    dispatch = box.dispatch(courier, Directory("out", tmp_path))
    assert step(dispatch)
    assert not step(dispatch)
    box.clock.ms += 5_000
    assert step(dispatch)
    box.clock.ms += 9_999
    assert not step(dispatch)
    box.clock.ms += 1
    assert step(dispatch)
    assert step(dispatch)
    assert box.now() == {
        "d1": (DeliveryStatus.DELIVERED, 3),
        "d2": (DeliveryStatus.DELIVERED, 1),
    }
    assert [parcel.name[-6:] for parcel in courier.carried] == ["1.json"] * 3 + ["2.json"]


def test_a_destination_that_asks_for_time_gets_it(box: Box, tmp_path: Path) -> None:
    box.add("d1", 1)
    courier = FakeCourier([Outcome(0, "failed", "the destination answered 503", 60_000)])
    dispatch = box.dispatch(courier, Directory("out", tmp_path))
    step(dispatch)
    box.clock.ms += 59_999
    assert not step(dispatch)
    box.clock.ms += 1
    assert step(dispatch)


def test_what_is_refused_stays_in_sight(box: Box, tmp_path: Path) -> None:
    box.add("d1", 1)
    dispatch = box.dispatch(FakeCourier([REFUSED]), Directory("out", tmp_path))
    assert step(dispatch)
    box.clock.ms += 10**9
    assert not step(dispatch)
    with box.database.reader() as connection:
        [kept] = outbox.with_status(connection, {DeliveryStatus.REFUSED})
    assert kept.problem == "the destination answered 410"


def test_what_cannot_be_opened_or_rendered_is_refused(box: Box, tmp_path: Path) -> None:
    lost = Delivery("lost", "5f0c2a", 1, "out", "files", "", b"key gone")
    garbled = dataclasses.replace(lost, id="garbled", sequence=2, body=b"sealed:\xc1")
    odd = dataclasses.replace(
        lost, id="odd", sequence=3, kind="fax", body=b"sealed:" + pack(record())
    )
    for made in (lost, garbled, odd):
        box.database.write_now(lambda c, made=made: outbox.insert(c, made, 0))
    courier = FakeCourier()
    dispatch = box.dispatch(courier, Directory("out", tmp_path))
    assert [step(dispatch) for _ in range(4)] == [True, True, True, False]
    assert {status for status, _ in box.now().values()} == {DeliveryStatus.REFUSED}
    assert courier.carried == []


def test_an_outcome_that_cannot_be_recorded_is_not_settled(box: Box, tmp_path: Path) -> None:
    box.add("d1", 1)
    dispatch = box.dispatch(FakeCourier(), Directory("out", tmp_path))

    def fails(connection: Connection, delivery: Delivery) -> None:
        raise StoreError("no ledger, no effect")

    dispatch._written = fails
    with pytest.raises(StoreError):
        step(dispatch)
    assert box.now() == {"d1": (DeliveryStatus.PENDING, 1)}
    box.clock.ms += outbox.CLAIM_MS
    assert step(box.dispatch(FakeCourier(), Directory("out", tmp_path)))
    assert box.now() == {"d1": (DeliveryStatus.DELIVERED, 2)}


async def until(condition, seconds: float = 15) -> None:
    async with asyncio.timeout(seconds):
        while not condition():
            await asyncio.sleep(0.02)


def run_with_courier(box: Box, outlets: list[Outlet], work) -> None:
    async def run() -> None:
        courier = CourierProcess(allowed(outlets))
        dispatch = box.dispatch(courier, *outlets)
        running = asyncio.create_task(dispatch.run())
        try:
            await work(dispatch, courier)
        finally:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)
            await courier.close()

    asyncio.run(run())


def delivered(box: Box, *names: str) -> bool:
    return all(box.now()[name][0] is DeliveryStatus.DELIVERED for name in names)


def test_everything_arrives_through_a_real_courier(box: Box, tmp_path: Path) -> None:
    folder = tmp_path / "share"
    folder.mkdir()
    with destination() as told:
        told.answers = [500, 200]
        outlets: list[Outlet] = [Directory("out", folder), Hook("hook", told.url, SECRET)]

        async def work(dispatch: Dispatch, courier: CourierProcess) -> None:
            box.add("file", 1)
            box.add("fhir", 2, kind="fhir")
            box.add("event", 1, "hook", "webhook")
            dispatch.wake()
            await until(lambda: delivered(box, "file", "fhir") and len(told.got) == 1)
            await until(lambda: len(box.written) == 3)
            box.clock.ms += 5_000
            dispatch.wake()
            await until(lambda: delivered(box, "event"))

        run_with_courier(box, outlets, work)
    names = sorted(path.name for path in folder.iterdir())
    assert names == ["5f0c2a-0001.json", "5f0c2a-0002.fhir.json"]
    assert [headers["webhook-id"] for headers, _ in told.got] == ["event", "event"]
    assert told.got[0][1] == told.got[1][1]
    assert told.got[0][0]["webhook-signature"] != told.got[1][0]["webhook-signature"]


def test_a_courier_killed_in_the_middle_loses_nothing(box: Box) -> None:
    with destination() as told:
        told.hold = threading.Event()

        async def work(dispatch: Dispatch, courier: CourierProcess) -> None:
            box.add("event", 1, "hook", "webhook")
            dispatch.wake()
            await until(told.arrived.is_set)
            assert courier.pid is not None
            os.kill(courier.pid, signal.SIGKILL)
            await until(lambda: len(box.written) == 1)
            assert box.now() == {"event": (DeliveryStatus.PENDING, 1)}
            box.clock.ms += 5_000
            dispatch.wake()
            await until(lambda: delivered(box, "event"))

        run_with_courier(box, [Hook("hook", told.url, SECRET)], work)
        told.hold.set()
    assert [headers["idempotency-key"] for headers, _ in told.got] == ["event", "event"]


def test_a_directory_that_vanishes_is_waited_for(box: Box, tmp_path: Path) -> None:
    folder = tmp_path / "share"

    async def work(dispatch: Dispatch, courier: CourierProcess) -> None:
        box.add("file", 1)
        dispatch.wake()
        await until(lambda: len(box.written) == 1)
        assert box.now() == {"file": (DeliveryStatus.PENDING, 1)}
        assert "No such file" in (box.written[0].problem or "")
        folder.mkdir()
        box.clock.ms += 5_000
        dispatch.wake()
        await until(lambda: delivered(box, "file"))

    run_with_courier(box, [Directory("out", folder)], work)
    assert [path.name for path in folder.iterdir()] == ["5f0c2a-0001.json"]


def test_what_a_killed_box_had_claimed_is_tried_at_once(box: Box, tmp_path: Path) -> None:
    box.add("d1", 1)
    box.database.write_now(lambda c: outbox.claim(c, "out", "box1", box.clock.ms))
    folder = tmp_path / "share"
    folder.mkdir()

    async def work(dispatch: Dispatch, courier: CourierProcess) -> None:
        await until(lambda: delivered(box, "d1"))

    run_with_courier(box, [Directory("out", folder)], work)
    assert box.now() == {"d1": (DeliveryStatus.DELIVERED, 2)}
