"""`appliance policy sign`: a named person approves exactly these files of a pack.

The box signs a note beside the pack (approvals/NAME.note) and records it. Changing a byte of the pack
voids it. With `[policies] require_approval = true` an unapproved version is refused at the start.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from appliance.cli.options import Verbs, password, show, verb, with_data, with_json
from appliance.cli.workshop.packs import Target, targets
from appliance.config import Config, load_config
from appliance.core.policy import Policy
from appliance.ledger.approval import Approval, Pack, approvals
from appliance.ledger.note import VerifierKey
from appliance.opening import KEY_FILE, is_initialised
from appliance.vault.keys import open_keyring


def register(verbs: Verbs) -> None:
    """Adds the verb."""
    parser = verb(
        verbs,
        "sign",
        "approve a policy in your name: the box signs a note beside it",
        'policy sign legal-intake --as col --role "compliance officer"',
        run,
    )
    parser.add_argument("policy", metavar="POLICY", help="an id, or a pack's folder")
    parser.add_argument(
        "--as",
        dest="by",
        required=True,
        metavar="NAME",
        help="a compliance officer, whose password is asked for (or read from standard input)",
    )
    parser.add_argument("--role", default="", help="as what they approve it (default: their role)")
    parser.add_argument("--note", default="", metavar="TEXT", help="one line that goes with it")
    with_json(with_data(parser))


def approvals_beside(target: Target, policy: Policy, config: Config) -> tuple[Approval, ...]:
    """Who has approved exactly these files, by notes that this box's key signed."""
    if not is_initialised(config):
        return ()
    key = VerifierKey(config.origin, open_keyring(config.data / KEY_FILE).signing_key().public_key)
    pack = Pack.of(policy.id, policy.version, policy.digest, policy.files)
    return approvals(target.directory / target.pack, pack, key)


def in_lines(found: Sequence[Approval]) -> Iterator[str]:
    """Approvals as `policy show` prints them."""
    for one in found:
        at = datetime.fromtimestamp(one.at_ms / 1000, UTC)
        note = f": {one.note}" if one.note else ""
        yield f"  approved by {one.display} ({one.name}), {one.role}, {at:%Y-%m-%d %H:%M} UTC{note}"
    if not found:
        yield "  approved by nobody, or changed since"


def run(args: argparse.Namespace) -> int:
    """Has the box sign."""
    from appliance import served

    config = load_config(args.data)
    (target,) = targets([args.policy], config)
    asked = {
        "directory": str(target.directory),
        "pack": target.pack,
        "by": args.by,
        "by_password": password(f"Password of {args.by}: "),
        "role": args.role,
        "note": args.note,
    }
    done = served.approved(config, asked)
    text = (
        f"{done['policy']} {done['version']} approved by {done['by']}, {done['as']}: {done['note']}"
    )
    if done["evaluation"]:
        text += "\nsigned with evaluation keys: it shows how it goes, and proves nothing to others"
    show(args, done, text)
    return 0
