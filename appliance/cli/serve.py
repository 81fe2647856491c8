"""`appliance serve`: everything, started and watched by one command."""

from __future__ import annotations

import argparse
import gc

from appliance.cli.options import Verbs, verb, with_data
from appliance.config import load_config


def register(verbs: Verbs) -> None:
    """Adds the verb."""
    parser = verb(verbs, "serve", "start the appliance", "serve --port 8080", run)
    parser.add_argument("--host", help="the address to listen on (default: 127.0.0.1)")
    parser.add_argument("--port", type=int, help="the port to listen on (default: 8080)")
    with_data(parser)


def run(args: argparse.Namespace) -> int:
    """Serves until it is told to stop."""
    config = load_config(args.data, host=args.host, port=args.port)
    gc.disable()  # nothing that a start makes is rubbish; serving enables it again
    from appliance import app, opening, service

    with opening.opened(config) as core:
        return service.serve(app.build(core))
