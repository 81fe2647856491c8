"""A data directory, opened: keys, database, record, and the policies in force."""

from __future__ import annotations

import base64
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from importlib import metadata
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

import msgspec
from sqlalchemy import Connection

from appliance.config import Config
from appliance.conversation.run import Governed, Policies
from appliance.core.errors import ConfigError
from appliance.core.policy import Policy
from appliance.core.ports import Clock
from appliance.core.record import EntryClass, EntryDraft
from appliance.ledger.approval import Approval, Pack, approvals
from appliance.ledger.leaf import files_digest
from appliance.ledger.log import Ledger
from appliance.ledger.note import VerifierKey
from appliance.ledger.schema import LEDGER_TABLES
from appliance.policy.conditions import Conditions
from appliance.policy.load import load, load_all
from appliance.policy.overlay import EVERY
from appliance.screening.reply import check_reply
from appliance.store import accounts
from appliance.store import policies as policy_versions
from appliance.store.database import Database
from appliance.vault.keys import Keyring, create_evaluation_keys, open_keyring

KEY_FILE = "keys.json"


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
    database = Database.open(config.database_url, extra_tables=[LEDGER_TABLES], lock=_lock(config))
    try:
        with database.reader() as connection:
            ledger.check(connection)
        yield Core(config, clock, keyring, database, ledger)
    finally:
        database.close()


def _lock(config: Config) -> Path | None:
    """Where processes of one box exclude each other. An SQLite file has its own lock beside it; on
    PostgreSQL several boxes write, but each of them once."""
    return None if config.database_url.startswith("sqlite") else config.data / "box.lock"


def governed_policies(core: Core) -> Policies:
    """The policies on offer, activated: each version kept whole, and its first activation recorded."""
    active = load_all(core.config.policies, core.config, check_reply)
    if not active:
        raise ConfigError("there is no policy to offer", advice="Put a pack into the policies.")
    for policy in active.values():
        if core.config.require_approval and not approvals_of(core, policy):
            raise ConfigError(
                f"{policy.id} {policy.version} is approved by nobody, or was changed since",
                advice=f"Have it approved: `appliance policy sign {policy.id} --as NAME`.",
            )
    for policy in active.values():
        core.database.write_now(_activation(core, policy))
    first = core.config.service.intakes
    in_order = [*(name for name in first if name in active), *sorted(active.keys() - {*first})]
    return Policies(
        {name: Governed(active[name], Conditions(active[name])) for name in in_order},
        lambda digest: _earlier_version(core, digest),
    )


def approvals_of(core: Core, policy: Policy) -> tuple[Approval, ...]:
    """Who has approved exactly these files of a policy on offer."""
    key = VerifierKey(core.config.origin, core.keyring.signing_key().public_key)
    pack = Pack.of(policy.id, policy.version, policy.digest, policy.files)
    return approvals(core.config.policies / policy.id, pack, key)


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
            facts = {
                "policy": policy.id,
                "version": policy.version,
                "digest": policy.digest,
                "files": files_digest(policy.files),
            }
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
        policy = load(Path(folder), kept.id, jurisdiction=EVERY)
    return Governed(policy, Conditions(policy)) if policy.digest == digest else None


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


def version() -> str:
    """The version of the installed distribution."""
    return metadata.version("intake-appliance")
