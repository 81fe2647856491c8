"""`appliance simulate`: synthetic visitors through the public API, and what the record made of them.

Without --url it begins boxes of its own on data directories that are thrown away, one for each core, and
calls their API within the process: the times of turns are then those of turns taken alone, without a network.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec

from appliance.cli.options import Verbs, show, verb, with_data, with_json
from appliance.cli.own_boxes import OwnBoxes, intake_of
from appliance.cli.visitor import CHANNEL, Visitor
from appliance.config import Config, load_config
from appliance.core.errors import ConfigError
from appliance.policy.files import pack_ids
from appliance.simulation.crowd import invitations, visits
from appliance.simulation.personas import PERSONAS
from appliance.simulation.report import as_text, report
from appliance.simulation.verdict import Outcome
from appliance.simulation.visit import Intake

YES, NO = 0, 1
_FEW = 40
"""Below so many visits one box is enough: a second would take longer to start than to fill."""
_NEVER = ("invented", "false-complete", "false-complete-unseen", "crisis-missed", "trouble")
"""Faults that must not be, ever."""


def register(verbs: Verbs) -> None:
    """Adds the verb."""
    parser = verb(
        verbs,
        "simulate",
        "send synthetic visitors through an intake and hold the record against what they know",
        "simulate patient-intake legal-intake --sessions 200 --seed 7",
        run,
    )
    parser.add_argument("policy", metavar="POLICY", nargs="*", help="intakes (default: every one)")
    parser.add_argument(
        "--sessions", type=int, default=100, metavar="N", help="of each intake (100)"
    )
    parser.add_argument(
        "--concurrency",
        type=int,
        default=8,
        metavar="K",
        help="at once (8); of boxes of its own no more than there are cores",
    )
    parser.add_argument("--persona", choices=tuple(PERSONAS), action="append", help="one kind only")
    parser.add_argument("--language", metavar="L", action="append", help="one language only")
    parser.add_argument(
        "--seed", type=int, default=1, metavar="S", help="the same visitors again (1)"
    )
    parser.add_argument("--url", metavar="U", help="a running service on loopback")
    parser.add_argument("--out", type=Path, metavar="FILE", help="write the report here, as JSON")
    parser.add_argument(
        "--failures", type=Path, metavar="FILE", help="write the visits with a fault, as JSON lines"
    )
    parser.add_argument(
        "--said",
        type=Path,
        metavar="FILE",
        help="write what was said, a visit a line, for `policy whatif --sessions`",
    )
    with_json(with_data(parser))


def run(args: argparse.Namespace) -> int:
    """Holds the visits; 0 when nothing was invented, falsely completed, passed over, or failed at."""
    if args.sessions < 1 or not 1 <= args.concurrency <= 256:
        raise ConfigError("nothing to simulate", advice="Take 1 session or more, 1 to 256 at once.")
    config = load_config(args.data)
    intakes = _intakes(args, config)
    outcomes: list[Outcome] = []
    with ExitStack() as stack:
        failures = stack.enter_context(args.failures.open("wb")) if args.failures else None
        said = stack.enter_context(args.said.open("wb")) if args.said else None
        total = args.sessions * len(intakes)
        boxes = None
        if args.url is None:
            count = min(args.concurrency, len(os.sched_getaffinity(0))) if total > _FEW else 1
            boxes = stack.enter_context(OwnBoxes(args.data, count))
        progress = _Progress(total)
        who = [PERSONAS[name] for name in args.persona or ()]
        for intake in intakes:
            spoken = [one for one in args.language or () if one in intake.languages]
            invited = invitations(intake, args.sessions, args.seed, who, spoken)
            held = (
                visits(intake, invited, [partial(Visitor, args.url)], args.concurrency)
                if boxes is None
                else boxes.visits(intake, invited)
            )
            for outcome in held:
                if outcome.faults and failures is not None:
                    failures.write(msgspec.json.encode(outcome) + b"\n")
                if said is not None:
                    said.write(msgspec.json.encode(_script(outcome, intake.today)) + b"\n")
                outcomes.append(_lean(outcome))
                progress.show(outcomes)
        progress.end()
    told = report(outcomes)
    told["seed"] = args.seed
    told["visits_per_s"] = progress.pace(len(outcomes))
    if args.out is not None:
        args.out.write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", "utf-8")
    show(args, told, f"{as_text(told)}\n\n{told['visits_per_s']} visits/s")
    return NO if any(told["faults"].get(kind) for kind in _NEVER) else YES


def _script(outcome: Outcome, today: date) -> dict[str, object]:
    """What was said in a visit, as `policy whatif` takes it."""
    turns: list[dict[str, object]] = [
        {"says": line.said} if line.said is not None else {"taps": {line.asked or "": line.tapped}}
        for line in outcome.transcript[1:]
    ]
    return {
        "intake": outcome.intake,
        "language": outcome.language,
        "channel": CHANNEL,
        "turns": turns,
        "name": f"{outcome.persona} {outcome.visit}",
        "today": today.isoformat(),
    }


def _lean(outcome: Outcome) -> Outcome:
    """The outcome without its words: what a report needs of ten thousand of them."""
    return msgspec.structs.replace(outcome, transcript=(), facts={}, answers=())


def _intakes(args: argparse.Namespace, config: Config) -> Sequence[Intake]:
    """The intakes to visit. Raises ConfigError, and PolicyError for a pack with faults."""
    today = datetime.now(ZoneInfo(config.place.timezone)).date()
    known = pack_ids(config.policies)
    for name in args.policy:
        if name not in known:
            raise ConfigError(
                f"there is no intake {name!r} here", advice=f"There are: {', '.join(known)}."
            )
    intakes = []
    for name in dict.fromkeys(args.policy or known):
        intake = intake_of(config, name, today)
        if not intake.languages or not set(args.language or intake.languages) & {*intake.languages}:
            raise ConfigError(
                f"no visitor of {name} speaks that language",
                advice=f"They speak: {', '.join(intake.languages)}.",
            )
        intakes.append(intake)
    return intakes


@dataclass
class _Progress:
    """How far it is, on a terminal."""

    total: int
    begun: float = field(default_factory=time.perf_counter)

    def pace(self, held: int) -> float:
        """Visits held per second, by the wall clock, since the first of them could begin."""
        return round(held / (time.perf_counter() - self.begun), 2)

    def show(self, outcomes: Sequence[Outcome]) -> None:
        """Shows it now and then."""
        if sys.stderr.isatty() and len(outcomes) % 5 == 0:
            complete = sum(one.completed for one in outcomes)
            text = f"\r{len(outcomes)} of {self.total} visits, {complete} complete "
            print(text, end="", file=sys.stderr, flush=True)

    def end(self) -> None:
        """Leaves the line."""
        if sys.stderr.isatty():
            print("\r" + " " * 60 + "\r", end="", file=sys.stderr, flush=True)
