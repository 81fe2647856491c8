"""`appliance bench voice`: calls with recorded speech over the real transport at real speed, on a box of its
own, stage by stage: from the last sound of an answer to the end-point, the words, the decision, the first
sound of ours.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from uuid import UUID

from appliance.cli.bench.baseline import baseline
from appliance.cli.bench.box import PhoneBox, keep_speech, phone_box
from appliance.cli.bench.figures import Call, Costs, as_text, figures
from appliance.cli.bench.lines import ANSWERS, Lines, caller_voice
from appliance.cli.bench.shapes import SHAPES, bring_in_shape
from appliance.cli.options import Verbs, show, verb, with_data, with_json
from appliance.config import Config, load_config
from appliance.core.errors import ConfigError, StoreError
from appliance.core.interview import Language
from appliance.core.policy import Policy
from appliance.policy.files import pack_ids
from appliance.reports.measure import machine
from appliance.reports.processor import Processor, processor_of
from appliance.simulation.calls.caller import Caller, Spoke
from appliance.simulation.calls.course import Courses
from appliance.simulation.calls.visit import CallVisit, TimedTurn
from appliance.simulation.calls.wires import AudioSocketWire, WebSocketWire, Wire

YES = 0
_TRANSPORTS = ("websocket", "audiosocket")
_APART_S = 0.7
"""Callers do not ring in the same instant."""
_TRIES = 6
"""Calls in a row that end before their first answer."""


def register(own: Verbs) -> None:
    """Adds the verb."""
    about = "measure spoken turns: calls with recorded speech, at real speed, on a box of its own"
    voice = verb(own, "voice", about, "bench voice --calls 10 --turns 200", _voice)
    voice.add_argument("--calls", type=int, default=1, metavar="N", help="at once (1)")
    voice.add_argument("--turns", type=int, default=40, metavar="N", help="answers in all (40)")
    voice.add_argument(
        "--intake", default="patient-intake", metavar="POLICY", help="what they call for"
    )
    voice.add_argument(
        "--language", default="en", choices=sorted(ANSWERS), help="what they speak (en)"
    )
    voice.add_argument(
        "--transport", default="websocket", choices=_TRANSPORTS, help="how they call"
    )
    voice.add_argument(
        "--shape",
        choices=SHAPES,
        help="with a Whisper of this shape and random weights: its true cost",
    )
    voice.add_argument(
        "--seed", type=int, default=1, metavar="S", help="the same callers again (1)"
    )
    voice.add_argument("--directory", type=Path, metavar="DIR", help="where to put its data (/tmp)")
    voice.add_argument("--out", type=Path, metavar="FILE", help="write the report here, as JSON")
    with_json(with_data(voice))


def _voice(args: argparse.Namespace) -> int:
    """Measures, and prints one object."""
    if args.calls < 1 or args.turns < args.calls:
        raise ConfigError("too little to measure", advice="Take a call and a turn for it, or more.")
    config = load_config(args.data)
    if args.intake not in pack_ids(config.policies):
        raise ConfigError(f"there is no intake {args.intake!r} here")
    measure = _Measure(args, config)
    settings = f'[voice]\nwhisper = "whisper-{args.shape}"\n' if args.shape else ""
    with phone_box(
        config,
        args.intake,
        calls=args.calls,
        settings=settings,
        prepare=partial(_prepare, args),
        directory=args.directory,
    ) as box:
        keep_speech(box, config)
        result = asyncio.run(measure.run(box))
        result["machine"] = machine(box.data)
    if args.out is not None:
        args.out.write_text(json.dumps(result, indent=1, ensure_ascii=False) + "\n", "utf-8")
    show(args, result, as_text(result))
    return YES


def render_wording(config: Config, policy: Policy) -> None:
    """Makes the fixed wording of a policy as sound."""
    from appliance.app import mouths_of, voices_of, wording_aloud

    async def render() -> None:
        mouths = mouths_of(config, policy.languages)
        try:
            await voices_of(config, mouths).render(wording_aloud(config, [policy]))
        finally:
            for mouth in mouths:
                await mouth.stop()

    _tell("making fixed wording as sound")
    asyncio.run(render())


def _prepare(args: argparse.Namespace, config: Config, policy: Policy) -> None:
    """Makes the fixed wording as sound, and the model whose cost is asked for."""
    render_wording(config, policy)
    if args.shape:
        _tell(f"making a Whisper of the shape {args.shape}")
        bring_in_shape(config, args.shape)


def _tell(what: str) -> None:
    if sys.stderr.isatty():
        print(what, file=sys.stderr, flush=True)


@dataclass
class _Measure:
    """One measurement, from the first call to the report."""

    args: argparse.Namespace
    config: Config
    calls: list[Call] = field(default_factory=list)
    left: int = 0
    fruitless: int = 0

    async def run(self, box: PhoneBox) -> dict[str, object]:
        """Holds the calls; the report."""
        mouth = caller_voice(self.config, self.args.language)
        lines = Lines(mouth, self.args.language)
        labels = labels_of(box.policy, self.args.language)
        try:
            await lines.record(labels)
        finally:
            await mouth.stop()
        courses = Courses(box.moments, every_s=0.03 * self.args.calls)
        following = asyncio.create_task(courses.run())
        pids = _pids(box)
        before = {name: processor_of(pid) for name, pid in pids.items()}
        began = asyncio.get_running_loop().time()
        self.left = self.args.turns
        places = [self._place(box, courses, lines, n, pids) for n in range(self.args.calls)]
        try:
            await asyncio.gather(*places)
        finally:
            following.cancel()
            with suppress(asyncio.CancelledError):
                await following
        seconds = asyncio.get_running_loop().time() - began
        used = {name: processor_of(pid) - before[name] for name, pid in pids.items()}
        costs = Costs(seconds, used, await asyncio.to_thread(box.engines))
        told = await asyncio.to_thread(box.metrics)
        result = figures(self.args, self.calls, costs, told)
        _tell("the same speech, its recogniser called directly, and a fixed wait")
        result["baseline"] = await baseline(box.config, lines)
        return result

    async def _place(
        self, box: PhoneBox, courses: Courses, lines: Lines, number: int, pids: Mapping[str, int]
    ) -> None:
        """One telephone: it calls, and calls again, until there were enough answers."""
        await asyncio.sleep(number * _APART_S)
        while self.left > 0 and self.fruitless < _TRIES:
            await self._call(box, courses, lines, number, pids)
        if self.left > 0 and not any(call.turns for call in self.calls):
            raise StoreError("every call ended before its first answer")

    async def _call(
        self, box: PhoneBox, courses: Courses, lines: Lines, number: int, pids: Mapping[str, int]
    ) -> None:
        caller_id = f"+1503555{len(self.calls):04}"
        name = await asyncio.to_thread(box.announce, caller_id, self.args.language)
        call = Call(number, Caller(await self._wire(box, name), seed=len(self.calls)))
        self.calls.append(call)
        course = courses.follow(str(name))
        marks: dict[str, Processor] = {}

        def spoke(_: Spoke) -> None:
            if self.args.calls == 1:  # whose time it is can be told while there is one
                marks.update((stage, processor_of(pid)) for stage, pid in pids.items())

        def answered(turn: TimedTurn) -> None:
            self.left -= 1
            call.turns.append(turn)
            if marks and turn.stages is not None:
                call.used.append(
                    {stage: processor_of(pid) - marks[stage] for stage, pid in pids.items()}
                )
            _tell(f"{self.args.turns - self.left} of {self.args.turns}")

        seed = self.args.seed * 1000 + len(self.calls)
        visit = CallVisit(
            call.caller, course, lines.line, seed=seed, spoke=spoke, answered=answered
        )
        carrying = asyncio.create_task(call.caller.run())
        try:
            await visit.hold(lambda: self.left > 0)
        finally:
            await call.caller.wire.hang_up()
            await carrying
        await course.until(-1, "over", seconds=3.0)
        call.box_turns = [one.told for one in course.moments if one.what == "turn"]
        call.gaps_ms = visit.gaps_ms()
        self.fruitless = 0 if call.turns else self.fruitless + 1

    async def _wire(self, box: PhoneBox, name: UUID) -> Wire:
        if self.args.transport == "websocket":
            return await WebSocketWire.dial(box.websocket_port, name)
        return await AudioSocketWire.dial(box.audiosocket_port, name)


def _pids(box: PhoneBox) -> dict[str, int]:
    """The processes of the box, by what they do."""
    pids = {"box": box.service.pid}
    for engine in box.engines():
        if engine["pid"] is not None:
            pids[f"{engine['stage']} {engine['name']}"] = engine["pid"]
    return pids


def labels_of(policy: Policy, language: Language) -> list[str]:
    """Whatever there is to choose from, as it is labelled."""
    fields = policy.wording[language].fields.values()
    labels = (option.label for one in fields for option in one.options.values())
    return list(dict.fromkeys(labels))
