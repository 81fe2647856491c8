"""What pauses and stops us while we speak, and how fast: measured, not tested.

    python -m tests.voice.interruptions

Silero and the two stages of `voice.barge` hear coughs, clicks, doors, music, noise, nods and words over our
own voice, which comes back at several levels and after several delays. Words come 120 ms after a rest of
160 ms, and are what was said; so does the news that there were none. A pause for nothing lasts till we go on.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from appliance.core.audio import (
    DETECTOR_SAMPLES,
    Fidelity,
    Transcript,
    milliseconds_of,
    samples_of,
)
from appliance.engines.silero import Silero
from appliance.voice.barge import BargeIn, Move, Passage
from appliance.voice.pcm import SILENT_DB, level_db
from appliance.voice.windows import Room
from tests.voice.speech import LEAD_MS, Samples, noise, pcm_of, phrase, quiet, say, voices
from tests.voice.speech.surroundings import click, cough, effective, slam

OURS_DB = -20.0
RETURNS_DB = (60.0, 30.0, 15.0)
"""How much quieter our own voice comes back."""
DELAYS_MS = (0, 60, 250)
"""After how long it does: of each trial the next one."""
_BEGINS_MS = LEAD_MS + 1_000
_WORDS_AFTER_MS = 280
_WORDS = ("stop", "wait a moment", "my knee hurts", "I want to talk to a person", "no")
_NODS = ("mhm", "okay", "uh huh", "yeah")
_OUR_TEXT = (
    "Thank you. Before we go on, I would like to know when it began, and what you have done about it since. "
    "A rough idea is fine, and you can change it later."
)


@dataclass(frozen=True)
class Trial:
    """Something sounds from `begins` to `ends`, over our own voice; `text` for words."""

    kind: str
    sound: Samples
    begins: int
    ends: int
    text: str = ""


@dataclass(frozen=True)
class Came:
    """What came of a trial, in milliseconds from the beginning of the sound; `held` is how long the
    pauses for nothing were, all together."""

    paused: int | None
    stopped: int | None
    held: int


def trials() -> Iterator[Trial]:
    """Every kind of sound, by every voice; none begins where a window does."""
    events = {"cough": cough, "click": click, "door": slam}
    for kind, make in events.items():
        for seed in range(16):
            begins = samples_of(_BEGINS_MS) + seed * 32
            sound = quiet(5_000, seed)
            event = make(seed) * 0.25
            sound[begins : begins + len(event)] += event
            yield Trial(kind, sound, begins, begins + len(event))
    for kind, seed in itertools.product(("white", "fan", "street", "music"), range(4)):
        yield Trial("noise, music", noise(kind, 5_000, -40.0 + 4 * seed, seed), 0, 0)
    yield from (Trial("our voice alone", quiet(8_000, seed), 0, 0) for seed in range(9))
    for kind, texts in (("nod", _NODS), ("words", _WORDS)):
        people = itertools.product(voices("en"), texts)
        for number, (voice, text) in enumerate(people):
            said = say(text, voice, lead_ms=_BEGINS_MS + number % 16 * 2)
            yield Trial(kind, said.sound, said.begins, said.ends, text)


def ours(samples: int) -> Samples:
    """Our own voice, from the beginning on."""
    sound = phrase(_OUR_TEXT, voices("en")[0])
    return np.resize(sound * (10 ** (OURS_DB / 20) / effective(sound)), samples)


def came_of(trial: Trial, silero: Silero, returns_db: float, delay_ms: int) -> Came:
    """What was done about it."""
    ear, barge, room = silero.stream(), BargeIn("en"), Room()
    barge.speaking(Passage(), 0)
    own, line = ours(len(trial.sound)), trial.sound.copy()
    delay, said = samples_of(delay_ms), 0
    news_at = trial.ends + samples_of(_WORDS_AFTER_MS) if trial.ends else None
    moves: list[tuple[Move, int]] = []
    for at in range(0, len(line) - DETECTOR_SAMPLES, DETECTOR_SAMPLES):
        ended, playing_db = at + DETECTOR_SAMPLES, SILENT_DB
        if not barge.paused:
            now = own[said : said + DETECTOR_SAMPLES]
            said, playing_db = said + DETECTOR_SAMPLES, level_db(pcm_of(now))
            back = line[at + delay : at + delay + DETECTOR_SAMPLES]
            back += now[: len(back)] * 10 ** (-returns_db / 20)
        pcm = pcm_of(line[at:ended])
        likely, level = ear.probability(pcm), level_db(pcm)
        audible = room.stands_out(level, likely)
        found = [barge.window(at, level, likely, playing_db, audible=audible)]
        if news_at is not None and ended >= news_at:
            news_at = None
            words = Transcript(trial.text, "en", 0.9, Fidelity.VERBATIM, "true")
            found.append(barge.words(words) if trial.text else barge.no_words())
        moves += [(move, ended) for move in found if move]
        if moves and moves[-1][0] is Move.STOP:
            break
    return _summed(trial, moves, len(line))


def _summed(trial: Trial, moves: Sequence[tuple[Move, int]], end: int) -> Came:
    first: dict[Move, int] = {}
    held, since = 0, None
    for move, at in moves:
        first.setdefault(move, milliseconds_of(at - trial.begins))
        if move is Move.PAUSE:
            since = at
        elif since is not None:
            held += at - since if move is Move.GO_ON else 0
            since = None
    held += end - since if since is not None else 0
    return Came(first.get(Move.PAUSE), first.get(Move.STOP), milliseconds_of(held))


def _ms(times: Sequence[int], share: float) -> str:
    return f"{np.percentile(times, share):.0f}" if times else ""


def main() -> None:
    """Measures and prints a table."""
    silero = Silero()
    print(
        "| sound | our voice returns at | trials | paused | stopped | pause, median ms | p95 "
        "| went on after, median ms | p95 | stop, median ms |"
    )
    print("|---|---|---|---|---|---|---|---|---|---|")
    for returns_db in RETURNS_DB:
        found: dict[str, list[Came]] = {}
        for trial, delay_ms in zip(trials(), itertools.cycle(DELAYS_MS), strict=False):
            came = came_of(trial, silero, returns_db, delay_ms)
            found.setdefault(trial.kind, []).append(came)
        for kind, each in found.items():
            pauses = [one.paused for one in each if one.paused is not None]
            stops = [one.stopped for one in each if one.stopped is not None]
            held = [one.held for one in each if one.held]
            print(
                f"| {kind} | -{returns_db:.0f} dB | {len(each)} | {len(pauses)} | {len(stops)} "
                f"| {_ms(pauses, 50)} | {_ms(pauses, 95)} | {_ms(held, 50)} | {_ms(held, 95)} "
                f"| {_ms(stops, 50)} |",
                flush=True,
            )


if __name__ == "__main__":
    main()
