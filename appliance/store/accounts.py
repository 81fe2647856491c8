"""Staff and their sign-ins. Passwords are Argon2id hashes made elsewhere; tokens are kept hashed."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from sqlalchemy import Connection, delete, func, select, update

from appliance.core.errors import RequestError
from appliance.store.schema import account, login, plain


@dataclass(frozen=True, slots=True)
class Account:
    """One person of the staff. `name` is what they sign in with, lower case; a disabled account stays,
    because the record names it."""

    id: str
    name: str
    display: str
    role: str
    password_hash: str = dataclasses.field(repr=False)
    created_ms: int
    disabled_ms: int | None = None
    failures: int = 0
    locked_until_ms: int = 0


@dataclass(frozen=True, slots=True)
class Login:
    """One sign-in. It ends at `expires_ms`, or earlier when nobody has used it for a while."""

    token_hash: bytes = dataclasses.field(repr=False)
    account: str
    opened_ms: int
    seen_ms: int
    expires_ms: int


def insert(connection: Connection, row: Account) -> None:
    """Writes a new account. Raises RequestError 409 when the name is taken."""
    if by_name(connection, row.name) is not None:
        raise RequestError(409, "name-taken", "there is an account of this name already")
    connection.execute(account.insert().values(plain(row) | {"name": _fold(row.name)}))


def read(connection: Connection, account_id: str) -> Account | None:
    """The account, or None."""
    found = connection.execute(select(account).where(account.c.id == account_id)).mappings().first()
    return Account(**found) if found else None


def by_name(connection: Connection, name: str) -> Account | None:
    """The account of this name, however it is capitalised, or None."""
    statement = select(account).where(account.c.name == _fold(name))
    found = connection.execute(statement).mappings().first()
    return Account(**found) if found else None


def replace(connection: Connection, row: Account) -> None:
    """Writes a changed account: display, role, password, lock or end of service."""
    values = plain(row)
    for name in ("id", "name", "created_ms"):
        del values[name]
    connection.execute(update(account).where(account.c.id == row.id).values(values))


def everyone(connection: Connection) -> list[Account]:
    """All accounts, by name."""
    statement = select(account).order_by(account.c.name)
    return [Account(**found) for found in connection.execute(statement).mappings()]


def count(connection: Connection) -> int:
    """How many accounts there are; none until the claim code was used."""
    return connection.scalar(select(func.count()).select_from(account)) or 0


def add_login(connection: Connection, row: Login) -> None:
    """Writes a sign-in."""
    connection.execute(login.insert().values(plain(row)))


def login_of(
    connection: Connection, token_hash: bytes, now_ms: int
) -> tuple[Login, Account] | None:
    """The sign-in of this token and whose it is; None when there is none, it has run out, or the
    account was disabled."""
    statement = (
        select(login)
        .join(account, account.c.id == login.c.account)
        .where(login.c.token_hash == token_hash)
        .where(login.c.expires_ms > now_ms)
        .where(account.c.disabled_ms.is_(None))
    )
    found = connection.execute(statement).mappings().first()
    if found is None:
        return None
    who = read(connection, found["account"])
    return (Login(**found), who) if who else None


def touch_login(connection: Connection, token_hash: bytes, seen_ms: int, expires_ms: int) -> None:
    """Notes that a sign-in was used, and when it now ends."""
    connection.execute(
        update(login)
        .where(login.c.token_hash == token_hash)
        .values(seen_ms=seen_ms, expires_ms=expires_ms)
    )


def end_login(connection: Connection, token_hash: bytes) -> None:
    """Signs out."""
    connection.execute(delete(login).where(login.c.token_hash == token_hash))


def end_logins_of(connection: Connection, account_id: str) -> None:
    """Signs an account out everywhere."""
    connection.execute(delete(login).where(login.c.account == account_id))


def sweep_logins(connection: Connection, now_ms: int) -> None:
    """Forgets sign-ins that have run out."""
    connection.execute(delete(login).where(login.c.expires_ms <= now_ms))


def _fold(name: str) -> str:
    return name.strip().casefold()
