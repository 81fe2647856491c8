from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from litestar.testing import TestClient

from appliance.channels.kiosk.pages import Kiosk
from appliance.core.errors import LedgerError, RequestError, TurnConflict
from tests.fakes.conversations import FakeConversations
from tests.fakes.visitors import fake_visitors_app


@pytest.fixture
def conversations() -> FakeConversations:
    return FakeConversations()


@pytest.fixture
def client(conversations: FakeConversations) -> Iterator[TestClient[Any]]:
    app = fake_visitors_app(conversations, Kiosk({"en": "Harbor Street Clinic"}))
    with TestClient(app, raise_server_exceptions=False) as client:
        yield client


class Caller:
    """One visitor of the API."""

    def __init__(self, client: TestClient[Any], intake: str = "new-visit", **more: str) -> None:
        opened = client.post("/api/sessions", json={"intake": intake, **more})
        assert opened.status_code == 201
        self.client = client
        self.opened = opened.json()
        self.path = f"/api/sessions/{self.opened['session']}"
        self.headers = {"authorization": f"Bearer {self.opened['token']}"}

    def take(self, body: object, **headers: str) -> Any:
        return self.client.post(f"{self.path}/turns", json=body, headers=self.headers | headers)

    def say(self, text: str) -> Any:
        response = self.take({"text": text})
        assert response.status_code == 200
        return response.json()["turn"]

    def view(self) -> Any:
        response = self.client.get(self.path, headers=self.headers)
        assert response.status_code == 200
        return response.json()


def assert_problem(response: Any, status: int, slug: str) -> None:
    assert response.status_code == status
    assert response.headers["content-type"] == "application/problem+json"
    problem = response.json()
    assert set(problem) == {"type", "title", "status", "detail"}
    assert problem["type"].endswith(f":{slug}")
    assert problem["status"] == status


def test_intakes_on_offer(client: TestClient[Any]) -> None:
    offers = client.get("/api/intakes").json()
    assert [offer["id"] for offer in offers] == ["new-visit", "callback"]
    assert offers[0] == {
        "id": "new-visit",
        "title": {"en": "New patient visit", "es": "Primera visita"},
        "languages": ["en", "es"],
        "channels": ["kiosk", "text"],
        "minutes": 5,
    }


def test_opening_gives_a_token_and_our_first_turn(client: TestClient[Any]) -> None:
    opened = Caller(client, language="es", channel="kiosk").opened
    assert set(opened) == {"session", "token", "turn"}
    turn = opened["turn"]
    assert set(turn) == {
        "number",
        "reply",
        "ask",
        "progress",
        "status",
        "notices",
        "latency_ms",
    }
    assert turn["number"] == 1
    assert turn["reply"]["language"] == "es"
    assert turn["ask"] == {"field": "reason", "type": "story", "widget": "story"}
    assert turn["progress"] == {"met": 0, "total": 4}
    assert turn["status"] == "in-progress"
    assert turn["notices"][0]["kind"] == "disclosure"


def test_what_was_said_is_there_verbatim_and_the_number_grows(client: TestClient[Any]) -> None:
    caller = Caller(client)
    said = "  I cough — y me duele 😷 \u202eabc  "
    assert caller.say(said)["number"] == 2
    answer = caller.view()["answers"][0]
    assert (answer["field"], answer["said"], answer["status"]) == ("reason", said, "stated")
    assert (answer["objective"], answer["turn"]) == ("complaint", 2)


def test_a_tapped_value_and_its_options(client: TestClient[Any]) -> None:
    caller = Caller(client, intake="callback")
    asked = caller.say("503 555 0142")["ask"]
    assert asked["options"][0] == {"id": "morning", "label": "Morning"}
    turn = caller.take({"field": "best_time", "value": "any"}).json()["turn"]
    assert turn["ask"]["field"] == "summary"
    answer = caller.view()["answers"][1]
    assert (answer["value"], answer["plain"], answer["said"]) == ("any", "Any time", "Any time")


def test_a_correction_keeps_the_earlier_value_in_the_history(client: TestClient[Any]) -> None:
    caller = Caller(client, intake="callback")
    caller.say("503 555 0142")
    caller.take({"field": "phone", "value": "503 555 0124"})
    answer = caller.view()["answers"][0]
    assert answer["value"] == "503 555 0124"
    assert [earlier["value"] for earlier in answer["history"]] == ["503 555 0142"]


def test_the_view_is_enough_to_go_on_after_a_reload(client: TestClient[Any]) -> None:
    caller = Caller(client)
    caller.say("cough")
    view = caller.view()
    assert view["reply"]["text"] == "When did it start?"
    ask = view["ask"]
    assert (ask["field"], ask["widget"], ask["precision"]) == ("onset", "date", "month")
    assert (ask["help"], ask["accept"]) == ("A rough idea is fine.", ["unknown"])
    assert view["receipt"] is None


def test_a_part_of_a_repeated_group_keeps_its_address_and_says_whose_it_is(
    client: TestClient[Any],
) -> None:
    caller = Caller(client)
    for value in ("cough", "2026-08", "yes", "5", "fever", "lisinopril"):
        caller.say(value)
    answer = caller.view()["answers"][-1]
    assert (answer["field"], answer["label"]) == ("medicines[0].name", "Medicine: Name")
    assert answer["objective"] == "safety"


def test_the_end_gives_a_receipt_and_later_changes_are_taken(client: TestClient[Any]) -> None:
    caller = Caller(client, intake="callback")
    caller.say("503 555 0142")
    caller.take({"field": "best_time", "value": "any"})
    turn = caller.take({"field": "summary", "value": True}).json()["turn"]
    assert (turn["status"], turn["ask"]) == ("completed", None)
    receipt = caller.view()["receipt"]
    assert set(receipt) == {"protocol", "due", "next_step"}
    changed = caller.take({"field": "best_time", "value": "morning"}).json()["turn"]
    assert changed["status"] == "amended"


def test_the_same_key_gives_the_same_turn(client: TestClient[Any]) -> None:
    caller = Caller(client)
    key = {"Idempotency-Key": "a1"}
    first = caller.take({"text": "cough"}, **key).json()
    assert caller.take({"text": "cough"}, **key).json() == first
    assert caller.take({"text": "cough"}, **{"Idempotency-Key": "a2"}).json() != first


@pytest.mark.parametrize("key", ["x" * 129, "tab\there"])
def test_a_key_that_is_no_key(client: TestClient[Any], key: str) -> None:
    response = Caller(client).take({"text": "cough"}, **{"Idempotency-Key": key})
    assert_problem(response, 422, "idempotency-key")


@pytest.mark.parametrize(
    ("header", "slug"),
    [
        (None, "token-missing"),
        ("Bearer", "token-missing"),
        ("Basic abc", "token-missing"),
        ("Bearer wrong", "token-wrong"),
    ],
)
def test_without_the_token_nothing_opens(
    client: TestClient[Any], header: str | None, slug: str
) -> None:
    path = Caller(client).path
    headers = {} if header is None else {"authorization": header}
    for response in (
        client.get(path, headers=headers),
        client.post(f"{path}/turns", json={"text": "x"}, headers=headers),
    ):
        assert_problem(response, 401, slug)
        assert response.headers["www-authenticate"] == "Bearer"


def test_what_is_not_there(client: TestClient[Any]) -> None:
    assert_problem(client.post("/api/sessions", json={"intake": "no"}), 404, "unknown-intake")
    somewhere = client.get("/api/sessions/none", headers={"authorization": "Bearer x"})
    assert_problem(somewhere, 404, "unknown-session")
    assert_problem(client.get("/api/nothing"), 404, "not-found")
    wrong = client.delete("/api/intakes")
    assert_problem(wrong, 405, "method-not-allowed")
    assert "GET" in wrong.headers["allow"]


def test_an_erased_conversation_says_so(
    client: TestClient[Any], conversations: FakeConversations
) -> None:
    caller = Caller(client)
    conversations.erase(caller.opened["session"])
    assert_problem(caller.take({"text": "hello"}), 409, "erased")


SECRET = "my-diagnosis"


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 422),
        (b"{", 400),
        (SECRET.encode(), 400),
        (b'{"text": "\xff"}', 400),
        (b'{"text": "\\ud800"}', 400),
        (b"[" * 100_000, 400),
        (b'{"field": "reason", "value": ' + b"[" * 50_000 + b"]" * 50_000 + b"}", 400),
        (b"[]", 422),
        (b"{}", 422),
        (b'{"text": 7}', 422),
        (b'{"text": null}', 422),
        (json.dumps({"text": "x", SECRET: 1}).encode(), 422),
        (json.dumps({"text": SECRET, "field": "reason", "value": 1}).encode(), 422),
        (b'{"field": "reason"}', 422),
        (b'{"value": 1}', 422),
    ],
)
def test_a_body_of_the_wrong_form_is_refused_without_repeating_it(
    client: TestClient[Any], conversations: FakeConversations, body: bytes, status: int
) -> None:
    caller = Caller(client)
    headers = caller.headers | {"content-type": "application/json"}
    response = client.post(f"{caller.path}/turns", content=body, headers=headers)
    assert response.status_code == status
    assert response.headers["content-type"] == "application/problem+json"
    assert SECRET not in response.text
    assert conversations.heard == []


@pytest.mark.parametrize(
    "text", ["", " \n ", "\u200b\x00\x07", "🙃" * 50, "العربية", "x" * 100_000]
)
def test_any_text_gets_a_turn(client: TestClient[Any], text: str) -> None:
    assert Caller(client).say(text)["number"] == 2


def test_more_than_fits_is_refused_before_it_is_heard(
    client: TestClient[Any], conversations: FakeConversations
) -> None:
    assert_problem(Caller(client).take({"text": "x" * 300_000}), 413, "request-entity-too-large")
    assert conversations.heard == []


@pytest.mark.parametrize(
    ("error", "status", "slug"),
    [
        (LedgerError(SECRET), 503, "unavailable"),
        (TurnConflict(SECRET), 409, "conflict"),
        (RuntimeError(SECRET), 500, "internal"),
        (RequestError(410, "gone", "It is gone."), 410, "gone"),
    ],
)
def test_what_breaks_inside_is_told_without_its_words(
    client: TestClient[Any],
    conversations: FakeConversations,
    caplog: pytest.LogCaptureFixture,
    error: Exception,
    status: int,
    slug: str,
) -> None:
    caller = Caller(client)
    conversations.fail = error
    response = caller.take({"text": SECRET})
    assert_problem(response, status, slug)
    assert SECRET not in response.text
    assert SECRET not in caplog.text


def test_the_description_is_served_and_no_page_that_loads_from_elsewhere(
    client: TestClient[Any],
) -> None:
    schema = client.get("/schema/openapi.json")
    assert "/api/sessions/{session}/turns" in schema.json()["paths"]
    for page in ("", "/swagger", "/redoc", "/elements", "/rapidoc", "/scalar"):
        assert "https://" not in client.get(f"/schema{page}").text.replace(schema.text, "")


def test_whoever_leaves_cannot_come_back_with_the_same_token(client: TestClient[Any]) -> None:
    caller, other = Caller(client), Caller(client)
    left = client.post(f"{caller.path}/leave", headers=caller.headers)
    assert (left.status_code, left.content) == (204, b"")
    assert_problem(client.get(caller.path, headers=caller.headers), 401, "token-wrong")
    assert_problem(caller.take({"text": "hello"}), 401, "token-wrong")
    assert_problem(client.post(f"{caller.path}/leave", headers=caller.headers), 401, "token-wrong")
    assert_problem(client.post(f"{other.path}/leave"), 401, "token-missing")
    assert other.view()["status"] == "in-progress"
