"""Accounts: made, disabled, given another role or password. Each change and its entry are one
transaction. A disabled account stays, because the record names it."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

from sqlalchemy import Connection

from appliance.consoles.roles import Role
from appliance.core.errors import RequestError
from appliance.core.interview import JsonValue
from appliance.core.ports import Clock
from appliance.core.record import EntryClass, EntryDraft
from appliance.ledger.log import Ledger
from appliance.store import accounts
from appliance.store.accounts import Account

NAME = re.compile(r"[a-z][a-z0-9._-]{1,31}")
LONGEST_DISPLAY = 80

Work: TypeAlias = Callable[[Connection], Account]


class Register:
    """The accounts of a box, changed by a named person. Every method returns work for one transaction,
    which raises RequestError when it may not be done."""

    def __init__(self, ledger: Ledger, clock: Clock, by: str, role: str) -> None:
        self._ledger = ledger
        self._clock = clock
        self._by = by
        self._role = role

    def first(self, name: str, display: str, password_hash: str) -> Work:
        """The first administrator; 409 once there is an account."""
        add = self.add(name, display, Role.ADMINISTRATOR, password_hash)

        def work(connection: Connection) -> Account:
            if accounts.count(connection):
                raise RequestError(
                    409, "claimed", "This appliance already has its first administrator."
                )
            return add(connection)

        return work

    def add(self, name: str, display: str, role: Role, password_hash: str) -> Work:
        """A new account; 409 when the name is taken, 422 when name, display or role will not do."""
        made = Account(
            id=f"p-{secrets.token_hex(6)}",
            name=good_name(name),
            display=good_display(display),
            role=good_role(role).value,
            password_hash=password_hash,
            created_ms=self._clock.now_ms(),
        )

        def work(connection: Connection) -> Account:
            accounts.insert(connection, made)
            self._enter(connection, made, {"change": "added", "role": made.role})
            return made

        return work

    def disable(self, account_id: str) -> Work:
        """Ends an account and every sign-in of it; 409 for one's own and for the last administrator."""

        def work(connection: Connection) -> Account:
            known = self._known(connection, account_id)
            if known.id == self._by:
                raise RequestError(409, "own-account", "You cannot disable your own account.")
            _not_the_last(connection, known)
            changed = replace(known, disabled_ms=self._clock.now_ms())
            return self._write(connection, changed, {"change": "disabled"}, out=True)

        return work

    def enable(self, account_id: str) -> Work:
        """Lets a disabled account in again, with the password it had."""

        def work(connection: Connection) -> Account:
            changed = replace(self._known(connection, account_id), disabled_ms=None)
            return self._write(connection, changed, {"change": "enabled"})

        return work

    def set_password(self, account_id: str, password_hash: str) -> Work:
        """Another password; every sign-in of the account ends."""

        def work(connection: Connection) -> Account:
            known = self._known(connection, account_id)
            changed = replace(known, password_hash=password_hash, failures=0)
            return self._write(connection, changed, {"change": "password"}, out=True)

        return work

    def set_role(self, account_id: str, role: Role) -> Work:
        """Another role; every sign-in of the account ends. 409 for the last administrator."""
        good_role(role)

        def work(connection: Connection) -> Account:
            known = self._known(connection, account_id)
            if role is not Role.ADMINISTRATOR:
                _not_the_last(connection, known)
            changed = replace(known, role=role.value)
            facts: dict[str, JsonValue] = {"change": "role", "from": known.role, "to": role.value}
            return self._write(connection, changed, facts, out=True)

        return work

    def _known(self, connection: Connection, account_id: str) -> Account:
        known = accounts.read(connection, account_id)
        if known is None:
            raise RequestError(404, "no-such-account", "There is no such account.")
        return known

    def _write(
        self,
        connection: Connection,
        changed: Account,
        facts: dict[str, JsonValue],
        *,
        out: bool = False,
    ) -> Account:
        accounts.replace(connection, changed)
        if out:
            accounts.end_logins_of(connection, changed.id)
        self._enter(connection, changed, facts)
        return changed

    def _enter(self, connection: Connection, changed: Account, facts: dict[str, JsonValue]) -> None:
        draft = EntryDraft(
            EntryClass.ACCOUNT, None, self._by, self._role, {"account": changed.id, **facts}
        )
        self._ledger.append(connection, draft)


def good_name(name: str) -> str:
    """The name as it is kept. Raises RequestError 422."""
    folded = name.strip().casefold()
    if not NAME.fullmatch(folded):
        raise RequestError(
            422,
            "account-name",
            "A name has 2 to 32 letters, digits, dots or dashes, and begins with a letter.",
        )
    return folded


def good_display(display: str) -> str:
    """How someone is called on a page. Raises RequestError 422."""
    shown = " ".join(display.split())
    if not 0 < len(shown) <= LONGEST_DISPLAY or not shown.isprintable():
        raise RequestError(
            422, "display-name", f"How someone is called takes 1 to {LONGEST_DISPLAY} characters."
        )
    return shown


def good_role(role: Role) -> Role:
    """Raises RequestError 422 for the visitors' role: visitors have no accounts."""
    if role is Role.VISITOR:
        raise RequestError(422, "role", "Visitors have no accounts.")
    return role


def _not_the_last(connection: Connection, leaving: Account) -> None:
    others = [
        one
        for one in accounts.everyone(connection)
        if one.role == Role.ADMINISTRATOR and one.disabled_ms is None and one.id != leaving.id
    ]
    if leaving.role == Role.ADMINISTRATOR and leaving.disabled_ms is None and not others:
        raise RequestError(
            409, "last-administrator", "Somebody must remain who can look after accounts."
        )
