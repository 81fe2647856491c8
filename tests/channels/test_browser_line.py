"""A line to a page: the browser keeps the time of what sounds."""

from __future__ import annotations

import asyncio
import functools
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from appliance.channels.browser_line import AHEAD, BrowserLine
from appliance.channels.voice_messages import Flush, GoOn, Outgoing, Pause
from appliance.core.audio import AudioFrame, HungUp, LetGo, LineEvent, Typed, samples_of
from appliance.core.errors import ChannelClosed


class Page:
    """What a page was sent, and a clock of its own."""

    def __init__(self) -> None:
        self.sent: list[bytes | Outgoing] = []
        self.seconds = 0.0
        self.line = BrowserLine(self.sent.append, lambda: self.seconds)

    @property
    def samples(self) -> int:
        return sum(len(one) for one in self.sent if isinstance(one, bytes)) // 2


def in_a_loop(test: Callable[[], Coroutine[Any, Any, None]]) -> Callable[[], None]:
    @functools.wraps(test)
    def run() -> None:
        asyncio.run(test())

    return run


async def settled(work: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
    task = asyncio.create_task(work)
    for _ in range(5):
        await asyncio.sleep(0)
    return task


@in_a_loop
async def test_no_more_than_two_seconds_are_on_their_way() -> None:
    page = Page()
    second = bytes(2 * samples_of(1_000))
    await page.line.play(second)
    await page.line.play(second)
    third = await settled(page.line.play(second))
    assert not third.done()
    assert page.samples == AHEAD
    page.line.sounded(samples_of(100), 0)
    await third
    assert page.samples == AHEAD + samples_of(1_000)


@in_a_loop
async def test_what_was_heard_is_what_the_page_says_and_never_more_than_it_got() -> None:
    page = Page()
    await page.line.play(bytes(2 * 800))
    page.line.sounded(300, 0)
    assert page.line.heard == 300
    page.line.sounded(200, 0)
    assert page.line.heard == 300
    page.line.sounded(5_000, 0)
    assert page.line.heard == 800


@in_a_loop
async def test_drained_is_when_everything_has_sounded() -> None:
    page = Page()
    await page.line.play(bytes(2 * 800))
    drained = await settled(page.line.drained())
    page.line.sounded(799, 0)
    await settled(asyncio.sleep(0))
    assert not drained.done()
    page.line.sounded(800, 0)
    await drained


@in_a_loop
async def test_a_flush_waits_for_what_had_sounded_until_then() -> None:
    page = Page()
    await page.line.play(bytes(2 * 800))
    flushed = await settled(page.line.flush())
    assert page.sent[-1] == Flush(1)
    page.line.sounded(200, 0)
    await settled(asyncio.sleep(0))
    assert not flushed.done()
    page.line.sounded(350, 1)
    await flushed
    assert page.line.heard == 350
    await page.line.drained()
    await page.line.play(bytes(2 * 100))
    page.line.sounded(450, 1)
    assert page.line.heard == 450
    await page.line.drained()


@in_a_loop
async def test_a_page_that_does_not_answer_a_flush_holds_nobody_up() -> None:
    page = Page()
    await page.line.play(bytes(2 * 800))
    page.line.sounded(100, 0)
    await asyncio.wait_for(page.line.flush(), 5)
    assert page.line.heard == 100
    await asyncio.wait_for(page.line.drained(), 5)


@in_a_loop
async def test_pause_and_go_on_are_told() -> None:
    page = Page()
    await page.line.pause()
    await page.line.go_on()
    assert page.sent == [Pause(), GoOn()]


@in_a_loop
async def test_what_comes_in_comes_in_order_with_the_line_s_time() -> None:
    page = Page()
    page.line.frame(bytes(640))
    page.line.frame(bytes(640))
    page.line.touched()
    page.line.released()
    page.line.gone(clean=True)
    page.line.gone(clean=False)
    came: list[LineEvent] = [event async for event in page.line.events()]
    assert came == [
        AudioFrame(bytes(640), 0),
        AudioFrame(bytes(640), 320),
        Typed(640),
        LetGo(640),
        HungUp(640, clean=True),
    ]


@in_a_loop
async def test_while_the_microphone_is_off_time_goes_on() -> None:
    page = Page()
    page.seconds = 0.02
    page.line.frame(bytes(640))
    page.seconds = 0.1
    page.line.frame(bytes(640))
    page.seconds = 3.0
    page.line.frame(bytes(640))
    page.line.gone(clean=True)
    starts = [one.at async for one in page.line.events() if isinstance(one, AudioFrame)]
    assert starts == [0, 320, 3 * 16_000 - 320]


@in_a_loop
async def test_half_a_sample_is_refused_both_ways() -> None:
    page = Page()
    with pytest.raises(ValueError, match="half"):
        await page.line.play(b"\0")
    with pytest.raises(ValueError, match="half"):
        page.line.frame(b"\0\0\0")


@in_a_loop
async def test_nothing_goes_to_a_page_that_is_gone() -> None:
    page = Page()
    await page.line.play(bytes(2 * AHEAD))
    waiting = await settled(page.line.play(bytes(2)))
    draining = await settled(page.line.drained())
    await page.line.hang_up()
    for work in (waiting, draining, page.line.pause(), page.line.go_on(), page.line.flush()):
        with pytest.raises(ChannelClosed):
            await work
