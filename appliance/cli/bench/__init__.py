"""`appliance bench`: what this box can do, measured on this box.

turn    the time of one typed turn over HTTP, on a service of its own with many sessions open
voice   calls with recorded speech over the real transport at real speed, stage by stage
"""

from __future__ import annotations

from appliance.cli.bench.turn import register as add_turn
from appliance.cli.bench.voice import register as add_voice
from appliance.cli.options import Verbs, family


def register(verbs: Verbs) -> None:
    """Adds `bench` and its verbs."""
    own = family(verbs, "bench", "measure this box", "turn --json")
    add_turn(own)
    add_voice(own)
