"""Conditions: they compile, come to true or false, hang on something that is asked, and can be met. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from appliance.core.errors import Fault
from appliance.core.interview import FieldType
from appliance.policy.advice import among
from appliance.policy.conditions import (
    ConditionFault,
    Conditions,
    Environment,
    Truth,
    Workbench,
)
from appliance.policy.dialect import touched
from appliance.policy.lint import proofs
from appliance.policy.lint.case import Case
from appliance.policy.source import Path

_AMBIENT = re.compile(r"\b(?:today|session|signals|objectives_met|summary_accepted)\b")
_ANY_DAY = date(2000, 1, 1)


@dataclass(frozen=True, slots=True)
class Written:
    """One condition, where it stands, and the field or objective it is for."""

    source: str
    path: Path
    owner: str
    at_completion: bool = False


def conditions_written(case: Case) -> Iterator[Written]:
    """Every condition of policy.yaml, with its place."""
    for at, objective in enumerate(case.text.objectives):
        if objective.when is not None:
            yield Written(objective.when, ("objectives", at, "when"), objective.id)
    for name, field in case.text.fields.items():
        if field.enable_when is not None:
            yield Written(field.enable_when, ("fields", name, "enable_when"), name)
        if field.probe is not None and field.probe.when is not None:
            yield Written(field.probe.when, ("fields", name, "probe", "when"), name)
        for at, check in enumerate(field.check):
            yield Written(check.rule, ("fields", name, "check", at, "rule"), name)
    for at, rule in enumerate(case.text.escalation):
        yield Written(rule.when, ("escalation", at, "when"), rule.id)
    completion = case.text.completion
    yield Written(completion.complete, ("completion", "complete"), "complete", at_completion=True)
    if completion.partial is not None:
        yield Written(completion.partial, ("completion", "partial"), "partial", at_completion=True)


def faults(case: Case) -> Iterator[Fault]:
    """Every fault of the conditions and of what follows from them."""
    bench = Workbench(case.policy.fields)
    sound = True
    for written in conditions_written(case):
        try:
            bench.compile(written.source, at_completion=written.at_completion)
        except ConditionFault as fault:
            sound = False
            yield case.source.fault("condition", str(fault), *written.path)
            continue
        yield from _hangs_on_something(case, written)
        yield from _options_exist(case, written)
        yield from _parts_exist(case, written)
    yield from _checks(case)
    yield from _cycles(case)
    yield from _if_unknown(case)
    if sound:
        conditions = Conditions(case.policy)
        yield from _start(case, conditions)
        yield from proofs.faults(case, conditions)


def _hangs_on_something(case: Case, written: Written) -> Iterator[Fault]:
    found = touched(written.source, case.policy.fields)
    names = {*found.fields, *found.asked}
    if not names and not _AMBIENT.search(written.source):
        message = "hangs on nothing: it would always come out the same"
        yield case.source.fault("constant", message, *written.path)
    if written.path[0] in ("objectives", "fields") and written.path[-1] != "rule":
        for name in found.fields:
            if name in case.policy.fields and name not in case.needed and name != written.owner:
                message = f"hangs on {name!r}, which nothing asks; it might never be decided"
                yield case.source.fault("undecidable", message, *written.path)


def _options_exist(case: Case, written: Written) -> Iterator[Fault]:
    """A choice is only compared with options that it has."""
    for name, field in case.text.fields.items():
        if field.type is not FieldType.CHOICE:
            continue
        for literal in _compared_with(name, written.source):
            if literal not in field.options:
                message = f"{name!r} has no option {literal!r}{among(literal, field.options)}"
                yield case.source.fault("no-such-option", message, *written.path)


def _compared_with(name: str, source: str) -> set[str]:
    quoted = r"""(?:"([^"]*)"|'([^']*)')"""
    found: list[tuple[str, str]] = []
    found += re.findall(rf"(?<![\w.\"']){name}\s*[!=]=\s*{quoted}", source)
    found += re.findall(rf"{quoted}\s*(?:[!=]=|\bin\b)\s*{name}(?![\w.(\"'])", source)
    for listed in re.findall(rf"(?<![\w.\"']){name}\s+in\s*\[([^\]]*)\]", source):
        found += re.findall(quoted, listed)
    return {double or single for double, single in found}


def _parts_exist(case: Case, written: Written) -> Iterator[Fault]:
    """`medicines.exists(m, m.dose ...)` and `medicines[0].dose` name parts that the group has."""
    for name, field in case.text.fields.items():
        if field.type is not FieldType.GROUP or name not in written.source:
            continue
        used = set(
            re.findall(rf"\b{name}\s*(?:\[\d+\])\s*\.\s*([a-z_]\w*)(?!\w|\()", written.source)
        )
        if field.repeats is None:
            used |= set(re.findall(rf"\b{name}\s*\.\s*([a-z_]\w*)(?!\w|\()", written.source))
        macro = rf"\b{name}\s*\.\s*(?:exists|all|exists_one|filter|map)\(\s*(\w+)\s*,"
        for variable in re.findall(macro, written.source):
            used |= set(re.findall(rf"\b{variable}\.([a-z_]\w*)(?!\w|\()", written.source))
        for part in sorted(used - set(field.fields)):
            message = f"the group {name!r} has no part {part!r}"
            yield case.source.fault("no-such-part", message, *written.path)


def _checks(case: Case) -> Iterator[Fault]:
    for name, field in case.text.fields.items():
        seen: set[str] = set()
        for at, check in enumerate(field.check):
            path = ("fields", name, "check", at)
            if name not in touched(check.rule, case.policy.fields).fields:
                message = f"a check of {name!r} says something about {name!r}"
                yield case.source.fault("check", message, *path, "rule")
            if check.id in seen:
                message = f"{check.id!r} stands in check twice"
                yield case.source.fault("unique", message, *path)
            seen.add(check.id)


def _waits_for(case: Case) -> Mapping[str, set[str]]:
    """For each field, the fields that must be settled before it can be asked."""
    waits: dict[str, set[str]] = {}
    for name, field in case.text.fields.items():
        waits[name] = _mentioned(case, field.enable_when)
        homes = [objective for objective in case.text.objectives if name in objective.needs]
        if homes and all(objective.when is not None for objective in homes):
            waits[name] |= set.intersection(*(_mentioned(case, home.when) for home in homes))
    return waits


def _mentioned(case: Case, source: str | None) -> set[str]:
    if source is None:
        return set()
    found = touched(source, case.policy.fields)
    return {name for name in (*found.fields, *found.asked) if name in case.policy.fields}


def _cycles(case: Case) -> Iterator[Fault]:
    """No field waits, in the end, for itself."""
    waits = _waits_for(case)
    for name in waits:
        chain = _way_back(name, waits)
        if chain:
            message = f"waits for itself: {' <- '.join((*chain, name))}"
            yield case.source.fault("cycle", message, "fields", name, "enable_when")


def _way_back(name: str, waits: Mapping[str, set[str]]) -> tuple[str, ...]:
    paths: list[tuple[str, ...]] = [(name,)]
    seen: set[str] = set()
    while paths:
        path = paths.pop()
        for after in sorted(waits[path[-1]]):
            if after == name:
                return path
            if after not in seen:
                seen.add(after)
                paths.append((*path, after))
    return ()


def _if_unknown(case: Case) -> Iterator[Fault]:
    """An escalation that hangs on a field which may stay unknown says what then."""
    for at, rule in enumerate(case.text.escalation):
        if rule.if_unknown is not None:
            continue
        for name in touched(rule.when, case.policy.fields).fields:
            field = case.policy.fields[name]
            if field.accept or not field.required:
                message = f"{name!r} may stay unknown: say if_unknown: fire, or skip"
                yield case.source.fault("if-unknown", message, "escalation", at)
                break


def _start(case: Case, conditions: Conditions) -> Iterator[Fault]:
    """Complete and partial are not met from the start, and complete looks at the objectives."""
    start = Environment(today=_ANY_DAY)
    completion = case.policy.completion
    for key, source in (("complete", completion.complete), ("partial", completion.partial)):
        if source is not None and conditions.decide(source, {}, {}, start) is Truth.TRUE:
            message = "is met before anything was said"
            yield case.source.fault("completion", message, "completion", key)
    if "objectives_met" not in completion.complete:
        message = "does not look at objectives_met: it could be true with questions still open"
        yield case.source.fault("completion", message, "completion", "complete")
