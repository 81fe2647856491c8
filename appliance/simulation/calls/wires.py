"""The exchange's end of one call, over chan_websocket (JSON form, 16 kHz) or AudioSocket (8 kHz).

A wire takes the caller's sound a frame at a time and gives what the caller hears a frame at a time; whose
clock that is, is the caller's affair. It notes when sound came.
"""

from __future__ import annotations

import asyncio
import json
from collections import deque
from contextlib import suppress
from typing import Final, Protocol, Self
from uuid import UUID

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

FRAME_S: Final = 0.02
_XOFF, _XON = 900, 800
"""Frames that wait when an exchange asks for no more, and for more again."""
_JITTER: Final = 3
"""Frames that an exchange's other end holds back against a network's hesitation."""
_SOUND, _KEY, _NAME, _HANGUP = 0x10, 0x03, 0x01, 0x00


class Wire(Protocol):
    """One call as its exchange sees it."""

    rate_hz: int
    came: list[float]
    """When a message with sound in it (not silence) came, on the loop's clock."""
    stopped: list[float]
    """When we were asked to pause or forget what waits."""

    @property
    def over(self) -> bool:
        """Whether the call is."""
        ...

    @property
    def held(self) -> bool:
        """Whether we were asked to pause, so that it is right that nothing sounds."""
        ...

    async def send(self, pcm: bytes) -> None:
        """20 ms of the caller, mono s16le at the wire's rate."""
        ...

    async def press(self, digit: str) -> None:
        """The caller presses a key."""
        ...

    async def play(self) -> bytes | None:
        """The next 20 ms that the caller hears; None when there is nothing to play."""
        ...

    async def hang_up(self) -> None:
        """The caller hangs up."""
        ...


class WebSocketWire:
    """A call over chan_websocket: the exchange keeps the time of what it plays."""

    def __init__(self, connection: ClientConnection) -> None:
        self.rate_hz = 16_000
        self.came: list[float] = []
        self.stopped: list[float] = []
        self.over = self.held = False
        self._full = False
        self._frame = round(self.rate_hz * FRAME_S) * 2
        self._connection = connection
        self._waiting: deque[bytes | str] = deque()
        self._sounding = 0
        self._listening = asyncio.create_task(self._listen())

    @classmethod
    async def dial(cls, port: int, call: UUID) -> Self:
        """Connects an announced call. Raises OSError."""
        address = f"ws://127.0.0.1:{port}/media?call={call}"
        connection = await connect(
            address, subprotocols=[Subprotocol("media")], compression=None, proxy=None
        )
        wire = cls(connection)
        await wire._tell(
            "MEDIA_START",
            connection_id="measure",
            channel="WebSocket/measure/1",
            channel_id="1.1",
            format="slin16",
            optimal_frame_size=wire._frame,
            ptime=20,
        )
        return wire

    async def send(self, pcm: bytes) -> None:
        """See `Wire`."""
        await self._send(pcm)

    async def press(self, digit: str) -> None:
        """See `Wire`."""
        await self._tell("DTMF_END", digit=digit, channel_id="1.1")

    async def play(self) -> bytes | None:
        """See `Wire`."""
        if self.held:
            return None
        while self._waiting:
            one = self._waiting.popleft()
            if isinstance(one, bytes):
                self._sounding -= 1
                if self._full and self._sounding < _XON:
                    self._full = False
                    await self._tell("MEDIA_XON", channel_id="1.1")
                return one
            await self._tell("MEDIA_MARK_PROCESSED", channel_id="1.1", correlation_id=one)
        return None

    async def hang_up(self) -> None:
        """See `Wire`."""
        self.over = True
        await self._connection.close()
        await asyncio.gather(self._listening, return_exceptions=True)

    async def _listen(self) -> None:
        with suppress(ConnectionClosed):
            async for message in self._connection:
                if isinstance(message, bytes):
                    await self._sound(message)
                else:
                    self._ordered(json.loads(message))
        self.over = True

    async def _sound(self, message: bytes) -> None:
        if any(message):
            self.came.append(asyncio.get_running_loop().time())
        for start in range(0, len(message) - self._frame + 1, self._frame):
            self._waiting.append(message[start : start + self._frame])
            self._sounding += 1
        if not self._full and self._sounding >= _XOFF:
            self._full = True
            await self._tell("MEDIA_XOFF", channel_id="1.1")

    def _ordered(self, told: dict[str, str]) -> None:
        now = asyncio.get_running_loop().time()
        match told.get("command"):
            case "MARK_MEDIA":
                self._waiting.append(told["correlation_id"])
            case "PAUSE_MEDIA":
                self.held = True
                self.stopped.append(now)
            case "CONTINUE_MEDIA":
                self.held = False
            case "FLUSH_MEDIA":
                if self._sounding:
                    self.stopped.append(now)
                self._waiting.clear()
                self._sounding = 0
            case "HANGUP":
                self.over = True
            case _:
                pass

    async def _tell(self, event: str, **told: str | int) -> None:
        await self._send(json.dumps({"event": event, **told}))

    async def _send(self, message: str | bytes) -> None:
        try:
            await self._connection.send(message)
        except ConnectionClosed:
            self.over = True


class AudioSocketWire:
    """A call over AudioSocket: it plays what comes as it comes."""

    held = False

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.rate_hz = 8_000
        self.came: list[float] = []
        self.stopped: list[float] = []
        self.over = False
        self._reader, self._writer = reader, writer
        self._waiting: deque[bytes] = deque()
        self._begun = False
        self._listening = asyncio.create_task(self._listen())

    @classmethod
    async def dial(cls, port: int, call: UUID) -> AudioSocketWire:
        """Connects an announced call. Raises OSError."""
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        wire = cls(reader, writer)
        wire._write(_NAME, call.bytes)
        return wire

    async def send(self, pcm: bytes) -> None:
        """See `Wire`."""
        self._write(_SOUND, pcm)

    async def press(self, digit: str) -> None:
        """See `Wire`."""
        self._write(_KEY, digit.encode())

    async def play(self) -> bytes | None:
        """See `Wire`."""
        self._begun = len(self._waiting) >= (1 if self._begun else _JITTER)
        return self._waiting.popleft() if self._begun and self._waiting else None

    async def hang_up(self) -> None:
        """See `Wire`."""
        self.over = True
        self._writer.close()
        await asyncio.gather(self._listening, return_exceptions=True)

    def _write(self, kind: int, payload: bytes) -> None:
        if not self._writer.is_closing():
            self._writer.write(bytes([kind]) + len(payload).to_bytes(2, "big") + payload)

    async def _listen(self) -> None:
        clock = asyncio.get_running_loop().time
        sounding = False
        with suppress(EOFError, OSError):
            while not self.over:
                head = await self._reader.readexactly(3)
                payload = await self._reader.readexactly(int.from_bytes(head[1:], "big"))
                if head[0] == _HANGUP:
                    break
                sounds = any(payload)
                if sounds:
                    self.came.append(clock())
                elif sounding:
                    self.stopped.append(clock())
                sounding = sounds
                self._waiting.append(payload)
        self.over = True
        self._writer.close()
