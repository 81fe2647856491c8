from __future__ import annotations

from pathlib import Path

import pytest

from appliance.config import load_config
from appliance.core.policy import Policy
from appliance.policy.load import load_all
from appliance.voice.prerender import Fixed, fixed_wording, key_of


@pytest.fixture(scope="module")
def policies(tmp_path_factory: pytest.TempPathFactory) -> list[Policy]:
    config = load_config(tmp_path_factory.mktemp("data"), environ={})
    return list(load_all(config.policies, config).values())


def test_every_language_of_every_pack_has_its_fixed_sentences(policies: list[Policy]) -> None:
    found = fixed_wording(policies, {"emergency": "911", "crisis": "988"})
    assert len(found) == len(set(found))
    assert {one.language for one in found} == {
        language for policy in policies for language in policy.languages
    }
    assert Fixed("One moment.", "en") in found
    assert not [one.sentence for one in found if "{" in one.sentence]


def test_places_that_are_always_filled_alike_are_filled(policies: list[Policy]) -> None:
    without = set(fixed_wording(policies, {}))
    more = set(fixed_wording(policies, {"emergency": "911", "crisis": "988"})) - without
    assert more
    assert any("988" in one.sentence for one in more)


def test_the_first_question_comes_before_what_is_seldom_said(policies: list[Policy]) -> None:
    (patient,) = (one for one in policies if one.id == "patient-intake")
    found = [one.sentence for one in fixed_wording([patient], {}) if one.language == "en"]
    disclosed = next(iter(patient.wording["en"].disclosures.values()))
    assert found[0] in disclosed
    assert found[-1] == patient.wording["en"].title


def test_lines_for_the_staff_are_not_among_them(policies: list[Policy], tmp_path: Path) -> None:
    found = {one.sentence for one in fixed_wording(policies, {})}
    for policy in policies:
        for wording in policy.wording.values():
            assert not found & set(wording.brief)


def test_a_key_tells_voice_words_language_and_pace_apart() -> None:
    keys = {
        key_of("a", "Yes.", "en", 1.0),
        key_of("b", "Yes.", "en", 1.0),
        key_of("a", "No.", "en", 1.0),
        key_of("a", "Yes.", "es", 1.0),
        key_of("a", "Yes.", "en", 0.8),
    }
    assert len(keys) == 5
    assert key_of("a", "Yes.", "en", 1.0) == key_of("a", "Yes.", "en", 1.001)
