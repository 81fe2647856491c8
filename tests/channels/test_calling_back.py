"""Calls over the wire with the real conversation behind them: hung up in the middle, called back and gone on
with, and the box stopped meanwhile."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from appliance.channels.exchange import Exchange, Listening
from appliance.channels.phone import Phone, Terms
from appliance.channels.phone_words import read_words
from appliance.channels.sound import Sound
from appliance.core.audio import samples_of
from appliance.core.interview import Language
from appliance.core.session import Session, SessionStatus
from appliance.core.ticket import Ticket
from appliance.policy.load import load
from appliance.store import sessions, tickets
from appliance.telephone import Briefs
from tests.conversation.stage import SHIPPED
from tests.conversation.test_run import Place, a_place
from tests.fakes.exchange import FakeAudioSocket
from tests.fakes.hearing import FakeDetector, FakeTranscriber

WORDS = read_words()
CALLER = "+15035550199"


class HastyVoice:
    """A millisecond for every character."""

    def __init__(self) -> None:
        self.made: list[str] = []

    async def sound(self, sentence: str, language: Language, pace: float) -> bytes:
        self.made.append(sentence)
        return b"\x00\x20" * samples_of(len(sentence))


class Box:
    """The telephone of a place, from its start to its stop."""

    def __init__(self, place: Place) -> None:
        self.place, self.voice = place, HastyVoice()
        sound = Sound(FakeDetector, FakeTranscriber({}), self.voice, frozenset({"en"}))
        self.phone = Phone(
            place.visits,
            sound,
            WORDS,
            Terms(2, "patient-intake", {}),
            place.clock,
            returning=place.visits.callers,
            brief=Briefs(place.core).of,
            now=asyncio.get_running_loop().time,
        )
        self.port = 0

    async def call(self, *, again: bool = False) -> FakeAudioSocket:
        named = self.phone.announce(CALLER, "", "", again=again)
        return await FakeAudioSocket.dial(self.port, named)

    async def until(self, true: Callable[[], bool]) -> None:
        for _ in range(1_000):
            if true():
                return
            await asyncio.sleep(0.02)
        raise AssertionError(f"never came, but: {self.voice.made}")

    async def said(self, part: str) -> None:
        await self.until(lambda: any(part in one for one in self.voice.made))

    def session(self) -> Session:
        """The one that was begun last."""
        with self.place.core.database.reader() as connection:
            (row, *_) = sessions.calls_in_progress(connection)
        self.place.session = row.id
        return self.place.state()

    def tickets(self) -> list[Ticket]:
        with self.place.core.database.reader() as connection:
            return list(tickets.of_session(connection, self.place.session))


@asynccontextmanager
async def switched_on(place: Place) -> AsyncIterator[Box]:
    box = Box(place)
    where = Listening("127.0.0.1", None, 0, "between us")
    async with Exchange(box.phone, where).listening() as ports:
        assert ports.audiosocket is not None
        box.port = ports.audiosocket
        yield box


async def up_to_the_phone(box: Box, call: FakeAudioSocket) -> None:
    """No recording; the story and the name left to a person; born, and the number asked for."""
    for keys, open_then in (
        ("2", "reason"),
        ("#", "full_name"),
        ("#", "birth_date"),
        ("03141975", "phone"),
    ):
        await box.until(lambda: len(box.voice.made) > 2)
        await asyncio.sleep(2.8 if keys == "#" else 0.8)
        call.press(keys)
        await box.until(lambda wanted=open_then: _open(box) == wanted)


def _open(box: Box) -> str:
    ask = box.session().ask
    return "" if ask is None else ask.field


def held(folder: Path, work: Callable[[Place], Awaitable[None]]) -> None:
    with a_place(folder, load(SHIPPED, "patient-intake")) as place:
        place.run(_as_coroutine(work(place)))


async def _as_coroutine(work: Awaitable[None]) -> None:
    await work


def test_hung_up_called_back_and_gone_on_with(tmp_path: Path) -> None:
    async def work(place: Place) -> None:
        async with switched_on(place) as box:
            call = await box.call()
            await up_to_the_phone(box, call)
            call.hang_up()
            await box.until(lambda: box.phone.open == 0)
            (ticket,) = box.tickets()
            before = box.session()
            assert (ticket.reason, before.caller) == ("hung_up", CALLER)
            digits = "".join(c for c in ticket.protocol if c.isdigit())

        async with switched_on(place) as box:  # the box was restarted meanwhile
            call = await box.call(again=True)
            for wrong in ("01011901#", "03141976#"):
                call.press(f"{digits}#")
                await asyncio.sleep(0.5)
                call.press(wrong)
                await asyncio.sleep(0.5)
            assert not any("your phone number?" in one for one in box.voice.made)
            call.press(f"{digits}#")
            await asyncio.sleep(0.5)
            call.press("03141975#")
            await box.said("We go on where we were")
            await asyncio.sleep(1.2)
            call.press("5035550142")
            await box.until(lambda: "phone" in box.session().answers)
            after = box.session()
            assert after.id == before.id
            assert after.status is SessionStatus.IN_PROGRESS
            assert after.answers["birth_date"] == before.answers["birth_date"]
            call.hang_up()
            await box.until(lambda: box.phone.open == 0)
            assert [one.id for one in box.tickets()] == [ticket.id]

    held(tmp_path, work)
