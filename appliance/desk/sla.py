"""By when a ticket is due, how much of its time is gone, who was late. Pure.

A target is counted around the clock, or only while its calendar says the place is open.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from appliance.core.errors import ConfigError
from appliance.core.policy import Target
from appliance.desk.calendar import Calendar

PRESSING = 0.75
"""From this share of its time on, a ticket that nobody has answered is pressing."""


@dataclass(frozen=True, slots=True)
class Due:
    """When the first response is due, and the resolution if there is a target for it."""

    first: datetime
    resolved: datetime | None


class Standing(StrEnum):
    """How a promise stands."""

    ON_TIME = "on-time"
    PRESSING = "pressing"
    LATE = "late"
    KEPT = "kept"
    BROKEN = "broken"


def due(opened: datetime, target: Target, calendar: Calendar) -> Due:
    """When what was opened at `opened` (aware) is due, in UTC."""
    counted = None if target.around_the_clock else calendar
    resolution = target.resolution_seconds
    return Due(
        after(opened, target.first_response_seconds, counted),
        None if resolution is None else after(opened, resolution, counted),
    )


def after(opened: datetime, seconds: int, calendar: Calendar | None) -> datetime:
    """The moment at which so many open seconds have passed since `opened`; None: around the clock.

    What is used up exactly at closing is due at closing. Raises ConfigError when the place does not
    open for a year.
    """
    if calendar is None:
        return opened.astimezone(UTC) + timedelta(seconds=seconds)
    left = timedelta(seconds=seconds)
    for start, end in calendar.openings(opened):
        if left <= end - start:
            return start + left
        left -= end - start
    raise ConfigError("a calendar stays closed for a year", advice="Look at its holidays.")


def open_seconds(start: datetime, end: datetime, calendar: Calendar | None) -> float:
    """How long the place was open between two moments; 0 when `end` is not after `start`."""
    start, end = start.astimezone(UTC), end.astimezone(UTC)
    if end <= start:
        return 0.0
    if calendar is None:
        return (end - start).total_seconds()
    total = timedelta()
    for opens, closes in calendar.openings(start):
        if opens >= end:
            break
        total += min(closes, end) - opens
    return total.total_seconds()


def used(opened: datetime, due_at: datetime, now: datetime, calendar: Calendar | None) -> float:
    """The share of its time that is gone, from 0; 1 at the due moment, more when late."""
    allowed = open_seconds(opened, due_at, calendar)
    if allowed == 0:
        return 0.0 if now < due_at else 1.0
    return open_seconds(opened, now, calendar) / allowed


def standing(
    opened: datetime,
    due_at: datetime,
    now: datetime,
    calendar: Calendar | None,
    answered: datetime | None = None,
) -> Standing:
    """How the promise stands at `now`, or how it ended when it was `answered`."""
    if answered is not None:
        return Standing.KEPT if answered <= due_at else Standing.BROKEN
    if now > due_at:
        return Standing.LATE
    pressing = used(opened, due_at, now, calendar) >= PRESSING
    return Standing.PRESSING if pressing else Standing.ON_TIME
