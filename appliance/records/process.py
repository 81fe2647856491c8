"""The courier as the box sees it: a child that is handed parcels, and started again when it dies."""

from __future__ import annotations

import asyncio
import os
import sys
from asyncio.subprocess import PIPE, Process
from pathlib import Path

import appliance
from appliance.records.parcel import Allowed, Job, Outcome, Parcel, decode, frame

DEADLINE_SECONDS = 60.0
"""A parcel that has no outcome by then is taken for failed, and the courier is started anew."""


_ENDED = Outcome(0, "failed", "the courier ended before it was done")


class CourierProcess:
    """One courier at a time, started with the first parcel. Use from one event loop."""

    def __init__(self, allowed: Allowed, deadline_seconds: float = DEADLINE_SECONDS) -> None:
        self._allowed = allowed
        self._deadline_seconds = deadline_seconds
        self._process: Process | None = None
        self._listening: asyncio.Task[None] | None = None
        self._waiting: dict[int, asyncio.Future[Outcome]] = {}
        self._next = 1
        self._door = asyncio.Lock()

    @property
    def pid(self) -> int | None:
        """The running courier's process id, or None."""
        return None if self._process is None else self._process.pid

    async def carry(self, parcel: Parcel) -> Outcome:
        """Delivers a parcel and tells how it went. A courier that dies or hangs is a failed attempt."""
        number, self._next = self._next, self._next + 1
        future = self._waiting[number] = asyncio.get_running_loop().create_future()
        try:
            process = await self._running()
            assert process.stdin is not None
            process.stdin.write(frame(Job(number, parcel)))
            await process.stdin.drain()
            return await asyncio.wait_for(future, self._deadline_seconds)
        except TimeoutError:
            self._kill()
            return Outcome(0, "failed", "the courier did not answer in time")
        except OSError:
            return Outcome(0, "failed", "the courier could not be reached")
        finally:
            del self._waiting[number]

    async def close(self) -> None:
        """Ends the courier; parcels still with it count as failed."""
        async with self._door:
            self._kill()
            if self._listening is not None:
                await self._listening

    async def _running(self) -> Process:
        async with self._door:
            if self._process is not None and self._process.returncode is None:
                return self._process
            if self._listening is not None:
                await self._listening
            process = await asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                "appliance.records.courier",
                stdin=PIPE,
                stdout=PIPE,
                env=_bare_environment(),
                cwd="/",
            )
            assert process.stdin is not None
            process.stdin.write(frame(self._allowed))
            self._process = process
            self._listening = asyncio.create_task(self._listen(process))
            return process

    async def _listen(self, process: Process) -> None:
        """Hands each outcome to whoever waits; when the courier ends, everyone left has failed."""
        assert process.stdout is not None
        try:
            while True:
                length = int.from_bytes(await process.stdout.readexactly(4), "big")
                outcome = decode(await process.stdout.readexactly(length), Outcome)
                future = self._waiting.get(outcome.number)
                if future is not None and not future.done():
                    future.set_result(outcome)
        except asyncio.IncompleteReadError:
            await process.wait()
        for future in self._waiting.values():
            if not future.done():
                future.set_result(_ENDED)

    def _kill(self) -> None:
        if self._process is not None and self._process.returncode is None:
            self._process.kill()


def _bare_environment() -> dict[str, str]:
    """What the courier needs to find its own code, and nothing of ours."""
    source = str(Path(appliance.__file__).parent.parent)
    return {"PATH": os.environ.get("PATH", ""), "PYTHONPATH": source, "LANG": "C.UTF-8"}
