"""Conditions in plain words, for a person who reads a drawing. Pure.

What has no plain words here is quoted as it stands: a reader is never told something else than what
the policy says.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from appliance.core.policy import FieldWording, Policy

_NUMBER = r"-?\d+(?:\.\d+)?"
_NAME = r"[a-z][a-z0-9_]*"
_SHOWN_OF_A_PATTERN = 3

_THAN: Mapping[str, str] = {
    "<": "under {}",
    "<=": "{} or less",
    ">": "over {}",
    ">=": "{} or more",
    "==": "{}",
    "!=": "not {}",
}
_AFTER: Mapping[str, str] = {
    "<": "before",
    "<=": "not after",
    ">": "after",
    ">=": "not before",
    "==": "the same as",
    "!=": "not the same as",
}
_NEGATED: Mapping[str, str] = {"<": ">=", "<=": ">", ">": "<=", ">=": "<", "==": "!=", "!=": "=="}
_OPERATOR = r"(?P<op><=|>=|==|!=|<|>)"


def in_words(condition: str, policy: Policy) -> str:
    """What a condition says, with the labels of the policy's first language."""
    return _Words(policy).clause(condition.strip(), negated=False)


class _Words:
    """Reads one condition with a policy's labels."""

    def __init__(self, policy: Policy) -> None:
        self._fields = policy.wording[policy.languages[0]].fields
        self._forms: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], bool], str]], ...] = (
            (re.compile(rf'(?P<how>known|unknown|declined)\("(?P<f>{_NAME})"\)'), self._asked),
            (re.compile(rf"(?P<f>{_NAME}) {_OPERATOR} (?P<v>true|false)"), self._yes_no),
            (re.compile(rf'(?P<f>[a-z][a-z0-9_.]*) {_OPERATOR} "(?P<v>[^"]*)"'), self._option),
            (re.compile(rf"(?P<f>{_NAME}) in \[(?P<v>[^\]]*)\]"), self._options),
            (re.compile(rf'"(?P<v>[^"]*)" in (?P<f>{_NAME})'), self._among),
            (
                re.compile(
                    rf"(?P<u>years|days)\((?P<a>{_NAME}), (?P<b>{_NAME})\) {_OPERATOR} (?P<v>{_NUMBER})"
                ),
                self._between,
            ),
            (re.compile(rf"size\((?P<f>{_NAME})\) {_OPERATOR} (?P<v>{_NUMBER})"), self._size),
            (re.compile(rf"signals\.(?P<f>{_NAME}) {_OPERATOR} (?P<v>{_NUMBER})"), self._signal),
            (re.compile(rf"session\.(?P<f>{_NAME}) {_OPERATOR} (?P<v>{_NUMBER})"), self._session),
            (re.compile(rf"(?P<f>{_NAME}) {_OPERATOR} (?P<v>{_NUMBER})"), self._number),
            (re.compile(rf"(?P<a>{_NAME}) {_OPERATOR} (?P<b>{_NAME})"), self._dates),
            (re.compile(rf'(?P<f>{_NAME})\.matches\("(?P<v>[^"]*)"\)'), self._mentions),
            (re.compile(rf"(?P<f>{_NAME})"), self._alone),
        )

    def clause(self, source: str, *, negated: bool) -> str:
        """The words of a clause, or of its opposite."""
        source = _unwrapped(source)
        for joint, word, opposite in (("||", "or", "and"), ("&&", "and", "or")):
            parts = _split(source, joint)
            if len(parts) > 1:
                said = opposite if negated else word
                return f" {said} ".join(self.clause(part, negated=negated) for part in parts)
        if source.startswith("!") and not source.startswith("!="):
            return self.clause(source[1:].strip(), negated=not negated)
        for form, words in self._forms:
            found = form.fullmatch(source)
            if found:
                return words(found, negated)
        return f"not ({source})" if negated else source

    def _label(self, name: str) -> str:
        if name == "today":
            return "today"
        wording = self._fields.get(name)
        return f"“{wording.label}”" if wording else name.replace("_", " ")

    def _option_label(self, field: str, option: str) -> str:
        wording: FieldWording | None = self._fields.get(field)
        known = wording.options.get(option) if wording else None
        return f"“{known.label}”" if known else f"“{option}”"

    def _asked(self, found: re.Match[str], negated: bool) -> str:
        said = {
            "known": ("is known", "is not known"),
            "unknown": ("was answered “I don't know”", "was not answered “I don't know”"),
            "declined": ("was declined", "was not declined"),
        }[found["how"]][negated]
        return f"{self._label(found['f'])} {said}"

    def _yes_no(self, found: re.Match[str], negated: bool) -> str:
        yes = (found["v"] == "true") == (found["op"] == "==")
        return f"{self._label(found['f'])} is {'yes' if yes is not negated else 'no'}"

    def _option(self, found: re.Match[str], negated: bool) -> str:
        same = (found["op"] == "==") is not negated
        room, _, name = found["f"].partition(".")
        if room == "session":
            return f"the {name} is {'' if same else 'not '}{found['v']}"
        label = self._option_label(found["f"], found["v"])
        return f"{self._label(found['f'])} is {'' if same else 'not '}{label}"

    def _options(self, found: re.Match[str], negated: bool) -> str:
        names = [one.strip().strip("\"'") for one in found["v"].split(",")]
        labels = " or ".join(self._option_label(found["f"], one) for one in names)
        return f"{self._label(found['f'])} is {'neither ' if negated else ''}{labels}"

    def _among(self, found: re.Match[str], negated: bool) -> str:
        option = self._option_label(found["f"], found["v"])
        return f"{self._label(found['f'])} {'does not include' if negated else 'includes'} {option}"

    def _between(self, found: re.Match[str], negated: bool) -> str:
        than = _than(found["op"], negated, f"{found['v']} {found['u']}")
        if found["b"] == "today":
            return f"{self._label(found['a'])} is {than} ago"
        return f"from {self._label(found['a'])} to {self._label(found['b'])} it is {than}"

    def _size(self, found: re.Match[str], negated: bool) -> str:
        name = found["f"]
        wording = self._fields.get(name)
        counted = "entries" if wording and wording.fields else "characters"
        said = f"{found['v']} {counted}"
        return f"{self._label(name)} has {_than(found['op'], negated, said)}"

    def _signal(self, found: re.Match[str], negated: bool) -> str:
        op, value = found["op"], found["v"]
        words = {
            "clarifications": "{} answers were not understood",
            "frustration": "frustration is at {}",
            "confidence": "confidence is at {}",
            "severity": "the severity is {}",
        }.get(found["f"], f"{found['f']} is {{}}")
        return words.format(_than(op, negated, value))

    def _session(self, found: re.Match[str], negated: bool) -> str:
        return f"it has taken {_than(found['op'], negated, found['v'])} {found['f']}"

    def _number(self, found: re.Match[str], negated: bool) -> str:
        return f"{self._label(found['f'])} is {_than(found['op'], negated, found['v'])}"

    def _dates(self, found: re.Match[str], negated: bool) -> str:
        op = _NEGATED[found["op"]] if negated else found["op"]
        return f"{self._label(found['a'])} is {_AFTER[op]} {self._label(found['b'])}"

    def _mentions(self, found: re.Match[str], negated: bool) -> str:
        words = [
            re.sub(r"[\\?()^$]", "", one) for one in found["v"].removeprefix("(?i)").split("|")
        ]
        shown = ", ".join(words[:_SHOWN_OF_A_PATTERN])
        rest = " or the like" if len(words) > _SHOWN_OF_A_PATTERN else ""
        verb = "does not mention" if negated else "mentions"
        return f"{self._label(found['f'])} {verb} {shown}{rest}"

    def _alone(self, found: re.Match[str], negated: bool) -> str:
        said = {
            "objectives_met": ("everything needed is known", "something needed is missing"),
            "summary_accepted": ("the summary was accepted", "the summary was not accepted"),
        }.get(found["f"])
        if said:
            return said[negated]
        return f"{self._label(found['f'])} is {'no' if negated else 'yes'}"


def _than(operator: str, negated: bool, value: str) -> str:
    return _THAN[_NEGATED[operator] if negated else operator].format(value)


def _split(source: str, joint: str) -> list[str]:
    """The parts between `joint` outside brackets and quotes."""
    parts, depth, start, quote = [], 0, 0, ""
    for at, character in enumerate(source):
        if quote:
            quote = "" if character == quote else quote
        elif character in "\"'":
            quote = character
        elif character in "([{":
            depth += 1
        elif character in ")]}":
            depth -= 1
        elif depth == 0 and source.startswith(joint, at):
            parts.append(source[start:at].strip())
            start = at + len(joint)
    return [*parts, source[start:].strip()]


def _unwrapped(source: str) -> str:
    """Without the brackets that hold all of it."""
    while source.startswith("(") and source.endswith(")"):
        depth = 0
        for at, character in enumerate(source):
            depth += (character == "(") - (character == ")")
            if depth == 0 and at < len(source) - 1:
                return source
        source = source[1:-1].strip()
    return source
