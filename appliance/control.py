"""The socket through which commands talk to the running service: a Unix socket in the data directory,
mode 0600, its peer's user checked. It grants nothing that the data directory itself would not.
"""

from __future__ import annotations

import asyncio
import os
import socket
import struct
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec

from appliance.core.errors import ApplianceError, StoreError

SOCKET_NAME = "control.sock"
ADDRESS_NAME = "service.json"
_LONGEST = 1 << 20

Answer = Callable[[Mapping[str, Any]], Any]


class Request(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One request: what to do, and with what."""

    verb: str
    given: dict[str, Any] = {}


class Reached(msgspec.Struct, frozen=True):
    """Where the service's pages and API are, and which process serves them."""

    address: str
    pid: int


PATIENCE_S = 900.0
"""How long a command waits: every recorded session held under another version, say."""
_AT_ONCE_S = 30.0


class Response(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What came of it: a result, or what is wrong and the remedy."""

    result: Any = None
    problem: str | None = None
    advice: str = ""


class Control:
    """The service's end. `verbs` do blocking work, each off the event loop."""

    def __init__(self, data: Path, verbs: Mapping[str, Answer]) -> None:
        self._path = data / SOCKET_NAME
        self._verbs = verbs

    async def serve(self) -> None:
        """Answers until cancelled."""
        self._path.unlink(missing_ok=True)
        listening = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        os.fchmod(listening.fileno(), 0o600)  # the file that bind makes takes the socket's mode
        listening.bind(str(self._path))
        server = await asyncio.start_unix_server(self._answer, sock=listening, limit=_LONGEST)
        try:
            async with server:
                await server.serve_forever()
        finally:
            self._path.unlink(missing_ok=True)

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            if _peer(writer.get_extra_info("socket")) not in (0, os.getuid()):
                return
            line = await reader.readline()
            writer.write(msgspec.json.encode(await self._respond(line)) + b"\n")
            await writer.drain()
        except (OSError, ValueError):
            return
        finally:
            writer.close()

    async def _respond(self, line: bytes) -> Response:
        try:
            request = msgspec.json.decode(line, type=Request)
            verb = self._verbs[request.verb]
        except (msgspec.DecodeError, KeyError):
            return Response(problem="the service does not know this request")
        try:
            return Response(result=await asyncio.to_thread(verb, request.given))
        except ApplianceError as problem:
            return Response(problem=str(problem), advice=problem.advice)


def _peer(connected: socket.socket) -> int:
    """The user id at the other end of a Unix socket (SO_PEERCRED)."""
    credentials = connected.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    return int(struct.unpack("3i", credentials)[1])


@contextmanager
def announced(data: Path, address: str) -> Iterator[None]:
    """Says in the data directory, as long as the service serves, where its pages are."""
    path = data / ADDRESS_NAME
    partial = path.with_suffix(".partial")
    partial.write_bytes(msgspec.json.encode(Reached(address, os.getpid())))
    partial.replace(path)
    try:
        yield
    finally:
        path.unlink(missing_ok=True)


def address(data: Path) -> str | None:
    """Where the service of a data directory is reached; None when none answers. One that was killed
    leaves its address behind, so the address alone proves nothing."""
    try:
        found = msgspec.json.decode((data / ADDRESS_NAME).read_bytes(), type=Reached)
    except (OSError, msgspec.DecodeError):
        return None
    try:
        alive = ask(data, "status", patience_s=_AT_ONCE_S)["pid"] == found.pid
    except ApplianceError:
        return None
    return found.address if alive else None


def running(data: Path) -> bool:
    """True when a service answers in this data directory."""
    try:
        ask(data, "status", patience_s=_AT_ONCE_S)
    except ApplianceError:
        return False
    return True


def ask(data: Path, verb: str, *, patience_s: float = PATIENCE_S, **given: Any) -> Any:
    """Asks the running service; what it has to work out may take it minutes. Raises StoreError when there
    is none, it says no, or it has not answered after `patience_s` seconds."""
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as end:
            end.settimeout(patience_s)
            end.connect(str(data / SOCKET_NAME))
            end.sendall(msgspec.json.encode(Request(verb, given)) + b"\n")
            with end.makefile("rb") as answered:
                response = msgspec.json.decode(answered.readline(), type=Response)
    except TimeoutError:
        raise StoreError(
            "the appliance has not answered yet", advice="It may still be at work; try again later."
        ) from None
    except (OSError, msgspec.DecodeError):
        raise StoreError(
            "the appliance is not running here", advice="Start it with `appliance serve`."
        ) from None
    if response.problem is not None:
        raise StoreError(response.problem, advice=response.advice)
    return response.result
