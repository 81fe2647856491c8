"""A process of an engine's own: what may crash, hang or grow takes only itself with it.

An engine is written as two halves in one file. The inner half runs in the child and is made by a
factory that is named, not passed; it imports its package there and nowhere else:

    class Say(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        text: str

    class Said(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        milliseconds: int

    def load(voice: str) -> Engine:                     # appliance.engines.inside.Engine
        import somebodys_package
        def say(call: Call) -> tuple[Said, bytes]:      # may look at call.dropped while it works
            pcm = somebodys_package.say(call.read(Say).text)
            return Said(len(pcm) // 32), pcm
        return say

The outer half lives in the box and fits one of our sockets:

    child = EngineChild("somebody", "appliance.engines.somebody:load", {"voice": "amy"})
    said, pcm = await child.ask(Say("Hello."), Said)

The child takes one call at a time; the others wait their turn. A call that nobody waits for any more is
given up; a child that does not give it up in time, crashes, or says what is no frame, is ended, and
another is begun in its place. Words go over the socket only: never into arguments, logs, or the text of
an error.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import socket
import subprocess
import sys
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

import msgspec

import appliance
from appliance.core.errors import EngineError, EngineTimeout, EngineUnavailable
from appliance.engines.frames import (
    HEAD_BYTES,
    Answered,
    Asked,
    Dropped,
    FromChild,
    GarbledFrame,
    Load,
    Loaded,
    Refused,
    framed,
    from_child,
    lengths,
)

log = logging.getLogger(__name__)

Shape = TypeVar("Shape")


class Standing(StrEnum):
    """How a child is."""

    STOPPED = "stopped"
    STARTING = "starting"
    READY = "ready"
    BUSY = "busy"
    RESTING = "resting"
    """It ended, and waits a little before it is begun again."""
    REFUSED = "refused"
    """Its engine could not be loaded; it is tried again now and then."""


@dataclass(frozen=True, slots=True)
class ChildState:
    """How a child is and has been: for `doctor` and the metrics. `problem` is empty while all is well."""

    name: str
    standing: Standing
    pid: int | None
    restarts: int
    answered: int
    problem: str
    waiting: int = 0
    """Calls that stand in line, the one it is at not counted."""


SPEAKING_NICE = 5
"""Where the processor is scarce, who listens comes before who speaks: a word that is heard late is answered
late, and a sentence is begun while the one before it sounds."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How long a child may take for what, how much memory it may have (0: no limit), and how far it
    stands back when the processor is wanted (0 to 19, as `nice` has it)."""

    load_seconds: float = 60.0
    call_seconds: float = 30.0
    wait_seconds: float = 0.0
    """How long a call may wait for its turn, loading apart (0: as long as it may take): somebody who would be
    answered too late is told so at once."""
    drop_seconds: float = 1.0
    """How long it may go on with what nobody waits for."""
    rest_seconds: float = 0.2
    """How long it rests after the first failure; twice as long after each further one."""
    most_rest_seconds: float = 30.0
    memory_bytes: int = 0
    nice: int = 0
    """Who listens stands back for nobody; who speaks does for who listens."""


@dataclass(frozen=True, slots=True, eq=False)
class _Pending:
    number: int
    frame: bytes
    answer: asyncio.Future[tuple[Answered, bytes]]
    begun: asyncio.Future[None]
    """Done once it is its turn."""


class _Ended(Exception):
    """The child is gone or has to go. Its text says why, in our own words."""


class EngineChild:
    """One engine in one process. Use from one event loop, whose thread must outlive the child."""

    def __init__(
        self,
        name: str,
        factory: str,
        arguments: Mapping[str, object] = MappingProxyType({}),
        limits: Limits = Limits(),
    ) -> None:
        """`factory` is "module:function", called with `arguments` (plain values) in the child."""
        self.name = name
        self._load = Load(
            factory,
            {key: msgspec.Raw(msgspec.msgpack.encode(value)) for key, value in arguments.items()},
            limits.memory_bytes,
            limits.nice,
        )
        self._limits = limits
        self._waiting: deque[_Pending] = deque()
        self._wake = asyncio.Event()
        self._ready = asyncio.Event()
        self._running: asyncio.Task[None] | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._standing = Standing.STOPPED
        self._refusal: EngineUnavailable | None = None
        self._problem = ""
        self._number = 0
        self._restarts = 0
        self._answered = 0

    @property
    def state(self) -> ChildState:
        """How it is."""
        pid = None if self._process is None else self._process.pid
        return ChildState(
            self.name,
            self._standing,
            pid,
            self._restarts,
            self._answered,
            self._problem,
            sum(not one.answer.done() for one in self._waiting),
        )

    async def start(self) -> None:
        """Begins the child and waits until its engine is there. Raises EngineUnavailable when it
        cannot be had; it is then tried again on its own."""
        self._begin()
        await self._ready.wait()
        if self._refusal is not None:
            raise _copy(self._refusal)

    async def ask(
        self,
        request: msgspec.Struct,
        answer: type[Shape],
        *,
        blob: bytes = b"",
        seconds: float | None = None,
    ) -> tuple[Shape, bytes]:
        """What the engine answers, in its shape, and the raw bytes with it. `seconds` counts from now,
        waiting in line included. Begins the child if need be. Raises EngineTimeout, also when its turn
        does not come in time, EngineUnavailable when the engine cannot be had, EngineError (retryable)
        when the child ended over it."""
        self._begin()
        if self._refusal is not None:
            raise _copy(self._refusal)
        self._number += 1
        asked = Asked(self._number, msgspec.Raw(msgspec.msgpack.encode(request)))
        try:
            frame = framed(asked, blob)
        except ValueError:
            raise EngineError(self.name, "was given more than it can take") from None
        loop = asyncio.get_running_loop()
        pending = _Pending(self._number, frame, loop.create_future(), loop.create_future())
        self._waiting.append(pending)
        self._wake.set()
        try:
            async with asyncio.timeout(self._limits.call_seconds if seconds is None else seconds):
                answered, out = await self._answer(pending)
        except TimeoutError:
            raise EngineTimeout(self.name, "did not answer in time", retryable=True) from None
        try:
            return msgspec.msgpack.decode(answered.body, type=answer), out
        except msgspec.MsgspecError:
            raise EngineError(self.name, "answered something of another shape") from None

    async def stop(self) -> None:
        """Ends the child; whoever waits gets an EngineError. It may be begun again."""
        running, self._running = self._running, None
        if running is not None:
            running.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await running
        self._standing = Standing.STOPPED
        self._refusal = None
        self._ready.clear()
        self._refuse_waiting(EngineUnavailable(self.name, "was stopped"))

    async def _answer(self, pending: _Pending) -> tuple[Answered, bytes]:
        """The answer to a call, unless its turn comes too late once the engine is there."""
        loaded = asyncio.ensure_future(self._ready.wait())
        try:
            if self._limits.wait_seconds:
                await _first(loaded, pending.answer)
                await _first(pending.begun, pending.answer, seconds=self._limits.wait_seconds)
                if not (pending.begun.done() or pending.answer.done()):
                    raise EngineTimeout(self.name, "is too busy", retryable=True)
            return await pending.answer
        finally:
            loaded.cancel()
            pending.answer.cancel()  # without effect on one that was given

    def _begin(self) -> None:
        if self._running is None or self._running.done():
            self._running = asyncio.get_running_loop().create_task(self._run())

    async def _run(self) -> None:
        """Keeps a child going, one life after another."""
        rest = self._limits.rest_seconds
        while True:
            answered = self._answered
            try:
                await self._live()
            except _Ended as why:
                self._problem = str(why)
                self._standing = Standing.RESTING
            except EngineUnavailable as problem:
                self._problem = str(problem)
                self._refusal = problem
                self._standing = Standing.REFUSED
                self._refuse_waiting(problem)
                self._ready.set()
            if self._answered > answered:
                rest = self._limits.rest_seconds
            log.warning("an engine's process ended", extra={"engine": self.name})
            self._restarts += 1
            await asyncio.sleep(rest)
            rest = min(2 * rest, self._limits.most_rest_seconds)

    async def _live(self) -> None:
        """One child, from its beginning to its end. Raises _Ended or EngineUnavailable."""
        self._standing = Standing.STARTING
        self._ready.clear()
        ours, theirs = socket.socketpair()
        try:
            process = self._process = _spawned(theirs)
        except OSError:
            ours.close()
            raise EngineUnavailable(self.name, "its process cannot be begun") from None
        finally:
            theirs.close()
        reader, writer = await asyncio.open_connection(sock=ours)
        try:
            await self._loaded(reader, writer)
            await self._serve(reader, writer)
        finally:
            self._process = None
            writer.transport.abort()
            process.kill()
            await asyncio.shield(asyncio.to_thread(process.wait))

    async def _loaded(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(framed(self._load))
        try:
            async with asyncio.timeout(self._limits.load_seconds):
                message, _ = await _next(reader)
        except TimeoutError:
            raise EngineUnavailable(self.name, "took too long to load") from None
        except _Ended as why:
            raise EngineUnavailable(self.name, f"{why} while it was loading") from None
        if isinstance(message, Refused):
            raise EngineUnavailable(self.name, message.message, advice=message.advice)
        if not isinstance(message, Loaded):
            raise _Ended("said what nobody asked")
        self._refusal, self._problem = None, ""
        self._standing = Standing.READY
        self._ready.set()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Hands the child one call after another. Raises _Ended."""
        incoming = asyncio.ensure_future(_next(reader))
        try:
            while True:
                pending = await self._next_pending(incoming)
                self._standing = Standing.BUSY
                writer.write(pending.frame)
                await self._settled(pending, incoming, writer)
                incoming = asyncio.ensure_future(_next(reader))
                self._standing = Standing.READY
        finally:
            self._ready.clear()
            incoming.cancel()
            with contextlib.suppress(asyncio.CancelledError, _Ended):
                await incoming

    async def _next_pending(self, incoming: asyncio.Future[tuple[FromChild, bytes]]) -> _Pending:
        """The next call that somebody still waits for. A child has nothing to say before that."""
        while True:
            while self._waiting:
                pending = self._waiting.popleft()
                if not pending.answer.done():
                    pending.begun.set_result(None)
                    return pending
            self._wake.clear()
            woken = asyncio.ensure_future(self._wake.wait())
            await _first(woken, incoming)
            woken.cancel()
            if incoming.done():
                incoming.result()
                raise _Ended("said what nobody asked")

    async def _settled(
        self,
        pending: _Pending,
        incoming: asyncio.Future[tuple[FromChild, bytes]],
        writer: asyncio.StreamWriter,
    ) -> None:
        """Waits for the answer to a call and hands it on. Raises _Ended."""
        number = pending.number
        try:
            await _first(incoming, pending.answer)
            if not incoming.done():
                writer.write(framed(Dropped(number)))
                await _first(incoming, seconds=self._limits.drop_seconds)
            if not incoming.done():
                raise _Ended("did not let go of a call")
            message, blob = incoming.result()
            if isinstance(message, Loaded) or message.number != number:
                raise _Ended("said what nobody asked")
        except BaseException:
            _fail(pending, EngineError(self.name, "ended in the middle of a call", retryable=True))
            raise
        self._answered += 1
        if isinstance(message, Refused):
            _fail(pending, self._error(message))
        elif not pending.answer.done():
            pending.answer.set_result((message, blob))

    def _error(self, refused: Refused) -> EngineError:
        kinds = {"timeout": EngineTimeout, "unavailable": EngineUnavailable}
        kind = kinds.get(refused.kind, EngineError)
        return kind(self.name, refused.message, retryable=refused.retryable, advice=refused.advice)

    def _refuse_waiting(self, problem: EngineError) -> None:
        while self._waiting:
            _fail(self._waiting.popleft(), _copy(problem))


def _fail(pending: _Pending, problem: EngineError) -> None:
    if not pending.answer.done():
        pending.answer.set_exception(problem)


def _copy(problem: EngineError) -> EngineError:
    """The same error anew: one exception raised in two places grows two tracebacks."""
    message = str(problem).removeprefix(f"{problem.engine}: ")
    return type(problem)(
        problem.engine, message, retryable=problem.retryable, advice=problem.advice
    )


async def _first(*futures: asyncio.Future[Any], seconds: float | None = None) -> None:
    """Waits until one of them is done, or so long."""
    await asyncio.wait(futures, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)


async def _next(reader: asyncio.StreamReader) -> tuple[FromChild, bytes]:
    """The child's next message. Raises _Ended when it is gone or talks garbage."""
    try:
        message, blob = lengths(await reader.readexactly(HEAD_BYTES))
        return from_child(await reader.readexactly(message)), await reader.readexactly(blob)
    except (asyncio.IncompleteReadError, OSError):
        raise _Ended("ended") from None
    except GarbledFrame:
        raise _Ended("talks garbage") from None


def _spawned(theirs: socket.socket) -> subprocess.Popen[bytes]:
    """A child that inherits `theirs` and nothing else. It is the calling thread that it dies with."""
    inherited = theirs.fileno()
    return subprocess.Popen(
        [sys.executable, "-P", "-m", "appliance.engines.inside", str(inherited), str(os.getpid())],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        pass_fds=(inherited,),
        cwd="/",
        env=_bare_environment(),
    )


def _bare_environment() -> dict[str, str]:
    """What the child needs to find its own code, and nothing of ours; no library of its may go online."""
    source = str(Path(appliance.__file__).parent.parent)
    return {
        "PATH": os.environ.get("PATH", ""),
        "PYTHONPATH": source,
        "LANG": "C.UTF-8",
        "HF_HUB_OFFLINE": "1",
        "HF_HUB_DISABLE_TELEMETRY": "1",
    }
