"""The calls of the box, over both protocols of the exchange, with a conversation held on them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus

from appliance.channels.attempts import Attempts
from appliance.channels.conversations import Reentered
from appliance.channels.exchange import Exchange, Listening, Ports
from appliance.channels.phone import ANNOUNCED_S, Phone, Terms
from appliance.channels.phone_words import read_words
from appliance.channels.sound import Sound
from appliance.core.audio import samples_of
from appliance.core.interview import Language
from appliance.core.session import Said
from appliance.voice.sentences import sentences
from appliance.web.metrics import exposition
from tests.fakes.conversations import FakeConversations
from tests.fakes.exchange import FakeAudioSocket, FakeWebSocket
from tests.fakes.hearing import FakeDetector, FakeTranscriber
from tests.fakes.timeless import timeless

SECRET = "between us"
WORDS = read_words()


class QuickVoice:
    """Ten milliseconds of sound for each character."""

    def __init__(self) -> None:
        self.made: list[str] = []

    async def sound(self, sentence: str, language: Language, pace: float) -> bytes:
        self.made.append(sentence)
        return b"\x00\x20" * samples_of(10 * len(sentence))


class FakeClock:
    def now_ms(self) -> int:
        return 1_795_000_000_000

    def today(self) -> date:
        return date(2026, 11, 20)


@dataclass
class FakeReturning:
    """Who may come back, with which fact."""

    known: dict[tuple[str, str], Reentered] = field(default_factory=dict)
    asked: list[tuple[str, str]] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    """The numbers of those whose line is over."""
    tokens: dict[str, str] = field(default_factory=dict)

    async def come_back(self, digits: str, fact: str) -> Reentered | None:
        self.asked.append((digits, fact))
        return self.known.get((digits, fact))

    async def again(self, session: str) -> Reentered:
        return Reentered(session, self.tokens[session])

    async def hung_up(self, session: str, token: str, caller: str) -> None:
        self.tokens[session] = token
        self.gone.append(caller)


class Box:
    """A box with a telephone."""

    def __init__(self, calls: int = 2, transfers: dict[str, str] | None = None) -> None:
        self.conversations = FakeConversations()
        self.voice = QuickVoice()
        self.returning = FakeReturning()
        self.briefed: list[str] = []
        sound = Sound(FakeDetector, FakeTranscriber({}), self.voice, frozenset({"en", "es"}))
        self.phone = Phone(
            self.conversations,
            sound,
            WORDS,
            Terms(calls, "new-visit", transfers or {}),
            FakeClock(),
            returning=self.returning,
            brief=self._brief,
            now=asyncio.get_running_loop().time,
        )
        self.ports: Ports

    async def _brief(self, session: str) -> str:
        self.briefed.append(session)
        return "A caller about a knee."

    @property
    def heard(self) -> Sequence[Said]:
        return self.conversations.heard

    async def call(self, caller: str = "+15035550142", *, again: bool = False) -> FakeAudioSocket:
        named = self.phone.announce(caller, "", "", again=again)
        assert self.ports.audiosocket is not None
        return await FakeAudioSocket.dial(self.ports.audiosocket, named)

    async def said(self, sentence: str, seconds: float = 60) -> None:
        """Waits until this has been made to sound."""
        for _ in range(round(seconds * 50)):
            if any(sentence in one for one in self.voice.made):
                return
            await asyncio.sleep(0.02)
        raise AssertionError(f"never said, but: {self.voice.made}")


def no_room(box: Box) -> None:
    """The box was late to something again and again."""
    for _ in range(5):
        box.phone._sound.load.late(0.5)


@asynccontextmanager
async def a_box(calls: int = 2, transfers: dict[str, str] | None = None) -> AsyncIterator[Box]:
    box = Box(calls, transfers)
    async with Exchange(box.phone, Listening("127.0.0.1", 0, 0, SECRET)).listening() as ports:
        box.ports = ports
        yield box


async def keys(call: FakeAudioSocket, row: str) -> None:
    call.press(row)
    await call.quiet(0.5)


def test_a_call_is_held_with_keys_alone_over_audiosocket() -> None:
    async def run() -> None:
        async with a_box() as box:
            call = await box.call()
            await box.said("What brings you in today?")
            await keys(call, "5#")
            await box.said("When did it start?")
            await keys(call, "03142026")
            await asyncio.sleep(1)
            assert [said.tapped.value for said in box.heard if said.tapped] == ["2026-03-14"]
            assert box.phone.open == 1
            call.hang_up()
            await asyncio.sleep(1)
            assert box.phone.open == 0
            assert box.returning.gone == ["+15035550142"]

    timeless(run())


def test_a_call_is_held_over_chan_websocket() -> None:
    async def run() -> None:
        async with a_box() as box:
            named = box.phone.announce("", "", "es")
            assert named is not None
            assert box.ports.websocket is not None
            call = await FakeWebSocket.dial(box.ports.websocket, named)
            await box.said("¿Qué le trae por aquí hoy?")
            await call.press("0")
            await call.quiet(1)
            assert box.heard[0].text == WORDS["es"].person
            await call.hang_up()

    timeless(run())


def test_past_what_the_box_carries_a_caller_is_called_back_and_the_others_go_on() -> None:
    async def run() -> None:
        async with a_box(calls=1) as box:
            first = await box.call()
            await box.said("What brings you in today?")
            second = await box.call("+15035550199")
            await second.wait_over()
            assert second.hung_up
            assert not second.dropped
            assert any(one.startswith("I can't take another call") for one in box.voice.made)
            assert any("Your number is" in one for one in box.voice.made)
            tapped = [said.tapped for said in box.heard if said.tapped is not None]
            assert [(one.field, one.value) for one in tapped] == [("phone", "+15035550199")]
            assert not first._listening.done()
            assert box.phone.open == 1

    timeless(run())


def test_who_does_not_hear_the_sentence_out_is_not_called_back() -> None:
    async def run() -> None:
        async with a_box(calls=0) as box:
            call = await box.call()
            await call.quiet(0.5)
            call.hang_up()
            await asyncio.sleep(5)
            assert not box.heard

    timeless(run())


def test_a_caller_who_asks_for_a_person_is_handed_over_with_a_summary() -> None:
    async def run() -> None:
        async with a_box(transfers={"": "front-desk"}) as box:
            named = box.phone.announce("", "", "")
            assert named is not None
            assert box.ports.audiosocket is not None
            call = await FakeAudioSocket.dial(box.ports.audiosocket, named)
            await box.said("What brings you in today?")
            await keys(call, "0")
            await call.wait_over()
            assert call.hung_up
            where, _, told = box.phone.what_next(named).partition("/")
            assert where == "front-desk"
            assert box.phone.what_next(named) == ""
            person = await FakeAudioSocket.dial(box.ports.audiosocket, UUID(told))
            await person.wait_over()
            assert person.hung_up
            assert "A caller about a knee." in box.voice.made
            assert len(box.briefed) == 1

    timeless(run())


def test_a_caller_whom_nobody_took_over_comes_back_and_goes_on() -> None:
    async def run() -> None:
        async with a_box(transfers={"": "front-desk"}) as box:
            named = box.phone.announce("+15035550142", "", "")
            assert named is not None
            assert box.ports.audiosocket is not None
            call = await FakeAudioSocket.dial(box.ports.audiosocket, named)
            await box.said("What brings you in today?")
            await keys(call, "0")
            await call.wait_over()
            again = box.phone.back(named)
            assert again is not None
            assert box.phone.back(named) is None
            box.voice.made.clear()
            call = await FakeAudioSocket.dial(box.ports.audiosocket, again)
            await box.said("Nobody is free to talk right now.")
            assert box.heard[-1].text == WORDS["en"].once_more
            call.hang_up()
            await asyncio.sleep(1)
            assert box.phone.open == 0

    timeless(run())


def test_who_was_not_handed_over_does_not_come_back() -> None:
    async def run() -> None:
        async with a_box() as box:
            assert box.phone.back(UUID(int=7)) is None
            assert box.ports.websocket is not None
            status = await asked(box.ports.websocket, f"/calls/{UUID(int=7)}/back")
            assert status.startswith("404")

    timeless(run())


def test_without_anywhere_to_hand_over_to_the_conversation_goes_on() -> None:
    async def run() -> None:
        async with a_box() as box:
            call = await box.call()
            await box.said("What brings you in today?")
            await keys(call, "0")
            await asyncio.sleep(10)
            assert not call.hung_up
            assert box.heard[0].text == WORDS["en"].person

    timeless(run())


def test_a_box_that_is_full_before_its_most_calls_calls_back_too() -> None:
    async def run() -> None:
        async with a_box(calls=5) as box:
            first = await box.call()
            await box.said("What brings you in today?")
            no_room(box)
            second = await box.call()
            await second.wait_over()
            assert any(one.startswith("I can't take another call") for one in box.voice.made)
            assert not first.hung_up
            assert "appliance_voice_refused_total 1" in exposition(box.phone._sound.metrics())

    timeless(run())


def test_who_calls_back_with_number_and_fact_goes_on() -> None:
    async def run() -> None:
        async with a_box() as box:
            earlier = await box.conversations.open("new-visit", "en", "phone")
            box.returning.known["48217", "03141990"] = Reentered(earlier.session, earlier.token)
            call = await box.call(again=True)
            await keys(call, "48217#")
            await box.said("date of birth")
            assert not any("What brings you in" in one for one in box.voice.made)
            await keys(call, "03141990#")
            await box.said("What brings you in today?")

    timeless(run())


def test_three_tries_and_then_a_person() -> None:
    async def run() -> None:
        async with a_box(transfers={"": "front-desk"}) as box:
            named = box.phone.announce("", "", "", again=True)
            assert named is not None
            assert box.ports.audiosocket is not None
            call = await FakeAudioSocket.dial(box.ports.audiosocket, named)
            for _ in range(3):
                await keys(call, "48217#")
                await keys(call, "01011900#")
            await call.wait_over()
            assert len(box.returning.asked) == 3
            assert box.phone.what_next(named) == "front-desk"
            assert box.voice.made[-2:] == sentences(WORDS["en"].failed, "en")
            assert not any("What brings you in" in one for one in box.voice.made)

    timeless(run())


def test_strangers_are_limited_over_the_whole_box() -> None:
    async def run() -> None:
        async with a_box() as box:
            for _ in range(6):
                call = await box.call(again=True)
                for _ in range(3):
                    await keys(call, "48217#")
                    await keys(call, "01011900#")
                await call.wait_over()
            assert len(box.returning.asked) == 12

    timeless(run())
    attempts = Attempts()
    for _ in range(12):
        assert attempts.allowed(0)
        attempts.failed(0)
    assert not attempts.allowed(899)
    assert attempts.allowed(901)


def test_pound_alone_begins_anew() -> None:
    async def run() -> None:
        async with a_box() as box:
            call = await box.call(again=True)
            await keys(call, "#")
            await box.said("What brings you in today?")
            assert not box.returning.asked

    timeless(run())


def test_a_caller_who_hangs_up_at_the_number_is_simply_gone() -> None:
    async def run() -> None:
        async with a_box() as box:
            call = await box.call(again=True)
            await keys(call, "48")
            call.hang_up()
            await asyncio.sleep(1)
            assert box.phone.open == 0
            assert not box.returning.asked

    timeless(run())


def test_an_announced_call_comes_in_time_and_once() -> None:
    async def run() -> None:
        async with a_box() as box:
            named = box.phone.announce("", "", "")
            late = box.phone.announce("", "", "")
            assert named is not None
            assert late is not None
            assert box.phone.claim(named)
            assert not box.phone.claim(named)
            await asyncio.sleep(ANNOUNCED_S + 1)
            assert not box.phone.claim(late)
            assert box.phone.announce("", "no-such-intake", "") is None
            assert box.phone.announce("", "", "tlh") is None
            some = [box.phone.announce("", "", "") for _ in range(100)]
            assert some[0] is not None
            assert some[-1] is None

    timeless(run())


async def asked(port: int, path: str, secret: str = SECRET) -> str:
    """What the exchange is answered, the status first."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    request = f"GET {path} HTTP/1.1\r\nHost: box\r\nAuthorization: Bearer {secret}\r\n\r\n"
    writer.write(request.encode())
    answer = (await reader.read()).decode()
    writer.close()
    head, _, body = answer.partition("\r\n\r\n")
    return f"{head.split()[1]} {body}".strip()


def test_the_exchange_announces_a_call_and_asks_what_comes_next() -> None:
    async def run() -> None:
        async with a_box(transfers={"": "front-desk"}) as box:
            port, plain = box.ports.websocket, box.ports.audiosocket
            assert port is not None
            assert plain is not None
            status, _, named = (await asked(port, "/calls?from=%2B15035550142")).partition(" ")
            assert status == "200"
            call = await FakeAudioSocket.dial(plain, UUID(named))
            await box.said("What brings you in today?")
            await keys(call, "0")
            await call.wait_over()
            told = await asked(port, f"/calls/{named}/next")
            assert told.startswith("200 front-desk/")
            assert await asked(port, f"/calls/{named}/next") == "200"
            for path in ("/calls?intake=none", "/", "/calls/x/next", "/etc/passwd"):
                assert (await asked(port, path)).startswith("404")
            assert (await asked(port, "/calls", "a guess")).startswith("401")

    timeless(run())


@pytest.mark.parametrize("origin", ["", "https://elsewhere.example"])
def test_a_page_or_a_stranger_does_not_get_a_call(origin: str) -> None:
    async def run() -> None:
        async with a_box() as box:
            named = box.phone.announce("", "", "") if origin else UUID(int=7)
            headers = {"Origin": origin} if origin else {}
            address = f"ws://127.0.0.1:{box.ports.websocket}/media?call={named}"
            with pytest.raises(InvalidStatus):
                await connect(address, additional_headers=headers, proxy=None)

    timeless(run())


def test_every_language_has_every_word() -> None:
    assert {*WORDS} == {"en", "es", "fr"}
    for words in WORDS.values():
        assert "{protocol}" in words.taken
