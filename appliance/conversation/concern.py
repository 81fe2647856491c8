"""The question of care: asked in the flow when something sounded like danger and may have been none. Pure.

One short question for each category, at most once in a visit. A yes in any words is as grave as the
gravest of that category; a no goes on where we were; what is neither is no no.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from appliance.conversation.distress import SUPPORT
from appliance.conversation.languages import PATTERNS, patterns_for
from appliance.core.command import Command, CommandKind
from appliance.core.decision import Decision
from appliance.core.interview import Address, Language, Span
from appliance.core.session import Ask, Session
from appliance.core.text import fold

K = CommandKind

EVALUATORS: Mapping[str, str] = {
    "self_harm": "crisis",
    "harm_to_others": "crisis",
    "medical": "emergency",
    "danger": "emergency",
    "abuse": "abuse",
}
"""The categories that are asked about, each with the evaluator that raises it."""

_GENTLY = f"{SUPPORT}."
_MARK = "asked:"


def address_of(category: str) -> Address:
    """The address under which a category is asked about."""
    return _GENTLY + category


def asked_about(ask: Ask | None) -> str | None:
    """The category that the open question asks about, if it is a question of care."""
    if ask is None or not ask.field.startswith(_GENTLY):
        return None
    return ask.field.removeprefix(_GENTLY)


def said_before(session: Session, category: str) -> bool:
    """True when this category has been spoken of in this visit: it is not asked about again."""
    return _MARK + category in session.told


def marked(decision: Decision) -> frozenset[str]:
    """What a decision leaves in `Session.told`: the category it asked about, or gave support for."""
    family, *rest = decision.rule.split(".")
    return frozenset(
        _MARK + one for one in rest if family in ("gentle", "safety") and one in EVALUATORS
    )


def answered(raw: str, ask: Ask, language: Language) -> Command | None:
    """The yes or no to a question of care; None for what is neither. A yes is heard in any language."""
    folded = fold(raw).strip()
    caring = patterns_for(language).caring
    denied = caring.no.search(folded) is not None
    whole = Span(0, len(raw))
    if denied and not caring.turns.search(folded):
        return Command(K.DENY, whole, field=ask.field)
    others = () if denied else (one.caring for one in PATTERNS.values())
    if any(one.yes.search(folded) for one in (caring, *others)):
        return Command(K.CONFIRM, whole, field=ask.field)
    return None


def unanswered(commands: Sequence[Command], ask: Ask | None) -> bool:
    """True when a question of care was open and got neither yes nor no."""
    if asked_about(ask) is None or ask is None:
        return False
    return not any(one.field == ask.field and one.kind in (K.CONFIRM, K.DENY) for one in commands)
