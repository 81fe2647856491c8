"""What somebody who does not program writes, and what they are told."""

from pathlib import Path

import pytest

from appliance.policy.load import examine
from appliance.policy.slips import explained
from appliance.policy.source import read_yaml
from tests.policy.samples import DeclaredFake, copied, spoil

YAML = [
    ("fields:\n  born:\n\ttype: date\n", 3, "a tab"),
    ("a:\n  b: 1\n   c: 2\n", 3, "begins 3 spaces in, and line 2 above it 2"),
    ("a:\n    b: 1\n  c: 2\n", 3, "begins 2 spaces in, where no line above does"),
    ("a:\n  b: 1\n  c\n  d: 2\n", 3, "a colon is missing: c:"),
    ('a:\n  label:"Name"\n  b: 2\n', 2, "a space is missing after the colon: label:"),
    ('a:\n  - "one"\n  -"two"\n', 3, "a space is missing after the dash"),
    ('a:\n  - "one?\n  - "two?"\n', 2, 'the quote " that opens here is not closed'),
    ("a:\n  - 'What's that?'\n", 2, "the ' inside ends the text"),
    ('a: "the "full" name"\n', 1, 'the " inside ends the text'),
    ("a: [b, c\nd: 1\n", 1, "] is missing"),
    ("a: {b: c]\n", 1, "} is missing"),
    ("a: @home\n", 1, "a text that begins with @ goes between quotes"),
    ("a: Your name: what is it?\n", 1, "a text with a colon inside goes between quotes"),
]


@pytest.mark.parametrize(("text", "line", "said"), YAML)
def test_a_slip_in_yaml_is_named_where_it_is(text: str, line: int, said: str) -> None:
    _, faults = read_yaml("x", text)
    assert [fault.line for fault in faults] == [line]
    assert said in faults[0].message
    assert "block" not in faults[0].message


def test_what_looks_right_is_not_explained_away() -> None:
    assert explained("a:\n  - b: 1\n    c: 2\n  - d\nf: {g: 1}\n", 5) is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("ask: What is your #1 wish?", "what follows # is not read"),
        ("ask: “What is it?”", "curly quotes"),
        ("ask: [“Well, what is it?”]", "curly quotes"),
    ],
)
def test_what_would_be_lost_or_shown_without_a_word_is_said(text: str, said: str) -> None:
    _, faults = read_yaml("x", f"{text}\n")
    assert faults
    assert all(said in fault.message for fault in faults)


def test_a_comment_with_a_space_and_quoted_curls_are_left_alone() -> None:
    assert read_yaml("x", 'a: one # two\nb: "“so”"\nc: it’s fine\n')[1] == ()


CONDITIONS = [
    ("urgent = true", "“is” is written =="),
    ("urgent is true", "“is” is written =="),
    ("urgent == yes", "== true"),
    ("urgent == No", "== false"),
    ('urgent == "yes"', "a yes or no is compared with true or false"),
    ("urgent and known('reason')", "“and” is written &&"),
    ("urgent or known('reason')", "“or” is written ||"),
    ("not urgent", "“not” is written !"),
    ("if urgent", "leave out words such as if"),
    ("signals.severity => 2", "“at least” is written >="),
    ('signals.severity > "2"', "a number stands without quotes"),
    ("best_time == morning", 'stands in double quotes: "morning"'),
    ('best_time == "mornings"', "did you mean 'morning'?"),
    ("urgnt == true", "did you mean 'urgent'?"),
    ('known("reasn")', "did you mean 'reason'?"),
]


@pytest.mark.parametrize(("condition", "said"), CONDITIONS)
def test_a_condition_in_words_is_told_how_it_is_written(
    tmp_path: Path, condition: str, said: str
) -> None:
    directory = copied(tmp_path)
    quoted = "'" + condition.replace("'", "''") + "'"
    line = spoil(
        directory / "callback/policy.yaml", "when: urgent == true, if", f"when: {quoted}, if"
    )
    _, faults = examine(directory, "callback", DeclaredFake())
    assert [fault.line for fault in faults if said in fault.message] == [line], faults
    assert not [fault for fault in faults if fault.rule == "constant"]


SHAPES = [
    ("type: story\n", "type: text\n", "did you mean 'story'?"),
    ("type: boolean\n", "type: yes/no\n", "did you mean 'boolean'?"),
    ("queue: nurse,", "queue: front desk,", "begins with a letter: front-desk"),
    ("queue: nurse,", "queue: doctor,", "there are: front-desk, nurse, conflicts"),
    ("audio: 0d", "audio: 0 days", "such as 30d: 0d"),
    ("required: true\n    sensitive: contact", "required: yes\n    sensitive: contact", "true or"),
    ("languages: [en, es]", "languages: en, es", "a list stands in brackets: [en, es]"),
    ("{id: upset,", "{id: Very upset,", "begins with a letter: very_upset"),
    ("version: 1.0.0", "version: 2", "three numbers, such as 1.0.0"),
]


@pytest.mark.parametrize(("old", "new", "said"), SHAPES)
def test_a_value_that_does_not_fit_is_told_what_would(
    tmp_path: Path, old: str, new: str, said: str
) -> None:
    directory = copied(tmp_path)
    path = directory / "callback/policy.yaml"
    path.write_text(path.read_text("utf-8").replace(old, new, 1), "utf-8")
    _, faults = examine(directory, "callback", DeclaredFake())
    assert any(said in fault.message for fault in faults), faults


def test_what_is_forgotten_is_shown(tmp_path: Path) -> None:
    directory = copied(tmp_path)
    path = directory / "callback/policy.yaml"
    text = path.read_text("utf-8")
    kept = [line for line in text.splitlines() if not line.startswith("minutes:")]
    path.write_text("\n".join(kept), "utf-8")
    _, faults = examine(directory, "callback", DeclaredFake())
    assert [fault.message for fault in faults] == [
        "the key 'minutes' is missing; write one, such as   minutes: 5"
    ]


@pytest.mark.parametrize(
    ("name", "said"),
    [("wording/es.yml", "rename it to es.yaml"), ("notes.docx", "keep anything else outside")],
)
def test_a_file_that_has_no_place_is_told_what_to_do(tmp_path: Path, name: str, said: str) -> None:
    directory = copied(tmp_path)
    (directory / "callback" / name).write_text("x", "utf-8")
    _, faults = examine(directory, "callback", DeclaredFake())
    assert any(said in fault.message for fault in faults), faults
