from __future__ import annotations

import asyncio

import pytest

from appliance.core.audio import Expected, Expecting, SpeechSegment
from appliance.core.errors import EngineError
from appliance.voice.load import FULL, Load, Metered
from tests.fakes.hearing import FakeTranscriber, tone


class Clock:
    def __init__(self) -> None:
        self.now = 0.0
        self.used = 0.0

    def load(self) -> Load:
        return Load(lambda: self.now, lambda: self.used)


def minutes_of_calls(clock: Clock, load: Load, lines: int, heard: float, box: float) -> None:
    """Ten minutes, each second so much of it spent hearing and so much of a processor by the box."""
    for _ in range(lines):
        load.line_began()
    for _ in range(600):
        load.asked(1.0)
        clock.now += heard
        load.answered()
        clock.now += 1 - heard
        clock.used += box


def test_a_box_that_was_never_measured_takes_a_few_calls() -> None:
    load = Clock().load()
    assert load.room()
    assert 10 < load.stands().carries < 20


def test_what_calls_took_says_how_many_fit() -> None:
    clock = Clock()
    load = clock.load()
    minutes_of_calls(clock, load, lines=5, heard=0.5, box=0.1)
    assert load.stands().shares["hear"] == pytest.approx(0.1, rel=0.15)
    assert load.stands().carries in (6, 7)
    assert load.room()
    load.line_began()
    load.line_began()
    assert not load.room()


def test_a_busy_box_is_full_though_its_recogniser_is_not() -> None:
    clock = Clock()
    load = clock.load()
    minutes_of_calls(clock, load, lines=2, heard=0.01, box=FULL)
    assert load.stands().carries == 2
    assert not load.room()


def test_time_without_lines_is_nobodys() -> None:
    clock = Clock()
    load = clock.load()
    clock.now, clock.used = 1_000.0, 900.0
    assert load.stands().shares["box"] == pytest.approx(0.04)


def test_who_is_late_again_and_again_takes_nobody_more_for_a_while() -> None:
    clock = Clock()
    load = clock.load()
    load.line_began()
    for _ in range(4):
        load.late(0.2)
        clock.now += 1
    for _ in range(9):
        load.late(0.05)
    assert load.room()
    load.late(0.2)
    assert not load.room()
    clock.now += 10
    assert load.room()


def test_the_only_line_is_always_taken() -> None:
    clock = Clock()
    load = clock.load()
    for _ in range(9):
        load.late(1.0)
    assert load.room()


def test_real_time_is_of_speech_and_those_who_wait_are_counted() -> None:
    clock = Clock()
    load = clock.load()
    load.line_began()
    for _ in range(3):
        load.asked(2.0)
    assert load.stands().waiting == 2
    clock.now += 1.5
    for _ in range(3):
        load.answered()
    assert load.stands().waiting == 0
    assert load.stands().real_time == 0.25


def test_a_recogniser_that_fails_is_at_rest_afterwards() -> None:
    clock = Clock()
    load = clock.load()
    inner = FakeTranscriber({})
    inner.failing = True
    segment = SpeechSegment(tone(1, 500), 0, 8_000, 8_000)
    with pytest.raises(EngineError):
        asyncio.run(Metered(inner, load).transcribe(segment, Expecting(Expected.YES_NO, "en")))
    clock.now += 100
    assert load.stands().real_time == 0.0
