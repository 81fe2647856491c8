from dataclasses import replace
from datetime import date
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.core.interview import AnswerStatus, Field, FieldType, JsonValue
from appliance.core.policy import Completion, Policy
from appliance.policy.conditions import (
    ConditionFault,
    Conditions,
    Environment,
    Judgement,
    Truth,
    Workbench,
)
from appliance.policy.dialect import touched
from appliance.policy.load import load
from tests.policy.samples import CALLBACK

TODAY = Environment(today=date(2026, 11, 20))
FIELDS = {
    field.id: field
    for field in (
        Field("urgent", FieldType.BOOLEAN),
        Field("reason", FieldType.STORY),
        Field("who", FieldType.NAME),
        Field("age", FieldType.NUMBER),
        Field("damage", FieldType.MONEY),
        Field("dose", FieldType.QUANTITY),
        Field("born", FieldType.DATE),
        Field("kind", FieldType.CHOICE, options=("a", "b")),
        Field("kinds", FieldType.CHOICE, options=("a", "b"), several=True),
        Field("home", FieldType.ADDRESS),
        Field(
            "medicines",
            FieldType.GROUP,
            repeats=5,
            fields=(Field("name", FieldType.STORY), Field("since", FieldType.DATE)),
        ),
        Field("contact", FieldType.GROUP, fields=(Field("name", FieldType.NAME),)),
    )
}
EVERYTHING: dict[str, JsonValue] = {
    "urgent": True,
    "reason": "a cough at night",
    "who": {"given": "Maya", "family": "Lindqvist"},
    "age": 67,
    "damage": {"amount": "1250.50", "currency": "USD"},
    "dose": {"value": "20", "unit": "mg"},
    "born": "1959-02-11",
    "kind": "a",
    "kinds": ["a", "b"],
    "home": {"text": "Portland, OR", "city": "Portland", "state": "OR"},
    "medicines": [{"name": "lisinopril", "since": "2024"}, {"name": "aspirin"}],
    "contact": {"name": "Ana"},
}


def policy_with(*sources: str, complete: str = "objectives_met") -> Policy:
    """The example with other fields, and the sources as what its fields hang on."""
    example = load(CALLBACK, "callback")
    hanging = {
        f"x{at}": Field(f"x{at}", FieldType.STORY, enable_when=source)
        for at, source in enumerate(sources)
    }
    return replace(
        example,
        fields=MappingProxyType({**FIELDS, **hanging}),
        objectives=(),
        escalation=(),
        completion=Completion(complete),
    )


def judge(
    source: str,
    facts: dict[str, JsonValue] | None = None,
    absent: dict[str, AnswerStatus] | None = None,
    environment: Environment = TODAY,
) -> Judgement:
    return Conditions(policy_with(source)).judge(source, facts or {}, absent or {}, environment)


@pytest.mark.parametrize(
    ("source", "truth"),
    [
        ("urgent == true", True),
        ("!urgent", False),
        ("size(reason) < 25", True),
        ('reason.matches("(?i)COUGH")', True),
        ('who == "Maya Lindqvist"', True),
        ("age > 65", True),
        ("age == 67 && age < 67.5", True),
        ("65 >= age", False),
        ("damage > 1250", True),
        ("damage == 1250.5", True),
        ('dose.value > 10 && dose.unit == "mg"', True),
        ("born <= today", True),
        ('today - born < duration("720h")', False),
        ("years(born, today) == 67", True),
        ("years(born, today) < 18", False),
        ("days(born, today) > 20000", True),
        ("born.getFullYear() == 1959", True),
        ('kind == "a"', True),
        ('kind in ["b"]', False),
        ('"b" in kinds', True),
        ("size(kinds) == 2", True),
        ('home.state == "OR"', True),
        ('medicines.exists(m, m.name == "aspirin")', True),
        (
            'medicines.exists(m, has(m.since) && timestamp(m.since) < today - duration("8760h"))',
            True,
        ),
        ("size(medicines) > 2", False),
        ('contact.name == "Ana"', True),
        ('known("age") && !known("x0")', True),
        ('declined("age") || unknown("age")', False),
        ('session.channel == "text" && session.turns == 0 && session.minutes < 5', True),
        ("signals.frustration >= 0.7 || signals.clarifications > 2", False),
    ],
)
def test_a_decided_condition_is_true_or_false(source: str, truth: bool) -> None:
    assert judge(source, EVERYTHING).truth is (Truth.TRUE if truth else Truth.FALSE)


def test_nothing_answered_is_undecided_and_says_on_what_it_hangs() -> None:
    found = judge("urgent == true && age > 3")
    assert found.truth is Truth.UNDECIDED
    assert set(found.open) == {"urgent", "age"}


def test_one_side_decides_alone() -> None:
    assert judge("urgent || age > 3", {"age": 4}).truth is Truth.TRUE
    assert judge("urgent && age > 3", {"age": 2}).truth is Truth.FALSE
    assert judge("urgent && age > 3", {"age": 4}).truth is Truth.UNDECIDED


def test_what_was_answered_without_a_value_is_unknown() -> None:
    absent = {"urgent": AnswerStatus.UNKNOWN, "age": AnswerStatus.DECLINED}
    assert judge("urgent == true", {}, absent).truth is Truth.UNKNOWN
    assert judge("urgent && age > 3", {}, absent).truth is Truth.UNKNOWN
    still_open = judge('urgent && kind == "a"', {}, absent)
    assert still_open.truth is Truth.UNDECIDED
    assert still_open.open == ("kind",)


def test_known_declined_and_unknown_are_always_decided() -> None:
    absent = {"urgent": AnswerStatus.UNKNOWN, "age": AnswerStatus.DECLINED}
    assert judge('known("urgent")', {}, absent).truth is Truth.FALSE
    assert judge('unknown("urgent") && declined("age")', {}, absent).truth is Truth.TRUE
    assert judge("declined('urgent')").truth is Truth.FALSE
    assert judge('known("medicines")', {"medicines": []}).truth is Truth.TRUE


def test_a_missing_part_of_a_group_is_not_a_fault() -> None:
    facts: dict[str, JsonValue] = {"medicines": [{"name": "aspirin"}]}
    assert judge("medicines.exists(m, timestamp(m.since) < today)", facts).truth is Truth.UNDECIDED
    absent = {"medicines[0].since": AnswerStatus.UNKNOWN}
    assert (
        judge("medicines.exists(m, timestamp(m.since) < today)", facts, absent).truth
        is Truth.UNKNOWN
    )
    assert (
        judge("medicines.exists(m, timestamp(m.since) < today)", {"medicines": []}).truth
        is Truth.FALSE
    )


@pytest.mark.parametrize(
    ("source", "facts"),
    [
        ("urgent == true", {"urgent": "secret words"}),
        ("age > 3", {"age": "secret words"}),
        ("born < today", {"born": "secret words"}),
        ("damage > 3", {"damage": {"currency": "secret words"}}),
        ("dose.unit > 3", {"dose": {"unit": "secret words"}}),
        ('reason.matches("[")', {"reason": "secret words"}),
    ],
)
def test_a_fault_has_a_reason_and_no_values(source: str, facts: dict[str, JsonValue]) -> None:
    found = judge(source, facts)
    assert found.truth is Truth.FAULT
    assert found.reason
    assert "secret" not in repr(found)


def test_a_source_that_the_policy_does_not_hold_is_a_fault() -> None:
    conditions = Conditions(policy_with("urgent"))
    assert conditions.decide("age > 3", {"age": 4}, {}, TODAY) is Truth.FAULT


@pytest.mark.parametrize(
    ("written", "start"),
    [
        ("2026-11-20", "2026-11-20T00:00:00Z"),
        ("2026-11", "2026-11-01T00:00:00Z"),
        ("2026", "2026-01-01T00:00:00Z"),
        ("2026-11-03/2026-11-07", "2026-11-03T00:00:00Z"),
        ("2026-11-03T14:30", "2026-11-03T14:30:00Z"),
        ("2026-11-03T14:30+02:00", "2026-11-03T12:30:00Z"),
    ],
)
def test_a_date_is_where_it_begins(written: str, start: str) -> None:
    assert judge(f'born == timestamp("{start}")', {"born": written}).truth is Truth.TRUE


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("urgnt == true", "'urgnt' is no field"),
        ('known("urgnt")', 'known("urgnt") names no field'),
        ("known(urgent)", "takes a field's id in quotes"),
        ("age", "must come to true or false"),
        ('age == "x"', "does not go with these together"),
        ("reason > 3", "does not go with these together"),
        ("urgent == null", "nothing compares with null"),
        ("urgent ==", "at character"),
        ("objectives_met", "is no field"),
        ('reason.lowerAscii() == "x"', "is no field"),
    ],
)
def test_what_cannot_be_meant_does_not_compile(source: str, said: str) -> None:
    with pytest.raises(ConditionFault, match=said.replace("(", r"\(").replace(")", r"\)")):
        Workbench(FIELDS).compile(source)


def test_completion_sees_what_others_do_not() -> None:
    source = "objectives_met && summary_accepted"
    conditions = Conditions(policy_with(complete=source))
    assert conditions.decide(source, {}, {}, TODAY) is Truth.FALSE
    done = replace(TODAY, objectives_met=True, summary_accepted=True)
    assert conditions.decide(source, {}, {}, done) is Truth.TRUE


def test_words_inside_quotes_and_after_dots_are_not_fields() -> None:
    found = touched('reason == "urgent" && home.kind == "known(\\"age\\")" && known("age")', FIELDS)
    assert found.fields == ("reason", "home")
    assert found.asked == ("age",)


@given(
    st.sets(st.sampled_from(["urgent", "age", "kind"])),
    st.sets(st.sampled_from(["urgent", "age", "kind"])),
)
def test_only_what_is_missing_is_ever_open(given_: set[str], without: set[str]) -> None:
    facts = {name: EVERYTHING[name] for name in given_}
    absent = dict.fromkeys(without - given_, AnswerStatus.UNKNOWN)
    source = 'urgent && age > 60 && kind == "a"'
    found = CONDITIONS.judge(source, facts, absent, TODAY)
    missing = {"urgent", "age", "kind"} - given_
    assert (found.truth is Truth.TRUE) == (not missing)
    assert (found.truth is Truth.UNKNOWN) == bool(missing and missing <= absent.keys())
    assert set(found.open) <= missing


CONDITIONS = Conditions(policy_with('urgent && age > 60 && kind == "a"'))


@given(st.dates(date(1900, 1, 1), date(2026, 11, 20)))
def test_years_count_birthdays(born: date) -> None:
    source = "years(born, today) >= 18"
    birthday = (TODAY.today.month, TODAY.today.day) >= (born.month, born.day)
    age = TODAY.today.year - born.year - (not birthday)
    found = AGES.decide(source, {"born": born.isoformat()}, {}, TODAY)
    assert found is (Truth.TRUE if age >= 18 else Truth.FALSE)


AGES = Conditions(policy_with("years(born, today) >= 18"))
