"""The shape of every table of settings, and of what they come to."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

Name = Annotated[str, Meta(pattern=r"^[a-z][a-z0-9_-]*$")]
Text = Annotated[str, Meta(min_length=1)]
Region = Annotated[str, Meta(pattern=r"^[A-Z]{2}$")]
Hours = Annotated[str, Meta(pattern=r"^[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]$")]
Day = Annotated[str, Meta(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]


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


class Finding(Strict, frozen=True):
    """What finds names besides what the appliance brings: a `larger` model of that kind, in the folder
    `model`; `threshold` is how sure it must be. "none" is none."""

    larger: Literal["none", "spacy", "transformers", "gliner"]
    model: str
    threshold: Annotated[float, Meta(ge=0, le=1)]


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


class StorageTable(Strict, frozen=True):
    database: str
    policies: str
    origin: Annotated[str, Meta(pattern=r"^[^\s+]+$")]


class PoliciesTable(Strict, frozen=True):
    require_approval: bool


class CalendarTable(Strict, frozen=True):
    monday: list[Hours] = []
    tuesday: list[Hours] = []
    wednesday: list[Hours] = []
    thursday: list[Hours] = []
    friday: list[Hours] = []
    saturday: list[Hours] = []
    sunday: list[Hours] = []
    holidays: list[Day] = []
    timezone: str = ""


class ListTable(Strict, frozen=True):
    file: Text


class FolderTable(Strict, frozen=True):
    kind: Literal["files", "fhir"]
    path: Text


class WebhookTable(Strict, frozen=True):
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
    redaction: Finding
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
        return is_loopback(self.service.host)


def is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host == "localhost"
