"""Complete fakes of a detector of speech and of a recogniser, and sound that they understand."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field

from appliance.core.audio import (
    Expecting,
    Fidelity,
    SpeechSegment,
    Transcript,
    samples_of,
)
from appliance.core.errors import EngineError
from appliance.core.interview import Language

_VOICE = b"\x00\x20"


def voice(milliseconds: float) -> bytes:
    """Sound that the fake detector takes for speech."""
    return _VOICE * samples_of(milliseconds)


def hush(milliseconds: float) -> bytes:
    """Silence."""
    return bytes(2 * samples_of(milliseconds))


@dataclass
class FakeSpeechDetector:
    """Takes a window for speech when most of its samples are loud. With `broken` it fails."""

    broken: bool = False
    resets: int = 0

    def probability(self, pcm: bytes) -> float:
        if self.broken:
            raise EngineError("fake", "broken")
        return 0.95 if 2 * sum(map(bool, pcm[1::2])) > len(pcm) // 2 else 0.02

    def reset(self) -> None:
        self.resets += 1


@dataclass
class FakeTranscriber:
    """Hears `texts`, one for each segment that it is asked about, the last one over again; an empty text
    is nothing heard, an error is raised."""

    texts: Sequence[str | EngineError] = ("yes",)
    fidelity: Fidelity = Fidelity.VERBATIM
    name: str = "fake"
    languages: frozenset[Language] = frozenset({"en", "es"})
    asked: list[SpeechSegment] = field(default_factory=list)
    cancelled: int = 0
    _open: asyncio.Event = field(default_factory=asyncio.Event)
    _held: int | None = None

    def __post_init__(self) -> None:
        self._open.set()

    def hold(self, first: int | None = None) -> None:
        """Answers nobody until `release`, or not the `first` so many."""
        self._open.clear()
        self._held = first

    def release(self) -> None:
        """Answers everybody who waits."""
        self._open.set()

    async def transcribe(self, segment: SpeechSegment, expecting: Expecting) -> Transcript | None:
        text = self.texts[min(len(self.asked), len(self.texts) - 1)]
        self.asked.append(segment)
        try:
            if self._held is None or len(self.asked) <= self._held:
                await self._open.wait()
        except asyncio.CancelledError:
            self.cancelled += 1
            raise
        if isinstance(text, EngineError):
            raise text
        if not text:
            return None
        return Transcript(text, expecting.language, 0.9, self.fidelity, self.name)
