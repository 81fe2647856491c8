"""A caller who only presses keys: the real conversation, held over a line in memory."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from appliance.channels.aloud import TELEPHONE, Entered
from appliance.channels.dtmf import Keys
from appliance.channels.phone_words import read_words
from appliance.channels.sound import Sound
from appliance.core.session import Ask, Session, SessionStatus
from appliance.policy.load import load
from appliance.store import tickets
from tests.conversation.stage import SHIPPED
from tests.conversation.test_run import Place, a_place
from tests.fakes.hearing import FakeDetector, FakeTranscriber, rest
from tests.fakes.line import FakeLine
from tests.voice.test_speak import FakeVoice

WORDS = read_words()
ROWS = {
    "consent.recording": "2",
    "birth_date": "03141975",
    "phone": "5035550142",
    "has_allergies": "2",
    "takes_medicines": "2",
    "conditions": "13#",
    "coverage": "4",
    "summary": "1",
}
"""What they press; # alone where there is nothing to press."""
LEFT = "#"


class Call:
    """A caller with a thumb, on the telephone of a place."""

    def __init__(self, place: Place, language: str) -> None:
        self.place, self.language = place, language
        self.line, self.voice = FakeLine(), FakeVoice()
        self.asked: list[str] = []

    async def run(self) -> Session:
        opened = await self.place.visits.open("patient-intake", self.language, "phone")
        sound = Sound(FakeDetector, FakeTranscriber({}), self.voice, frozenset({"en", "es"}))
        heard = frozenset({"en"})
        keys = Keys(WORDS, self.place.clock.today, heard)
        self.visit = sound.visit(self.line, self.place.visits, keys, self.language, TELEPHONE)
        running = asyncio.create_task(
            self.visit.run(Entered(opened.session, opened.token, opened.turn))
        )
        for _ in range(40):
            session = (await self.place.visits.view(opened.session, opened.token)).session
            if session.ask is None or self.line.closed:
                break
            await self._answer(session.ask)
            await self._until(opened.session, opened.token, session.number)
        for _ in range(200):
            await self.line.speak(rest(200))
            if running.done():
                break
        await asyncio.wait_for(running, 5)
        return (await self.place.visits.view(opened.session, opened.token)).session

    async def _answer(self, ask: Ask) -> None:
        self.asked.append(ask.field)
        for _ in range(600):
            await self.line.speak(rest(100))
            if not self.visit.speaker.speaking:
                break
        self.line.press(ROWS.get(ask.field, LEFT))

    async def _until(self, session: str, token: str, number: int) -> None:
        for _ in range(400):
            await self.line.speak(rest(20))
            view = await self.place.visits.view(session, token)
            if view.session.number > number:
                return
            await asyncio.sleep(0.005)
        raise AssertionError(f"no turn came of it: {self.asked}")


@pytest.mark.parametrize("language", ["en", "es"])
def test_keys_alone_bring_an_intake_to_its_end(tmp_path: Path, language: str) -> None:
    with a_place(tmp_path, load(SHIPPED, "patient-intake")) as place:
        call = Call(place, language)
        session = place.run(call.run())
        assert session.status is SessionStatus.PARTIAL
        assert call.line.closed
        known = {address: one.value for address, one in session.answers.items() if one.known}
        assert known["birth_date"] == "1975-03-14"
        assert known["phone"] == "+15035550142"
        assert known["coverage"] == "self_pay"
        assert known["conditions"] == ["diabetes", "asthma"]
        assert known["has_allergies"] is False
        left = {rule for rule in session.escalated if rule.startswith("give_up.")}
        assert left == {"give_up.reason", "give_up.full_name", "give_up.consent"}
        with place.core.database.reader() as connection:
            queues = {one.queue for one in tickets.of_session(connection, session.id)}
        assert "front-desk" in queues
        assert len(call.asked) == len(set(call.asked))


def test_they_are_told_of_the_keys_before_they_need_them(tmp_path: Path) -> None:
    with a_place(tmp_path, load(SHIPPED, "patient-intake")) as place:
        call = Call(place, "es")
        place.run(call.run())
        said = " ".join(sentence for sentence, _ in call.voice.made)
        words = WORDS["es"].keys
        for told in (words.instead_of_speech, words.yes_no, words.left_alone, words.phone):
            assert told in said
        assert words.several in said
        assert words.option.format(option="Asma", key=3) in said
