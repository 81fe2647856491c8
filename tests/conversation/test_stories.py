"""What long stories hold is taken at once, and nothing that is somebody else's."""

from __future__ import annotations

from pathlib import Path

import pytest

from appliance.core.interview import JsonValue
from tests.conversation.stage import SHIPPED, stage
from tests.conversation.told import SETS, score, stories

ENOUGH = 0.88
"""The share of what the stories of a set hold that is taken at once."""


@pytest.mark.parametrize("path", SETS, ids=lambda path: path.stem)
def test_nearly_everything_is_taken_and_hardly_anything_wrongly(path: Path) -> None:
    scores = [score(one) for one in stories(path)]
    right = sum(len(one.right) for one in scores)
    missed = sum(len(one.missed) for one in scores)
    wrong = sum(len(one.wrong) for one in scores)
    assert right / (right + missed) >= ENOUGH
    assert wrong <= len(scores) / 10


def told(pack: str, language: str, text: str) -> dict[str, JsonValue]:
    with stage(pack, packs=SHIPPED, language=language) as on:
        return dict(on.say(text).stored)


@pytest.mark.parametrize(
    ("pack", "language", "text", "address"),
    [
        ("patient-intake", "en", "My knee hurts since May. My son was born in 2012.", "birth_date"),
        (
            "patient-intake",
            "en",
            "My son Leo was born in 2012. The ankle is worse today",
            "birth_date",
        ),
        ("legal-intake", "en", "my ex is moving away with the kids and I need help", "other_party"),
        ("legal-intake", "en", "I'm Glen Tabor, my old boss at Desert Auto says hi", "other_party"),
        ("auto-claim", "en", "a truck hit my car from behind and then it left", "vehicle.model"),
        ("auto-claim", "en", "I was on the phone and she was at work all day long", "loss_place"),
    ],
)
def test_what_a_story_says_of_others_is_not_taken(
    pack: str, language: str, text: str, address: str
) -> None:
    assert address not in told(pack, language, text)


@pytest.mark.parametrize(
    ("language", "text", "name", "relation"),
    [
        ("en", "my husband Pete is my emergency contact", "Pete", "partner"),
        ("en", "in an emergency call my brother Devin", "Devin", "sibling"),
        ("es", "mi hija Ana es mi contacto de emergencia", "Ana", "child"),
    ],
)
def test_a_person_is_known_by_what_they_are_to_the_speaker(
    language: str, text: str, name: str, relation: str
) -> None:
    stored = told("patient-intake", language, text)
    assert stored["emergency_name"] == name
    assert stored["emergency_relation"] == relation


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("it happened yesterday at 5 pm", "afternoon"),
        ("it happened yesterday at 2 am", "night"),
        ("it happened this morning", "morning"),
    ],
)
def test_a_time_of_day_tells_which_part_of_it(text: str, part: str) -> None:
    assert told("auto-claim", "en", text)["loss_time"] == part


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("en", "yesterday at 5 pm on Willamette and 3rd a van hit me", "Willamette and 3rd"),
        ("en", "it was on highway 26 near exit 14 a deer ran out", "highway 26 near exit 14"),
        ("es", "ayer en la esquina de Pine y la Tercera me chocaron", "Pine y la Tercera"),
    ],
)
def test_a_place_ends_where_the_story_goes_on(language: str, text: str, place: str) -> None:
    found = told("auto-claim", language, text)["loss_place"]
    assert str(found).endswith(place)


def test_what_denies_one_thing_does_not_deny_the_next() -> None:
    stored = told("auto-claim", "en", "it won't start I need a tow truck")
    assert (stored["drivable"], stored["towing"]) == (False, True)


def test_a_no_that_goes_on_with_the_story_takes_nothing_back() -> None:
    stored = told("legal-intake", "es", "Soy Marisol Vega. No me paga nadie. Mi prima Dora lo sabe")
    assert stored["caller_name"] == "Marisol Vega"
