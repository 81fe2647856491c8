"""Looks for a conversation in which conditions come out as wanted: a witness, or the proof of none. Pure.

A backtracking search over what each field may be (its values, "I don't know", declined, not yet asked)
and over what else a condition sees. With nothing found the answer is `NEVER` where the values tried
stand for all there are, and `UNCLEAR` where a condition reckons in ways that they might not cover.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any, TypeAlias

from appliance.core.interview import AnswerStatus, Field, JsonValue
from appliance.core.policy import Policy
from appliance.policy.conditions import Conditions, Environment, Truth
from appliance.policy.dialect import touched
from appliance.policy.lint.domains import TODAY, numbers_in, values

_MOST_STEPS = 6000
_HARD = re.compile(
    r"\b(?:matches|contains|startsWith|endsWith|exists|exists_one|all|filter|map|split|replace"
    r"|duration|timestamp|get\w+|int|double|string)\s*\("
    r"|[A-Za-z0-9_)\]]\s*[-+*/%]\s*[A-Za-z0-9_(]"
)
"""What reckons with values in ways that a handful of them might not cover."""


class Nothing(Enum):
    """Why there is no witness."""

    NEVER = "never"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Witness:
    """A state of a conversation in which everything came out as wanted."""

    facts: Mapping[str, JsonValue]
    absent: Mapping[str, AnswerStatus]
    environment: Environment


@dataclass(frozen=True, slots=True)
class Wanted:
    """A condition and the truths that will do; it counts only while `about`, if named, is answered."""

    source: str
    truths: frozenset[Truth]
    about: str | None = None


def holds(source: str, about: str | None = None) -> Wanted:
    """The condition comes to true."""
    return Wanted(source, frozenset({Truth.TRUE}), about)


_NOT_ASKED = object()
_Value: TypeAlias = Any
"""A value, an AnswerStatus, or _NOT_ASKED; of the environment, what stands there."""


@dataclass(frozen=True, slots=True)
class Search:
    """Searches over the fields of one policy whose conditions all compile."""

    policy: Policy
    conditions: Conditions

    def find(
        self,
        wanted: Sequence[Wanted],
        fixed: Mapping[str, _Value] | None = None,
        known: str | None = None,
    ) -> Witness | Nothing:
        """A state in which all of `wanted` hold. `fixed` are parts of the environment that do not vary
        (`{"objectives_met": True}`), `known` a field that has a value."""
        alone = self._look(tuple(wanted), fixed, known)
        if alone is Nothing.NEVER:
            return alone
        return self._look(self._with_what_leads_there(wanted), fixed, known)

    def _look(
        self,
        everything: Sequence[Wanted],
        fixed: Mapping[str, _Value] | None,
        known: str | None,
    ) -> Witness | Nothing:
        sources = [one.source for one in everything]
        domains = self._domains(sources, known)
        domains.update({name: (value,) for name, value in (fixed or {}).items()})
        found, complete = _Backtracking(self.conditions, everything, domains).run()
        if found is not None:
            return found
        plain = complete and not any(_HARD.search(source) for source in sources)
        return Nothing.NEVER if plain else Nothing.UNCLEAR

    def _with_what_leads_there(self, wanted: Sequence[Wanted]) -> tuple[Wanted, ...]:
        """Adds that every field whose answer counts could be asked, and that its checks let it pass."""
        everything = dict.fromkeys(wanted)
        waiting, seen = [one.source for one in wanted], set[str]()
        while waiting:
            named = touched(waiting.pop(), self.policy.fields)
            for name in (*named.fields, *named.asked):
                if name in seen or name not in self.policy.fields:
                    continue
                seen.add(name)
                for more in self._before(name):
                    everything[more] = None
                    waiting.append(more.source)
        return tuple(everything)

    def _before(self, name: str) -> Iterator[Wanted]:
        field = self.policy.fields[name]
        if field.enable_when is not None:
            yield holds(field.enable_when, about=name)
        homes = [one for one in self.policy.objectives if name in (*one.needs, *one.may_add)]
        if len(homes) == 1 and homes[0].when is not None:
            yield holds(homes[0].when, about=name)
        for check in field.checks:
            if check.severity == "error":
                yield Wanted(check.rule, frozenset(Truth) - {Truth.FALSE}, about=name)

    def _domains(self, sources: Sequence[str], known: str | None) -> dict[str, tuple[_Value, ...]]:
        domains: dict[str, tuple[_Value, ...]] = {}
        for source in sources:
            named = touched(source, self.policy.fields)
            for name in (*named.fields, *named.asked):
                field = self.policy.fields.get(name)
                if field is not None and name not in domains:
                    given = values(field, sources)
                    domains[name] = given if name == known else (*given, *_without(field))
        for name, listed in _ambient(self.policy, sources):
            if any(re.search(rf"\b{re.escape(name)}\b", source) for source in sources):
                domains[name] = listed
        return domains


def _without(field: Field) -> tuple[_Value, ...]:
    """How a field may stand without a value: what it accepts, anything if it is optional, or open."""
    statuses = (AnswerStatus.UNKNOWN, AnswerStatus.DECLINED)
    return (*(s for s in statuses if s in field.accept or not field.required), _NOT_ASKED)


def _ambient(policy: Policy, sources: Sequence[str]) -> Iterator[tuple[str, tuple[_Value, ...]]]:
    numbers = numbers_in(sources)
    counts = tuple(sorted({max(0, int(n) + d) for n in (0, *numbers) for d in (-1, 0, 1)}))
    near = {n + d for n in (0.0, 0.5, 1.0, *numbers) for d in (-0.01, 0.0, 0.01)}
    shares = tuple(sorted({min(1.0, max(0.0, n)) for n in near}))
    yield "session.channel", policy.channels
    yield "session.language", policy.languages
    yield from ((name, counts) for name in ("session.turns", "session.minutes"))
    yield "signals.clarifications", counts
    yield "signals.severity", (0, 1, 2, 3)
    yield from ((name, shares) for name in ("signals.frustration", "signals.confidence"))
    yield from ((name, (True, False)) for name in ("objectives_met", "summary_accepted"))


class _Backtracking:
    """One search. Each condition is looked at as soon as everything that it mentions has a value."""

    def __init__(
        self,
        conditions: Conditions,
        wanted: Sequence[Wanted],
        domains: Mapping[str, tuple[_Value, ...]],
    ) -> None:
        self._conditions = conditions
        self._domains = domains
        self._order = tuple(domains)
        self._due = self._by_last(wanted)
        self._state: dict[str, _Value] = {}
        self._steps = 0

    def run(self) -> tuple[Witness | None, bool]:
        """A witness if there is one, and whether everything was tried."""
        found = self._from(0) if self._fit(self._due.get(-1, ())) else None
        return found, self._steps <= _MOST_STEPS

    def _by_last(self, wanted: Sequence[Wanted]) -> dict[int, list[Wanted]]:
        """The conditions by the place of the last thing that they need."""
        due: dict[int, list[Wanted]] = {}
        for one in wanted:
            mentioned = [
                at
                for at, name in enumerate(self._order)
                if name == one.about or re.search(rf"\b{re.escape(name)}\b", one.source)
            ]
            due.setdefault(max(mentioned, default=-1), []).append(one)
        return due

    def _from(self, at: int) -> Witness | None:
        if at == len(self._order):
            return self._witness()
        name = self._order[at]
        for value in self._domains[name]:
            if self._steps > _MOST_STEPS:
                return None
            self._state[name] = value
            if self._fit(self._due.get(at, ())):
                found = self._from(at + 1)
                if found is not None:
                    return found
        del self._state[name]
        return None

    def _fit(self, due: Sequence[Wanted]) -> bool:
        if not due:
            return True
        here = self._witness()
        for one in due:
            if one.about is not None and self._state.get(one.about, _NOT_ASKED) is _NOT_ASKED:
                continue
            self._steps += 1
            truth = self._conditions.decide(one.source, here.facts, here.absent, here.environment)
            if truth not in one.truths:
                return False
        return True

    def _witness(self) -> Witness:
        facts: dict[str, JsonValue] = {}
        absent: dict[str, AnswerStatus] = {}
        around: dict[str, Any] = {}
        for name, value in self._state.items():
            if name in _AROUND:
                around[_AROUND[name]] = value
            elif isinstance(value, AnswerStatus):
                absent[name] = value
            elif value is not _NOT_ASKED:
                facts[name] = value
        return Witness(facts, absent, replace(_START, **around))


_START = Environment(today=TODAY)
_AROUND = {
    "session.channel": "channel",
    "session.language": "language",
    "session.turns": "turns",
    "session.minutes": "minutes",
    "signals.clarifications": "clarifications",
    "signals.severity": "severity",
    "signals.frustration": "frustration",
    "signals.confidence": "confidence",
    "objectives_met": "objectives_met",
    "summary_accepted": "summary_accepted",
}
"""What a condition sees besides fields, as the environment calls it. No field's id is one of these."""
