"""`appliance bench`: what this box can do, measured on this box.

turn    the time of one typed turn over HTTP, on a service of its own with many sessions open
redact  what redaction leaves, masks and takes, beside Presidio as it comes, on the same texts
voice   calls with recorded speech over the real transport at real speed, stage by stage
"""

from __future__ import annotations

from appliance.cli.bench.redact import register as add_redact
from appliance.cli.bench.turn import register as add_turn
from appliance.cli.bench.voice import register as add_voice
from appliance.cli.options import Verbs, family


def register(verbs: Verbs) -> None:
    """Adds `bench` and its verbs."""
    own = family(verbs, "bench", "measure this box", "turn --json")
    add_redact(own)
    add_turn(own)
    add_voice(own)
