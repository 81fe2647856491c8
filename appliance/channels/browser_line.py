"""A line to a page in a browser. The browser keeps the time of what sounds and tells how far it has come;
this side never lets it have much more than it can sound."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Final

from appliance.channels.voice_messages import Flush, GoOn, Outgoing, Pause
from appliance.core.audio import (
    RATE_HZ,
    SAMPLE_BYTES,
    AudioFrame,
    HungUp,
    LetGo,
    LineEvent,
    Typed,
    samples_of,
)
from appliance.core.errors import ChannelClosed

AHEAD: Final = samples_of(2_000)
"""How much the page is given before it has sounded."""
_GAP: Final = samples_of(200)
"""When sound comes so much later than the sound before it, the microphone was off in between."""
_FLUSHED_WITHIN_S: Final = 0.3
"""A page that does not answer a flush is taken to have obeyed it."""


class BrowserLine:
    """`core.ports.Line` over a page. `post` sends to the page and never waits; `now` is in seconds.

    `frame`, `sounded`, `touched`, `released` and `gone` are what the page tells.
    """

    name = "kiosk"

    def __init__(self, post: Callable[[bytes | Outgoing], None], now: Callable[[], float]) -> None:
        self._post = post
        self._now = now
        self._began = now()
        self._at = 0
        self._given = self._heard = 0
        self._flushes = self._obeyed = 0
        self._closed = False
        self._came: asyncio.Queue[LineEvent] = asyncio.Queue()
        self._moved = asyncio.Event()

    def frame(self, pcm: bytes) -> None:
        """Sound from the microphone. Raises ValueError for half a sample."""
        samples = len(pcm) // SAMPLE_BYTES
        since_began = round((self._now() - self._began) * RATE_HZ)
        if since_began - samples > self._at + _GAP:
            self._at = since_began - samples
        frame = AudioFrame(pcm, self._at)
        self._at = frame.end
        if samples:
            self._came.put_nowait(frame)

    def sounded(self, samples: int, flushes: int) -> None:
        """So many samples have sounded in all, after so many flushes."""
        self._heard = max(self._heard, min(samples, self._given))
        self._obeyed = max(self._obeyed, min(flushes, self._flushes))
        self._moved.set()

    def touched(self) -> None:
        """Something was done on the screen."""
        self._came.put_nowait(Typed(self._at))

    def released(self) -> None:
        """The button that was held to speak was let go."""
        self._came.put_nowait(LetGo(self._at))

    def gone(self, *, clean: bool) -> None:
        """The page is gone, or goes on without voice."""
        if not self._closed:
            self._closed = True
            self._came.put_nowait(HungUp(self._at, clean))
            self._moved.set()

    async def events(self) -> AsyncIterator[LineEvent]:
        """See `Line`."""
        while True:
            event = await self._came.get()
            yield event
            if isinstance(event, HungUp):
                return

    async def play(self, pcm: bytes) -> None:
        """See `Line`."""
        if len(pcm) % SAMPLE_BYTES:
            raise ValueError("half a sample")
        await self._until(lambda: self._given - self._heard < AHEAD)
        if pcm:
            self._given += len(pcm) // SAMPLE_BYTES
            self._post(pcm)

    async def pause(self) -> None:
        """See `Line`."""
        self._open()
        self._post(Pause())

    async def go_on(self) -> None:
        """See `Line`."""
        self._open()
        self._post(GoOn())

    async def flush(self) -> None:
        """See `Line`. Waits for the page to say how much had sounded, but not long."""
        self._open()
        self._flushes += 1
        self._post(Flush(self._flushes))
        try:
            async with asyncio.timeout(_FLUSHED_WITHIN_S):
                await self._until(lambda: self._obeyed == self._flushes)
        except TimeoutError:
            self._obeyed = self._flushes
        self._given = self._heard
        self._moved.set()

    @property
    def heard(self) -> int:
        """See `Line`."""
        return self._heard

    async def drained(self) -> None:
        """See `Line`."""
        await self._until(lambda: self._heard >= self._given)

    async def hang_up(self, transfer: str = "") -> None:
        """See `Line`. A page cannot be handed on: whoever is to come comes to the screen."""
        self.gone(clean=True)

    async def _until(self, true: Callable[[], bool]) -> None:
        self._open()
        while not true():
            self._moved.clear()
            await self._moved.wait()
            self._open()

    def _open(self) -> None:
        if self._closed:
            raise ChannelClosed("the page is gone")
