"""What an exchange hangs up on is never sent, whatever is played, paused or thrown away, and however cut."""

from __future__ import annotations

import asyncio
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from appliance.channels.audiosocket import Decoder, Ended, Sound
from appliance.channels.audiosocket_line import AudioSocketLine
from appliance.channels.chan_websocket import LONGEST_COMMAND, LONGEST_SOUND, Form, Order, Started
from appliance.channels.websocket_line import WebSocketLine
from appliance.core.ports import Line
from tests.fakes.timeless import timeless

MOVES = st.lists(
    st.one_of(
        st.integers(0, 3_000).map(lambda samples: ("play", samples)),
        st.sampled_from([("pause", 0), ("go_on", 0), ("flush", 0), ("wait", 0)]),
    ),
    max_size=25,
)


async def moved(line: Line, moves: list[tuple[str, int]]) -> None:
    for move, samples in moves:
        match move:
            case "play":
                await line.play(b"\x00\x20" * samples)
            case "pause":
                await line.pause()
            case "go_on":
                await line.go_on()
            case "flush":
                await line.flush()
            case _:
                await asyncio.sleep(0.15)
    await asyncio.sleep(0.3)
    await line.hang_up()


class Listening:
    """A socket that keeps what is sent, and at which nobody speaks."""

    def __init__(self) -> None:
        self.sent: list[str | bytes] = []
        self._closed = asyncio.Event()

    async def receive(self) -> str | bytes | None:
        await self._closed.wait()
        return None

    async def send(self, message: str | bytes) -> None:
        self.sent.append(message)

    async def close(self) -> None:
        self._closed.set()


@pytest.mark.parametrize(("format_", "frame"), [("slin", 320), ("slin16", 640)])
@settings(max_examples=40, deadline=None)
@given(moves=MOVES)
def test_over_chan_websocket(format_: str, frame: int, moves: list[tuple[str, int]]) -> None:
    async def run() -> list[str | bytes]:
        socket = Listening()
        line = WebSocketLine(socket, Started(format_, frame), Form.JSON)
        running = asyncio.create_task(line.run())
        await moved(line, moves)
        await running
        return socket.sent

    known = {order.value for order in Order}
    for message in timeless(run()):
        if isinstance(message, bytes):
            assert 0 < len(message) <= LONGEST_SOUND
            assert len(message) % frame == 0
        else:
            assert len(message.encode()) <= LONGEST_COMMAND
            assert json.loads(message)["command"] in known


class Writing:
    """The writing end of a connection that keeps what is written."""

    def __init__(self) -> None:
        self.written = bytearray()
        self.transport = self

    def get_write_buffer_size(self) -> int:
        return 0

    def write(self, data: bytes) -> None:
        self.written += data

    def close(self) -> None:
        pass

    async def wait_closed(self) -> None:
        pass


@pytest.mark.parametrize("rate_hz", [8_000, 16_000])
@settings(max_examples=40, deadline=None)
@given(moves=MOVES)
def test_over_audiosocket(rate_hz: int, moves: list[tuple[str, int]]) -> None:
    async def run() -> bytes:
        writer = Writing()
        reader = asyncio.StreamReader()
        line = AudioSocketLine(reader, writer, Decoder(), rate_hz=rate_hz)  # type: ignore[arg-type]
        running = asyncio.create_task(line.run())
        await moved(line, moves)
        reader.feed_eof()
        await running
        return bytes(writer.written)

    decoder = Decoder()
    messages = decoder.feed(timeless(run()))
    assert not decoder.unfinished
    *sounds, last = messages
    assert isinstance(last, Ended)
    for sound in sounds:
        assert isinstance(sound, Sound)
        assert len(sound.pcm) == rate_hz // 50 * 2
