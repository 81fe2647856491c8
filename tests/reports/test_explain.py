"""A turn explained: everything that made it, and nobody's words."""

from __future__ import annotations

import json

import msgspec

from appliance.core.command import Command, CommandKind
from appliance.core.decision import Action, Decision, Escalation, Outcome, Verdict
from appliance.core.interview import Progress, Span
from appliance.core.session import (
    Ask,
    OffsetMap,
    Outside,
    Replacement,
    Reply,
    SessionStatus,
    Turn,
    Utterance,
)
from appliance.policy.load import load
from appliance.reports.explain import as_text, explain
from tests.conversation.stage import SHIPPED

POLICY = load(SHIPPED, "auto-claim")
RAW = "My name is Maya Lindqvist and yes, two people are hurt"
MASKED = "My name is <PERSON_1> and yes, two people are hurt"
NAME = Span(11, 25)
HURT = POLICY.escalation[0]


def turn(rule: str = f"escalation.{HURT.id}", *, withheld: bool = False) -> Turn:
    offsets = OffsetMap((Replacement(NAME, Span(11, 21), "PERSON"),))
    return Turn(
        number=3,
        at_ms=0,
        heard=Utterance(RAW, "" if withheld else MASKED, offsets, "en", withheld),
        tapped=None,
        commands=(
            Command(CommandKind.SET, NAME, "holder_name", {"text": "Maya Lindqvist"}, None, 0.9),
            Command(CommandKind.SET, Span(30, 33), "anyone_hurt", True),
        ),
        verdicts=(Verdict("grounded", Outcome.PASS, "turn", 0, "every value has its span"),),
        decision=Decision(
            Action.ESCALATE, rule, "injuries", (Escalation(HURT.id, HURT.queue, HURT.priority),)
        ),
        reply=Reply("Thank you, Maya.", "en", "wording:injuries.ask[0]"),
        ask=Ask("injuries", "story", "text"),
        progress=Progress(1, 5),
        status=SessionStatus.IN_PROGRESS,
        outside=Outside("2026-11-20", {"<PERSON_1>": "Maya Lindqvist"}, hits=(False,)),
    )


def test_everything_that_made_the_turn_is_named() -> None:
    text = as_text(explain(turn(), POLICY))
    for part in (
        MASKED,
        "set holder_name from '<PERSON_1>' (90% sure)",
        "set anyone_hurt from 'yes' (100% sure)",
        "grounded: PASS: every value has its span",
        f"escalate by the rule escalation.{HURT.id}",
        f"the policy's condition: {HURT.when}",
        f"{HURT.id} to {HURT.queue}, {HURT.priority}",
        "spoke      wording:injuries.ask[0]",
        "a sealed list: not found",
        "asking injuries (text)",
    ):
        assert part in text


def test_nobodys_words_are_in_it() -> None:
    explained = explain(turn(), POLICY)
    for told in (as_text(explained), json.dumps(msgspec.to_builtins(explained))):
        assert "Maya" not in told
        assert "Lindqvist" not in told


def test_a_span_that_touches_a_mask_shows_the_whole_mask() -> None:
    assert explain(turn(), POLICY).read[0].words == "<PERSON_1>"


def test_withheld_words_stay_withheld() -> None:
    told = as_text(explain(turn(withheld=True), POLICY))
    assert "two people" not in told
    assert "withheld" in told


def test_a_check_and_the_completion_show_their_conditions() -> None:
    checked = next(c for f in POLICY.fields.values() for c in f.checks)
    assert explain(turn(f"check.{checked.id}"), POLICY).condition == checked.rule
    assert explain(turn("completion"), POLICY).condition == POLICY.completion.complete
    assert explain(turn("missing"), POLICY).condition is None
