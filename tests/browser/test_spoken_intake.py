"""A whole intake at the kiosk of a running service, told into the microphone of a real browser and heard by
the basic recogniser; what that cannot hear is typed and tapped. The record holds what was said."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from playwright.sync_api import Browser, expect

from appliance.channels.kiosk.words import read_words
from appliance.cli.child import ChildService
from tests.browser.chromium import Visitor, chromium_with, visiting
from tests.browser.hands import Finger, Json, give, seen_after
from tests.browser.people import UNKNOWN
from tests.browser.talking import Mouth
from tests.browser.test_intakes import key
from tests.service.visits import call, initialise
from tests.voice.speech import FLITE, flite_is_here

pytestmark = pytest.mark.skipif(
    not flite_is_here(), reason="the visitor speaks with Debian's flite"
)
WORDS = read_words()["en"]

SAID = {
    "consent.recording": "yes",
    "safe_now": "yes I am",
    "anyone_hurt": "no",
    "is_holder": "yes",
    "phone": "five oh three five five five oh one four two",
    "loss_date": "november nineteenth",
    "loss_time": "in the evening",
    "drivable": "yes",
    "others_involved": "no",
    "police_called": "no",
}
TOUCHED = {
    "holder_name": "Priya Raman",
    "policy_number": "POL-7741902",
    "loss_place": "3900 SE Powell Boulevard, Portland",
    "what_happened": "I slid on wet leaves in a curve and my car hit a lamp post",
    "vehicle.model": "2019 Honda Civic",
    "vehicle.plate": UNKNOWN,
    "vehicle.damage": "rear bumper and trunk",
}


def latest(month: int, day: int) -> str:
    """The last time it was that day."""
    today = date.today()
    return date(today.year - ((month, day) > (today.month, today.day)), month, day).isoformat()


RECORD = {
    "safe_now": True,
    "anyone_hurt": False,
    "is_holder": True,
    "phone": "+15035550142",
    "loss_date": latest(11, 19),
    "loss_time": "evening",
    "drivable": True,
    "others_involved": False,
    "police_called": False,
}


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ChildService]:
    data = initialise(tmp_path_factory.mktemp("box") / "data")
    with ChildService(data, start_seconds=240) as running:
        yield running


@pytest.fixture(scope="module")
def mouth(tmp_path_factory: pytest.TempPathFactory) -> Mouth:
    return Mouth(tmp_path_factory.mktemp("said") / "said.wav", FLITE[0])


@pytest.fixture(scope="module")
def chromium(mouth: Mouth) -> Iterator[Browser]:
    with chromium_with(*mouth.flags) as browser:
        yield browser


class Talker:
    """Someone who answers aloud what they can, checks what is read back, and touches the rest."""

    def __init__(self, visitor: Visitor, mouth: Mouth) -> None:
        self._visitor = visitor
        self._page = visitor.page
        self._mouth = mouth

    def begin(self, intake: str) -> None:
        """From the first screen to the first question, asked aloud."""
        self._mouth.enter(self._page)
        self._page.goto(f"{self._visitor.origin}/")
        self._page.wait_for_selector("html[data-live]")
        seen_after(self._page, lambda: Finger().begin(self._page, intake))
        self._page.get_by_role("button", name=WORDS.show("voice_begin")).click()

    def seen(self) -> Json:
        """The session as it stands."""
        path, token = key(self._page)
        view: Json = call(self._visitor.origin, "GET", path, headers=token).body
        return view

    def answer(self, view: Json) -> Json:
        """Answers what is asked, once it has been asked to its end; the session after that."""
        asked = self._page.locator(".captions p").first
        expect(asked).to_contain_text(view["reply"]["text"][-12:], timeout=60_000)
        state = self._page.locator(".voice-state")
        expect(state).to_have_attribute("data-state", "listening", timeout=60_000)
        said = self._words(view)
        if said is None:
            return seen_after(self._page, lambda: self._touch(view["ask"]))
        return self._say(said, view["number"])

    def _say(self, said: str, before: int) -> Json:
        """Says it until it was heard, as people do; the session after that."""
        for _ in range(3):
            self._mouth.say(self._page, said)
            for _ in range(100):
                view = self.seen()
                if view["number"] > before:
                    self._page.wait_for_selector("#main:not([aria-busy]) .talk")
                    return view
                self._page.wait_for_timeout(100)
        raise AssertionError("nobody listens")

    def _words(self, view: Json) -> str | None:
        """What they say: a yes to what is read back rightly. None for what they touch."""
        field, kind = view["ask"]["field"], view["ask"]["type"]
        if kind == "confirm":
            now = {one["field"]: one["value"] for one in view["answers"]}
            return "yes" if now.get(field) == RECORD[field] else "no"
        return SAID.get(field)

    def _touch(self, ask: Json) -> None:
        if ask["type"] == "summary":
            Finger().press(self._page, WORDS.show("review_yes"))
        else:
            give(Finger(), self._page, ask, TOUCHED[ask["field"]], WORDS)


def test_an_intake_by_voice_and_touch(
    chromium: Browser, service: ChildService, mouth: Mouth
) -> None:
    with visiting(chromium, service.address, "kiosk") as visitor:
        talker = Talker(visitor, mouth)
        talker.begin("auto-claim")
        view = talker.seen()
        while view["ask"] is not None:
            assert view["number"] < 40, "the conversation does not end"
            view = talker.answer(view)
        assert view["status"] == "completed"
        found = {one["field"]: one for one in view["answers"]}
        assert {field: found[field]["value"] for field in RECORD} == RECORD
        assert found["loss_date"]["said"] == SAID["loss_date"]
        assert found["what_happened"]["said"] == TOUCHED["what_happened"]
        expect(visitor.page.locator(".protocol")).to_have_text(view["receipt"]["protocol"])
