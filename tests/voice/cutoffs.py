"""How often people are cut off, and how long they wait when they have finished: measured, not tested.

    python -m tests.voice.cutoffs                 # the half that nothing was tuned on
    python -m tests.voice.cutoffs --half tuned    # the other one
    python -m tests.voice.cutoffs --rests long    # people who rest for up to 1.4 s
    python -m tests.voice.cutoffs --words none    # as if no recogniser said anything while they rest
    python -m tests.voice.cutoffs --people        # each voice is one person, known from answer to answer

The halves share no sentence, no voice and no seed. Beside the house's end-pointer two others hear the same
speech: a fixed silence of 700 ms after Silero's last window of speech, and faster-whisper's
`get_speech_timestamps` as it comes.

Someone is cut off when a turn ends in one of their rests. The delay is from their last sound to the end of
the turn, of those who were not cut off. The words at a rest are what had truly been said (`--words true`),
that with one word in six lost (`--words lossy`), both 120 ms after they were asked for; what the basic
recogniser makes of it in the processor time that it takes (`--words basic`; of Spanish it hears nothing);
or none.
"""

from __future__ import annotations

import argparse
import time
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import TypeAlias

import msgspec
import numpy as np
from faster_whisper.vad import VadOptions, get_speech_timestamps

from appliance.core.audio import (
    DETECTOR_SAMPLES,
    SAMPLE_BYTES,
    Expected,
    milliseconds_of,
    samples_of,
)
from appliance.engines.inside import Call
from appliance.engines.pocketsphinx import Ear, Hear
from appliance.engines.silero import Silero
from appliance.voice.endpoint import Ended, Endpointer, Paused, Whole
from appliance.voice.listen import PRE_ROLL_MS
from appliance.voice.pcm import level_db
from appliance.voice.whole import how_whole
from appliance.voice.windows import Room
from tests.voice.speech import Spoken, Voice, say, voices
from tests.voice.speech.sayings import SAYINGS, expecting

SPEEDS = (0.85, 1.0, 1.25)
ROOMS: tuple[tuple[str, dict[str, object]], ...] = (
    ("quiet", {}),
    ("telephone", {"telephone": True}),
    ("white 15 dB", {"noise": "white", "snr_db": 15.0}),
    ("fan 10 dB", {"noise": "fan", "snr_db": 10.0}),
    ("street 10 dB", {"noise": "street", "snr_db": 10.0}),
    ("music 15 dB", {"noise": "music", "snr_db": 15.0}),
    ("telephone, street 15 dB", {"telephone": True, "noise": "street", "snr_db": 15.0}),
)
RESTS = {"ordinary": (450.0, 0.40, 1_200.0), "long": (800.0, 0.35, 1_400.0)}
"""The median of rests in milliseconds, their spread (of the logarithm) and the longest."""
_RECOGNISER_MS = 120
_HEARD_LATE_MS = 250
"""The last sounds of a part may be fainter than a detector hears."""
_SHORT = (Expected.YES_NO, Expected.CHOICE, Expected.NUMBER)
_WINDOW = DETECTOR_SAMPLES * SAMPLE_BYTES


@dataclass(frozen=True)
class Case:
    """One answer of one person in one room."""

    kind: Expected
    language: str
    voice: Voice
    speed: float
    room: str
    spoken: Spoken
    seed: int


@dataclass(frozen=True)
class Outcome:
    """What one end-pointer made of a case; `delay_ms` is None for who was cut off or never heard."""

    case: Case
    cut_off: bool
    delay_ms: int | None


def cases(half: str, rests: str, rounds: int) -> Iterator[Case]:
    """Every sentence and voice of a half, in speeds, rooms and rests that are drawn from its seed."""
    odd = half == "reported"
    median, spread, longest = RESTS[rests]
    for language, kinds in SAYINGS.items():
        people = voices(language)[odd::2]
        for kind, sayings in kinds.items():
            for number, saying in islice(enumerate(sayings), int(odd), None, 2):
                for turn, voice in enumerate(people * rounds):
                    seed = zlib.crc32(f"{half} {language} {kind} {number} {turn}".encode())
                    chance = np.random.default_rng(seed)
                    drawn = np.exp(np.log(median) + spread * chance.standard_normal(8))
                    speed = SPEEDS[int(chance.integers(len(SPEEDS)))]
                    room, through = ROOMS[int(chance.integers(len(ROOMS)))]
                    spoken = say(
                        saying,
                        voice,
                        speed=speed,
                        pauses_ms=tuple(np.clip(drawn, 200, longest)),
                        seed=seed,
                    ).through(**through, seed=seed)  # type: ignore[arg-type]
                    yield Case(kind, language, voice, speed, room, spoken, seed)


def probabilities(silero: Silero, pcm: bytes) -> list[float]:
    """Silero's judgement of each whole window."""
    ear = silero.stream()
    return [
        ear.probability(pcm[at : at + _WINDOW]) for at in range(0, len(pcm) - _WINDOW + 1, _WINDOW)
    ]


Words: TypeAlias = Callable[[Case, int, int], tuple[Whole, float]]
"""What the words of a case say that ended by a sample, asked at another; and after how many milliseconds."""


def true_words(case: Case, until: int, _: int, *, lossy: bool = False) -> tuple[Whole, float]:
    """What had been said, or five words in six of it."""
    said = case.spoken.words_until(until + samples_of(_HEARD_LATE_MS))
    if lossy:
        chance = np.random.default_rng(case.seed + until)
        said = " ".join(word for word in said.split() if chance.random() > 1 / 6)
    return how_whole(said, expecting(case.kind, case.language)), _RECOGNISER_MS


class BasicWords:
    """What the basic recogniser makes of it, in the processor time that it takes here; in a language that it
    does not hear, nothing at once."""

    def __init__(self) -> None:
        self._ear = Ear()

    def __call__(self, case: Case, until: int, at: int) -> tuple[Whole, float]:
        if case.language != "en":
            return Whole.PERHAPS, 0.0
        asked = expecting(case.kind, case.language)
        start = max(0, case.spoken.begins - samples_of(PRE_ROLL_MS))
        pcm = case.spoken.pcm[start * SAMPLE_BYTES : at * SAMPLE_BYTES]
        began = time.process_time()
        hear = msgspec.msgpack.encode(Hear(asked.kind, asked.options, asked.digits, asked.names))
        heard, _ = self._ear.hear(Call(hear, pcm))
        took_ms = (time.process_time() - began) * 1_000
        whole = how_whole(heard.text, asked)
        rough = heard.fidelity == "gist" and whole is Whole.YES
        return Whole.PERHAPS if rough or not heard.text else whole, took_ms


class House:
    """The house's own, as the listener uses it; of `people` it remembers how each of them rests."""

    def __init__(self, words: Words | None, *, people: bool) -> None:
        self._words, self._people = words, people
        self._ears: dict[Voice, Endpointer] = {}

    def __call__(self, case: Case, likely: Sequence[float]) -> Outcome:
        ear = self._ears.setdefault(case.voice, Endpointer()) if self._people else Endpointer()
        ear.expect(case.kind)
        room, pcm = Room(), case.spoken.pcm
        since, due, ended = ear.at, None, None
        for number, probability in enumerate(likely):
            if due and ear.at >= due[0]:
                ear.told(due[1], due[2])
                due = None
            window = pcm[number * _WINDOW : (number + 1) * _WINDOW]
            audible = room.stands_out(level_db(window), probability)
            moment = ear.hear(probability, audible=audible)
            if isinstance(moment, Paused) and self._words and ended is None:
                until = moment.spoke_until
                whole, after_ms = self._words(case, until - since, moment.at - since)
                ear.told(Whole.NO, until)
                due = (moment.at + samples_of(after_ms), whole, until)
            elif isinstance(moment, Ended) and ended is None:
                ended = moment.at - since
        return Outcome(case, False, None) if ended is None else _outcome(case, ended)


def fixed(case: Case, likely: Sequence[float]) -> Outcome:
    """A fixed silence of 700 ms after the last window of speech."""
    last = None
    for number, probability in enumerate(likely):
        at = (number + 1) * DETECTOR_SAMPLES
        if probability >= 0.5:
            last = at
        elif last is not None and at - last >= samples_of(700):
            return _outcome(case, at)
    return Outcome(case, False, None)


def whole_file(case: Case, _: Sequence[float]) -> Outcome:
    """faster-whisper's own cutting of a whole recording; a turn ends once its silence has lasted."""
    options = VadOptions()
    sound = np.frombuffer(case.spoken.pcm, "<i2").astype(np.float32) / 32768
    found = get_speech_timestamps(sound, options)
    if not found:
        return Outcome(case, False, None)
    pad = samples_of(options.speech_pad_ms)
    return _outcome(case, found[0]["end"] - pad + samples_of(options.min_silence_duration_ms))


def _outcome(case: Case, at: int) -> Outcome:
    cut_off = at < case.spoken.ends
    return Outcome(case, cut_off, None if cut_off else milliseconds_of(at - case.spoken.ends))


def line(name: str, outcomes: Sequence[Outcome]) -> str:
    """One row: who was cut off, who was never heard, and how long the others waited."""
    delays = [one.delay_ms for one in outcomes if one.delay_ms is not None]
    cut = sum(one.cut_off for one in outcomes)
    missed = len(outcomes) - cut - len(delays)
    middle, late = np.percentile(delays, (50, 95)) if delays else (float("nan"),) * 2
    share = 100 * cut / max(len(outcomes), 1)
    return f"| {name} | {len(outcomes)} | {share:.1f} % | {missed} | {middle:.0f} | {late:.0f} |"


def _by(outcomes: Sequence[Outcome], title: str, key: Callable[[Case], str]) -> None:
    print(f"\n| {title} | answers | cut off | not heard | delay, median ms | p95 |")
    print("|---|---|---|---|---|---|")
    for name in sorted({key(one.case) for one in outcomes}):
        print(line(name, [one for one in outcomes if key(one.case) == name]))


def main() -> None:
    """Measures and prints tables."""
    asked = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    asked.add_argument("--half", choices=("reported", "tuned"), default="reported")
    asked.add_argument("--rests", choices=tuple(RESTS), default="ordinary")
    asked.add_argument("--words", choices=("true", "lossy", "basic", "none"), default="true")
    asked.add_argument("--rounds", type=int, default=2)
    asked.add_argument("--people", action="store_true")
    chosen = asked.parse_args()
    words: dict[str, Words | None] = {
        "true": true_words,
        "lossy": partial(true_words, lossy=True),
        "basic": BasicWords() if chosen.words == "basic" else None,
        "none": None,
    }
    endpointers: dict[str, Callable[[Case, Sequence[float]], Outcome]] = {
        "the house": House(words[chosen.words], people=chosen.people),
        "fixed 700 ms": fixed,
        "get_speech_timestamps": whole_file,
    }
    silero = Silero()
    outcomes: dict[str, list[Outcome]] = {name: [] for name in endpointers}
    for case in cases(chosen.half, chosen.rests, chosen.rounds):
        likely = probabilities(silero, case.spoken.pcm)
        for name, endpointer in endpointers.items():
            outcomes[name].append(endpointer(case, likely))
    print(f"{chosen.half} half, {chosen.rests} rests, words: {chosen.words}")
    print("\n| all answers | answers | cut off | not heard | delay, median ms | p95 |")
    print("|---|---|---|---|---|---|")
    for name, all_of in outcomes.items():
        print(line(name, all_of))
        print(line(f"{name}, short answers", [one for one in all_of if one.case.kind in _SHORT]))
        print(line(f"{name}, with rests", [one for one in all_of if one.case.spoken.pauses]))
    ours = outcomes["the house"]
    _by(ours, "kind", lambda case: case.kind.value)
    _by(ours, "language", lambda case: case.language)
    _by(ours, "voice", lambda case: str(case.voice))
    _by(ours, "speed", lambda case: f"{case.speed}")
    _by(ours, "room", lambda case: case.room)


if __name__ == "__main__":
    main()
