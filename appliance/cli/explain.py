"""`appliance explain`: why each turn of a session went as it did, from the record.

What was heard (masked), what was read in it and from which words, what each evaluator said, which rule
decided, and which wording spoke. With --replay the whole session is held once more from the record,
and every turn that does not come out byte for byte as it was is named.
"""

from __future__ import annotations

import argparse

from appliance.cli.options import Verbs, password, show, verb, with_data, with_json
from appliance.config import load_config

YES, NO = 0, 1


def register(verbs: Verbs) -> None:
    """Adds the verb."""
    parser = verb(
        verbs,
        "explain",
        "why a recorded conversation went as it did",
        "explain PI-26-04211 --as claire --turn 3",
        run,
    )
    parser.add_argument("session", metavar="SESSION", help="its id, or its protocol number")
    parser.add_argument(
        "--as",
        dest="by",
        required=True,
        metavar="NAME",
        help="who asks: a compliance officer, whose password is asked for (or read from standard input)",
    )
    parser.add_argument("--turn", type=int, metavar="N", help="this turn only")
    parser.add_argument(
        "--replay", action="store_true", help="hold the session once more and compare"
    )
    with_json(with_data(parser))


def run(args: argparse.Namespace) -> int:
    """Prints the explanations; 1 when a replay came out differently."""
    from appliance import served

    asked = {
        "session": args.session,
        "by": args.by,
        "by_password": password(f"Password of {args.by}: "),
        "turn": args.turn,
        "replay": args.replay,
    }
    found = served.explained(load_config(args.data), asked)
    text = found.pop("text")
    different = found.get("different")
    if different is not None:
        text += f"\n\n{_verdict(found['replayed'], different)}"
    show(args, found, text)
    return NO if different else YES


def _verdict(replayed: int, different: list[int]) -> str:
    if not different:
        return f"replayed: all {replayed} turns came out as they were, byte for byte"
    return f"replayed: these turns came out differently: {', '.join(map(str, different))}"
