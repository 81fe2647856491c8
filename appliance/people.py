"""Accounts from the command line, in this process or in the running service's: the same rules as in the
console, a named administrator included."""

from __future__ import annotations

from typing import Any

import msgspec
from sqlalchemy import Connection

from appliance.consoles.accounts import Register, Work
from appliance.consoles.passwords import Passwords, must_be_good
from appliance.consoles.roles import Capability, Role, may
from appliance.core.errors import RequestError
from appliance.core.record import EntryClass, EntryDraft
from appliance.opening import Core
from appliance.store import accounts
from appliance.store.accounts import Account


class Change(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is to be done to the account `name`, and which administrator says so."""

    act: str
    name: str
    by: str = ""
    by_password: str = ""
    display: str = ""
    role: str = ""
    password: str = ""


def listed(core: Core) -> list[dict[str, Any]]:
    """All accounts, without what is secret."""
    with core.database.reader() as connection:
        found = accounts.everyone(connection)
    return [_plain(one) for one in found]


def change(core: Core, asked: Change, passwords: Passwords | None = None) -> dict[str, Any]:
    """Changes an account. The first one needs nobody's leave and is an administrator's; after that an
    administrator signs in. Blocks. Raises RequestError."""
    passwords = passwords or Passwords()
    with core.database.reader() as connection:
        nobody_yet = accounts.count(connection) == 0
    if nobody_yet:
        register = Register(core.ledger, core.clock, "command-line", "operator")
    else:
        acting = signed_in(core, asked.by, asked.by_password, Capability.ACCOUNT_CHANGE, passwords)
        register = Register(core.ledger, core.clock, acting.id, acting.role)
    return _plain(core.database.write_now(_work(core, register, asked, passwords, nobody_yet)))


def _work(core: Core, register: Register, asked: Change, passwords: Passwords, first: bool) -> Work:
    if asked.act in ("add", "password"):
        must_be_good(asked.password, asked.name)
    if asked.act == "add" and first:
        return register.first(asked.name, asked.display, passwords.hash_now(asked.password))
    if asked.act == "add":
        role = _role(asked.role)
        return register.add(asked.name, asked.display, role, passwords.hash_now(asked.password))
    account = _named(core, asked.name)
    if asked.act == "disable":
        return register.disable(account.id)
    if asked.act == "enable":
        return register.enable(account.id)
    if asked.act == "password":
        return register.set_password(account.id, passwords.hash_now(asked.password))
    raise RequestError(422, "unknown-act", "There is no such change.")


def signed_in(
    core: Core, name: str, password: str, capability: Capability, passwords: Passwords | None = None
) -> Account:
    """The account that signs in on the command line, where its role may do that; every attempt is an
    entry of the record. Blocks. Raises RequestError: 401, 403."""
    passwords = passwords or Passwords()
    with core.database.reader() as connection:
        known = accounts.by_name(connection, name)
    fits = passwords.matches_now(known.password_hash if known else None, password)
    good = known is not None and fits and known.disabled_ms is None
    facts = {"outcome": "ok" if good else "refused", "console": "command-line"}
    who, role = (known.id, known.role) if known else ("unknown", Role.VISITOR.value)
    draft = EntryDraft(EntryClass.AUTH, None, who, role, {**facts})

    def enter(connection: Connection) -> None:
        core.ledger.append(connection, draft)

    core.database.write_now(enter)
    allowed = [one for one in Role if may(one, capability)]
    if known is None or not good:
        raise RequestError(
            401,
            "sign-in-refused",
            "the name or the password is not right",
            advice=f"With --as, name somebody whose role is {' or '.join(allowed)}.",
        )
    if known.role not in allowed:
        raise RequestError(
            403,
            "not-allowed",
            f"{known.role} may not do this",
            advice=f"With --as, name somebody whose role is {' or '.join(allowed)}.",
        )
    return known


def _role(text: str) -> Role:
    try:
        return Role(text)
    except ValueError:
        known = ", ".join(role.value for role in Role if role is not Role.VISITOR)
        raise RequestError(422, "role", f"{text!r} is no role", advice=f"Roles: {known}.") from None


def _named(core: Core, name: str) -> Account:
    with core.database.reader() as connection:
        found = accounts.by_name(connection, name)
    if found is None:
        raise RequestError(404, "no-such-account", f"there is no account {name!r}")
    return found


def _plain(account: Account) -> dict[str, Any]:
    return {
        "name": account.name,
        "display": account.display,
        "role": account.role,
        "disabled": account.disabled_ms is not None,
    }
