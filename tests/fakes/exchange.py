"""An exchange at the other end of the wire: both protocols as Asterisk speaks them, its manners and its
faults. What it would hang up on, it hangs up on and says why."""

from __future__ import annotations

import asyncio
import json
from collections import deque
from uuid import UUID

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

FRAME_S = 0.02
_RATE_OF = {0x10: 8_000, 0x11: 12_000, 0x12: 16_000, 0x13: 24_000, 0x14: 32_000}


class FakeAudioSocket:
    """The caller's side of one call over AudioSocket."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader, self._writer = reader, writer
        self._clock = asyncio.get_running_loop().time
        self.heard = bytearray()
        """What the caller heard: mono s16le at the rate of the call."""
        self.at: list[float] = []
        """When each frame came."""
        self.kinds: set[int] = set()
        self.hung_up = False
        """We were given the call back."""
        self.dropped = ""
        """Why the exchange hung up on the other side."""
        self._listening = asyncio.create_task(self._listen())

    @classmethod
    async def dial(cls, port: int, call: UUID | None) -> FakeAudioSocket:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        exchange = cls(reader, writer)
        if call is not None:
            exchange.raw(b"\x01\x00\x10" + call.bytes)
        return exchange

    def raw(self, data: bytes) -> None:
        """Sends these bytes as they are."""
        self._writer.write(data)

    def frame(self, pcm: bytes, kind: int = 0x10) -> None:
        self.raw(bytes([kind]) + len(pcm).to_bytes(2, "big") + pcm)

    def press(self, digits: str) -> None:
        for digit in digits:
            self.raw(b"\x03\x00\x01" + digit.encode())

    async def speak(self, pcm: bytes, kind: int = 0x10) -> None:
        """Sends sound in time, a frame every 20 ms."""
        size = round(_RATE_OF[kind] * FRAME_S) * 2
        for start in range(0, len(pcm), size):
            self.frame(pcm[start : start + size], kind)
            await asyncio.sleep(FRAME_S)

    async def quiet(self, seconds: float) -> None:
        """The caller is silent, and the line sends silence."""
        await self.speak(bytes(round(seconds * 8_000) * 2))

    async def wait_over(self) -> None:
        """Waits until the other side has ended it, or was hung up on."""
        await self._listening

    def hang_up(self) -> None:
        self._writer.close()

    def break_off(self) -> None:
        """The connection dies."""
        self._writer.transport.abort()

    async def _listen(self) -> None:
        try:
            while not self.dropped:
                head = await self._reader.readexactly(3)
                payload = await self._reader.readexactly(int.from_bytes(head[1:], "big"))
                self._take(head[0], payload)
        except (EOFError, OSError):
            return
        self._writer.close()

    def _take(self, kind: int, payload: bytes) -> None:
        self.kinds.add(kind)
        if kind == 0x00:
            self.hung_up = True
        elif kind not in _RATE_OF:
            self.dropped = "a message other than hangup or audio"
        elif not payload:
            self.dropped = "an invalid message length"
        else:
            self.heard += payload
            self.at.append(self._clock())


class FakeWebSocket:
    """The exchange's side of one call over chan_websocket: it keeps the time of what is played."""

    def __init__(self, connection: ClientConnection, format_: str, *, json_form: bool) -> None:
        self._connection = connection
        self._json = json_form
        self._format = format_
        self._rate = {"slin": 8_000, "slin16": 16_000}.get(format_, 8_000)
        self.frame_bytes = round(self._rate * FRAME_S) * 2
        self._queue: deque[bytes | str] = deque()
        self.heard = bytearray()
        """What the caller heard, silence and all."""
        self.orders: list[str] = []
        self.most_waiting = 0
        """The most frames that ever waited."""
        self.odd = 0
        """Bytes that were lost because they did not fill a frame."""
        self.lost = 0
        """Messages that came while no more were welcome."""
        self.paused = self.full = self.over = False
        self.deaf_to_marks = False
        """An older exchange: it knows no marks."""
        self.xoff, self.xon = 900, 800
        self._tasks = [asyncio.create_task(self._listen()), asyncio.create_task(self._play())]

    @classmethod
    async def dial(
        cls, port: int, call: UUID, format_: str = "slin16", *, json_form: bool = True
    ) -> FakeWebSocket:
        address = f"ws://127.0.0.1:{port}/media?call={call}"
        connection = await connect(
            address, subprotocols=[Subprotocol("media")], compression=None, proxy=None
        )
        exchange = cls(connection, format_, json_form=json_form)
        await exchange.start()
        return exchange

    async def start(self) -> None:
        await self.tell(
            "MEDIA_START",
            connection_id="box",
            channel="WebSocket/box/0x1",
            channel_id="17.1",
            format=self._format,
            optimal_frame_size=self.frame_bytes,
            ptime=20,
        )

    async def tell(self, event: str, **told: object) -> None:
        """Sends a notice in the form it speaks."""
        if self._json:
            await self.raw(json.dumps({"event": event, **told}))
        elif event == "MEDIA_MARK_PROCESSED":
            await self.raw(f"{event} {told['correlation_id']}")
        else:
            await self.raw(" ".join([event, *(f"{name}:{value}" for name, value in told.items())]))

    async def raw(self, message: str | bytes) -> None:
        try:
            await self._connection.send(message)
        except ConnectionClosed:
            self.over = True

    async def press(self, digits: str) -> None:
        for digit in digits:
            await self.tell("DTMF_END", digit=digit, channel_id="17.1")

    async def speak(self, pcm: bytes) -> None:
        for start in range(0, len(pcm), self.frame_bytes):
            await self.raw(pcm[start : start + self.frame_bytes])
            await asyncio.sleep(FRAME_S)

    async def quiet(self, seconds: float) -> None:
        await self.speak(bytes(round(seconds * self._rate) * 2))

    async def wait_over(self) -> None:
        await asyncio.gather(*self._tasks)

    async def hang_up(self) -> None:
        await self._connection.close()
        self.over = True

    def break_off(self) -> None:
        self._connection.transport.abort()
        self.over = True

    @property
    def waiting(self) -> int:
        """Frames that wait to be heard."""
        return sum(isinstance(one, bytes) for one in self._queue)

    async def _listen(self) -> None:
        try:
            async for message in self._connection:
                if isinstance(message, bytes):
                    await self._sound(message)
                else:
                    await self._order(message)
        except ConnectionClosed:
            pass
        self.over = True

    async def _sound(self, message: bytes) -> None:
        if self.full:
            self.lost += 1
        whole = len(message) - len(message) % self.frame_bytes
        self.odd += len(message) - whole
        for start in range(0, whole, self.frame_bytes):
            self._queue.append(message[start : start + self.frame_bytes])
        self.most_waiting = max(self.most_waiting, self.waiting)
        if not self.full and self.waiting >= self.xoff:
            self.full = True
            await self.tell("MEDIA_XOFF", channel_id="17.1")

    async def _order(self, text: str) -> None:
        if self._json:
            told = json.loads(text)
            name, mark = told["command"], told.get("correlation_id", "")
        else:
            name, _, mark = text.partition(" ")
        self.orders.append(name)
        match name:
            case "MARK_MEDIA" if not self.deaf_to_marks:
                self._queue.append(mark)
            case "FLUSH_MEDIA":
                self._queue.clear()
            case "PAUSE_MEDIA":
                self.paused = True
            case "CONTINUE_MEDIA":
                self.paused = False
            case "HANGUP":
                await self.hang_up()

    async def _play(self) -> None:
        loop = asyncio.get_running_loop()
        due = loop.time()
        while not self.over:
            due += FRAME_S
            await asyncio.sleep(due - loop.time())
            self.heard += await self._next() or bytes(self.frame_bytes)

    async def _next(self) -> bytes | None:
        if self.paused:
            return None
        if self.full and self.waiting < self.xon:
            self.full = False
            await self.tell("MEDIA_XON", channel_id="17.1")
        while self._queue:
            one = self._queue.popleft()
            if isinstance(one, bytes):
                return one
            await self.tell("MEDIA_MARK_PROCESSED", channel_id="17.1", correlation_id=one)
        return None
