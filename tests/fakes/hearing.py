"""Hearing without engines: a detector that takes any sound for speech, and a recogniser that knows what each
sound means because the test says so."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

from appliance.core.audio import (
    Expecting,
    Fidelity,
    SpeechSegment,
    Transcript,
    samples_of,
)
from appliance.core.errors import EngineError
from appliance.core.interview import Language


def tone(mark: int, milliseconds: int) -> bytes:
    """A sound that `FakeTranscriber` knows by its mark, between 1 and 100."""
    return (mark * 100).to_bytes(2, "little", signed=True) * samples_of(milliseconds)


def rest(milliseconds: int) -> bytes:
    """Silence."""
    return bytes(2 * samples_of(milliseconds))


class FakeDetector:
    """Any sound is speech, silence is none."""

    def probability(self, pcm: bytes) -> float:
        return 0.99 if any(pcm) else 0.01

    def reset(self) -> None:
        pass


class FakeTranscriber:
    """Each mark of a sound means what `words` says; a mark without words is a noise. `failing` breaks it,
    `seconds` is how long it takes."""

    name = "fake"
    languages = frozenset({"en", "es"})

    def __init__(self, words: Mapping[int, str], fidelity: Fidelity = Fidelity.VERBATIM) -> None:
        self.words = dict(words)
        self.fidelity = fidelity
        self.failing = False
        self.seconds = 0.0
        self.expected: list[Expecting] = []

    async def transcribe(self, segment: SpeechSegment, expecting: Expecting) -> Transcript | None:
        self.expected.append(expecting)
        await asyncio.sleep(self.seconds)
        if self.failing:
            raise EngineError("fake", "is down")
        marks = _marks(segment.pcm)
        text = " ".join(self.words[mark] for mark in marks if mark in self.words)
        if not text:
            return None
        language: Language = expecting.language
        return Transcript(text, language, 0.95, self.fidelity, self.name)


def _marks(pcm: bytes) -> list[int]:
    """The marks in a sound, each once, in order."""
    marks: list[int] = []
    for at in range(0, len(pcm), 2 * samples_of(10)):
        value = int.from_bytes(pcm[at : at + 2], "little", signed=True)
        if value and value % 100 == 0 and value // 100 not in marks:
            marks.append(value // 100)
    return marks
