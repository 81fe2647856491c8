"""The other side of `child`: what runs in an engine's own process, one call at a time.

It reads no settings and inherits nothing but one socket. It ends when the box does: at once, by the
kernel, and when the socket closes. It leaves no core image, and what its libraries print goes nowhere:
both could hold a person's words.
"""

from __future__ import annotations

import contextlib
import ctypes
import importlib
import os
import queue
import resource
import signal
import socket
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeAlias, TypeVar

import msgspec

from appliance.core.errors import EngineError, EngineTimeout, EngineUnavailable
from appliance.engines.frames import (
    Answered,
    Asked,
    Dropped,
    Frame,
    Load,
    Loaded,
    Refused,
    framed,
    read_to_child,
)

Shape = TypeVar("Shape")

_PR_SET_PDEATHSIG = 1
_PR_SET_DUMPABLE = 4


@dataclass(frozen=True, slots=True)
class Call:
    """One call, as the engine sees it. `blob` is the sound or whatever else came as raw bytes."""

    body: bytes
    blob: bytes
    _dropped: threading.Event = field(default_factory=threading.Event)

    def read(self, shape: type[Shape]) -> Shape:
        """What was asked, in its shape. Raises EngineError."""
        try:
            return msgspec.msgpack.decode(self.body, type=shape)
        except msgspec.MsgspecError:
            raise EngineError("child", "was asked something of another shape") from None

    @property
    def dropped(self) -> bool:
        """True once nobody waits for this any more. An engine that can stop half-way looks at it now
        and then, and returns whatever it likes; one that cannot in time is killed."""
        return self._dropped.is_set()


Engine: TypeAlias = Callable[[Call], tuple[msgspec.Struct, bytes]]
"""What a factory makes: it answers a call with a message and raw bytes. Raises EngineError; the text of
anything else it raises is never passed on."""


class _Desk:
    """Takes calls in from the socket on a thread of its own, so that a dropped one is known at once."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self._reader = connection.makefile("rb")
        self._calls: queue.SimpleQueue[tuple[int, Call]] = queue.SimpleQueue()
        self._open: dict[int, threading.Event] = {}

    def first(self) -> Load:
        """What to load."""
        message, _ = read_to_child(self._take)
        assert isinstance(message, Load)
        return message

    def begin(self) -> None:
        threading.Thread(target=self._read, daemon=True).start()

    def next(self) -> tuple[int, Call]:
        """The next call, and its number. Waits."""
        return self._calls.get()

    def done(self, number: int) -> None:
        self._open.pop(number, None)

    def say(self, message: Frame, blob: bytes = b"") -> None:
        self._connection.sendall(framed(message, blob))

    def _read(self) -> None:
        while True:
            message, blob = read_to_child(self._take)
            if isinstance(message, Asked):
                event = self._open[message.number] = threading.Event()
                self._calls.put((message.number, Call(bytes(message.body), blob, event)))
            elif isinstance(message, Dropped) and message.number in self._open:
                self._open[message.number].set()

    def _take(self, count: int) -> bytes:
        """Exactly so many bytes. The box is gone when there are fewer: then so is this process."""
        try:
            taken = self._reader.read(count)
        except OSError:
            taken = b""
        if len(taken) < count:
            os._exit(0)
        return taken


def main(descriptor: int, parent: int) -> int:
    """Serves one engine over the socket `descriptor` until it closes. `parent` is the box's pid."""
    _die_with(parent)
    _leave_no_image()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the box, which ends us in order
    desk = _Desk(socket.socket(fileno=descriptor))
    load = desk.first()
    _keep_within(load)
    try:
        engine = _made(load)
    except EngineError as problem:
        desk.say(_refusal(0, problem))
        return 1
    desk.begin()
    desk.say(Loaded())
    while True:
        number, call = desk.next()
        desk.say(*_answered(engine, number, call))
        desk.done(number)


def _die_with(parent: int) -> None:
    """Has the kernel end this process with the thread that began it."""
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(0)


def _leave_no_image() -> None:
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0)


def _keep_within(load: Load) -> None:
    if load.memory_bytes:
        resource.setrlimit(resource.RLIMIT_AS, (load.memory_bytes, load.memory_bytes))
    if load.nice:
        with contextlib.suppress(OSError):  # only a lower number needs leave, and goes without
            os.nice(load.nice)


def _made(load: Load) -> Engine:
    module, _, name = load.factory.partition(":")
    arguments = {key: msgspec.msgpack.decode(value) for key, value in load.arguments.items()}
    try:
        engine: Engine = getattr(importlib.import_module(module), name)(**arguments)
    except EngineError:
        raise
    except ImportError as problem:
        raise EngineUnavailable(
            "child", f"{problem.name or module} is not installed", advice="Install it."
        ) from None
    except Exception as problem:  # noqa: BLE001 - whatever a foreign library raises; translated
        raise EngineUnavailable("child", f"cannot be loaded ({type(problem).__name__})") from None
    return engine


def _answered(engine: Engine, number: int, call: Call) -> tuple[Frame, bytes]:
    try:
        message, blob = _run(engine, call)
    except EngineError as problem:
        return _refusal(number, problem), b""
    return Answered(number, msgspec.Raw(msgspec.msgpack.encode(message))), blob


def _run(engine: Engine, call: Call) -> tuple[msgspec.Struct, bytes]:
    try:
        return engine(call)
    except EngineError:
        raise
    except MemoryError:
        os._exit(1)  # what is left of the process is not worth trusting
    except Exception as problem:  # noqa: BLE001 - its text could quote what it was given
        raise EngineError("child", f"failed ({type(problem).__name__})") from None


def _refusal(number: int, problem: EngineError) -> Refused:
    kinds = {EngineTimeout: "timeout", EngineUnavailable: "unavailable"}
    message = str(problem).removeprefix(f"{problem.engine}: ")
    return Refused(
        number, kinds.get(type(problem), "error"), message, problem.advice, problem.retryable
    )


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2])))
