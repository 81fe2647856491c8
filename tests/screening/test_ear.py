"""The learned ear: its weights are those its lines made, and what it is sure of and what not."""

from __future__ import annotations

import hashlib

import numpy as np
import pytest

from appliance.core.text import fold
from appliance.screening import screen
from appliance.screening.languages import en, es
from appliance.screening.learned.ear import LABELS, WEIGHTS, Ear
from appliance.screening.learned.features import BUCKETS
from appliance.screening.learned.linear import packed, unpacked
from models.screening.lines import LINES, digest, written
from models.screening.train import TRAINED


@pytest.fixture(scope="module")
def ear() -> Ear:
    return Ear.trained((en.CONCEPTS, es.CONCEPTS))


def test_the_weights_are_those_that_these_lines_and_concepts_made() -> None:
    made = hashlib.sha256(WEIGHTS.read_bytes()).hexdigest()
    assert TRAINED.read_text("ascii") == f"lines {digest()}\nweights {made}\n"


def test_the_weights_stay_small() -> None:
    assert WEIGHTS.stat().st_size <= 4 << 20


def test_every_line_has_a_label_that_the_ear_knows() -> None:
    assert {label for _, label, _ in written()} <= set(LABELS)
    assert {path.name[:3] for path in LINES.glob("*.txt")} == {"en_", "es_"}


def test_packed_weights_come_back_to_within_half_a_step() -> None:
    weights = np.zeros((BUCKETS, len(LABELS)), dtype=np.float32)
    weights[5, 3], weights[99, 0] = 1.27, -0.5
    assert np.abs(unpacked(packed(weights), len(LABELS)) - weights).max() <= 0.005 + 1e-6


def test_the_same_words_weigh_by_what_stands_beside_them(ear: Ear) -> None:
    def severity(text: str) -> int:
        found = ear.impression(fold(text))
        return found.severity if found else 0

    assert severity("i wrote letters to my kids and i'm parked by the bridge") == 3
    assert severity("i parked by the bridge and got a ticket") == 0
    assert severity("escribí cartas a mis hijos y estoy junto al puente") == 3
    assert severity("me estacioné junto al puente y me multaron") == 0


@pytest.mark.parametrize(
    "line",
    [
        "i would rather die than go back to that dentist",
        "mi hijo tiene convulsiones, toma medicina",
        "me duele el pecho cuando toso",
        "¿el seguro me lo va a pagar?",
        "stabbed in the back by my partner, he took the money",
        "prefiero morirme a usar otra vez esa aplicación",
    ],
)
def test_a_figure_of_speech_or_a_condition_under_control_is_no_alarm(line: str) -> None:
    assert max(one.severity for one in screen(line, "en")) < 2


def test_what_was_said_inside_a_long_story_is_heard() -> None:
    story = (
        "it was raining and i was driving home from work when a truck pulled out and hit my door, "
        "the police came and took a report and my car is at the shop on main street, "
        "{} and the adjuster said he would call me back about the rental on monday."
    )
    plain = story.format("i have photos of the damage")
    grave = story.format("i have the pills in my hand and i'm going to take them all tonight")
    assert max(one.severity for one in screen(plain, "en")) == 0
    assert max(one.severity for one in screen(grave, "en")) == 3
