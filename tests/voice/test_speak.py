"""What was said is what was heard."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine

import pytest

from appliance.core.audio import SAMPLE_BYTES, milliseconds_of, samples_of
from appliance.core.errors import ChannelClosed, EngineError
from appliance.core.interview import Language
from appliance.voice.speak import Passage, Speaker
from tests.fakes.line import FakeLine


class FakeVoice:
    """A hundred milliseconds of sound for each character; `fails` is a sentence that it cannot say."""

    def __init__(self, fails: str = "") -> None:
        self.fails = fails
        self.made: list[tuple[str, float]] = []

    async def sound(self, sentence: str, language: Language, pace: float) -> bytes:
        if sentence == self.fails:
            raise EngineError("fake", "cannot say this")
        self.made.append((sentence, pace))
        return b"\x10\x00" * samples_of(100 * len(sentence))


def held(work: Callable[[FakeLine, FakeVoice, Speaker], Coroutine[None, None, None]]) -> None:
    async def run() -> None:
        line, voice = FakeLine(), FakeVoice()
        await work(line, voice, Speaker(line, voice))

    asyncio.run(run())


TWO = (Passage("One. Three.", "en"),)


def test_everything_sounds_in_order() -> None:
    async def work(line: FakeLine, voice: FakeVoice, speaker: Speaker) -> None:
        await speaker.say(TWO)
        await line.advance(1_200)
        assert [sentence for sentence, _ in voice.made] == ["One.", "Three."]
        assert milliseconds_of(line.heard) == 1_000
        assert speaker.said().whole
        assert not speaker.speaking

    held(work)


def test_a_stop_counts_what_was_heard_and_no_more() -> None:
    async def work(line: FakeLine, voice: FakeVoice, speaker: Speaker) -> None:
        await speaker.say(TWO)
        await line.advance(600)
        came = await speaker.stop()
        assert 560 <= came.heard_ms <= 600
        assert (came.sentences, came.of, came.whole) == (1, 2, False)
        assert not speaker.speaking
        await line.advance(400)
        assert milliseconds_of(line.heard) == came.heard_ms

    held(work)


def test_a_pause_keeps_what_is_left() -> None:
    async def work(line: FakeLine, voice: FakeVoice, speaker: Speaker) -> None:
        await speaker.say(TWO)
        await line.advance(300)
        await speaker.pause()
        before = line.heard
        await line.advance(500)
        assert line.heard == before
        assert speaker.speaking
        await speaker.go_on()
        await line.advance(1_000)
        assert speaker.said().whole
        assert line.flushes == 0

    held(work)


def test_a_new_saying_throws_away_the_one_before() -> None:
    async def work(line: FakeLine, voice: FakeVoice, speaker: Speaker) -> None:
        await speaker.say((Passage("A very long story of many words.", "en"),))
        await line.advance(200)
        await speaker.say((Passage("No.", "en"),))
        await line.advance(600)
        assert speaker.said().whole
        assert speaker.said().heard_ms == 300
        assert milliseconds_of(line.heard) <= 540

    held(work)


def test_a_protected_passage_is_known_while_it_sounds() -> None:
    async def work(line: FakeLine, voice: FakeVoice, speaker: Speaker) -> None:
        await speaker.say((Passage("Heed.", "en", protected=True), Passage("Free.", "en")))
        await line.advance(200)
        assert speaker.protected
        await line.advance(400)
        assert not speaker.protected
        assert speaker.speaking

    held(work)


def test_a_slower_pace_counts_from_the_next_saying() -> None:
    async def work(line: FakeLine, voice: FakeVoice, speaker: Speaker) -> None:
        speaker.pace = 0.8
        await speaker.say((Passage("One.", "en"),))
        await line.advance(500)
        assert voice.made == [("One.", 0.8)]

    held(work)


def test_what_cannot_be_said_is_an_error_and_not_a_silence_that_lasts() -> None:
    async def work(line: FakeLine, voice: FakeVoice, speaker: Speaker) -> None:
        voice.fails = "One."
        await speaker.say(TWO)
        with pytest.raises(EngineError):
            await speaker.finished()
        assert not speaker.speaking

    held(work)


def test_a_line_that_closes_ends_the_saying() -> None:
    async def work(line: FakeLine, voice: FakeVoice, speaker: Speaker) -> None:
        await speaker.say((Passage("A very long story of a great many words indeed.", "en"),))
        await line.advance(200)
        await line.leave()
        with pytest.raises(ChannelClosed):
            await speaker.finished()

    held(work)


def test_no_more_than_a_chunk_is_on_its_way_beyond_what_the_line_takes() -> None:
    async def work(line: FakeLine, voice: FakeVoice, speaker: Speaker) -> None:
        await speaker.say((Passage("A" * 100 + ".", "en"),))
        await line.advance(100)
        assert line.waiting * SAMPLE_BYTES <= (samples_of(2_100)) * SAMPLE_BYTES

    held(work)
