from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.core.audio import RATE_HZ, samples_of
from appliance.voice.loudness import (
    CEILING,
    REST_MS,
    TARGET_LUFS,
    faded,
    levelled,
    loudness,
)
from tests.voice.speech import ESPEAK, pcm_of, phrase


def tone(hz: float, amplitude: float, seconds: float = 2.0) -> bytes:
    at = np.arange(round(seconds * RATE_HZ)) / RATE_HZ
    return pcm_of((amplitude * np.sin(2 * np.pi * hz * at)).astype(np.float32))


def silence(milliseconds: float) -> bytes:
    return bytes(2 * samples_of(milliseconds))


def peak(pcm: bytes) -> float:
    return float(np.abs(np.frombuffer(pcm, np.int16).astype(float)).max(initial=0)) / 32768


def test_a_full_tone_of_997_hz_is_as_loud_as_the_standard_says() -> None:
    assert loudness(tone(997, 1.0)) == pytest.approx(-3.01, abs=0.1)
    assert loudness(tone(997, 0.1)) == pytest.approx(-23.01, abs=0.1)


def test_ears_hear_little_of_a_rumble_and_more_of_a_hiss() -> None:
    assert loudness(tone(30, 0.5)) < loudness(tone(997, 0.5)) - 4
    assert loudness(tone(5_000, 0.5)) > loudness(tone(997, 0.5)) + 2


def test_pauses_do_not_make_a_voice_quieter() -> None:
    said = tone(400, 0.2)
    assert loudness(silence(3_000) + said + silence(3_000)) == pytest.approx(loudness(said), abs=1)


@pytest.mark.parametrize("amplitude", [0.1, 0.3, 0.7, 1.0])
def test_speech_of_any_level_comes_out_at_that_of_the_house(amplitude: float) -> None:
    said = levelled(pcm_of(phrase("Thank you. What is your name?", ESPEAK[0]) * 2 * amplitude))
    assert loudness(said) == pytest.approx(TARGET_LUFS, abs=0.6)
    assert peak(said) <= CEILING + 1e-4


def test_what_is_too_quiet_to_be_speech_is_not_made_loud() -> None:
    assert levelled(tone(400, 0.0005)) == b""
    assert levelled(silence(500)) == b""
    assert levelled(b"") == b""


def test_the_silence_around_a_sentence_becomes_one_short_rest() -> None:
    said = levelled(silence(700) + tone(400, 0.2, 1.0) + silence(900))
    assert len(said) / 2 == pytest.approx(samples_of(1_000 + REST_MS), abs=samples_of(40))
    assert peak(said[: 2 * samples_of(20)]) > 0.01
    assert peak(said[-2 * samples_of(REST_MS - 20) :]) == 0


def test_a_click_is_held_down_without_a_jump_and_the_rest_keeps_its_level() -> None:
    sound = np.frombuffer(tone(400, 0.1), np.int16).astype(np.float64) / 32768
    sound[16_000] = 1.0
    said = np.frombuffer(levelled(pcm_of(sound.astype(np.float32))), np.int16) / 32768
    assert np.abs(said).max() <= CEILING + 1e-4
    assert np.abs(said[20_000:24_000]).max() == pytest.approx(
        np.abs(said[8_000:12_000]).max(), rel=0.01
    )


def test_a_cut_rises_from_silence_and_falls_to_it() -> None:
    cut = np.frombuffer(faded(tone(400, 0.9)[202:8_202]), np.int16)
    assert abs(int(cut[0])) == 0
    assert abs(int(cut[-1])) < 300
    assert faded(b"") == b""
    assert len(faded(b"\x10\x10")) == 2


@given(
    st.lists(st.integers(-32_768, 32_767), max_size=4_000),
    st.integers(1, 40),
)
def test_no_sound_clips_or_breaks_it(samples: list[int], times: int) -> None:
    pcm = np.array(samples * times, "<i2").tobytes()
    said = levelled(pcm)
    assert len(said) % 2 == 0
    assert peak(said) <= CEILING + 1e-4
    assert not math.isnan(loudness(pcm))
