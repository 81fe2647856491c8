"""How well the basic recogniser hears, and how fast: `python -m models.speech.measure`.

It listens to synthetic voices, at three speeds, in a quiet room and through a telephone: answers that fit
what was asked, speech that does not, and alarms in the middle of others. It was tuned on flite's slt and
rms; what is reported is awb and kal16, or the others with `--half tuned`. Time is the processor's, by
which a busy machine is no slower. Figures of synthetic voices flatter a recogniser: a real caller is heard
worse.
"""

from __future__ import annotations

import argparse
import itertools
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

import msgspec
import numpy as np

from appliance.core.audio import RATE_HZ, Expected
from appliance.core.interview import Field, FieldType
from appliance.engines.grammars import ALARMS
from appliance.engines.inside import Call
from appliance.engines.pocketsphinx import Ears, Hear, Heard
from appliance.fields.context import Context
from appliance.fields.registry import READERS
from tests.voice.speech import FLITE, Voice, say

HALVES = {"tuned": FLITE[:2], "reported": FLITE[2:]}
SPEEDS = (0.85, 1.0, 1.2)
OPTIONS = (
    ("mri", ("MRI scan", "magnetic scan")),
    ("xray", ("X-ray", "an X-ray")),
    ("blood", ("Blood test", "blood work")),
    ("none", ("Neither of these", "none of these")),
)
ANSWERS: dict[Expected, Sequence[str]] = {
    Expected.YES_NO: (
        "yes", "no", "yeah", "nope", "correct", "that's right", "no thank you", "i don't know",
        "repeat", "slower", "go back", "yes please", "not really", "no that's wrong",
    ),
    Expected.PHONE: (
        "five oh three five five five oh one four two", "four one five | five five five | two one two two",
        "nine seven one eight six seven five three oh nine", "double five three nine one two six",
    ),
    Expected.DATE: (
        "may third nineteen eighty four", "march fourteenth nineteen eighty two",
        "the twelfth of june two thousand and one", "january first two thousand", "yesterday",
        "about three weeks ago", "october tenth", "last tuesday", "july nineteen seventy five",
    ),
    Expected.CHOICE: ("blood test", "x ray", "neither of these", "magnetic scan", "none of these"),
    Expected.NUMBER: (
        "seven", "two hundred and fifty dollars", "thirty five", "about twelve weeks", "one point five",
    ),
    Expected.IDENTIFIER: (
        "b as in boy four seven | double l nine", "p t | four eight two one | seven", "x y seven seven two",
        "h k seven | three one | five five | two", "r t w | six six eight five",
        "z one one | four six | nine",
    ),
    Expected.NAME: (
        "s m i t h", "l o p e z", "w i l s o n", "j o h n", "f l e t c h e r", "m i double l e r",
    ),
}  # fmt: skip
ELSE = (
    "my chest hurts when i breathe in", "i was hit by a car on the freeway yesterday", "john smith",
    "the thing is that my doctor told me to come here", "what do you mean by that", "can you hear me",
    "maybe later in the afternoon", "my wife is also in the car", "i have an appointment",
    "hello hello", "where is the bathroom", "it hurts when i move my arm", "blue cross",
    "the landlord wants us to leave", "he hit me from behind at the light",
    "i take two pills in the morning", "she is a nurse and he is a teacher", "we have three children",
)  # fmt: skip
"""What answers none of these questions, and alarms nobody."""
DANGER = (
    "this is an emergency", "i have chest pain right now", "i can't breathe", "i want to die",
    "i am going to kill myself", "operator please", "can i talk to a person", "a real person please",
    "let me speak to someone", "please call an ambulance", "i am thinking about suicide",
    "i took an overdose", "he is unconscious", "my father is having a stroke", "please help me",
)  # fmt: skip


@dataclass(slots=True)
class Tally:
    """Counts of one kind of question in one surrounding."""

    exact: int = 0
    wrong: int = 0
    unsure: int = 0

    def __str__(self) -> str:
        all_ = self.exact + self.wrong + self.unsure
        return f"exact {self.exact}/{all_}, fitted but wrong {self.wrong}, not taken {self.unsure}"


class Listening:
    """An ear, and how long it took."""

    def __init__(self) -> None:
        self._ear = Ears()
        self.seconds: list[float] = []
        self.sound_seconds = 0.0

    def hears(
        self, kind: Expected, text: str, voice: Voice, speed: float, telephone: bool
    ) -> Heard:
        """What it makes of one utterance, end-pointed as a line would."""
        said = say(text, voice, speed=speed)
        if telephone:
            said = said.through(telephone=True, noise="white", snr_db=35)
        begin, end = max(0, said.begins - 4800), said.ends + 3200
        pcm = said.pcm[2 * begin : 2 * end]
        options = OPTIONS if kind is Expected.CHOICE else ()
        asked = msgspec.msgpack.encode(Hear(kind, options, None, ()))
        began = time.process_time()
        heard, _ = self._ear.hear(Call(asked, pcm))
        self.seconds.append(time.process_time() - began)
        self.sound_seconds += len(pcm) / 2 / RATE_HZ
        return heard


@dataclass(frozen=True, slots=True)
class People:
    """Who speaks, and how fast."""

    voices: Sequence[Voice]
    speeds: Sequence[float]

    def say(self, texts: Sequence[str]) -> Iterator[tuple[str, Voice, float]]:
        """Every text by every voice at every speed."""
        yield from itertools.product(texts, self.voices, self.speeds)

    @property
    def in_short(self) -> People:
        """The same voices, at one speed."""
        return People(self.voices, self.speeds[:1])


def main(words: Sequence[str] | None = None) -> None:
    reading = argparse.ArgumentParser(description=__doc__)
    reading.add_argument("--quick", action="store_true", help="one speed only")
    reading.add_argument("--half", choices=tuple(HALVES), default="reported")
    chosen = reading.parse_args(words)
    people = People(HALVES[chosen.half], SPEEDS[1:2] if chosen.quick else SPEEDS)
    ear = Listening()
    for telephone in (False, True):
        print("\nthrough a telephone" if telephone else "in a quiet room")
        _answers(ear, people, telephone)
        _others(ear, people.in_short, telephone)
        _alarms(ear, people.in_short, telephone)
    took = np.array(ear.seconds) * 1000
    print(
        f"\nfrom the end of a segment to text: p50 {np.percentile(took, 50):.0f} ms, p95 "
        f"{np.percentile(took, 95):.0f} ms, longest {took.max():.0f} ms; "
        f"{sum(ear.seconds) / ear.sound_seconds:.2f} of real time, {len(took)} segments"
    )


def _answers(ear: Listening, people: People, telephone: bool) -> None:
    for kind, texts in ANSWERS.items():
        tally, slips = Tally(), []
        for text, voice, speed in people.say(texts):
            heard = ear.hears(kind, text, voice, speed, telephone)
            meant = text.replace(" |", "")
            if heard.fidelity != "fitted":
                tally.unsure += 1
            elif _same(kind, heard.text, meant):
                tally.exact += 1
            else:
                tally.wrong += 1
                slips.append(f"{meant} -> {heard.text} ({heard.confidence})")
        print(f"  {kind.value:11} {tally}", *slips[:3], sep="\n    | ", flush=True)


_READ = {
    Expected.YES_NO: FieldType.BOOLEAN,
    Expected.DATE: FieldType.DATE,
    Expected.PHONE: FieldType.PHONE,
    Expected.NUMBER: FieldType.NUMBER,
}


def _same(kind: Expected, one: str, other: str) -> bool:
    """Whether two answers are the same value, in whatever words."""
    if one == other or kind not in _READ:
        return one == other
    field = Field(id="asked", type=_READ[kind])
    context = Context(field, "en", date(2026, 11, 21), asked=True)
    read = READERS[field.type].read
    values = [[reading.value for reading in read(text, context)][:1] for text in (one, other)]
    return values[0] == values[1] != []


def _others(ear: Listening, people: People, telephone: bool) -> None:
    """Speech that answers nothing: taken for an answer, or for an alarm."""
    taken, alarmed, count = 0, 0, 0
    for kind in (Expected.YES_NO, Expected.PHONE, Expected.DATE, Expected.CHOICE):
        for text, voice, speed in people.say(ELSE):
            heard = ear.hears(kind, text, voice, speed, telephone)
            count += 1
            taken += heard.fidelity == "fitted"
            alarmed += any(alarm in heard.text for alarm in ALARMS)
    print(
        f"  speech that answers nothing: {taken}/{count} taken for an answer, {alarmed} false alarms"
    )


def _alarms(ear: Listening, people: People, telephone: bool) -> None:
    for kind in (Expected.YES_NO, Expected.PHONE, Expected.DATE, Expected.STORY):
        missed: list[str] = []
        count = 0
        for text, voice, speed in people.say(DANGER):
            heard = ear.hears(kind, text, voice, speed, telephone)
            count += 1
            if not any(alarm in heard.text for alarm in ALARMS):
                missed.append(f"{text} -> {heard.text}")
        print(
            f"  alarms under {kind.value}: {count - len(missed)}/{count} heard",
            *missed[:3],
            sep="\n    | ",
            flush=True,
        )


if __name__ == "__main__":
    main()
