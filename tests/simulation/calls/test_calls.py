"""Callers of a measurement, held against a box whose times are known."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import pytest

from appliance.channels.exchange import Exchange, Listening, Ports
from appliance.channels.phone import Phone, Terms
from appliance.channels.phone_words import read_words
from appliance.channels.sound import Sound
from appliance.core.audio import samples_of
from appliance.core.interview import Language
from appliance.simulation.calls.caller import Caller, Utterance
from appliance.simulation.calls.course import Course, Courses
from appliance.simulation.calls.visit import CallVisit
from appliance.simulation.calls.wires import AudioSocketWire, WebSocketWire, Wire
from tests.channels.test_phone import FakeClock, FakeReturning
from tests.fakes.conversations import FakeConversations
from tests.fakes.hearing import FakeDetector, FakeTranscriber, tone
from tests.fakes.timeless import timeless


class LongVoice:
    """Each sentence is three seconds of sound."""

    async def sound(self, sentence: str, language: Language, pace: float) -> bytes:
        return b"\x00\x20" * samples_of(3_000)


@dataclass
class Box:
    sound: Sound
    voice: LongVoice
    hearing: FakeTranscriber
    conversations: FakeConversations
    phone: Phone
    ports: Ports

    async def moments(self, since: Mapping[str, int]) -> Mapping[str, Sequence[Sequence[Any]]]:
        found = self.sound.figures.moments(since)
        return {
            name: [(one.at_s, one.what, *one.told) for one in those]
            for name, those in found.items()
        }


@asynccontextmanager
async def a_box() -> AsyncIterator[Box]:
    from appliance.channels.timed import SpokenFigures

    now = asyncio.get_running_loop().time
    hearing, voice, conversations = (
        FakeTranscriber({7: "my knee", 90: "my knee"}),
        LongVoice(),
        FakeConversations(),
    )
    sound = Sound(FakeDetector, hearing, voice, frozenset({"en"}), figures=SpokenFigures(now))

    async def brief(session: str) -> str:
        return ""

    phone = Phone(
        conversations,
        sound,
        read_words(),
        Terms(5, "new-visit", {}),
        FakeClock(),
        returning=FakeReturning(),
        brief=brief,
        now=now,
    )
    async with Exchange(phone, Listening("127.0.0.1", 0, 0, "between us")).listening() as ports:
        yield Box(sound, voice, hearing, conversations, phone, ports)


async def dialled(box: Box, kind: str, name: Any) -> Wire:
    assert box.ports.websocket is not None
    assert box.ports.audiosocket is not None
    if kind == "websocket":
        return await WebSocketWire.dial(box.ports.websocket, name)
    return await AudioSocketWire.dial(box.ports.audiosocket, name)


@dataclass
class Held:
    visit: CallVisit
    caller: Caller
    course: Course


async def held(box: Box, kind: str, turns: int, mark: int = 7) -> Held:
    """A call of so many answers."""
    name = box.phone.announce("", "", "")
    assert name is not None
    courses = Courses(box.moments)
    course = courses.follow(str(name))
    following = asyncio.create_task(courses.run())
    caller = Caller(await dialled(box, kind, name), room=0)
    carrying = asyncio.create_task(caller.run())
    visit = CallVisit(caller, course, lambda kind, options: Utterance(tone(mark, 800)))
    await visit.hold(lambda: len(visit.turns) < turns)
    await caller.wire.hang_up()
    await carrying
    await course.until(-1, "over", seconds=5)
    following.cancel()
    return Held(visit, caller, course)


@pytest.mark.parametrize("kind", ["websocket", "audiosocket"])
def test_a_slow_recogniser_shows_in_decode_and_at_the_callers_end(kind: str) -> None:
    async def run(seconds: float) -> Held:
        async with a_box() as box:
            box.hearing.seconds = seconds
            return await held(box, kind, 2)

    quick, slow = timeless(run(0.0)), timeless(run(3.0))
    (first, _), (late, _) = quick.visit.turns, slow.visit.turns
    assert first.stages is not None
    assert late.stages is not None
    assert late.stages[1] - first.stages[1] > 1_000
    assert late.first_ms is not None
    assert first.first_ms is not None
    assert late.first_ms - first.first_ms > 1_000
    assert abs(sum(late.stages) - late.first_ms) < 150


def test_whoever_talks_over_the_box_knows_when_it_fell_silent() -> None:
    async def run() -> Held:
        async with a_box() as box:
            return await held(box, "websocket", 5, mark=90)

    call = timeless(run())
    over = [turn for turn in call.visit.turns if turn.over_it]
    assert over
    assert all(turn.stop_ms is not None and turn.stop_ms < 400 for turn in over)
    assert not any(turn.unheard for turn in call.visit.turns)


class FakeWire:
    """Plays what it is given, a frame at a time; None is nothing to play."""

    rate_hz = 16_000
    over = False

    def __init__(
        self, frames: Sequence[bytes | None], *, held: frozenset[int] = frozenset()
    ) -> None:
        self._frames = frames
        self._held = held
        self._at = -1
        self.came: list[float] = []
        self.stopped: list[float] = []
        self.sent = 0

    @property
    def held(self) -> bool:
        return self._at in self._held

    async def send(self, pcm: bytes) -> None:
        self.sent += len(pcm)

    async def press(self, digit: str) -> None:
        raise AssertionError("nobody presses")

    async def play(self) -> bytes | None:
        self._at += 1
        self.over = self._at >= len(self._frames)
        return None if self.over else self._frames[self._at]

    async def hang_up(self) -> None:
        self.over = True


def breaks(wire: FakeWire) -> list[int]:
    async def run() -> list[int]:
        caller = Caller(wire)
        await caller.run()
        return [round(one * 1000) for one in caller.breaks(0.0, 1e9)]

    return timeless(run())


SOUND, NOTHING = b"\x00\x20" * 320, None


def test_a_gap_is_where_there_was_nothing_to_play() -> None:
    assert breaks(FakeWire([SOUND] * 5)) == []
    assert breaks(FakeWire([NOTHING, SOUND, NOTHING, NOTHING, SOUND, NOTHING])) == [40]
    assert breaks(FakeWire([SOUND, bytes(640), SOUND])) == []


def test_a_pause_that_was_asked_for_is_no_gap() -> None:
    paused = FakeWire([SOUND, NOTHING, NOTHING, SOUND], held=frozenset({1, 2}))
    assert breaks(paused) == []


def test_somebody_who_is_not_heard_says_it_again() -> None:
    async def run() -> tuple[Held, int]:
        async with a_box() as box:
            box.hearing.words = {}
            return await held(box, "websocket", 2), len(box.conversations.heard)

    call, taken = timeless(run())
    assert [turn.unheard for turn in call.visit.turns] == [True, True]
    assert all(turn.stages is None for turn in call.visit.turns)
    assert taken == 0


def test_a_call_that_the_box_ends_is_over_for_the_caller() -> None:
    async def run() -> Held:
        async with a_box() as box:
            box.phone._terms = Terms(0, "new-visit", {})
            return await held(box, "websocket", 3)

    assert timeless(run()).visit.turns == []
