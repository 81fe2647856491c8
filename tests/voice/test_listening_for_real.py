"""The listener with the real detector and made speech; the words come from a fake that knows them."""

from __future__ import annotations

import asyncio

import numpy as np
import pytest

from appliance.core.audio import (
    RATE_HZ,
    Expected,
    Fidelity,
    SpeechSegment,
    Transcript,
    milliseconds_of,
    samples_of,
)
from appliance.core.audio import Expecting as Asked
from appliance.engines.silero import Silero
from appliance.voice.listen import Heard, Listener, NothingSaid, SpeechBegan
from tests.voice.speech import ESPEAK, Spoken, frames, noise, pcm_of, quiet, say
from tests.voice.speech.sayings import expecting
from tests.voice.speech.surroundings import click, cough, slam

PERSON = ESPEAK[2]


class Knowing:
    """A fake that knows what had been said by the end of a segment."""

    name = "knowing"
    languages = frozenset({"es"})

    def __init__(self, said: Spoken) -> None:
        self._said = said

    async def transcribe(self, segment: SpeechSegment, expecting: Asked) -> Transcript | None:
        text = self._said.words_until(segment.spoke_until + samples_of(200))
        return Transcript(text, "es", 0.9, Fidelity.VERBATIM, self.name) if text else None


def listened(said: Spoken, kind: Expected, silero: Silero) -> list[object]:
    async def whole() -> list[object]:
        listener = Listener(silero.stream(), Knowing(said), "es")
        listener.expect(expecting(kind, "es"))
        listener.allow(1_500)
        events: list[object] = []

        async def read() -> None:
            async for event in listener.events():
                events.append(event)

        reader = asyncio.create_task(read())
        for frame in frames(said.pcm):
            listener.hear(frame)
            for _ in range(4):
                await asyncio.sleep(0)
        await listener.close()
        await reader
        return events

    return asyncio.run(whole())


@pytest.fixture(scope="module")
def silero() -> Silero:
    return Silero()


def heard(events: list[object]) -> list[Heard]:
    return [event for event in events if isinstance(event, Heard) and event.transcript]


@pytest.mark.parametrize("telephone", [False, True])
def test_a_yes_is_known_soon_after_it_was_said(silero: Silero, telephone: bool) -> None:
    said = say("sí claro", PERSON).through(noise="street", snr_db=15, telephone=telephone)
    (answer,) = heard(listened(said, Expected.YES_NO, silero))
    assert answer.transcript is not None
    assert answer.transcript.text == "sí claro"
    assert answer.segment.start < said.begins
    assert milliseconds_of(abs(answer.segment.spoke_until - said.ends)) < 150
    assert answer.rested_ms <= 300


def test_a_number_with_rests_is_one_answer(silero: Silero) -> None:
    said = say(
        "cinco cero tres | cinco cinco cinco | cero uno cuatro dos", PERSON, pauses_ms=(700, 1_200)
    )
    (answer,) = heard(listened(said, Expected.PHONE, silero))
    assert answer.transcript is not None
    assert answer.transcript.text == said.text
    assert answer.rested_ms <= 350


def test_coughs_clicks_doors_and_hiss_are_nobody(silero: Silero) -> None:
    sound = quiet(6_000, 1)
    for second, event in enumerate((cough(1), click(2), slam(3), cough(4), click(5))):
        at = (second + 1) * RATE_HZ
        sound[at : at + len(event)] += 0.3 * event
    sound += noise("white", 6_000, -50)
    said = Spoken(np.clip(sound, -1, 1), ((0, 1),), ((0, ""),))
    events = listened(said, Expected.STORY, silero)
    assert heard(events) == []
    assert len([event for event in events if isinstance(event, NothingSaid)]) == 1


def test_what_was_heard_is_what_came_over_the_line(silero: Silero) -> None:
    said = say("me duele la espalda | desde ayer", PERSON, pauses_ms=(500,))
    events = listened(said, Expected.STORY, silero)
    (answer,) = heard(events)
    segment = answer.segment
    assert segment.pcm == said.pcm[segment.start * 2 : segment.end * 2]
    (began,) = [event for event in events if isinstance(event, SpeechBegan)]
    assert milliseconds_of(abs(began.at - said.begins)) < 150
    assert pcm_of(said.sound) == said.pcm
