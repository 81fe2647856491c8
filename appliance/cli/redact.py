"""`appliance redact`: masks what identifies a person, as a filter over JSON Lines."""

from __future__ import annotations

import argparse
from collections.abc import Mapping

import msgspec

from appliance.cli.lines import LineFault, answer_lines
from appliance.cli.options import Verbs, complain, verb
from appliance.core.errors import ApplianceError
from appliance.core.interview import Language
from appliance.redaction.redactor import Redactor

NOT_HERE = 1

_EXAMPLE = """redact <<< '{"text": "My name is Maya Lindqvist."}'
  {"text":"My name is <PERSON_1>.","spans":[{"start":11,"end":25,"type":"PERSON","score":0.85}]}"""


class Line(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One line in: a text, and its language."""

    text: str
    language: str = "en"


def register(verbs: Verbs) -> None:
    """Adds the verb to the command line."""
    about = "mask what identifies a person (a filter over JSON Lines; each line is a session of its own)"
    added = verb(verbs, "redact", about, _EXAMPLE, run)
    added.add_argument(
        "--policy",
        metavar="P",
        default=None,
        help="the policy that the lines belong to (so far every policy masks every kind alike)",
    )


def run(args: argparse.Namespace) -> int:
    """Answers each line in constant memory; returns the exit status."""
    from appliance.app import detector

    try:
        redactor = Redactor(detector())
    except ApplianceError as missing:
        complain(str(missing), missing.advice)
        return NOT_HERE
    return answer_lines(Line, lambda line: redacted(redactor, line.text, line.language))


def redacted(redactor: Redactor, text: str, language: Language) -> Mapping[str, object]:
    """The masked text and what was masked, as the contract writes it; spans are of the text as given.
    Raises LineFault when it could not be analysed: the text is then withheld, never passed on."""
    redaction = redactor.redact(text, language, {})
    if redaction.utterance.withheld:
        raise LineFault("could not be analysed; its text is withheld")
    spans = [
        {"start": one.span.start, "end": one.span.end, "type": one.type, "score": one.score}
        for one in redaction.findings
    ]
    return {"text": redaction.utterance.text, "spans": spans}
