"""`appliance screen`: what screening says of each line, as a filter over JSON Lines."""

from __future__ import annotations

import argparse
from collections.abc import Mapping

import msgspec

from appliance.cli.lines import answer_lines
from appliance.cli.options import Verbs, verb
from appliance.core.interview import Language
from appliance.screening import screen

_EXAMPLE = """screen <<< '{"text": "a person, please"}'
  {"verdicts":[{"evaluator":"crisis","outcome":"PASS",...},...]}"""


class Line(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One line in: what was said."""

    text: str


def register(verbs: Verbs) -> None:
    """Adds the verb to the command line."""
    about = (
        "judge what people say: crisis, emergency, a person asked for (a filter over JSON Lines)"
    )
    added = verb(verbs, "screen", about, _EXAMPLE, run)
    added.add_argument(
        "--language",
        metavar="L",
        default="en",
        help="of the session; every language is listened for",
    )


def run(args: argparse.Namespace) -> int:
    """Answers each line; returns the exit status."""
    language: Language = args.language
    return answer_lines(Line, lambda line: judged(line.text, language))


def judged(text: str, language: Language) -> Mapping[str, object]:
    """The verdicts on `text` as the contract writes them, one for each evaluator."""
    return {
        "verdicts": [
            {
                "evaluator": one.evaluator,
                "outcome": one.outcome.value,
                "category": one.category,
                "severity": one.severity,
                "reason": one.reason,
            }
            for one in screen(text, language)
        ]
    }
