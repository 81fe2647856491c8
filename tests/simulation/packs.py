"""The shipped intakes as visitors meet them."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

from appliance.policy.load import load
from appliance.policy.visitors import read_visitors
from appliance.simulation.visit import Intake

POLICIES = Path(__file__).parents[2] / "policies"
TODAY = date(2026, 11, 20)
SHIPPED = tuple(sorted(path.parent.name for path in POLICIES.glob("*/visitors")))


@cache
def intake(name: str) -> Intake:
    return Intake(load(POLICIES, name), read_visitors(POLICIES, name), TODAY)
