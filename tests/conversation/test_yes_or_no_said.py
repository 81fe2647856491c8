"""Yes and no among other words, and what they are not taken for."""

from __future__ import annotations

import pytest

from appliance.conversation.understand import understand
from appliance.core.command import CommandKind
from tests.conversation.interviews import interview


@pytest.mark.parametrize(
    ("address", "said", "value"),
    [
        ("others_involved", "nobody apart from the two of us in my car", False),
        ("police_called", "we didn't call anyone out", False),
        ("police_called", "two troopers pulled over yes", True),
        ("police_called", "he never showed up", False),
        ("safe_now", "okay, yes, I am back at the office.", True),
        ("safe_now", "Good grief, yes I made it out", True),
        ("anyone_hurt", "yes, a bit", True),
        ("drivable", "okay, no, the axle broke", False),
    ],
)
def test_a_yes_or_a_no_is_heard_among_other_words(address: str, said: str, value: bool) -> None:
    commands = understand(said, interview("auto-claim", ask=address)).commands
    assert [(c.field, c.value) for c in commands if c.field == address] == [(address, value)]


@pytest.mark.parametrize("said", ["I won't go into that", "nobody answered yes over there"])
def test_no_yes_is_heard_in_what_denies_or_refuses(said: str) -> None:
    commands = understand(said, interview("auto-claim", ask="police_called")).commands
    assert not any(c.value is True for c in commands)


def test_short_forms_of_no_count_only_as_an_answer() -> None:
    at_help = interview("research-interview", ask="sought_help")
    elsewhere = interview("research-interview", ask="last_time")
    (answer,) = understand("no, I haven't", at_help).commands
    assert (answer.field, answer.value) == ("sought_help", False)
    told = understand("The rent went up and I didn't know what to do about it.", elsewhere)
    assert [one.field for one in told.commands] == ["last_time"]


def test_a_value_for_the_open_question_corrects_no_other() -> None:
    on = interview("auto-claim", said={"policy_number": "KD4417203"}, ask="loss_date")
    (heard,) = understand("That must be 9/14/2026", on).commands
    assert (heard.kind, heard.field, heard.value) == (CommandKind.SET, "loss_date", "2026-09-14")


@pytest.mark.parametrize(
    ("language", "said", "heard"),
    [
        (
            "en",
            "volvo wagon 5 tzr 618 the grille fell off",
            {"model": "volvo wagon", "plate": "5TZR618", "damage": "the grille fell off"},
        ),
        ("en", "audi sedan nine k l p six oh one", {"model": "audi sedan", "plate": "9KLP601"}),
        ("en", "a Jetta and the plate is 3 kwb 220", {"model": "a Jetta", "plate": "3KWB220"}),
        (
            "en",
            "audi sedan, 1 HGC M 82633 A 004352",
            {"model": "audi sedan", "vin": "1HGCM82633A004352"},
        ),
        ("en", "a 2015 kia rio", {"model": "a 2015 kia rio"}),
        ("en", "a mazda 3 7abc123", {"model": "a mazda 3 7abc123"}),
        (
            "es",
            "volvo azul nueve t r b cuatro cero ocho una abolladura",
            {"model": "volvo azul", "plate": "9TRB408", "damage": "una abolladura"},
        ),
    ],
)
def test_a_code_parts_an_answer_that_has_no_commas(
    language: str, said: str, heard: dict[str, str]
) -> None:
    commands = understand(said, interview("auto-claim", language, ask="vehicle.model")).commands
    assert {c.field: c.value for c in commands} == {f"vehicle.{k}": v for k, v in heard.items()}


def test_a_shrug_beside_a_value_is_no_value() -> None:
    commands = understand(
        "beats me, 5 TZR 618", interview("auto-claim", ask="vehicle.model")
    ).commands
    assert [(c.kind, c.field) for c in commands] == [
        (CommandKind.UNKNOWN, None),
        (CommandKind.SET, "vehicle.plate"),
    ]
