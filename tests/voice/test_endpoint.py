from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.core.audio import DETECTOR_SAMPLES, Expected, milliseconds_of, samples_of
from appliance.voice.endpoint import (
    LONGEST_REST_MS,
    LONGEST_SPEECH_MS,
    PATIENCE,
    Began,
    Cut,
    Ended,
    Endpointer,
    Moment,
    Paused,
    WentOn,
    Whole,
)

WINDOW_MS = 32
SHORTEST_MS = min(patience.whole for patience in PATIENCE.values())
kinds = st.sampled_from(list(Expected))
wholes = st.sampled_from(list(Whole))
spans = st.lists(
    st.tuples(st.booleans(), st.integers(1, 60)), min_size=1, max_size=30
)  # voice or not, and for how many windows
noisy = st.lists(st.floats(0, 1), min_size=1, max_size=400)


def windows(*spans: tuple[bool, int]) -> list[float]:
    """Probabilities of voice and silence in turn, each for so many milliseconds."""
    return list(
        chain.from_iterable([0.9 if voice else 0.02] * (ms // WINDOW_MS) for voice, ms in spans)
    )


def follow(ear: Endpointer, probabilities: Sequence[float]) -> list[Moment]:
    return [moment for one in probabilities if (moment := ear.hear(one)) is not None]


def waited_ms(kind: Expected, *, told: Whole | None = None, patience: float = 1.0) -> int:
    """How long after the last voice a turn of one second of speech is over."""
    ear = Endpointer(kind, patience=patience)
    for one in windows((True, 1_000), (False, 3_000)):
        moment = ear.hear(one)
        if isinstance(moment, Paused) and told is not None:
            ear.told(told, moment.spoke_until)
        if isinstance(moment, Ended):
            return milliseconds_of(moment.at - moment.spoke_until)
    raise AssertionError("never over")


def test_a_turn_from_its_beginning_to_its_end() -> None:
    ear = Endpointer(Expected.STORY)
    moments = follow(
        ear, windows((False, 320), (True, 640), (False, 480), (True, 640), (False, 2_000))
    )
    began, paused, went_on, again, ended = moments
    assert began == Began(samples_of(320))
    assert isinstance(paused, Paused)
    assert paused.spoke_until == samples_of(960)
    assert went_on == WentOn(samples_of(1_440))
    assert isinstance(again, Paused)
    assert isinstance(ended, Ended)
    assert ended.spoke_until == samples_of(2_080)
    assert ended.voiced == samples_of(1_280)
    assert not ear.speaking


@pytest.mark.parametrize("kind", list(Expected))
def test_no_rest_is_longer_than_the_longest(kind: Expected) -> None:
    for told in (None, *Whole):
        assert waited_ms(kind, told=told, patience=5) <= LONGEST_REST_MS


def test_yes_is_over_at_once() -> None:
    assert waited_ms(Expected.YES_NO, told=Whole.YES) <= 250
    assert waited_ms(Expected.YES_NO) <= 320


@pytest.mark.parametrize(
    "kind", [Expected.PHONE, Expected.IDENTIFIER, Expected.DATE, Expected.EMAIL]
)
def test_what_is_dictated_is_waited_for_until_it_is_whole(kind: Expected) -> None:
    assert waited_ms(kind, told=Whole.NO) > 1_300
    assert waited_ms(kind, told=Whole.YES) <= 320


@pytest.mark.parametrize("kind", list(Expected))
def test_the_less_is_known_to_be_whole_the_longer_it_waits(kind: Expected) -> None:
    whole, perhaps, part = (waited_ms(kind, told=told) for told in Whole)
    assert whole <= perhaps <= part
    assert waited_ms(kind) == perhaps


def test_a_story_is_waited_for_longest() -> None:
    for kind in Expected:
        assert waited_ms(kind) <= waited_ms(Expected.STORY)


def test_words_of_before_a_rest_are_of_no_account_after_it() -> None:
    ear = Endpointer(Expected.PHONE)
    follow(ear, windows((True, 640), (False, 192)))
    until = samples_of(640)
    ear.told(Whole.YES, until)
    follow(ear, windows((True, 640)))
    ear.told(Whole.YES, until)
    (paused,) = follow(ear, windows((False, 640)))
    assert isinstance(paused, Paused)


def test_late_words_of_before_do_not_replace_those_of_now() -> None:
    ear = Endpointer(Expected.PHONE)
    follow(ear, windows((True, 640), (False, 192), (True, 640), (False, 192)))
    ear.told(Whole.YES, ear.spoke_until)
    ear.told(Whole.NO, samples_of(640))
    (ended,) = follow(ear, windows((False, 320)))
    assert isinstance(ended, Ended)


def test_a_click_neither_begins_nor_goes_on() -> None:
    ear = Endpointer(Expected.CHOICE)
    assert follow(ear, windows((False, 320), (True, 64), (False, 320))) == []
    follow(ear, windows((True, 640), (False, 256)))
    assert not any(
        isinstance(moment, WentOn)
        for moment in follow(ear, windows((True, 32), (False, 64), (True, 32), (False, 64)))
    )


def test_what_does_not_stand_out_from_the_room_is_nobody() -> None:
    ear = Endpointer()
    assert [ear.hear(0.95, audible=False) for _ in range(200)] == [None] * 200


def cut_off(ear: Endpointer, rest_ms: int) -> bool:
    said = windows((True, 640), (False, rest_ms), (True, 640))
    return any(isinstance(moment, Ended) for moment in follow(ear, said))


def test_how_a_person_rests_is_remembered() -> None:
    ear = Endpointer(Expected.PHONE)
    assert not cut_off(ear, 1_312)
    follow(ear, windows((False, 3_000)))
    ear.expect(Expected.NAME)
    assert cut_off(Endpointer(Expected.NAME), 1_312)
    assert not cut_off(ear, 1_312)


def test_who_was_cut_off_is_waited_for_from_then_on() -> None:
    ear = Endpointer(Expected.ANYTHING)
    assert cut_off(ear, 960)
    follow(ear, windows((False, 3_000)))
    assert not cut_off(ear, 960)


def test_who_speaks_again_after_a_while_was_not_cut_off() -> None:
    ear = Endpointer(Expected.CHOICE)
    assert cut_off(ear, 1_600)
    follow(ear, windows((False, 3_000)))
    assert cut_off(ear, 640)


def test_who_rests_in_a_number_answers_yes_as_fast_as_before() -> None:
    ear = Endpointer(Expected.PHONE)
    follow(ear, windows((True, 640), (False, 960), (True, 640), (False, 3_000)))
    ear.expect(Expected.YES_NO)
    *_, ended = follow(ear, windows((True, 320), (False, 3_000)))
    assert isinstance(ended, Ended)
    assert ended.at - ended.spoke_until <= samples_of(320)


def test_a_long_speech_is_cut_in_its_longest_late_rest_and_goes_on() -> None:
    ear = Endpointer(Expected.STORY)
    said = windows((True, 16_000), (False, 640), (True, 5_000), (False, 320), (True, 20_000))
    moments = [moment for moment in follow(ear, said) if isinstance(moment, Began | Cut | Ended)]
    began, first, *_ = moments
    assert began == Began(0)
    assert isinstance(first, Cut)
    assert samples_of(16_000) < first.at < samples_of(16_640)
    assert not any(isinstance(moment, Ended) for moment in moments)


def test_without_a_rest_it_is_cut_where_it_is() -> None:
    ear = Endpointer(Expected.STORY)
    cuts = [one.at for one in follow(ear, windows((True, 60_000))) if isinstance(one, Cut)]
    assert cuts == [samples_of(LONGEST_SPEECH_MS), 2 * samples_of(LONGEST_SPEECH_MS)]


def test_a_line_may_end_the_turn_itself() -> None:
    ear = Endpointer(Expected.STORY)
    with pytest.raises(ValueError, match="nobody"):
        ear.end(0)
    follow(ear, windows((True, 640)))
    assert ear.end(0) == Ended(samples_of(640), samples_of(640), samples_of(640))
    assert not ear.speaking


def test_time_jumps_ahead_between_turns_only() -> None:
    ear = Endpointer()
    ear.skip(samples_of(5_000))
    (began,) = follow(ear, windows((True, 320)))
    assert began == Began(samples_of(5_000))
    with pytest.raises(ValueError, match="time"):
        ear.skip(samples_of(9_000))


def test_asking_whether_it_would_be_over_changes_nothing() -> None:
    ear = Endpointer(Expected.YES_NO)
    follow(ear, windows((True, 640)))
    assert ear.would_end(samples_of(800)) is None
    ended = ear.would_end(samples_of(1_000))
    assert ended is not None
    assert ended.spoke_until == samples_of(640)
    assert ear.speaking
    assert ear.at == samples_of(640)


@given(kinds, spans, wholes)
def test_nobody_is_cut_off_without_the_shortest_rest_and_nobody_is_left_waiting(
    kind: Expected, said: list[tuple[bool, int]], told: Whole
) -> None:
    ear = Endpointer(kind)
    last_voice = silent_for = run = 0
    for voice, count in (*said, (False, 60)):
        for _ in range(count):
            moment = ear.hear(0.9 if voice else 0.1)
            run = run + 1 if voice else 0
            silent_for = 0 if run > 1 else silent_for + WINDOW_MS
            if isinstance(moment, Paused):
                ear.told(told, moment.spoke_until)
            if voice:
                last_voice = ear.at
            if isinstance(moment, Ended):
                assert silent_for >= SHORTEST_MS
            assert not ear.speaking or ear.at - last_voice <= samples_of(LONGEST_REST_MS)
    assert not ear.speaking


@given(kinds, noisy)
def test_whatever_is_heard_moments_are_in_order(kind: Expected, heard: list[float]) -> None:
    ear = Endpointer(kind)
    speaking, resting, segment = False, False, 0
    for moment in follow(ear, [*heard, *[0.0] * 60]):
        match moment:
            case Began(at):
                assert not speaking
                speaking, segment = True, at
            case Paused():
                assert speaking
                assert not resting
                resting = True
            case WentOn():
                assert resting
                resting = False
            case Cut(at, _):
                assert speaking
                assert 0 < at - segment <= samples_of(LONGEST_SPEECH_MS)
                segment = at
            case Ended(at, spoke_until, voiced):
                assert speaking
                assert segment <= spoke_until <= at
                assert at - spoke_until <= samples_of(LONGEST_REST_MS)
                assert 0 <= voiced <= spoke_until - segment
                speaking = resting = False
    assert not speaking


@given(kinds, noisy)
def test_the_same_stream_gives_the_same_moments(kind: Expected, heard: list[float]) -> None:
    assert follow(Endpointer(kind), heard) == follow(Endpointer(kind), heard)


@given(kinds, spans, st.floats(1, 4), st.floats(1, 4))
def test_more_patience_never_ends_a_turn_earlier(
    kind: Expected, said: list[tuple[bool, int]], one: float, other: float
) -> None:
    def first_end(patience: float) -> float:
        ear = Endpointer(kind, patience=patience)
        heard = [0.9 if voice else 0.1 for voice, count in said for _ in range(count)]
        ends = [moment.at for moment in follow(ear, heard) if isinstance(moment, Ended)]
        return min(ends, default=float("inf"))

    less, more = sorted((one, other))
    assert first_end(less) <= first_end(more)


@given(kinds, spans)
def test_the_less_whole_its_words_the_later_a_turn_ends(
    kind: Expected, said: list[tuple[bool, int]]
) -> None:
    heard = [0.9 if voice else 0.1 for voice, count in (*said, (False, 60)) for _ in range(count)]

    def first_end(told: Whole) -> float:
        ear = Endpointer(kind)
        for one in heard:
            moment = ear.hear(one)
            if isinstance(moment, Paused):
                ear.told(told, moment.spoke_until)
            if isinstance(moment, Ended):
                return moment.at
        return float("inf")

    whole, perhaps, part = map(first_end, Whole)
    assert whole <= perhaps <= part


@given(kinds, noisy, st.integers(0, 200))
def test_a_line_that_sends_nothing_ends_as_one_that_sends_silence(
    kind: Expected, heard: list[float], rest: int
) -> None:
    ear = Endpointer(kind)
    follow(ear, heard)
    at = ear.at + rest * DETECTOR_SAMPLES
    expected = ear.would_end(at)
    silence = [moment for moment in follow(ear, [0.0] * rest) if isinstance(moment, Ended)]
    assert bool(silence) == (expected is not None)
