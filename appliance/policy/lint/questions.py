"""Objectives and fields: everything named exists, everything required can be asked, nothing is idle. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from appliance.core.errors import Fault
from appliance.core.interview import FieldType
from appliance.policy.advice import among, nearest
from appliance.policy.dialect import RESERVED
from appliance.policy.lint.case import Case
from appliance.policy.pack import FieldText
from appliance.policy.source import Path

IDENTIFYING = frozenset(
    {FieldType.NAME, FieldType.PHONE, FieldType.EMAIL, FieldType.ADDRESS, FieldType.IDENTIFIER}
)
SENSITIVE = frozenset(
    {"identity", "contact", "health", "financial", "legal", "location", "family", "belief"}
)
_ONLY_FOR = {
    "options": (FieldType.CHOICE,),
    "hours": (FieldType.CHOICE,),
    "several": (FieldType.CHOICE,),
    "open": (FieldType.CHOICE,),
    "precision": (FieldType.DATE,),
    "prefer": (FieldType.DATE,),
    "kind": (FieldType.IDENTIFIER,),
    "unit": (FieldType.QUANTITY, FieldType.NUMBER),
    "currency": (FieldType.MONEY,),
    "minimum": (FieldType.NUMBER, FieldType.MONEY, FieldType.QUANTITY),
    "maximum": (FieldType.NUMBER, FieldType.MONEY, FieldType.QUANTITY),
    "region": (FieldType.PHONE, FieldType.ADDRESS, FieldType.IDENTIFIER),
    "probe": (FieldType.STORY,),
    "repeats": (FieldType.GROUP,),
    "fields": (FieldType.GROUP,),
}


def faults(case: Case) -> Iterator[Fault]:
    """Every fault of objectives, fields and lookups."""
    yield from _objectives(case)
    for name, field in case.text.fields.items():
        yield from _field(case, field, ("fields", name))
        yield from _used(case, name, field)
    yield from _lookups(case)


def _objectives(case: Case) -> Iterator[Fault]:
    if not case.text.objectives:
        yield case.source.fault("empty", "an intake without objectives asks nothing", "objectives")
    yield from case.twice("objectives", (objective.id for objective in case.text.objectives))
    for at, objective in enumerate(case.text.objectives):
        if not objective.needs:
            message = f"the objective {objective.id!r} needs nothing"
            yield case.source.fault("empty", message, "objectives", at, "needs")
        for key, names in (("needs", objective.needs), ("may_add", objective.may_add)):
            for place, name in enumerate(names):
                if name not in case.text.fields:
                    message = f"there is no field {name!r}{nearest(name, case.text.fields)}"
                    yield case.source.fault("no-such-field", message, "objectives", at, key, place)
        for key in ("needs", "may_add"):
            path: Path = ("objectives", at, key)
            yield from _once(case, getattr(objective, key), path)
        for place, name in enumerate(objective.may_add):
            if name in objective.needs:
                message = f"{name!r} is needed already; it cannot also be taken only when offered"
                yield case.source.fault("unique", message, "objectives", at, "may_add", place)


def _once(case: Case, names: Sequence[str], path: Path) -> Iterator[Fault]:
    for place, name in enumerate(names):
        if name in names[:place]:
            message = f"{name!r} stands here twice; keep one"
            yield case.source.fault("unique", message, *path, place)


def _used(case: Case, name: str, field: FieldText) -> Iterator[Fault]:
    if name in case.needed:
        return
    if name not in case.welcome:
        message = (
            f"no objective needs {name!r} or may add it; it would never be asked or taken: put it into "
            "the needs of one"
        )
        yield case.source.fault("unused", message, "fields", name)
    elif field.required:
        message = f"{name!r} is required, and no objective needs it; it would never be asked"
        yield case.source.fault("unreachable", message, "fields", name, "required")


def _field(case: Case, field: FieldText, path: Path, *, part: bool = False) -> Iterator[Fault]:
    name = str(path[-1])
    written = case.source.value
    for key in path:
        assert isinstance(written, dict)
        written = written[str(key)]
    assert isinstance(written, dict)
    for key, types in _ONLY_FOR.items():
        if key in written and field.type not in types:
            message = f"{key!r} means nothing for a {field.type}"
            yield case.source.fault("field", message, *path, key)
    if not part and name in RESERVED:
        yield case.source.fault(
            "reserved", f"{name!r} is a word of conditions; choose another id", *path
        )
    if field.type is FieldType.CHOICE and len(set(field.options)) < 2:
        yield case.source.fault("field", "a choice has at least two options", *path)
    yield from _once(case, field.options, (*path, "options"))
    for option in field.hours:
        if field.type is FieldType.CHOICE and option not in field.options:
            message = f"options does not have {option!r}"
            yield case.source.fault("field", message, *path, "hours", option)
    if field.type is FieldType.IDENTIFIER and field.kind is None:
        yield case.source.fault("field", "say which kind of identifier it is (kind: ...)", *path)
    low, high = field.minimum, field.maximum
    if low is not None and high is not None and low > high:
        yield case.source.fault("field", "minimum is greater than maximum", *path, "minimum")
    yield from _sensitivity(case, field, path)
    if isinstance(field.confirm, dict):
        for channel in field.confirm:
            if channel not in case.text.channels:
                message = f"channels of this policy does not name {channel!r}"
                yield case.source.fault("field", message, *path, "confirm", channel)
    yield from _group(case, field, path, part=part)


def _sensitivity(case: Case, field: FieldText, path: Path) -> Iterator[Fault]:
    if field.sensitive is None and field.type in IDENTIFYING:
        message = (
            f"a {field.type} identifies someone: say how it is sensitive (sensitive: identity)"
        )
        yield case.source.fault("sensitive", message, *path)
    if field.sensitive is not None and field.sensitive not in SENSITIVE:
        message = f"{field.sensitive!r} is none of these{among(field.sensitive, sorted(SENSITIVE))}"
        yield case.source.fault("sensitive", message, *path, "sensitive")
    kept = getattr(case.text.retention, field.keep or "answers")
    if field.type is not FieldType.GROUP and kept.startswith("0"):
        message = f"falls under retention {field.keep or 'answers'!r}, which is never stored"
        yield case.source.fault("retention", message, *path)


def _group(case: Case, field: FieldText, path: Path, *, part: bool) -> Iterator[Fault]:
    if part:
        if field.type is FieldType.GROUP:
            yield case.source.fault("field", "a group has no groups inside", *path, "type")
        for key, given in (
            ("enable_when", field.enable_when),
            ("probe", field.probe),
            ("check", field.check),
        ):
            if given:
                message = f"a part of a group has no {key!r} of its own"
                yield case.source.fault("field", message, *path, key)
    elif field.type is FieldType.GROUP:
        if not field.fields:
            yield case.source.fault("field", "a group has parts (fields: ...)", *path)
        for name, inner in field.fields.items():
            yield from _field(case, inner, (*path, "fields", name), part=True)


def _lookups(case: Case) -> Iterator[Fault]:
    objectives = {objective.id: objective for objective in case.text.objectives}
    yield from case.twice("lookups", (lookup.id for lookup in case.text.lookups))
    for at, lookup in enumerate(case.text.lookups):
        for key in ("fields", "before"):
            if not getattr(lookup, key):
                yield case.source.fault("empty", f"{key} must not be empty", "lookups", at, key)
        for place, name in enumerate(lookup.before):
            if name not in objectives:
                message = f"there is no objective {name!r}"
                yield case.source.fault(
                    "no-such-objective", message, "lookups", at, "before", place
                )
        free = {
            name
            for objective in case.text.objectives
            if objective.id not in lookup.before
            for name in (*objective.needs, *objective.may_add)
        }
        for place, name in enumerate(lookup.fields):
            if name not in case.text.fields:
                message = f"there is no field {name!r}{nearest(name, case.text.fields)}"
                yield case.source.fault("no-such-field", message, "lookups", at, "fields", place)
            elif name not in free:
                message = f"{name!r} is only asked after the lookup that waits for it"
                yield case.source.fault("unreachable", message, "lookups", at, "fields", place)
