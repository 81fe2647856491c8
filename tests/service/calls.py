"""A telephone call to a running box, for tests: keys, lines, and what became of them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from appliance.cli.bench.box import PhoneBox
from appliance.core.errors import StoreError
from appliance.simulation.calls.caller import Caller, Utterance
from appliance.simulation.calls.course import Course, Courses, Moment
from appliance.simulation.calls.wires import WebSocketWire
from tests.voice.speech import pcm_of, phrase, voices

PACKS = Path(__file__).parent / "packs"
SHIPPED = Path(__file__).parents[2] / "policies"
PATIENCE_S = 60.0
"""A busy machine is not a fault."""


def with_shipped(folder: Path) -> Path:
    """A folder of policies: ours, over what the shipped ones have in common."""
    folder.mkdir()
    for one in (SHIPPED / "common", SHIPPED / "overlays", *PACKS.iterdir()):
        (folder / one.name).symlink_to(one)
    return folder


@dataclass
class Call:
    """One call."""

    caller: Caller
    course: Course

    async def press(self, keys: str) -> Moment:
        """Presses keys; the question that follows, as far as it is one."""
        before = self.course.moments[-1].number
        await self.caller.press(keys)
        return await self.happens("asked", after=before)

    async def happens(self, what: str, *, after: int = -1) -> Moment:
        """Waits for this to happen on the line."""
        found = await self.course.until(after, what, seconds=PATIENCE_S)
        assert found is not None, f"{what} never happened: {self.course.moments[after + 1 :]}"
        assert found.what == what, self.course.moments[after + 1 :]
        return found

    async def hears(self, moment: Moment) -> None:
        """Waits until something sounds that was said after this."""
        async with asyncio.timeout(PATIENCE_S):
            while not any(came >= moment.at_s for came in self.caller.wire.came):
                await asyncio.sleep(0.05)

    async def says(self, words: str) -> None:
        """Says this aloud."""
        sound = phrase(words, voices("en")[0]) * 0.5
        await self.caller.say(Utterance(pcm_of(sound)))


@asynccontextmanager
async def a_call(box: PhoneBox, *, again: bool = False) -> AsyncIterator[Call]:
    """A call, from its first ring until the caller hangs up."""
    name = await asyncio.to_thread(box.announce, "+15035550142", "en", again=again)
    courses = Courses(box.moments)
    course = courses.follow(str(name))
    caller = Caller(await WebSocketWire.dial(box.websocket_port, name))
    beside = [asyncio.create_task(courses.run()), asyncio.create_task(caller.run())]
    try:
        yield Call(caller, course)
    finally:
        await caller.wire.hang_up()
        for task in beside:
            task.cancel()
            with suppress(asyncio.CancelledError, StoreError):  # the box may have been killed
                await task
