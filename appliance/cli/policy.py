"""`appliance policy`: a pack's faults, its dialogues, and what it comes to.

    lint   every fault, with file and line
    test   plays the pack's dialogues against the real conversation
    show   the policy as it will be applied, with what it inherits
    graph  the policy as a drawing
    new    a pack written from a few answers
    sign   a named person approves it
    whatif what another version would have decided
    review a person looks at the first sessions of a version

A POLICY is an id in the policies directory, or the path of a pack's folder. Without one, all are meant.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any, TypeAlias

from appliance.cli.options import Verbs, complain, verb, with_data, with_json
from appliance.cli.workshop import graph, new, packs, review, sign, whatif
from appliance.cli.workshop.packs import Target
from appliance.config import Config, load_config
from appliance.core.errors import ConfigError, Fault, PolicyError
from appliance.core.interview import Field, Objective
from appliance.core.policy import Disclosure, Policy
from appliance.policy.dialogue import Converse, Failure, check, read_dialogues
from appliance.policy.load import examine, load
from appliance.screening.reply import check_reply

YES, NO, MISUSE = 0, 1, 2

Stage: TypeAlias = Callable[[Policy], AbstractContextManager[Converse]]
"""Where a policy's dialogues are played."""

_EXAMPLE = """examples:
  appliance policy lint                       every pack
  appliance policy lint patient-intake
  appliance policy test policies/callback     a pack by its folder
  appliance policy show legal-intake --json
"""


def stage(config: Config) -> Stage:
    """Real conversations, each policy's in a directory that is thrown away; engines are loaded once."""
    from appliance import app

    engines = app.load_engines(config)
    return lambda policy: app.rehearsed(policy, config, engines)


def register(verbs: Verbs, stage: Callable[[Config], Stage] = stage) -> None:
    """Adds `policy` and its verbs."""
    parser = verbs.add_parser(
        "policy",
        help="check, test and show policy packs",
        description="Checks, tests and shows policy packs.",
        epilog=_EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    own = parser.add_subparsers(dest="verb", metavar="VERB", required=True)
    for name, about in (
        ("lint", "print every fault of a pack, with file and line"),
        ("test", "play a pack's dialogues against the real conversation"),
        ("show", "print the policy as it will be applied"),
    ):
        one = with_json(with_data(verb(own, name, about, f"policy {name} patient-intake", run)))
        one.add_argument("policies", nargs="*", metavar="POLICY", help="an id, or a pack's folder")
        one.set_defaults(stage=stage)
    for more in (graph, new, sign, review, whatif):
        more.register(own)


def run(args: argparse.Namespace) -> int:
    """Does what was asked; 0 for yes, 1 for faults, 2 for misuse."""
    try:
        config = load_config(args.data)
        targets = list(packs.targets(args.policies, config))
    except ConfigError as error:
        complain(str(error), error.advice)
        return MISUSE
    if args.verb == "lint":
        return _lint(targets, config, as_json=args.json)
    if args.verb == "test":
        return _test(targets, config, args.stage(config), as_json=args.json)
    return _show(targets, config, as_json=args.json)


def _lint(targets: list[Target], config: Config, *, as_json: bool) -> int:
    faults: dict[Fault, None] = {}
    digests: dict[str, str | None] = {}
    for target in targets:
        policy, found = examine(target.directory, target.pack, config, check_reply)
        faults.update(dict.fromkeys(found))
        digests[target.pack] = policy.digest if policy and not found else None
    if as_json:
        _print_json({"policies": digests, "faults": [plain(fault) for fault in faults]})
        return NO if faults else YES
    for fault in faults:
        print(fault)
    for pack, digest in digests.items():
        print(f"{pack}: {'no faults, ' + digest[:16] if digest else 'has faults'}")
    return NO if faults else YES


def _test(targets: list[Target], config: Config, stage: Stage, *, as_json: bool) -> int:
    report: list[dict[str, Any]] = []
    wrong = False
    for target in targets:
        try:
            policy = load(target.directory, target.pack, config, check_reply)
            dialogues = read_dialogues(target.directory, target.pack)
        except PolicyError as error:
            return _refused(error)
        with stage(policy) as converse:
            played = [(dialogue, check(dialogue, converse)) for dialogue in dialogues]
        for dialogue, failures in played:
            wrong = wrong or bool(failures)
            report.append({"path": dialogue.path, "name": dialogue.text.name, "failures": failures})
            if not as_json:
                _print_dialogue(dialogue.path, dialogue.text.name, failures)
        if not dialogues and not as_json:
            print(f"{target.pack}: has no dialogues")
    if as_json:
        _print_json({"dialogues": plain(report)})
    return NO if wrong else YES


def _refused(error: PolicyError) -> int:
    for fault in error.faults:
        print(fault, file=sys.stderr)
    print(error.advice or "Correct each line named above.", file=sys.stderr)
    return NO


def _print_dialogue(path: str, name: str, failures: tuple[Failure, ...]) -> None:
    print(f"{'FAIL' if failures else 'ok  '} {path}: {name}")
    for failure in failures:
        print(f"     {failure}")


def _show(targets: list[Target], config: Config, *, as_json: bool) -> int:
    shown: dict[str, Any] = {}
    for target in targets:
        try:
            policy = load(target.directory, target.pack, jurisdiction=config.jurisdiction)
        except PolicyError as error:
            return _refused(error)
        found = sign.approvals_beside(target, policy, config)
        shown[policy.id] = {name: item for name, item in plain(policy).items() if name != "files"}
        shown[policy.id]["approvals"] = plain(found)
        if not as_json:
            print("\n".join((*described(policy), *sign.in_lines(found))))
    if as_json:
        _print_json(shown)
    return YES


def described(policy: Policy) -> Iterator[str]:
    """The policy in plain lines: what it is for, what it asks when, when it calls people."""
    yield f"{policy.id} {policy.version}  {policy.digest}"
    yield f"  {policy.purpose}"
    yield f"  {', '.join(policy.languages)}; {', '.join(policy.channels)}; {policy.minutes} minutes"
    if policy.overlays:
        yield f"  under the overlays {', '.join(policy.overlays)}"
    yield from map(_disclosure, policy.disclosures)
    for objective in policy.objectives:
        yield from _objective(policy, objective)
    yield "  calls people"
    for lookup in policy.lookups:
        yield f"    {lookup.id}: a hit in {lookup.table} -> {lookup.queue} {lookup.priority}, stop"
    for rule in policy.escalation:
        yield f"    {rule.id}: {rule.when} -> {rule.queue} {rule.priority}, {rule.then}"
    yield f"  complete when {policy.completion.complete}"
    names = ", ".join(f"{place.name} ({place.format})" for place in policy.destinations)
    yield f"  goes to {names}"


def _disclosure(item: Disclosure) -> str:
    again = [f"every {item.every_minutes} minutes"] if item.every_minutes else []
    again += ["when asked"] if item.on_ask else []
    repeated = f", and again {' and '.join(again)}" if again else ""
    return f"  says {item.id} {item.when.replace('_', ' ')}{repeated}"


def _objective(policy: Policy, objective: Objective) -> Iterator[str]:
    when = f", when {objective.when}" if objective.when else ""
    yield f"  {objective.id}{when}"
    for name in objective.needs:
        yield f"    {_field(policy.fields[name])}"
    for name in objective.may_add:
        yield f"    {_field(policy.fields[name])}, if offered"


def _field(field: Field) -> str:
    said = [f"{field.id}: {field.type}"]
    if field.required:
        said.append("required")
    if field.enable_when:
        said.append(f"when {field.enable_when}")
    if field.sensitive:
        said.append(f"sensitive ({field.sensitive})")
    if field.fields:
        said.append(f"of {', '.join(part.id for part in field.fields)}")
    return ", ".join(said)


def plain(value: Any) -> Any:
    """Dataclasses, maps, sets and enumerations as JSON has them, sets in order."""
    if is_dataclass(value) and not isinstance(value, type):
        return {one.name: plain(getattr(value, one.name)) for one in fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, set | frozenset):
        return sorted(plain(item) for item in value)
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else value


def _print_json(value: object) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2, sort_keys=True))
