from __future__ import annotations

from datetime import date
from itertools import islice
from random import Random

import pytest
from stdnum import luhn
from stdnum.us import ssn

from appliance.core.interview import FieldType
from appliance.simulation.crowd import invitations
from appliance.simulation.facts import Facts, as_answers
from appliance.simulation.identifiers import drawn_identifier, vin_check
from appliance.simulation.personas import PERSONAS
from tests.simulation.packs import SHIPPED, TODAY, intake


def visitors(name: str, count: int = 60) -> list[Facts]:
    here = intake(name)
    return [here.visitor(one).facts for one in islice(invitations(here, count, 5), count)]


@pytest.mark.parametrize("name", SHIPPED)
def test_the_same_seed_brings_the_same_visitors(name: str) -> None:
    here = intake(name)
    first, again = (
        [as_answers(here.visitor(one).facts) for one in invitations(here, 20, seed)]
        for seed in (7, 7)
    )
    other = [as_answers(here.visitor(one).facts) for one in invitations(here, 20, 8)]
    assert first == again
    assert first != other


@pytest.mark.parametrize("name", SHIPPED)
def test_every_fact_fits_its_field(name: str) -> None:
    for facts in visitors(name):
        for fact in facts.values():
            if not fact.known:
                assert fact.status in fact.field.accept
            elif fact.field.type is FieldType.CHOICE:
                chosen = fact.value if isinstance(fact.value, list) else [fact.value]
                assert set(chosen) <= set(fact.field.options)
            elif fact.field.type is FieldType.DATE and fact.way == "day":
                day = date.fromisoformat(str(fact.value))
                assert (day > TODAY) == (fact.field.prefer == "future")
            elif fact.field.type is FieldType.GROUP:
                assert 1 <= len(fact.entries) <= max(fact.field.repeats, 1)


def test_what_hangs_on_another_answer_is_known_only_where_that_is_so() -> None:
    for facts in visitors("patient-intake"):
        assert ("allergies" in facts) == (facts["has_allergies"].value is True)
        assert ("insurer" in facts) == (facts["coverage"].value == "private")


def test_identifiers_pass_their_check_digits() -> None:
    assert vin_check("1M8GDM9AXKP042788") == "X"
    assert vin_check("11111111111111111") == "1"
    rng = Random(3)
    for _ in range(50):
        vin = drawn_identifier("vin", rng)
        assert vin[8] == vin_check(vin)
        assert luhn.is_valid("80840" + drawn_identifier("npi", rng))
        assert ssn.is_valid(drawn_identifier("ssn", rng))


def test_every_persona_and_language_comes() -> None:
    here = intake("auto-claim")
    came = {(one.persona.id, one.language) for one in invitations(here, 40, 1)}
    assert came == {(persona, language) for persona in PERSONAS for language in ("en", "es")}


def test_those_who_are_likely_to_say_yes_mostly_do() -> None:
    told = [facts["bankruptcy"].value for facts in visitors("mortgage-preapplication", 120)]
    assert 0.05 < told.count(True) / len(told) < 0.4
