"""`appliance redact`: masks what identifies a person, as a filter over JSON Lines."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path

import msgspec

from appliance.cli.lines import LineFault, answer_lines
from appliance.cli.options import Verbs, complain, verb, with_data
from appliance.config import load_config
from appliance.core.errors import ApplianceError, ConfigError
from appliance.core.interview import Language
from appliance.core.masking import NOTHING, Reader, Shown
from appliance.policy.files import pack_ids
from appliance.policy.load import load
from appliance.redaction.redactor import Redactor
from appliance.redaction.showing import shown

NOT_HERE = 1

_EXAMPLE = """redact <<< '{"text": "My name is Maya Lindqvist."}'
  {"text":"My name is <PERSON_1>.","spans":[{"start":11,"end":25,"type":"PERSON","score":0.85}]}
  appliance redact --policy patient-intake --reader delivery < lines.jsonl"""


class Line(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One line in: a text, and its language."""

    text: str
    language: str = "en"


def register(verbs: Verbs) -> None:
    """Adds the verb to the command line."""
    about = "mask what identifies a person (a filter over JSON Lines; each line is a session of its own)"
    added = with_data(verb(verbs, "redact", about, _EXAMPLE, run))
    added.add_argument(
        "--policy",
        metavar="P",
        default=None,
        help="leave what this policy shows to the reader (a pack on offer, or a pack's folder)",
    )
    added.add_argument(
        "--reader",
        choices=[one.value for one in Reader],
        default=Reader.MODEL.value,
        help="with --policy: for whom (model)",
    )


def run(args: argparse.Namespace) -> int:
    """Answers each line in constant memory; returns the exit status."""
    from appliance.app import detector

    reader = NOTHING if args.policy is None else shown_by(args)
    try:
        redactor = Redactor(detector())
    except ApplianceError as missing:
        complain(str(missing), missing.advice)
        return NOT_HERE
    return answer_lines(Line, lambda line: redacted(redactor, line.text, line.language, reader))


def shown_by(args: argparse.Namespace) -> Shown:
    """What the policy shows the reader. Raises PolicyError, and ConfigError where no line could be shown as
    it says."""
    config = load_config(args.data)
    folder = Path(args.policy)
    is_pack = (folder / "policy.yaml").is_file()
    place, name = (
        (folder.absolute().parent, folder.name) if is_pack else (config.policies, args.policy)
    )
    if not (place / name / "policy.yaml").is_file():
        known = ", ".join(pack_ids(config.policies))
        raise ConfigError(f"there is no policy {args.policy!r}", advice=f"There are: {known}.")
    reader = load(place, name, config).masking.of(Reader(args.reader))
    if reader.dates == "shift":
        raise ConfigError(
            f"{name} moves dates for {args.reader}, and a line has no session whose key tells how far",
            advice="Choose another --reader.",
        )
    return reader


def redacted(
    redactor: Redactor, text: str, language: Language, reader: Shown = NOTHING
) -> Mapping[str, object]:
    """The text as the reader is shown it, and what identifies somebody in it, as the contract writes it;
    spans are of the text as given. Raises LineFault when it could not be analysed: the text is then
    withheld, never passed on."""
    redaction = redactor.redact(text, language, {})
    if redaction.utterance.withheld:
        raise LineFault("could not be analysed; its text is withheld")
    spans = [
        {"start": one.span.start, "end": one.span.end, "type": one.type, "score": one.score}
        for one in redaction.findings
    ]
    masked = redaction.utterance.text
    if reader is not NOTHING:
        masked = shown(masked, redaction.masks, reader)
    return {"text": masked, "spans": spans}
