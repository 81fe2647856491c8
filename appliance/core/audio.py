"""Sound as the house passes it around: 16 kHz, mono, signed 16-bit little-endian. Pure.

Time is counted in samples of a line's own clock, which begins at 0 with the line; nobody asks a wall
clock how long somebody spoke. Whatever another rate or format brings is converted at the edge.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

Language: TypeAlias = str
"""A BCP 47 primary tag, as everywhere."""

RATE_HZ = 16_000
"""Samples a second, everywhere inside."""
SAMPLE_BYTES = 2
DETECTOR_SAMPLES = 512
"""What a speech detector judges at a time: 32 ms."""


def samples_of(milliseconds: float) -> int:
    """How many samples last so long."""
    return round(milliseconds * RATE_HZ / 1000)


def milliseconds_of(samples: int) -> int:
    """How long so many samples last, to the nearest millisecond."""
    return round(samples * 1000 / RATE_HZ)


@dataclass(frozen=True, slots=True)
class AudioFrame:
    """A stretch of sound as it arrived; `at` is the line's time of its first sample."""

    pcm: bytes = dataclasses.field(repr=False)
    at: int

    def __post_init__(self) -> None:
        if len(self.pcm) % SAMPLE_BYTES:
            raise ValueError("half a sample")

    @property
    def samples(self) -> int:
        """How many samples it holds."""
        return len(self.pcm) // SAMPLE_BYTES

    @property
    def end(self) -> int:
        """The line's time just after its last sample."""
        return self.at + self.samples


@dataclass(frozen=True, slots=True)
class SpeechSegment:
    """What somebody said in one go, from a little before their first sound to the end-point.

    `start` and `end` are the line's times of the first and after the last sample; `voiced` is how many
    of them a detector took for speech; `spoke_until` is when the last of these ended.
    """

    pcm: bytes = dataclasses.field(repr=False)
    start: int
    voiced: int
    spoke_until: int

    @property
    def samples(self) -> int:
        """How many samples it holds."""
        return len(self.pcm) // SAMPLE_BYTES

    @property
    def end(self) -> int:
        """The line's time just after its last sample."""
        return self.start + self.samples


class Expected(StrEnum):
    """What kind of answer the open question calls for, as far as listening is concerned."""

    YES_NO = "yes_no"
    CHOICE = "choice"
    DATE = "date"
    NUMBER = "number"
    PHONE = "phone"
    IDENTIFIER = "identifier"
    """Spelled or dictated: letters and digits."""
    NAME = "name"
    EMAIL = "email"
    ADDRESS = "address"
    STORY = "story"
    ANYTHING = "anything"


@dataclass(frozen=True, slots=True)
class Expecting:
    """What was just asked, for whoever listens.

    `options` are the ways in which each option may be said, by its id; `digits` how many digits (or
    characters of an identifier) the answer has at least and at most, where that is known; `names` are
    words that may well come up (options, what was captured in this session) and are spelled so.
    """

    kind: Expected
    language: Language
    options: tuple[tuple[str, tuple[str, ...]], ...] = ()
    digits: tuple[int, int] | None = None
    names: tuple[str, ...] = dataclasses.field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class SpokenWord:
    """One word and when it was said, in milliseconds from the start of its segment."""

    text: str = dataclasses.field(repr=False)
    start_ms: int
    end_ms: int
    confidence: float


class Fidelity(StrEnum):
    """How far a transcript may be trusted."""

    VERBATIM = "verbatim"
    """Words as they were said: read like typed ones, with the recogniser's confidence."""
    FITTED = "fitted"
    """Speech bent into what was expected: every value is read back before it stands."""
    GIST = "gist"
    """A rough idea: good for steering and for safety, never for a value."""


@dataclass(frozen=True, slots=True)
class Transcript:
    """What a recogniser made of a segment. `confidence` is between 0 and 1."""

    text: str = dataclasses.field(repr=False)
    language: Language
    confidence: float
    fidelity: Fidelity
    engine: str
    words: tuple[SpokenWord, ...] = ()


@dataclass(frozen=True, slots=True)
class Keypress:
    """One key of a telephone: 0 to 9, *, #, A to D. `at` is the line's time."""

    digit: str
    at: int


@dataclass(frozen=True, slots=True)
class Typed:
    """Something done on the screen beside the line: it interrupts as words do. `at` is the line's time."""

    at: int


@dataclass(frozen=True, slots=True)
class LetGo:
    """The button that was held to speak was let go: what was said is whole. `at` is the line's time."""

    at: int


@dataclass(frozen=True, slots=True)
class HungUp:
    """The person is gone, or the line broke in the middle of something (`clean` is false)."""

    at: int
    clean: bool = True


LineEvent: TypeAlias = "AudioFrame | Keypress | Typed | LetGo | HungUp"
"""What comes in on a line. HungUp is the last."""
