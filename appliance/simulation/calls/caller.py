"""One caller: hears the box out (or talks over it), speaks a recorded line, and notes when what sounded.

All times are of the loop's clock, which is the machine's monotonic one; so they can be laid beside the
box's own.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

import numpy as np

from appliance.simulation.calls.wires import FRAME_S, Wire
from appliance.voice.pcm import Resampler

RATE_HZ: Final = 16_000
_FRAME_BYTES: Final = round(RATE_HZ * FRAME_S) * 2
ROOM: Final = 16.0
"""The amplitude of a quiet room's noise (-66 dB)."""
_LATE_S: Final = 0.5
"""A caller whose process was stopped for longer does not say everything at once."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """One recorded line: mono s16le at 16 kHz, without silence around it; `rests` are the samples at which
    somebody pauses in it and goes on."""

    pcm: bytes = field(repr=False)
    rests: tuple[tuple[int, int], ...] = ()

    @property
    def seconds(self) -> float:
        """How long it lasts."""
        return len(self.pcm) / 2 / RATE_HZ


@dataclass(frozen=True, slots=True)
class Spoke:
    """When an utterance was said: its first and its last sound."""

    began_s: float
    ended_s: float


@dataclass(slots=True)
class Stretch:
    """From when to when something sounded without a break."""

    from_s: float
    to_s: float


class Caller:
    """Somebody on a call, from `run` to its end."""

    def __init__(
        self, wire: Wire, *, seed: int = 0, room: float = ROOM, keep: bool = False
    ) -> None:
        """`room` is the amplitude of the noise around them; `keep` keeps what was heard, as `heard`."""
        self.wire = wire
        self.sounded: list[Stretch] = []
        """When there was something to play at this end, silence between two words included."""
        self.held: list[Stretch] = []
        """When we had been asked to pause."""
        self.heard = bytearray()
        """What was heard, silence and all, at the wire's rate."""
        self._keep = keep
        self._clock = asyncio.get_running_loop().time
        self._resampler = Resampler(RATE_HZ, wire.rate_hz)
        self._room = _noise(seed, room)
        self._frames: list[bytes] = []
        self._said = asyncio.Event()
        self._first = self._last = 0.0

    async def run(self, over: Callable[[], bool] = lambda: False) -> None:
        """Carries the caller's sound both ways until the call is over, or `over` says so."""
        due = self._clock()
        while not self.wire.over and not over():
            await self._send()
            await self._play(due)
            due += FRAME_S
            if self._clock() - due > _LATE_S:
                due = self._clock()
            await asyncio.sleep(max(0.0, due - self._clock()))
        await self.wire.hang_up()
        self._said.set()

    async def say(self, utterance: Utterance) -> Spoke:
        """Says it at real speed; returns once its last sound is on its way."""
        pcm = utterance.pcm
        self._said.clear()
        self._first = 0.0
        self._frames = [
            pcm[at : at + _FRAME_BYTES].ljust(_FRAME_BYTES, b"\0")
            for at in range(0, len(pcm), _FRAME_BYTES)
        ]
        await self._said.wait()
        return Spoke(self._first, self._last)

    async def press(self, digits: str) -> None:
        """Presses keys, five a second."""
        for digit in digits:
            await self.wire.press(digit)
            await asyncio.sleep(0.2)

    async def _send(self) -> None:
        room = next(self._room)
        if self._frames:
            frame = self._frames.pop(0)
            self._last = self._clock()
            self._first = self._first or self._last
            if not self._frames:
                self._said.set()
            room = frame
        sound = self._resampler.convert(room)
        if sound:
            await self.wire.send(sound)

    async def _play(self, at_s: float) -> None:
        frame = await self.wire.play()
        if frame is not None:
            _prolong(self.sounded, at_s)
        elif self.wire.held:
            _prolong(self.held, at_s)
        if self._keep:
            silence = bytes(round(self.wire.rate_hz * FRAME_S) * 2)
            self.heard += silence if frame is None else frame

    def breaks(self, from_s: float, to_s: float) -> list[float]:
        """The times within these when there was nothing to play although there had been, and was again, in
        seconds; pauses that we were asked for are none."""
        within = [one for one in self.sounded if from_s <= one.from_s and one.to_s <= to_s]
        return [
            after.from_s - before.to_s
            for before, after in pairwise(within)
            if not any(before.to_s - FRAME_S <= one.from_s <= after.from_s for one in self.held)
        ]


def _prolong(stretches: list[Stretch], at_s: float) -> None:
    if stretches and at_s - stretches[-1].to_s < FRAME_S / 2:
        stretches[-1].to_s = at_s + FRAME_S
    else:
        stretches.append(Stretch(at_s, at_s + FRAME_S))


def _noise(seed: int, room: float) -> Iterator[bytes]:
    """A quiet room, frame after frame: no line is ever wholly silent."""
    drawn = np.random.default_rng(seed).standard_normal(RATE_HZ) * room
    second = drawn.astype("<i2").tobytes()
    while True:
        for at in range(0, len(second), _FRAME_BYTES):
            yield second[at : at + _FRAME_BYTES]
