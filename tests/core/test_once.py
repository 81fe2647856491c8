from __future__ import annotations

import threading
from contextvars import copy_context
from dataclasses import dataclass

import pytest

from appliance.core.once import once_a_turn, one_turn


@dataclass(eq=False)
class Counted:
    times: int = 0


@once_a_turn
def counted(text: str, by: Counted, *, twice: bool = False) -> str:
    by.times += 1
    return text * 2 if twice else text.upper()


@once_a_turn
def nothing(by: Counted) -> None:
    by.times += 1


@once_a_turn
def failing(by: Counted) -> None:
    by.times += 1
    raise LookupError


def test_within_a_turn_it_is_worked_out_once() -> None:
    by = Counted()
    with one_turn():
        assert [counted("ana", by), counted("an" + "a", by)] == ["ANA", "ANA"]
    assert by.times == 1


def test_nothing_is_kept_beyond_the_turn() -> None:
    by = Counted()
    for _ in range(2):
        with one_turn():
            counted("ana", by)
    assert by.times == 2


def test_outside_of_a_turn_it_is_the_plain_function() -> None:
    by = Counted()
    counted("ana", by)
    counted("ana", by)
    assert by.times == 2


def test_other_words_other_options_and_other_things_are_worked_out_anew() -> None:
    by, other = Counted(), Counted()
    with one_turn():
        said = [counted("ana", by), counted("eva", by), counted("ana", by, twice=True)]
        counted("ana", other)
    assert said == ["ANA", "EVA", "anaana"]
    assert (by.times, other.times) == (3, 1)


def test_a_thing_that_is_gone_is_not_taken_for_the_one_in_its_place() -> None:
    with one_turn():
        times = []
        for _ in range(50):
            by = Counted()
            counted("ana", by)
            times.append(by.times)
    assert times == [1] * 50


def test_that_there_is_nothing_is_worked_out_once_too() -> None:
    by = Counted()
    with one_turn():
        nothing(by)
        nothing(by)
    assert by.times == 1


def test_a_failure_is_no_result() -> None:
    by = Counted()
    with one_turn():
        for _ in range(2):
            with pytest.raises(LookupError):
                failing(by)
    assert by.times == 2


def test_a_turn_within_a_turn_has_its_own() -> None:
    by = Counted()
    with one_turn():
        counted("ana", by)
        with one_turn():
            counted("ana", by)
        counted("ana", by)
    assert by.times == 2


def test_a_failed_turn_leaves_nothing() -> None:
    by = Counted()
    with pytest.raises(LookupError), one_turn():
        failing(by)
    counted("ana", by)
    counted("ana", by)
    assert by.times == 3


def test_two_turns_at_once_know_nothing_of_each_other() -> None:
    by = Counted()
    both = threading.Barrier(2)

    def turn() -> None:
        with one_turn():
            both.wait(10)
            counted("ana", by)
            both.wait(10)
            counted("ana", by)

    threads = [threading.Thread(target=copy_context().run, args=(turn,)) for _ in range(2)]
    for one in threads:
        one.start()
    for one in threads:
        one.join(10)
    assert by.times == 2
