"""`appliance users`: who may sign in.

list       every account and its role
add        makes one; the first is an administrator's
disable    ends one and signs it out everywhere
enable     lets it in again
password   gives one another password

Whoever changes accounts signs in as an administrator (--as NAME); passwords are asked for, or read from
standard input, a line each, the administrator's first.
"""

from __future__ import annotations

import argparse
from typing import Any

from appliance.cli.options import Verbs, family, password, show, with_data, with_json
from appliance.config import load_config

_ROLES = ("staff", "supervisor", "compliance", "administrator")


def register(verbs: Verbs) -> None:
    """Adds `users` and its verbs."""
    own = family(verbs, "users", "staff, their roles and passwords", "list")
    _add(own, "list", "every account and its role", "list").set_defaults(run=_list)
    add = _changing(own, "add", "make an account", 'add sam --display "Sam Ortega" --role staff')
    add.add_argument("--display", metavar="TEXT", help="how they are called on the pages")
    add.add_argument("--role", choices=_ROLES, default="staff", help="what they may do")
    _changing(own, "disable", "end an account", "disable sam --as ira")
    _changing(own, "enable", "let a disabled account in again", "enable sam --as ira")
    _changing(own, "password", "give another password", "password sam --as ira")


def _changing(own: Verbs, name: str, about: str, example: str) -> argparse.ArgumentParser:
    parser = _add(own, name, about, example)
    parser.add_argument("name", help="the name they sign in with")
    parser.add_argument("--as", dest="by", default="", metavar="NAME", help="an administrator")
    parser.set_defaults(run=_change, act=name)
    return parser


def _add(own: Verbs, name: str, about: str, example: str) -> argparse.ArgumentParser:
    parser = own.add_parser(
        name,
        help=about,
        description=about,
        epilog=f"example:\n  appliance users {example}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    return with_json(with_data(parser))


def _list(args: argparse.Namespace) -> int:
    from appliance import served

    found = served.people(load_config(args.data))
    show(args, {"users": found}, "\n".join(map(_line, found)) or "nobody yet")
    return 0


def _change(args: argparse.Namespace) -> int:
    from appliance import served

    asked = {"act": args.act, "name": args.name, "by": args.by}
    if args.by:
        asked["by_password"] = password(f"Password of {args.by}: ")
    if args.act == "add":
        asked |= {"display": args.display or args.name, "role": args.role}
    if args.act in ("add", "password"):
        asked["password"] = password(f"New password of {args.name}: ")
    changed = served.change_people(load_config(args.data), asked)
    show(args, changed, _line(changed))
    return 0


def _line(one: dict[str, Any]) -> str:
    ended = "  disabled" if one["disabled"] else ""
    return f"{one['name']:16} {one['role']:14} {one['display']}{ended}"
