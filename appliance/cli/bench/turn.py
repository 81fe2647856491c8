"""`appliance bench turn`: the time of one typed turn over HTTP, on a service of its own with many sessions
open.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from itertools import count, cycle, islice
from pathlib import Path
from tempfile import TemporaryDirectory

from appliance.cli.child import ChildService
from appliance.cli.options import Verbs, show, verb, with_json
from appliance.cli.visitor import JsonObject, Visitor
from appliance.config import load_config
from appliance.core.errors import ConfigError
from appliance.reports.measure import Spread, machine, spread_of

YES = 0
_AT_ONCE = 8
_INTAKES = ("patient-intake", "legal-intake", "auto-claim")
_ANSWERS = {
    "en": {
        "name": "My name is Maria Lopez",
        "date": "March 3rd, 1985",
        "phone": "it's 503 555 0127",
        "email": "maria dot lopez at example dot com",
        "address": "1420 Harbor Street, Portland, Oregon 97205",
        "boolean": "no",
        "identifier": "KX 220 8841",
        "story": "I've had a dull pain in my lower back for about two weeks, worse in the morning",
        "group": "no, there are none",
        "signature": "Maria Lopez",
        "summary": "yes, that's all correct",
        "consent": "yes",
        "confirm": "yes, that's right",
        "offer": "no, let's go on",
    },
    "es": {
        "name": "Me llamo María López",
        "date": "el 3 de marzo de 1985",
        "phone": "es el 503 555 0127",
        "email": "maria punto lopez arroba example punto com",
        "address": "1420 Harbor Street, Portland, Oregon 97205",
        "boolean": "no",
        "identifier": "KX 220 8841",
        "story": "Desde hace dos semanas me duele la espalda, sobre todo en la mañana",
        "group": "no, no hay",
        "signature": "María López",
        "summary": "sí, todo está bien",
        "consent": "sí",
        "confirm": "sí, así es",
        "offer": "no, sigamos",
    },
}
_ASIDES = {
    "en": ("what are your hours?", "could you say that again?", "why do you need that?"),
    "es": ("¿cuál es el horario?", "¿me lo repite?", "¿para qué lo necesita?"),
}


def register(own: Verbs) -> None:
    """Adds the verb."""
    about = "measure one typed turn over HTTP, durable, with many sessions open"
    turn = verb(own, "turn", about, "bench turn --sessions 50 --turns 1000", _turn)
    turn.add_argument("--sessions", type=int, default=50, metavar="N", help="sessions open (50)")
    turn.add_argument("--turns", type=int, default=1000, metavar="N", help="turns to take (1000)")
    turn.add_argument("--directory", type=Path, metavar="DIR", help="where to put its data (/tmp)")
    with_json(turn)


def _turn(args: argparse.Namespace) -> int:
    """Measures, and prints one object."""
    if args.sessions < _AT_ONCE or args.turns < 100:
        raise ConfigError(
            "too little to measure", advice=f"Take {_AT_ONCE} sessions and 100 turns, or more."
        )
    with TemporaryDirectory(prefix="bench-", dir=args.directory) as folder:
        place = Path(folder)
        result = _measured(place / "data", args.sessions, args.turns)
        result["screen_decide"] = spread_of(_screened_and_decided(place / "data"))
        result["baseline"] = {
            "name": "durable commit of bare SQLite, same settings, one row",
            **spread_of(list(_bare_commits(place / "bare.db", 300))),
        }
        result["machine"] = machine(place)
    alone, bare = result["client"], result["baseline"]
    result["ratio_to_baseline"] = round(alone["p50_ms"] / bare["p50_ms"], 2)
    text = (
        f"one turn at a time, as the client sees it: {_line(alone)}\n"
        f"the service's own time:                    {_line(result['server'])}\n"
        f"{_AT_ONCE} at once, as the client sees it:          {_line(result['concurrent'])}\n"
        f"of it, screening and deciding:             {_line(result['screen_decide'])}\n"
        f"throughput: {result['throughput_per_s']} turns/s with {_AT_ONCE} at once\n"
        f"baseline, {bare['name']}: {_line(bare)}\n"
        f"ratio to the baseline: {result['ratio_to_baseline']}"
    )
    show(args, result, text)
    return YES


def _line(spread: Spread) -> str:
    return (
        f"p50 {spread['p50_ms']:.1f}, p95 {spread['p95_ms']:.1f}, p99 {spread['p99_ms']:.1f}, "
        f"max {spread['max_ms']:.1f} ms (of {spread['count']})"
    )


@dataclass
class _Regular:
    """A visitor who answers whatever is asked, wanders off now and then, and comes back anew when an
    intake is done."""

    visitor: Visitor
    intake: str
    language: str
    turn: JsonObject = field(default_factory=dict)
    said: Iterator[int] = field(default_factory=lambda: count(1))

    def begin(self) -> None:
        """Opens a session."""
        self.turn = self.visitor.open(self.intake, self.language)

    def go_on(self) -> tuple[float, float]:
        """Takes one turn: how long it took as seen from here and by the service's own clock, in ms."""
        text = self._next()
        started = time.perf_counter()
        self.turn = self.visitor.say(text)
        seen = (time.perf_counter() - started) * 1000
        own = float(self.turn["latency_ms"])
        if self.turn["status"] != "in-progress" or self.turn["ask"] is None:
            self.begin()
        return seen, own

    def _next(self) -> str:
        number = next(self.said)
        asides = _ASIDES[self.language]
        if number % 7 == 0:
            return asides[number // 7 % len(asides)]
        ask = self.turn["ask"]
        if ask.get("options") and ask["type"] == "choice":
            return str(ask["options"][number % len(ask["options"])]["label"])
        answers = _ANSWERS[self.language]
        return answers.get(ask["type"], answers["story"])


def _measured(data: Path, sessions: int, turns: int) -> JsonObject:
    from appliance import opening

    opening.initialise(load_config(data, environ={}))
    with ChildService(data) as service:
        pairs = zip(cycle(_INTAKES), cycle(_ANSWERS), strict=False)
        regulars = [
            _Regular(Visitor(service.address), intake, language)
            for intake, language in islice(pairs, sessions)
        ]
        for regular in regulars:
            regular.begin()
        _take(regulars, max(turns // 10, sessions))  # warm
        alone = _take(regulars, turns)
        started = time.perf_counter()
        shares = [regulars[n::_AT_ONCE] for n in range(_AT_ONCE)]
        with ThreadPoolExecutor(_AT_ONCE) as pool:
            taken = pool.map(_take, shares, [turns // _AT_ONCE] * _AT_ONCE)
            together = [one for share in taken for one in share]
        elapsed = time.perf_counter() - started
        for regular in regulars:
            regular.visitor.close()
    return {
        "bench": "turn",
        "sessions": sessions,
        "client": spread_of([seen for seen, _ in alone]),
        "server": spread_of([own for _, own in alone]),
        "concurrent": spread_of([seen for seen, _ in together]),
        "throughput_per_s": round(len(together) / elapsed, 1),
    }


def _screened_and_decided(data: Path) -> list[float]:
    """How long screening and deciding take alone, in ms: for every turn of the record, held once more."""
    from appliance import app, opening
    from appliance.conversation.decide import decide
    from appliance.conversation.replay import replay
    from appliance.conversation.turn import TurnTaken
    from appliance.opening import governed_policies
    from appliance.whatif import visits_under

    durations: list[float] = []
    with opening.opened(load_config(data, environ={})) as core:
        policies, setting = governed_policies(core), app.setting_of(core)

        def watch(taken: TurnTaken) -> None:
            if taken.situation is None or not taken.situation.raw:
                return
            situation = replace(taken.situation)  # nothing that it has worked out comes along
            started = time.perf_counter()
            setting.screen(situation.raw, situation.before.language)
            decide(situation)
            durations.append((time.perf_counter() - started) * 1000)

        for policy in policies.offered():
            governed = policies.active(policy.id)
            for visit in visits_under(core, policy.digest):
                replay(visit, governed.policy, governed.conditions, setting, watch)
    return durations


def _take(regulars: Sequence[_Regular], turns: int) -> list[tuple[float, float]]:
    """So many turns, one after the other, of each visitor in turn."""
    told = sys.stderr.isatty()
    taken = []
    for number in range(turns):
        taken.append(regulars[number % len(regulars)].go_on())
        if told and number % 50 == 0:
            print(f"\r{number} of {turns} turns ", end="", file=sys.stderr, flush=True)
    return taken


def _bare_commits(path: Path, times: int) -> Iterator[float]:
    """How long bare SQLite takes to make one row durable, with the settings of the appliance's own
    writer, in ms."""
    from appliance.store.engines import parse, writer_engine

    with writer_engine(parse(f"sqlite:///{path}")).connect() as connection:
        raw = connection.connection.dbapi_connection
        assert raw is not None
        rows = raw.cursor()
        rows.execute("CREATE TABLE rows (id INTEGER PRIMARY KEY, body BLOB)")
        for _ in range(times):
            started = time.perf_counter()
            rows.execute("BEGIN IMMEDIATE")
            rows.execute("INSERT INTO rows (body) VALUES (randomblob(2000))")
            rows.execute("COMMIT")
            yield (time.perf_counter() - started) * 1000
