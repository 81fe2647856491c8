from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.core.audio import DETECTOR_SAMPLES, AudioFrame, samples_of
from appliance.voice.pcm import silence
from appliance.voice.windows import LONGEST_GAP_MS, Room, Tape, Window, Windows

SOUND = bytes(range(1, 255)) * 2 * 60


def heard(frames: list[AudioFrame]) -> list[Window]:
    windows = Windows()
    return [window for frame in frames for window in windows.put(frame)]


def joined(windows: list[Window]) -> bytes:
    return b"".join(window.pcm for window in windows)


@given(st.lists(st.integers(0, 2_000), min_size=1, max_size=20))
def test_how_sound_is_cut_into_frames_changes_nothing(sizes: list[int]) -> None:
    frames, at = [], 0
    while at * 2 < len(SOUND):
        size = max(1, sizes[len(frames) % len(sizes)])
        frames.append(AudioFrame(SOUND[at * 2 : (at + size) * 2], at))
        at += size
    assert heard(frames) == heard([AudioFrame(SOUND, 0)])


@given(st.lists(st.tuples(st.integers(0, 3_000), st.integers(0, 3_000)), min_size=1, max_size=12))
def test_windows_are_even_and_their_time_is_the_lines(cuts: list[tuple[int, int]]) -> None:
    frames = [AudioFrame(SOUND[at * 2 : (at + size) * 2], at) for at, size in sorted(cuts)]
    got = heard(frames)
    for before, after in pairwise(got):
        assert after.at == before.end
    for window in got:
        assert len(window.pcm) == DETECTOR_SAMPLES * 2
        # What is no silence stands where the line had it.
        place = SOUND[window.at * 2 : window.end * 2]
        assert all(own in (0, true) for own, true in zip(window.pcm, place, strict=False))


def test_a_gap_is_silence() -> None:
    first, second = SOUND[:1_024], SOUND[:1_024]
    got = heard([AudioFrame(first, 0), AudioFrame(second, 512 + 1_024)])
    assert joined(got) == first + silence(1_024) + second


def test_of_a_long_gap_only_its_beginning_is_heard() -> None:
    far = samples_of(3_600_000)
    got = heard([AudioFrame(SOUND[:100], 0), AudioFrame(SOUND[:1_024], far)])
    assert len(got) <= samples_of(LONGEST_GAP_MS) // DETECTOR_SAMPLES + 2
    assert got[-1] == Window(SOUND[:1_024], far)


def test_what_comes_twice_is_heard_once() -> None:
    frames = [AudioFrame(SOUND[:2_048], 0), AudioFrame(SOUND[1_024:3_072], 512)]
    assert joined(heard(frames)) == SOUND[:3_072]
    assert heard([AudioFrame(SOUND[:1_024], 0), AudioFrame(SOUND[:1_024], 0)]) == [
        Window(SOUND[:1_024], 0)
    ]


def test_a_tape_gives_what_it_still_has() -> None:
    tape = Tape()
    for window in heard([AudioFrame(SOUND[: 1_024 * 10], 0)]):
        tape.keep(window)
    assert tape.cut(100, 2_000) == (100, SOUND[200:4_000])
    tape.forget(1_024)
    assert tape.cut(0, 1_200) == (1_024, SOUND[2_048:2_400])
    assert tape.cut(9_000, 9_100) == (9_100, b"")


def test_a_room_is_learned_from_its_silence_and_speech_stands_out_from_it() -> None:
    room = Room()
    for _ in range(100):
        room.stands_out(-40.0, 0.05)
    assert room.floor_db == pytest.approx(-40, abs=0.5)
    assert room.stands_out(-30.0, 0.9)
    assert not room.stands_out(-39.0, 0.9)
    for _ in range(100):
        room.stands_out(-20.0, 0.95)
    assert room.floor_db == pytest.approx(-40, abs=0.5)


def test_a_line_that_is_dead_quiet_makes_no_whisper_loud() -> None:
    room = Room()
    for _ in range(200):
        room.stands_out(-96.0, 0.0)
    assert not room.stands_out(-80.0, 0.9)
    assert room.stands_out(-50.0, 0.9)
