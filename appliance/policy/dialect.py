"""The CEL that policies are written in: its variables and their types, its comparisons, its own functions.
Pure.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from cel_expr_python import cel

from appliance.core.interview import Field, FieldType

RESERVED = frozenset(
    {
        *("today", "session", "signals", "objectives_met", "summary_accepted"),
        *("known", "declined", "unknown", "years", "days", "duration", "timestamp"),
        *(
            "size",
            "has",
            "all",
            "exists",
            "map",
            "filter",
            "matches",
            "bool",
            "int",
            "double",
            "string",
        ),
        *(
            "bytes",
            "list",
            "type",
            "uint",
            "dyn",
            "true",
            "false",
            "null",
            "in",
            "as",
            "break",
            "const",
        ),
        *("continue", "else", "for", "function", "if", "import", "let", "loop", "package"),
        *("namespace", "return", "var", "void", "while", "summary", "handoff"),
    }
)
"""Words of CEL and of the house; no field may have one as its id."""

_AMBIENT = {
    "today": cel.Type.TIMESTAMP,
    "session.channel": cel.Type.STRING,
    "session.language": cel.Type.STRING,
    "session.turns": cel.Type.INT,
    "session.minutes": cel.Type.INT,
    "signals.confidence": cel.Type.DOUBLE,
    "signals.frustration": cel.Type.DOUBLE,
    "signals.clarifications": cel.Type.INT,
    "signals.severity": cel.Type.INT,
}
_AT_COMPLETION = {"objectives_met": cel.Type.BOOL, "summary_accepted": cel.Type.BOOL}

TOKEN = re.compile(
    r"""(?P<text>r?"(?:\\.|[^"\\])*"|r?'(?:\\.|[^'\\])*')"""
    r"""|(?P<asked>\b(?:known|declined|unknown)\(\s*(?:"[^"]*"|'[^']*')\s*\))"""
    r"""|(?P<name>(?<![\w.])[A-Za-z_]\w*)"""
    r"""|(?P<part>\.\s*[A-Za-z_]\w*)"""
)
_MAP = cel.Type.Map(cel.Type.STRING, cel.Type.DYN)


@dataclass(frozen=True, slots=True)
class Touched:
    """What a condition mentions: fields by value, and fields within known(), declined(), unknown()."""

    fields: tuple[str, ...]
    asked: tuple[str, ...]


def touched(source: str, fields: Mapping[str, Field]) -> Touched:
    """The fields that a condition mentions, each once, in order."""
    names: dict[str, None] = {}
    asked: dict[str, None] = {}
    for token in TOKEN.finditer(source):
        if token["asked"]:
            asked[re.split("[\"']", token["asked"])[1]] = None
        elif token["name"] in fields:
            names[token["name"]] = None
    return Touched(tuple(names), tuple(asked))


def as_variable(token: re.Match[str]) -> str:
    """known("id") as the variable known.id, as wide as before, so that columns stay true."""
    if not token["asked"]:
        return token[0]
    function, _, rest = token["asked"].partition("(")
    name = re.split("[\"']", rest)[1]
    return (
        f"{function}.{name}".ljust(len(token["asked"])) if name.isidentifier() else f"{function}._"
    )


def _cel_type(field: Field) -> cel.Type:
    match field.type:
        case FieldType.BOOLEAN:
            return cel.Type.BOOL
        case FieldType.DATE:
            return cel.Type.TIMESTAMP
        case FieldType.NUMBER | FieldType.MONEY:
            return cel.Type.DOUBLE
        case FieldType.QUANTITY | FieldType.ADDRESS:
            return _MAP
        case FieldType.GROUP:
            return cel.Type.List(_MAP) if field.repeats else _MAP
        case FieldType.CHOICE if field.several:
            return cel.Type.List(cel.Type.STRING)
        case _:
            return cel.Type.STRING


def environments(fields: Iterable[Field]) -> dict[bool, cel.Env]:
    variables = dict(_AMBIENT)
    for field in fields:
        variables[field.id] = _cel_type(field)
        for function in ("known", "declined", "unknown"):
            variables[f"{function}.{field.id}"] = cel.Type.BOOL
    return {
        False: _environment(variables),
        True: _environment({**variables, **_AT_COMPLETION}),
    }


_ORDER = {"_<_": "less", "_<=_": "less_equals", "_>_": "greater", "_>=_": "greater_equals"}
_EQUAL = {"_==_": "equals", "_!=_": "not_equals"}


def _environment(variables: Mapping[str, cel.Type]) -> cel.Env:
    """A CEL environment in which whole numbers compare with doubles.

    CEL's checker refuses `age > 65` for a double `age`, though its runtime compares them rightly; the
    comparisons are declared again, with the mixed ones among them.
    """
    left_out = "".join(f'    - name: "{operator}"\n' for operator in (*_ORDER, *_EQUAL))
    numbers = [
        (a, b) for a in (cel.Type.DOUBLE, cel.Type.INT) for b in (cel.Type.DOUBLE, cel.Type.INT)
    ]
    ordered = [(kind, kind) for kind in (cel.Type.STRING, cel.Type.TIMESTAMP, cel.Type.DURATION)]
    alike = [(kind, kind) for kind in (cel.Type.BOOL, cel.Type.List(cel.Type.STRING))]
    functions = [
        *(_declared(op, name, [*numbers, *ordered]) for op, name in _ORDER.items()),
        *(_declared(op, name, [*numbers, *ordered, *alike]) for op, name in _EQUAL.items()),
        _between("years", _years),
        _between("days", _days),
    ]
    return cel.NewEnv(
        config=cel.NewEnvConfigFromYaml(f"stdlib:\n  exclude_functions:\n{left_out}"),
        variables=variables,
        functions=functions,
    )


def _declared(operator: str, name: str, pairs: list[tuple[cel.Type, cel.Type]]) -> cel.FunctionDecl:
    overloads = [
        cel.Overload(f"{name}_{at}", cel.Type.BOOL, [left, right])
        for at, (left, right) in enumerate(pairs)
    ]
    return cel.FunctionDecl(operator, overloads)


def _between(name: str, count: Callable[[datetime, datetime], int]) -> cel.FunctionDecl:
    moments = [cel.Type.TIMESTAMP, cel.Type.TIMESTAMP]
    return cel.FunctionDecl(
        name, [cel.Overload(f"{name}_between", cel.Type.INT, moments, impl=count)]
    )


def _years(start: datetime, end: datetime) -> int:
    """Full years from one date to a later one, as an age is counted."""
    return end.year - start.year - ((end.month, end.day) < (start.month, start.day))


def _days(start: datetime, end: datetime) -> int:
    return (end.date() - start.date()).days


def kind_of_fault(said: str) -> str:
    for theirs, ours in (
        ("regular expression", "not a regular expression"),
        ("No matching overloads", "compares or joins unlike things"),
        ("divide by zero", "divides by zero"),
        ("overflow", "a number is too large"),
        ("budget", "takes too many steps"),
    ):
        if theirs in said:
            return ours
    return "cannot be evaluated"
