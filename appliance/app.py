"""The composition root: from a configuration to a running appliance. The only importer of engines.

with opened(config) as core:            keys, database, record, policies
appliance = build(core)                 engines, conversations, pages
"""

from __future__ import annotations

import os
import secrets
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Protocol, TypeVar

from sqlalchemy import Connection

from appliance.channels.kiosk.pages import Kiosk
from appliance.channels.measured import MeasuredConversations
from appliance.channels.sound import Sound
from appliance.channels.visitors import visitors_app
from appliance.config import Config, shipped
from appliance.consoles.apps import console_apps
from appliance.consoles.box import Box
from appliance.conversation.commit import Books, delivery_context
from appliance.conversation.rehearsal import Rehearsal, StageClock
from appliance.conversation.release import released_at
from appliance.conversation.reply.saying import Numbers
from appliance.conversation.room import Room, Setting
from appliance.conversation.run import Governed, Policies, Visits
from appliance.core.errors import ConfigError, EngineError, EngineUnavailable, SealError, StoreError
from appliance.core.interview import Field, JsonValue, Language
from appliance.core.policy import FieldWording, Policy
from appliance.core.ports import (
    Embedder,
    Librarian,
    PiiDetector,
    PiiFinding,
    SpeechDetector,
    Synthesizer,
    Transcriber,
    VectorIndex,
)
from appliance.core.record import EntryClass, EntryDraft
from appliance.core.spoken import in_order
from appliance.core.ticket import Delivery, Ticket
from appliance.desk import lookups, protocol
from appliance.desk.calendar import Calendar
from appliance.doctor import examine
from appliance.fields.context import Context
from appliance.fields.phrasebook import PHRASEBOOKS, phrasebook
from appliance.fields.registry import READERS
from appliance.knowledge.library import Library, documents_of
from appliance.opening import Core, claim_code, governed_policies, initialise, opened, version
from appliance.policy.conditions import Conditions
from appliance.records.destinations import Directory, Hook, Outlet, allowed
from appliance.records.dispatch import Dispatch
from appliance.records.process import CourierProcess
from appliance.redaction.redactor import Redactor
from appliance.screening.reply import check_reply
from appliance.screening.screen import screen
from appliance.store import policies as policy_versions
from appliance.store import sessions, tickets
from appliance.vitals import measured, what_is_missing
from appliance.voice.prerender import Fixed, Shelf, fixed_wording
from appliance.voice.recognisers import Recognisers
from appliance.voice.voices import Voices
from appliance.web.front import front
from appliance.web.pages import shared_assets
from appliance.weights import digests_of, folder_of, is_brought_in

Engine = TypeVar("Engine")

KEY_FILE = "keys.json"
_PREFIXES = {"patient-intake": "PT", "legal-intake": "LG", "auto-claim": "AC"}


class OwnProcess(Protocol):
    """How the process of an engine is."""

    @property
    def standing(self) -> str:
        """What it does: starting, ready, busy, resting, ..."""
        ...

    @property
    def pid(self) -> int | None: ...

    @property
    def restarts(self) -> int: ...

    @property
    def waiting(self) -> int:
        """How many stand in line for it."""
        ...


class Recogniser(Transcriber, Protocol):
    """A transcriber in a process of its own."""

    @property
    def state(self) -> OwnProcess: ...

    async def start(self) -> None:
        """Begins it and waits until it is ready. Raises EngineUnavailable."""
        ...

    async def stop(self) -> None:
        """Ends its process."""
        ...


class Mouth(Synthesizer, Protocol):
    """A synthesizer in a process of its own."""

    @property
    def state(self) -> OwnProcess: ...

    async def start(self) -> None:
        """Begins it and waits until it is ready. Raises EngineUnavailable."""
        ...

    async def stop(self) -> None:
        """Ends its process."""
        ...


@dataclass(frozen=True)
class Engines:
    """The engines that are really here. A missing one is None, and `missing` says why and what to do."""

    detector: PiiDetector
    embedder: Embedder | None
    index: VectorIndex | None
    missing: Mapping[str, str]
    recognisers: Sequence[Recogniser] = ()
    """What understands speech, the best first; `voice.recognisers` makes one of them."""


def detector() -> PiiDetector:
    """The detector of what identifies a person. Raises EngineUnavailable."""
    try:
        from appliance.engines.presidio import Presidio
        from appliance.redaction.layers import Layers
        from appliance.redaction.recognizers import RECOGNIZERS
    except ImportError:
        raise EngineUnavailable("presidio", "is not installed", advice="Run `make run`.") from None
    return Presidio((Layers(RECOGNIZERS),), tuple(PHRASEBOOKS))


def load_engines(config: Config) -> Engines:
    """Loads what is here; what is not is said, never raised, but for the detector, which fails closed
    by withholding every text."""
    return with_meaning(config, needed_engines())


def needed_engines() -> Engines:
    """What no turn goes without: the detector."""
    missing: dict[str, str] = {}
    found = _tried("presidio", missing, detector) or Withholding()
    return Engines(found, None, None, missing)


def with_meaning(config: Config, engines: Engines) -> Engines:
    """The same engines, and with them what documents are found by meaning with, if that is here."""
    missing = {**engines.missing}
    embedder, index = _meaning(config, missing)
    return replace(engines, embedder=embedder, index=index, missing=missing)


def _meaning(config: Config, missing: dict[str, str]) -> tuple[Embedder | None, VectorIndex | None]:
    """What documents are found by meaning with: both or neither."""
    embedder = _tried("minilm", missing, lambda: _minilm(config))
    index = None if embedder is None else _tried("chroma", missing, lambda: _chroma(config))
    return (None, None) if index is None else (embedder, index)


def with_hearing(config: Config, engines: Engines) -> Engines:
    """The same engines, and with them what understands speech here. Raises ConfigError."""
    return replace(engines, recognisers=recognisers_of(config))


def recognisers_of(config: Config) -> tuple[Recogniser, ...]:
    """What understands speech here, the best first; each begins its process when it is first asked.
    Raises ConfigError."""
    if config.voice.recogniser == "off":
        return ()
    whisper = _whisper(config) if config.voice.recogniser == "auto" else None
    return tuple(one for one in (whisper, _pocketsphinx()) if one is not None)


def _whisper(config: Config) -> Recogniser | None:
    """Whisper, if its model has been brought in. Raises ConfigError for a model of another kind."""
    name = config.voice.whisper
    entry = catalogue().get(name)
    if entry is None or entry["task"] != "transcribe":
        raise ConfigError(
            f"there is no recogniser {name!r} in the catalogue",
            advice="Correct `whisper` under [voice]; `appliance models list` names them.",
        )
    if find_spec("faster_whisper") is None or not is_brought_in(config.data, name, entry):
        return None
    from appliance.engines.faster_whisper import FasterWhisper, Tuning

    told = config.voice
    return FasterWhisper(
        name,
        folder_of(config.data, name),
        digests_of(config.data, name, entry),
        entry["languages"],
        Tuning(
            device=told.device,
            compute="int8" if told.device == "cpu" else "int8_float16",
            threads=told.threads or len(os.sched_getaffinity(0)),
            beams=told.beams,
        ),
    )


def _pocketsphinx() -> Recogniser | None:
    """The basic recogniser, if it is installed."""
    if find_spec("pocketsphinx") is None:
        return None
    from appliance.engines.pocketsphinx import PocketSphinx

    return PocketSphinx()


def mouths_of(config: Config, languages: Iterable[Language]) -> tuple[Mouth, ...]:
    """What speaks these languages here, in the order in which it is asked; each begins its process when it
    first is. Raises ConfigError."""
    if config.voice.speaker == "off":
        return ()
    good = _piper(config) if config.voice.speaker == "auto" else None
    return tuple(
        one for one in (good, _flite(config), _espeak(in_order(languages))) if one is not None
    )


def _piper(config: Config) -> Mouth | None:
    """Piper with those of its voices that have been brought in. Raises ConfigError for a model of another
    kind."""
    known = catalogue()
    here = []
    for name in config.voice.piper:
        if known.get(name, {}).get("task") != "speak":
            raise ConfigError(
                f"there is no voice {name!r} in the catalogue",
                advice="Correct `piper` under [voice]; `appliance models list` names them.",
            )
        if is_brought_in(config.data, name, known[name]):
            here.append(name)
    if not here or find_spec("piper") is None:
        return None
    from appliance.engines.piper import PiperVoiceFiles, piper

    voices = []
    told = []
    for name in here:
        digests = digests_of(config.data, name, known[name])
        network = next(file for file in digests if file.endswith(".onnx"))
        told.append(f"{name}-{digests[network][:8]}")
        (language,) = known[name]["languages"]
        voices.append(PiperVoiceFiles(language, folder_of(config.data, name), network, digests))
    return piper("+".join(told), voices)


def _flite(config: Config) -> Mouth | None:
    """The basic English voice, if it is installed."""
    from appliance.engines.flite import flite, is_installed

    return flite(config.voice.flite) if is_installed() else None


def _espeak(languages: Sequence[Language]) -> Mouth | None:
    """The plain voice of every language, if it is installed."""
    if find_spec("espeakng_loader") is None:
        return None
    from appliance.engines.espeak import espeak

    return espeak(languages)


def voices_of(config: Config, mouths: Sequence[Mouth]) -> Voices:
    """What is spoken with here, and where fixed wording is kept as sound."""
    return Voices(mouths, Shelf(config.data / "speech"))


def wording_aloud(config: Config, policies: Iterable[Policy]) -> list[Fixed]:
    """Every sentence that is said word for word here."""
    numbers = {"emergency": config.numbers.emergency, "crisis": config.numbers.crisis}
    return fixed_wording(policies, numbers)


def library_of(config: Config, policies: Iterable[Policy]) -> Library:
    """The approved documents of some policies, for commands; indexed where they are not yet."""
    return Library(documents_of(policies), *_meaning(config, {}))


class Withholding:
    """Stands where the detector should: it fails on every text, so that every text is withheld."""

    def detect(self, text: str, language: Language) -> Sequence[PiiFinding]:
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
    return shipped("models")


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


@dataclass
class Appliance:
    """Everything wired: conversations, knowledge, and what runs beside them. `engines` grows by what
    `bring_meaning` brings."""

    core: Core
    engines: Engines
    policies: Policies
    library: Library
    visits: Visits
    dispatch: Dispatch
    courier: CourierProcess
    mouths: Sequence[Mouth] = ()
    """What speaks here; `voices` makes one of them."""
    voices: Voices = field(default_factory=lambda: Voices(()))
    sound: Sound | None = None
    """What visitors may talk with, at the kiosk and by telephone."""


def build(core: Core, engines: Engines | None = None) -> Appliance:
    """Wires an appliance over an open core, with the engines that no turn goes without;
    `bring_meaning` brings the others. Raises PolicyError when a policy has faults."""
    policies = governed_policies(core)
    engines = engines or with_hearing(core.config, needed_engines())
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
    spoken = {language for policy in policies.offered() for language in policy.languages}
    mouths = mouths_of(core.config, spoken)
    voices = voices_of(core.config, mouths)
    built = Appliance(core, engines, policies, library, visits, dispatch, courier, mouths, voices)
    built.sound = sound_of(built)
    return built


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
def rehearsed(
    policy: Policy, config: Config, engines: Engines, database_url: str | None = None
) -> Iterator[Rehearsal]:
    """A rehearsal of one policy, in a directory that is thrown away, and with it, unless another is
    named, its database."""
    clock = StageClock()
    with TemporaryDirectory(prefix="rehearsal-") as folder:
        place = Path(folder)
        database = database_url or f"sqlite:///{place / 'stage.db'}"
        stage = replace(config, data=place, database_url=database)
        initialise(stage)
        with opened(stage, clock) as core:
            governed = Governed(policy, Conditions(policy))
            policies = Policies({policy.id: governed}, lambda _: None)
            library = Library(documents_of([policy]), engines.embedder, engines.index)
            room = room_of(core, engines, library)
            visits = Visits(core.database, core.keyring, policies, room, books_of(core))
            with Rehearsal(
                policy,
                visits,
                lambda session: _tickets_of(core, session),
                clock,
                SealedLists(core).put,
            ) as held:
                yield held


def warm(appliance: Appliance) -> None:
    """Has one sentence a language said to every intake, in a rehearsal that is thrown away, so that
    what is made on first use is made before the first visitor comes. Takes a moment."""
    for policy in appliance.policies.offered():
        with rehearsed(policy, appliance.core.config, appliance.engines) as held:
            for language in policy.languages:
                held.start(language, "text", appliance.core.clock.today())
                said_before = min(phrasebook(language).people.introductions, key=len)
                held.say(f"{said_before} Ann Lee, 503 555 0100.")


def bring_meaning(appliance: Appliance) -> None:
    """Brings what a start does not wait for: finding documents by meaning, where that is here. Blocks
    for a second or two."""
    appliance.engines = engines = with_meaning(appliance.core.config, appliance.engines)
    if engines.embedder is not None and engines.index is not None:
        appliance.library.find_by_meaning(engines.embedder, engines.index)
        engines.embedder.embed(["ready"])


def _tickets_of(core: Core, session: str) -> Sequence[Ticket]:
    with core.database.reader() as connection:
        return tickets.of_session(connection, session)


def web_of(appliance: Appliance) -> Callable[..., Any]:
    """Every face on one port, behind the same checks."""
    core, config = appliance.core, appliance.core.config
    offered = {tag for policy in appliance.policies.offered() for tag in policy.languages}
    place = dict.fromkeys(in_order(offered), config.place.name)
    evaluation = core.keyring.evaluation
    conversations = MeasuredConversations(appliance.visits)
    visitors = visitors_app(
        conversations,
        say=in_words,
        kiosk=Kiosk(
            place,
            config.service.idle_seconds,
            evaluation=evaluation,
            intakes=config.service.intakes,
        ),
        missing=lambda: what_is_missing(core),
        measured=lambda: measured(
            core,
            conversations,
            appliance.engines.missing,
            appliance.sound,
        ),
        version=version(),
        sound=appliance.sound,
    )
    shared = shared_assets()
    apps = {"/": visitors, **console_apps(box_of(appliance), shared, evaluation=evaluation)}
    return front(apps, names=config.service.allowed_hosts, loopback=config.loopback)


def sound_of(appliance: Appliance) -> Sound | None:
    """What visitors may talk with: None where nothing here speaks, or tells speech from silence."""
    voices = appliance.voices
    listen = _tried("silero", {}, ear)
    if not voices.languages or listen is None:
        return None
    return Sound(listen, Recognisers(appliance.engines.recognisers), voices, voices.languages)


def ear() -> Callable[[], SpeechDetector]:
    """A detector of speech for each line that asks for one. Raises EngineUnavailable."""
    from appliance.engines.silero import Silero

    return Silero().stream


def box_of(appliance: Appliance) -> Box:
    """The appliance as the consoles see it."""
    core = appliance.core
    return Box(
        config=core.config,
        clock=core.clock,
        keyring=core.keyring,
        database=core.database,
        ledger=core.ledger,
        policies=appliance.policies,
        claim_code=lambda: claim_code(core),
        findings=lambda: examine(core, appliance.engines.missing, catalogue()),
        wake=appliance.dispatch.wake,
    )


def in_words(value: JsonValue, field: Field, wording: FieldWording, language: str) -> str:
    """A value as a person of that language reads it."""
    context = Context(field, language, date.today(), wording=wording)
    return READERS[field.type].say(value, context)
