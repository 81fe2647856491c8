"""What was said as it sounded is kept where the policy keeps it, and only after a yes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from appliance.core.audio import Fidelity
from appliance.core.record import EntryClass
from appliance.core.session import Said, Spoken
from appliance.policy.load import load
from tests.conversation.stage import SHIPPED
from tests.conversation.test_run import Place, a_place

SOUND = b"\x01\x00" * 1600


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    with a_place(tmp_path, load(SHIPPED, "patient-intake")) as made:
        yield made


def aloud(place: Place, text: str) -> str | None:
    """Says something aloud; what is asked next."""
    spoken = Spoken("fake", Fidelity.VERBATIM, 1.0, 40, 140)
    said = Said(text=text, spoken=spoken, audio=SOUND)
    turn = place.run(place.visits.take(place.session, place.token, said)).turn
    return None if turn.ask is None else turn.ask.field


def kept(place: Place) -> list[bytes]:
    """The sound that the record holds of this session, opened."""
    ledger, session = place.core.ledger, place.session
    with place.core.database.reader() as connection:
        entries = list(ledger.read(connection, session=session, cls=EntryClass.AUDIO))
        sealer = place.sealer()
        return [ledger.open_payload(connection, one.sequence, sealer) for one in entries]


def test_a_caller_is_asked_before_anything_else(place: Place) -> None:
    place.enter("patient-intake", "phone")
    state = place.state()
    assert state.ask is not None
    assert state.ask.field == "consent.recording"


def test_nothing_is_kept_before_the_yes_and_every_answer_after_it(place: Place) -> None:
    assert aloud(place, "a cough that will not go away") == "consent.recording"
    assert kept(place) == []
    aloud(place, "yes")
    assert kept(place) == []
    aloud(place, "three weeks ago")
    assert kept(place) == [SOUND]


def test_a_no_goes_on_without_a_recording(place: Place) -> None:
    aloud(place, "a cough that will not go away")
    assert aloud(place, "no") not in (None, "consent.recording")
    aloud(place, "three weeks ago")
    assert kept(place) == []
    assert "onset" in place.state().answers


def test_what_was_agreed_to_and_taken_back_is_not_kept_any_more(place: Place) -> None:
    for line in ("a cough that will not go away", "yes", "three weeks ago"):
        aloud(place, line)
    aloud(place, "I take back my consent to the recording")
    before = len(kept(place))
    aloud(place, "it is getting worse")
    assert len(kept(place)) == before


def test_typed_words_are_never_asked_about_a_recording(place: Place) -> None:
    for line in ("a cough that will not go away", "three weeks ago", "it is getting worse"):
        place.say(line)
        ask = place.state().ask
        assert ask is None or ask.field != "consent.recording"


def test_the_sound_says_which_stretch_of_the_line_it_is(place: Place) -> None:
    for line in ("a cough that will not go away", "yes", "three weeks ago"):
        aloud(place, line)
    with place.core.database.reader() as connection:
        (entry,) = place.core.ledger.read(connection, session=place.session, cls=EntryClass.AUDIO)
    facts = json.loads(entry.leaf)["facts"]
    assert facts == {"turn": 3, "start_ms": 40, "end_ms": 140, "rate_hz": 16_000}
