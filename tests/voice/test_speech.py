from __future__ import annotations

import itertools

import numpy as np
import pytest

from appliance.core.audio import samples_of
from tests.voice.speech import ESPEAK, FLITE, Voice, flite_is_here, frames, noise, pcm_of, say
from tests.voice.speech.surroundings import cough, effective

needs_flite = pytest.mark.skipif(not flite_is_here(), reason="flite is not installed")

EACH = [
    *(pytest.param(voice, marks=needs_flite, id=str(voice)) for voice in FLITE),
    *(pytest.param(voice, id=str(voice)) for voice in ESPEAK),
]
SPANISH = ESPEAK[2]


@pytest.mark.parametrize("voice", EACH)
def test_each_voice_begins_rests_and_ends_where_it_is_said_to(voice: Voice) -> None:
    said = say("mango | papaya", voice, pauses_ms=(700,))
    assert said.begins == samples_of(500)
    assert any(abs(end - start - samples_of(700)) < samples_of(60) for start, end in said.pauses)
    for start, end in said.stretches:
        assert effective(said.sound[start:end]) > 0.01
    for start, end in (*said.pauses, (0, said.begins), (said.ends, len(said.sound))):
        assert effective(said.sound[start:end]) < 0.002


def test_words_are_known_once_their_part_has_ended() -> None:
    said = say("uno dos | tres", SPANISH)
    assert said.words_until(said.begins) == ""
    assert said.words_until(said.pauses[0][0]) == "uno dos"
    assert said.words_until(said.ends) == said.text == "uno dos tres"


def test_the_same_request_sounds_the_same() -> None:
    assert say("uno", SPANISH, seed=3).pcm == say("uno", SPANISH, seed=3).pcm
    assert say("uno", SPANISH, seed=3).pcm != say("uno", SPANISH, seed=4).pcm


def test_faster_is_shorter() -> None:
    slow, fast = (say("me duele la espalda", SPANISH, speed=speed) for speed in (0.8, 1.3))
    assert fast.ends - fast.begins < 0.8 * (slow.ends - slow.begins)


def test_noise_has_the_ratio_it_was_asked_for() -> None:
    said = say("me duele la espalda desde ayer", SPANISH)
    heard = said.through(noise="white", snr_db=10)
    level = effective(said.sound[said.begins : said.ends])
    beside = effective(heard.sound[said.ends :])
    assert 20 * np.log10(level / beside) == pytest.approx(10, abs=1.5)


def test_the_telephone_lets_its_band_through_and_nothing_else() -> None:
    heard = say("me duele la espalda", SPANISH).through(noise="white", snr_db=5, telephone=True)
    power = np.abs(np.fft.rfft(heard.sound)) ** 2
    hertz = np.fft.rfftfreq(len(heard.sound), 1 / 16_000)
    assert power[(hertz < 150) | (hertz > 4_200)].sum() < 0.003 * power.sum()
    assert len(heard.sound) == len(say("me duele la espalda", SPANISH).sound)


def test_a_cough_lies_where_it_was_put() -> None:
    said = say("uno", SPANISH)
    at = said.ends + samples_of(500)
    heard = said.beside(cough(1), at)
    assert np.array_equal(heard.sound[:at], said.sound[:at])
    assert effective(heard.sound[at : at + 2_000]) > 0.02


def test_frames_are_the_sound_in_order() -> None:
    pcm = pcm_of(noise("music", 205, -30))
    cut = list(frames(pcm, 20))
    assert b"".join(frame.pcm for frame in cut) == pcm
    assert all(a.end == b.at for a, b in itertools.pairwise(cut))
