"""What comes from a caller, as the events of a line: sound at 16 kHz on the line's own clock, keys, the end.

An exchange sends nothing while its caller is silent or on hold, and late what it lost time with. Where
nothing comes for longer than a network hesitates, the time that passed becomes silence, so that an
answer still ends; what comes late is heard, later. What comes faster than anybody can speak is dropped.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Final

from appliance.core.audio import (
    RATE_HZ,
    SAMPLE_BYTES,
    AudioFrame,
    HungUp,
    Keypress,
    LineEvent,
    samples_of,
)
from appliance.voice.pcm import Resampler, silence

GAP_S: Final = 0.12
"""A network hesitates for so long; longer is silence."""
LONGEST_GAP_S: Final = 1.0
"""So much silence at most is made of one gap: a box that was stopped does not relive the time."""
BURST_S: Final = 5.0
"""So much sound may come at once, after a hiccup."""
_FASTER: Final = 1.1
"""How much faster than time a caller's sound may come for long."""
_MESSAGES_A_SECOND: Final = 500
_PATIENCE: Final = 2_000
"""Messages that were dropped, until the other side is mad."""


class Incoming:
    """One caller's side of one line."""

    def __init__(self, now: Callable[[], float]) -> None:
        """`now` is a clock that never goes back, in seconds."""
        self._now = now
        self._events: asyncio.Queue[LineEvent] = asyncio.Queue()
        self._resampler = Resampler(RATE_HZ)
        self._rate_hz = RATE_HZ
        self._at = 0
        self._last = self._came = now()
        self._sound_s = BURST_S
        self._messages = float(_MESSAGES_A_SECOND)
        self._dropped = 0
        self.over = False
        """True after the end, which is said once."""

    async def events(self) -> AsyncIterator[LineEvent]:
        """Everything, in order, to the end."""
        while True:
            event = await self._events.get()
            yield event
            if isinstance(event, HungUp):
                return

    @property
    def at(self) -> int:
        """The line's time."""
        return self._at

    @property
    def flooded(self) -> bool:
        """True when far more came than a caller can say."""
        return self._dropped > _PATIENCE

    def quiet_s(self) -> float:
        """For how long nothing at all has come."""
        return self._now() - self._came

    def sound(self, pcm: bytes, rate_hz: int) -> None:
        """The caller's sound, of any length, in whole samples or not."""
        if not self._welcome(len(pcm) / SAMPLE_BYTES / rate_hz):
            return
        self._last = self._now()
        if rate_hz != self._rate_hz:
            self._resampler, self._rate_hz = Resampler(rate_hz), rate_hz
        self._hear(self._resampler.convert(pcm))

    def key(self, digit: str) -> None:
        """The caller pressed a key."""
        if self._welcome(0):
            self._put(Keypress(digit, self._at))

    def other(self) -> None:
        """Something came that means nothing here; it counts as a sign of life, and towards a flood."""
        self._welcome(0)

    def pass_time(self) -> None:
        """Makes silence of the time in which nothing came. To be called every few frames."""
        gone = self._now() - self._last
        if gone > GAP_S:
            self._last += gone
            self._hear(silence(samples_of(min(gone, LONGEST_GAP_S) * 1000)))

    def end(self, *, clean: bool) -> None:
        """The caller is gone."""
        if not self.over:
            self.over = True
            self._events.put_nowait(HungUp(self._at, clean))

    def _hear(self, pcm: bytes) -> None:
        if pcm:
            frame = AudioFrame(pcm, self._at)
            self._at = frame.end
            self._put(frame)

    def _put(self, event: LineEvent) -> None:
        if not self.over:
            self._events.put_nowait(event)

    def _welcome(self, sound_s: float) -> bool:
        """Counts one message and its sound against what a caller may send."""
        now = self._now()
        since, self._came = now - self._came, now
        self._messages = min(self._messages + since * _MESSAGES_A_SECOND, _MESSAGES_A_SECOND)
        self._sound_s = min(self._sound_s + since * _FASTER, BURST_S)
        if self._messages < 1 or self._sound_s < sound_s:
            self._dropped += 1
            return False
        self._messages -= 1
        self._sound_s -= sound_s
        return True
