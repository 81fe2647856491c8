from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.core.audio import DETECTOR_SAMPLES, Fidelity, Transcript, milliseconds_of
from appliance.voice.barge import BargeIn, Meant, Move, Passage, meant

WINDOW_MS = 32
PLAYING_DB = -20.0
NEAR_DB = -26.0


def transcript(text: str, fidelity: Fidelity = Fidelity.VERBATIM, sure: float = 0.9) -> Transcript:
    return Transcript(text, "en", sure, fidelity, "fake")


class Talk:
    """We speak, somebody sounds, and what came of it."""

    def __init__(self, passage: Passage | None = None, echo_loss_db: float = 60.0) -> None:
        self.barge = BargeIn("en")
        self.at = 0
        self.moves: list[Move] = []
        self.loss = echo_loss_db
        self.barge.speaking(passage or Passage(), 0)
        self.hear(400)

    def hear(self, milliseconds: int, db: float = -70.0, probability: float = 0.02) -> list[Move]:
        """So much of the line, with our own voice in it while we play."""
        before = len(self.moves)
        for _ in range(milliseconds // WINDOW_MS):
            echo = -96.0 if self.barge.paused else PLAYING_DB - self.loss
            loud, likely = (db, probability) if db >= echo else (echo, max(probability, 0.95))
            playing = -96.0 if self.barge.paused else PLAYING_DB
            self.note(self.barge.window(self.at, loud, likely, playing))
            self.at += DETECTOR_SAMPLES
        return self.moves[before:]

    def voice(self, milliseconds: int, db: float = NEAR_DB) -> list[Move]:
        return self.hear(milliseconds, db, 0.95)

    def note(self, move: Move | None) -> Move | None:
        if move is not None:
            self.moves.append(move)
        return move


def test_voice_pauses_within_a_tenth_of_a_second_and_words_stop() -> None:
    talk = Talk()
    assert talk.voice(32) == []
    began = talk.at - DETECTOR_SAMPLES
    assert talk.voice(32) == [Move.PAUSE]
    assert talk.barge.since == began
    assert talk.barge.words(transcript("my knee")) is Move.STOP


def test_a_cough_is_gone_on_after() -> None:
    talk = Talk()
    assert talk.voice(320) == [Move.PAUSE]
    assert talk.barge.no_words() is Move.GO_ON
    assert talk.hear(2_000) == []


def test_without_any_word_of_it_we_go_on_soon() -> None:
    talk = Talk()
    talk.voice(320)
    assert talk.hear(992) == [Move.GO_ON]


def test_a_click_does_not_even_pause() -> None:
    talk = Talk()
    for _ in range(10):
        assert talk.voice(32) + talk.hear(320) == []


def test_after_a_sound_too_short_for_a_word_we_go_on_at_once() -> None:
    talk = Talk()
    assert talk.voice(96) + talk.hear(128) == [Move.PAUSE, Move.GO_ON]


def test_after_each_pause_for_nothing_it_takes_more_to_pause_again() -> None:
    talk = Talk()
    short = [talk.voice(128) + talk.hear(640) for _ in range(4)]
    assert short == [[Move.PAUSE, Move.GO_ON]] * 2 + [[]] * 2
    assert talk.voice(256) == [Move.PAUSE]


def test_words_make_us_as_quick_as_before() -> None:
    talk = Talk()
    for _ in range(3):
        talk.voice(128)
        talk.hear(640)
    talk.barge.words(transcript("my knee"))
    talk.barge.speaking(Passage(), talk.at)
    talk.hear(400)
    assert talk.voice(64) == [Move.PAUSE]


def test_while_everything_sounds_like_speech_only_plain_voice_pauses_soon() -> None:
    talk = Talk()
    talk.hear(400, -60.0, 0.8)
    assert talk.hear(192, NEAR_DB, 0.8) == []
    talk.hear(400, -60.0, 0.8)
    assert talk.hear(96, NEAR_DB, 0.95) == [Move.PAUSE]


def test_who_speaks_on_is_listened_to_before_the_words_are_known() -> None:
    talk = Talk()
    assert talk.voice(960) == [Move.PAUSE, Move.STOP]


@pytest.mark.parametrize("nod", ["mhm", "okay", "uh huh", "Yeah, okay.", "aha"])
def test_a_nod_lets_us_go_on(nod: str) -> None:
    talk = Talk()
    talk.voice(320)
    assert talk.barge.words(transcript(nod)) is Move.GO_ON
    assert Talk().barge.words(transcript(nod)) is None


def test_a_nod_answers_a_yes_or_no_that_was_heard() -> None:
    talk = Talk(Passage(asked=True))
    talk.voice(320)
    assert talk.barge.words(transcript("mhm")) is Move.STOP


@pytest.mark.parametrize("word", ["stop", "wait", "no", "Repeat that.", "my knee hurts"])
def test_words_stop_us_even_without_a_pause(word: str) -> None:
    assert Talk().barge.words(transcript(word)) is Move.STOP


def test_a_rough_idea_counts_when_it_is_sure_enough() -> None:
    talk = Talk()
    talk.voice(320)
    assert talk.barge.words(transcript("the", Fidelity.GIST, 0.1)) is None
    assert talk.barge.words(transcript("operator", Fidelity.GIST, 0.6)) is Move.STOP


def test_a_key_or_a_touch_stops_us() -> None:
    assert Talk().barge.key("3") is Move.STOP
    assert Talk().barge.typed() is Move.STOP


def test_what_must_be_heard_stops_for_a_person_and_an_emergency_only() -> None:
    firm = Passage(firm=True)
    talk = Talk(firm)
    assert talk.voice(3_000) == []
    assert talk.barge.words(transcript("stop it please")) is None
    assert talk.barge.words(transcript("okay")) is None
    assert talk.barge.key("5") is None
    assert talk.barge.typed() is None
    assert talk.barge.key("0") is Move.STOP
    assert Talk(firm).barge.words(transcript("I want to talk to a person")) is Move.STOP
    assert Talk(firm).barge.words(transcript("I can't breathe")) is Move.STOP
    assert Talk(firm).barge.urgent() is Move.STOP


@pytest.mark.parametrize("loss", [3.0, 10.0, 20.0, 40.0])
def test_our_own_voice_coming_back_interrupts_nobody(loss: float) -> None:
    talk = Talk(echo_loss_db=loss)
    assert talk.hear(10_000) == []


@pytest.mark.parametrize("loss", [20.0, 40.0])
def test_above_our_own_voice_a_person_is_heard(loss: float) -> None:
    talk = Talk(echo_loss_db=loss)
    talk.hear(1_000)
    assert talk.voice(320)[:1] == [Move.PAUSE]


def test_nothing_interrupts_while_we_begin() -> None:
    barge = BargeIn("en")
    barge.speaking(Passage(), 0)
    assert [barge.window(n * DETECTOR_SAMPLES, -96, 0.0, PLAYING_DB) for n in range(9)] == [
        None
    ] * 9
    talk = BargeIn("en")
    talk.speaking(Passage(), 0)
    moves = [talk.window(n * DETECTOR_SAMPLES, NEAR_DB, 0.95, PLAYING_DB) for n in range(9)]
    assert moves == [None] * 9


def test_while_we_are_silent_nothing_is_an_interruption() -> None:
    talk = Talk()
    talk.barge.silent()
    assert talk.voice(2_000) == []
    assert talk.barge.words(transcript("stop")) is None
    assert talk.barge.key("0") is None


def test_after_a_cough_the_next_voice_is_judged_anew() -> None:
    talk = Talk()
    talk.voice(320)
    talk.barge.no_words()
    talk.hear(640)
    assert talk.voice(320) == [Move.PAUSE]


@pytest.mark.parametrize(
    ("text", "language", "meaning"),
    [
        ("", "en", Meant.NOTHING),
        ("...", "en", Meant.NOTHING),
        ("Mm-hmm.", "en", Meant.NOD),
        ("yes my knee", "en", Meant.SPEECH),
        ("help me please", "en", Meant.CALL),
        ("ajá, sí", "es", Meant.NOD),
        ("espere", "es", Meant.SPEECH),
        ("quiero hablar con una persona", "es", Meant.CALL),
        ("no puedo respirar", "es", Meant.CALL),
        ("d'accord", "fr", Meant.NOD),
        ("au secours", "fr", Meant.CALL),
    ],
)
def test_what_words_in_between_mean(text: str, language: str, meaning: Meant) -> None:
    assert meant(text, language) is meaning


heard = st.lists(
    st.one_of(
        st.tuples(st.just("window"), st.floats(-90, 0), st.floats(0, 1)),
        st.tuples(
            st.just("words"),
            st.sampled_from(["mhm", "stop", "my knee", "", "a person", "okay"]),
            st.just(0),
        ),
        st.tuples(st.just("none"), st.just(""), st.just(0)),
        st.tuples(st.just("key"), st.sampled_from("0123456789*#"), st.just(0)),
    ),
    max_size=300,
)


def told(barge: BargeIn, at: int, event: tuple[str, object, object]) -> Move | None:
    kind, first, second = event
    if kind == "window":
        assert isinstance(first, float)
        assert isinstance(second, float)
        return barge.window(at, first, second, -96 if barge.paused else PLAYING_DB)
    if kind == "words":
        return barge.words(transcript(str(first)))
    return barge.no_words() if kind == "none" else barge.key(str(first))


@given(heard, st.booleans())
def test_moves_are_in_order_and_what_is_firm_is_never_paused(
    events: list[tuple[str, object, object]], firm: bool
) -> None:
    barge, state = BargeIn("en"), "speaking"
    barge.speaking(Passage(firm), 0)
    for number, event in enumerate(events):
        move = told(barge, number * DETECTOR_SAMPLES, event)
        assert move is None or (state, move) in {
            ("speaking", Move.PAUSE),
            ("speaking", Move.STOP),
            ("paused", Move.GO_ON),
            ("paused", Move.STOP),
        }
        if firm:
            assert move in (None, Move.STOP)
            assert move is None or event[1] in ("0", "a person")
        state = {None: state, Move.PAUSE: "paused", Move.GO_ON: "speaking", Move.STOP: "done"}[move]


@given(st.lists(st.tuples(st.floats(-90, 0), st.floats(0, 1)), min_size=200, max_size=400))
def test_no_pause_lasts(windows: list[tuple[float, float]]) -> None:
    barge, since = BargeIn("en"), None
    barge.speaking(Passage(), 0)
    for number, (db, probability) in enumerate(windows):
        at = number * DETECTOR_SAMPLES
        move = barge.window(at, db, probability, -96.0 if barge.paused else PLAYING_DB)
        since = at if move is Move.PAUSE else since
        if barge.paused and since is not None:
            assert milliseconds_of(at - since) <= 4_000
