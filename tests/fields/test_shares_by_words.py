"""Parts of a thing said in one breath, told apart by the words that they are made of."""

from __future__ import annotations

import pytest

from appliance.conversation.understand import understand
from appliance.core.command import CommandKind
from tests.conversation.interviews import interview


def told(said: str, address: str, language: str = "en") -> dict[str, object]:
    found = {}
    for one in understand(said, interview("auto-claim", language, ask=address)).commands:
        value = one.value["text"] if isinstance(one.value, dict) else one.value
        found[str(one.field)] = value if one.kind is CommandKind.SET else one.kind
    return found


@pytest.mark.parametrize(
    ("language", "said", "parts"),
    [
        ("en", "vw jetta the left mirror hangs", {"model": "vw jetta", "damage": "the left mirror hangs"}),
        ("en", "Volvo wagon, a cracked roof", {"model": "Volvo wagon", "damage": "a cracked roof"}),
        ("en", "I really have no idea 5TZR618 the roof", {"plate": "5TZR618", "damage": "the roof"}),
        ("es", "audi gris la parrilla se cayó", {"model": "audi gris", "damage": "la parrilla se cayó"}),
        ("en", "the Subaru", {"model": "the Subaru"}),
    ],
)  # fmt: skip
def test_the_parts_of_a_car(language: str, said: str, parts: dict[str, str]) -> None:
    found = told(said, "vehicle.model", language)
    assert {at: one for at, one in found.items() if at != "None"} == {
        f"vehicle.{part}": one for part, one in parts.items()
    }


def test_a_car_among_remarks() -> None:
    said = "my nephew helps me with these a green buick as far as I can tell"
    assert told(said, "vehicle.model") == {"vehicle.model": "a green buick"}


@pytest.mark.parametrize(
    ("said", "parts"),
    [
        ("pat nolan a dark audi usaa", {"name": "pat nolan", "vehicle": "a dark audi", "insurer": "usaa"}),
        ("Ann Lincoln", {"name": "Ann Lincoln"}),
        ("dana reyes liberty mutual", {"name": "dana reyes", "insurer": "liberty mutual"}),
    ],
)  # fmt: skip
def test_the_parts_of_another_driver(said: str, parts: dict[str, str]) -> None:
    found = told(said, "other_parties")
    assert {at: str(one).casefold() for at, one in found.items()} == {
        f"other_parties[0].{part}": one.casefold() for part, one in parts.items()
    }


@pytest.mark.parametrize(
    ("language", "said", "vehicle"),
    [
        ("en", "I have no idea, a brown Dodge", "a brown Dodge"),
        ("es", "no sé, un Dodge café", "un Dodge café"),
    ],
)
def test_somebody_whose_name_nobody_knows(language: str, said: str, vehicle: str) -> None:
    assert told(said, "other_parties", language) == {
        "other_parties[0].name": CommandKind.UNKNOWN,
        "other_parties[0].vehicle": vehicle,
    }


@pytest.mark.parametrize(
    ("said", "day"),
    [("Pat Nolan, the crash was on October 3rd", "2026-10-03"), ("Pat Nolan. Awful parking today", None)],
)  # fmt: skip
def test_a_day_told_beside_counts_behind_what_happened(said: str, day: str | None) -> None:
    assert told(said, "holder_name").get("loss_date") == day


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "yes, we owe plenty"), ("en", "yes, odds and ends"), ("es", "sí, debemos desde hace años")],
)  # fmt: skip
def test_what_a_yes_opens_is_a_thing(language: str, said: str) -> None:
    on = interview("mortgage-preapplication", language, ask="has_debts")
    assert [(c.field, c.value) for c in understand(said, on).commands] == [("has_debts", True)]
