"""One policy tried out in a directory that is thrown away."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from appliance.app.building import Appliance
from appliance.app.engines import Engines
from appliance.app.rooms import SealedLists, books_of, room_of
from appliance.config import Config
from appliance.conversation.rehearsal import Rehearsal, StageClock
from appliance.conversation.run import Governed, Policies, Visits
from appliance.core.policy import Policy
from appliance.core.ticket import Ticket
from appliance.fields.phrasebook import phrasebook
from appliance.knowledge.library import Library, documents_of
from appliance.opening import Core, initialise, opened
from appliance.policy.conditions import Conditions
from appliance.store import tickets


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


def _tickets_of(core: Core, session: str) -> Sequence[Ticket]:
    with core.database.reader() as connection:
        return tickets.of_session(connection, session)
