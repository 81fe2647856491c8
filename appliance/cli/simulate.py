"""`appliance simulate`: synthetic visitors through the public API, and what the record made of them.

Without --url it begins a box of its own on a data directory that is thrown away.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

import msgspec

from appliance.cli.child import ChildService
from appliance.cli.options import Verbs, show, verb, with_data, with_json
from appliance.cli.visitor import CHANNEL, Visitor
from appliance.config import Config, load_config
from appliance.core.errors import ConfigError
from appliance.policy.files import pack_ids
from appliance.policy.load import load
from appliance.policy.visitors import read_visitors
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
    parser.add_argument("--concurrency", type=int, default=8, metavar="K", help="at once (8)")
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
        many = (os.cpu_count() or 1) > 1 and total > _FEW
        addresses = (
            [args.url] if args.url else stack.enter_context(_boxes(config, 2 if many else 1))
        )
        doors = [partial(Visitor, address) for address in addresses]
        progress = _Progress(total)
        who = [PERSONAS[name] for name in args.persona or ()]
        for intake in intakes:
            spoken = [one for one in args.language or () if one in intake.languages]
            invited = invitations(intake, args.sessions, args.seed, who, spoken)
            for outcome in visits(intake, invited, doors, args.concurrency):
                if outcome.faults and failures is not None:
                    failures.write(msgspec.json.encode(outcome) + b"\n")
                if said is not None:
                    said.write(msgspec.json.encode(_script(outcome, intake.today)) + b"\n")
                outcomes.append(_lean(outcome))
                progress.show(outcomes)
        progress.end()
    told = report(outcomes)
    told["seed"] = args.seed
    if args.out is not None:
        args.out.write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", "utf-8")
    show(args, told, as_text(told))
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
        policy = load(config.policies, name, config)
        intake = Intake(policy, read_visitors(config.policies, name), today)
        if not intake.languages or not set(args.language or intake.languages) & {*intake.languages}:
            raise ConfigError(
                f"no visitor of {name} speaks that language",
                advice=f"They speak: {', '.join(intake.languages)}.",
            )
        intakes.append(intake)
    return intakes


@contextmanager
def _boxes(config: Config, count: int) -> Iterator[list[str]]:
    """The addresses of so many boxes of one's own, each a process on a data directory that is thrown
    away. In memory where the machine has a file system for that: nothing of it is to last."""
    from appliance import opening

    memory = Path("/dev/shm")  # noqa: S108 - a directory of our own is made in it
    with ExitStack() as stack:
        place = memory if os.access(memory, os.W_OK) else None
        folder = Path(stack.enter_context(TemporaryDirectory(prefix="simulation-", dir=place)))
        addresses = []
        for number in range(count):
            data = folder / f"box-{number}"
            own = load_config(data, environ={"APPLIANCE_POLICIES": str(config.policies)})
            opening.initialise(own)
            service = ChildService(data, settings={"APPLIANCE_POLICIES": str(config.policies)})
            addresses.append(stack.enter_context(service).address)
        yield addresses


@dataclass
class _Progress:
    """How far it is, on a terminal."""

    total: int

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
