"""Numbered steps from one shape of the database to the next.

A fresh database is created whole, in today's shape. An older one is walked up by the modules beside
this one: `v0002.py` takes version 1 to version 2, and so on; each has `upgrade(connection)`, which
changes the tables in plain SQL that both databases take, and never reads `schema`, which tells only
of today. A database newer than the code is refused.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

from sqlalchemy import Connection, MetaData, func, inspect, select

from appliance.core.errors import StoreError
from appliance.store.schema import TABLES, schema_version

FIRST_VERSION = 1

Step: TypeAlias = Callable[[Connection], None]


def steps() -> dict[int, Step]:
    """Every step of this package, by the version it leads to."""
    found: dict[int, Step] = {}
    for module in pkgutil.iter_modules(__path__):
        if module.name.startswith("v") and module.name[1:].isdigit():
            imported = importlib.import_module(f"{__name__}.{module.name}")
            found[int(module.name[1:])] = imported.upgrade
    return found


def version_of(connection: Connection) -> int:
    """The version this database is at; 0 when it is empty."""
    if not inspect(connection).has_table(schema_version.name):
        return 0
    return connection.scalar(select(func.max(schema_version.c.version))) or 0


def migrate(
    connection: Connection,
    extra_tables: Sequence[MetaData] = (),
    upgrades: Mapping[int, Step] | None = None,
) -> int:
    """Brings the database to today's shape inside the caller's transaction and returns its version.

    Raises StoreError when the database is newer than the code.
    """
    upgrades = steps() if upgrades is None else upgrades
    newest = max(upgrades, default=FIRST_VERSION)
    found = version_of(connection)
    if found > newest:
        raise StoreError(
            f"the database is at version {found}, this program knows up to {newest}",
            advice="Install the version of the appliance that last used this data, or a newer one.",
        )
    if found > 0:
        for version in range(found + 1, newest + 1):
            upgrades[version](connection)
    for tables in (TABLES, *extra_tables):
        tables.create_all(connection)
    if found < newest:
        connection.execute(schema_version.insert().values(version=newest))
    return newest
