"""What only trying the conditions shows: each by a pack that is right but for one thing."""

from pathlib import Path

import pytest

from appliance.core.interview import Probe
from appliance.policy.conditions import Conditions, Truth
from appliance.policy.lint.reading import grade, seems
from appliance.policy.lint.search import Nothing, Search, Wanted, Witness, holds
from appliance.policy.load import examine, load
from tests.policy.samples import CALLBACK, DeclaredFake, copied, spoil

ASKED = 'enable_when: known("reason")'
ONLY_URGENT = "when: urgent == true\n"


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        (ASKED, "enable_when: session.turns < 0", "unreachable"),
        (ASKED, 'enable_when: known("reason") || !known("reason")', "always"),
        (ASKED, "enable_when: size(reason) > 10 && size(reason) < 5", "unreachable"),
        (ONLY_URGENT, "when: urgent && !urgent\n", "never"),
        (ONLY_URGENT, 'when: best_time == "any" && best_time == "morning"\n', "never"),
        ("when: size(reason) < 25", "when: size(reason) < 0", "never"),
        ("when: size(reason) < 25", "when: size(reason) >= 0", "always"),
        ("signals.clarifications > 2", "signals.clarifications >= 0", "always"),
        ("signals.frustration >= 0.7", "signals.frustration > 1", "never"),
        (
            "rule: caller_birth_date <= today",
            "rule: caller_birth_date <= today || caller_birth_date > today",
            "always",
        ),
        (
            "rule: caller_birth_date <= today",
            "rule: years(caller_birth_date, today) < 0 && caller_birth_date < today",
            "never",
        ),
        ("    prefer: past\n", "    prefer: future\n", "direction"),
        ('partial: known("caller_phone")', 'partial: declined("caller_phone")', "completion"),
        (
            "complete: objectives_met && summary_accepted",
            "complete: objectives_met || summary_accepted",
            "completion",
        ),
    ],
)
def test_a_broken_promise_is_found(tmp_path: Path, old: str, new: str, rule: str) -> None:
    directory = copied(tmp_path)
    line = spoil(directory / "callback/policy.yaml", old, new)
    _, faults = examine(directory, "callback", DeclaredFake())
    assert (rule, True) in [(fault.rule, abs(fault.line - line) <= 1) for fault in faults], faults


def test_a_question_behind_a_question_that_is_never_asked_is_not_reached(tmp_path: Path) -> None:
    """Each condition could hold, but the second only after the first, which rules it out."""
    directory = copied(tmp_path)
    policy = directory / "callback/policy.yaml"
    spoil(policy, ASKED, "enable_when: size(reason) > 40")
    spoil(policy, ONLY_URGENT, "when: urgent == true && size(reason) < 30\n")
    _, faults = examine(directory, "callback", DeclaredFake())
    assert "never" in {fault.rule for fault in faults}


def test_what_cannot_be_told_is_let_pass(tmp_path: Path) -> None:
    directory = copied(tmp_path)
    spoil(
        directory / "callback/policy.yaml", ASKED, 'enable_when: reason.matches("^[A-Z]{3}[0-9]+$")'
    )
    assert examine(directory, "callback", DeclaredFake())[1] == []


def test_a_witness_makes_the_condition_true() -> None:
    policy = load(CALLBACK, "callback")
    search = Search(policy, Conditions(policy))
    found = search.find([holds("urgent == true")])
    assert isinstance(found, Witness)
    assert found.facts["urgent"] is True
    decided = search.conditions.decide(
        "urgent == true", found.facts, found.absent, found.environment
    )
    assert decided is Truth.TRUE
    assert (
        search.find([holds("urgent == true"), Wanted("urgent == true", frozenset({Truth.FALSE}))])
        is Nothing.NEVER
    )


def test_long_sentences_of_long_words_are_hard() -> None:
    hard = "Enumerate comprehensively all pharmacological interventions administered to you previously here."
    easy = "Tell me in your own words why you are here today, please."
    assert (grade(hard, "en") or 0) > 12
    assert (grade(easy, "en") or 0) < 6
    assert grade("Short.", "en") is None


def test_another_language_is_noticed() -> None:
    assert seems("¿Me puede decir cuándo fue eso, por favor?", "en") == "es"
    assert seems("Could you please tell me when this was?", "es") == "en"
    assert seems("What is the name of the town where it was?", "en") is None


def test_a_probe_may_go_without_a_condition(tmp_path: Path) -> None:
    directory = copied(tmp_path)
    spoil(directory / "callback/policy.yaml", ", when: size(reason) < 25", "")
    policy, faults = examine(directory, "callback", DeclaredFake())
    assert faults == []
    assert policy is not None
    assert policy.fields["reason"].probe == Probe(1, None)


def test_an_escalation_that_stops_says_its_last_words(tmp_path: Path) -> None:
    directory = copied(tmp_path)
    spoil(directory / "callback/policy.yaml", "then: offer_person", "then: stop")
    _, faults = examine(directory, "callback", DeclaredFake())
    assert {(fault.rule, fault.path) for fault in faults} == {
        ("wording", f"callback/wording/{language}.yaml") for language in ("en", "es")
    }
