"""A policy as a drawing: everything is on it, it is strict, and it is the same each time."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

from appliance.core.policy import Policy
from appliance.policy.files import pack_ids
from appliance.policy.graph import svg
from appliance.policy.graph.canvas import width_of, wrapped
from appliance.policy.graph.plain import in_words
from appliance.policy.load import load

SHIPPED = Path(__file__).parents[2] / "policies"
PACKS = {pack: load(SHIPPED, pack) for pack in pack_ids(SHIPPED)}
_SVG = "{http://www.w3.org/2000/svg}"


def said(drawing: str) -> str:
    root = ElementTree.fromstring(drawing)
    return " ".join(" ".join((text.text or "").split()) for text in root.iter(f"{_SVG}text"))


def titles(drawing: str) -> set[str]:
    return {title.text or "" for title in ElementTree.fromstring(drawing).iter(f"{_SVG}title")}


@pytest.mark.parametrize("policy", PACKS.values(), ids=PACKS)
def test_everything_of_a_policy_is_on_the_sheet(policy: Policy) -> None:
    drawing = svg(policy)
    text = said(drawing)
    words = policy.wording[policy.languages[0]]
    for objective in policy.objectives:
        assert words.objectives[objective.id] in text
    for name in (n for o in policy.objectives for n in (*o.needs, *o.may_add)):
        assert words.fields[name].label in text
    conditions = [field.enable_when for field in policy.fields.values() if field.enable_when]
    conditions += [rule.when for rule in policy.escalation]
    conditions += [objective.when for objective in policy.objectives if objective.when]
    assert {*conditions} <= titles(drawing)
    for called in (*policy.escalation, *policy.lookups):
        assert f"{called.queue} {called.priority}" in text


@pytest.mark.parametrize("policy", PACKS.values(), ids=PACKS)
def test_a_drawing_is_strict_and_the_same_each_time(policy: Policy) -> None:
    drawing = svg(policy)
    assert drawing == svg(policy)
    root = ElementTree.fromstring(drawing)
    assert root[0].tag == f"{_SVG}title"
    assert policy.purpose in (root[1].text or "")
    for part in root.iter():
        assert part.tag.removeprefix(_SVG) in {
            *("svg", "g", "title", "desc", "rect", "path", "circle", "text")
        }
        assert not {"style", "href"} & part.attrib.keys()
        assert not any(name.startswith("on") for name in part.attrib)


@pytest.mark.parametrize("policy", PACKS.values(), ids=PACKS)
def test_nothing_lies_outside_the_sheet(policy: Policy) -> None:
    root = ElementTree.fromstring(svg(policy))
    width, height = float(root.attrib["width"]), float(root.attrib["height"])
    for box in root.iter(f"{_SVG}rect"):
        assert float(box.attrib.get("x", 0)) + float(box.attrib["width"]) <= width
        assert float(box.attrib.get("y", 0)) + float(box.attrib["height"]) <= height


@pytest.mark.parametrize("policy", PACKS.values(), ids=PACKS)
def test_no_condition_of_the_house_is_left_in_code(policy: Policy) -> None:
    conditions = [field.enable_when for field in policy.fields.values() if field.enable_when]
    conditions += [rule.when for rule in policy.escalation]
    for condition in conditions:
        assert not re.search(r"[=&|<>_\[\]]|\(\?", in_words(condition, policy)), condition


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        ("has_allergies == true", "“Any allergies” is yes"),
        ("!(has_allergies == true)", "“Any allergies” is no"),
        ("has_allergies", "“Any allergies” is yes"),
        ('coverage == "private"', "“How the visit is paid” is “Private insurance”"),
        ('!known("phone")', "“Phone number” is not known"),
        ("years(birth_date, today) < 18", "“Date of birth” is under 18 years ago"),
        ("!(years(birth_date, today) < 18)", "“Date of birth” is 18 years or more ago"),
        (
            'known("phone") && !(has_allergies || takes_medicines == true)',
            "“Phone number” is known and “Any allergies” is no and “Takes medicines” is no",
        ),
        ('session.channel != "phone"', "the channel is not phone"),
        ("signals.clarifications > 2", "over 2 answers were not understood"),
        ("onset <= today", "“Since” is not after today"),
        ('medicines.exists(m, m.name == "warfarin")', 'medicines.exists(m, m.name == "warfarin")'),
    ],
)
def test_conditions_in_words(condition: str, words: str) -> None:
    assert in_words(condition, PACKS["patient-intake"]) == words


@dataclass(frozen=True)
class DeskFake:
    owner: str
    backup: str = "Deputy"


@pytest.mark.parametrize("policy", PACKS.values(), ids=PACKS)
def test_a_line_leads_from_every_rule_to_its_queue(policy: Policy) -> None:
    root = ElementTree.fromstring(svg(policy))
    lines = [title.text for title in root.iter(f"{_SVG}title") if " to " in (title.text or "")]
    called = [(one.queue, one.priority) for one in (*policy.lookups, *policy.escalation)]
    called += [("safety", "P1"), (policy.owner, "P2")]
    for queue, priority in called:
        assert lines.count(f"{priority} to {queue}") == called.count((queue, priority))


def test_a_queue_says_who_looks_after_it_and_how_soon() -> None:
    policy = PACKS["legal-intake"]
    text = said(svg(policy, {"conflicts": DeskFake("Ada Moss")}))
    assert "Ada Moss; when away, Deputy" in text
    assert "P2: answers in 1 hour done in 1 day; in office hours" in text
    assert "P1: answers in 2 minutes around the clock" in text
    assert "Ada Moss" not in said(svg(policy))


def test_priorities_are_told_apart_without_colours() -> None:
    groups = ElementTree.fromstring(svg(PACKS["legal-intake"])).iter(f"{_SVG}g")
    dashes = {
        (group.attrib["aria-label"][:2], path.attrib.get("stroke-dasharray", "solid"))
        for group in groups
        if " to " in group.attrib.get("aria-label", "")
        for path in list(group.iter(f"{_SVG}path"))[:1]
    }
    assert len(dashes) == len({priority for priority, _ in dashes}) == 3


def test_one_question_makes_a_sheet_that_holds_it_all() -> None:
    policy = PACKS["patient-intake"]
    root = ElementTree.fromstring(svg(replace(policy, objectives=policy.objectives[:1])))
    for text in root.iter(f"{_SVG}text"):
        if "text-anchor" not in text.attrib:
            wide = width_of(text.text or "", float(text.attrib["font-size"]))
            assert float(text.attrib["x"]) + wide <= float(root.attrib["width"])


def test_lines_are_no_wider_than_their_box() -> None:
    lines = wrapped("a word and another word and one more " * 5, 120, 15)
    assert len(lines) > 3
    assert all(width_of(line, 15) <= 120 for line in lines)
