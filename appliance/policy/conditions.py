"""Conditions in CEL: compiled and type-checked once, then decided in microseconds. Pure.

Every field is a variable of its own with a type, so a misspelt field or a comparison of unlike things is
found when the pack is loaded. What a condition sees:

    boolean                          bool
    story, name, phone, email,
    identifier, signature            string (a signature is the signer's name or mark)
    choice                           string; with `several`, list of strings
    date                             timestamp: where the date, partial date or range begins, in UTC
    number, money                    double (the amount; whole numbers may be written without a point)
    quantity                         map of `value` (a number) and `unit`
    address                          map of texts: `text`, `line`, `city`, `state`, `postal_code`
    group                            map; a repeated group is a list of maps, and a date inside a
                                     group is a text: `timestamp(m.since) < today`
    today                            timestamp; `years(a, b)` and `days(a, b)` count full years and days
    known("id"), declined("id"),
    unknown("id")                    bool, decided for every field at any time

and `session.channel`, `session.language`, `session.turns`, `session.minutes`, `signals.confidence`,
`signals.frustration`, `signals.clarifications`, `signals.severity`, `objectives_met`,
`summary_accepted`. CEL's own logic carries what is not known: `a || b` is decided by either alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any

from cel_expr_python import cel

from appliance.core.interview import AnswerStatus, Field, JsonValue
from appliance.core.policy import Policy
from appliance.policy.complaint import plainly
from appliance.policy.dialect import (
    TOKEN,
    Touched,
    as_variable,
    environments,
    kind_of_fault,
    touched,
)
from appliance.policy.values import as_cel


class Truth(StrEnum):
    """What a condition comes to.

    UNDECIDED: it hangs on a field that is not answered yet. UNKNOWN: it hangs on fields that were
    answered "I don't know" or declined, and on none that is still open. FAULT: it cannot be evaluated;
    the careful side is taken and the fault recorded.
    """

    TRUE = "true"
    FALSE = "false"
    UNDECIDED = "undecided"
    UNKNOWN = "unknown"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Judgement:
    """A truth, the fields it hangs on where it is not decided, and why it is a fault, without values."""

    truth: Truth
    open: tuple[str, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Environment:
    """What a condition may see besides the answers: `minutes` are full ones, `turns` those taken,
    `frustration` and `confidence` run from 0 to 1, `severity` from 0 to 3."""

    today: date
    channel: str = "text"
    language: str = "en"
    turns: int = 0
    minutes: int = 0
    confidence: float = 1.0
    frustration: float = 0.0
    clarifications: int = 0
    severity: int = 0
    objectives_met: bool = False
    summary_accepted: bool = False


class ConditionFault(ValueError):
    """A condition does not compile. The message is for the person who wrote it."""


class Workbench:
    """Compiles single conditions over a set of fields."""

    def __init__(self, fields: Mapping[str, Field]) -> None:
        self.fields = fields
        self._scopes = environments(fields.values())

    def compile(self, source: str, *, at_completion: bool = False) -> Expression:
        """One condition, compiled; it must be boolean. Raises ConditionFault.

        Only completion's conditions see `objectives_met` and `summary_accepted`.
        """
        rewritten = TOKEN.sub(as_variable, source)
        try:
            expression = self._scopes[at_completion].compile(rewritten)
        except RuntimeError as error:
            raise ConditionFault(plainly(str(error), source, self.fields)) from None
        if expression.return_type() != cel.Type.BOOL:
            kind = expression.return_type().name()
            raise ConditionFault(f"must come to true or false, and comes to {kind}")
        return Expression(expression, touched(source, self.fields))


class Conditions:
    """Every condition of one policy, compiled. Build it once per policy digest and keep it."""

    def __init__(self, policy: Policy) -> None:
        """Compiles all conditions of the policy. Raises ConditionFault for the first that is wrong."""
        self._bench = Workbench(policy.fields)
        self._compiled = {
            source: self._bench.compile(source, at_completion=at_completion)
            for source, at_completion in conditions_of(policy)
        }

    def decide(
        self,
        source: str,
        facts: Mapping[str, JsonValue],
        absent: Mapping[str, AnswerStatus],
        environment: Environment,
    ) -> Truth:
        """What a condition of the policy comes to; see `judge`."""
        return self.judge(source, facts, absent, environment).truth

    def judge(
        self,
        source: str,
        facts: Mapping[str, JsonValue],
        absent: Mapping[str, AnswerStatus],
        environment: Environment,
    ) -> Judgement:
        """What a condition comes to, and why it is not decided.

        `facts` holds the known values by field id (a repeated group as a list of maps), `absent` the
        fields that were answered without a value. A source that the policy does not hold is a
        fault. Never raises for what the values are.
        """
        expression = self._compiled.get(source)
        if expression is None:
            return Judgement(Truth.FAULT, reason="not a condition of this policy")
        return expression.judge(self._values(expression, facts, absent, environment), facts, absent)

    def _values(
        self,
        expression: Expression,
        facts: Mapping[str, JsonValue],
        absent: Mapping[str, AnswerStatus],
        environment: Environment,
    ) -> dict[str, Any]:
        """What CEL is given: only what this expression touches, each in its type."""
        values: dict[str, Any] = _ambient_values(environment)
        for name in expression.fields:
            if facts.get(name) is not None:
                value = as_cel(self._bench.fields[name], facts[name])
                if value is not None:
                    values[name] = value
        for name in expression.asked:
            values[f"known.{name}"] = facts.get(name) is not None
            values[f"declined.{name}"] = absent.get(name) is AnswerStatus.DECLINED
            values[f"unknown.{name}"] = absent.get(name) is AnswerStatus.UNKNOWN
        return values


class Expression:
    """One compiled condition and what it touches."""

    def __init__(self, compiled: cel.Expression, what: Touched) -> None:
        self._compiled = compiled
        self.fields = what.fields
        self.asked = what.asked
        self._prefixes = tuple(f"{name}{mark}" for name in what.fields for mark in "[.")

    def judge(
        self,
        values: Mapping[str, Any],
        facts: Mapping[str, JsonValue],
        absent: Mapping[str, AnswerStatus],
    ) -> Judgement:
        try:
            result = self._compiled.eval(data=values).value()
        except RuntimeError:
            # CEL's message would quote the value.
            return Judgement(Truth.FAULT, reason="a value is not of its field's type")
        if result is True:
            return Judgement(Truth.TRUE)
        if result is False:
            return Judgement(Truth.FALSE)
        said = str(result)
        missing = tuple(name for name in self.fields if name not in values)
        if "No value with name" in said and missing:
            unreadable = [name for name in missing if facts.get(name) is not None]
            if unreadable:
                return Judgement(
                    Truth.FAULT, tuple(unreadable), "a value is not of its field's type"
                )
            waiting = tuple(name for name in missing if name not in absent)
            return Judgement(Truth.UNDECIDED if waiting else Truth.UNKNOWN, waiting or missing)
        if "Key not found in map" in said or "Index error" in said:
            without = any(address.startswith(self._prefixes) for address in absent)
            return Judgement(Truth.UNKNOWN if without else Truth.UNDECIDED, self.fields)
        return Judgement(Truth.FAULT, self.fields, kind_of_fault(said))


def conditions_of(policy: Policy) -> Iterator[tuple[str, bool]]:
    """Every condition of a policy, and whether it is one of completion's."""
    for objective in policy.objectives:
        if objective.when is not None:
            yield objective.when, False
    for field in policy.fields.values():
        for source in _of_field(field):
            yield source, False
    for rule in policy.escalation:
        yield rule.when, False
    yield policy.completion.complete, True
    if policy.completion.partial is not None:
        yield policy.completion.partial, True


def _of_field(field: Field) -> Iterator[str]:
    if field.enable_when is not None:
        yield field.enable_when
    if field.probe is not None and field.probe.when is not None:
        yield field.probe.when
    for check in field.checks:
        yield check.rule


def _ambient_values(environment: Environment) -> dict[str, Any]:
    day = environment.today
    return {
        "today": datetime(day.year, day.month, day.day, tzinfo=UTC),
        "session.channel": environment.channel,
        "session.language": environment.language,
        "session.turns": environment.turns,
        "session.minutes": environment.minutes,
        "signals.confidence": environment.confidence,
        "signals.frustration": environment.frustration,
        "signals.clarifications": environment.clarifications,
        "signals.severity": environment.severity,
        "objectives_met": environment.objectives_met,
        "summary_accepted": environment.summary_accepted,
    }
