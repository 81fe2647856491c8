"""What the consoles stand on: an open appliance, as far as they need it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

import msgspec
from sqlalchemy import Connection

from appliance.config import Config
from appliance.conversation.run import Policies
from appliance.core.finding import Finding
from appliance.core.ports import Clock, Sealer
from appliance.core.record import EntryDraft
from appliance.ledger.log import Ledger
from appliance.store import policies as policy_versions
from appliance.store import sessions
from appliance.store.database import Database
from appliance.vault.keys import Keyring


@dataclass(frozen=True)
class Box:
    """`claim_code` is None once there is an account; `findings` examines the box (blocking); `wake`
    tells the outbox that there is something to send."""

    config: Config
    clock: Clock
    keyring: Keyring
    database: Database
    ledger: Ledger
    policies: Policies
    claim_code: Callable[[], str | None]
    findings: Callable[[], Sequence[Finding]]
    wake: Callable[[], None]

    async def enter(self, *drafts: EntryDraft) -> int:
        """Commits entries, in order; the sequence of the last. Raises StoreError or LedgerError: then
        what was to follow must not happen."""

        def work(connection: Connection) -> int:
            return [self.ledger.append(connection, draft).sequence for draft in drafts][-1]

        return await self.database.write(work)

    def sealer_of(self, connection: Connection, session: str) -> Sealer | None:
        """What opens a session's words; None once they are erased. Raises SealError."""
        key = sessions.key_of(connection, session)
        return None if key is None else self.keyring.unwrap(session, key.wrapped)

    def policy_files(self, digest: str) -> Mapping[str, bytes]:
        """The files of a policy version; empty when it is not known here."""
        with self.database.reader() as connection:
            kept = policy_versions.policy(connection, digest)
        return {} if kept is None else msgspec.msgpack.decode(kept.files, type=dict[str, bytes])

    def local(self, at_ms: int) -> datetime:
        """UTC milliseconds as the place's wall clock shows them."""
        return datetime.fromtimestamp(at_ms / 1000, ZoneInfo(self.config.place.timezone))
