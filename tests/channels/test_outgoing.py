from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.channels.outgoing import FADE_S, FRAME_S, Metronome, Outgoing
from appliance.core.audio import samples_of
from appliance.voice.pcm import samples_in


@pytest.mark.parametrize("rate_hz", [8_000, 16_000])
@pytest.mark.parametrize("milliseconds", [3, 25, 310])
def test_everything_that_is_put_in_comes_out(rate_hz: int, milliseconds: int) -> None:
    outgoing = Outgoing(rate_hz)
    outgoing.put(b"\x00\x20" * samples_of(milliseconds))
    frames = []
    while outgoing.waiting:
        frames.append(outgoing.frame())
        assert len(frames) < 50
    assert outgoing.heard == samples_of(milliseconds)
    loud = int((abs(samples_in(b"".join(frames)).astype(int)) > 4_000).sum())
    assert abs(loud * 1_000 / rate_hz - milliseconds) <= 1
    assert outgoing.frame() == outgoing.silence


def test_what_was_flushed_is_not_heard_and_does_not_come_back() -> None:
    outgoing = Outgoing(8_000)
    outgoing.put(b"\x00\x20" * samples_of(200))
    outgoing.frame()
    outgoing.flush()
    assert outgoing.heard == samples_of(20 + FADE_S * 1000)
    assert outgoing.waiting == 0
    outgoing.frame()
    assert outgoing.frame() == outgoing.silence


@pytest.mark.parametrize("rate_hz", [8_000, 16_000])
def test_nothing_clicks_where_it_pauses_goes_on_or_stops(rate_hz: int) -> None:
    outgoing = Outgoing(rate_hz)
    outgoing.put(b"\x00\x20" * samples_of(400))
    frames = [outgoing.frame() for _ in range(4)]
    outgoing.pause()
    frames += [outgoing.frame() for _ in range(3)]
    assert frames[-1] == outgoing.silence
    outgoing.go_on()
    frames += [outgoing.frame() for _ in range(4)]
    outgoing.flush()
    frames += [outgoing.frame() for _ in range(2)]
    assert frames[-1] == outgoing.silence
    sound = samples_in(b"".join(frames[2:])).astype(int)
    evenly = 0x2000 / (rate_hz * FADE_S)
    assert abs(np.diff(sound)).max() <= 1.5 * evenly


@given(st.lists(st.sampled_from(["put", "pause", "go_on", "flush", "frame"]), max_size=60))
def test_frames_are_whole_and_what_was_heard_never_goes_back(moves: list[str]) -> None:
    outgoing = Outgoing(8_000)
    heard = 0
    for move in moves:
        if move == "put":
            outgoing.put(b"\x00\x20" * samples_of(33))
        elif move == "frame":
            assert len(outgoing.frame()) == len(outgoing.silence)
        else:
            getattr(outgoing, move)()
        assert outgoing.heard >= heard
        assert outgoing.waiting >= 0
        heard = outgoing.heard


def test_the_beat_is_kept_through_a_hesitation_and_a_long_stop_is_not_made_good() -> None:
    metronome = Metronome(10.0)
    assert metronome.next(10.0) == pytest.approx(10 + FRAME_S)
    assert metronome.next(10.05) == pytest.approx(10 + 2 * FRAME_S)
    assert metronome.next(13.0) == pytest.approx(13.0)
    assert metronome.next(13.0) == pytest.approx(13.0 + FRAME_S)
