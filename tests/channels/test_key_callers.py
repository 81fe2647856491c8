"""A caller who only presses keys: the real conversation, held over a line in memory."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from appliance.channels.aloud import TELEPHONE, Entered, Shown, State
from appliance.channels.dtmf import Keys
from appliance.channels.phone_words import read_words
from appliance.channels.sound import Sound
from appliance.core.session import Session, SessionStatus
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
        self.states: list[str] = []

    async def run(self) -> Session:
        opened = await self.place.visits.open("patient-intake", self.language, "phone")
        sound = Sound(FakeDetector, FakeTranscriber({}), self.voice, frozenset({"en", "es"}))
        heard = frozenset({"en"})
        keys = Keys(WORDS, self.place.clock.today, heard)
        visit = sound.visit(
            self.line, self.place.visits, keys, self.language, TELEPHONE, show=self._shown
        )
        running = asyncio.create_task(visit.run(Entered(opened.session, opened.token, opened.turn)))
        await self._hear_out(0)
        while not self.line.closed and len(self.asked) < 40:
            session = (await self.place.visits.view(opened.session, opened.token)).session
            assert session.ask is not None
            self.asked.append(session.ask.field)
            before = len(self.states)
            self.line.press(ROWS.get(session.ask.field, LEFT))
            await self._hear_out(before)
        await asyncio.wait_for(running, 5)
        return (await self.place.visits.view(opened.session, opened.token)).session

    def _shown(self, shown: Shown) -> None:
        if isinstance(shown, State):
            self.states.append(shown.name)

    async def _hear_out(self, since: int) -> None:
        """Is silent until what is said next has been heard, or the line is over."""
        for _ in range(5_000):
            if self.line.closed or "listening" in self.states[since:]:
                return
            await self.line.speak(rest(20))
            await asyncio.sleep(0)
        raise AssertionError(f"nothing came of it: {self.asked}")


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
