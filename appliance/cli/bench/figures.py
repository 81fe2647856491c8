"""What the calls of a measurement come to: figures, and the same as text."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from appliance.channels.timed import STAGES
from appliance.reports.measure import Spread, spread_of
from appliance.reports.processor import Processor
from appliance.simulation.calls.caller import Caller
from appliance.simulation.calls.visit import TimedTurn

Figures = dict[str, Any]


@dataclass
class Call:
    """One call that was held: its answers, the processor's time of each process from the last sound of an
    answer to the first of ours, what the box counted, and the silences nobody asked for."""

    number: int
    caller: Caller
    turns: list[TimedTurn] = field(default_factory=list)
    used: list[dict[str, Processor]] = field(default_factory=list)
    box_turns: list[tuple[str | int | float, ...]] = field(default_factory=list)
    gaps_ms: list[float] = field(default_factory=list)


@dataclass(frozen=True)
class Costs:
    """What all calls together took: so many seconds of wall clock, and of the processor by process."""

    seconds: float
    used: Mapping[str, Processor]
    engines: Sequence[Mapping[str, Any]]


def figures(
    args: argparse.Namespace, calls: Sequence[Call], costs: Costs, metrics: Mapping[str, float]
) -> Figures:
    """The report."""
    turns = [turn for call in calls for turn in call.turns]
    timed = [turn for turn in turns if turn.stages is not None and not turn.cut_off]
    heard = [turn for turn in timed if turn.first_ms is not None]
    over_it = [turn for turn in turns if turn.over_it]
    gaps = [gap for call in calls for gap in call.gaps_ms]
    found: Figures = {
        "bench": "voice",
        "transport": args.transport,
        "language": args.language,
        "shape": args.shape,
        "recognisers": [one["name"] for one in costs.engines if one["stage"] == "decode"],
        "calls_at_once": args.calls,
        "calls": len(calls),
        "turns": len(turns),
        "by_kind": _by_kind(turns),
        "seconds": round(costs.seconds, 1),
        "first_sound": {
            "from_last_voice": _spread(turn.first_ms for turn in heard),
            "from_end_point": _spread(_less(turn.first_ms, turn, 1) for turn in heard),
            "from_words": _spread(_less(turn.first_ms, turn, 2) for turn in heard),
        },
        "answer": {
            "from_last_voice": _spread(turn.answer_ms for turn in heard),
            "from_end_point": _spread(_less(turn.answer_ms, turn, 1) for turn in heard),
        },
        "stages": {
            stage: _spread(turn.stages[at] for turn in timed if turn.stages)
            for at, stage in enumerate(STAGES)
        },
        "to_words": _spread(sum(turn.stages[:2]) for turn in timed if turn.stages),
        "fillers": sum(turn.filled for turn in heard),
        "over_2500_ms": sum((turn.answer_ms or 0) > 2_500 for turn in heard),
        "cut_off": sum(turn.cut_off for turn in turns),
        "unheard": sum(turn.unheard for turn in turns),
        "barge_in": {
            "tried": len(over_it),
            "stopped": sum(turn.stop_ms is not None for turn in over_it),
            "stop": _spread(turn.stop_ms for turn in over_it),
        },
        "gaps": {"count": len(gaps), "longest_ms": round(max(gaps, default=0.0))},
        "processor": _processor(calls, costs),
        "metrics": _held_against(metrics, calls),
    }
    return found


def _less(sounded_ms: float | None, turn: TimedTurn, stages: int) -> float | None:
    """Without the first stages of the box's own."""
    if sounded_ms is None or turn.stages is None:
        return None
    return sounded_ms - sum(turn.stages[:stages])


def _spread(values: Any) -> Spread | None:
    found = [float(value) for value in values if value is not None]
    return spread_of(found) if found else None


def _by_kind(turns: Sequence[TimedTurn]) -> Figures:
    """For each kind of question how many answers there were, and how they were heard."""
    found: Figures = {}
    for kind in dict.fromkeys(turn.kind for turn in turns):
        those = [turn for turn in turns if turn.kind == kind]
        timed = [turn.stages for turn in those if turn.stages is not None]
        found[kind] = {
            "count": len(those),
            "rest": _spread(stages[0] for stages in timed),
            "decode": _spread(stages[1] for stages in timed),
            "answer": _spread(turn.answer_ms for turn in those if not turn.cut_off),
        }
    return found


def _processor(calls: Sequence[Call], costs: Costs) -> Figures:
    """By process: of the whole time how much, and in a turn from the last sound to the first of ours, on a
    processor and in line for one."""
    found: Figures = {}
    for name, used in costs.used.items():
        each = [one[name] for call in calls for one in call.used]
        found[name] = {
            "of_real_time": round(used.ran_ms / 1000 / costs.seconds, 4),
            "in_line_of_real_time": round(used.waited_ms / 1000 / costs.seconds, 4),
            "a_turn_ran": _spread(one.ran_ms for one in each),
            "a_turn_in_line": _spread(one.waited_ms for one in each),
        }
    return found


def _held_against(metrics: Mapping[str, float], calls: Sequence[Call]) -> Figures:
    """Whether `/metrics` counts what was counted line by line."""
    told = [one for call in calls for one in call.box_turns]
    ours = {
        stage: round(sum(float(one[at]) for one in told) / 1000, 3)
        for at, stage in enumerate(STAGES)
    }
    theirs = {
        stage: round(metrics.get(f'appliance_voice_seconds_sum{{stage="{stage}"}}', 0.0), 3)
        for stage in STAGES
    }
    count = int(metrics.get('appliance_voice_seconds_count{stage="rest"}', 0))
    same = count == len(told) and all(abs(ours[one] - theirs[one]) < 0.002 for one in STAGES)
    return {"agree": same, "turns": count, "seconds": theirs, "line_by_line": ours}


def as_text(found: Figures) -> str:
    """The report for people."""
    first, stages, baseline = found["first_sound"], found["stages"], found["baseline"]
    kinds = ", ".join(f"{one['count']} {kind}" for kind, one in found["by_kind"].items())
    rows = [
        f"{found['turns']} answers ({kinds}) in {found['calls']} calls, {found['calls_at_once']} at once, "
        f"over {found['transport']}; recognised by {' or '.join(found['recognisers']) or 'nobody'}",
        "",
        f"last voice to first sound        {_line(first['from_last_voice'])}",
        f"  from the end-point             {_line(first['from_end_point'])}",
        f"  without the recogniser         {_line(first['from_words'])}",
        *(f"  the box's own: {stage:8}        {_line(stages[stage])}" for stage in STAGES),
        *(
            f"  answer to {kind:12}           {_line(one['answer'])}"
            for kind, one in found["by_kind"].items()
        ),
        f"fillers {found['fillers']}, answers after more than 2.5 s {found['over_2500_ms']}, cut off "
        f"{found['cut_off']}, not heard {found['unheard']}",
        f"talked over {found['barge_in']['tried']} times, fell silent {found['barge_in']['stopped']}: "
        f"{_line(found['barge_in']['stop'])}",
        f"silences inside of what was said: {found['gaps']['count']}, the longest "
        f"{found['gaps']['longest_ms']} ms",
        "",
        "processor, as a share of the time (in line for it); a turn, last voice to first sound",
        *(_cost(name, one) for name, one in found["processor"].items()),
        f"/metrics {'agrees' if found['metrics']['agree'] else 'DOES NOT AGREE'}",
        "",
        f"baseline, {baseline['name']}:",
        f"  last voice to the words        {_line(baseline['to_words'])}",
        f"  the house's, same speech       {_line(found['to_words'])}",
        f"  cut off {baseline['cut_off']} of {baseline['utterances']}; recogniser "
        f"{baseline['real_time']:.2f} of real time, {_line(baseline['decode'])}",
    ]
    return "\n".join(rows)


def _cost(name: str, one: Figures) -> str:
    turn = ""
    if one["a_turn_ran"] is not None:
        ran, line = one["a_turn_ran"], one["a_turn_in_line"]
        turn = (
            f"   p50 {ran['p50_ms']:.0f} ({line['p50_ms']:.0f}), p95 {ran['p95_ms']:.0f} "
            f"({line['p95_ms']:.0f}) ms"
        )
    return f"  {name:28} {one['of_real_time']:.3f} ({one['in_line_of_real_time']:.3f}){turn}"


def _line(spread: Spread | None) -> str:
    if spread is None:
        return "nothing to measure"
    return (
        f"p50 {spread['p50_ms']:6.0f}  p95 {spread['p95_ms']:6.0f}  max {spread['max_ms']:6.0f} ms "
        f"(of {spread['count']})"
    )
