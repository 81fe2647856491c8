from __future__ import annotations

from appliance.channels.aloud import Caption, Interrupted, Timing
from appliance.channels.timed import SpokenFigures
from appliance.web.metrics import exposition


def numbers(figures: SpokenFigures) -> dict[str, str]:
    lines = exposition(figures.metrics()).splitlines()
    return dict(line.rsplit(" ", 1) for line in lines if not line.startswith("#"))


def test_each_stage_of_a_turn_is_counted_by_itself() -> None:
    figures = SpokenFigures()
    figures.note(Timing(rested_ms=240, decoded_ms=60, decided_ms=9, sounded_ms=4))
    found = numbers(figures)
    assert found['appliance_voice_seconds_sum{stage="rest"}'] == "0.24"
    assert found['appliance_voice_seconds_sum{stage="decode"}'] == "0.06"
    assert found['appliance_voice_seconds_bucket{stage="sound",le="0.005"}'] == "1"
    assert found['appliance_voice_seconds_count{stage="decide"}'] == "1"


def test_interruptions_and_lines_are_counted_and_words_are_not() -> None:
    figures = SpokenFigures()
    figures.opened()
    figures.note(Interrupted(120))
    figures.note(Caption("visitor", "my name is Ana", final=True))
    figures.refused()
    found = numbers(figures)
    assert found["appliance_voice_interrupted_seconds_count"] == "1"
    assert found["appliance_voice_lines_total"] == "1"
    assert found["appliance_voice_refused_total"] == "1"
    assert "Ana" not in exposition(figures.metrics())
