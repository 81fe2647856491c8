"""A line in memory whose clock the test moves: what is played sounds as that clock goes on."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

from appliance.core.audio import SAMPLE_BYTES, AudioFrame, HungUp, Keypress, LineEvent, samples_of
from appliance.core.errors import ChannelClosed

_TURNS = 5
"""How often everybody else gets their turn before the clock goes on."""
AHEAD = samples_of(2_000)
"""How much the line takes before it has sounded."""


class FakeLine:
    """One person's sound, both ways. `speak`, `press` and `leave` are the person's side; `advance` lets time
    pass, `sounded` is what they heard."""

    name = "fake"

    def __init__(self) -> None:
        self.at = 0
        """The line's time, in samples."""
        self.sounded = bytearray()
        self.flushes = 0
        self.transferred: str | None = None
        self.closed = False
        self.paused = False
        self._queue = bytearray()
        self._came: asyncio.Queue[LineEvent] = asyncio.Queue()
        self._moved = asyncio.Condition()

    async def events(self) -> AsyncIterator[LineEvent]:
        while True:
            event = await self._came.get()
            yield event
            if isinstance(event, HungUp):
                return

    async def play(self, pcm: bytes) -> None:
        if len(pcm) % SAMPLE_BYTES:
            raise ValueError("half a sample")
        async with self._moved:
            await self._moved.wait_for(
                lambda: self.closed or len(self._queue) // SAMPLE_BYTES < AHEAD
            )
            self._open()
            self._queue += pcm

    async def pause(self) -> None:
        self._open()
        self.paused = True

    async def go_on(self) -> None:
        self._open()
        self.paused = False

    async def flush(self) -> None:
        self._open()
        self.flushes += 1
        self.paused = False
        async with self._moved:
            self._queue.clear()
            self._moved.notify_all()

    @property
    def heard(self) -> int:
        return len(self.sounded) // SAMPLE_BYTES

    @property
    def waiting(self) -> int:
        """How many samples are still to sound."""
        return len(self._queue) // SAMPLE_BYTES

    async def drained(self) -> None:
        async with self._moved:
            await self._moved.wait_for(lambda: self.closed or not self._queue)
        self._open()

    async def hang_up(self, transfer: str = "") -> None:
        self.transferred = transfer
        await self._end(HungUp(self.at))

    async def advance(self, milliseconds: int) -> None:
        """Lets so much time pass, in steps of 20 ms; whoever waits gets their turn in between."""
        for _ in range(0, milliseconds, 20):
            self.at += samples_of(20)
            await self._sound(samples_of(20))
            for _ in range(_TURNS):
                await asyncio.sleep(0)

    async def _sound(self, samples: int) -> None:
        if self.paused:
            return
        async with self._moved:
            size = samples * SAMPLE_BYTES
            self.sounded += self._queue[:size]
            del self._queue[:size]
            self._moved.notify_all()

    async def speak(self, pcm: bytes) -> None:
        """The person says this, in frames of 20 ms, while time passes."""
        size = samples_of(20) * SAMPLE_BYTES
        for start in range(0, len(pcm), size):
            frame = pcm[start : start + size]
            self._came.put_nowait(AudioFrame(frame, self.at))
            await self.advance(20)

    def press(self, digits: str) -> None:
        """The person presses keys."""
        for digit in digits:
            self._came.put_nowait(Keypress(digit, self.at))

    async def leave(self, *, clean: bool = True) -> None:
        """The person hangs up, or the line breaks."""
        await self._end(HungUp(self.at, clean))

    async def _end(self, event: HungUp) -> None:
        if self.closed:
            return
        self.closed = True
        self._came.put_nowait(event)
        async with self._moved:
            self._moved.notify_all()

    def _open(self) -> None:
        if self.closed:
            raise ChannelClosed("the line is closed")
