"""What pauses and stops us while we speak, and how fast: measured, not tested.

    python -m tests.voice.interruptions

Silero and the two stages of `voice.barge` hear coughs, clicks, doors, nods and words over our own voice,
which comes back at several levels. Words come 120 ms after a rest of 160 ms, and are what was said.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from appliance.core.audio import (
    DETECTOR_SAMPLES,
    SAMPLE_BYTES,
    Fidelity,
    Transcript,
    milliseconds_of,
    samples_of,
)
from appliance.engines.silero import Silero
from appliance.voice.barge import BargeIn, Move, Passage
from appliance.voice.pcm import level_db
from tests.voice.speech import LEAD_MS, Samples, Spoken, phrase, quiet, say, voices
from tests.voice.speech.surroundings import click, cough, effective, slam

_OURS_DB = -20.0
_RETURNS_DB = (60.0, 30.0, 15.0)
"""How much quieter our own voice comes back."""
_WORDS = ("stop", "wait a moment", "my knee hurts", "I want to talk to a person", "no")
_NODS = ("mhm", "okay", "uh huh", "yeah")
_OUR_TEXT = (
    "Thank you. Before we go on, I would like to know when it began, and what you have done about it since. "
    "A rough idea is fine, and you can change it later."
)
_WINDOW = DETECTOR_SAMPLES * SAMPLE_BYTES


@dataclass(frozen=True)
class Trial:
    """Something sounds at `LEAD_MS` plus a second, over our own voice."""

    kind: str
    sound: Samples
    said: Spoken | None
    begins: int


def trials() -> Iterator[Trial]:
    """Every kind of sound, by every voice."""
    begins = samples_of(LEAD_MS + 1_000)
    events = {"cough": cough, "click": click, "door": slam}
    for kind, make in events.items():
        for seed in range(16):
            sound = quiet(5_000, seed)
            event = make(seed) * 0.25
            sound[begins : begins + len(event)] += event
            yield Trial(kind, sound, None, begins)
    for kind, texts in (("nod", _NODS), ("words", _WORDS)):
        for voice in voices("en"):
            for text in texts:
                said = say(text, voice, lead_ms=LEAD_MS + 1_000)
                yield Trial(kind, said.sound, said, said.begins)


def ours(samples: int) -> Samples:
    """Our own voice, from the beginning on."""
    sound = phrase(_OUR_TEXT, voices("en")[0])
    return np.resize(sound * (10 ** (_OURS_DB / 20) / effective(sound)), samples)


def moves(trial: Trial, silero: Silero, returns_db: float) -> list[tuple[Move, int]]:
    """What was done, and when, in samples from the beginning of the sound."""
    ear, barge = silero.stream(), BargeIn("en")
    barge.speaking(Passage(), 0)
    own = ours(len(trial.sound)) * 10 ** (-returns_db / 20)
    done: list[tuple[Move, int]] = []
    said = trial.said
    words_at = said.ends + samples_of(280) if said else None
    for at in range(0, len(own) - DETECTOR_SAMPLES, DETECTOR_SAMPLES):
        playing = -96.0 if barge.paused else _OURS_DB
        heard = trial.sound[at : at + DETECTOR_SAMPLES] + (
            0 if barge.paused else own[at : at + DETECTOR_SAMPLES]
        )
        pcm = np.round(np.clip(heard, -1, 1) * 32767).astype("<i2").tobytes()
        move = barge.window(at, level_db(pcm), ear.probability(pcm), playing)
        if move:
            done.append((move, at + DETECTOR_SAMPLES - trial.begins))
        if said and words_at and at >= words_at:
            words_at = None
            move = barge.words(Transcript(said.text, "en", 0.9, Fidelity.VERBATIM, "true"))
            if move:
                done.append((move, at + DETECTOR_SAMPLES - trial.begins))
        if done and done[-1][0] is Move.STOP:
            break
    return done


def main() -> None:
    """Measures and prints a table."""
    silero = Silero()
    print(
        "| sound | our voice returns at | trials | paused | stopped | pause, median ms | stop, median ms |"
    )
    print("|---|---|---|---|---|---|---|")
    for returns_db in _RETURNS_DB:
        found: dict[str, list[list[tuple[Move, int]]]] = {}
        for trial in trials():
            found.setdefault(trial.kind, []).append(moves(trial, silero, returns_db))
        for kind, each in found.items():
            columns = []
            for wanted in (Move.PAUSE, Move.STOP):
                first = [next((at for move, at in one if move is wanted), None) for one in each]
                times = [milliseconds_of(at) for at in first if at is not None]
                columns.append((len(times), f"{np.median(times):.0f}" if times else ""))
            (paused, pause_ms), (stopped, stop_ms) = columns
            level = f"-{returns_db:.0f} dB"
            print(
                f"| {kind} | {level} | {len(each)} | {paused} | {stopped} | {pause_ms} | {stop_ms} |"
            )


if __name__ == "__main__":
    main()
