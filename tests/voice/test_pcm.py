from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.voice.pcm import SILENT_DB, Resampler, level_db, mixed_down, samples_in, silence

RATES = [8_000, 16_000, 22_050, 44_100, 48_000]
rates = st.sampled_from(RATES)


def tone(hertz: float, rate: int, seconds: float, peak: float = 0.5) -> bytes:
    at = np.arange(round(rate * seconds)) / rate
    return np.round(peak * 32767 * np.sin(2 * np.pi * hertz * at)).astype("<i2").tobytes()


def cut(pcm: bytes, sizes: list[int]) -> list[bytes]:
    chunks, at = [], 0
    while at < len(pcm):
        size = sizes[len(chunks) % len(sizes)]
        chunks.append(pcm[at : at + size])
        at += size
    return chunks


@given(rates, rates, st.lists(st.integers(1, 3_001), min_size=1, max_size=6))
def test_how_a_stream_is_cut_changes_nothing(from_hz: int, to_hz: int, sizes: list[int]) -> None:
    pcm = tone(300, from_hz, 0.3)
    whole, pieces = Resampler(from_hz, to_hz), Resampler(from_hz, to_hz)
    at_once = whole.convert(pcm) + whole.rest()
    bit_by_bit = b"".join(pieces.convert(chunk) for chunk in cut(pcm, sizes)) + pieces.rest()
    apart = samples_in(at_once).astype(int) - samples_in(bit_by_bit)
    assert np.abs(apart).max(initial=0) <= 1


@given(rates, rates, st.integers(0, 5_000))
def test_as_many_samples_come_out_as_the_length_says(
    from_hz: int, to_hz: int, samples: int
) -> None:
    resampler = Resampler(from_hz, to_hz)
    out = resampler.convert(silence(samples)) + resampler.rest()
    assert abs(len(out) / 2 - samples * to_hz / from_hz) <= 0.5


@pytest.mark.parametrize("from_hz", RATES)
@pytest.mark.parametrize("to_hz", RATES)
def test_a_tone_stays_itself_and_has_no_clicks(from_hz: int, to_hz: int) -> None:
    resampler = Resampler(from_hz, to_hz)
    heard = [resampler.convert(chunk) for chunk in cut(tone(440, from_hz, 0.5), [321, 1_000, 7])]
    got = samples_in(b"".join(heard) + resampler.rest()).astype(float)
    at = np.arange(len(got)) * 2 * np.pi * 440 / to_hz
    waves = np.stack([np.sin(at), np.cos(at)], axis=1)
    middle = slice(len(got) // 5, -len(got) // 5)
    fitted, *_ = np.linalg.lstsq(waves[middle], got[middle], rcond=None)
    assert np.hypot(*fitted) == pytest.approx(0.5 * 32767, rel=0.002)
    assert np.abs(got - waves @ fitted)[middle].max() < 40


def test_what_eight_kilohertz_cannot_carry_is_gone_and_does_not_fold_back() -> None:
    assert level_db(Resampler(16_000, 8_000).convert(tone(5_000, 16_000, 1))[4_000:]) < -80


@pytest.mark.parametrize("to_hz", RATES)
@pytest.mark.parametrize("from_hz", RATES)
def test_sound_is_held_back_only_so_long_and_always_as_long(from_hz: int, to_hz: int) -> None:
    resampler = Resampler(from_hz, to_hz)
    chunk, given_ms, lags = silence(from_hz // 50), 0.0, []
    came = 0
    for _ in range(60):
        came += len(resampler.convert(chunk)) // 2
        given_ms += from_hz // 50 * 1000 / from_hz
        lags.append(given_ms - came * 1000 / to_hz)
    assert max(lags) < 31
    assert max(lags[5:]) - min(lags[5:]) < 2


def test_a_lone_byte_waits_for_its_other_half() -> None:
    pcm = tone(440, 16_000, 0.01)
    resampler = Resampler(16_000)
    assert resampler.convert(pcm[:3]) == pcm[:2]
    assert resampler.convert(pcm[3:]) == pcm[2:]


def test_after_the_rest_a_stream_begins_anew() -> None:
    resampler = Resampler(8_000)
    pcm = tone(440, 8_000, 0.2)
    first = resampler.convert(pcm) + resampler.rest()
    assert resampler.convert(pcm + b"\x01") + resampler.rest() == first
    assert resampler.convert(pcm) + resampler.rest() == first


@pytest.mark.parametrize("rate", [0, -8_000])
def test_a_rate_that_is_none_is_refused(rate: int) -> None:
    with pytest.raises(ValueError, match="rate"):
        Resampler(rate)


def test_levels_are_in_decibels_below_full_scale() -> None:
    assert level_db(b"\x00\x80" * 100) == pytest.approx(0)
    assert level_db(tone(1_000, 16_000, 1, peak=1)) == pytest.approx(-3.01, abs=0.01)
    assert level_db(tone(1_000, 16_000, 1, peak=0.1)) == pytest.approx(-23.01, abs=0.01)
    assert level_db(silence(512)) == level_db(b"") == SILENT_DB


def test_channels_become_their_mean() -> None:
    left, right = [100, -32_768, 7], [300, -32_768, 8]
    both = np.array(list(zip(left, right, strict=True)), "<i2").tobytes()
    assert list(samples_in(mixed_down(both, 2))) == [200, -32_768, 8]
    assert mixed_down(both, 1) == both
    with pytest.raises(ValueError, match="reshape"):
        mixed_down(both[:2], 2)
