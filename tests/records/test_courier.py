import asyncio
import io
import os
import signal
import threading
from collections.abc import Awaitable, Callable
from pathlib import Path

import msgspec
import pytest

from appliance.records.courier import perform, serve
from appliance.records.parcel import (
    Allowed,
    Job,
    Outcome,
    Parcel,
    Post,
    PutFile,
    decode,
    frame,
    read_frame,
)
from appliance.records.process import CourierProcess
from tests.records.destination import destination


def with_courier(
    allowed: Allowed,
    work: Callable[[CourierProcess], Awaitable[None]],
    deadline_seconds: float = 20,
) -> None:
    async def run() -> None:
        courier = CourierProcess(allowed, deadline_seconds)
        try:
            await work(courier)
        finally:
            await courier.close()

    asyncio.run(run())


def test_it_writes_files_and_sends_posts(tmp_path: Path) -> None:
    with destination() as told:

        async def work(courier: CourierProcess) -> None:
            outcomes = await asyncio.gather(
                courier.carry(PutFile(str(tmp_path), "a.json", b"{}")),
                courier.carry(Post(told.url, {"x-test": "1"}, b"body")),
            )
            assert [outcome.result for outcome in outcomes] == ["delivered", "delivered"]

        with_courier(Allowed((told.url,), (str(tmp_path),)), work)
    assert (tmp_path / "a.json").read_bytes() == b"{}"
    assert told.got[0][1] == b"body"


def test_it_goes_nowhere_else(tmp_path: Path) -> None:
    with destination() as told:
        allowed = Allowed((told.url,), (str(tmp_path / "in"),))
        elsewhere: list[Parcel] = [
            Post(told.url + "&more", {}, b""),
            Post(told.url.replace("127.0.0.1", "localhost"), {}, b""),
            PutFile(str(tmp_path), "a.json", b""),
            PutFile(str(tmp_path / "in" / ".."), "a.json", b""),
        ]
        assert {perform(parcel, allowed).result for parcel in elsewhere} == {"refused"}
    assert told.got == []
    assert list(tmp_path.iterdir()) == []


def test_it_has_no_secrets_in_its_environment(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("APPLIANCE_DATA", "/secret")
    monkeypatch.setenv("HTTP_PROXY", "http://elsewhere")

    async def work(courier: CourierProcess) -> None:
        await courier.carry(PutFile(str(tmp_path), "a", b""))
        environment = Path(f"/proc/{courier.pid}/environ").read_bytes()
        names = {item.split(b"=")[0] for item in environment.split(b"\0") if item}
        assert names == {b"PATH", b"PYTHONPATH", b"LANG"}
        open_files = [path.readlink() for path in Path(f"/proc/{courier.pid}/fd").iterdir()]
        assert not any(str(tmp_path) in str(path) for path in open_files)

    with_courier(Allowed((), (str(tmp_path),)), work)


def test_killed_in_the_middle_it_has_failed_and_the_next_one_delivers() -> None:
    with destination() as told:
        told.hold = threading.Event()

        async def work(courier: CourierProcess) -> None:
            held = asyncio.create_task(courier.carry(Post(told.url, {}, b"1")))
            while not told.arrived.is_set():
                await asyncio.sleep(0.01)
            first = courier.pid
            assert first is not None
            os.kill(first, signal.SIGKILL)
            outcome = await held
            assert outcome.result == "failed"
            assert outcome.problem == "the courier ended before it was done"
            assert (await courier.carry(Post(told.url, {}, b"2"))).result == "delivered"
            assert courier.pid != first

        with_courier(Allowed((told.url,)), work)
        told.hold.set()
    assert [body for _, body in told.got] == [b"1", b"2"]


def test_one_that_hangs_is_replaced() -> None:
    with destination() as told:
        told.hold = threading.Event()

        async def work(courier: CourierProcess) -> None:
            outcome = await courier.carry(Post(told.url, {}, b"1"))
            assert (outcome.result, outcome.problem) == (
                "failed",
                "the courier did not answer in time",
            )

        with_courier(Allowed((told.url,)), work, deadline_seconds=1.5)
        told.hold.set()


def test_a_slow_destination_holds_up_nobody_else(tmp_path: Path) -> None:
    with destination() as told:
        told.hold = threading.Event()

        async def work(courier: CourierProcess) -> None:
            slow = asyncio.create_task(courier.carry(Post(told.url, {}, b"1")))
            await asyncio.to_thread(told.arrived.wait, 10)
            assert (await courier.carry(PutFile(str(tmp_path), "a", b""))).result == "delivered"
            assert not slow.done()
            told.hold.set()
            assert (await slow).result == "delivered"

        with_courier(Allowed((told.url,), (str(tmp_path),)), work)


def test_it_ends_with_its_input() -> None:
    outcomes = io.BytesIO()
    serve(io.BytesIO(b""), outcomes)
    serve(io.BytesIO(frame(Allowed())), outcomes)
    assert outcomes.getvalue() == b""


@pytest.mark.parametrize(
    "said",
    [
        b"\x00",
        b"\xff\xff\xff\xff",
        b"\x00\x00\x00\x00",
        frame(Allowed())[:-1],
        frame(Job(1, PutFile("/tmp", "a", b""))),
        frame(Allowed()) + frame(Outcome(1, "delivered")),
        b"\x00\x00\x00\x01\xc1",
    ],
)
def test_anything_else_ends_it(said: bytes) -> None:
    with pytest.raises((EOFError, msgspec.DecodeError, msgspec.ValidationError)):
        serve(io.BytesIO(said), io.BytesIO())


def test_frames_read_back() -> None:
    job = Job(7, Post("http://h/", {"a": "b"}, b"\x00" * 100_000, None))
    stream = io.BytesIO(frame(job) + frame(Allowed(("u",), ("d",))))
    first, second = read_frame(stream), read_frame(stream)
    assert first is not None
    assert second is not None
    assert decode(first, Job) == job
    assert decode(second, Allowed) == Allowed(("u",), ("d",))
    assert read_frame(stream) is None
