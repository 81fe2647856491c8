"""Interviews without a store: a session under a real policy, as a test wants it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

from appliance.conversation.apply import Applied, apply
from appliance.conversation.objectives import Interview, field_at, wording_at
from appliance.conversation.reply.open_question import ask_for
from appliance.conversation.turn import new_session
from appliance.conversation.understand import understand
from appliance.core.interview import Answer, AnswerStatus, Evidence, Span
from appliance.core.policy import Policy
from appliance.core.session import Ask
from appliance.fields.context import Context
from appliance.fields.registry import READERS
from appliance.policy.conditions import Conditions
from appliance.policy.load import load
from tests.conversation.stage import SHIPPED

TODAY = date(2026, 11, 20)


@cache
def governed(pack: str, packs: Path = SHIPPED) -> tuple[Policy, Conditions]:
    policy = load(packs, pack)
    return policy, Conditions(policy)


def interview(
    pack: str,
    language: str = "en",
    said: Mapping[str, str] | None = None,
    ask: str | None = None,
    *,
    confirming: bool = False,
    packs: Path = SHIPPED,
) -> Interview:
    """A session in which `said` has been answered, each in these words, and `ask` is open."""
    policy, conditions = governed(pack, packs)
    session = new_session(policy, language, "text", 0)
    begun = Interview(policy, conditions, replace(session, number=4), TODAY, 60_000)
    answers = {at: answer(begun, at, words) for at, words in (said or {}).items()}
    begun = Interview(policy, conditions, replace(begun.session, answers=answers), TODAY, 60_000)
    lookups = frozenset(f"lookup:{lookup.id}" for lookup in policy.lookups)
    made = replace(begun.session, told=lookups)
    begun = Interview(policy, conditions, made, TODAY, 60_000)
    asked: Ask | None = ask_for(begun, ask, confirming=confirming)
    return Interview(policy, conditions, replace(begun.session, ask=asked), TODAY, 60_000)


def answer(begun: Interview, address: str, words: str) -> Answer:
    """The answer that these words give."""
    field = field_at(begun.policy, address)
    assert field is not None
    context = Context(field, begun.language, TODAY, wording=wording_at(begun.wording, address))
    reading = READERS[field.type].read(words, context)[0]
    evidence = Evidence(1, reading.span, reading.span.of(words))
    return Answer(
        address, AnswerStatus.STATED, reading.value, evidence, reading.precision, reading.confidence
    )


def hear(begun: Interview, words: str) -> Applied:
    """What an utterance does to the answers."""
    return apply(understand(words, begun).commands, begun, words, None)


def whole(words: str) -> Span:
    return Span(0, len(words))
