from __future__ import annotations

import asyncio
import io
import wave
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from appliance.consoles.roles import Console
from appliance.core.audio import Fidelity
from appliance.core.errors import LedgerError
from appliance.core.record import EntryClass
from appliance.core.session import Said, Spoken
from tests.consoles.place import STORY, Client, Place

PCM = bytes(range(256)) * 250
"""Two seconds."""
TOLD = 3
"""The turn whose sound is kept: the first words come before the question whether it may be."""


def aloud(text: str) -> Said:
    spoken = Spoken("fake", Fidelity.VERBATIM, 1.0, 1_000, 3_000)
    return Said(text=text, spoken=spoken, audio=PCM)


def talk(place: Place, agreed: str) -> str:
    """A conversation held aloud whose visitor says `agreed` when asked about a recording; its ticket."""

    async def visit() -> str:
        opened = await place.appliance.visits.open("patient-intake", "en", "kiosk")
        for said in (STORY, agreed, "my number is 503 555 0142", "I'd rather talk to a person"):
            await place.appliance.visits.take(opened.session, opened.token, aloud(said))
        return opened.session

    with ThreadPoolExecutor(1) as thread:
        session = thread.submit(asyncio.run, visit()).result()
    return next(one.id for one in place.tickets(session) if one.reason == "handoff")


@pytest.fixture
def sam(place: Place) -> Client:
    return place.client(Console.DESK, "sam")


@pytest.fixture
def ticket(place: Place) -> str:
    return talk(place, "yes")


def test_what_was_kept_is_heard_as_it_sounded(sam: Client, ticket: str) -> None:
    case = sam.get(f"/api/tickets/{ticket}").json()
    phone = next(a for p in case["parts"] for a in p["answers"] if a["address"] == "phone")
    assert phone["turn"] == TOLD
    assert {"turn": TOLD, "milliseconds": 2_000, "kept": True} in case["sounds"]
    heard = sam.get(f"/api/tickets/{ticket}/sound/{TOLD}")
    assert heard.headers["content-type"] == "audio/wav"
    assert heard.headers["cache-control"] == "no-store"
    with wave.open(io.BytesIO(heard.content)) as file:
        assert (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (16_000, 1, 2)
        assert file.readframes(file.getnframes()) == PCM


def test_hearing_is_recorded_with_who_and_what(sam: Client, ticket: str, place: Place) -> None:
    sam.get(f"/api/tickets/{ticket}/sound/{TOLD}")
    (entry,) = place.entries(EntryClass.RECORD_READ)
    assert entry["who"] == place.people["sam"].id
    assert entry["facts"] == {"what": "sound", "ticket": ticket, "turn": TOLD}


def test_nothing_is_heard_that_cannot_be_recorded(
    sam: Client, ticket: str, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise LedgerError("the record cannot be written")

    monkeypatch.setattr(place.box.ledger, "append", broken)
    assert sam.get(f"/api/tickets/{ticket}/sound/{TOLD}").status_code == 503


def test_who_refuses_a_recording_leaves_no_sound(sam: Client, place: Place) -> None:
    ticket = talk(place, "no")
    assert sam.get(f"/api/tickets/{ticket}").json()["sounds"] == []
    assert sam.get(f"/api/tickets/{ticket}/transcript").json()["sounds"] == []
    assert sam.get(f"/api/tickets/{ticket}/sound/{TOLD}").status_code == 404


def test_of_a_sound_that_is_gone_it_is_said_that_there_was_one(
    sam: Client, ticket: str, place: Place
) -> None:
    session = sam.get(f"/api/tickets/{ticket}").json()["session"]

    def erase(connection: Any) -> None:
        place.box.ledger.erase_payloads(connection, session)

    reads = len(place.entries(EntryClass.RECORD_READ))
    with place.box.database.reader() as connection:
        entries = [*place.box.ledger.read(connection, session=session, cls=EntryClass.AUDIO)]
    place.box.database.write_now(erase)
    assert entries
    gone = sam.get(f"/api/tickets/{ticket}/sound/{TOLD}")
    assert (gone.status_code, gone.json()["type"].split(":")[-1]) == (410, "no-longer-kept")
    assert len(place.entries(EntryClass.RECORD_READ)) == reads
