from __future__ import annotations

from itertools import count

from appliance.channels.aloud import Asked, Caption, Interrupted, State, Timing
from appliance.channels.timed import Moment, SpokenFigures
from appliance.core.audio import Expected
from appliance.web.metrics import exposition


def numbers(figures: SpokenFigures) -> dict[str, str]:
    lines = exposition(figures.metrics()).splitlines()
    return dict(line.rsplit(" ", 1) for line in lines if not line.startswith("#"))


def test_each_stage_of_a_turn_is_counted_by_itself_and_all_together() -> None:
    figures = SpokenFigures()
    figures.note(Timing(rested_ms=240, decoded_ms=60, decided_ms=9, sounded_ms=4))
    found = numbers(figures)
    assert found['appliance_voice_seconds_sum{stage="rest"}'] == "0.24"
    assert found['appliance_voice_seconds_sum{stage="decode"}'] == "0.06"
    assert found['appliance_voice_seconds_bucket{stage="sound",le="0.01"}'] == "1"
    assert found['appliance_voice_seconds_count{stage="decide"}'] == "1"
    assert found["appliance_voice_turn_seconds_sum"] == "0.313"


def test_interruptions_and_lines_are_counted_and_words_are_not() -> None:
    figures = SpokenFigures()
    course = figures.opened("a")
    figures.opened("")
    figures.note(Interrupted(120))
    figures.note(Caption("visitor", "my name is Ana", final=True))
    figures.refused()
    found = numbers(figures)
    assert found["appliance_voice_interrupted_seconds_count"] == "1"
    assert found["appliance_voice_lines_total"] == "2"
    assert found["appliance_voice_lines_open"] == "2"
    assert found["appliance_voice_refused_total"] == "1"
    assert "Ana" not in exposition(figures.metrics())
    figures.closed(course)
    assert numbers(figures)["appliance_voice_lines_open"] == "1"


def test_what_happened_on_a_line_is_told_by_its_name_in_order_and_without_words() -> None:
    clock = count()
    figures = SpokenFigures(now=lambda: float(next(clock)))
    course = figures.opened("call")
    for shown in (
        Asked(Expected.CHOICE, ("better", "worse")),
        State("speaking"),
        Caption("visitor", "my name is Ana", final=True),
        Timing(240, 60, 9, 4),
        Interrupted(140),
    ):
        course.note(shown)
    figures.closed(course)
    assert figures.moments({"call": 0, "another": 0}) == {
        "call": [
            Moment(0.0, "asked", ("choice", "better", "worse")),
            Moment(1.0, "speaking"),
            Moment(2.0, "turn", (240, 60, 9, 4)),
            Moment(3.0, "interrupted", (140,)),
            Moment(4.0, "over"),
        ]
    }
    assert figures.moments({"call": 4}) == {"call": [Moment(4.0, "over")]}


def test_lines_of_long_ago_are_forgotten() -> None:
    figures = SpokenFigures()
    for number in range(100):
        figures.opened(str(number))
    assert not figures.moments({"0": 0})
    assert "99" in figures.moments({"99": 0})
