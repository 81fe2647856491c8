"""Boxes of one's own for visitors who are made up: each a process with an appliance on a data directory that
is thrown away, and with its visitors inside. They call the very API that the box serves, through the same
checks, but for the network between.
"""

from __future__ import annotations

import asyncio
import atexit
import gc
import multiprocessing
import os
import signal
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date
from functools import cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Any, Protocol

from appliance.cli.visitor import Visitor
from appliance.config import Config, load_config
from appliance.core.errors import StoreError
from appliance.policy.load import load
from appliance.policy.visitors import read_visitors
from appliance.simulation.crowd import spread
from appliance.simulation.verdict import Outcome
from appliance.simulation.visit import Intake, Invitation

_HOST = b"127.0.0.1"


class _Barrier(Protocol):
    def wait(self) -> int: ...


class OwnBoxes:
    """So many boxes. Use as a context manager: entered, they are ready."""

    def __init__(self, data: Path | None, count: int) -> None:
        """The configuration of `data` says which intakes there are; beyond that each box has its own."""
        self._data = data
        self._count = count
        self._stack = ExitStack()
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> OwnBoxes:
        """Begins them, and waits until they are ready. Raises StoreError when one does not begin."""
        memory = Path("/dev/shm")  # noqa: S108 - a directory of our own is made in it
        place = memory if os.access(memory, os.W_OK) else None
        folder = TemporaryDirectory(prefix="simulation-", dir=place, ignore_cleanup_errors=True)
        processes = multiprocessing.get_context("spawn")
        told = (
            Path(self._stack.enter_context(folder)),
            self._data,
            processes.Barrier(self._count),
        )
        self._pool = ProcessPoolExecutor(self._count, processes, _begin, told)
        self._stack.callback(self._pool.shutdown, cancel_futures=True)
        begun = [self._pool.submit(_ready) for _ in range(self._count)]
        try:
            for one in begun:
                one.result()
        except BrokenProcessPool:
            self._stack.close()
            raise StoreError("a box to visit did not begin") from None
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self._stack.close()

    def visits(self, intake: Intake, invited: Iterator[Invitation]) -> Iterator[Outcome]:
        """Holds the visits, one at a time in each box; the outcomes in the order in which they end."""
        assert self._pool is not None
        yield from spread(
            invited, self._pool, partial(_hold, intake.policy.id, intake.today), self._count
        )


class Inside:
    """A line to an appliance in the same process."""

    def __init__(self, web: Callable[..., Any], runner: asyncio.Runner) -> None:
        """`web` is what the appliance serves, and `runner` the loop that it lives on."""
        self._web = web
        self._runner = runner

    def carry(
        self, method: str, path: str, body: bytes | None, headers: Mapping[str, str]
    ) -> tuple[int, bytes]:
        """See `visitor.Line`."""
        return self._runner.run(self._carried(method, path, body or b"", headers))

    def close(self) -> None:
        """Nothing was opened."""

    async def _carried(
        self, method: str, path: str, body: bytes, headers: Mapping[str, str]
    ) -> tuple[int, bytes]:
        told = {"host": _HOST, "content-length": str(len(body)).encode()}
        told |= {name.lower(): value.encode() for name, value in headers.items()}
        scope = {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": method,
            "scheme": "http",
            "path": path,
            "raw_path": path.encode(),
            "root_path": "",
            "query_string": b"",
            "headers": [(name.encode(), value) for name, value in told.items()],
            "client": ("127.0.0.1", 0),
            "server": ("127.0.0.1", 80),
        }
        coming = iter([{"type": "http.request", "body": body, "more_body": False}])
        answer: list[dict[str, Any]] = []

        async def receive() -> dict[str, Any]:
            return next(coming, {"type": "http.disconnect"})

        async def send(message: dict[str, Any]) -> None:
            answer.append(message)

        await self._web(scope, receive, send)
        return answer[0]["status"], b"".join(one.get("body", b"") for one in answer[1:])


def intake_of(config: Config, name: str, today: date) -> Intake:
    """An intake, and what its visitors may say. Raises PolicyError for a pack with faults."""
    policy = load(config.policies, name, config)
    return Intake(policy, read_visitors(config.policies, name), today)


@dataclass(frozen=True)
class _Box:
    """What there is in a box's process: the line to the appliance, whose intakes it holds, what all boxes
    wait at until the last has begun, and what stays open as long as it is here."""

    line: Inside
    intake: Callable[[str, date], Intake]
    begun: _Barrier
    open: ExitStack


_here: list[_Box] = []


def _begin(folder: Path, data: Path | None, begun: _Barrier) -> None:
    """Begins this process's box; it ends with its process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever began it ends it
    gc.disable()
    from appliance import app, opening

    config = load_config(data)
    settings = {"APPLIANCE_POLICIES": str(config.policies)}
    own = load_config(folder / f"box-{os.getpid()}", environ=settings)
    opening.initialise(own)
    open_ = ExitStack()
    atexit.register(open_.close)
    appliance = app.build(open_.enter_context(opening.opened(own)))
    app.warm(appliance)
    line = Inside(app.web_of(appliance), asyncio.Runner())
    _here.append(_Box(line, cache(partial(intake_of, config)), begun, open_))
    gc.freeze()
    gc.enable()


def _ready() -> None:
    _here[0].begun.wait()


def _hold(intake: str, today: date, invitation: Invitation) -> Outcome:
    box = _here[0]
    return box.intake(intake, today).hold(invitation, Visitor(box.line), time.perf_counter)
