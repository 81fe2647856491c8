"""What the tests of the running service share: raw requests, and visitors that keep what they were told."""

from __future__ import annotations

import http.client
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from appliance.__main__ import main

Json = dict[str, Any]


@dataclass(frozen=True)
class Answered:
    """One answer of the service."""

    status: int
    kind: str
    body: Any


def call(
    address: str,
    method: str,
    path: str,
    body: object = None,
    headers: Mapping[str, str] | None = None,
) -> Answered:
    """One request on a connection of its own; `body` is sent as it is when it is bytes, else as JSON."""
    connection = http.client.HTTPConnection(urlsplit(address).netloc, timeout=30)
    content = (
        body
        if isinstance(body, bytes) or body is None
        else json.dumps(body, ensure_ascii=False).encode()
    )
    told = {"Content-Type": "application/json", **(headers or {})}
    try:
        connection.request(method, path, content, told)
        response = connection.getresponse()
        return Answered(
            response.status,
            response.headers.get("content-type", ""),
            json.loads(response.read() or b"null"),
        )
    finally:
        connection.close()


@dataclass
class Guest:
    """One visitor. Remembers everything they sent, and every answer the service ever showed them."""

    address: str
    intake: str = "patient-intake"
    language: str = "en"
    sent: list[str] = field(default_factory=list)
    turn: Json = field(default_factory=dict)
    known: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        body = {"intake": self.intake, "language": self.language}
        opened = call(self.address, "POST", "/api/sessions", body)
        assert opened.status == 201
        self.path = f"/api/sessions/{opened.body['session']}"
        self.headers = {"Authorization": f"Bearer {opened.body['token']}"}
        self.turn = opened.body["turn"]

    def take(self, body: object, **headers: str) -> Answered:
        """Sends a turn, whatever comes of it."""
        told = {name.replace("_", "-"): value for name, value in headers.items()}
        return call(self.address, "POST", f"{self.path}/turns", body, self.headers | told)

    def say(self, text: str) -> Json:
        """Says something, and is answered."""
        self.sent.append(text)
        answered = self.take({"text": text})
        assert answered.status == 200, answered.body
        self.turn = answered.body["turn"]
        return self.turn

    def view(self) -> Json:
        """The session as it stands."""
        seen = call(self.address, "GET", self.path, headers=self.headers)
        assert seen.status == 200, seen.body
        return seen.body

    def remember(self) -> None:
        """Looks, and keeps every value that was shown."""
        self.known = {answer["field"]: answer["value"] for answer in self.view()["answers"]}

    def expect_only_what_was_said(self) -> None:
        """Every stored answer rests on words of this visitor, verbatim."""
        for answer in self.view()["answers"]:
            for version in (answer, *answer["history"]):
                said = version["said"]
                if said is not None:
                    assert any(said in text for text in self.sent), answer["field"]
                assert (version["value"] is None) or said


def expect_problem(answered: Answered, status: int, slug: str) -> None:
    """A refusal as RFC 9457 has it, naming what is wrong."""
    assert (answered.status, answered.kind) == (status, "application/problem+json")
    assert answered.body["status"] == status
    assert answered.body["type"].endswith(f":{slug}"), answered.body
    assert answered.body["title"]
    assert answered.body["detail"]


def initialise(data: Path) -> Path:
    """A data directory, set up as a person would."""
    assert main(["init", "--yes", "--data", str(data)]) == 0
    return data
