from __future__ import annotations

import asyncio
import os
import signal
import threading

import msgspec
import numpy as np
import pytest

from appliance.core.audio import (
    RATE_HZ,
    Expected,
    Expecting,
    Fidelity,
    SpeechSegment,
    Transcript,
)
from appliance.core.errors import EngineError
from appliance.engines.child import Standing
from appliance.engines.inside import Call
from appliance.engines.pocketsphinx import Ear, Ears, Hear, Heard, PocketSphinx
from tests.voice.speech import FLITE, Voice, flite_is_here, pcm_of, phrase, quiet
from tests.voice.speech.surroundings import music, telephone, white

SLT, RMS = FLITE[:2]
needs_flite = pytest.mark.skipif(not flite_is_here(), reason="flite is not installed")


@pytest.fixture(scope="module")
def ear() -> Ear:
    return Ear()


def pcm(text: str, voice: Voice = SLT) -> bytes:
    hush = quiet(250)
    sound = np.concatenate([hush, phrase(text, voice), hush])
    return bytes((sound * 32767).astype("<i2").tobytes())


def asked(
    kind: Expected, *options: tuple[str, tuple[str, ...]], names: tuple[str, ...] = ()
) -> bytes:
    return msgspec.msgpack.encode(Hear(kind, options, None, names))


def heard(ear: Ear, kind: Expected, text: str, *options: tuple[str, tuple[str, ...]]) -> Heard:
    return ear.hear(Call(asked(kind, *options), pcm(text)))[0]


def segment(sound: bytes) -> SpeechSegment:
    samples = len(sound) // 2
    return SpeechSegment(sound, 0, samples, samples)


@needs_flite
@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (Expected.YES_NO, "yes"),
        (Expected.YES_NO, "no that's wrong"),
        (Expected.DATE, "may third nineteen eighty four"),
        (Expected.DATE, "about three weeks ago"),
        (Expected.PHONE, "five oh three double five five oh one four two"),
        (Expected.NUMBER, "two hundred and fifty dollars"),
        (Expected.PHONE, "can you repeat that"),
        (Expected.DATE, "i don't know"),
    ],
)
def test_answers_and_steering_words_are_fitted_word_for_word(
    ear: Ear, kind: Expected, text: str
) -> None:
    told = heard(ear, kind, text)
    assert (told.text, told.fidelity) == (text, "fitted")
    assert told.confidence > 0.5
    assert " ".join(word.text for word in told.words) == text
    starts = [word.start_ms for word in told.words]
    assert starts == sorted(starts)


@needs_flite
def test_an_option_is_heard_by_its_label(ear: Ear) -> None:
    options = (("mri", ("MRI scan",)), ("blood", ("Blood test",)))
    told = heard(ear, Expected.CHOICE, "blood test", *options)
    assert (told.text, told.fidelity) == ("blood test", "fitted")


@needs_flite
@pytest.mark.parametrize("kind", [Expected.YES_NO, Expected.DATE, Expected.PHONE])
def test_speech_that_answers_nothing_is_no_answer(ear: Ear, kind: Expected) -> None:
    told = heard(ear, kind, "my neighbor was hit by a truck on the freeway")
    assert told.fidelity == "gist"
    assert "truck" in told.text or "freeway" in told.text


@needs_flite
@pytest.mark.parametrize("kind", [Expected.YES_NO, Expected.DATE, Expected.PHONE, Expected.STORY])
@pytest.mark.parametrize(
    ("text", "alarm"),
    [("please call an ambulance", "ambulance"), ("i want to die", "want to die")],
)
def test_an_alarm_is_heard_through_every_question(
    ear: Ear, kind: Expected, text: str, alarm: str
) -> None:
    assert alarm in heard(ear, kind, text).text


@needs_flite
def test_a_name_is_heard_letter_by_letter_without_any_name_to_expect(ear: Ear) -> None:
    spelled = pcm("w i l s o n", RMS)
    told = ear.hear(Call(asked(Expected.NAME), spelled))[0]
    assert (told.text, told.fidelity) == ("w i l s o n", "fitted")


@needs_flite
def test_a_figure_among_figures_is_no_letter(ear: Ear) -> None:
    told = heard(ear, Expected.IDENTIFIER, "x y seven seven two")
    assert told.text.split()[2:4] == ["seven", "seven"]


@needs_flite
def test_through_a_telephone_it_listens_for_what_a_telephone_lets_through(ear: Ear) -> None:
    number = "six one two five five five zero one six six"
    sound = np.frombuffer(pcm(number, RMS), "<i2").astype(np.float32) / 32768
    narrow = pcm_of(telephone(np.asarray(sound, np.float32)))
    call = Call(asked(Expected.PHONE), narrow)
    assert ear.hear(call)[0].text != number
    told = Ears().hear(call)[0]
    assert (told.text, told.fidelity) == (number, "fitted")
    whole = Call(asked(Expected.PHONE), pcm(number, RMS))
    assert Ears().hear(whole)[0] == ear.hear(whole)[0]


@needs_flite
@pytest.mark.parametrize("kind", [Expected.YES_NO, Expected.STORY])
def test_what_nobody_waits_for_any_more_is_not_listened_to_further(
    ear: Ear, kind: Expected
) -> None:
    dropped = threading.Event()
    dropped.set()
    call = Call(asked(kind), pcm("please call an ambulance"), dropped)
    assert ear.hear(call)[0].text == ""


@needs_flite
def test_a_story_is_a_gist_and_never_more_than_that(ear: Ear) -> None:
    told = heard(ear, Expected.STORY, "my back hurts when i move my arm")
    assert told.fidelity == "gist"
    assert "hurts" in told.text


@pytest.mark.parametrize("kind", [Expected.YES_NO, Expected.PHONE, Expected.STORY])
def test_hiss_music_and_silence_are_no_words(ear: Ear, kind: Expected) -> None:
    for sound in (white(RATE_HZ, 1) * 0.1, music(2 * RATE_HZ, 2) * 0.1, np.zeros(RATE_HZ)):
        noise = (np.asarray(sound) * 32767).astype("<i2").tobytes()
        told, _ = ear.hear(Call(asked(kind), noise))
        assert told.text == ""


def test_a_grammar_is_made_for_every_kind_of_question(ear: Ear) -> None:
    options = (("a", ("MRI scan", "zzyzzx", "!")), ("b", ("",)))
    for kind in Expected:
        call = Call(asked(kind, *options, names=("Lindqvist", "Smith")), bytes(RATE_HZ))
        assert ear.hear(call)[0].text == ""


def transcribed(recogniser: PocketSphinx, sound: bytes, expecting: Expecting) -> Transcript | None:
    async def ask() -> Transcript | None:
        try:
            return await recogniser.transcribe(segment(sound), expecting)
        finally:
            await recogniser.stop()

    return asyncio.run(ask())


@needs_flite
def test_it_hears_in_a_process_of_its_own() -> None:
    said = transcribed(PocketSphinx(), pcm("yes"), Expecting(Expected.YES_NO, "en"))
    assert said is not None
    assert (said.text, said.fidelity, said.engine) == ("yes", Fidelity.FITTED, "pocketsphinx/en-us")
    assert said.words[0].end_ms <= 1500


def test_another_language_and_a_mere_click_are_not_listened_to() -> None:
    recogniser = PocketSphinx()
    assert transcribed(recogniser, bytes(RATE_HZ), Expecting(Expected.YES_NO, "es")) is None
    assert transcribed(recogniser, bytes(1000), Expecting(Expected.YES_NO, "en")) is None
    assert recogniser.state.standing is Standing.STOPPED


@needs_flite
def test_killed_in_the_middle_it_is_back_for_the_next_utterance() -> None:
    recogniser = PocketSphinx()
    expecting = Expecting(Expected.STORY, "en")
    story = pcm("my neighbor was hit by a truck") * 4

    async def play() -> Transcript | None:
        await recogniser.start()
        try:
            running = asyncio.ensure_future(recogniser.transcribe(segment(story), expecting))
            while recogniser.state.standing is not Standing.BUSY:
                await asyncio.sleep(0.001)
            assert recogniser.state.pid is not None
            os.kill(recogniser.state.pid, signal.SIGKILL)
            with pytest.raises(EngineError) as caught:
                await running
            assert caught.value.retryable
            return await recogniser.transcribe(
                segment(pcm("yes")), Expecting(Expected.YES_NO, "en")
            )
        finally:
            await recogniser.stop()

    said = asyncio.run(play())
    assert said is not None
    assert said.text == "yes"
