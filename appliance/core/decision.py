"""Judgements and the one next thing. Pure. A verdict judges and never acts; a decision acts once."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from appliance.core.interview import Address, Span


class Outcome(StrEnum):
    """What an evaluator found. ABSTAIN: it could not judge, which is never taken for PASS."""

    PASS = "PASS"  # noqa: S105 - an outcome, not a password
    FLAG = "FLAG"
    BLOCK = "BLOCK"
    ABSTAIN = "ABSTAIN"


@dataclass(frozen=True, slots=True)
class Verdict:
    """One evaluator's judgement of one turn, with its reason (which never quotes the person).

    `severity` runs from 0 to 3: 3 act at once, a life may be at risk; 2 serious, a person must look
    soon; 1 ask gently; 0 nothing to do.
    """

    evaluator: str
    outcome: Outcome
    category: str
    severity: int
    reason: str
    span: Span | None = None


class Action(StrEnum):
    """The one next thing. The same names, lower-case, stand in policies."""

    ASK = "ask"
    PROBE = "probe"
    CONFIRM = "confirm"
    CLARIFY = "clarify"
    ANSWER = "answer"
    EXPLAIN = "explain"
    REPEAT = "repeat"
    ESCALATE = "escalate"
    SUPPORT = "support"
    COMPLETE = "complete"
    REFUSE = "refuse"


@dataclass(frozen=True, slots=True)
class Escalation:
    """Work for people that this turn brings about: which rule, whose queue, how urgent."""

    rule: str
    queue: str
    priority: str


@dataclass(frozen=True, slots=True)
class Decision:
    """What this turn does: the action, the rule that chose it, and what is asked next (a field's
    address, "summary", or nothing)."""

    action: Action
    rule: str
    ask: Address | None = None
    escalations: tuple[Escalation, ...] = ()
