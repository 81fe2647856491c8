from __future__ import annotations

import argparse
import asyncio

from appliance.cli.bench.figures import Call, Costs, as_text, figures
from appliance.reports.measure import spread_of
from appliance.reports.processor import Processor
from appliance.simulation.calls.caller import Caller, Spoke
from appliance.simulation.calls.visit import TimedTurn
from tests.simulation.calls.test_calls import FakeWire

ASKED = argparse.Namespace(transport="websocket", language="en", shape=None, calls=1)
COSTS = Costs(
    10.0, {"box": Processor(1_000, 500)}, [{"stage": "decode", "name": "basic", "pid": 1}]
)


def turn(rest: int, decode: int, first_ms: float, **more: object) -> TimedTurn:
    stages = (rest, decode, 20, 5)
    return TimedTurn(
        "date", Spoke(1.0, 2.0), False, stages=stages, first_ms=first_ms, answer_ms=first_ms, **more
    )  # type: ignore[arg-type]


def a_call(turns: list[TimedTurn], gaps: list[float]) -> Call:
    async def made() -> Call:
        return Call(0, Caller(FakeWire([])))

    call = asyncio.run(made())
    call.turns, call.gaps_ms = turns, gaps
    call.box_turns = [one.stages for one in turns if one.stages]
    return call


def metrics(rest: float, count: int) -> dict[str, float]:
    sums = {"rest": rest, "decode": 0.3, "decide": 0.04, "sound": 0.01}
    return {
        **{f'appliance_voice_seconds_sum{{stage="{stage}"}}': s for stage, s in sums.items()},
        'appliance_voice_seconds_count{stage="rest"}': count,
    }


def test_stages_are_taken_off_one_by_one_and_who_was_cut_off_counts_apart() -> None:
    turns = [turn(300, 100, 430), turn(500, 200, 3_000), turn(9_000, 0, 9_100, cut_off=True)]
    found = figures(ASKED, [a_call(turns, [40.0, 160.0])], COSTS, {})
    assert found["turns"] == 3
    assert found["cut_off"] == 1
    assert found["first_sound"]["from_last_voice"]["max_ms"] == 3_000
    assert found["first_sound"]["from_end_point"]["p50_ms"] == 130
    assert found["first_sound"]["from_words"]["p50_ms"] == 30
    assert found["to_words"]["max_ms"] == 700
    assert found["over_2500_ms"] == 1
    assert found["gaps"] == {"count": 2, "longest_ms": 160}
    assert found["processor"]["box"]["of_real_time"] == 0.1


def test_metrics_are_held_against_what_the_lines_told() -> None:
    call = a_call([turn(300, 100, 430), turn(500, 200, 730)], [])
    assert figures(ASKED, [call], COSTS, metrics(0.8, 2))["metrics"]["agree"]
    assert not figures(ASKED, [call], COSTS, metrics(0.9, 2))["metrics"]["agree"]
    assert not figures(ASKED, [call], COSTS, metrics(0.8, 3))["metrics"]["agree"]


def test_a_measurement_without_answers_can_be_told() -> None:
    found = figures(ASKED, [a_call([], [])], COSTS, {})
    found["baseline"] = {
        "name": "none",
        "to_words": None,
        "cut_off": 0,
        "utterances": 1,
        "real_time": 0.1,
        "decode": spread_of([1.0]),
    }
    assert "nothing to measure" in as_text(found)
