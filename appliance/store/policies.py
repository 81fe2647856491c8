"""Every policy version that was ever active, whole, and the sealed lists that lookups are held
against.

A list's entries are keyed hashes (HMAC) of what they stand for, made elsewhere: the list tells
whether something is on it, and nothing about what is.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, delete, select

from appliance.store.schema import lookup_entry, plain, policy_version


@dataclass(frozen=True, slots=True)
class PolicyVersion:
    """One version as it was activated; `files` is its packed bytes."""

    digest: str
    id: str
    version: str
    activated_ms: int
    files: bytes = dataclasses.field(repr=False)


def activate(connection: Connection, row: PolicyVersion) -> bool:
    """Keeps a version for good. True when it is new here, False when it was kept already."""
    if policy(connection, row.digest) is not None:
        return False
    connection.execute(policy_version.insert().values(plain(row)))
    return True


def policy(connection: Connection, digest: str) -> PolicyVersion | None:
    """The version with this digest, or None."""
    statement = select(policy_version).where(policy_version.c.digest == digest)
    found = connection.execute(statement).mappings().first()
    return PolicyVersion(**found) if found else None


def policies(connection: Connection) -> list[PolicyVersion]:
    """Every version, in the order of their first activation."""
    statement = select(policy_version).order_by(
        policy_version.c.activated_ms, policy_version.c.digest
    )
    return [PolicyVersion(**found) for found in connection.execute(statement).mappings()]


def replace_list(
    connection: Connection, name: str, entries: Iterable[tuple[bytes, bytes | None]]
) -> None:
    """Makes a list hold exactly these (key, sealed note) entries."""
    connection.execute(delete(lookup_entry).where(lookup_entry.c.list == name))
    rows = [{"list": name, "key": key, "sealed": sealed} for key, sealed in dict(entries).items()]
    if rows:
        connection.execute(lookup_entry.insert(), rows)


def on_list(connection: Connection, name: str, keys: Iterable[bytes]) -> bool:
    """True when any of these keys is on the list."""
    statement = (
        select(lookup_entry.c.key)
        .where(lookup_entry.c.list == name)
        .where(lookup_entry.c.key.in_(list(keys)))
        .limit(1)
    )
    return connection.execute(statement).first() is not None
