"""`appliance policy graph`: a policy as a drawing (SVG) that a person who does not program can check."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from appliance.cli.options import Verbs, verb, with_data
from appliance.cli.workshop.packs import targets
from appliance.config import load_config
from appliance.core.errors import ConfigError
from appliance.policy.graph import svg
from appliance.policy.load import load


def register(verbs: Verbs) -> None:
    """Adds the verb."""
    about = (
        "draw a policy on one sheet (SVG): the steps, the conditions, who is called, how it ends"
    )
    parser = with_data(
        verb(verbs, "graph", about, "policy graph patient-intake --out flow.svg", run)
    )
    parser.add_argument("policies", nargs="*", metavar="POLICY", help="an id, or a pack's folder")
    parser.add_argument(
        "--out",
        type=Path,
        metavar="DIR|FILE.svg",
        help="a folder, for a file per policy, or one file (default: printed, for one policy)",
    )


def run(args: argparse.Namespace) -> int:
    """Writes the drawings. Raises PolicyError for a pack whose files do not fit."""
    config = load_config(args.data)
    drawn = {
        one.pack: svg(
            load(one.directory, one.pack, jurisdiction=config.jurisdiction), config.queues
        )
        for one in targets(args.policies, config)
    }
    out: Path | None = args.out
    one_file = out is None or out.suffix == ".svg"
    if one_file and len(drawn) > 1:
        raise ConfigError("several policies do not fit one file", advice="Give --out a folder.")
    if out is None:
        sys.stdout.write(next(iter(drawn.values())))
        return 0
    if not one_file:
        out.mkdir(parents=True, exist_ok=True)
    for pack, drawing in drawn.items():
        path = out if one_file else out / f"{pack}.svg"
        path.write_text(drawing, "utf-8")
        print(path)
    return 0
