"""From a file that was read to the settings in force: each table checked, alone and against the others."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path
from types import MappingProxyType
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

from appliance.config.defaults import shipped
from appliance.config.reading import Reading
from appliance.config.tables import (
    CalendarTable,
    Config,
    Destination,
    EmergencyNumbers,
    Finding,
    FolderTable,
    ListTable,
    OpeningHours,
    Phone,
    Place,
    PoliciesTable,
    Queue,
    Service,
    StorageTable,
    Voice,
    WebhookTable,
    is_loopback,
)

REQUIRED_QUEUES = ("safety", "interpreter")
"""Queues that every appliance has: for what cannot wait, and for languages it does not speak."""
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


@dataclass(frozen=True, slots=True)
class Overrides:
    host: str | None
    port: int | None
    database: str | None
    policies: str | None


def config_of(reading: Reading, folder: Path, overrides: Overrides) -> Config:
    place = reading.table("place", Place)
    storage = reading.table("storage", StorageTable)
    return Config(
        data=folder,
        place=_checked_place(reading, place),
        service=_service(reading, overrides),
        database_url=overrides.database
        or storage.database
        or f"sqlite:///{folder / 'appliance.db'}",
        policies=_policies(folder, storage, overrides),
        require_approval=reading.table("policies", PoliciesTable).require_approval,
        origin=storage.origin,
        numbers=_numbers(reading, place.region),
        redaction=reading.table("redaction", Finding),
        voice=reading.table("voice", Voice),
        phone=_phone(reading),
        queues=MappingProxyType(_queues(reading)),
        calendars=MappingProxyType(_calendars(reading, place.timezone)),
        tables=MappingProxyType(_tables(reading, folder)),
        destinations=MappingProxyType(_destinations(reading, folder)),
    )


def _checked_place(reading: Reading, place: Place) -> Place:
    _zone(reading, ("place", "timezone"), place.timezone)
    if place.jurisdiction[:2] != place.region:
        where = ("place", "jurisdiction")
        raise reading.wrong(where, f"lies in another region than {place.region}")
    return place


def _zone(reading: Reading, where: tuple[str, ...], name: str) -> None:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise reading.wrong(where, "no such time zone; use a name like America/New_York") from None


def _service(reading: Reading, overrides: Overrides) -> Service:
    service = reading.table("service", Service)
    if overrides.host is not None:
        service = msgspec.structs.replace(service, host=overrides.host)
    if overrides.port is not None:
        service = msgspec.structs.replace(service, port=overrides.port)
    if bool(service.certificate) != bool(service.private_key):
        raise reading.wrong(("service",), "a certificate and its private_key go together")
    if not service.certificate and not is_loopback(service.host):
        message = f"{service.host} is not loopback; a network address needs a certificate"
        raise reading.wrong(("service", "host"), message)
    return service


def _phone(reading: Reading) -> Phone:
    phone = reading.table("phone", Phone)
    try:
        private = ipaddress.ip_address(phone.host).is_private
    except ValueError:
        private = False
    if not private or ipaddress.ip_address(phone.host).is_unspecified:
        message = (
            "is no loopback or private address; what is said on a call is not hidden on its way"
        )
        raise reading.wrong(("phone", "host"), message)
    for queue in phone.transfers.keys() - _queues(reading).keys():
        raise reading.wrong(("phone", "transfers"), f"there is no queue {queue!r}")
    if phone.audiosocket_port and not phone.websocket_port:
        raise reading.wrong(
            ("phone", "websocket_port"), "calls are announced there: it is needed too"
        )
    return phone


def _policies(folder: Path, storage: StorageTable, overrides: Overrides) -> Path:
    if overrides.policies:
        return Path(overrides.policies).absolute()
    if storage.policies:
        return folder / storage.policies
    return shipped("policies")


def _numbers(reading: Reading, region: str) -> EmergencyNumbers:
    where, found = reading.entries("emergency")
    regions = {
        name: where.entry(("emergency", name), given, EmergencyNumbers)
        for name, given in found.items()
    }
    if region not in regions:
        raise where.wrong(("emergency",), f"no numbers for the region {region}")
    numbers: EmergencyNumbers = regions[region]
    return numbers


def _queues(reading: Reading) -> dict[str, Queue]:
    where, found = reading.entries("queues")
    queues = {name: where.entry(("queues", name), given, Queue) for name, given in found.items()}
    for name in REQUIRED_QUEUES:
        if name not in queues:
            raise where.wrong(("queues",), f"every appliance has a queue {name!r}")
    for name, queue in queues.items():
        if queue.owner == queue.backup:
            message = "the backup is someone else than the owner"
            raise where.wrong(("queues", name, "backup"), message)
    return queues


def _calendars(reading: Reading, timezone: str) -> dict[str, OpeningHours]:
    where, found = reading.entries("calendars")
    return {name: _calendar(where, name, given, timezone) for name, given in found.items()}


def _calendar(reading: Reading, name: str, given: object, timezone: str) -> OpeningHours:
    table: CalendarTable = reading.entry(("calendars", name), given, CalendarTable)
    if table.timezone:
        _zone(reading, ("calendars", name, "timezone"), table.timezone)
    hours: dict[int, tuple[tuple[time, time], ...]] = {}
    for number, weekday in enumerate(_WEEKDAYS, start=1):
        where = ("calendars", name, weekday)
        openings = tuple(_opening(reading, where, one) for one in getattr(table, weekday))
        if openings:
            hours[number] = openings
    if not hours:
        raise reading.wrong(("calendars", name), "is never open")
    return OpeningHours(
        timezone=table.timezone or timezone,
        hours=MappingProxyType(hours),
        holidays=frozenset(_days(reading, ("calendars", name, "holidays"), table.holidays)),
    )


def _opening(reading: Reading, where: tuple[str, ...], written: str) -> tuple[time, time]:
    try:
        start, end = (time.fromisoformat(one) for one in written.split("-"))
    except ValueError:
        raise reading.wrong(where, f"{written!r} is not a time of day") from None
    return start, end


def _days(reading: Reading, where: tuple[str, ...], written: Iterable[str]) -> Iterable[date]:
    for one in written:
        try:
            yield date.fromisoformat(one)
        except ValueError:
            raise reading.wrong(where, f"{one!r} is not a day of the calendar") from None


def _tables(reading: Reading, folder: Path) -> dict[str, Path]:
    where, found = reading.entries("tables")
    return {
        name: folder / where.entry(("tables", name), given, ListTable).file
        for name, given in found.items()
    }


def _destinations(reading: Reading, folder: Path) -> dict[str, Destination]:
    where, found = reading.entries("destinations")
    if not found:
        raise where.wrong(("destinations",), "with no destination, no record would go anywhere")
    return {name: _destination(where, name, given, folder) for name, given in found.items()}


def _destination(reading: Reading, name: str, given: object, folder: Path) -> Destination:
    where = ("destinations", name)
    kind = given.get("kind") if isinstance(given, dict) else None
    if kind == "webhook":
        webhook: WebhookTable = reading.entry(where, given, WebhookTable)
        if not _may_be_called(webhook.url):
            message = "is an https address (http for this box alone), without a user in it"
            raise reading.wrong((*where, "url"), message)
        return Destination(
            name, "webhook", url=webhook.url, secret_file=folder / webhook.secret_file
        )
    table: FolderTable = reading.entry(where, given, FolderTable)
    return Destination(name, table.kind, path=folder / table.path)


def _may_be_called(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    if not parts.hostname or parts.username or parts.password:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and is_loopback(parts.hostname))
