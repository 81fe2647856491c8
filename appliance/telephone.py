"""The telephone, wired: the exchange's edge, the calls of the box, and what they need of the record."""

from __future__ import annotations

import os
import secrets
import wave
from collections.abc import Callable
from pathlib import Path

import msgspec

from appliance.channels.conversations import Conversations
from appliance.channels.exchange import Exchange, Listening
from appliance.channels.phone import Phone, Returning, Terms
from appliance.channels.phone_words import read_words
from appliance.channels.sound import Sound
from appliance.config import Config
from appliance.conversation.commit import handoff_context
from appliance.core.audio import RATE_HZ, SAMPLE_BYTES
from appliance.core.errors import RequestError
from appliance.desk.handoff import Brief
from appliance.opening import Core
from appliance.store import sessions, tickets
from appliance.voice.hold import music

SECRET_FILE = "phone-secret"  # noqa: S105 - where it is, not what
MUSIC_FILE = "hold-music.wav"


def telephone(
    core: Core,
    conversations: Conversations,
    returning: Returning,
    sound: Sound,
    now: Callable[[], float],
) -> Exchange | None:
    """The edge towards the exchange, ready to listen; None where the box has no telephone. `now` never
    goes back. Makes the secret and the music on first use."""
    settings = core.config.phone
    if not settings.websocket_port:
        return None
    _write_music(core.config.data / MUSIC_FILE)
    phone = Phone(
        conversations,
        sound,
        read_words(),
        Terms(settings.calls, settings.intake, _transfers(core.config)),
        core.clock,
        returning=returning,
        brief=Briefs(core).of,
        now=now,
    )
    where = Listening(
        settings.host,
        settings.websocket_port,
        settings.audiosocket_port or None,
        exchange_secret(core.config.data / SECRET_FILE),
        settings.quiet_seconds,
    )
    return Exchange(phone, where)


def exchange_secret(path: Path) -> str:
    """What the exchange knows us by; made when there is none."""
    if not path.exists():
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(secrets.token_urlsafe(32) + "\n")
    return path.read_text("utf-8").strip()


class Briefs:
    """What a member of staff is told before they take over a caller."""

    def __init__(self, core: Core) -> None:
        self._core = core

    async def of(self, session: str) -> str:
        """The three lines of the session's latest ticket. Raises RequestError (404) when it has none."""
        with self._core.database.reader() as connection:
            opened = tickets.of_session(connection, session)
            key = sessions.key_of(connection, session)
            sealed = tickets.handoff(connection, opened[-1].id) if opened else None
        if key is None or sealed is None:
            raise RequestError(404, "no-ticket", "There is nothing to hand over.")
        sealer = self._core.keyring.unwrap(session, key.wrapped)
        plain = sealer.open(sealed, handoff_context(opened[-1].id))
        handoff = msgspec.json.decode(plain, type=Brief).handoff
        lines = (handoff.who, handoff.matters, handoff.next_step)
        return " ".join(f"{line.rstrip('.')}." for line in lines if line)


def _transfers(config: Config) -> dict[str, str]:
    """Where callers are taken, by queue; the first one named is for every other queue."""
    named = dict(config.phone.transfers)
    return {**({"": next(iter(named.values()))} if named else {}), **named}


def _write_music(path: Path) -> None:
    if path.exists():
        return
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(SAMPLE_BYTES)
        file.setframerate(RATE_HZ)
        file.writeframes(music())
