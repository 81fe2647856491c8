"""The voice of a visitor's session, as a page meets it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

import msgspec
import pytest
from litestar.exceptions import WebSocketDisconnect
from litestar.testing import TestClient

from appliance.channels.kiosk.pages import Kiosk
from appliance.channels.sound import Sound
from appliance.channels.voice_socket import Allowance
from appliance.core.errors import EngineUnavailable
from appliance.core.ports import SpeechDetector
from tests.fakes.conversations import FakeConversations
from tests.fakes.hearing import FakeDetector, FakeTranscriber, rest, tone
from tests.fakes.visitors import fake_visitors_app
from tests.voice.test_speak import FakeVoice

OURS = {"origin": "http://testserver.local"}
KNEE = 4
Json = dict[str, Any]


def deaf() -> SpeechDetector:
    raise EngineUnavailable("fake", "is not here")


class Visitor:
    """A page in memory: it sounds what it gets as fast as it comes, and says so."""

    def __init__(self, client: TestClient[Any], detector: Callable[[], SpeechDetector]) -> None:
        self.client = client
        opened = client.post("/api/sessions", json={"intake": "new-visit"}).json()
        self.session, self.token = opened["session"], opened["token"]
        self.seen: list[Json] = []
        self.sounded = self.flushes = 0

    def connect(self, headers: dict[str, str] = OURS) -> Any:
        return self.client.websocket_connect(f"/api/sessions/{self.session}/voice", headers=headers)

    def hello(self, page: Any, **changes: object) -> None:
        page.send_json({"type": "hello", "token": self.token, **changes})

    def until(self, page: Any, wanted: Callable[[Json], bool]) -> Json:
        """Lives on until something is told. The test's time limit ends a wait that is in vain."""
        while True:
            message = page.receive(timeout=10)
            if message["type"] == "websocket.close":
                raise WebSocketDisconnect(
                    detail=message.get("reason", ""), code=message.get("code", 0)
                )
            if message.get("bytes"):
                self.sounded += len(message["bytes"]) // 2
                self.tell(page)
                continue
            told: Json = msgspec.json.decode(message["text"])
            self.seen.append(told)
            if told["type"] == "flush":
                self.flushes = told["number"]
                self.tell(page)
            if wanted(told):
                return told

    def tell(self, page: Any) -> None:
        page.send_json({"type": "sounded", "samples": self.sounded, "flushes": self.flushes})

    def listening(self, page: Any) -> None:
        self.until(page, lambda told: told == {"type": "state", "state": "listening"})

    def say(self, page: Any, pcm: bytes) -> None:
        for start in range(0, len(pcm), 1_280):
            page.send_bytes(pcm[start : start + 1_280])


@pytest.fixture
def conversations() -> FakeConversations:
    return FakeConversations()


@pytest.fixture
def recogniser() -> FakeTranscriber:
    return FakeTranscriber({KNEE: "my knee hurts"})


def app(conversations: FakeConversations, recogniser: FakeTranscriber, **parts: Any) -> Any:
    sound = Sound(parts.get("detector", FakeDetector), recogniser, FakeVoice(), frozenset({"en"}))
    return fake_visitors_app(conversations, Kiosk({"en": "Clinic"}), sound)


@pytest.fixture
def visitor(conversations: FakeConversations, recogniser: FakeTranscriber) -> Iterator[Visitor]:
    with TestClient(app(conversations, recogniser)) as client:
        yield Visitor(client, FakeDetector)


def refused(visitor: Visitor, act: Callable[[Any], object], headers: dict[str, str] = OURS) -> int:
    """With which code the socket closes."""
    try:
        with visitor.connect(headers) as page:
            act(page)
            visitor.until(page, lambda told: False)
    except WebSocketDisconnect as closed:
        return closed.code
    raise AssertionError("the socket stayed open")


def test_the_open_question_is_spoken_and_shown(visitor: Visitor) -> None:
    with visitor.connect() as page:
        visitor.hello(page)
        visitor.listening(page)
    assert visitor.seen[0] == {"type": "ready", "language": "en", "hears": True}
    assert {"type": "state", "state": "speaking"} in visitor.seen
    said = [one["text"] for one in visitor.seen if one["type"] == "caption"]
    assert "What brings you in today?" in " ".join(said)
    assert visitor.sounded > 0


def test_what_is_said_becomes_a_turn_that_the_screen_is_shown(
    visitor: Visitor, conversations: FakeConversations
) -> None:
    with visitor.connect() as page:
        visitor.hello(page)
        visitor.listening(page)
        visitor.say(page, tone(KNEE, 700) + rest(3_000))
        turn = visitor.until(page, lambda told: told["type"] == "turn")["turn"]
    heard = {"type": "caption", "who": "visitor", "text": "my knee hurts", "final": True}
    assert heard in visitor.seen
    assert any(one["type"] == "level" and one["speech"] for one in visitor.seen)
    assert [said.text for said in conversations.heard] == ["my knee hurts"]
    assert conversations.heard[0].spoken is not None
    assert turn["number"] == 2
    assert set(turn) == {
        *("number", "reply", "ask", "progress", "status", "notices", "latency_ms"),
    }


def test_letting_go_of_the_button_ends_what_is_said_at_once(
    visitor: Visitor, conversations: FakeConversations
) -> None:
    with visitor.connect() as page:
        visitor.hello(page)
        visitor.listening(page)
        visitor.say(page, tone(KNEE, 700) + rest(40))
        page.send_json({"type": "released"})
        visitor.say(page, tone(KNEE, 700) + rest(3_000))
        for _ in range(2):
            visitor.until(page, lambda told: told["type"] == "turn")
    assert [said.text for said in conversations.heard] == ["my knee hurts"] * 2


def test_a_turn_on_the_screen_moves_the_spoken_conversation_along(visitor: Visitor) -> None:
    with visitor.connect() as page:
        visitor.hello(page)
        visitor.listening(page)
        page.send_json({"type": "touched"})
        taken = visitor.client.post(
            f"/api/sessions/{visitor.session}/turns",
            json={"text": "my back"},
            headers={"authorization": f"Bearer {visitor.token}"},
        ).json()
        shown = visitor.until(page, lambda told: told["type"] == "turn")
        assert shown["turn"]["number"] == taken["turn"]["number"]
        spoken = visitor.until(page, lambda told: told["type"] == "caption")
        assert spoken["text"] in taken["turn"]["reply"]["text"]


def test_leaving_ends_the_line(visitor: Visitor) -> None:
    def leave(page: Any) -> None:
        visitor.hello(page)
        visitor.listening(page)
        visitor.client.post(
            f"/api/sessions/{visitor.session}/leave",
            headers={"authorization": f"Bearer {visitor.token}"},
        )

    assert refused(visitor, leave) == 1000


def test_a_page_that_comes_anew_takes_the_line_over(visitor: Visitor) -> None:
    def twice(page: Any) -> None:
        visitor.hello(page)
        visitor.listening(page)
        with visitor.connect() as other:
            visitor.hello(other)
            visitor.listening(other)
            visitor.until(page, lambda told: False)

    assert refused(visitor, twice) == 4410


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"origin": "https://testserver.local"},
        {"origin": "http://testserver.local.example"},
        {"origin": "http://testserver.local:8080"},
        {"origin": "null"},
    ],
)
def test_only_our_own_page_may_open_it(visitor: Visitor, headers: dict[str, str]) -> None:
    assert refused(visitor, lambda page: None, headers) == 1008


def test_who_says_no_hello_is_not_waited_for(visitor: Visitor) -> None:
    began = time.monotonic()
    assert refused(visitor, lambda page: None) == 4401
    assert time.monotonic() - began < 8


def test_a_wrong_token_opens_nothing(visitor: Visitor) -> None:
    assert refused(visitor, lambda page: visitor.hello(page, token="guess")) == 4401
    visitor.session = "0000"
    assert refused(visitor, visitor.hello) == 4404


@pytest.mark.parametrize(
    ("message", "code"),
    [
        ('{"type": "touched", "more": 1}', 4400),
        ('{"type": "flush", "number": 1}', 4400),
        ('{"type": "sounded", "samples": -1, "flushes": 0}', 4400),
        ('{"type": "hello", "token": "again"}', 4400),
        ("words", 4400),
        (" " * 2_000, 4413),
        (bytes(3), 4400),
        (bytes(10_000), 4413),
        ('{"type": "bye"}', 1000),
    ],
)
def test_what_a_page_must_not_say_ends_the_line(
    visitor: Visitor, message: str | bytes, code: int
) -> None:
    def act(page: Any) -> None:
        visitor.hello(page)
        visitor.listening(page)
        page.send(message, mode="binary" if isinstance(message, bytes) else "text")

    assert refused(visitor, act) == code


@pytest.mark.parametrize("first", ['{"type": "touched"}', "{}", " " * 2_000, b"\0\0"])
def test_the_first_message_is_hello(visitor: Visitor, first: str | bytes) -> None:
    mode = "binary" if isinstance(first, bytes) else "text"
    assert refused(visitor, lambda page: page.send(first, mode=mode)) == 4400


def test_a_flood_of_sound_ends_the_line(visitor: Visitor) -> None:
    def flood(page: Any) -> None:
        visitor.hello(page)
        visitor.listening(page)
        for _ in range(100):
            page.send_bytes(bytes(8_000))

    assert refused(visitor, flood) == 4429


def test_without_a_detector_there_is_no_voice(
    conversations: FakeConversations, recogniser: FakeTranscriber
) -> None:
    with TestClient(app(conversations, recogniser, detector=deaf)) as client:
        visitor = Visitor(client, deaf)
        assert refused(visitor, visitor.hello) == 4503


def test_the_page_offers_voice_only_where_there_is_one(visitor: Visitor) -> None:
    assert 'data-hears="en" data-speaks="en"' in visitor.client.get("/").text
    with TestClient(fake_visitors_app(FakeConversations(), Kiosk({"en": "Clinic"}))) as client:
        assert 'data-hears="" data-speaks=""' in client.get("/").text
        opened = client.post("/api/sessions", json={"intake": "new-visit"}).json()
        address = f"/api/sessions/{opened['session']}/voice"
        with (
            pytest.raises(WebSocketDisconnect),
            client.websocket_connect(address, headers=OURS) as page,
        ):
            page.receive(timeout=10)


def test_an_allowance_grows_back_but_not_without_end() -> None:
    allowance = Allowance(per_second=10, at_once=20)
    assert allowance.take(20, now=1.0)
    assert not allowance.take(1, now=1.0)
    assert allowance.take(9, now=2.0)
    assert allowance.take(20, now=100.0)
    assert not allowance.take(1, now=100.0)
