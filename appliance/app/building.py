"""An appliance, wired over an open core."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection

from appliance.app.engines import Engines, Mouth, needed_engines, tried, with_meaning
from appliance.app.rooms import books_of, outlets_of, room_of
from appliance.app.speech import ear, mouths_of, voices_of, with_hearing
from appliance.channels.sound import Sound
from appliance.conversation.commit import delivery_context
from appliance.conversation.run import Policies, Visits
from appliance.core.errors import SealError
from appliance.core.record import EntryClass, EntryDraft
from appliance.core.ticket import Delivery
from appliance.knowledge.library import Library, documents_of
from appliance.opening import Core, governed_policies
from appliance.records.destinations import allowed
from appliance.records.dispatch import Dispatch
from appliance.records.process import CourierProcess
from appliance.store import sessions
from appliance.voice.recognisers import Recognisers
from appliance.voice.voices import Voices

BASIC = "pocketsphinx"
"""The recogniser that understands short answers only."""


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
    engines = engines or with_hearing(core.config, needed_engines(core.config))
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


def sound_of(appliance: Appliance) -> Sound | None:
    """What visitors may talk with: None where nothing here speaks, or tells speech from silence."""
    voices = appliance.voices
    listen = tried("silero", {}, ear)
    if not voices.languages or listen is None:
        return None
    recognisers = appliance.engines.recognisers
    basic = bool(recognisers) and recognisers[0].name.startswith(BASIC)
    return Sound(listen, Recognisers(recognisers), voices, voices.languages, basic=basic)


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


def bring_meaning(appliance: Appliance) -> None:
    """Brings what a start does not wait for: finding documents by meaning, where that is here. Blocks
    for a second or two."""
    appliance.engines = engines = with_meaning(appliance.core.config, appliance.engines)
    if engines.embedder is not None and engines.index is not None:
        appliance.library.find_by_meaning(engines.embedder, engines.index)
        engines.embedder.embed(["ready"])
