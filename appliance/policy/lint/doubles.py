"""What stands twice or says nothing: one of the two would be lost, or nobody could tell them apart. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from appliance.core.errors import Fault
from appliance.core.interview import FieldType
from appliance.policy.advice import nearest
from appliance.policy.dialect import touched
from appliance.policy.lint.case import Case
from appliance.policy.lint.words import texts_of
from appliance.policy.pack import FieldText, seconds
from appliance.policy.phrases import PHRASES
from appliance.policy.source import Path

WITH_A_FORM = frozenset(
    {
        *("ssn", "ssn_last4", "npi", "vin", "ein", "routing", "mbi", "iban", "dni", "nie", "curp"),
        *(
            "plate",
            "member",
            "policy",
            "claim",
            "report",
            "medicaid",
            "group_number",
            "case",
            "account",
        ),
    }
)
"""Kinds of identifier that are known by their form or by how people announce them; others are free."""
_SOONEST = 60
"""Seconds of silence before which nobody has left."""
_MARKUP = re.compile(r"</?[a-z][a-z0-9]*\s*/?>|\*\*|__|\[[^\]]+\]\([^)]+\)|&[a-z]+;", re.IGNORECASE)


def faults(case: Case) -> Iterator[Fault]:
    """Every fault of lists, labels, hours and texts that hold nothing of their own."""
    for key in ("languages", "channels", "sources", "may"):
        yield from case.twice(key, map(str, getattr(case.text, key)))
    yield from case.twice("destinations", (one.name or one.kind for one in case.text.destinations))
    for at, disclosure in enumerate(case.text.disclosures):
        again = disclosure.repeat
        if again is not None and not again.every and not again.on_ask:
            message = "repeat says neither after how long (every) nor on_ask: true; drop it"
            yield case.source.fault("idle", message, "disclosures", at, "repeat")
    if seconds(case.text.completion.abandoned_after) < _SOONEST:
        message = "a visitor would be taken to have left while thinking; write 10m or more"
        yield case.source.fault("completion", message, "completion", "abandoned_after")
    for name, field in case.text.fields.items():
        yield from _field(case, field, ("fields", name))
    yield from _wording(case)


def _field(case: Case, field: FieldText, path: Path) -> Iterator[Fault]:
    if field.kind is not None and field.kind not in WITH_A_FORM:
        close = nearest(field.kind, sorted(WITH_A_FORM))
        if close:
            message = f"{field.kind!r} is no kind with a form of its own{close}"
            yield case.source.fault("field", message, *path, "kind")
    for (one, first), (other, second) in combinations(field.hours.items(), 2):
        if _covered(first) & _covered(second):
            message = f"{one!r} and {other!r} share an hour; which of them would it be?"
            yield case.source.fault("field", message, *path, "hours", other)
    for part, inner in field.fields.items():
        yield from _field(case, inner, (*path, "fields", part))


def _covered(hours: str) -> set[int]:
    """The hours of "21-5", the last one left out; all of them when it begins where it ends."""
    first, _, after = hours.partition("-")
    start, end = int(first), int(after)
    return {hour % 24 for hour in range(start, end if end > start else end + 24)}


def _wording(case: Case) -> Iterator[Fault]:
    for language in case.text.languages:
        text, source = case.pack.wording[language]
        seen: dict[str, str] = {}
        for name, worded in text.fields.items():
            other = seen.setdefault(worded.label.casefold().strip(), name)
            in_policy = name in case.text.fields and other in case.text.fields
            if other != name and in_policy and not _one_opens_the_other(case, name, other):
                message = f"{other!r} has this label too: nobody could tell them apart"
                yield source.fault("label", message, "fields", name, "label")
            both = {said.casefold() for said in worded.yes} & {s.casefold() for s in worded.no}
            for said in sorted(both):
                message = f"{said!r} stands under yes and under no"
                yield source.fault("option", message, "fields", name, "no")
        for path, said in texts_of(text):
            if not said.strip():
                yield source.fault("wording", "holds nothing but blanks", *path)
            elif _MARKUP.search(said):
                message = "marks such as <b> or ** would be shown and read aloud; write plain text"
                yield source.fault("wording", message, *path)
        if case.pack.common:
            known = {*PHRASES, *(case.pack.common[language][0].phrases)}
            for name in text.phrases:
                if name not in known:
                    message = f"nothing says a phrase {name!r}{nearest(name, sorted(known))}"
                    yield source.fault("phrase", message, "phrases", name)


def _one_opens_the_other(case: Case, name: str, other: str) -> bool:
    """True for a yes or no and what is asked after a yes: "Debts?" and then the debts."""
    for gate, behind in ((name, other), (other, name)):
        if case.text.fields[gate].type is not FieldType.BOOLEAN:
            continue
        waits = [case.text.fields[behind].enable_when or ""]
        waits += [one.when or "" for one in case.text.objectives if behind in one.needs]
        if any(gate in touched(said, case.policy.fields).fields for said in waits):
            return True
    return False


def impossible(field: FieldText, value: object) -> str:
    """Why a value could never be an answer to a field, or nothing."""
    if isinstance(value, str) and value in ("unknown", "declined"):
        return ""
    if field.type is FieldType.CHOICE:
        given = value if isinstance(value, list) else [value]
        for one in given:
            if isinstance(one, str) and one not in field.options and not one.startswith("contains"):
                return f"there is no option {one!r}{nearest(one, field.options)}"
    if field.type is FieldType.BOOLEAN and not isinstance(value, bool):
        return "a yes or no is true or false"
    return ""
