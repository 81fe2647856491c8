"""Options and manners that the verbs share."""

from __future__ import annotations

import argparse
import getpass
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

Verbs: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
Run: TypeAlias = Callable[[argparse.Namespace], int]


def verb(verbs: Verbs, name: str, about: str, example: str, run: Run) -> argparse.ArgumentParser:
    """A verb's parser, with an example in its help."""
    added = verbs.add_parser(
        name,
        help=about,
        description=about,
        epilog=f"example:\n  appliance {example}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    added.set_defaults(run=run)
    return added


def family(verbs: Verbs, name: str, about: str, example: str) -> Verbs:
    """The verbs under a verb (`ledger export`), to which each is then added; one of them must be given."""
    added = verbs.add_parser(
        name,
        help=about,
        description=about,
        epilog=f"example:\n  appliance {name} {example}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    return added.add_subparsers(metavar="VERB", required=True)


def with_data(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    """Adds --data, the data directory."""
    parser.add_argument(
        "--data",
        type=Path,
        default=Path(os.environ.get("APPLIANCE_DATA", "data")),
        metavar="DIR",
        help="the data directory (default: $APPLIANCE_DATA, or ./data)",
    )
    return parser


def with_json(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    """Adds --json, for a result that a program reads."""
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    return parser


def show(args: argparse.Namespace, result: object, text: str) -> None:
    """Prints a result, as JSON where that was asked for."""
    print(json.dumps(result, ensure_ascii=False) if args.json else text)


def complain(what: str, advice: str = "") -> None:
    """Says what is wrong and what to do, on standard error."""
    print(f"appliance: {what}", file=sys.stderr)
    if advice:
        print(advice, file=sys.stderr)


def password(prompt: str) -> str:
    """A password, asked for on a terminal, or read from standard input, a line each."""
    if sys.stdin.isatty():
        return getpass.getpass(prompt)
    return sys.stdin.readline().rstrip("\n")
