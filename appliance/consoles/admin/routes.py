"""Administration's API: `/api/admin`. Accounts and the health of the box; nobody's words."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Annotated, TypeAlias

import msgspec
from litestar import get, post
from litestar.params import Dependency
from litestar.types import ControllerRouterHandler
from msgspec import Meta

from appliance.consoles.accounts import Register
from appliance.consoles.auth import Authority, Person
from appliance.consoles.box import Box
from appliance.consoles.door import needs
from appliance.consoles.roles import Capability, Role
from appliance.core.errors import RequestError
from appliance.core.finding import Finding
from appliance.store import accounts
from appliance.store.accounts import Account

Boxed: TypeAlias = Annotated[Box, Dependency(skip_validation=True)]
Deciding: TypeAlias = Annotated[Authority, Dependency(skip_validation=True)]
Who: TypeAlias = Annotated[Person, Dependency(skip_validation=True)]
Line: TypeAlias = Annotated[str, Meta(max_length=256)]


class Strict(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Something that comes from outside."""


class AccountIn(Strict, frozen=True):
    """A new account."""

    name: Line
    display: Line
    role: Role
    password: Line


class RoleIn(Strict, frozen=True):
    """Another role."""

    role: Role


class NewPasswordIn(Strict, frozen=True):
    """Another password for somebody else."""

    password: Line


class AccountOut(msgspec.Struct, frozen=True):
    """An account; `disabled_ms` is when it ended, `failures` how many sign-ins failed since the last
    that did not."""

    id: str
    name: str
    display: str
    role: str
    created_ms: int
    disabled_ms: int | None
    failures: int
    me: bool


@get("/api/admin/accounts", opt=needs(Capability.ACCOUNT_READ))
async def everyone(box: Boxed, who: Who) -> list[AccountOut]:
    """All accounts, by name."""

    def read() -> list[Account]:
        with box.database.reader() as connection:
            return accounts.everyone(connection)

    return [_out(one, who) for one in await asyncio.to_thread(read)]


@post("/api/admin/accounts", opt=needs(Capability.ACCOUNT_CHANGE))
async def add(box: Boxed, authority: Deciding, who: Who, data: AccountIn) -> AccountOut:
    """Makes an account."""
    hashed = await authority.hash(data.password, data.name)
    work = _register(box, who).add(data.name, data.display, data.role, hashed)
    return _out(await box.database.write(work), who)


@post(
    "/api/admin/accounts/{account:str}/disable",
    opt=needs(Capability.ACCOUNT_CHANGE),
    status_code=200,
)
async def disable(box: Boxed, who: Who, account: str) -> AccountOut:
    """Ends an account and signs it out everywhere."""
    return _out(await box.database.write(_register(box, who).disable(account)), who)


@post(
    "/api/admin/accounts/{account:str}/enable",
    opt=needs(Capability.ACCOUNT_CHANGE),
    status_code=200,
)
async def enable(box: Boxed, who: Who, account: str) -> AccountOut:
    """Lets a disabled account in again."""
    return _out(await box.database.write(_register(box, who).enable(account)), who)


@post(
    "/api/admin/accounts/{account:str}/role", opt=needs(Capability.ACCOUNT_CHANGE), status_code=200
)
async def set_role(box: Boxed, who: Who, account: str, data: RoleIn) -> AccountOut:
    """Gives another role and signs the account out everywhere."""
    return _out(await box.database.write(_register(box, who).set_role(account, data.role)), who)


@post(
    "/api/admin/accounts/{account:str}/password",
    opt=needs(Capability.ACCOUNT_CHANGE),
    status_code=200,
)
async def set_password(
    box: Boxed, authority: Deciding, who: Who, account: str, data: NewPasswordIn
) -> AccountOut:
    """Gives another password and signs the account out everywhere."""

    def read() -> Account | None:
        with box.database.reader() as connection:
            return accounts.read(connection, account)

    known = await asyncio.to_thread(read)
    if known is None:
        raise RequestError(404, "no-such-account", "There is no such account.")
    hashed = await authority.hash(data.password, known.name)
    return _out(await box.database.write(_register(box, who).set_password(account, hashed)), who)


@get("/api/admin/health", opt=needs(Capability.HEALTH_READ))
async def health(box: Boxed) -> list[Finding]:
    """What an examination of the box finds, as `appliance doctor` says it."""
    return list(await asyncio.to_thread(box.findings))


def admin_routes() -> Sequence[ControllerRouterHandler]:
    """Everything above."""
    return (everyone, add, disable, enable, set_role, set_password, health)


def _register(box: Box, who: Person) -> Register:
    return Register(box.ledger, box.clock, who.id, who.role.value)


def _out(account: Account, who: Person) -> AccountOut:
    return AccountOut(
        id=account.id,
        name=account.name,
        display=account.display,
        role=account.role,
        created_ms=account.created_ms,
        disabled_ms=account.disabled_ms,
        failures=account.failures,
        me=account.id == who.id,
    )
