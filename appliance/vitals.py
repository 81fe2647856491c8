"""Whether the running box may serve, and how it is doing: what `/readyz` and `/metrics` tell."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Collection, Sequence

from appliance.channels.measured import MeasuredConversations
from appliance.channels.sound import Sound
from appliance.core.errors import LedgerError, StoreError
from appliance.core.ticket import DeliveryStatus
from appliance.doctor import ALMOST_NO_DISK
from appliance.opening import Core
from appliance.store import outbox, sessions
from appliance.web.metrics import Metric, Sample, gauge

WRITE_SECONDS = 2
"""A database that takes longer than this to be written is in the way of serving."""


async def what_is_missing(core: Core) -> Sequence[str]:
    """What stands in the way of serving: a database that cannot be written, a record that cannot be
    added to, a disk that is full. Each is tried, as far as it goes without changing anything."""
    try:
        async with asyncio.timeout(WRITE_SECONDS):
            await core.database.write(core.ledger.check)
    except LedgerError as problem:
        return [f"The record cannot be added to: {problem}."]
    except StoreError as problem:
        return [f"The database cannot be written: {problem}."]
    except TimeoutError:
        return [f"The database takes longer than {WRITE_SECONDS} seconds to be written."]
    if shutil.disk_usage(core.config.data).free < ALMOST_NO_DISK:
        return ["The disk is almost full."]
    return []


async def measured(
    core: Core,
    conversations: MeasuredConversations,
    missing_engines: Collection[str],
    sound: Sound | None = None,
) -> Sequence[Metric]:
    """How the box is doing, in numbers; with those of spoken turns where there is a voice."""
    with core.database.reader() as connection:
        talking = sessions.open_count(connection, core.clock.now_ms())
        deliveries = outbox.counts(connection)
        entries = core.ledger.size(connection)
    return [
        *conversations.metrics(),
        *(() if sound is None else sound.metrics()),
        gauge("appliance_sessions_open", "Conversations in progress.", talking),
        Metric(
            "appliance_outbox_deliveries",
            "Deliveries that wait, and that their destination refused.",
            "gauge",
            [
                Sample(deliveries[status], {"status": status.value})
                for status in (DeliveryStatus.PENDING, DeliveryStatus.REFUSED)
            ],
        ),
        gauge("appliance_ledger_entries", "Entries in the record.", entries),
        gauge(
            "appliance_engines_missing",
            "Engines that are not here; `appliance doctor` names them.",
            len(missing_engines),
        ),
    ]
