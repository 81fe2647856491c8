"""Speech for tests, made when they run, with the truth of where each voice begins, rests and ends.

    said = say("five oh three | five five five | oh one four two", voice, pauses_ms=(400, 650))
    heard = said.through(noise="street", snr_db=15, telephone=True)
    heard.pcm, heard.begins, heard.ends, heard.pauses, heard.words_until(20_000)

A bar marks where the person rests. Nothing here is random but by its seed, and nothing is downloaded:
the voices are flite's (Debian) and eSpeak NG's (locked); phrases are kept in `.cache/speech`.
"""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from appliance.core.audio import AudioFrame, samples_of
from tests.voice.speech import surroundings
from tests.voice.speech.voices import (
    ESPEAK,
    FLITE,
    Samples,
    Voice,
    flite_is_here,
    phrase,
    voices,
)

__all__ = [
    "ESPEAK",
    "FLITE",
    "Samples",
    "Spoken",
    "Voice",
    "flite_is_here",
    "frames",
    "noise",
    "pcm_of",
    "phrase",
    "quiet",
    "say",
    "voices",
]

LEAD_MS = 500
TAIL_MS = 2_500
SPEECH_DB = -26.0
"""Effective level of speech while it sounds, below full scale."""
ROOM_DB = -66.0
"""Effective level of a quiet room: no line is ever wholly silent."""
_GAP_MS = 120
"""A shorter hush inside a phrase is a part of its sounds (a stop, a double consonant)."""
_STEP_MS = 10
_HUSH = 0.012
"""Of a phrase's loudest step."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A stretch of line in which one person says one thing.

    `stretches` are where voice sounds, in samples; `told` are the ends of the parts between bars, each
    with the words said until then.
    """

    sound: Samples = dataclasses.field(repr=False)
    stretches: tuple[tuple[int, int], ...]
    told: tuple[tuple[int, str], ...]
    voice: Voice | None = None

    @property
    def pcm(self) -> bytes:
        """As the house passes it around."""
        return pcm_of(self.sound)

    @property
    def begins(self) -> int:
        """The first sample with voice."""
        return self.stretches[0][0]

    @property
    def ends(self) -> int:
        """The sample after the last with voice."""
        return self.stretches[-1][1]

    @property
    def text(self) -> str:
        """All the words."""
        return self.told[-1][1]

    @property
    def pauses(self) -> tuple[tuple[int, int], ...]:
        """Where the person rests and then goes on."""
        return tuple((before[1], after[0]) for before, after in itertools.pairwise(self.stretches))

    def words_until(self, at: int) -> str:
        """The words of all parts that have ended by sample `at`."""
        return next((words for end, words in reversed(self.told) if end <= at), "")

    def through(
        self,
        *,
        noise: str = "",
        snr_db: float = 20.0,
        telephone: bool = False,
        gain_db: float = 0.0,
        seed: int = 0,
    ) -> Spoken:
        """The same, heard through something. The ratio is of speech while it sounds to the noise."""
        sound = self.sound
        if noise:
            beside = surroundings.NOISES[noise](len(sound), seed)
            sound = sound + beside * _ratio(SPEECH_DB - snr_db)
        sound = sound * _ratio(gain_db)
        if telephone:
            sound = surroundings.telephone(np.asarray(sound, np.float32))
        return dataclasses.replace(self, sound=np.asarray(np.clip(sound, -1, 1), np.float32))

    def beside(self, event: Samples, at: int, level_db: float = -12.0) -> Spoken:
        """The same, with a cough, a click or a slam from sample `at` on; `level_db` is its peak."""
        sound = self.sound.copy()
        room = sound[at : at + len(event)]
        room += event[: len(room)] * _ratio(level_db)
        return dataclasses.replace(self, sound=np.clip(sound, -1, 1))


def say(
    saying: str,
    voice: Voice,
    *,
    speed: float = 1.0,
    pauses_ms: Sequence[float] = (400.0,),
    lead_ms: float = LEAD_MS,
    tail_ms: float = TAIL_MS,
    seed: int = 0,
) -> Spoken:
    """One person says `saying`, resting at each bar as long as `pauses_ms` has it (over again when
    there are more bars), in a quiet room."""
    pieces: list[Samples] = [np.zeros(samples_of(lead_ms), np.float32)]
    stretches: list[tuple[int, int]] = []
    told: list[tuple[int, str]] = []
    at = len(pieces[0])
    parts = [part.strip() for part in saying.split("|")]
    for number, part in enumerate(parts):
        if number:
            rest = samples_of(pauses_ms[(number - 1) % len(pauses_ms)])
            pieces.append(np.zeros(rest, np.float32))
            at += rest
        sound = phrase(part, voice, speed)
        stretches += [(at + start, at + end) for start, end in _voiced(sound)]
        pieces.append(sound)
        at += len(sound)
        told.append((stretches[-1][1], " ".join(parts[: number + 1])))
    pieces.append(np.zeros(samples_of(tail_ms), np.float32))
    whole = np.concatenate(pieces)
    sounding = np.concatenate([whole[start:end] for start, end in stretches])
    level = _ratio(SPEECH_DB) / max(surroundings.effective(sounding), 1e-9)
    return Spoken(whole * level + _room(len(whole), seed), tuple(stretches), tuple(told), voice)


def _voiced(sound: Samples) -> Iterator[tuple[int, int]]:
    """Where a phrase sounds; a hush shorter than `_GAP_MS` does not part it."""
    step = samples_of(_STEP_MS)
    steps = np.array(
        [surroundings.effective(part) for part in np.split(sound, range(step, len(sound), step))]
    )
    loud = np.flatnonzero(steps > steps.max() * _HUSH)
    start = before = int(loud[0])
    for one in map(int, loud[1:]):
        if (one - before - 1) * _STEP_MS >= _GAP_MS:
            yield start * step, (before + 1) * step
            start = one
        before = one
    yield start * step, min((before + 1) * step, len(sound))


def quiet(milliseconds: float, seed: int = 0) -> Samples:
    """A quiet room."""
    return _room(samples_of(milliseconds), seed)


def noise(kind: str, milliseconds: float, level_db: float, seed: int = 0) -> Samples:
    """Noise alone, at an effective level below full scale."""
    samples = samples_of(milliseconds)
    return np.clip(surroundings.NOISES[kind](samples, seed) * _ratio(level_db), -1, 1)


def pcm_of(sound: Samples) -> bytes:
    """Samples as the house passes them around."""
    return np.round(np.clip(sound, -1, 1) * 32767).astype("<i2").tobytes()


def frames(pcm: bytes, milliseconds: float = 20.0, at: int = 0) -> Iterator[AudioFrame]:
    """The same sound in frames of a length, as a line gives them."""
    size = samples_of(milliseconds) * 2
    for start in range(0, len(pcm), size):
        yield AudioFrame(pcm[start : start + size], at + start // 2)


def _room(samples: int, seed: int) -> Samples:
    return surroundings.NOISES["fan"](samples, seed + 7_919) * _ratio(ROOM_DB)


def _ratio(decibels: float) -> float:
    return float(10 ** (decibels / 20))
