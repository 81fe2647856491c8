from __future__ import annotations

import pytest

from appliance.core.interview import AnswerStatus, Field, FieldType, JsonValue
from appliance.simulation.comparison import fits, same
from appliance.simulation.facts import Fact


def fact(type_: FieldType, value: JsonValue, way: str = "") -> Fact:
    return Fact(Field("it", type_), value, way=way)


@pytest.mark.parametrize(
    ("known", "stored", "right"),
    [
        (fact(FieldType.DATE, "2026-03-02", "day"), "2026-03-02", True),
        (fact(FieldType.DATE, "2026-03-02", "day"), "2026-03", False),
        (fact(FieldType.DATE, "2024", "year"), "2024-01-01", False),
        (fact(FieldType.DATE, "2026-10-30", "weeks"), "2026-10-31", True),
        (fact(FieldType.DATE, "2026-10-30", "weeks"), "2026-09-30", False),
        (fact(FieldType.DATE, "2026-05-20", "months"), "2026-05", True),
        (fact(FieldType.DATE, "2023-02-20", "years"), "2023", True),
        (fact(FieldType.DATE, "2026-10-30", "weeks"), "soon", False),
        (fact(FieldType.NAME, {"text": "José O'Neil"}), {"text": "jose o'neil"}, True),
        (fact(FieldType.NAME, {"text": "Ana Ruiz Mora"}), {"text": "Ana Ruiz"}, False),
        (fact(FieldType.IDENTIFIER, "24-118830"), "24118830", True),
        (fact(FieldType.IDENTIFIER, "AB123"), "AB124", False),
        (fact(FieldType.CHOICE, ["a", "b"]), ["b", "a"], True),
        (fact(FieldType.CHOICE, "a"), {"other": "a"}, False),
        (
            fact(FieldType.QUANTITY, {"value": "5", "unit": "mg"}),
            {"value": "5.0", "unit": "mg"},
            True,
        ),
        (
            fact(FieldType.QUANTITY, {"value": "5", "unit": "mg"}),
            {"value": "5", "unit": "mL"},
            False,
        ),
        (fact(FieldType.MONEY, {"amount": "120.00"}), {"amount": "120", "currency": "USD"}, True),
        (fact(FieldType.STORY, "los mariscos"), "mariscos", True),
        (
            fact(FieldType.STORY, "metformin"),
            "my neighbour told me to come here and so metformin",
            False,
        ),
        (fact(FieldType.STORY, "peanuts"), "done", False),
    ],
)
def test_a_stored_value_is_the_facts_or_not(known: Fact, stored: JsonValue, right: bool) -> None:
    assert same(known, stored) is right


def test_what_is_not_known_fits_only_what_holds_no_value() -> None:
    unknown = Fact(Field("it", FieldType.DATE), None, AnswerStatus.UNKNOWN)
    assert fits(unknown, {"value": None, "status": "unknown"})
    assert not fits(unknown, {"value": "2026", "status": "stated"})
