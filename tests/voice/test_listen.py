from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from appliance.core.audio import (
    AudioFrame,
    Expected,
    Expecting,
    Fidelity,
    milliseconds_of,
    samples_of,
)
from appliance.core.errors import EngineError, EngineTimeout
from appliance.voice.endpoint import LONGEST_SPEECH_MS
from appliance.voice.listen import (
    PRE_ROLL_MS,
    Heard,
    Hunch,
    Level,
    Listened,
    Listener,
    NothingSaid,
    NoWords,
    SpeechBegan,
    SpeechEnded,
)
from tests.fakes.listening import FakeSpeechDetector, FakeTranscriber, hush, voice
from tests.voice.speech import frames

YES_NO = Expecting(Expected.YES_NO, "en")
PHONE = Expecting(Expected.PHONE, "en")
STORY = Expecting(Expected.STORY, "en")
Event = TypeVar("Event")


class Room:
    """A listener and everything that it gave out."""

    def __init__(self, transcriber: FakeTranscriber, expecting: Expecting = YES_NO) -> None:
        self.detector = FakeSpeechDetector()
        self.listener = Listener(self.detector, transcriber, "en")
        self.listener.expect(expecting)
        self.events: list[Listened] = []
        self.at = 0
        self._reader = asyncio.create_task(self._read())

    async def _read(self) -> None:
        async for event in self.listener.events():
            self.events.append(event)

    async def hear(self, pcm: bytes, frame_ms: float = 20) -> None:
        """Sound on the line, with time for everything else after each frame."""
        for frame in frames(pcm, frame_ms, self.at):
            self.listener.hear(frame)
            await self.settle()
        self.at += len(pcm) // 2

    async def settle(self) -> None:
        for _ in range(6):
            await asyncio.sleep(0)

    def of(self, kind: type[Event]) -> list[Event]:
        return [event for event in self.events if isinstance(event, kind)]

    async def close(self) -> None:
        await self.listener.close()
        await self._reader


def played(story: Callable[[], Awaitable[None]]) -> None:
    asyncio.run(asyncio.wait_for(_awaited(story), 10))


async def _awaited(story: Callable[[], Awaitable[None]]) -> None:
    await story()


def test_an_answer_from_the_first_sound_to_its_words() -> None:
    async def story() -> None:
        room = Room(FakeTranscriber(["yes"]))
        await room.hear(hush(640) + voice(480) + hush(1_000))
        await room.close()
        assert [type(event) for event in room.events if not isinstance(event, Level)] == [
            SpeechBegan,
            Hunch,
            SpeechEnded,
            Heard,
        ]
        (began,), (ended,), (heard,) = room.of(SpeechBegan), room.of(SpeechEnded), room.of(Heard)
        assert abs(began.at - samples_of(640)) <= 512
        assert heard.transcript is not None
        assert heard.transcript.text == "yes"
        assert heard.segment.start == began.at - samples_of(PRE_ROLL_MS)
        assert heard.segment.spoke_until == ended.spoke_until
        assert milliseconds_of(ended.at - ended.spoke_until) == heard.rested_ms >= 200
        assert not heard.more

    played(story)


def test_a_cough_is_known_to_hold_no_words_before_the_turn_is_over() -> None:
    async def story() -> None:
        room = Room(FakeTranscriber([""]), PHONE)
        await room.hear(voice(320) + hush(500))
        (none,) = room.of(NoWords)
        assert abs(none.until - samples_of(320)) <= 512
        assert not room.of(Heard)
        await room.close()

    played(story)


def test_a_recogniser_that_fails_says_nothing_about_words() -> None:
    async def story() -> None:
        room = Room(FakeTranscriber([EngineError("fake", "is gone")]), PHONE)
        await room.hear(voice(320) + hush(500))
        assert not room.of(NoWords)
        await room.close()

    played(story)


def test_a_segment_holds_the_sound_as_it_came() -> None:
    async def story() -> None:
        room = Room(FakeTranscriber())
        said = hush(640) + voice(480) + hush(1_000)
        await room.hear(said, 7)
        await room.close()
        (heard,) = room.of(Heard)
        segment = heard.segment
        assert segment.pcm == said[segment.start * 2 : segment.end * 2]
        assert segment.end >= segment.spoke_until

    played(story)


def test_words_that_were_guessed_while_the_person_rested_are_the_answer() -> None:
    async def story() -> None:
        transcriber = FakeTranscriber(["yes", "wrong"])
        room = Room(transcriber)
        await room.hear(voice(480) + hush(1_000))
        await room.close()
        (heard,) = room.of(Heard)
        assert heard.transcript is not None
        assert heard.transcript.text == "yes"
        assert len(transcriber.asked) == 1
        assert transcriber.cancelled == 0

    played(story)


def test_who_goes_on_is_heard_as_a_whole_and_the_guess_leaves_no_trace() -> None:
    async def story() -> None:
        transcriber = FakeTranscriber(
            ["five oh three", "five oh three five five five oh one four two"]
        )
        transcriber.hold()
        room = Room(transcriber, PHONE)
        await room.hear(voice(960) + hush(640) + voice(64))
        assert transcriber.cancelled == 1
        transcriber.release()
        await room.hear(voice(960) + hush(1_600))
        await room.close()
        (heard,) = room.of(Heard)
        assert heard.transcript is not None
        assert heard.transcript.text.endswith("four two")
        assert heard.segment.voiced == pytest.approx(samples_of(1_984), abs=512)
        assert not any(hunch.transcript.text == "five oh three" for hunch in room.of(Hunch))
        assert heard.rested_ms <= 320

    played(story)


def test_a_number_that_lacks_digits_is_waited_for_and_a_whole_one_is_not() -> None:
    async def story() -> None:
        room = Room(FakeTranscriber(["five oh three", "503 555 0142"]), PHONE)
        await room.hear(voice(960) + hush(1_280) + voice(960) + hush(1_600))
        await room.close()
        (heard,) = room.of(Heard)
        assert heard.transcript is not None
        assert heard.transcript.text == "503 555 0142"
        assert heard.rested_ms <= 320

    played(story)


def test_a_rough_idea_never_makes_an_answer_whole() -> None:
    async def story() -> None:
        room = Room(FakeTranscriber(["503 555 0142"], Fidelity.GIST), PHONE)
        await room.hear(voice(960) + hush(640))
        assert room.of(SpeechEnded) == []
        await room.close()

    played(story)


def test_while_words_are_on_their_way_a_turn_waits_for_them() -> None:
    async def story() -> None:
        transcriber = FakeTranscriber(["um", "um yes"])
        transcriber.hold()
        room = Room(transcriber)
        await room.hear(voice(480) + hush(480))
        assert room.of(SpeechEnded) == []
        transcriber.release()
        await room.settle()
        assert room.of(SpeechEnded) == []
        await room.hear(hush(128) + voice(480) + hush(1_600))
        await room.close()
        (heard,) = room.of(Heard)
        assert heard.transcript is not None
        assert heard.transcript.text == "um yes"

    played(story)


def test_a_recogniser_that_answers_late_still_ends_the_turn_at_once() -> None:
    async def story() -> None:
        transcriber = FakeTranscriber(["yes"])
        transcriber.hold()
        room = Room(transcriber)
        await room.hear(voice(480) + hush(480))
        transcriber.release()
        await room.settle()
        await room.settle()
        assert len(room.of(Heard)) == 1
        await room.close()

    played(story)


def test_a_slow_recogniser_delays_only_its_own_words() -> None:
    async def story() -> None:
        transcriber = FakeTranscriber(["one", "two"])
        transcriber.hold()
        room = Room(transcriber)
        await room.hear(voice(480) + hush(1_800) + voice(480) + hush(1_800))
        assert len(room.of(SpeechEnded)) == 2
        assert room.of(Heard) == []
        assert len(room.of(Level)) == room.at // 512
        transcriber.release()
        await room.settle()
        await room.close()
        assert [heard.transcript and heard.transcript.text for heard in room.of(Heard)] == [
            "one",
            "two",
        ]

    played(story)


def test_words_come_in_the_order_in_which_they_were_said() -> None:
    async def story() -> None:
        transcriber = FakeTranscriber(["one", "two"])
        transcriber.hold(first=1)
        room = Room(transcriber)
        await room.hear(voice(480) + hush(1_800) + voice(480) + hush(1_800))
        assert room.of(Heard) == []
        transcriber.release()
        await room.settle()
        await room.close()
        words = [heard.transcript.text for heard in room.of(Heard) if heard.transcript]
        assert words == ["one", "two"]

    played(story)


def test_a_recogniser_that_fails_says_so_and_a_failed_guess_is_asked_again() -> None:
    async def story() -> None:
        down = EngineTimeout("fake", "took too long")
        room = Room(FakeTranscriber([down, "yes", down, down]))
        await room.hear(voice(480) + hush(1_000))
        await room.hear(voice(480) + hush(1_000))
        await room.close()
        first, second = room.of(Heard)
        assert first.transcript is not None
        assert second.transcript is None
        assert second.failed is down

    played(story)


def test_a_noise_is_no_answer_and_nobody_is_asked_about_a_click() -> None:
    async def story() -> None:
        transcriber = FakeTranscriber([""])
        room = Room(transcriber)
        await room.hear(hush(640) + voice(64) + hush(1_000))
        assert transcriber.asked == []
        await room.hear(voice(480) + hush(1_000))
        await room.close()
        (heard,) = room.of(Heard)
        assert heard.transcript is None
        assert heard.failed is None

    played(story)


def test_who_says_nothing_is_noticed_once_and_noise_begins_the_time_again() -> None:
    async def story() -> None:
        room = Room(FakeTranscriber([""]))
        room.listener.allow(3_000)
        await room.hear(hush(2_000) + voice(480) + hush(2_000))
        assert room.of(NothingSaid) == []
        await room.hear(hush(4_000))
        await room.close()
        (nothing,) = room.of(NothingSaid)
        assert nothing.after_ms == pytest.approx(3_000, abs=40)

    played(story)


def test_who_answers_is_not_told_that_they_said_nothing() -> None:
    async def story() -> None:
        room = Room(FakeTranscriber(["yes"]))
        room.listener.allow(3_000)
        await room.hear(hush(2_900) + voice(480) + hush(5_000))
        await room.close()
        assert len(room.of(Heard)) == 1
        assert room.of(NothingSaid) == []

    played(story)


def test_silence_that_is_sent_as_nothing_at_all_ends_a_turn() -> None:
    async def story() -> None:
        room = Room(FakeTranscriber(["yes"]))
        await room.hear(voice(480) + hush(64))
        room.listener.idle(room.at + samples_of(100))
        await room.settle()
        assert room.of(SpeechEnded) == []
        room.listener.idle(room.at + samples_of(400))
        await room.settle()
        assert len(room.of(Heard)) == 1
        # The line comes to life again, and nothing of it is lost.
        room.at += samples_of(900)
        await room.hear(voice(480) + hush(1_000))
        await room.close()
        assert len(room.of(Heard)) == 2

    played(story)


def test_a_line_that_sends_nothing_is_noticed_without_being_told() -> None:
    async def story() -> None:
        room = Room(FakeTranscriber(["yes"]))
        room.listener.allow(200)
        await room.hear(voice(480))
        while not room.of(Heard):
            await asyncio.sleep(0.01)
        await room.close()

    played(story)


def test_lost_frames_are_silence_in_the_segment() -> None:
    async def story() -> None:
        room = Room(FakeTranscriber(), STORY)
        await room.hear(voice(640))
        room.at += samples_of(200)
        await room.hear(voice(640) + hush(1_600))
        await room.close()
        (heard,) = room.of(Heard)
        assert heard.segment.pcm.startswith(voice(640) + hush(200) + voice(640))

    played(story)


def test_after_a_long_gap_the_detector_begins_anew() -> None:
    async def story() -> None:
        room = Room(FakeTranscriber())
        await room.hear(voice(480))
        room.at += samples_of(60_000)
        await room.hear(voice(480) + hush(1_000))
        await room.close()
        assert room.detector.resets == 1
        first, second = room.of(Heard)
        assert first.segment.end < samples_of(2_000)
        assert second.segment.spoke_until == pytest.approx(samples_of(60_960), abs=512)

    played(story)


def test_a_long_story_comes_in_parts_that_join_without_a_seam() -> None:
    async def story() -> None:
        room = Room(FakeTranscriber(["and then"]), STORY)
        said = b"".join(voice(1_500) + hush(500) for _ in range(25)) + hush(1_600)
        await room.hear(said, 100)
        await room.close()
        parts = room.of(Heard)
        assert [part.more for part in parts] == [True] * (len(parts) - 1) + [False]
        assert len(parts) > 1
        whole = b"".join(part.segment.pcm for part in parts)
        assert whole == said[parts[0].segment.start * 2 :][: len(whole)]
        assert all(
            part.segment.samples <= samples_of(LONGEST_SPEECH_MS + PRE_ROLL_MS) for part in parts
        )

    played(story)


def test_letting_the_button_go_ends_the_turn() -> None:
    async def story() -> None:
        room = Room(FakeTranscriber(["my back hurts"]), STORY)
        room.listener.finish()
        await room.hear(voice(480))
        room.listener.finish()
        await room.settle()
        await room.close()
        (heard,) = room.of(Heard)
        assert heard.rested_ms == 0

    played(story)


def test_closing_throws_away_what_is_not_known_yet() -> None:
    async def story() -> None:
        transcriber = FakeTranscriber()
        transcriber.hold()
        room = Room(transcriber)
        await room.hear(voice(480) + hush(1_800) + voice(480) + hush(192))
        await room.close()
        assert room.of(Heard) == []
        assert transcriber.cancelled == len(transcriber.asked)

    played(story)


def test_a_reader_can_be_cancelled() -> None:
    async def story() -> None:
        listener = Listener(FakeSpeechDetector(), FakeTranscriber(), "en")

        async def read() -> None:
            async for _ in listener.events():
                pass

        reader = asyncio.create_task(read())
        await asyncio.sleep(0)
        listener.hear(AudioFrame(hush(64), 0))
        reader.cancel()
        with pytest.raises(asyncio.CancelledError):
            await reader
        await listener.close()

    played(story)


def test_a_detector_that_fails_is_told_to_whoever_gives_frames() -> None:
    async def story() -> None:
        room = Room(FakeTranscriber())
        room.detector.broken = True
        with pytest.raises(EngineError):
            room.listener.hear(AudioFrame(hush(64), 0))
        await room.close()

    played(story)


SAID = hush(320) + voice(640) + hush(480) + voice(320) + hush(1_600) + voice(480) + hush(1_600)


def moments(sizes: list[int]) -> list[Listened]:
    kept: list[Listened] = []

    async def story() -> None:
        room = Room(FakeTranscriber(["my back"]), STORY)
        at = 0
        while at * 2 < len(SAID):
            size = sizes[at % len(sizes)]
            room.listener.hear(AudioFrame(SAID[at * 2 : (at + size) * 2], at))
            await room.settle()
            at += size
        await room.close()
        kept.extend(event for event in room.events if not isinstance(event, Hunch | Heard))

    played(story)
    return kept


@settings(max_examples=15)
@given(st.lists(st.integers(64, 900), min_size=1, max_size=8))
def test_how_the_line_cuts_its_frames_changes_nothing(sizes: list[int]) -> None:
    assert moments(sizes) == moments([320])
