"""A line over AudioSocket. The exchange plays whatever comes as it comes, so the time of what is played is
kept here: a frame every 20 ms, silence where there is nothing to say, never one ahead.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import suppress
from typing import Final

from appliance.channels.audiosocket import (
    Decoder,
    Ended,
    Key,
    Message,
    Sound,
    goodbye,
    sound,
)
from appliance.channels.incoming import Incoming
from appliance.channels.outgoing import Metronome, Outgoing
from appliance.core.audio import LineEvent, samples_of
from appliance.core.errors import ChannelClosed

AHEAD: Final = samples_of(2_000)
"""How much may wait to be heard before `play` makes its caller wait."""
PREROLL: Final = 5
"""Frames of silence before the first word: an exchange cuts the first ones while its path opens."""
_UNREAD: Final = 64 * 1024
"""Bytes that the exchange may leave unread; it reads at once, or it is dead."""
_READ: Final = 16 * 1024
_PARTING_S: Final = 1.0


class AudioSocketLine:
    """One call. `run` carries it; it ends when the caller, the exchange or we end it."""

    name = "audiosocket"

    def __init__(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        decoder: Decoder,
        *,
        came: Iterable[Message] = (),
        rate_hz: int = 8_000,
        quiet_s: float = 120.0,
        parting: Callable[[str], None] = lambda transfer: None,
    ) -> None:
        """`decoder` has read as far as the call's name, `came` is what followed it. A line on which nothing
        at all came for `quiet_s` is dead. `parting` is told where we hand the call over to, or "", before
        the exchange can ask."""
        self._reader, self._writer, self._decoder = reader, writer, decoder
        self._clock = asyncio.get_running_loop().time
        self._incoming = Incoming(self._clock)
        self._outgoing = Outgoing(rate_hz)
        self._rate_hz = rate_hz
        self._quiet_s = quiet_s
        self._parting = parting
        self._moved = asyncio.Condition()
        self._first = [*came]

    async def run(self) -> None:
        """Carries the call to its end."""
        reading = asyncio.create_task(self._read())
        writing = asyncio.create_task(self._write())
        try:
            await asyncio.wait({reading, writing}, return_when=asyncio.FIRST_COMPLETED)
            await self._close(clean=reading.done() and reading.result())
        finally:
            for task in (reading, writing):
                task.cancel()
            await asyncio.gather(reading, writing, return_exceptions=True)
            await self._close(clean=False)

    def events(self) -> AsyncIterator[LineEvent]:
        """What comes in; see `Line`."""
        return self._incoming.events()

    async def play(self, pcm: bytes) -> None:
        """Puts sound behind what waits; see `Line`."""
        async with self._moved:
            await self._moved.wait_for(
                lambda: self._incoming.over or self._outgoing.waiting < AHEAD
            )
        self._must_be_open()
        self._outgoing.put(pcm)

    async def pause(self) -> None:
        """Silence from the next frame on."""
        self._must_be_open()
        self._outgoing.pause()

    async def go_on(self) -> None:
        """Plays on."""
        self._must_be_open()
        self._outgoing.go_on()

    async def flush(self) -> None:
        """Silence from the next frame on, and nothing waits."""
        self._must_be_open()
        self._outgoing.flush()
        await self._tell()

    @property
    def heard(self) -> int:
        """How many samples have been sent in time."""
        return self._outgoing.heard

    async def drained(self) -> None:
        """Waits until nothing waits."""
        async with self._moved:
            await self._moved.wait_for(lambda: self._incoming.over or not self._outgoing.waiting)
        self._must_be_open()

    async def hang_up(self, transfer: str = "") -> None:
        """Gives the call back to its exchange, whose dialplan goes on with it."""
        if self._incoming.over:
            return
        self._parting(transfer)
        with suppress(OSError):
            self._writer.write(goodbye())
        await self._close(clean=True)

    async def _read(self) -> bool:
        """Reads to the end: true when the exchange ended it as it does, between two messages."""
        for message in self._first:
            self._take(message)
        while not self._incoming.over:
            # An exchange hangs up with frames of ours unread, which looks like a broken connection.
            data = b""
            with suppress(OSError):
                data = await self._reader.read(_READ)
            if not data:
                return not self._decoder.unfinished
            for message in self._decoder.feed(data):
                self._take(message)
            if self._incoming.flooded:
                return False
            # A flood is always readable; the others on this box get their turn.
            await asyncio.sleep(0)
        return True

    def _take(self, message: Message) -> None:
        match message:
            case Sound(pcm, rate_hz):
                self._incoming.sound(pcm, rate_hz)
            case Key(digit):
                self._incoming.key(digit)
            case Ended():
                self._incoming.end(clean=True)
            case _:
                self._incoming.other()

    async def _write(self) -> None:
        """Sends a frame whenever one is due, until the exchange no longer reads or speaks."""
        metronome = Metronome(self._clock())
        before = PREROLL
        while not self._incoming.over:
            frame = self._outgoing.silence if before else self._outgoing.frame()
            before = max(0, before - 1)
            if not self._send(frame) or self._incoming.quiet_s() > self._quiet_s:
                return
            self._incoming.pass_time()
            await self._tell()
            await asyncio.sleep(max(0.0, metronome.next(self._clock()) - self._clock()))

    def _send(self, frame: bytes) -> bool:
        """False when the exchange does not read."""
        if self._writer.transport.get_write_buffer_size() > _UNREAD:
            return False
        with suppress(OSError):
            self._writer.write(sound(frame, self._rate_hz))
            return True
        return False

    async def _close(self, *, clean: bool) -> None:
        self._incoming.end(clean=clean)
        await self._tell()
        self._writer.close()
        with suppress(OSError, TimeoutError):
            await asyncio.wait_for(self._writer.wait_closed(), _PARTING_S)

    async def _tell(self) -> None:
        async with self._moved:
            self._moved.notify_all()

    def _must_be_open(self) -> None:
        if self._incoming.over:
            raise ChannelClosed("the caller is gone")
