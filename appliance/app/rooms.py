"""What a turn needs besides engines: calendars, lists, numbers, the places outside, the record."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from pathlib import Path

from appliance.app.engines import Engines
from appliance.config import Config
from appliance.conversation.commit import Books
from appliance.conversation.release import released_at
from appliance.conversation.reply.saying import Numbers
from appliance.conversation.room import Room, Setting
from appliance.core.errors import ConfigError, StoreError
from appliance.core.interview import JsonValue
from appliance.core.ports import (
    Librarian,
)
from appliance.desk import lookups, protocol
from appliance.desk.calendar import Calendar
from appliance.opening import Core
from appliance.records.destinations import Directory, Hook, Outlet
from appliance.redaction.redactor import Redactor
from appliance.screening.reply import check_reply
from appliance.screening.screen import screen
from appliance.store import policies as policy_versions
from appliance.store import sessions

_PREFIXES = {"patient-intake": "PT", "legal-intake": "LG", "auto-claim": "AC"}


def calendars_of(config: Config) -> dict[str, Calendar]:
    """The calendars of the configuration, by name."""
    return {
        name: Calendar(hours.timezone, hours.hours, hours.holidays)
        for name, hours in config.calendars.items()
    }


def outlets_of(config: Config) -> dict[str, Outlet]:
    """The places outside that the configuration names. Raises ConfigError when a secret is missing."""
    outlets: dict[str, Outlet] = {}
    for name, to in config.destinations.items():
        if to.path is not None:
            if to.path.is_relative_to(
                config.data
            ):  # ours to make; any other may be a missing mount
                to.path.mkdir(mode=0o700, parents=True, exist_ok=True)
            outlets[name] = Directory(name, to.path)
        elif to.url is not None and to.secret_file is not None:
            outlets[name] = Hook(name, to.url, _secret(to.secret_file))
    return outlets


def _secret(path: Path) -> str:
    try:
        return path.read_text("utf-8").strip()
    except OSError as problem:
        raise ConfigError(
            f"{path} cannot be read: {problem.strerror}",
            advice="Put the destination's secret into that file.",
        ) from None


class SealedLists:
    """The lists that answers are held against, as keyed hashes in the database."""

    def __init__(self, core: Core) -> None:
        self._database = core.database
        self._sealer = core.keyring.sealer("lookups")
        for table, path in core.config.tables.items():
            if path.is_file():
                self.put(table, [*lookups.names_of_file(path.read_text("utf-8").splitlines())])

    def put(self, table: str, names: Sequence[str]) -> None:
        """Makes a list hold exactly these names."""
        keys = [key for name in names for key in lookups.keys_of(table, name, self._sealer)]
        entries = [(key, None) for key in keys]
        self._database.write_now(
            lambda connection: policy_versions.replace_list(connection, table, entries)
        )

    def hit(self, table: str, values: Sequence[JsonValue]) -> bool:
        """True when any name in these values is on the list."""
        names = [name for value in values for name in lookups.names_in(value)]
        keys = [key for name in names for key in lookups.keys_of(table, name, self._sealer)]
        if not keys:
            return False
        with self._database.reader() as connection:
            return policy_versions.on_list(connection, table, keys)


def setting_of(core: Core) -> Setting:
    """Who judges here, and what the place is like."""
    numbers = core.config.numbers
    return Setting(
        screen=screen,
        check_reply=check_reply,
        calendars=calendars_of(core.config),
        local=core.local,
        numbers=Numbers(numbers.emergency, numbers.crisis),
    )


def room_of(core: Core, engines: Engines, librarian: Librarian | None) -> Room:
    """Everything a turn needs."""
    return Room(
        setting=setting_of(core),
        redactor=Redactor(engines.detector),
        librarian=librarian,
        lookups=SealedLists(core),
        clock=core.clock,
        new_protocol=lambda intake: _free_protocol(core, intake),
        released=lambda session, number: _is_released(core, session, number),
    )


def _is_released(core: Core, session: str, number: int) -> bool:
    with core.database.reader() as connection:
        return released_at(connection, core.ledger, session) == number


def _free_protocol(core: Core, intake: str) -> str:
    """A protocol number that no session has."""
    prefix = _PREFIXES.get(intake, intake[:2].upper())
    with core.database.reader() as connection:
        for candidate in protocol.candidates(prefix, secrets.randbelow):
            if sessions.by_protocol(connection, candidate) is None:
                return candidate
    raise StoreError("no protocol number is free", advice="Erase or archive old sessions.")


def books_of(core: Core) -> Books:
    """Where turns are written down."""
    return Books(core.ledger, calendars_of(core.config), core.local)
