"""A line over Asterisk's chan_websocket. The exchange keeps the time of what is played: it takes up to two
seconds ahead, pauses, goes on and forgets when told to, and says at every mark what has sounded.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from typing import Final, Protocol

from appliance.channels.chan_websocket import (
    Form,
    Full,
    Key,
    Marked,
    Order,
    Room,
    Started,
    order,
    read,
)
from appliance.channels.incoming import Incoming
from appliance.core.audio import RATE_HZ, SAMPLE_BYTES, LineEvent, samples_of
from appliance.core.errors import ChannelClosed
from appliance.voice.pcm import Resampler

AHEAD: Final = samples_of(2_000)
"""How much may wait to be heard before `play` makes its caller wait."""
_FRAMES: Final = 2
"""Frames to a message, and from one mark to the next: so exactly is it known what has sounded."""
_LAST_WORD_S: Final = 0.06
"""After so long without more, what does not fill a frame is sent with silence behind it."""
_NEARLY_DONE: Final = samples_of(400)
"""With more than that still to sound, more may well come in time."""
_STUCK_S: Final = 5.0
"""An exchange that passes no mark for so long, though sound waits, plays nothing, or knows no marks."""
_TICK_S: Final = 0.02
_RATES = {"slin": 8_000, "slin44": 44_100}


class Socket(Protocol):
    """A WebSocket. Once it is broken, everything raises ChannelClosed."""

    async def receive(self) -> str | bytes | None:
        """The next message; None when the other side has closed it as one does."""
        ...

    async def send(self, message: str | bytes) -> None:
        """Sends one message; waits while the other side does not read."""
        ...

    async def close(self) -> None:
        """Closes it, if it is not closed already."""
        ...


def rate_of(started: Started) -> int | None:
    """The samples a second of a call, or None where it does not come as plain samples."""
    if started.format in _RATES:
        return _RATES[started.format]
    kilo = started.format.removeprefix("slin")
    return int(kilo) * 1_000 if kilo != started.format and kilo.isdecimal() else None


class WebSocketLine:
    """One call. `run` carries it; it ends when the caller, the exchange or we end it."""

    name = "chan_websocket"

    def __init__(
        self,
        socket: Socket,
        started: Started,
        form: Form,
        *,
        quiet_s: float = 120.0,
        parting: Callable[[str], None] = lambda transfer: None,
    ) -> None:
        """`started` is the first message of the exchange and `form` the form it came in; see
        `AudioSocketLine` for the others. Raises ValueError where the call does not come as samples."""
        rate_hz = rate_of(started)
        if rate_hz is None or started.frame_bytes < SAMPLE_BYTES or started.frame_bytes % 2:
            raise ValueError("the call does not come as plain samples")
        self._socket, self._form = socket, form
        self._rate_hz, self._frame = rate_hz, started.frame_bytes
        self._quiet_s = quiet_s
        self._parting = parting
        self._clock = asyncio.get_running_loop().time
        self._incoming = Incoming(self._clock)
        self._resampler = Resampler(RATE_HZ, rate_hz)
        self._short = bytearray()
        """Sound that does not fill a message yet."""
        self._sounds: deque[str | bytes] = deque()
        self._orders: deque[str] = deque()
        self._ready = asyncio.Event()
        self._moved = asyncio.Condition()
        self._marks: dict[str, int] = {}
        self._last_mark = 0
        self._given = self._heard = 0
        self._base = self._sent = 0
        """Up to where it is known how the samples given and those sent correspond, and how many were sent
        since."""
        self._given_at = self._progress_at = self._clock()
        self._full = self._paused = False

    async def run(self) -> None:
        """Carries the call to its end."""
        reading = asyncio.create_task(self._read())
        beside = [asyncio.create_task(self._write()), asyncio.create_task(self._tick())]
        try:
            await asyncio.wait({reading, *beside}, return_when=asyncio.FIRST_COMPLETED)
            await self._close(clean=reading.done() and reading.result())
        finally:
            for task in (reading, *beside):
                task.cancel()
            await asyncio.gather(reading, *beside, return_exceptions=True)
            await self._close(clean=False)

    def events(self) -> AsyncIterator[LineEvent]:
        """What comes in; see `Line`."""
        return self._incoming.events()

    async def play(self, pcm: bytes) -> None:
        """Puts sound behind what waits; see `Line`."""
        async with self._moved:
            await self._moved.wait_for(
                lambda: self._incoming.over or self._given - self._heard < AHEAD
            )
        self._must_be_open()
        if self._heard >= self._given:
            self._progress_at = self._clock()
        self._given += len(pcm) // SAMPLE_BYTES
        self._given_at = self._clock()
        self._short += self._resampler.convert(pcm)
        self._fill(_FRAMES * self._frame)

    async def pause(self) -> None:
        """The exchange plays silence and keeps what it has."""
        self._must_be_open()
        self._paused = True
        self._say(Order.PAUSE)

    async def go_on(self) -> None:
        """The exchange plays on."""
        self._must_be_open()
        self._paused = False
        self._say(Order.CONTINUE)

    async def flush(self) -> None:
        """The exchange forgets what it has, and so do we."""
        self._must_be_open()
        self._sounds.clear()
        self._short.clear()
        self._marks.clear()
        self._resampler = Resampler(RATE_HZ, self._rate_hz)
        self._settle(self._heard)
        self._say(Order.FLUSH)
        if self._paused:  # not every exchange forgets that too
            await self.go_on()
        await self._tell()

    @property
    def heard(self) -> int:
        """How many samples have sounded, as of the last mark that the exchange has passed."""
        return self._heard

    async def drained(self) -> None:
        """Waits until the exchange has passed the last mark."""
        async with self._moved:
            await self._moved.wait_for(lambda: self._incoming.over or self._heard >= self._given)
        self._must_be_open()

    async def hang_up(self, transfer: str = "") -> None:
        """Gives the call back to its exchange, whose dialplan goes on with it."""
        if self._incoming.over:
            return
        self._parting(transfer)
        self._incoming.end(clean=True)
        with suppress(ChannelClosed):
            await self._socket.send(order(Order.HANGUP, self._form))
        await self._close(clean=True)

    async def _read(self) -> bool:
        """Reads to the end: true when the exchange closed the connection as one does."""
        while not self._incoming.over:
            try:
                message = await self._socket.receive()
            except ChannelClosed:
                return False
            if message is None:
                return True
            if isinstance(message, bytes):
                self._incoming.sound(message, self._rate_hz)
            else:
                await self._told(message)
            if self._incoming.flooded:
                return False
            await asyncio.sleep(0)
        return True

    async def _told(self, text: str) -> None:
        notice, _ = read(text)
        if isinstance(notice, Key):
            self._incoming.key(notice.digit)
            return
        self._incoming.other()
        match notice:
            case Marked(mark) if mark in self._marks:
                self._heard = max(self._heard, self._marks.pop(mark))
                self._progress_at = self._clock()
                await self._tell()
            case Full():
                self._full = True
            case Room():
                self._full = False
                self._ready.set()

    async def _write(self) -> None:
        """Sends what is to be sent: orders first, sound while the exchange takes it."""
        while not self._incoming.over:
            self._ready.clear()
            while self._orders or (self._sounds and not self._full):
                message = self._orders.popleft() if self._orders else self._sounds.popleft()
                try:
                    await self._socket.send(message)
                except ChannelClosed:
                    return
            await self._ready.wait()

    async def _tick(self) -> None:
        """Lets time pass where the exchange sends nothing, and sends the last word of a sentence; ends when
        the exchange no longer speaks, or no longer plays."""
        while self._incoming.quiet_s() < self._quiet_s and not self._stuck():
            await asyncio.sleep(_TICK_S)
            self._incoming.pass_time()
            waiting = self._given - self._heard
            resting = self._clock() - self._given_at > _LAST_WORD_S
            if 0 < waiting < _NEARLY_DONE and resting and self._position() < self._given:
                self._last_word()

    def _stuck(self) -> bool:
        """True when the exchange should have passed a mark long ago."""
        held = self._paused or self._full or self._heard >= self._given
        if held:
            self._progress_at = self._clock()
        return self._clock() - self._progress_at > _STUCK_S

    def _last_word(self) -> None:
        self._short += self._resampler.rest()
        self._short += bytes(-len(self._short) % self._frame)
        self._fill(self._frame)
        self._base, self._sent = self._given, 0
        self._mark()

    def _fill(self, size: int) -> None:
        """Sends what fills messages of `size`."""
        while len(self._short) >= size:
            self._sounds.append(bytes(self._short[:size]))
            del self._short[:size]
            self._sent += size // SAMPLE_BYTES
            self._mark()
        self._ready.set()

    def _position(self) -> int:
        """How many of the samples given are sent."""
        return min(self._base + self._sent * RATE_HZ // self._rate_hz, self._given)

    def _settle(self, position: int) -> None:
        self._given = self._base = position
        self._sent = 0

    def _mark(self) -> None:
        self._last_mark += 1
        name = f"m{self._last_mark}"
        self._marks[name] = self._position()
        self._sounds.append(order(Order.MARK, self._form, name))

    def _say(self, what: Order) -> None:
        self._orders.append(order(what, self._form))
        self._ready.set()

    async def _close(self, *, clean: bool) -> None:
        self._incoming.end(clean=clean)
        self._ready.set()
        await self._tell()
        await self._socket.close()

    async def _tell(self) -> None:
        async with self._moved:
            self._moved.notify_all()

    def _must_be_open(self) -> None:
        if self._incoming.over:
            raise ChannelClosed("the caller is gone")
