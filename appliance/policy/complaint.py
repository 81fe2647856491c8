"""What CEL complains of in a condition, in the words of someone who writes no programs. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping

from appliance.core.interview import Field
from appliance.policy.advice import nearest

_SAID = re.compile(r"ERROR: <input>:(?P<line>\d+):(?P<column>\d+): (?P<what>[^\n]*)")
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_SLIPS = (
    (r"(?<![=!<>])=(?![=><])", "“is” is written == (two of them): urgent == true"),
    (r"=>", "“at least” is written >="),
    (r"=<", "“at most” is written <="),
    (r"<>", "“is not” is written !="),
    (r"[“”‘’]", "quotes are straight ones in a condition"),
    (r"(?i)\b(?:and)\b", "“and” is written &&"),
    (r"(?i)\b(?:or)\b", "“or” is written ||"),
    (r"(?i)\bnot in\b", "“not in” is written !(colour in [...])"),
    (r"(?i)\bis not\b", "“is not” is written !="),
    (r"(?i)\bnot\b", "“not” is written !"),
    (r"(?i)\b(?:is|equals)\b", "“is” is written =="),
    (
        r"(?i)\b(?:if|when|then)\b",
        "leave out words such as if and then; only the condition stands here",
    ),
    (r"\d\s*%", "a share is written as a number: 0.7"),
    (r"\d,\d{3}\b", "a number has no commas: 5000"),
)
"""What people write, and what a condition has instead."""
_KINDS = {
    "double": "a number",
    "int": "a number",
    "string": "a text",
    "bool": "a yes or no",
    "google.protobuf.Timestamp": "a date",
    "timestamp": "a date",
    "duration": "a length of time",
}


def plainly(said: str, source: str, fields: Mapping[str, Field]) -> str:
    """CEL's complaint about a condition; it quotes the condition, never an answer."""
    found = _SAID.search(said)
    if not found:
        return "not a condition in CEL"
    what = found["what"].removesuffix("[INVALID_ARGUMENT]").strip()
    undeclared = re.match(r"undeclared reference to '(?P<name>[^']*)'", what)
    if undeclared:
        return _undeclared(undeclared["name"], fields)
    if "null_type" in what:
        return 'nothing compares with null; write known("..."), declined("...") or unknown("...")'
    unlike = re.match(
        r"found no matching overload for '(?P<op>[^']*)' applied to '\((?P<types>.*)\)'", what
    )
    if unlike:
        return _unlike(unlike["op"].strip("_@"), unlike["types"])
    bare = _QUOTED.sub('""', source)
    for slip, instead in _SLIPS:
        if re.search(slip, bare):
            return instead
    return f"{what[:1].lower()}{what[1:]}, at character {found['column']}"


def _undeclared(name: str, fields: Mapping[str, Field]) -> str:
    function, _, field = name.partition(".")
    if function in ("known", "declined", "unknown"):
        if not field:
            return f"{function} takes a field's id in quotes"
        return f'{function}("{field}") names no field{nearest(field, fields)}'
    if name.casefold() in ("yes", "no", "true", "false"):
        right = "true" if name.casefold() in ("yes", "true") else "false"
        return f"{name!r} is no word of conditions; a yes or no is {right!r}, without quotes: == {right}"
    if any(name in one.options for one in fields.values()):
        return f'{name!r} is an option, and an option stands in double quotes: "{name}"'
    return f"{name!r} is no field, and nothing else that a condition can see{nearest(name, fields)}"


def _unlike(operator: str, types: str) -> str:
    listed = [_kind(one) for one in re.split(r",\s*(?![^(]*\))", types)]
    if operator in ("==", "!=", "<", "<=", ">", ">=") and len(listed) == 2:
        hint = ""
        if {"a number", "a text"} == set(listed):
            hint = "; a number stands without quotes"
        elif {"a yes or no", "a text"} == set(listed):
            hint = "; a yes or no is compared with true or false, without quotes"
        elif {"several texts", "a text"} == set(listed):
            hint = '; of a choice of several write "asthma" in conditions'
        return f"{operator!r} does not go with these together: {listed[0]} and {listed[1]}{hint}"
    return f"{operator!r} does not go with these together: {', '.join(listed)}"


def _kind(of: str) -> str:
    if of.startswith("list"):
        return "several texts" if "string" in of else "a list"
    return _KINDS.get(of, "a group" if of.startswith("map") else of)
