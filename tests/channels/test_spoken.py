"""One conversation held aloud: what comes in becomes turns, what is answered sounds."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager

from appliance.channels.aloud import KIOSK, TELEPHONE, Entered, Interrupted, Manner, Shown, Timing
from appliance.channels.conversations import SessionView, Taken
from appliance.channels.sound import Sound
from appliance.core.audio import Expected, Fidelity
from appliance.core.errors import RequestError
from appliance.core.session import Ask, Said, Turn
from appliance.voice.speak import Passage
from tests.fakes.conversations import FakeConversations
from tests.fakes.hearing import FakeDetector, FakeTranscriber, rest, tone
from tests.fakes.line import FakeLine
from tests.voice.test_speak import FakeVoice

COUGH, YES, PERSON, HELLO, MORE = 1, 2, 3, 4, 5
WORDS = {YES: "yes", PERSON: "I want to talk to a person", HELLO: "my knee hurts", MORE: "a lot"}


class FakeKeypad:
    """Digits until #, as words; 0 alone asks for a person."""

    def __init__(self) -> None:
        self.digits = ""
        self.missed: list[bool] = []

    def expect(self, ask: Ask | None, view: SessionView) -> None:
        self.digits = ""

    def press(self, digit: str, at: int) -> Said | None:
        if digit == "0" and not self.digits:
            return Said(text="I want to talk to a person")
        if digit != "#":
            self.digits += digit
            return None
        return self.rest()

    def rest(self) -> Said | None:
        digits, self.digits = self.digits, ""
        return Said(text=digits) if digits else None

    def guide(self, *, missed: bool) -> str:
        self.missed.append(missed)
        return "Use the keys." if missed else ""


class Call:
    """A visitor on a line."""

    def __init__(self, manner: Manner, transfer: Callable[[Turn], str]) -> None:
        self.line = FakeLine()
        self.conversations = FakeConversations()
        self.voice = FakeVoice()
        self.recogniser = FakeTranscriber(WORDS)
        self.shown: list[Shown] = []
        sound = Sound(FakeDetector, self.recogniser, self.voice, frozenset({"en"}))
        self.visit = sound.visit(
            self.line,
            self.conversations,
            FakeKeypad(),
            "en",
            manner,
            show=self.shown.append,
            transfer=transfer,
        )
        self.speaker = self.visit.speaker

    @property
    def heard(self) -> list[str]:
        """What reached the conversation."""
        return [said.text for said in self.conversations.heard]

    async def say(self, mark: int, milliseconds: int = 600, after: int = 1_600) -> None:
        """Makes a sound, and is silent for a while."""
        await self.line.speak(tone(mark, milliseconds) + rest(after))

    async def listen(self, milliseconds: int = 60_000) -> None:
        """Hears us out, silent."""
        for _ in range(0, milliseconds, 200):
            await self.line.speak(rest(200))
            if not self.speaker.speaking:
                return


@asynccontextmanager
async def a_call(
    manner: Manner = KIOSK, transfer: Callable[[Turn], str] = lambda turn: ""
) -> AsyncIterator[Call]:
    call = Call(manner, transfer)
    opened = await call.conversations.open("new-visit", "en", "kiosk")
    running = asyncio.create_task(
        call.visit.run(Entered(opened.session, opened.token, opened.turn))
    )
    try:
        yield call
    finally:
        await call.line.leave()
        await asyncio.wait_for(running, 5)


def held(work: Callable[[Call], Coroutine[None, None, None]], **kwargs: object) -> None:
    async def run() -> None:
        async with a_call(**kwargs) as call:  # type: ignore[arg-type]
            await work(call)

    asyncio.run(run())


def test_the_first_question_sounds_and_the_answer_becomes_a_turn() -> None:
    async def work(call: Call) -> None:
        await call.listen()
        assert "What brings you in today?" in [sentence for sentence, _ in call.voice.made]
        await call.say(HELLO)
        assert call.heard == ["my knee hurts"]
        (said,) = call.conversations.heard
        assert said.spoken is not None
        assert said.spoken.fidelity is Fidelity.VERBATIM
        assert said.spoken.end_ms > said.spoken.start_ms
        assert said.audio

    held(work)


def test_the_recogniser_knows_what_was_asked() -> None:
    async def work(call: Call) -> None:
        await call.listen()
        await call.say(HELLO)
        assert call.recogniser.expected[-1].kind is Expected.STORY

    held(work)


def test_words_stop_us_and_it_is_known_how_much_was_heard() -> None:
    async def work(call: Call) -> None:
        await call.line.speak(rest(500))
        assert call.speaker.speaking
        await call.say(HELLO)
        assert call.heard == ["my knee hurts"]
        spoken = call.conversations.heard[0].spoken
        assert spoken is not None
        assert 400 <= spoken.heard_ms <= 900

    held(work)


def test_a_cough_only_makes_us_wait() -> None:
    async def work(call: Call) -> None:
        await call.line.speak(rest(500))
        await call.say(COUGH, 300)
        assert call.heard == []
        (quiet,) = [one for one in call.shown if isinstance(one, Interrupted)]
        assert 50 <= quiet.after_ms <= 150
        await call.listen()
        assert call.line.flushes == 0
        assert call.speaker.said().whole

    held(work)


def test_a_key_stops_us_at_once() -> None:
    async def work(call: Call) -> None:
        await call.line.speak(rest(300))
        call.line.press("0")
        await call.line.speak(rest(100))
        assert call.heard == ["I want to talk to a person"]

    held(work)


def test_keys_are_one_answer() -> None:
    async def work(call: Call) -> None:
        await call.listen()
        call.line.press("503#")
        await call.line.speak(rest(100))
        assert call.heard == ["503"]

    held(work)


def test_what_is_said_while_a_turn_is_thought_about_becomes_the_next() -> None:
    async def work(call: Call) -> None:
        slow = asyncio.Event()
        take = call.conversations.take

        async def late(session: str, token: str, said: Said) -> Taken:
            await slow.wait()
            return await take(session, token, said)

        call.conversations.take = late  # type: ignore[method-assign]
        await call.listen()
        await call.say(HELLO)
        await call.say(MORE)
        slow.set()
        await call.line.speak(rest(200))
        assert call.heard == ["my knee hurts", "a lot"]

    held(work)


def test_a_silent_caller_is_asked_again_and_then_let_go() -> None:
    async def work(call: Call) -> None:
        for _ in range(4):
            await call.listen()
            await call.line.speak(rest(7_500))
        assert call.heard == ["", ""]
        assert call.line.closed

    held(work, manner=TELEPHONE)


def test_a_visitor_at_the_kiosk_may_be_silent_as_long_as_they_like() -> None:
    async def work(call: Call) -> None:
        await call.listen()
        await call.line.speak(rest(30_000))
        assert call.heard == []
        assert not call.line.closed

    held(work)


def test_a_call_that_is_handed_over_goes_back_to_the_exchange() -> None:
    async def work(call: Call) -> None:
        await call.listen()
        await call.say(PERSON)
        await call.listen()
        await call.line.speak(rest(200))
        assert call.line.transferred == "front-desk"

    held(
        work,
        manner=TELEPHONE,
        transfer=lambda turn: "front-desk" if turn.decision.action == "escalate" else "",
    )


def test_trouble_on_our_side_is_said_and_the_line_stays() -> None:
    async def work(call: Call) -> None:
        await call.listen()
        call.conversations.fail = RequestError(503, "trouble", "Something broke.")
        await call.say(HELLO)
        call.conversations.fail = None
        await call.listen()
        await call.say(HELLO)
        assert call.heard == ["my knee hurts"]

    held(work)


def test_a_recogniser_that_is_down_is_said_and_keys_go_on() -> None:
    async def work(call: Call) -> None:
        await call.listen()
        call.recogniser.failing = True
        await call.say(HELLO)
        await call.listen()
        call.line.press("5#")
        await call.line.speak(rest(100))
        assert call.heard == ["5"]

    held(work)


def test_every_spoken_turn_is_timed() -> None:
    async def work(call: Call) -> None:
        await call.listen()
        await call.say(HELLO)
        (timing,) = [one for one in call.shown if isinstance(one, Timing)]
        assert timing.rested_ms > 0

    held(work)


def test_who_hangs_up_is_gone_and_nothing_goes_on() -> None:
    async def work(call: Call) -> None:
        await call.line.speak(rest(300))
        await call.line.leave(clean=False)
        await asyncio.sleep(0.05)
        before = len(call.voice.made)
        await call.line.advance(500)
        assert len(call.voice.made) == before

    held(work)


def test_what_must_be_heard_is_and_what_was_said_meanwhile_is_answered_after_it() -> None:
    async def work(call: Call) -> None:
        await call.listen()
        protected = Passage("A sentence that everybody must hear.", "en", protected=True)
        saying = asyncio.create_task(call.speaker.say([protected]))
        await call.line.speak(rest(700))
        await saying
        assert call.speaker.protected
        await call.say(HELLO)
        assert call.line.flushes == 0
        assert call.speaker.speaking

    held(work)


def test_who_was_not_understood_on_the_telephone_is_told_what_else_they_can_do() -> None:
    async def work(call: Call) -> None:
        await call.listen()
        before = len(call.conversations.heard)
        for _ in range(4):
            await call.say(COUGH, 700)
            await call.listen()
        assert [sentence for sentence, _ in call.voice.made].count("Use the keys.") == 2
        assert len(call.conversations.heard) == before

    held(work, manner=TELEPHONE)


def test_a_cough_into_the_telephone_is_not_talked_about() -> None:
    async def work(call: Call) -> None:
        await call.listen()
        await call.say(COUGH, 250)
        assert "Use the keys." not in [sentence for sentence, _ in call.voice.made]

    held(work, manner=TELEPHONE)


def test_a_key_before_anything_was_asked_answers_nothing_but_zero_brings_a_person() -> None:
    async def work(call: Call) -> None:
        await call.listen()
        notice = Passage("A sentence that everybody must hear to its end.", "en", protected=True)
        saying = asyncio.create_task(call.speaker.say([notice]))
        await call.line.speak(rest(400))
        await saying
        call.line.press("5#")
        await call.line.speak(rest(200))
        assert call.heard == []
        assert call.speaker.speaking
        call.line.press("0")
        await call.line.speak(rest(200))
        assert call.heard == ["I want to talk to a person"]

    held(work)


def test_the_number_is_said_once_more_and_slowly_at_the_end_of_a_call() -> None:
    async def work(call: Call) -> None:
        await call.listen()
        for _ in range(20):
            if call.line.closed:
                break
            call.line.press("5#")
            await call.line.speak(rest(200))
            await call.listen()
        assert call.line.closed
        *_, (last, pace) = call.voice.made
        assert "PT-" in last
        assert pace < 1

    held(work, manner=TELEPHONE)


def test_we_speak_at_the_pace_of_the_session() -> None:
    async def work(call: Call) -> None:
        await call.listen()
        call.conversations.pace = 60
        await call.say(HELLO)
        await call.listen()
        (_, before), *_, (_, after) = call.voice.made
        assert (before, after) == (1.0, 0.6)

    held(work)
