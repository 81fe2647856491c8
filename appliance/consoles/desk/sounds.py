"""What visitors said, as it sounded: where it was kept, and how staff come to hear it.

Sound is kept only where the policy keeps it and the visitor agreed, and goes with the key of its session;
an entry whose sound is gone still says that there was one.
"""

from __future__ import annotations

import io
import wave
from dataclasses import dataclass

from sqlalchemy import Connection

from appliance.consoles.desk.shapes import SoundOut
from appliance.core.audio import SAMPLE_BYTES
from appliance.core.record import EntryClass, LedgerEntry
from appliance.ledger import canonical
from appliance.ledger.log import Ledger


@dataclass(frozen=True, slots=True)
class Sound:
    """The sound of one turn: its entry, how long it is, and whether it is still kept."""

    entry: LedgerEntry
    turn: int
    milliseconds: int
    rate_hz: int
    kept: bool

    def out(self) -> SoundOut:
        """As the page is told of it."""
        return SoundOut(self.turn, self.milliseconds, self.kept)


def sounds_of(ledger: Ledger, connection: Connection, session: str) -> list[Sound]:
    """Every sound that was ever kept of a session, by turn."""
    entries = ledger.read_everywhere(connection, EntryClass.AUDIO, session=session)
    found = [_sound(ledger, connection, entry) for entry in entries]
    return sorted(found, key=lambda one: one.turn)


def wav(pcm: bytes, rate_hz: int) -> bytes:
    """Sound as a file that a browser plays."""
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(SAMPLE_BYTES)
        out.setframerate(rate_hz)
        out.writeframes(pcm)
    return file.getvalue()


def _sound(ledger: Ledger, connection: Connection, entry: LedgerEntry) -> Sound:
    facts = canonical.decode(entry.leaf)["facts"]
    assert isinstance(facts, dict)
    return Sound(
        entry,
        turn=int(facts["turn"]),
        milliseconds=int(facts["end_ms"]) - int(facts["start_ms"]),
        rate_hz=int(facts["rate_hz"]),
        kept=ledger.has_payload(connection, entry.sequence, entry.origin),
    )
