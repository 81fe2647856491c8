"""`appliance normalise TYPE`: the normal form of what people say, as a filter over JSON Lines."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from datetime import date

import msgspec

from appliance.cli.lines import MISUSE, LineFault, answer_lines
from appliance.core.interview import Field, FieldType, JsonValue, Reading
from appliance.core.policy import FieldWording, OptionWording
from appliance.core.text import fold
from appliance.fields.context import Context
from appliance.fields.phrasebook import PHRASEBOOKS
from appliance.fields.registry import reader_for
from appliance.fields.standards import STANDARDS
from appliance.fields.times import TIMES

_EXAMPLE = """\
example:
  $ echo '{"text": "five oh three, five five five, oh one four two"}' | appliance normalise phone
  {"value":"+15035550142","span":[0,46]}
"""
_LOOSE_KINDS = (
    "account", "case", "claim", "group_number", "license", "medicaid", "member", "plate", "policy", "report",
)  # fmt: skip
KINDS = (*_LOOSE_KINDS, *sorted(STANDARDS))
TYPES = (*(kind.value for kind in FieldType), *TIMES)

_TYPES_OF_TIMES = {
    "time": FieldType.DATE,
    "range": FieldType.DATE,
    "duration": FieldType.QUANTITY,
    "age": FieldType.QUANTITY,
}


class Line(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One line in: what was said, and which day it was said on."""

    text: str
    reference_date: str | None = None


def register(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the verb to the command line."""
    parser = verbs.add_parser(
        "normalise",
        help="turn what people say into normal forms (a filter over JSON Lines)",
        description='Reads {"text", "reference_date"?} a line and writes {"value", "precision"?, "span"} '
        'or {"value": null, "reason"}. Spans count Unicode code points, end exclusive.',
        epilog=_EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "type",
        metavar="TYPE",
        choices=(*TYPES, *KINDS),
        help=f"a kind of value ({', '.join(TYPES)}) or of identifier ({', '.join(KINDS)})",
    )
    spoken = ", ".join(PHRASEBOOKS)
    parser.add_argument("--language", metavar="L", default="en", help=f"{spoken} (default: en)")
    parser.add_argument(
        "--reference-date",
        metavar="D",
        type=_day,
        default=None,
        help='the day "today" means, as 2026-11-20 (default: today); a line may name its own',
    )
    parser.add_argument(
        "--region",
        metavar="R",
        default="US",
        help="of telephone numbers without a plus (default: US)",
    )
    parser.add_argument(
        "--prefer",
        choices=("past", "future", "either"),
        default="either",
        help="which way a date without its year is meant (default: either)",
    )
    parser.add_argument(
        "--option",
        metavar="ID=LABEL[|ALSO...]",
        action="append",
        type=_option,
        default=[],
        help="one option of a choice, with what else people say for it; repeat for each",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Answers each line; returns the exit status."""
    if args.language not in PHRASEBOOKS:
        spoken = ", ".join(PHRASEBOOKS)
        return _misuse(f"--language must be one of {spoken}")
    if args.type == FieldType.CHOICE and not args.option:
        return _misuse("a choice needs its options: --option morning=Morning --option noon=Noon")
    field, wording = _field(args)
    today = args.reference_date or date.today()

    def answer(line: Line) -> Mapping[str, JsonValue]:
        try:
            day = today if line.reference_date is None else _day(line.reference_date)
        except argparse.ArgumentTypeError as fault:
            raise LineFault(f"reference_date: {fault}") from None
        return normalise(line.text, Context(field, args.language, day, asked=True, wording=wording))

    return answer_lines(Line, answer)


def normalise(text: str, context: Context) -> Mapping[str, JsonValue]:
    """The best reading of `text` as the contract writes it, or why there is none. Of a group it is the
    list of its entries."""
    reader = TIMES.get(context.field.id) or reader_for(context.field)
    readings = reader.read(text, context)
    if context.field.type is FieldType.DATE and context.field.id not in TIMES:
        readings = tuple(one for one in readings if one.precision != "time")
    if not readings:
        return {"value": None, "reason": _why_not(text, context.field)}
    if context.field.type is FieldType.GROUP:
        span = [readings[0].span.start, readings[-1].span.end]
        return {"value": [entry.value for entry in readings], "span": [*span]}
    best = max(readings, key=_worth)
    found: dict[str, JsonValue] = {"value": best.value}
    if best.precision is not None:
        found["precision"] = best.precision
    found["span"] = [best.span.start, best.span.end]
    return found


def _worth(reading: Reading) -> tuple[float, bool]:
    return reading.confidence, reading.cued


def _why_not(text: str, field: Field) -> str:
    if not fold(text).strip():
        return "the text is empty"
    if field.kind in STANDARDS:
        return f"no {field.kind} in the text that has the right form and check digits"
    kind = field.id if field.id in TIMES else field.kind or field.type.value
    return f"no {kind} in the text"


def _field(args: argparse.Namespace) -> tuple[Field, FieldWording]:
    kind = args.type if args.type in KINDS else None
    field = Field(
        id=args.type if args.type in TIMES else "value",
        type=_field_type(args.type, kind),
        kind=kind,
        region=args.region.upper(),
        prefer=args.prefer,
        options=tuple(option for option, _ in args.option),
        fields=(Field("name", FieldType.STORY), Field("detail", FieldType.STORY)),
    )
    return field, FieldWording(label=args.type, options=dict(args.option))


def _field_type(name: str, kind: str | None) -> FieldType:
    if kind:
        return FieldType.IDENTIFIER
    return _TYPES_OF_TIMES.get(name) or FieldType(name)


def _day(written: str) -> date:
    try:
        return date.fromisoformat(written)
    except ValueError:
        raise argparse.ArgumentTypeError("must be a date such as 2026-11-20") from None


def _option(written: str) -> tuple[str, OptionWording]:
    name, equals, said = written.partition("=")
    label, *also = [phrase.strip() for phrase in said.split("|") if phrase.strip()] or [""]
    if not equals or not name.strip() or not label:
        raise argparse.ArgumentTypeError("must be ID=LABEL or ID=LABEL|ALSO|ALSO")
    return name.strip(), OptionWording(label, tuple(also))


def _misuse(message: str) -> int:
    print(f"appliance normalise: {message}", file=sys.stderr)
    return MISUSE
