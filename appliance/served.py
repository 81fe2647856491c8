"""The record for commands: opened in this process, or, while the service runs, beside it. One process
writes; a command that finds the service running has it write.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import Connection

from appliance import approving, control, doctor, explaining, reviewing, whatif
from appliance import people as people_rules
from appliance.channels.sound import Sound
from appliance.config import Config, load_config
from appliance.conversation.room import Setting
from appliance.conversation.run import Policies
from appliance.core.errors import LedgerError
from appliance.core.finding import Finding
from appliance.core.ports import Sealer
from appliance.core.record import Checkpoint, EntryDraft, LedgerEntry
from appliance.knowledge.library import Library
from appliance.ledger import checkpoint as checkpoints
from appliance.ledger.log import Ledger
from appliance.opening import KEY_FILE, Core, SystemClock, governed_policies, opened, version
from appliance.store import policies as policy_versions
from appliance.store.database import Database
from appliance.vault.keys import Keyring, open_keyring

if TYPE_CHECKING:
    from appliance.app import Mouth, Recogniser


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


def examined(core: Core) -> list[Finding]:
    """What an examination finds. Engines are looked at by their files; loading them is for serving."""
    from appliance.app import catalogue

    return doctor.examine(core, {}, catalogue())


def findings(config: Config) -> list[Finding]:
    """How the box is, from beside the running service or with it stopped."""
    if control.running(config.data):
        return msgspec.convert(control.ask(config.data, "doctor"), list[Finding])
    with opened(config) as core:
        return examined(core)


def people(config: Config) -> list[dict[str, Any]]:
    """Every account, without what is secret."""
    if control.running(config.data):
        found: list[dict[str, Any]] = control.ask(config.data, "users.list")
        return found
    with opened(config) as core:
        return people_rules.listed(core)


def change_people(config: Config, change: Mapping[str, str]) -> dict[str, Any]:
    """Changes an account; an administrator is named in `change`. Raises RequestError, StoreError."""
    if control.running(config.data):
        changed: dict[str, Any] = control.ask(config.data, "users.change", change=change)
        return changed
    with opened(config) as core:
        return people_rules.change(core, msgspec.convert(change, people_rules.Change))


def explained(config: Config, asked: Mapping[str, Any]) -> dict[str, Any]:
    """Why a session's turns went as they did, for the person named in `asked`. Raises RequestError."""
    from appliance.app import setting_of

    if control.running(config.data):
        found: dict[str, Any] = control.ask(config.data, "explain", asked=asked)
        return found
    with opened(config) as core:
        question = msgspec.convert(asked, explaining.Question)
        return explaining.explained(core, governed_policies(core), setting_of(core), question)


def approved(config: Config, asked: Mapping[str, Any]) -> dict[str, Any]:
    """A policy signed by the person named in `asked`. Raises RequestError, PolicyError, ConfigError."""
    if control.running(config.data):
        done: dict[str, Any] = control.ask(config.data, "policy.approve", asked=asked)
        return done
    with opened(config) as core:
        return approving.approve(core, msgspec.convert(asked, approving.Approve))


def reviews(config: Config) -> list[dict[str, Any]]:
    """How the review of every version on offer stands, and what waits."""
    if control.running(config.data):
        found: list[dict[str, Any]] = control.ask(config.data, "policy.reviews")
        return found
    with opened(config) as core:
        return reviewing.waiting(core, governed_policies(core).offered())


def reviewed(config: Config, asked: Mapping[str, Any]) -> dict[str, Any]:
    """A verdict on a session by the person named in `asked`. Raises RequestError."""
    if control.running(config.data):
        done: dict[str, Any] = control.ask(config.data, "policy.review", asked=asked)
        return done
    with opened(config) as core:
        offered = governed_policies(core).offered()
        return reviewing.sign_off(core, offered, msgspec.convert(asked, reviewing.Verdict))


def what_if(config: Config, asked: Mapping[str, Any]) -> dict[str, Any]:
    """The recorded sessions of an intake under another version, for the person named in `asked`. Raises
    RequestError, PolicyError."""
    from appliance.app import setting_of

    if control.running(config.data):
        found: dict[str, Any] = control.ask(config.data, "policy.whatif", asked=asked)
        return found
    with opened(config) as core:
        question = msgspec.convert(asked, whatif.Recorded)
        return whatif.recorded(core, governed_policies(core), setting_of(core), question)


def control_verbs(core: Core) -> Mapping[str, control.Answer]:
    """What commands may ask of the running service."""

    def append(given: Mapping[str, Any]) -> int:
        draft = msgspec.convert(given["draft"], EntryDraft)
        return core.database.write_now(lambda c: core.ledger.append(c, draft)).sequence

    return {
        "status": lambda _: {"pid": os.getpid(), "version": version()},
        "doctor": lambda _: examined(core),
        "users.list": lambda _: people_rules.listed(core),
        "users.change": lambda given: people_rules.change(
            core, msgspec.convert(given["change"], people_rules.Change)
        ),
        "policy.approve": lambda given: approving.approve(
            core, msgspec.convert(given["asked"], approving.Approve)
        ),
        "ledger.append": append,
        "ledger.checkpoint": lambda _: core.database.write_now(core.ledger.checkpoint).note,
    }


def conversation_verbs(
    core: Core, policies: Policies, setting: Setting
) -> Mapping[str, control.Answer]:
    """What commands may ask of the running service's conversations."""
    return {
        "explain": lambda given: explaining.explained(
            core, policies, setting, msgspec.convert(given["asked"], explaining.Question)
        ),
        "policy.whatif": lambda given: whatif.recorded(
            core, policies, setting, msgspec.convert(given["asked"], whatif.Recorded)
        ),
        "policy.reviews": lambda _: reviewing.waiting(core, policies.offered()),
        "policy.review": lambda given: reviewing.sign_off(
            core, policies.offered(), msgspec.convert(given["asked"], reviewing.Verdict)
        ),
    }


def voice_verbs(
    sound: Sound, hearing: Sequence[Recogniser], speaking: Sequence[Mouth]
) -> Mapping[str, control.Answer]:
    """What commands may ask of the running service's lines and of what hears and speaks on them: times and
    kinds, never words."""

    def moments(given: Mapping[str, Any]) -> Any:
        found = sound.figures.moments(msgspec.convert(given["since"], dict[str, int]))
        return {
            name: [[one.at_s, one.what, *one.told] for one in those]
            for name, those in found.items()
        }

    def engines(_: Mapping[str, Any]) -> Any:
        return [
            {
                "name": one.name,
                "stage": stage,
                "pid": one.state.pid,
                "standing": str(one.state.standing),
                "restarts": one.state.restarts,
                "waiting": one.state.waiting,
            }
            for stage, those in (("decode", hearing), ("speak", speaking))
            for one in those
        ]

    return {"voice.moments": moments, "voice.engines": engines}


def knowledge_verbs(library: Library) -> Mapping[str, control.Answer]:
    """What commands may ask of the running service's library."""

    def ask(given: Mapping[str, Any]) -> Any:
        found = library.retrieve(given["intake"], given["question"], given["language"], 1)
        return msgspec.to_builtins(found)

    return {
        "knowledge.holdings": lambda _: msgspec.to_builtins(library.holdings()),
        "knowledge.ask": ask,
    }
