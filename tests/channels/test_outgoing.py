from __future__ import annotations

import pytest

from appliance.channels.outgoing import FRAME_S, Metronome, Outgoing
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
    assert outgoing.heard == samples_of(20)
    assert outgoing.waiting == 0
    assert outgoing.frame() == outgoing.silence


def test_the_beat_is_kept_through_a_hesitation_and_a_long_stop_is_not_made_good() -> None:
    metronome = Metronome(10.0)
    assert metronome.next(10.0) == pytest.approx(10 + FRAME_S)
    assert metronome.next(10.05) == pytest.approx(10 + 2 * FRAME_S)
    assert metronome.next(13.0) == pytest.approx(13.0)
    assert metronome.next(13.0) == pytest.approx(13.0 + FRAME_S)
