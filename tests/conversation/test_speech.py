"""Words found, templates filled, values as a person reads them; and that every phrase there is exists."""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from appliance.conversation import reply, speech
from appliance.conversation.reply.plain import PLAIN
from appliance.conversation.reply.safety import _SAFETY_PHRASES
from appliance.conversation.speech import due_in_words, fill, from_answers, question, spoken_need
from appliance.core.decision import Outcome
from appliance.screening import check_reply
from tests.conversation.interviews import governed, interview

CODE = Path(reply.__file__).parent
PACKS = ("patient-intake", "legal-intake", "auto-claim")


def named_in_code() -> set[str]:
    """Every constant that may reach `say` or `phrase`: in their arguments, or through a `name`."""
    found = {name for names in PLAIN.values() for name in names} | set(_SAFETY_PHRASES.values())
    for file in sorted(CODE.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text())):
            if isinstance(node, ast.Call) and _says(node.func):
                found |= constants(node.args)
            if isinstance(node, ast.Assign) and _is_name(node.targets[0]):
                found |= constants([node.value])
    return found


def _says(function: ast.expr) -> bool:
    called = getattr(function, "attr", getattr(function, "id", ""))
    return called in ("say", "phrase")


def _is_name(target: ast.expr) -> bool:
    return isinstance(target, ast.Name) and target.id == "name"


def constants(nodes: Sequence[ast.expr]) -> set[str]:
    """The strings among `nodes` that are looked for as they stand, comparisons left out."""
    compared = {
        id(part)
        for node in nodes
        for one in ast.walk(node)
        if isinstance(one, ast.Compare | ast.JoinedStr)
        for part in ast.walk(one)
    }
    return {
        part.value
        for node in nodes
        for part in ast.walk(node)
        if isinstance(part, ast.Constant)
        and isinstance(part.value, str)
        and id(part) not in compared
        and re.fullmatch(r"[a-z_]{2,}", part.value)
    }


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("pack", PACKS)
def test_every_phrase_that_is_said_has_its_words(pack: str, language: str) -> None:
    names = named_in_code()
    assert {"handoff", "crisis_support", "too_long", "held"} <= names
    missing = names - set(interview(pack, language).wording.phrases)
    assert missing == set()


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("pack", PACKS)
def test_no_wording_of_a_pack_is_stopped_by_our_own_gate(pack: str, language: str) -> None:
    policy, _ = governed(pack)
    words = policy.wording[language]
    said = [*words.disclosures.values(), words.summary, words.receipt]
    for field in words.fields.values():
        for one in (field, *field.fields.values()):
            said += [*one.ask, *one.probe, *one.checks.values()]
            said += filter(None, (one.help, one.why, one.add, one.confirm))
    stopped = [
        line
        for template in said
        for line in [re.sub(r"\{[\w.]+\}", "K7-2040", template)]
        for verdict in check_reply(line, language, policy.must_not, frozenset({"K7-2040"}))
        if verdict.outcome is Outcome.BLOCK
    ]
    assert stopped == []


def test_a_place_without_a_value_leaves_no_hole() -> None:
    assert fill("They'll get back to you {due}. Thanks.", {}) == "They'll get back to you. Thanks."


def test_sentences_about_nothing_known_are_left_out() -> None:
    begun = interview("patient-intake", said={"full_name": "Ana Ruiz"})
    said = from_answers(begun, "Name: {full_name}. Phone: {phone}.", {})
    assert said == "Name: Ana Ruiz."


def test_entries_are_read_one_by_one() -> None:
    said = {
        "medicines[0].name": "lisinopril",
        "medicines[0].dose": "10 mg",
        "medicines[1].name": "aspirin",
        "allergies[0].substance": "shellfish",
        "allergies[0].reaction": "my lips swell",
    }
    begun = interview("patient-intake", said=said)
    assert spoken_need(begun, "medicines") == "lisinopril 10 mg; aspirin"
    assert spoken_need(begun, "allergies") == "shellfish, my lips swell"


def test_a_long_story_is_read_back_as_it_begins() -> None:
    begun = interview("patient-intake", said={"reason": "my back hurts when I sit " * 20})
    assert len(spoken_need(begun, "reason")) <= 162
    assert spoken_need(begun, "reason").endswith("…")


def test_a_question_asked_again_is_asked_in_other_words() -> None:
    begun = interview("patient-intake")
    again = speech.Interview(
        begun.policy,
        begun.conditions,
        replace(begun.session, tries={"full_name": 1}),
        begun.today,
        begun.now_ms,
    )
    assert question(begun, "full_name") != question(again, "full_name")


@pytest.mark.parametrize(
    ("language", "due", "said"),
    [
        ("en", datetime(2026, 11, 20, 14, 30), "2:30 pm"),
        ("es", datetime(2026, 11, 20, 14, 30), "14:30"),
        ("en", datetime(2026, 11, 23, 9, 0), "Monday, November 23"),
        ("es", datetime(2026, 11, 23, 9, 0), "lunes 23 de noviembre"),
    ],
)
def test_when_in_words(language: str, due: datetime, said: str) -> None:
    now = datetime(2026, 11, 20, 9, 0)
    assert said in due_in_words(interview("patient-intake", language), due, now)
