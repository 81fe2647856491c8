from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from appliance.core.errors import ConfigError
from appliance.core.policy import Target
from appliance.desk.calendar import Calendar
from appliance.desk.sla import Standing, after, due, open_seconds, standing, used

NEW_YORK = ZoneInfo("America/New_York")
WEEKDAYS = {day: ((time(8), time(12)), (time(13), time(17))) for day in range(1, 6)}
OFFICE = Calendar("America/New_York", WEEKDAYS, frozenset({date(2026, 11, 26)}))
ALWAYS = Calendar("America/New_York", dict.fromkeys(range(1, 8), ((time(0), time(0)),)))
HOUR = 3600


def local(*parts: int, fold: int = 0) -> datetime:
    return datetime(*parts, tzinfo=NEW_YORK, fold=fold)


@pytest.mark.parametrize(
    ("opened", "hours", "expected"),
    [
        ((2026, 11, 20, 9), 1, (2026, 11, 20, 10)),
        ((2026, 11, 20, 11, 30), 1, (2026, 11, 20, 13, 30)),  # over lunch
        ((2026, 11, 20, 16, 30), 1, (2026, 11, 23, 8, 30)),  # over a weekend
        ((2026, 11, 25, 16, 30), 1, (2026, 11, 27, 8, 30)),  # over a holiday
        ((2026, 11, 20, 6), 1, (2026, 11, 20, 9)),  # before opening
        ((2026, 11, 20, 16), 1, (2026, 11, 20, 17)),  # exactly until closing
        ((2026, 11, 22, 3), 8, (2026, 11, 23, 17)),
    ],
)
def test_office_hours(opened: tuple[int, ...], hours: int, expected: tuple[int, ...]) -> None:
    assert after(local(*opened), hours * HOUR, OFFICE) == local(*expected)


def test_due_times_follow_the_target() -> None:
    opened = local(2026, 11, 20, 16, 30)
    times = due(opened, Target(2 * HOUR, 9 * HOUR), OFFICE)
    assert times.first == local(2026, 11, 23, 9, 30)
    assert times.resolved == local(2026, 11, 24, 8, 30) + timedelta(hours=0)
    assert due(
        opened, Target(120, None, around_the_clock=True), OFFICE
    ).first == opened + timedelta(seconds=120)


def test_a_day_on_which_clocks_change_has_the_hours_it_has() -> None:
    spring = local(2026, 3, 8)
    autumn = local(2026, 11, 1)
    assert open_seconds(spring, local(2026, 3, 9), ALWAYS) == 23 * HOUR
    assert open_seconds(autumn, local(2026, 11, 2), ALWAYS) == 25 * HOUR
    assert after(spring, 3 * HOUR, ALWAYS) == local(2026, 3, 8, 4)
    assert after(autumn, 3 * HOUR, ALWAYS) == local(2026, 11, 1, 2)
    assert after(spring, 3 * HOUR, None) == local(2026, 3, 8, 4)


def test_hours_that_begin_in_a_skipped_hour_begin_when_the_clock_jumps() -> None:
    night = Calendar("America/New_York", {7: ((time(2, 30), time(4)),)})
    assert after(local(2026, 3, 8), HOUR, night) == local(2026, 3, 8, 4)
    assert open_seconds(local(2026, 3, 8), local(2026, 3, 9), night) == HOUR


def test_hours_inside_a_repeated_hour_span_both() -> None:
    night = Calendar("America/New_York", {7: ((time(1), time(1, 30)),)})
    assert open_seconds(local(2026, 11, 1), local(2026, 11, 2), night) == 1.5 * HOUR


def test_night_shifts_run_past_midnight_into_a_closed_day() -> None:
    night = Calendar("America/New_York", {5: ((time(22), time(6)),)})
    assert after(local(2026, 11, 20, 23), 6 * HOUR, night) == local(2026, 11, 21, 5)
    assert after(local(2026, 11, 21, 5), 2 * HOUR, night) == local(2026, 11, 27, 23)


@pytest.mark.parametrize(
    "make",
    [
        lambda: Calendar("America/New_York", {}),
        lambda: Calendar("America/New_York", {1: ()}),
        lambda: Calendar("America/Nowhere", WEEKDAYS),
        lambda: Calendar("../etc/passwd", WEEKDAYS),
        lambda: Calendar("UTC", {0: ((time(8), time(9)),)}),
    ],
)
def test_a_calendar_that_cannot_be_is_refused(make) -> None:
    with pytest.raises(ConfigError):
        make()


def test_a_place_that_stays_closed_is_an_error_and_not_an_endless_search() -> None:
    year = frozenset(date(2026, 1, 1) + timedelta(days=n) for n in range(800))
    with pytest.raises(ConfigError):
        after(local(2026, 1, 1), HOUR, Calendar("UTC", WEEKDAYS, year))


def test_standing() -> None:
    opened, due_at = local(2026, 11, 20, 9), local(2026, 11, 20, 11)

    def at(hour: int, minute: int) -> Standing:
        return standing(opened, due_at, local(2026, 11, 20, hour, minute), OFFICE)

    assert at(9, 0) is Standing.ON_TIME
    assert at(10, 29) is Standing.ON_TIME
    assert at(10, 30) is Standing.PRESSING
    assert at(11, 0) is Standing.PRESSING
    assert at(11, 1) is Standing.LATE
    assert standing(opened, due_at, due_at, OFFICE, answered=due_at) is Standing.KEPT
    assert standing(opened, due_at, due_at, OFFICE, local(2026, 11, 20, 12)) is Standing.BROKEN


def test_time_stands_still_while_closed() -> None:
    opened, due_at = local(2026, 11, 20, 16), local(2026, 11, 23, 9)
    assert used(opened, due_at, local(2026, 11, 20, 17), OFFICE) == 0.5
    assert used(opened, due_at, local(2026, 11, 22, 12), OFFICE) == 0.5
    assert used(opened, due_at, local(2026, 11, 23, 10), OFFICE) == 1.5


MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC)).map(
    lambda moment: moment.replace(second=0, microsecond=0)
)
ZONES = st.sampled_from(["America/New_York", "Europe/Madrid", "Australia/Lord_Howe", "UTC"])
SHIFTS = st.sampled_from(
    [
        ((time(8), time(17)),),
        ((time(8), time(12)), (time(13), time(17))),
        ((time(22), time(6)),),
        ((time(0), time(0)),),
        ((time(1, 30), time(2, 15)),),
        (),
    ]
)
CALENDARS = st.builds(
    lambda zone, week: Calendar(zone, dict(enumerate(week, 1))),
    ZONES,
    st.lists(SHIFTS, min_size=7, max_size=7).filter(any),
)


@settings(max_examples=150, deadline=None)
@given(MOMENTS, st.integers(1, 40 * HOUR), CALENDARS)
def test_exactly_the_time_asked_for_passes_until_due(
    opened: datetime, seconds: int, calendar: Calendar
) -> None:
    moment = after(opened, seconds, calendar)
    assert open_seconds(opened, moment, calendar) == seconds
    assert open_seconds(opened, moment - timedelta(seconds=1), calendar) == seconds - 1


@settings(max_examples=40, deadline=None)
@given(MOMENTS, CALENDARS)
def test_open_time_is_what_a_clock_on_the_wall_counts(opened: datetime, calendar: Calendar) -> None:
    zone, minutes = ZoneInfo(calendar.timezone), 0
    end = opened + timedelta(days=2)
    moment = opened
    while moment < end:
        wall = moment.astimezone(zone).replace(tzinfo=None)
        minutes += any(
            datetime.combine(day, opens) <= wall < datetime.combine(last, closes)
            for day in (wall.date(), wall.date() - timedelta(days=1))
            for opens, closes in calendar.hours[day.isoweekday()]
            for last in [day if closes > opens else day + timedelta(days=1)]
        )
        moment += timedelta(minutes=1)
    assert (
        open_seconds(opened, end, calendar) == pytest.approx(minutes * 60, abs=HOUR + 60)
        if (_clocks_change(opened, end, zone))
        else open_seconds(opened, end, calendar) == minutes * 60
    )


def _clocks_change(start: datetime, end: datetime, zone: ZoneInfo) -> bool:
    days = [start + timedelta(days=n) for n in range(-1, 4)]
    return len({day.astimezone(zone).utcoffset() for day in days}) > 1
