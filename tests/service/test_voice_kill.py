"""What hears, what speaks, and the whole service, killed in the middle of a call: the caller goes on."""

from __future__ import annotations

import asyncio
import os
import signal
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from appliance.cli.bench.box import PhoneBox, phone_box
from appliance.config import load_config
from tests.service.calls import PATIENCE_S, a_call, with_shipped

INTAKE = "callback"
BORN = "03141990"


@pytest.fixture(scope="module")
def box(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PhoneBox]:
    place = tmp_path_factory.mktemp("box")
    environ = {"APPLIANCE_POLICIES": str(with_shipped(place / "policies"))}
    with phone_box(load_config(place / "none", environ=environ), INTAKE, calls=2) as started:
        yield started


def pids(box: PhoneBox, stage: str) -> dict[str, int]:
    """The processes of a stage that are ready, by name."""
    return {
        one["name"]: one["pid"]
        for one in box.engines()
        if one["stage"] == stage and one["pid"] and one["standing"] in ("ready", "busy")
    }


def expect_back(box: PhoneBox, stage: str, before: dict[str, int]) -> None:
    """Every one of them is there again, as another process."""
    until = time.monotonic() + PATIENCE_S
    while not all(pids(box, stage).get(name, pid) != pid for name, pid in before.items()):
        assert time.monotonic() < until, (before, box.engines())
        time.sleep(0.1)


def test_the_recogniser_is_killed_while_it_listens_and_keys_carry_the_call(box: PhoneBox) -> None:
    async def run() -> None:
        async with a_call(box) as call:
            await call.happens("listening")
            await call.press(BORN)
            await call.happens("listening", after=call.course.moments[-1].number)
            (pid,) = pids(box, "decode").values()
            os.kill(pid, signal.SIGSTOP)
            await call.says("yes please")
            await at_work(box)
            before = call.course.moments[-1].number
            os.kill(pid, signal.SIGKILL)
            said = await call.happens("speaking", after=before)
            await call.hears(said)
            # Heard by the process that came after it, or not: then it is keyed.
            asked = call.course.moments[said.number - 1]
            if asked.told[:1] != ("choice",):
                asked = await call.press("1")
            assert asked.told[0] == "choice"
            await call.hears(asked)
            assert (await call.press("2")).told[0] == "yes_no"

    before = pids(box, "decode")
    asyncio.run(run())
    expect_back(box, "decode", before)


async def at_work(box: PhoneBox) -> None:
    """Waits until the recogniser has been handed something."""
    async with asyncio.timeout(PATIENCE_S):
        while not any(one["standing"] == "busy" for one in await asyncio.to_thread(box.engines)):
            await asyncio.sleep(0.05)


def test_a_voice_is_killed_and_another_speaks(box: PhoneBox) -> None:
    first, pid = next(iter(pids(box, "speak").items()))

    async def run() -> None:
        async with a_call(box) as call:
            await call.happens("listening")
            os.kill(pid, signal.SIGKILL)
            asked = await call.press(BORN)
            assert asked.told[0] == "yes_no"
            await call.hears(asked)

    asyncio.run(run())
    expect_back(box, "speak", {first: pid})


def test_every_voice_is_killed_and_the_call_goes_on(box: PhoneBox) -> None:
    before = pids(box, "speak")

    async def run() -> None:
        async with a_call(box) as call:
            await call.happens("listening")
            for pid in before.values():
                os.kill(pid, signal.SIGKILL)
            assert (await call.press(BORN)).told[0] == "yes_no"
            await asyncio.to_thread(expect_back, box, "speak", before)
            asked = await call.press("2")
            assert asked.told[0] == "choice"
            await call.hears(asked)

    asyncio.run(run())


def test_the_service_is_killed_and_who_calls_back_goes_on_with_what_was_kept(box: PhoneBox) -> None:
    async def begin() -> None:
        async with a_call(box) as call:
            await call.happens("listening")
            await call.press(BORN)
            asked = await call.press("1")
            assert asked.told[0] == "choice"
            await call.press("0")  # a person is asked for: now there is a number to come back with
            box.service.kill()

    async def go_on(number: str) -> None:
        async with a_call(box, again=True) as call:
            await asyncio.sleep(1)
            await call.caller.press(f"{number}#")
            await asyncio.sleep(1)
            await call.caller.press(f"{BORN}#")
            asked = await call.happens("asked")
            assert asked.told[0] == "choice"
            assert (await call.press("2")).told[0] == "yes_no"

    asyncio.run(begin())
    number = protocol_of_the_last(box.data)
    box.service.start()
    asyncio.run(go_on(number))


def protocol_of_the_last(data: Path) -> str:
    """The digits of the number that the latest session was given."""
    with sqlite3.connect(data / "appliance.db") as connection:
        (protocol,) = connection.execute(
            "SELECT protocol FROM session WHERE protocol IS NOT NULL ORDER BY opened_ms DESC"
        ).fetchone()
    return "".join(one for one in protocol if one.isdigit())
