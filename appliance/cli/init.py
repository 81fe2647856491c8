"""`appliance init`: keys, database, settings file and the one-time claim code of a new data directory."""

from __future__ import annotations

import argparse

from appliance.cli.options import Verbs, show, verb, with_data, with_json
from appliance.config import FILE_NAME, default_toml, load_config
from appliance.core.errors import ConfigError


def register(verbs: Verbs) -> None:
    """Adds the verb."""
    parser = verb(verbs, "init", "set up a new data directory", "init --yes", run)
    parser.add_argument(
        "--yes",
        action="store_true",
        help="ask nothing: evaluation keys in a file beside the data, for loopback only",
    )
    with_json(with_data(parser))


def run(args: argparse.Namespace) -> int:
    """Sets the directory up; says so when that was done already."""
    from appliance import opening

    config = load_config(args.data)
    if opening.is_initialised(config):
        show(args, {"data": str(config.data), "new": False}, f"{config.data} is set up already")
        return 0
    if not args.yes and not _agreed():
        raise ConfigError("nothing was set up", advice="Run `appliance init --yes` to agree.")
    opening.initialise(config)
    settings = config.data / FILE_NAME
    if not settings.exists():
        settings.write_text(default_toml(), encoding="utf-8")
    code = opening.new_claim_code(config)
    text = (
        f"{config.data} is set up, with evaluation keys: they lie unprotected beside the data and serve "
        f"this machine only.\n\nClaim code: {code}\nIt makes the first administrator, once."
    )
    show(args, {"data": str(config.data), "new": True, "claim_code": code}, text)
    return 0


def _agreed() -> bool:
    print(
        "This makes evaluation keys: they are not protected by a passphrase, and the appliance will serve "
        "this machine only."
    )
    try:
        return input("Go on? [y/N] ").strip().lower() in ("y", "yes")
    except EOFError:
        return False
