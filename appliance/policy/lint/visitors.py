"""Synthetic visitors: they speak the policy's languages, of fields and options that it has. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from appliance.core.errors import Fault
from appliance.policy.lint.case import Case
from appliance.policy.pack import FieldText, VisitorFieldText
from appliance.policy.source import Path, Source

_PLACE = re.compile(r"\{([^{}]*)\}")
_VALUE = "v"
"""What stands for the value in a way of mentioning it."""


def faults(case: Case) -> Iterator[Fault]:
    """Every fault of visitors/*.yaml."""
    for language, (text, source) in case.pack.visitors.items():
        if language not in case.text.languages:
            yield source.fault("visitors", f"the policy does not speak {language!r}")
        for at, story in enumerate(text.stories):
            for name in _PLACE.findall(story):
                if name not in case.text.fields:
                    message = f"{{{name}}} is no field of this policy"
                    yield source.fault("visitors", message, "stories", at)
        yield from _fields(source, text.fields, case.text.fields, ("fields",))


def _fields(
    source: Source,
    told: Mapping[str, VisitorFieldText],
    known: Mapping[str, FieldText],
    path: Path,
) -> Iterator[Fault]:
    for name, text in told.items():
        here: Path = (*path, name)
        field = known.get(name)
        if field is None:
            yield source.fault("visitors", f"{name!r} is no field of this policy", *here)
            continue
        for option in text.options:
            if option not in field.options:
                message = f"{option!r} is no option of {name}"
                yield source.fault("visitors", message, *here, "options", option)
        for at, way in enumerate(text.mentions):
            if _PLACE.findall(way) != [_VALUE]:
                message = "a way of mentioning a value holds {v}, once, and nothing else in braces"
                yield source.fault("visitors", message, *here, "mentions", at)
        yield from _fields(source, text.fields, field.fields, (*here, "fields"))
