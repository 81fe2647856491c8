"""Every setting, from `appliance.toml` and the environment, as one frozen `Config`. The sole reader of both.

A setting that is left out has its default (`default.toml`, which `init` writes out with its comments);
one that is mistyped refuses the start, with its line where that can be told. APPLIANCE_DATA,
APPLIANCE_CONFIG (another file than DATA/appliance.toml), APPLIANCE_HOST, APPLIANCE_PORT,
APPLIANCE_DATABASE and APPLIANCE_POLICIES go before the file. A secret is never a setting: the file
names the file that holds it.
"""

from __future__ import annotations

import ipaddress
import os
import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Any, Literal, TypeVar
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec
from msgspec import Meta

from appliance.core.errors import ConfigError

_HERE = Path(__file__).parent
_DEFAULT_FILE = _HERE / "default.toml"
FILE_NAME = "appliance.toml"
REQUIRED_QUEUES = ("safety", "interpreter")
"""Queues that every appliance has: for what cannot wait, and for languages it does not speak."""
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_ENVIRONMENT = frozenset({"DATA", "CONFIG", "HOST", "PORT", "DATABASE", "POLICIES"})

Name = Annotated[str, Meta(pattern=r"^[a-z][a-z0-9_-]*$")]
Text = Annotated[str, Meta(min_length=1)]
Region = Annotated[str, Meta(pattern=r"^[A-Z]{2}$")]
Hours = Annotated[str, Meta(pattern=r"^[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]$")]
Day = Annotated[str, Meta(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
Shape = TypeVar("Shape")


class Strict(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A table of settings: closed, so that a mistyped key is refused."""


class Place(Strict, frozen=True):
    """Where the appliance stands and what it is called. `timezone` is an IANA name."""

    name: Text
    region: Region
    jurisdiction: Annotated[str, Meta(pattern=r"^[A-Z]{2}(-[A-Z0-9]{1,3})?$")]
    timezone: Text


class Service(Strict, frozen=True):
    """How it is reached. `idle_seconds` is how long a kiosk waits before it warns and wipes; `intakes`
    are what a kiosk's first screen shows, in that order; the others are there for who names them."""

    host: Text
    port: Annotated[int, Meta(ge=0, le=65_535)]
    allowed_hosts: Annotated[tuple[Text, ...], Meta(min_length=1)]
    idle_seconds: Annotated[int, Meta(ge=20, le=900)]
    intakes: tuple[Name, ...]
    certificate: str = ""
    private_key: str = ""


class EmergencyNumbers(Strict, frozen=True):
    """Whom to call when it cannot wait."""

    emergency: Text
    crisis: Text


class Voice(Strict, frozen=True):
    """What hears and speaks, and how. `recogniser` auto takes Whisper where its model has been brought in,
    and the basic one beside it or instead. `whisper` is a model of the catalogue; `threads` 0 takes
    every core; `beams` above 1 are a little surer and slower. `speaker` auto takes those `piper` voices of
    the catalogue that have been brought in, one a language, and the basic ones behind them; `flite` is
    which of flite's voices is the basic English one."""

    recogniser: Literal["auto", "basic", "off"]
    whisper: Name
    device: Literal["cpu", "cuda"]
    threads: Annotated[int, Meta(ge=0, le=256)]
    beams: Annotated[int, Meta(ge=1, le=8)]
    speaker: Literal["auto", "basic", "off"]
    piper: tuple[Name, ...]
    flite: Literal["slt", "rms", "awb", "kal16"]


class Phone(Strict, frozen=True):
    """Where the telephone exchange reaches us: a loopback or private address, and a port for each protocol
    (0: not this one; announcements come to the first). `calls` are held at once, and are for `intake` unless
    they are announced for another; `transfers` names where the dialplan takes a caller, by queue."""

    host: Text
    websocket_port: Annotated[int, Meta(ge=0, le=65_535)]
    audiosocket_port: Annotated[int, Meta(ge=0, le=65_535)]
    calls: Annotated[int, Meta(ge=1, le=200)]
    intake: Name
    quiet_seconds: Annotated[int, Meta(ge=10, le=3_600)]
    transfers: dict[Name, Name]


class Queue(Strict, frozen=True):
    """Who answers for a queue, and who when the owner is away. `members` are account names; with none,
    everyone on the staff may take from it."""

    owner: Text
    backup: Text
    members: tuple[Text, ...] = ()


class _StorageTable(Strict, frozen=True):
    database: str
    policies: str
    origin: Annotated[str, Meta(pattern=r"^[^\s+]+$")]


class _PoliciesTable(Strict, frozen=True):
    require_approval: bool


class _CalendarTable(Strict, frozen=True):
    monday: list[Hours] = []
    tuesday: list[Hours] = []
    wednesday: list[Hours] = []
    thursday: list[Hours] = []
    friday: list[Hours] = []
    saturday: list[Hours] = []
    sunday: list[Hours] = []
    holidays: list[Day] = []
    timezone: str = ""


class _ListTable(Strict, frozen=True):
    file: Text


class _FolderTable(Strict, frozen=True):
    kind: Literal["files", "fhir"]
    path: Text


class _WebhookTable(Strict, frozen=True):
    kind: Literal["webhook"]
    url: Text
    secret_file: Text


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """When people are there: openings by ISO weekday (1 Monday), local times, and days closed."""

    timezone: str
    hours: Mapping[int, tuple[tuple[time, time], ...]]
    holidays: frozenset[date]


@dataclass(frozen=True, slots=True)
class Destination:
    """A place outside: a folder (`path`), or an address (`url`) with the file that holds its secret."""

    name: str
    kind: Literal["files", "fhir", "webhook"]
    path: Path | None = None
    url: str | None = None
    secret_file: Path | None = None


@dataclass(frozen=True, slots=True)
class Config:
    """Every setting, checked. Paths are absolute. `origin` names this box's log; `require_approval`
    refuses the start while a policy on offer is not approved."""

    data: Path
    place: Place
    service: Service
    database_url: str
    policies: Path
    require_approval: bool
    origin: str
    numbers: EmergencyNumbers
    voice: Voice
    phone: Phone
    queues: Mapping[str, Queue]
    calendars: Mapping[str, OpeningHours]
    tables: Mapping[str, Path]
    destinations: Mapping[str, Destination]

    @property
    def jurisdiction(self) -> str:
        """Whose rules apply here."""
        return self.place.jurisdiction

    @property
    def loopback(self) -> bool:
        """True when nothing but this box can reach the service."""
        return _is_loopback(self.service.host)


def shipped(folder: str) -> Path:
    """A folder that comes with the appliance: inside the package once installed, beside it in a checkout."""
    inside = _HERE / "shipped" / folder
    return inside if inside.is_dir() else _HERE.parent / folder


def default_toml() -> str:
    """The text of a settings file with every default and what it means; `init` writes it out."""
    return _DEFAULT_FILE.read_text(encoding="utf-8")


def load_config(
    data: Path | None = None,
    *,
    host: str | None = None,
    port: int | None = None,
    environ: Mapping[str, str] | None = None,
) -> Config:
    """The settings in force: arguments first, then the environment, then the file, then defaults.

    Raises ConfigError for the first setting that is wrong.
    """
    env = _own_variables(os.environ if environ is None else environ)
    folder = (data or Path(env.get("DATA") or "data")).absolute()
    path = Path(env["CONFIG"]).absolute() if env.get("CONFIG") else folder / FILE_NAME
    if env.get("CONFIG") and not path.is_file():
        raise ConfigError(f"{path} does not exist", advice="Correct APPLIANCE_CONFIG.")
    reading = _Reading(_DEFAULT_FILE, default_toml())
    if path.is_file():
        reading = _Reading(path, _read(path), fallback=reading)
    return _config(reading, folder, _overrides(env, host, port))


@dataclass(frozen=True, slots=True)
class _Overrides:
    host: str | None
    port: int | None
    database: str | None
    policies: str | None


def _own_variables(environ: Mapping[str, str]) -> dict[str, str]:
    own = {
        name.removeprefix("APPLIANCE_"): value
        for name, value in environ.items()
        if name.startswith("APPLIANCE_")
    }
    for name in own:
        if name not in _ENVIRONMENT:
            known = ", ".join(f"APPLIANCE_{one}" for one in sorted(_ENVIRONMENT))
            raise ConfigError(
                f"APPLIANCE_{name} is no setting", advice=f"Unset it; known are {known}."
            )
    return own


def _overrides(env: Mapping[str, str], host: str | None, port: int | None) -> _Overrides:
    if port is None and env.get("PORT"):
        if not env["PORT"].isdecimal():
            raise ConfigError("APPLIANCE_PORT is not a number", advice="Use a port such as 8080.")
        port = int(env["PORT"])
    if port is not None and not 0 <= port <= 65_535:
        raise ConfigError("a port lies between 0 and 65535", advice="Use a port such as 8080.")
    return _Overrides(
        host or env.get("HOST") or None,
        port,
        env.get("DATABASE") or None,
        env.get("POLICIES") or None,
    )


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise ConfigError(
            f"{path} cannot be read: {error.strerror}", advice="Correct its permissions."
        ) from None
    except UnicodeDecodeError:
        raise ConfigError(f"{path} is not UTF-8 text", advice="Save it as UTF-8.") from None


class _Reading:
    """One settings file, taken table by table; what it leaves out comes from `fallback`."""

    def __init__(self, path: Path, text: str, fallback: _Reading | None = None) -> None:
        self.path = path
        self._text = text
        self._fallback = fallback
        try:
            self._tables: dict[str, Any] = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            raise ConfigError(f"{path}: {error}", advice="Correct that line.") from None
        for name in self._tables:
            if fallback is not None and name not in fallback._tables:
                raise self.wrong((name,), f"there is no setting {name!r}")

    def table(self, name: str, shape: type[Shape]) -> Shape:
        """A table of fixed keys, each left-out key from the fallback."""
        given = self._mapping((name,), self._tables.get(name, {}))
        if self._fallback is not None:
            given = {**self._fallback._tables[name], **given}
        read: Shape = self.entry((name,), given, shape)
        return read

    def entries(self, name: str) -> tuple[_Reading, dict[str, Any]]:
        """A table of named entries, whole as it stands, and the file in which it does."""
        if name not in self._tables and self._fallback is not None:
            return self._fallback.entries(name)
        found = self._mapping((name,), self._tables.get(name, {}))
        for key in found:
            self.entry((name, key), key, Region if name == "emergency" else Name)
        return self, found

    def entry(self, where: tuple[str, ...], given: object, shape: Any) -> Any:
        """One value in its shape. Raises ConfigError with the way to it and its line."""
        try:
            return msgspec.convert(given, shape)
        except msgspec.ValidationError as error:
            said, _, at = str(error).partition(" - at `$")
            parts = tuple(re.findall(r"\.([A-Za-z_]+)", at))
            unknown = re.search(r"unknown field `([^`]*)`", said)
            key = (*parts, unknown[1]) if unknown else parts
            raise self.wrong((*where, *key), _plainly(said)) from None

    def wrong(self, where: tuple[str, ...], what: str) -> ConfigError:
        """The refusal of one setting."""
        return ConfigError(
            f"{self.path}:{self._line(where)}: {'.'.join(where)}: {what}",
            advice=f"Correct this line of {self.path.name}.",
        )

    def _mapping(self, where: tuple[str, ...], found: object) -> dict[str, Any]:
        if not isinstance(found, dict):
            raise self.wrong(where, "is a table of settings")
        return found

    def _line(self, where: tuple[str, ...]) -> int:
        """The first line that comes nearest to `where`; 0 when none names any of it."""
        nearest: dict[int, int] = {}
        table: tuple[str, ...] = ()
        for number, line in enumerate(self._text.splitlines(), start=1):
            header, key = _HEADER.match(line), _KEY.match(line)
            if header:
                table = _parts(header[1])
            here = table + _parts(key[1]) if key else table
            if (header or key) and here == where[: len(here)]:
                nearest.setdefault(len(here), number)
        return nearest[max(nearest)] if nearest else 0


_HEADER = re.compile(r"\s*\[\s*([^\[\]]+?)\s*\]")
_KEY = re.compile(r"\s*([\w.\"-]+)\s*=")


def _parts(dotted: str) -> tuple[str, ...]:
    return tuple(part.strip().strip("\"'") for part in dotted.split("."))


def _plainly(said: str) -> str:
    """msgspec's words, for someone who edits the file."""
    unknown = re.search(r"unknown field `([^`]*)`", said)
    if unknown:
        return "there is no such setting"
    missing = re.search(r"missing required field `([^`]*)`", said)
    if missing:
        return f"{missing[1]} is missing"
    if "matching regex" in said:
        return "does not have the form it must have"
    for theirs, ours in (("`str`", "text"), ("`int`", "a whole number"), ("`array`", "a list")):
        said = said.replace(theirs, ours)
    return said[:1].lower() + said[1:].replace(", got", ", found")


def _config(reading: _Reading, folder: Path, overrides: _Overrides) -> Config:
    place = reading.table("place", Place)
    storage = reading.table("storage", _StorageTable)
    return Config(
        data=folder,
        place=_checked_place(reading, place),
        service=_service(reading, overrides),
        database_url=overrides.database
        or storage.database
        or f"sqlite:///{folder / 'appliance.db'}",
        policies=_policies(folder, storage, overrides),
        require_approval=reading.table("policies", _PoliciesTable).require_approval,
        origin=storage.origin,
        numbers=_numbers(reading, place.region),
        voice=reading.table("voice", Voice),
        phone=_phone(reading),
        queues=MappingProxyType(_queues(reading)),
        calendars=MappingProxyType(_calendars(reading, place.timezone)),
        tables=MappingProxyType(_tables(reading, folder)),
        destinations=MappingProxyType(_destinations(reading, folder)),
    )


def _checked_place(reading: _Reading, place: Place) -> Place:
    _zone(reading, ("place", "timezone"), place.timezone)
    if place.jurisdiction[:2] != place.region:
        where = ("place", "jurisdiction")
        raise reading.wrong(where, f"lies in another region than {place.region}")
    return place


def _zone(reading: _Reading, where: tuple[str, ...], name: str) -> None:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise reading.wrong(where, "no such time zone; use a name like America/New_York") from None


def _service(reading: _Reading, overrides: _Overrides) -> Service:
    service = reading.table("service", Service)
    if overrides.host is not None:
        service = msgspec.structs.replace(service, host=overrides.host)
    if overrides.port is not None:
        service = msgspec.structs.replace(service, port=overrides.port)
    if bool(service.certificate) != bool(service.private_key):
        raise reading.wrong(("service",), "a certificate and its private_key go together")
    if not service.certificate and not _is_loopback(service.host):
        message = f"{service.host} is not loopback; a network address needs a certificate"
        raise reading.wrong(("service", "host"), message)
    return service


def _phone(reading: _Reading) -> Phone:
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


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host == "localhost"


def _policies(folder: Path, storage: _StorageTable, overrides: _Overrides) -> Path:
    if overrides.policies:
        return Path(overrides.policies).absolute()
    if storage.policies:
        return folder / storage.policies
    return shipped("policies")


def _numbers(reading: _Reading, region: str) -> EmergencyNumbers:
    where, found = reading.entries("emergency")
    regions = {
        name: where.entry(("emergency", name), given, EmergencyNumbers)
        for name, given in found.items()
    }
    if region not in regions:
        raise where.wrong(("emergency",), f"no numbers for the region {region}")
    numbers: EmergencyNumbers = regions[region]
    return numbers


def _queues(reading: _Reading) -> dict[str, Queue]:
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


def _calendars(reading: _Reading, timezone: str) -> dict[str, OpeningHours]:
    where, found = reading.entries("calendars")
    return {name: _calendar(where, name, given, timezone) for name, given in found.items()}


def _calendar(reading: _Reading, name: str, given: object, timezone: str) -> OpeningHours:
    table: _CalendarTable = reading.entry(("calendars", name), given, _CalendarTable)
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


def _opening(reading: _Reading, where: tuple[str, ...], written: str) -> tuple[time, time]:
    try:
        start, end = (time.fromisoformat(one) for one in written.split("-"))
    except ValueError:
        raise reading.wrong(where, f"{written!r} is not a time of day") from None
    return start, end


def _days(reading: _Reading, where: tuple[str, ...], written: Iterable[str]) -> Iterable[date]:
    for one in written:
        try:
            yield date.fromisoformat(one)
        except ValueError:
            raise reading.wrong(where, f"{one!r} is not a day of the calendar") from None


def _tables(reading: _Reading, folder: Path) -> dict[str, Path]:
    where, found = reading.entries("tables")
    return {
        name: folder / where.entry(("tables", name), given, _ListTable).file
        for name, given in found.items()
    }


def _destinations(reading: _Reading, folder: Path) -> dict[str, Destination]:
    where, found = reading.entries("destinations")
    if not found:
        raise where.wrong(("destinations",), "with no destination, no record would go anywhere")
    return {name: _destination(where, name, given, folder) for name, given in found.items()}


def _destination(reading: _Reading, name: str, given: object, folder: Path) -> Destination:
    where = ("destinations", name)
    kind = given.get("kind") if isinstance(given, dict) else None
    if kind == "webhook":
        webhook: _WebhookTable = reading.entry(where, given, _WebhookTable)
        if not _may_be_called(webhook.url):
            message = "is an https address (http for this box alone), without a user in it"
            raise reading.wrong((*where, "url"), message)
        return Destination(
            name, "webhook", url=webhook.url, secret_file=folder / webhook.secret_file
        )
    table: _FolderTable = reading.entry(where, given, _FolderTable)
    return Destination(name, table.kind, path=folder / table.path)


def _may_be_called(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    if not parts.hostname or parts.username or parts.password:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and _is_loopback(parts.hostname))
