"""Where a telephone exchange reaches us: two protocols for the calls, and a word before and after each.

The exchange announces a call and is given its name, a number that nobody can guess and that works once;
with it the call's sound comes in, over chan_websocket or AudioSocket. When the call is back in its hands
it asks what comes next. Neither protocol knows a password: who cannot name an announced call is dropped.

    GET /calls?from=…&intake=…&language=…&again=…   the name of a new call   (both with the secret)
    GET /calls/NAME/next                            where to hand it over to, and the name of the summary
    GET /calls/NAME/back                            its new name, when nobody took it
    WS  /media?call=NAME                            chan_websocket
    TCP                                             AudioSocket, the name in its first message
"""

from __future__ import annotations

import asyncio
import hmac
import logging
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Final, Protocol
from urllib.parse import parse_qs, urlsplit
from uuid import UUID

from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.exceptions import ConnectionClosed, ConnectionClosedOK
from websockets.http11 import Request, Response

from appliance.channels.audiosocket import Called, Decoder, Message, Sound
from appliance.channels.audiosocket_line import AudioSocketLine
from appliance.channels.chan_websocket import LONGEST_SOUND, Started, read
from appliance.channels.websocket_line import WebSocketLine
from appliance.core.errors import ApplianceError, ChannelClosed
from appliance.core.ports import Line

log = logging.getLogger(__name__)

HELLO_S: Final = 2.0
"""How long a connection may take to say which call it is."""
_FIRST_SOUND_S: Final = 0.2
"""How long we wait to hear at which rate a call comes."""
_HALF_OPEN: Final = 32
"""Connections that have not said yet which call they are."""
_READ: Final = 16 * 1024
_LONGEST_HINT: Final = 32


class RunningLine(Line, Protocol):
    """A line of an exchange: somebody has to carry it."""

    async def run(self) -> None:
        """Carries the call to its end."""
        ...


class Calls(Protocol):
    """The calls of this box, for whoever listens to the exchange."""

    def announce(
        self, caller: str, intake: str, language: str, *, again: bool = False
    ) -> UUID | None:
        """The name of a new call, or None when there is no such intake or far too many are announced;
        `again` is for callers who say that they have called before."""
        ...

    def claim(self, call: UUID) -> bool:
        """True once for every announced call."""
        ...

    def left_for(self, call: UUID, transfer: str) -> None:
        """The call goes back to the exchange, for `transfer` if that is a name."""
        ...

    def what_next(self, call: UUID) -> str:
        """Where the exchange is to take the call, told once; after a slash the name of the
        summary for whoever answers there. Nothing when it simply ends."""
        ...

    def back(self, call: UUID) -> UUID | None:
        """The name under which a call that was handed over comes back, since nobody took it; None where it
        cannot."""
        ...

    async def hold(self, line: Line, call: UUID) -> None:
        """Holds the conversation of a claimed call; returns when the line is over."""
        ...


@dataclass(frozen=True, slots=True)
class Listening:
    """Where to listen: an address of this box, a port for each protocol (None: not this one; 0: any), the
    secret that the exchange knows, and after how long of nothing at all a call is dead."""

    host: str
    websocket_port: int | None
    audiosocket_port: int | None
    secret: str = field(repr=False)
    quiet_s: float = 120.0


@dataclass(frozen=True, slots=True)
class Ports:
    """Where we listen."""

    websocket: int | None
    audiosocket: int | None


class Exchange:
    """The edge towards the exchange."""

    def __init__(self, calls: Calls, where: Listening) -> None:
        self._calls = calls
        self._where = where
        self._half_open = 0
        self._open: set[asyncio.Task[None]] = set()

    @asynccontextmanager
    async def listening(self) -> AsyncIterator[Ports]:
        """Listens while it is entered; then every call ends."""
        where = self._where
        web = plain = None
        try:
            if where.websocket_port is not None:
                web = await self._serve_websocket(where.websocket_port)
            if where.audiosocket_port is not None:
                plain = await asyncio.start_server(
                    self._audiosocket, where.host, where.audiosocket_port
                )
            yield Ports(_port(web), _port(plain))
        finally:
            for task in self._open:
                task.cancel()
            for server in (web, plain):
                if server is not None:
                    server.close()
                    with suppress(TimeoutError):
                        await asyncio.wait_for(server.wait_closed(), HELLO_S)

    async def _serve_websocket(self, port: int) -> Server:
        return await serve(
            self._websocket,
            self._where.host,
            port,
            process_request=self._asked,
            compression=None,
            max_size=LONGEST_SOUND,
            open_timeout=HELLO_S,
            close_timeout=1,
            server_header=None,
            subprotocols=None,
            select_subprotocol=lambda _, offered: offered[0] if offered else None,
        )

    def _asked(self, connection: ServerConnection, request: Request) -> Response | None:
        """Answers what is no call; None lets a call in."""
        path, given = urlsplit(request.path), parse_qs(urlsplit(request.path).query)
        if path.path == "/media":
            call = _uuid(_one(given, "call"))
            if call is None or "Origin" in request.headers or not self._calls.claim(call):
                return connection.respond(HTTPStatus.FORBIDDEN, "")
            return None
        said = request.headers.get("Authorization", "")
        if not hmac.compare_digest(said.encode(), f"Bearer {self._where.secret}".encode()):
            return connection.respond(HTTPStatus.UNAUTHORIZED, "")
        return self._answered(connection, path.path, given)

    def _answered(
        self, connection: ServerConnection, path: str, given: dict[str, list[str]]
    ) -> Response:
        match path.strip("/").split("/"):
            case ["calls"]:
                hint = "".join(c for c in _one(given, "from") if c.isdigit() or c == "+")
                named = self._calls.announce(
                    hint[:_LONGEST_HINT],
                    _one(given, "intake"),
                    _one(given, "language"),
                    again=_one(given, "again") == "1",
                )
                if named is not None:
                    return connection.respond(HTTPStatus.OK, str(named))
            case ["calls", name, "next"] if (call := _uuid(name)) is not None:
                return connection.respond(HTTPStatus.OK, self._calls.what_next(call))
            case ["calls", name, "back"] if (call := _uuid(name)) is not None:
                again = self._calls.back(call)
                if again is not None:
                    return connection.respond(HTTPStatus.OK, str(again))
        return connection.respond(HTTPStatus.NOT_FOUND, "")

    async def _websocket(self, connection: ServerConnection) -> None:
        assert connection.request is not None
        call = _uuid(_one(parse_qs(urlsplit(connection.request.path).query), "call"))
        assert call is not None
        wire = _WebSocket(connection)
        try:
            first = await asyncio.wait_for(wire.receive(), HELLO_S)
            started, form = read(first if isinstance(first, str) else "")
            if isinstance(started, Started):
                line = WebSocketLine(
                    wire,
                    started,
                    form,
                    quiet_s=self._where.quiet_s,
                    parting=lambda transfer: self._calls.left_for(call, transfer),
                )
                await self._carry(line, call)
        except (ChannelClosed, TimeoutError, ValueError):
            log.info("a call did not begin")
        finally:
            await wire.close()

    async def _audiosocket(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        call = asyncio.create_task(self._audio_call(reader, writer))
        self._open.add(call)
        try:
            await asyncio.wait({call})
        finally:
            call.cancel()
            self._open.discard(call)
            writer.close()

    async def _audio_call(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self._half_open >= _HALF_OPEN:
            return
        self._half_open += 1
        try:
            begun = await self._begun(reader)
        except OSError:
            return
        finally:
            self._half_open -= 1
        if begun is not None:
            await self._carry(self._audiosocket_line(reader, writer, begun), begun.call)

    async def _begun(self, reader: asyncio.StreamReader) -> _Begun | None:
        """A call as far as its first sound; None when it is none of ours."""
        decoder, came = Decoder(), list[Message]()
        call: UUID | None = None
        try:
            while call is None:
                came += await _more(reader, decoder, HELLO_S)
                if came:
                    first = came.pop(0)
                    if not isinstance(first, Called) or not self._calls.claim(first.call):
                        return None
                    call = first.call
        except (EOFError, TimeoutError):
            return None
        with suppress(EOFError, TimeoutError):
            while not any(isinstance(message, Sound) for message in came):
                came += await _more(reader, decoder, _FIRST_SOUND_S)
        return _Begun(call, decoder, came)

    def _audiosocket_line(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, begun: _Begun
    ) -> AudioSocketLine:
        connection: socket.socket = writer.get_extra_info("socket")
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        rates = [message.rate_hz for message in begun.came if isinstance(message, Sound)]
        return AudioSocketLine(
            reader,
            writer,
            begun.decoder,
            came=begun.came,
            rate_hz=rates[0] if rates else 8_000,
            quiet_s=self._where.quiet_s,
            parting=lambda transfer: self._calls.left_for(begun.call, transfer),
        )

    async def _carry(self, line: RunningLine, call: UUID) -> None:
        """Carries a call and holds its conversation; whichever ends first ends the other."""
        holding = asyncio.create_task(self._calls.hold(line, call))
        running = asyncio.create_task(line.run())
        try:
            await asyncio.wait({holding, running}, return_when=asyncio.FIRST_COMPLETED)
            if holding.done():
                await line.hang_up()
            # A caller who is gone is a line that is over: the conversation ends by itself.
            await holding
        except ApplianceError as problem:
            log.warning("a call broke", extra={"failure": type(problem).__name__})
        finally:
            for task in (holding, running):
                task.cancel()
            await asyncio.gather(holding, running, return_exceptions=True)


@dataclass(frozen=True, slots=True)
class _Begun:
    call: UUID
    decoder: Decoder
    came: list[Message]


class _WebSocket:
    """A connection of the server as a `websocket_line.Socket`."""

    def __init__(self, connection: ServerConnection) -> None:
        self._connection = connection

    async def receive(self) -> str | bytes | None:
        try:
            return await self._connection.recv()
        except ConnectionClosedOK:
            return None
        except ConnectionClosed:
            raise ChannelClosed("the connection broke") from None

    async def send(self, message: str | bytes) -> None:
        try:
            await self._connection.send(message)
        except ConnectionClosed:
            raise ChannelClosed("the connection is closed") from None

    async def close(self) -> None:
        await self._connection.close()


async def _more(reader: asyncio.StreamReader, decoder: Decoder, timeout_s: float) -> list[Message]:
    """What comes next. Raises EOFError, TimeoutError."""
    data = await asyncio.wait_for(reader.read(_READ), timeout_s)
    if not data:
        raise EOFError
    return decoder.feed(data)


def _port(server: Server | asyncio.Server | None) -> int | None:
    if server is None:
        return None
    port: int = next(iter(server.sockets)).getsockname()[1]
    return port


def _one(given: dict[str, list[str]], name: str) -> str:
    return given.get(name, [""])[0]


def _uuid(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
