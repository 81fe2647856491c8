"""What a pack promises, proved over everything that could be answered. Pure.

Questions can be asked, rules can fire, checks can pass and can fail, and the end can be reached and not
before its time.

Each proof is a witness or the lack of one (`search`); what cannot be told either way is let pass.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from appliance.core.errors import Fault
from appliance.core.interview import Field, FieldType
from appliance.policy.conditions import Conditions, Environment, Truth
from appliance.policy.dialect import touched
from appliance.policy.lint.case import Case
from appliance.policy.lint.domains import TODAY, values
from appliance.policy.lint.search import Nothing, Search, Wanted, Witness, holds
from appliance.policy.source import Path

_FALSE = frozenset({Truth.FALSE})


def faults(case: Case, conditions: Conditions) -> Iterator[Fault]:
    """Every fault that only trying the conditions can show; all of them compile."""
    search = Search(case.policy, conditions)
    idle = set[str]()
    for at, objective in enumerate(case.policy.objectives):
        if objective.when is not None:
            path: Path = ("objectives", at, "when")
            yield from _evaluates(case, search, objective.when, path)
            if search.find([holds(objective.when)]) is Nothing.NEVER:
                idle.add(objective.id)
                message = f"no answers lead here: {objective.id!r} would never apply; correct it"
                yield case.source.fault("never", message, *path)
    for field in case.policy.fields.values():
        yield from _asked(case, search, field, idle)
        yield from _probe(case, search, field)
        yield from _checks(case, search, field)
        yield from _direction(case, conditions, field)
    yield from _escalation(case, search)
    yield from _completion(case, search)


def _evaluates(case: Case, search: Search, source: str, path: Path) -> Iterator[Fault]:
    """No state makes the condition a fault: a bad pattern, a part that is compared with another kind."""
    found = search.find([Wanted(source, frozenset({Truth.FAULT}))])
    if isinstance(found, Witness):
        judged = search.conditions.judge(source, found.facts, found.absent, found.environment)
        message = f"compiles, but cannot be decided: {judged.reason}"
        yield case.source.fault("condition", message, *path)


def _asked(case: Case, search: Search, field: Field, idle: set[str]) -> Iterator[Fault]:
    """The field can be reached by some path of answers, and its condition makes a difference."""
    if field.enable_when is None:
        return
    path: Path = ("fields", field.id, "enable_when")
    yield from _evaluates(case, search, field.enable_when, path)
    homes = [
        objective
        for objective in case.policy.objectives
        if field.id in (*objective.needs, *objective.may_add) and objective.id not in idle
    ]
    needs = [holds(field.enable_when)]
    ways = [[*needs, *([holds(home.when)] if home.when else [])] for home in homes]
    if ways and all(search.find(way) is Nothing.NEVER for way in ways):
        message = f"no answers lead here: {field.id!r} would never be asked; correct it, or drop the field"
        yield case.source.fault("unreachable", message, *path)
    elif search.find([Wanted(field.enable_when, frozenset(Truth) - {Truth.TRUE})]) is Nothing.NEVER:
        message = "is always so: leave it out"
        yield case.source.fault("always", message, *path)


def _probe(case: Case, search: Search, field: Field) -> Iterator[Fault]:
    if field.probe is None or field.probe.when is None:
        return
    path: Path = ("fields", field.id, "probe", "when")
    yield from _evaluates(case, search, field.probe.when, path)
    if search.find([holds(field.probe.when)], known=field.id) is Nothing.NEVER:
        message = "never holds, whatever is answered: it would never be probed; correct it"
        yield case.source.fault("never", message, *path)
    elif search.find([Wanted(field.probe.when, _FALSE)], known=field.id) is Nothing.NEVER:
        message = "holds whatever is answered: no answer would ever be enough; correct it"
        yield case.source.fault("always", message, *path)


def _checks(case: Case, search: Search, field: Field) -> Iterator[Fault]:
    fields = {**case.policy.fields, field.id: replace(field, checks=())}
    unchecked = replace(case.policy, fields=fields)
    for at, check in enumerate(field.checks):
        path: Path = ("fields", field.id, "check", at, "rule")
        yield from _evaluates(case, search, check.rule, path)
        alone = Search(unchecked, search.conditions)
        if alone.find([holds(check.rule)], known=field.id) is Nothing.NEVER:
            message = f"no value of {field.id!r} could ever pass; correct it"
            yield case.source.fault("never", message, *path)
        elif alone.find([Wanted(check.rule, _FALSE)], known=field.id) is Nothing.NEVER:
            message = (
                f"every value of {field.id!r} passes: it checks nothing; correct it or drop it"
            )
            yield case.source.fault("always", message, *path)


def _direction(case: Case, conditions: Conditions, field: Field) -> Iterator[Fault]:
    """A date is read as past or to come in the direction that its checks let pass."""
    if field.type is not FieldType.DATE or field.prefer == "either":
        return
    own = [
        check.rule
        for check in field.checks
        if check.severity == "error"
        and touched(check.rule, case.policy.fields).fields == (field.id,)
    ]
    forward = field.prefer == "future"
    days = [
        day
        for day in map(str, values(field, own))
        if (date.fromisoformat(day) > TODAY if forward else date.fromisoformat(day) < TODAY)
    ]
    environment = Environment(today=TODAY)
    for day in days:
        truths = [conditions.decide(rule, {field.id: day}, {}, environment) for rule in own]
        if Truth.FALSE not in truths:
            return
    if days and own:
        message = f"reads a date as {field.prefer}, and its checks refuse every such date"
        yield case.source.fault("direction", message, "fields", field.id, "prefer")


def _escalation(case: Case, search: Search) -> Iterator[Fault]:
    start = Environment(today=TODAY)
    seen: dict[str, str] = {}
    for at, rule in enumerate(case.policy.escalation):
        path: Path = ("escalation", at, "when")
        yield from _evaluates(case, search, rule.when, path)
        truths = frozenset({Truth.TRUE, *([Truth.UNKNOWN] if rule.if_unknown == "fire" else [])})
        if search.find([Wanted(rule.when, truths)]) is Nothing.NEVER:
            message = f"no conversation comes to this: {rule.id!r} would never fire; correct it"
            yield case.source.fault("never", message, *path)
        if search.conditions.decide(rule.when, {}, {}, start) is Truth.TRUE:
            message = f"holds before anything was said: {rule.id!r} would always fire; correct it"
            yield case.source.fault("always", message, *path)
        same = "".join(rule.when.split())
        if same in seen:
            message = f"the first match wins, and {seen[same]!r} has this very condition; keep one"
            yield case.source.fault("unreachable", message, *path)
        seen.setdefault(same, rule.id)


def _completion(case: Case, search: Search) -> Iterator[Fault]:
    completion = case.policy.completion
    end = {"objectives_met": True, "summary_accepted": True}
    path: Path = ("completion", "complete")
    if search.find([holds(completion.complete)], end) is Nothing.NEVER:
        message = "is not met though all objectives are and the summary is accepted; correct it"
        yield case.source.fault("completion", message, *path)
    early = search.find([holds(completion.complete)], {"objectives_met": False})
    if isinstance(early, Witness):
        message = "can be met with questions still open: join the rest to objectives_met with &&"
        yield case.source.fault("completion", message, *path)
    if completion.partial is not None and search.find([holds(completion.partial)]) is Nothing.NEVER:
        message = "can never be met: nothing would count as worth keeping; correct it or drop it"
        yield case.source.fault("completion", message, "completion", "partial")
