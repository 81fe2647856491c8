"""`appliance policy review`: a person looks at the first sessions of a new version.

Without --accept or --object it lists what waits, in numbers and without a word that was said; `appliance
explain SESSION` shows how one went. Each verdict is on the record.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from appliance.cli.options import Verbs, password, show, verb, with_data, with_json
from appliance.config import load_config
from appliance.core.errors import ConfigError

_HEAD = f"  {'session':34} {'ended':12} {'turns':>5} {'corrected':>9} {'re-asked':>8} {'handed over':>11}"


def register(verbs: Verbs) -> None:
    """Adds the verb."""
    parser = verb(
        verbs,
        "review",
        "look at the first sessions of a new version, and sign them off",
        "policy review legal-intake --as col --accept LG-26-04211",
        run,
    )
    parser.add_argument("policies", nargs="*", metavar="POLICY", help="an id (default: all)")
    parser.add_argument("--as", dest="by", metavar="NAME", help="a compliance officer")
    verdict = parser.add_mutually_exclusive_group()
    verdict.add_argument("--accept", metavar="SESSION", help="this one went as it should")
    verdict.add_argument(
        "--object", metavar="SESSION", help="this one did not; say why with --note"
    )
    parser.add_argument("--note", default="", metavar="TEXT", help="what is to be said about it")
    with_json(with_data(parser))


def run(args: argparse.Namespace) -> int:
    """Lists, or passes a verdict on."""
    from appliance import served

    config = load_config(args.data)
    if not (args.accept or args.object):
        found = [
            one
            for one in served.reviews(config)
            if not args.policies or one["policy"] in args.policies
        ]
        show(args, {"policies": found}, "\n".join(_lines(found)))
        return 0
    if not args.by:
        raise ConfigError("a verdict has a name", advice="Say who you are with --as NAME.")
    asked = {
        "session": args.accept or args.object,
        "by": args.by,
        "by_password": password(f"Password of {args.by}: "),
        "accept": bool(args.accept),
        "note": args.note,
    }
    done = served.reviewed(config, asked)
    show(
        args,
        done,
        f"{done['session']} {done['verdict']} by {done['by']}\n{done['standing']['text']}",
    )
    return 0


def _lines(found: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    for one in found:
        objected = f"; {one['objected']} objected to" if one["objected"] else ""
        yield f"{one['text']}{objected}"
        if one["waiting"]:
            yield _HEAD
        for row in one["waiting"]:
            yield (
                f"  {row['protocol'] or row['session']:34} {row['status']:12} {row['turns']:5} "
                f"{row['corrected']:9} {row['asked_again']:8} {row['handed_off']:11}"
            )
