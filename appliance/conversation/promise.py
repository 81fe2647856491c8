"""By when people act: what a policy promises for a priority, on the calendar of the place. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

from appliance.core.policy import Policy, Target
from appliance.desk.calendar import Calendar
from appliance.desk.sla import due

_WITHOUT_POLICY = {
    "P1": Target(first_response_seconds=120, around_the_clock=True),
    "P2": Target(first_response_seconds=1_800),
    "P3": Target(first_response_seconds=14_400),
}
"""What is promised where a policy names no target: safety has one whatever a policy says."""


def target_of(policy: Policy, priority: str) -> Target:
    """The service target of a priority."""
    return policy.sla.targets.get(priority) or _WITHOUT_POLICY[priority]


def due_at(
    policy: Policy, priority: str, now_ms: int, calendars: Mapping[str, Calendar]
) -> datetime:
    """When the first response to a ticket opened now is due."""
    opened = datetime.fromtimestamp(now_ms / 1000, UTC)
    return due(opened, target_of(policy, priority), calendars[policy.sla.calendar]).first
