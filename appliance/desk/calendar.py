"""When a place is open: weekly hours, holidays, a time zone. Pure.

Hours are local wall-clock times; what they mean in real time, on days when clocks change too, is
worked out here once. An opening that ends at or before it begins runs past midnight (22:00 to 06:00),
so 00:00 to 00:00 is the whole day. A local time that a clock change skips means the moment of the
change; one that happens twice means its first for opening and its last for closing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from appliance.core.errors import ConfigError

_LONGEST_CLOSURE = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Calendar:
    """`hours` maps ISO weekdays (1 Monday to 7 Sunday) to openings in order; a weekday that is missing
    is closed. Raises ConfigError when the place never opens or the zone does not exist."""

    timezone: str
    hours: Mapping[int, tuple[tuple[time, time], ...]]
    holidays: frozenset[date] = field(default_factory=frozenset)

    def __post_init__(self) -> None:
        if not any(self.hours.values()):
            raise ConfigError(
                "a calendar has no hours", advice="Give it hours on one day at least."
            )
        if not set(self.hours) <= set(range(1, 8)):
            raise ConfigError("a calendar names a weekday that does not exist")
        try:
            self.zone()
        except (ZoneInfoNotFoundError, ValueError):
            raise ConfigError(
                "a calendar's time zone does not exist", advice="Use a name like America/New_York."
            ) from None

    def zone(self) -> ZoneInfo:
        """The zone, from the system's data or the tzdata package."""
        return ZoneInfo(self.timezone)

    def openings(self, since: datetime) -> Iterator[tuple[datetime, datetime]]:
        """The open stretches from `since` on, in UTC, apart and in order; the first one may have begun
        before. Ends, having waited a year for the place to open again."""
        zone = self.zone()
        since = since.astimezone(UTC)  # arithmetic on local times would count the wall clock
        day = since.astimezone(zone).date() - timedelta(days=1)
        reached = since
        while True:
            for start, end in self._of(day, zone):
                begin = max(start, reached)
                if begin < end:
                    yield begin, end
                    reached = end
            day += timedelta(days=1)
            if datetime.combine(day, time(), UTC) - reached > _LONGEST_CLOSURE:
                return

    def _of(self, day: date, zone: ZoneInfo) -> Iterator[tuple[datetime, datetime]]:
        if day in self.holidays:
            return
        for opens, closes in self.hours.get(day.isoweekday(), ()):
            last = day if closes > opens else day + timedelta(days=1)
            yield (
                _moment(datetime.combine(day, opens), zone, fold=0),
                _moment(datetime.combine(last, closes), zone, fold=1),
            )


def _moment(wall: datetime, zone: ZoneInfo, *, fold: int) -> datetime:
    """The moment in UTC at which a local clock shows `wall`."""
    moment = wall.replace(tzinfo=zone, fold=fold).astimezone(UTC)
    if moment.astimezone(zone).replace(tzinfo=None) == wall:
        return moment
    before = wall.replace(tzinfo=zone, fold=1).astimezone(UTC)
    after = wall.replace(tzinfo=zone, fold=0).astimezone(UTC)
    while after - before > timedelta(seconds=1):
        middle = before + (after - before) // 2
        if middle.astimezone(zone).replace(tzinfo=None) < wall:
            before = middle
        else:
            after = middle
    return after.replace(microsecond=0)
