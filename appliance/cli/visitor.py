"""A visitor of the public API: what `talk` and `bench` speak to a running service, over one connection
that is kept open. Loopback only, by its own refusal.
"""

from __future__ import annotations

import http.client
import ipaddress
import json
import secrets
from collections.abc import Mapping
from typing import Any, Protocol
from urllib.parse import urlsplit

from appliance.core.errors import RequestError, StoreError

_SECONDS = 30
JsonObject = dict[str, Any]


CHANNEL = "text"
"""The channel of who types."""


class Line(Protocol):
    """What carries a request to the service: its status and what it answered. Raises OSError or
    HTTPException when it could not be carried, or was not answered."""

    def carry(
        self, method: str, path: str, body: bytes | None, headers: Mapping[str, str]
    ) -> tuple[int, bytes]: ...

    def close(self) -> None: ...


class Connection:
    """A line to a service on loopback, kept open."""

    def __init__(self, address: str) -> None:
        """`address` is the service's, as in its `service.json`. Raises StoreError for any other."""
        parts = urlsplit(address)
        host = parts.hostname or ""
        if parts.scheme != "http" or not ipaddress.ip_address(host).is_loopback:
            raise StoreError("only a service on loopback can be spoken to from here")
        self._connection = http.client.HTTPConnection(host, parts.port or 80, timeout=_SECONDS)

    def carry(
        self, method: str, path: str, body: bytes | None, headers: Mapping[str, str]
    ) -> tuple[int, bytes]:
        """See `Line`."""
        self._connection.request(method, path, body, dict(headers))
        response = self._connection.getresponse()
        return response.status, response.read()

    def close(self) -> None:
        """Hangs up; the next request connects anew."""
        self._connection.close()


class Visitor:
    """One visitor. Not for several threads. Raises RequestError for a refusal of the service, and
    StoreError when there is no answer."""

    def __init__(self, service: str | Line) -> None:
        """`service` is a line to one, or its address: http on loopback."""
        self._line = Connection(service) if isinstance(service, str) else service
        self.session = ""
        self.token = ""

    def close(self) -> None:
        """Leaves; the session stays as it is."""
        self._line.close()

    def intakes(self) -> list[JsonObject]:
        """What is on offer."""
        offers: list[JsonObject] = self.send("GET", "/api/intakes")
        return offers

    def open(self, intake: str, language: str | None, channel: str = CHANNEL) -> JsonObject:
        """Begins a session; its first turn."""
        asked = {"intake": intake, "language": language, "channel": channel}
        opened = self.send("POST", "/api/sessions", asked)
        self.session, self.token = opened["session"], opened["token"]
        turn: JsonObject = opened["turn"]
        return turn

    def say(self, text: str) -> JsonObject:
        """Says something; the turn it led to."""
        return self._turn({"text": text})

    def tap(self, field: str, value: object) -> JsonObject:
        """Gives a widget's value; the turn it led to."""
        return self._turn({"field": field, "value": value})

    def view(self) -> JsonObject:
        """The session as it stands."""
        view: JsonObject = self.send("GET", f"/api/sessions/{self.session}")
        return view

    def _turn(self, body: JsonObject) -> JsonObject:
        """A turn carries a key of its own, so it is repeated safely when the connection broke."""
        path = f"/api/sessions/{self.session}/turns"
        taken = self.send("POST", path, body, {"Idempotency-Key": secrets.token_hex(16)})
        turn: JsonObject = taken["turn"]
        return turn

    def send(
        self, method: str, path: str, body: object = None, headers: Mapping[str, str] | None = None
    ) -> Any:
        """One request and its answer, sent once more when the service had closed the connection in
        between and a repetition does no harm."""
        told = {"Content-Type": "application/json", **(headers or {})}
        if self.token:
            told["Authorization"] = f"Bearer {self.token}"
        content = None if body is None else json.dumps(body, ensure_ascii=False).encode()
        repeatable = method == "GET" or "Idempotency-Key" in told
        try:
            return self._once(method, path, content, told)
        except (OSError, http.client.HTTPException):
            self._line.close()
            if not repeatable:
                raise _gone() from None
        try:
            return self._once(method, path, content, told)
        except (OSError, http.client.HTTPException):
            self._line.close()
            raise _gone() from None

    def _once(self, method: str, path: str, body: bytes | None, headers: Mapping[str, str]) -> Any:
        status, content = self._line.carry(method, path, body, headers)
        try:
            answer = json.loads(content)
        except ValueError:
            raise StoreError("the service gave an answer that is no JSON") from None
        if status >= 400:
            slug = str(answer.get("type", "")).rpartition(":")[2]
            raise RequestError(status, slug, str(answer.get("detail", "")))
        return answer


def _gone() -> StoreError:
    return StoreError(
        "the service does not answer", advice="Look whether it still runs: `appliance doctor`."
    )
