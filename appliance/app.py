"""The composition root: from a configuration to a running appliance. The only importer of engines.

with opened(config) as core:            keys, database, record, policies
appliance = build(core)                 engines, conversations, pages
"""

from __future__ import annotations

import base64
import os
import secrets
import time
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

import msgspec
from sqlalchemy import Connection

from appliance import control
from appliance.channels.kiosk.pages import Kiosk, kiosk_routes
from appliance.channels.text import visitor_routes
from appliance.config import Config, load_config
from appliance.conversation.commit import Books, delivery_context
from appliance.conversation.rehearsal import Rehearsal, StageClock
from appliance.conversation.reply import Numbers
from appliance.conversation.run import Governed, Policies, Visits
from appliance.conversation.turn import Room
from appliance.core.errors import ConfigError, EngineError, LedgerError, SealError, StoreError
from appliance.core.interview import Field, JsonValue
from appliance.core.policy import FieldWording, Policy
from appliance.core.ports import Clock, Embedder, Librarian, PiiDetector, Sealer, VectorIndex
from appliance.core.record import Checkpoint, EntryClass, EntryDraft, LedgerEntry
from appliance.core.ticket import Delivery, Ticket
from appliance.desk import lookups, protocol
from appliance.desk.calendar import Calendar
from appliance.fields.context import Context
from appliance.fields.registry import READERS
from appliance.knowledge.library import Library, documents_of
from appliance.ledger import checkpoint as checkpoints
from appliance.ledger.log import Ledger
from appliance.ledger.schema import LEDGER_TABLES
from appliance.policy.conditions import Conditions
from appliance.policy.load import load, load_all
from appliance.records.destinations import Directory, Hook, Outlet, allowed
from appliance.records.dispatch import Dispatch
from appliance.records.process import CourierProcess
from appliance.redaction.redactor import Redactor
from appliance.screening.reply import check_reply
from appliance.screening.screen import screen
from appliance.store import accounts, sessions, tickets
from appliance.store import policies as policy_versions
from appliance.store.database import Database
from appliance.vault.keys import Keyring, create_evaluation_keys, open_keyring
from appliance.web.apps import described_api, web_app
from appliance.web.assets import read_assets
from appliance.web.front import front
from appliance.web.health import health_routes

Engine = TypeVar("Engine")

KEY_FILE = "keys.json"
WEB_STATIC = Path(__file__).parent / "web" / "static"
_PREFIXES = {"patient-intake": "PT", "legal-intake": "LG", "auto-claim": "AC"}


class SystemClock:
    """The time of this machine, as the place's wall clock shows it."""

    def __init__(self, timezone: str) -> None:
        self._zone = ZoneInfo(timezone)

    def now_ms(self) -> int:
        """UTC, in milliseconds."""
        return time.time_ns() // 1_000_000

    def today(self) -> date:
        """The date at the place."""
        return datetime.now(self._zone).date()


@dataclass(frozen=True)
class Core:
    """What every command that touches data stands on."""

    config: Config
    clock: Clock
    keyring: Keyring
    database: Database
    ledger: Ledger

    def local(self, now_ms: int) -> datetime:
        """UTC milliseconds as the place's wall clock shows them."""
        return datetime.fromtimestamp(now_ms / 1000, ZoneInfo(self.config.place.timezone))


@dataclass(frozen=True)
class Engines:
    """The engines that are really here. A missing one is None, and `missing` says why and what to do."""

    detector: PiiDetector
    embedder: Embedder | None
    index: VectorIndex | None
    missing: Mapping[str, str]


def initialise(config: Config) -> None:
    """Makes the keys (evaluation keys) of a data directory that has none. Raises ConfigError."""
    config.data.mkdir(mode=0o700, parents=True, exist_ok=True)
    create_evaluation_keys(config.data / KEY_FILE)


def is_initialised(config: Config) -> bool:
    """True once a data directory has keys."""
    return (config.data / KEY_FILE).exists()


@contextmanager
def opened(config: Config, clock: Clock | None = None) -> Iterator[Core]:
    """Keys, database and record of a data directory, for the one process that writes. Raises
    ConfigError (not initialised), StoreError (another process writes), TamperError."""
    if not is_initialised(config):
        raise ConfigError(
            f"{config.data} holds no keys", advice="Run `appliance init` to set it up."
        )
    keyring = open_keyring(config.data / KEY_FILE)
    clock = clock or SystemClock(config.place.timezone)
    ledger = Ledger(config.origin, keyring.signing_key(), clock)
    database = Database.open(config.database_url, extra_tables=[LEDGER_TABLES])
    try:
        with database.reader() as connection:
            ledger.check(connection)
        yield Core(config, clock, keyring, database, ledger)
    finally:
        database.close()


def governed_policies(core: Core) -> Policies:
    """The policies on offer, activated: each version kept whole, and its first activation recorded."""
    active = load_all(core.config.policies, core.config)
    if not active:
        raise ConfigError("there is no policy to offer", advice="Put a pack into the policies.")
    for policy in active.values():
        core.database.write_now(_activation(core, policy))
    return Policies(
        {name: Governed(policy, Conditions(policy)) for name, policy in active.items()},
        lambda digest: _earlier_version(core, digest),
    )


def _activation(core: Core, policy: Policy) -> Callable[[Connection], None]:
    row = policy_versions.PolicyVersion(
        digest=policy.digest,
        id=policy.id,
        version=policy.version,
        activated_ms=core.clock.now_ms(),
        files=msgspec.msgpack.encode(dict(policy.files)),
    )

    def work(connection: Connection) -> None:
        if policy_versions.activate(connection, row):
            facts = {"policy": policy.id, "version": policy.version, "digest": policy.digest}
            draft = EntryDraft(
                EntryClass.POLICY_ACTIVATE, None, "box", "system", {**facts}, policy.digest
            )
            core.ledger.append(connection, draft)

    return work


def _earlier_version(core: Core, digest: str) -> Governed | None:
    """A version that is no longer on offer, from where it was kept."""
    with core.database.reader() as connection:
        kept = policy_versions.policy(connection, digest)
    if kept is None:
        return None
    files = msgspec.msgpack.decode(kept.files, type=dict[str, bytes])
    with TemporaryDirectory() as folder:
        for name, content in files.items():
            target = Path(folder) / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
        policy = load(Path(folder), kept.id)
    return Governed(policy, Conditions(policy)) if policy.digest == digest else None


def detector() -> PiiDetector:
    """The detector of what identifies a person. Raises EngineUnavailable."""
    from appliance.engines.presidio import Presidio
    from appliance.redaction.recognizers import RECOGNIZERS

    return Presidio(RECOGNIZERS)


def load_engines(config: Config) -> Engines:
    """Loads what is here; what is not is said, never raised, but for the detector, which fails closed
    by withholding every text."""
    missing: dict[str, str] = {}
    embedder: Embedder | None = None
    index: VectorIndex | None = None
    found = _tried("presidio", missing, detector) or Withholding()
    embedder = _tried("minilm", missing, lambda: _minilm(config))
    if embedder is not None:
        index = _tried("chroma", missing, lambda: _chroma(config))
    return Engines(found, embedder if index is not None else None, index, missing)


class Withholding:
    """Stands where the detector should: it fails on every text, so that every text is withheld."""

    def detect(self, text: str, language: str) -> Sequence[object]:
        """Raises EngineError."""
        raise EngineError("presidio", "is not available")


def _tried(name: str, missing: dict[str, str], load: Callable[[], Engine]) -> Engine | None:
    try:
        return load()
    except EngineError as problem:
        missing[name] = f"{problem}. {problem.advice}".strip()
        return None


def _minilm(config: Config) -> Embedder:
    from appliance.engines.minilm import MiniLmEmbedder

    return MiniLmEmbedder(config.data / "models" / "minilm", catalogue()["minilm"]["files"])


def _chroma(config: Config) -> VectorIndex:
    from appliance.engines.chroma import ChromaIndex

    return ChromaIndex(config.data / "knowledge")


def catalogue() -> Mapping[str, Mapping[str, Any]]:
    """What the appliance knows how to load, by name."""
    return tomllib.loads((models_folder() / "catalogue.toml").read_text("utf-8"))


def models_folder() -> Path:
    """The folder of the models' catalogue."""
    return Path(__file__).parent.parent / "models"


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
                self._load(table, path)

    def _load(self, table: str, path: Path) -> None:
        names = list(lookups.names_of_file(path.read_text("utf-8").splitlines()))
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


def room_of(core: Core, engines: Engines, librarian: Librarian | None) -> Room:
    """Everything a turn needs."""
    numbers = core.config.numbers
    return Room(
        screen=screen,
        redactor=Redactor(engines.detector),
        check_reply=check_reply,
        librarian=librarian,
        lookups=SealedLists(core),
        calendars=calendars_of(core.config),
        clock=core.clock,
        local=core.local,
        numbers=Numbers(numbers.emergency, numbers.crisis),
        new_protocol=lambda intake: _free_protocol(core, intake),
    )


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


@dataclass
class Appliance:
    """Everything wired: conversations, knowledge, and what runs beside them."""

    core: Core
    engines: Engines
    policies: Policies
    library: Library
    visits: Visits
    dispatch: Dispatch
    courier: CourierProcess


def build(core: Core, engines: Engines | None = None) -> Appliance:
    """Wires an appliance over an open core. Raises PolicyError when a policy has faults."""
    policies = governed_policies(core)
    engines = engines or load_engines(core.config)
    library = Library(documents_of(policies.offered()), engines.embedder, engines.index)
    visits = Visits(
        core.database, core.keyring, policies, room_of(core, engines, library), books_of(core)
    )
    outlets = outlets_of(core.config)
    courier = CourierProcess(allowed(outlets.values()))
    dispatch = Dispatch(
        core.database,
        courier,
        outlets,
        open_body=lambda delivery: _opened_body(core, delivery),
        written=lambda connection, delivery: _delivery_written(core, connection, delivery),
        clock=core.clock,
        box=core.config.origin,
    )
    return Appliance(core, engines, policies, library, visits, dispatch, courier)


def _opened_body(core: Core, delivery: Delivery) -> bytes:
    with core.database.reader() as connection:
        key = sessions.key_of(connection, delivery.session)
    if key is None:
        raise SealError("the session has been erased")
    sealer = core.keyring.unwrap(delivery.session, key.wrapped)
    return sealer.open(delivery.body, delivery_context(delivery.id))


def _delivery_written(core: Core, connection: Connection, delivery: Delivery) -> None:
    draft = EntryDraft(
        EntryClass.DELIVERY,
        delivery.session,
        "courier",
        "system",
        {
            "delivery": delivery.id,
            "destination": delivery.destination,
            "status": delivery.status.value,
            "attempt": delivery.attempts,
        },
    )
    core.ledger.append(connection, draft)


@contextmanager
def rehearsed(policy: Policy, config: Config, engines: Engines) -> Iterator[Rehearsal]:
    """A rehearsal of one policy, in a directory that is thrown away."""
    clock = StageClock()
    with TemporaryDirectory(prefix="rehearsal-") as folder:
        place = Path(folder)
        stage = replace(config, data=place, database_url=f"sqlite:///{place / 'stage.db'}")
        initialise(stage)
        with opened(stage, clock) as core:
            governed = Governed(policy, Conditions(policy))
            policies = Policies({policy.id: governed}, lambda _: None)
            library = Library(documents_of([policy]), engines.embedder, engines.index)
            visits = Visits(
                core.database,
                core.keyring,
                policies,
                room_of(core, engines, library),
                books_of(core),
            )
            with Rehearsal(
                policy, visits, lambda session: _tickets_of(core, session), clock
            ) as held:
                yield held


def _tickets_of(core: Core, session: str) -> Sequence[Ticket]:
    with core.database.reader() as connection:
        return tickets.of_session(connection, session)


def web_of(appliance: Appliance) -> Callable[..., Any]:
    """Every face on one port, behind the same checks."""
    core, config = appliance.core, appliance.core.config
    shared = read_assets("shared", WEB_STATIC)
    place = dict.fromkeys(("en", "es"), config.place.name)
    banner = EVALUATION_BANNER if core.keyring.evaluation else None
    kiosk = Kiosk(place, config.service.idle_seconds, banner=banner)
    visitors = web_app(
        [
            visitor_routes(appliance.visits, _in_words),
            *kiosk_routes(kiosk, appliance.visits, shared),
            shared.route(),
            *health_routes(lambda: _missing(appliance)),
        ],
        api=described_api("Intake appliance", version()),
    )
    apps = {"/": visitors}
    return front(apps, names=config.service.allowed_hosts, loopback=config.loopback)


EVALUATION_BANNER = {
    "en": "Evaluation keys: for trying out on this machine only.",
    "es": "Claves de evaluación: solo para probar en esta máquina.",
}


def _in_words(value: JsonValue, field: Field, wording: FieldWording, language: str) -> str:
    context = Context(field, language, date.today(), wording=wording)
    return READERS[field.type].say(value, context)


async def _missing(appliance: Appliance) -> Sequence[str]:
    """What stands in the way of serving."""
    return []


def version() -> str:
    """The version of the installed distribution."""
    return metadata.version("intake-appliance")


def claim_code(core: Core) -> str | None:
    """The code that makes the first administrator; None once there is an account."""
    with core.database.reader() as connection:
        if accounts.count(connection):
            return None
    return _claim_code(core.keyring)


def new_claim_code(config: Config) -> str:
    """The claim code of a data directory that was just set up."""
    return _claim_code(open_keyring(config.data / KEY_FILE))


def _claim_code(keyring: Keyring) -> str:
    """Derived from the keys, so that it is the same until it is used and written nowhere."""
    letters = base64.b32encode(keyring.sealer("claim").salt(b"first administrator"))[:12].decode()
    return "-".join((letters[:4], letters[4:8], letters[8:]))


@dataclass(frozen=True)
class OpenRecord:
    """The record of a data directory, for commands: in this process, or through the running service."""

    ledger: Ledger
    reader: Callable[[], AbstractContextManager[Connection]]
    transaction: Callable[[], AbstractContextManager[Connection]]
    policy_files: Callable[[str], Mapping[str, bytes]]


@contextmanager
def open_record(data: Path) -> Iterator[OpenRecord]:
    """Opens the record; while the service runs, what it writes goes through the service."""
    config = load_config(data)
    if control.running(config.data):
        yield _record_beside_service(config)
        return
    with opened(config) as core:
        yield OpenRecord(
            core.ledger,
            core.database.reader,
            lambda: _transaction(core.database),
            lambda digest: _policy_files(core.database, digest),
        )


@contextmanager
def _transaction(database: Database) -> Iterator[Connection]:
    """One transaction on the writer's thread, driven from this one."""
    with database.transaction() as connection:
        yield connection


def _policy_files(database: Database, digest: str) -> Mapping[str, bytes]:
    with database.reader() as connection:
        kept = policy_versions.policy(connection, digest)
    return {} if kept is None else msgspec.msgpack.decode(kept.files, type=dict[str, bytes])


class ServedLedger(Ledger):
    """The log of a running service, seen from beside it: read here, written there."""

    def __init__(self, config: Config, keyring: Keyring) -> None:
        super().__init__(config.origin, keyring.signing_key(), SystemClock(config.place.timezone))
        self._data = config.data

    def append(
        self, connection: Connection, draft: EntryDraft, sealer: Sealer | None = None
    ) -> LedgerEntry:
        """Has the service add one entry without a payload."""
        if draft.payload is not None or sealer is not None:
            raise LedgerError("words are recorded by the service alone")
        told = msgspec.to_builtins(draft)
        added = control.ask(self._data, "ledger.append", draft=told)
        return self.entry(connection, int(added))

    def checkpoint(self, connection: Connection) -> Checkpoint:
        """Has the service sign the log as it stands."""
        note = control.ask(self._data, "ledger.checkpoint")
        return checkpoints.verify(note, self.origin, self.keys)


def _record_beside_service(config: Config) -> OpenRecord:
    keyring = open_keyring(config.data / KEY_FILE)
    database = Database.open_read_only(config.database_url)
    return OpenRecord(
        ServedLedger(config, keyring),
        database.reader,
        database.reader,
        lambda digest: _policy_files(database, digest),
    )


def control_verbs(core: Core) -> Mapping[str, control.Answer]:
    """What commands may ask of the running service."""

    def append(given: Mapping[str, Any]) -> int:
        draft = msgspec.convert(given["draft"], EntryDraft)
        return core.database.write_now(lambda c: core.ledger.append(c, draft)).sequence

    return {
        "status": lambda _: {"pid": os.getpid(), "version": version()},
        "ledger.append": append,
        "ledger.checkpoint": lambda _: core.database.write_now(core.ledger.checkpoint).note,
    }
