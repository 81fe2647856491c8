"""`appliance policy whatif`: what another version of a policy would have decided.

Held under both versions are the pack's dialogues (the default), sessions written down in a file of JSON
lines ({"intake", "language", "channel", "turns": [{"says"} or {"taps"}]}), or, with --as NAME, the
recorded sessions of the version on offer. Every decision that changes is shown, per rule.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

from appliance.cli.options import Verbs, password, show, verb, with_data, with_json
from appliance.cli.workshop.packs import Target, targets
from appliance.config import Config, load_config
from appliance.core.errors import ConfigError
from appliance.policy.dialogue import read_dialogues
from appliance.policy.load import load


def register(verbs: Verbs) -> None:
    """Adds the verb."""
    parser = verb(
        verbs,
        "whatif",
        "hold sessions under another version, and show every decision that changes",
        "policy whatif legal-intake --against drafts/legal-intake",
        run,
    )
    parser.add_argument("policy", metavar="POLICY", help="an id, or a pack's folder")
    parser.add_argument(
        "--against",
        required=True,
        metavar="FOLDER|DIGEST",
        help="the other version: a pack's folder, or the digest of one that was active here (with --as)",
    )
    source = parser.add_mutually_exclusive_group()
    source.add_argument("--sessions", type=Path, metavar="FILE", help="sessions as JSON lines")
    source.add_argument(
        "--dialogues", action="store_true", help="the pack's dialogues (the default)"
    )
    source.add_argument(
        "--as", dest="by", metavar="NAME", help="the recorded ones, for a compliance officer"
    )
    with_json(with_data(parser))


def run(args: argparse.Namespace) -> int:
    """Prints what changes; 0 when nothing does, 1 otherwise."""
    config = load_config(args.data)
    (target,) = targets([args.policy], config)
    found = _recorded(args, target, config) if args.by else _played(args, target, config)
    show(args, found, "\n".join(_lines(found)))
    return 1 if found["changes"] else 0


def _recorded(args: argparse.Namespace, target: Target, config: Config) -> dict[str, Any]:
    from appliance import served

    asked = {
        "intake": target.pack,
        "by": args.by,
        "by_password": password(f"Password of {args.by}: "),
    }
    if re.fullmatch(r"[0-9a-f]{64}", args.against):
        asked["digest"] = args.against
    else:
        (other,) = targets([args.against], config)
        asked |= {"directory": str(other.directory), "pack": other.pack}
    return served.what_if(config, asked)


def _played(args: argparse.Namespace, target: Target, config: Config) -> dict[str, Any]:
    from appliance import app, whatif

    (against,) = targets([args.against], config)
    policy = load(target.directory, target.pack, config)
    other = load(against.directory, against.pack, config)
    if policy.id != other.id:
        raise ConfigError(
            "these are versions of different intakes", advice="Compare like with like."
        )
    scripts = _of_file(args.sessions, policy.id) if args.sessions else _of_dialogues(target)
    engines = app.load_engines(config)
    return whatif.played(
        scripts, app.rehearsed(policy, config, engines), app.rehearsed(other, config, engines)
    )


def _of_dialogues(target: Target) -> list[Any]:
    from appliance.whatif import Line, Script

    return [
        Script(
            intake=target.pack,
            language=one.text.language,
            channel=one.text.channel,
            turns=[Line(turn.says, turn.taps) for turn in one.text.turns],
            name=one.path,
            today=one.text.today,
            lists=one.text.lists,
        )
        for one in read_dialogues(target.directory, target.pack)
    ]


def _of_file(path: Path, intake: str) -> Sequence[Any]:
    from appliance.whatif import Script

    try:
        lines = path.read_bytes().splitlines()
        found = [msgspec.json.decode(line, type=Script) for line in lines if line.strip()]
    except OSError as problem:
        raise ConfigError(
            f"{path} cannot be read: {problem.strerror}", advice="Name a file."
        ) from None
    except msgspec.DecodeError as wrong:
        raise ConfigError(f"{path}: {wrong}", advice="One session a line, as JSON.") from None
    named = (
        msgspec.structs.replace(one, name=one.name or f"{path.name}:{number}")
        for number, one in enumerate(found, start=1)
    )
    return [one for one in named if one.intake == intake]


def _lines(found: Mapping[str, Any]) -> Iterator[str]:
    yield (
        f"sessions held under both: {found['sessions']}; decisions that change: "
        f"{found['changed_decisions']}, in sessions: {found['changed_sessions']}"
    )
    for kind in found["changes"]:
        yield f"{kind['count']:5}  {kind['before'] or 'cannot be taken'}"
        yield f"    -> {kind['after'] or 'cannot be taken'}"
        for one in kind["examples"]:
            yield f"         {one['session']}, turn {one['turn']}: {one['said'] or '(nothing said)'}"
