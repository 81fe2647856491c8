from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from appliance.voice.echo import Echo
from appliance.voice.pcm import SILENT_DB

PLAYED_DB = -20.0


def following(returns_db: float, windows: int) -> Echo:
    echo = Echo()
    for _ in range(windows):
        echo.played(PLAYED_DB)
        echo.heard(PLAYED_DB - returns_db, alone=True)
    return echo


def test_before_anything_is_known_it_is_taken_to_come_back_a_little_quieter() -> None:
    echo = Echo()
    assert echo.db < SILENT_DB
    echo.played(PLAYED_DB)
    assert PLAYED_DB - 30 < echo.db < PLAYED_DB - 18


def test_that_it_comes_back_loud_is_learned_at_once_and_that_it_does_not_after_a_second() -> None:
    assert following(5.0, 3).db == PLAYED_DB - 5.0
    assert following(40.0, 20).db > PLAYED_DB - 30
    assert following(40.0, 64).db == PLAYED_DB - 40.0


def test_somebody_elses_voice_teaches_nothing_unless_it_was_none() -> None:
    echo = following(40.0, 64)
    for _ in range(12):
        echo.heard(PLAYED_DB - 3.0, alone=False)
    assert echo.db == PLAYED_DB - 40.0
    echo.somebody_spoke()
    echo.nobody_spoke()
    assert echo.db == PLAYED_DB - 40.0
    for _ in range(12):
        echo.heard(PLAYED_DB - 3.0, alone=False)
    echo.nobody_spoke()
    assert echo.db == PLAYED_DB - 3.0


def test_a_door_among_many_windows_teaches_nothing() -> None:
    echo = following(40.0, 64)
    for _ in range(4):
        echo.heard(0.0, alone=True)
    assert echo.db == PLAYED_DB - 40.0


def test_what_was_played_comes_back_for_a_while_and_not_once_we_paused() -> None:
    echo = following(10.0, 64)
    for _ in range(9):
        echo.played(SILENT_DB)
    assert echo.db == PLAYED_DB - 10.0
    echo.played(SILENT_DB)
    assert echo.db < SILENT_DB
    echo = following(10.0, 64)
    echo.stopped()
    assert echo.db < SILENT_DB


@given(st.lists(st.tuples(st.floats(-96, 0), st.floats(-96, 0), st.booleans()), max_size=200))
def test_it_never_comes_back_louder_than_it_was_played(
    windows: list[tuple[float, float, bool]],
) -> None:
    echo = Echo()
    for played, heard, alone in windows:
        echo.played(played)
        echo.heard(heard, alone=alone)
        assert echo.db <= max(one for one, _, _ in windows)
