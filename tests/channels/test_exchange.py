"""How both protocols hold with an exchange that does as Asterisk does, and worse."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from itertools import pairwise
from uuid import UUID, uuid4

import numpy as np
import pytest

from appliance.channels.exchange import Exchange, Listening, Ports
from appliance.core.audio import AudioFrame, HungUp, Keypress, LineEvent, samples_of
from appliance.core.errors import ChannelClosed
from appliance.core.ports import Line
from tests.fakes.exchange import FakeAudioSocket, FakeWebSocket
from tests.fakes.timeless import timeless

SECRET = "between us"
GAP_FREE_MS = 20
Work = Callable[[Line], Awaitable[None]]


def hum(milliseconds: int, rate_hz: int = 16_000) -> bytes:
    """A tone without a silent sample in it for longer than a wave."""
    at = np.arange(rate_hz * milliseconds // 1000) / rate_hz
    return (8_000 * np.sin(2 * np.pi * 440 * at)).astype("<i2").tobytes()


def loud_ms(pcm: bytes, rate_hz: int) -> int:
    """How much of it is not silence."""
    return sum(frames_loud(pcm, rate_hz)) * 20


def frames_loud(pcm: bytes, rate_hz: int) -> list[bool]:
    size = rate_hz // 50 * 2
    frames = (pcm[at : at + size] for at in range(0, len(pcm) - size + 1, size))
    return [int(np.abs(np.frombuffer(one, "<i2")).max()) > 500 for one in frames]


def holes(pcm: bytes, rate_hz: int) -> int:
    """How often silence interrupts what sounds."""
    loud = frames_loud(pcm, rate_hz)
    if True not in loud:
        return 0
    first, last = loud.index(True), len(loud) - loud[::-1].index(True)
    return sum(a and not b for a, b in pairwise(loud[first:last]))


@dataclass
class FakeCalls:
    """One call at a time: what came in on it, and what is done with it."""

    work: Work
    events: list[LineEvent] = field(default_factory=list)
    announced: set[UUID] = field(default_factory=set)
    hints: list[str] = field(default_factory=list)
    left: dict[UUID, str] = field(default_factory=dict)
    held: int = 0

    def announce(
        self, caller: str, intake: str, language: str, *, again: bool = False
    ) -> UUID | None:
        if intake == "none":
            return None
        self.hints.append(caller)
        self.announced.add(call := uuid4())
        return call

    def claim(self, call: UUID) -> bool:
        known = call in self.announced
        self.announced.discard(call)
        return known

    def left_for(self, call: UUID, transfer: str) -> None:
        self.left[call] = transfer

    def what_next(self, call: UUID) -> str:
        return self.left.pop(call, "")

    def back(self, call: UUID) -> UUID | None:
        return None

    async def hold(self, line: Line, call: UUID) -> None:
        reading = asyncio.create_task(self._read(line))
        with suppress(ChannelClosed):
            await self.work(line)
        await reading
        self.held += 1

    async def _read(self, line: Line) -> None:
        async for event in line.events():
            self.events.append(event)

    @property
    def keys(self) -> str:
        return "".join(one.digit for one in self.events if isinstance(one, Keypress))

    @property
    def sound(self) -> bytes:
        return b"".join(one.pcm for one in self.events if isinstance(one, AudioFrame))

    @property
    def end(self) -> HungUp:
        (end,) = [one for one in self.events if isinstance(one, HungUp)]
        assert self.events[-1] == end
        return end

    @property
    def in_order(self) -> bool:
        """True when the line's time has neither holes nor overlaps."""
        frames = [one for one in self.events if isinstance(one, AudioFrame)]
        return all(a.end == b.at for a, b in pairwise(frames))


async def nothing(line: Line) -> None:
    """Only listens."""


@asynccontextmanager
async def listening(calls: FakeCalls, quiet_s: float = 120) -> AsyncIterator[Ports]:
    where = Listening("127.0.0.1", 0, 0, SECRET, quiet_s)
    async with Exchange(calls, where).listening() as ports:
        yield ports


@asynccontextmanager
async def audiosocket(
    work: Work = nothing, quiet_s: float = 120
) -> AsyncIterator[tuple[FakeCalls, FakeAudioSocket]]:
    calls = FakeCalls(work)
    async with listening(calls, quiet_s) as ports:
        assert ports.audiosocket is not None
        call = calls.announce("", "patient-intake", "")
        exchange = await FakeAudioSocket.dial(ports.audiosocket, call)
        yield calls, exchange
        exchange.hang_up()
        await until(lambda: calls.held == 1)


@asynccontextmanager
async def websocket(
    work: Work = nothing, format_: str = "slin16", *, json_form: bool = True, quiet_s: float = 120
) -> AsyncIterator[tuple[FakeCalls, FakeWebSocket]]:
    calls = FakeCalls(work)
    async with listening(calls, quiet_s) as ports:
        assert ports.websocket is not None
        call = calls.announce("", "patient-intake", "")
        assert call is not None
        exchange = await FakeWebSocket.dial(ports.websocket, call, format_, json_form=json_form)
        yield calls, exchange
        await exchange.hang_up()
        await until(lambda: calls.held == 1)


async def until(true: Callable[[], bool], seconds: float = 30) -> None:
    for _ in range(round(seconds * 50)):
        if true():
            return
        await asyncio.sleep(0.02)
    raise AssertionError("it never came true")


# -- AudioSocket


def test_audiosocket_what_the_caller_says_arrives_at_our_rate() -> None:
    async def run() -> None:
        async with audiosocket() as (calls, exchange):
            await exchange.speak(hum(1_000, 8_000))
            exchange.press("5#")
            await until(lambda: calls.keys == "5#")
        assert abs(loud_ms(calls.sound, 16_000) - 1_000) <= 60
        assert calls.in_order
        assert calls.end.clean

    timeless(run())


def test_audiosocket_a_wideband_call_is_answered_in_kind() -> None:
    async def play(line: Line) -> None:
        await line.play(hum(500))
        await line.drained()

    async def run() -> None:
        async with audiosocket(play) as (calls, exchange):
            await exchange.speak(hum(1_000, 16_000), kind=0x12)
            await until(lambda: loud_ms(exchange.heard, 16_000) >= 500)
        assert exchange.kinds == {0x12}
        assert calls.sound[: len(hum(1_000))] == hum(1_000)

    timeless(run())


def test_audiosocket_speech_is_paced_and_without_a_hole() -> None:
    async def play(line: Line) -> None:
        for _ in range(20):
            await line.play(hum(100))
        await line.drained()
        assert line.heard == samples_of(2_000)

    async def run() -> None:
        async with audiosocket(play) as (_, exchange):
            await exchange.quiet(3)
        assert holes(exchange.heard, 8_000) == 0
        assert abs(loud_ms(exchange.heard, 8_000) - 2_000) <= 40
        apart = [b - a for a, b in pairwise(exchange.at)]
        assert max(apart) < 0.03
        assert sum(apart) / len(apart) == pytest.approx(0.02, rel=0.02)
        assert not exchange.dropped

    timeless(run())


def test_audiosocket_silence_flows_while_nobody_speaks() -> None:
    async def run() -> None:
        async with audiosocket() as (calls, exchange):
            await asyncio.sleep(5)
            apart = max(b - a for a, b in pairwise(exchange.at))
        assert apart < 0.1
        assert len(exchange.at) >= 235
        assert calls.end.at >= samples_of(4_500)

    timeless(run())


def test_audiosocket_a_pause_keeps_and_a_flush_forgets() -> None:
    async def play(line: Line) -> None:
        await line.play(hum(1_000))
        await asyncio.sleep(0.4)
        await line.pause()
        at = line.heard
        await asyncio.sleep(1)
        assert line.heard == at
        await line.go_on()
        await asyncio.sleep(0.2)
        await line.flush()
        await line.drained()
        assert at < line.heard < samples_of(700)
        await line.play(hum(300))
        await line.drained()

    async def run() -> None:
        async with audiosocket(play) as (calls, exchange):
            await exchange.quiet(3)
        assert calls.held == 1
        assert 700 <= loud_ms(exchange.heard, 8_000) <= 960
        assert holes(exchange.heard, 8_000) == 1

    timeless(run())


def test_audiosocket_play_waits_rather_than_hoard() -> None:
    took: list[float] = []

    async def play(line: Line) -> None:
        clock = asyncio.get_running_loop().time
        for _ in range(50):
            before = clock()
            await line.play(hum(100))
            took.append(clock() - before)

    async def run() -> None:
        async with audiosocket(play) as (_, exchange):
            await exchange.quiet(3)
        assert sum(took[:20]) < 0.1
        assert sum(took[20:]) > 2

    timeless(run())


def test_audiosocket_hanging_up_gives_the_call_back_and_says_for_whom() -> None:
    async def leave(line: Line) -> None:
        await line.hang_up("front-desk")

    async def run() -> None:
        async with audiosocket(leave) as (calls, exchange):
            await exchange.wait_over()
            assert exchange.hung_up
            assert not exchange.dropped
        assert [*calls.left.values()] == ["front-desk"]
        assert calls.end.clean

    timeless(run())


def odd_sizes(pcm: bytes) -> Iterator[bytes]:
    sizes, at = [1, 319, 3, 641, 2, 1_500, 0, 37], 0
    while at < len(pcm):
        for size in sizes:
            yield pcm[at : at + size]
            at += size


def test_audiosocket_frames_of_odd_size_are_one_stream() -> None:
    async def run() -> None:
        async with audiosocket() as (calls, exchange):
            for piece in odd_sizes(hum(2_000, 8_000)):
                exchange.frame(piece)
                await asyncio.sleep(len(piece) / 16_000)
        assert abs(loud_ms(calls.sound, 16_000) - 2_000) <= 200
        assert holes(calls.sound, 16_000) <= 1
        assert calls.in_order
        assert calls.end.clean

    timeless(run())


def test_audiosocket_suppressed_silence_becomes_time() -> None:
    async def run() -> None:
        async with audiosocket() as (calls, exchange):
            for _ in range(3):
                await exchange.speak(hum(400, 8_000))
                await asyncio.sleep(2)
        assert calls.in_order
        assert 6_400 <= calls.end.at / 16 <= 7_600
        assert holes(calls.sound, 16_000) == 2

    timeless(run())


def test_audiosocket_a_hesitation_of_the_network_is_no_silence() -> None:
    async def run() -> None:
        async with audiosocket() as (calls, exchange):
            for _ in range(10):
                await asyncio.sleep(0.1)
                exchange.frame(hum(100, 8_000))
        assert holes(calls.sound, 16_000) == 0

    timeless(run())


@pytest.mark.parametrize("cut", [b"\x10", b"\x10\x01\x40", b"\x10\x01\x40" + bytes(100)])
def test_audiosocket_a_call_that_ends_within_a_frame_was_cut(cut: bytes) -> None:
    async def run() -> None:
        async with audiosocket() as (calls, exchange):
            await exchange.speak(hum(200, 8_000))
            exchange.raw(cut)
        assert not calls.end.clean
        assert abs(loud_ms(calls.sound, 16_000) - 200) <= 60

    timeless(run())


def test_audiosocket_a_broken_connection_ends_the_call() -> None:
    async def talk(line: Line) -> None:
        while True:
            await line.play(hum(100))

    async def run() -> None:
        async with audiosocket(talk) as (calls, exchange):
            await exchange.quiet(0.5)
            exchange.break_off()
            await until(lambda: calls.held == 1)
        assert calls.events[-1] == calls.end

    timeless(run())


def test_audiosocket_strange_kinds_and_errors_are_passed_over() -> None:
    async def run() -> None:
        async with audiosocket() as (calls, exchange):
            exchange.raw(b"\x55\x00\x02ab\xff\x00\x01\x07\xff\x00\x00\x03\x00\x02xx\x01\x00\x00")
            await exchange.speak(hum(300, 8_000))
            exchange.press("7")
            await until(lambda: calls.keys == "7")
        assert abs(loud_ms(calls.sound, 16_000) - 300) <= 60
        assert calls.end.clean

    timeless(run())


def test_audiosocket_a_flood_ends_the_call_and_nothing_else() -> None:
    async def run() -> None:
        async with audiosocket() as (calls, exchange):
            ports_beside = calls.announce("", "patient-intake", "")
            assert ports_beside is not None
            for _ in range(200):
                exchange.raw((b"\x10\x01\x40" + hum(20, 8_000)) * 100)
                await asyncio.sleep(0)
            await until(lambda: calls.held == 1)
        assert not calls.end.clean
        assert len(calls.sound) / 32_000 < 20

    timeless(run())


def test_audiosocket_a_line_on_which_nothing_comes_is_given_up() -> None:
    async def run() -> None:
        async with audiosocket(quiet_s=30) as (calls, _):
            await asyncio.sleep(20)
            assert calls.held == 0
            await asyncio.sleep(20)
            assert calls.held == 1
        assert not calls.end.clean

    timeless(run())


@pytest.mark.parametrize(
    "first", [b"", b"\x01\x00\x10" + bytes(16), b"\x10\x00\x02ab", b"GET / HTTP/1.1\r\n\r\n" * 10]
)
def test_audiosocket_who_cannot_name_a_call_is_dropped(first: bytes) -> None:
    async def run() -> None:
        calls = FakeCalls(nothing)
        async with listening(calls) as ports:
            assert ports.audiosocket is not None
            stranger = await FakeAudioSocket.dial(ports.audiosocket, None)
            stranger.raw(first)
            await asyncio.wait_for(stranger.wait_over(), 3)
            assert stranger.heard == b""
            call = calls.announce("", "", "")
            known = await FakeAudioSocket.dial(ports.audiosocket, call)
            await known.quiet(0.5)
            assert known.heard
            again = await FakeAudioSocket.dial(ports.audiosocket, call)
            await asyncio.wait_for(again.wait_over(), 3)
            assert again.heard == b""

    timeless(run())


def test_audiosocket_connections_that_say_nothing_do_not_pile_up() -> None:
    async def run() -> None:
        calls = FakeCalls(nothing)
        async with listening(calls) as ports:
            assert ports.audiosocket is not None
            idle = [await FakeAudioSocket.dial(ports.audiosocket, None) for _ in range(60)]
            await asyncio.sleep(0.1)
            over = [one for one in idle if one._listening.done()]
            assert len(over) >= 60 - 32
            await asyncio.sleep(3)
            call = calls.announce("", "", "")
            known = await FakeAudioSocket.dial(ports.audiosocket, call)
            await known.quiet(0.5)
            assert known.heard

    timeless(run())


# -- chan_websocket


@pytest.mark.parametrize("json_form", [True, False])
@pytest.mark.parametrize(("format_", "rate"), [("slin16", 16_000), ("slin", 8_000)])
def test_websocket_both_sides_are_heard(format_: str, rate: int, json_form: bool) -> None:
    async def play(line: Line) -> None:
        for _ in range(10):
            await line.play(hum(100))
        await line.drained()
        assert line.heard == samples_of(1_000)

    async def run() -> None:
        async with websocket(play, format_, json_form=json_form) as (calls, exchange):
            await exchange.speak(hum(1_000, rate))
            await exchange.press("5#")
            await exchange.quiet(1)
            await until(lambda: calls.keys == "5#")
        assert abs(loud_ms(calls.sound, 16_000) - 1_000) <= 60
        assert abs(loud_ms(bytes(exchange.heard), rate) - 1_000) <= 60
        assert holes(bytes(exchange.heard), rate) == 0
        assert exchange.odd == 0
        assert calls.in_order
        assert calls.end.clean

    timeless(run())


def test_websocket_no_more_than_two_seconds_wait_at_the_exchange() -> None:
    async def play(line: Line) -> None:
        for _ in range(60):
            await line.play(hum(100))
        await line.drained()

    async def run() -> None:
        async with websocket(play) as (_, exchange):
            await exchange.quiet(8)
        assert 90 <= exchange.most_waiting <= 110
        assert holes(bytes(exchange.heard), 16_000) == 0
        assert abs(loud_ms(bytes(exchange.heard), 16_000) - 6_000) <= 40

    timeless(run())


def test_websocket_a_pause_keeps_and_a_flush_forgets_what_the_exchange_has() -> None:
    async def play(line: Line) -> None:
        await line.play(hum(1_500))
        await asyncio.sleep(0.4)
        await line.pause()
        await asyncio.sleep(1)
        assert samples_of(300) < line.heard < samples_of(500)
        await line.go_on()
        await asyncio.sleep(0.2)
        await line.pause()
        await line.flush()
        await line.drained()
        assert line.heard < samples_of(700)
        await line.play(hum(305))
        await line.drained()

    async def run() -> None:
        async with websocket(play) as (calls, exchange):
            await exchange.quiet(4)
        assert calls.held == 1
        assert 820 <= loud_ms(bytes(exchange.heard), 16_000) <= 1_020
        assert exchange.odd == 0
        assert not exchange.paused

    timeless(run())


def test_websocket_the_last_word_is_heard_whole_though_it_fills_no_frame() -> None:
    async def play(line: Line) -> None:
        await line.play(b"\x00\x20" * samples_of(310))
        await line.drained()
        assert line.heard == samples_of(310)

    async def run() -> None:
        async with websocket(play) as (calls, exchange):
            await exchange.quiet(1)
        assert calls.held == 1
        assert exchange.heard.count(b"\x20") == samples_of(310)
        assert exchange.odd == 0

    timeless(run())


def test_websocket_sends_nothing_while_the_exchange_is_full() -> None:
    async def play(line: Line) -> None:
        await asyncio.sleep(0.5)
        for _ in range(40):
            await line.play(hum(100))
        await line.drained()

    async def run() -> None:
        async with websocket(play) as (calls, exchange):
            await exchange.tell("MEDIA_XOFF", channel_id="17.1")
            await exchange.quiet(7)
            assert exchange.most_waiting == 0
            await exchange.tell("MEDIA_XON", channel_id="17.1")
            await exchange.quiet(5)
        assert calls.held == 1
        assert abs(loud_ms(bytes(exchange.heard), 16_000) - 4_000) <= 80

    timeless(run())


def test_websocket_hanging_up_gives_the_call_back_and_says_for_whom() -> None:
    async def leave(line: Line) -> None:
        await line.hang_up("nurse")

    async def run() -> None:
        async with websocket(leave) as (calls, exchange):
            await exchange.wait_over()
        assert exchange.orders == ["HANGUP"]
        assert [*calls.left.values()] == ["nurse"]

    timeless(run())


def test_websocket_an_exchange_that_knows_no_marks_is_given_the_call_back() -> None:
    async def play(line: Line) -> None:
        await line.play(hum(1_000))
        await line.drained()

    async def run() -> None:
        async with websocket(play) as (calls, exchange):
            exchange.deaf_to_marks = True
            await exchange.quiet(8)
        assert not calls.end.clean

    timeless(run())


def test_websocket_odd_sizes_gaps_and_nonsense_are_survived() -> None:
    async def run() -> None:
        async with websocket() as (calls, exchange):
            for piece in odd_sizes(hum(2_000)):
                await exchange.raw(piece)
                await asyncio.sleep(len(piece) / 32_000)
            await asyncio.sleep(2)
            for text in (
                "",
                "{",
                '{"event": 7}',
                "MEDIA_MARK_PROCESSED m9",
                "X" * 5_000,
                "ERROR x:y",
            ):
                await exchange.raw(text)
            await exchange.press("3")
            await until(lambda: calls.keys == "3")
        assert calls.in_order
        assert calls.end.clean
        assert calls.end.at >= samples_of(3_500)

    timeless(run())


@pytest.mark.parametrize("what", ["sound", "keys", "words"])
def test_websocket_a_flood_ends_the_call(what: str) -> None:
    async def run() -> None:
        async with websocket() as (calls, exchange):
            for _ in range(6_000):
                match what:
                    case "sound":
                        await exchange.raw(hum(1_000))
                    case "keys":
                        await exchange.press("1")
                    case _:
                        await exchange.raw("MEDIA_XON")
                if exchange.over:
                    break
            await until(lambda: calls.held == 1)
        assert not calls.end.clean
        assert len(calls.events) < 2_000

    timeless(run())


def test_websocket_a_broken_connection_and_a_silent_one_end_the_call() -> None:
    async def run() -> None:
        async with websocket() as (calls, exchange):
            await exchange.quiet(0.5)
            exchange.break_off()
            await until(lambda: calls.held == 1)
        assert not calls.end.clean
        async with websocket(quiet_s=10) as (calls, _):
            await asyncio.sleep(12)
            assert calls.held == 1

    timeless(run())


@pytest.mark.parametrize("format_", ["ulaw", "opus", "slinx"])
def test_websocket_a_call_that_is_no_plain_sound_is_not_begun(format_: str) -> None:
    async def run() -> None:
        calls = FakeCalls(nothing)
        async with listening(calls) as ports:
            assert ports.websocket is not None
            call = calls.announce("", "", "")
            assert call is not None
            exchange = await FakeWebSocket.dial(ports.websocket, call, format_)
            await asyncio.wait_for(exchange.wait_over(), 3)
            assert calls.held == 0

    timeless(run())
