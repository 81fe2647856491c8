from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.core.audio import Expected, Expecting
from appliance.core.interview import Field, FieldType
from appliance.engines.grammars import ALARMS, LETTERS, Grammar, grammar_of, written
from appliance.fields.context import Context
from appliance.fields.registry import READERS

FITTED = [
    Expected.YES_NO,
    Expected.CHOICE,
    Expected.DATE,
    Expected.NUMBER,
    Expected.PHONE,
    Expected.IDENTIFIER,
    Expected.NAME,
    Expected.EMAIL,
]
OPTIONS = (("mri", ("MRI scan",)), ("xray", ("X-ray", "an x-ray")), ("none", ("None (of 3)",)))


def grammar(kind: Expected, unknown: frozenset[str] = frozenset(), **more: object) -> Grammar:
    made = grammar_of(Expecting(kind, "en", **more), lambda word: word not in unknown)  # type: ignore[arg-type]
    assert made is not None
    return made


def rule(made: Grammar, name: str) -> list[str]:
    """The alternatives of a rule without structure."""
    found = re.search(rf"^<{name}> = (.*?);", made.text, re.MULTILINE | re.DOTALL)
    assert found is not None
    return found[1].split(" | ")


@pytest.mark.parametrize("kind", [Expected.STORY, Expected.ADDRESS, Expected.ANYTHING])
def test_what_may_be_anything_has_no_grammar(kind: Expected) -> None:
    assert grammar_of(Expecting(kind, "en"), lambda word: True) is None


@pytest.mark.parametrize("kind", FITTED)
def test_every_rule_that_is_named_is_there_once(kind: Expected) -> None:
    made = grammar(kind, options=OPTIONS, names=("Lindqvist",))
    defined = re.findall(r"^(?:public )?<(\w+)> =", made.text, re.MULTILINE)
    assert len(defined) == len(set(defined))
    used = set(re.findall(r"<(\w+)>", made.text)) - {"VOID"}
    assert used == set(defined)
    assert made.text.count("(") == made.text.count(")")
    assert made.text.count("[") == made.text.count("]")
    assert 0 < made.floor < 1


@pytest.mark.parametrize("kind", FITTED)
@pytest.mark.parametrize(
    "said", ["repeat", "slower", "go back", "i don't know", "no thanks", "operator"]
)
def test_what_steers_is_heard_beside_every_answer(kind: Expected, said: str) -> None:
    assert said in rule(grammar(kind, options=OPTIONS), "steering")


def test_options_are_heard_as_they_may_be_said() -> None:
    answers = rule(grammar(Expected.CHOICE, options=OPTIONS), "answer")
    assert {"mri scan", "x ray", "an x ray"} <= set(answers)


def test_a_way_of_saying_an_option_that_cannot_be_pronounced_is_left_out_and_counted() -> None:
    made = grammar(Expected.CHOICE, frozenset({"mri"}), options=OPTIONS)
    assert "mri" not in made.text
    assert "x ray" in rule(made, "answer")
    assert made.left_out == 2  # the scan, and the one that holds a figure


def test_names_that_are_known_are_heard_and_their_absence_is_no_hole() -> None:
    assert "lindqvist" in grammar(Expected.NAME, names=("Lindqvist",)).text
    assert rule(grammar(Expected.NAME), "name") == ["<VOID>"]


def test_a_letter_is_made_clear_by_words_that_begin_with_it() -> None:
    made = grammar(Expected.IDENTIFIER)
    clear = re.findall(r"letter-(\w) \(as in \| like \| for\) \(([^)]*)\)", made.text)
    assert [letter for letter, _ in clear] == list(LETTERS)
    assert all(word.startswith(letter) for letter, words in clear for word in words.split(" | "))
    assert "boy" in dict(clear)["b"]


OPTION_WORDS = st.text(st.characters(codec="utf-8"), max_size=40)


@given(st.lists(st.tuples(OPTION_WORDS, st.lists(OPTION_WORDS, max_size=3).map(tuple)), max_size=4))
def test_no_wording_breaks_out_of_its_rule(options: list[tuple[str, tuple[str, ...]]]) -> None:
    made = grammar(Expected.CHOICE, options=tuple(options))
    assert all(re.fullmatch(r"[a-z' ]+", answer) for answer in rule(made, "answer"))


def test_alarms_are_plain_words() -> None:
    assert all(re.fullmatch(r"[a-z' ]+", alarm) for alarm in ALARMS)


def test_letters_and_other_pronunciations_read_as_plain_words() -> None:
    assert written(["letter-b", "as", "in", "boy", "the(2)", "x-ray"]) == "b as in boy the x-ray"


@pytest.mark.parametrize(
    ("kind", "said", "value"),
    [
        (FieldType.BOOLEAN, "that is right", True),
        (FieldType.BOOLEAN, "no i don't", False),
        (FieldType.DATE, "may third nineteen eighty four", "1984-05-03"),
        (FieldType.DATE, "the twelfth of june two thousand and one", "2001-06-12"),
        (FieldType.DATE, "oh five oh three nineteen eighty four", "1984-05-03"),
        (FieldType.PHONE, "five oh three double five five oh one four two", "+15035550142"),
        (FieldType.IDENTIFIER, "b as in boy four seven double l nine", "B47LL9"),
    ],
)
def test_what_a_grammar_yields_is_read_as_a_value(
    kind: FieldType, said: str, value: object
) -> None:
    field = Field(id="asked", type=kind)
    context = Context(field, "en", date(2026, 11, 21), asked=True)
    readings = READERS[kind].read(said, context)
    assert [one.value for one in readings][:1] == [value]
