from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from typing import Any

import pytest

from appliance.cli.own_boxes import Inside
from appliance.cli.visitor import Visitor
from appliance.core.errors import RequestError


class FakeApi:
    """Answers every request with what came in; what is posted to `refuses` is refused."""

    def __init__(self, refuses: str = "") -> None:
        self._refuses = refuses

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        came = await receive()
        headers = {name.decode(): value.decode() for name, value in scope["headers"]}
        refused = scope["path"] == self._refuses
        told: dict[str, Any] = {
            "session": "s1", "token": "t1", "turn": {"method": scope["method"], "path": scope["path"]},
            "headers": headers, "body": came["body"].decode(),
        }  # fmt: skip
        if refused:
            told = {"type": "urn:problem:wrong-kind", "detail": "No."}
        answer = json.dumps(told).encode()
        await send(
            {"type": "http.response.start", "status": 422 if refused else 201, "headers": []}
        )
        await send({"type": "http.response.body", "body": answer[:9], "more_body": True})
        await send({"type": "http.response.body", "body": answer[9:]})
        assert (await receive())["type"] == "http.disconnect"


@pytest.fixture
def runner() -> Iterator[asyncio.Runner]:
    with asyncio.Runner() as runner:
        yield runner


def test_a_visitor_inside_says_what_one_outside_would(runner: asyncio.Runner) -> None:
    visitor = Visitor(Inside(FakeApi(), runner))
    assert visitor.open("patient-intake", "en") == {"method": "POST", "path": "/api/sessions"}
    assert visitor.say("hi")["path"] == "/api/sessions/s1/turns"
    visitor.close()
    came = visitor.view()
    assert came["headers"]["authorization"] == "Bearer t1"
    assert came["headers"]["host"] == "127.0.0.1"
    assert came["body"] == ""


def test_what_is_said_arrives_whole(runner: asyncio.Runner) -> None:
    came = Visitor(Inside(FakeApi(), runner)).send("POST", "/x", {"text": "¿cuándo?"})
    assert json.loads(came["body"]) == {"text": "¿cuándo?"}
    assert came["headers"]["content-length"] == str(len(came["body"].encode()))


def test_a_refusal_is_one(runner: asyncio.Runner) -> None:
    visitor = Visitor(Inside(FakeApi(refuses="/api/sessions"), runner))
    with pytest.raises(RequestError) as refusal:
        visitor.open("patient-intake", "en")
    assert (refusal.value.status, refusal.value.slug) == (422, "wrong-kind")
