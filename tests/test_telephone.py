from __future__ import annotations

import stat
import time
import wave
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from appliance.channels.sound import Sound
from appliance.core.errors import RequestError
from appliance.telephone import MUSIC_FILE, SECRET_FILE, Briefs, telephone
from tests.conversation.test_run import BILL, Place, a_place
from tests.fakes.hearing import FakeDetector, FakeTranscriber
from tests.voice.test_speak import FakeVoice

SOUND = Sound(FakeDetector, FakeTranscriber({}), FakeVoice(), frozenset({"en"}))


def wired(place: Place, port: int) -> bool:
    settings = msgspec.structs.replace(place.core.config.phone, websocket_port=port)
    core = replace(place.core, config=replace(place.core.config, phone=settings))
    return telephone(core, place.visits, place.visits.callers, SOUND, time.monotonic) is not None


def test_without_a_port_there_is_no_telephone(tmp_path: Path) -> None:
    with a_place(tmp_path) as place:
        assert not wired(place, 0)
        assert not (tmp_path / SECRET_FILE).exists()


def test_secret_and_music_are_made_once(tmp_path: Path) -> None:
    with a_place(tmp_path) as place:
        assert wired(place, 8090)
        secret = tmp_path / SECRET_FILE
        before = secret.read_text()
        assert len(before.strip()) > 40
        assert stat.S_IMODE(secret.stat().st_mode) == 0o600
        assert wired(place, 8090)
        assert secret.read_text() == before
        with wave.open(str(tmp_path / MUSIC_FILE)) as file:
            assert file.getframerate() == 16_000


def test_staff_are_told_the_three_lines_of_the_ticket(tmp_path: Path) -> None:
    with a_place(tmp_path) as place:
        with pytest.raises(RequestError):
            place.run(Briefs(place.core).of(place.session))
        for line in (BILL, "no", "Maya Lindqvist", "503 555 0142", "I want to talk to a person"):
            place.say(line)
        told = place.run(Briefs(place.core).of(place.session))
        assert "Maya Lindqvist" in told
