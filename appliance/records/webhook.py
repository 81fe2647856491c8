"""A signed webhook: CloudEvents 1.0 in structured JSON mode, signed as Standard Webhooks asks.

The box renders and signs (`event`, `signed`), afresh for each attempt because receivers refuse old
signatures; the courier sends (`send`). No redirect is followed, no proxy is asked.
"""

from __future__ import annotations

import http.client
import ssl
from datetime import UTC, datetime
from urllib.parse import urlsplit

import msgspec
from standardwebhooks import Webhook

from appliance.core.errors import DeliveryError
from appliance.core.interview import JsonValue
from appliance.records.mapping import KIND, Record, as_json, moment
from appliance.records.parcel import Outcome, Post

CONTENT_TYPE = "application/cloudevents+json"
_TIMEOUT_SECONDS = 10
_LONGEST_WAIT_SECONDS = 3600
_WILL_NEVER = frozenset({400, 410, 413, 415, 422})


def event(record: Record, *, event_id: str, source: str, sequence: int) -> bytes:
    """The record in its envelope; the same bytes at each attempt."""
    envelope: dict[str, JsonValue] = {
        "specversion": "1.0",
        "id": event_id,
        "source": source,
        "type": KIND.replace("/", "."),
        "subject": record.session,
        "time": moment(record.updated_ms),
        "sequence": f"{sequence:010d}",
        "datacontenttype": "application/json",
        "data": as_json(record),
    }
    return msgspec.json.encode(envelope)


def signed(
    url: str, secret: str, event_id: str, body: bytes, now_ms: int, ca_file: str | None = None
) -> Post:
    """The request to send now. `secret` is a Standard Webhooks secret (`whsec_` and base64)."""
    at = datetime.fromtimestamp(now_ms // 1000, UTC)
    headers = {
        "content-type": CONTENT_TYPE,
        "user-agent": "intake-appliance",
        "idempotency-key": event_id,
        "webhook-id": event_id,
        "webhook-timestamp": str(now_ms // 1000),
        "webhook-signature": Webhook(secret).sign(event_id, at, body.decode()),
    }
    return Post(url, headers, body, ca_file)


def send(post: Post) -> Outcome:
    """Sends it once. Any 2xx is delivered; 400, 410, 413, 415, 422 and redirects are refused for good;
    anything else is worth another try. Raises DeliveryError when there is no answer at all."""
    parts = urlsplit(post.url)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.username:
        raise DeliveryError("the address is not a plain http or https address", permanent=True)
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    try:
        connection = _connect(parts.scheme, parts.hostname, parts.port, post.ca_file)
        try:
            connection.request("POST", path, body=post.body, headers=post.headers)
            answer = connection.getresponse()
            answer.read(1024)
        finally:
            connection.close()
    except TimeoutError:
        raise DeliveryError("the destination did not answer in time") from None
    except ssl.SSLError:
        raise DeliveryError(
            "the destination's certificate was not accepted", advice="Name its authority."
        ) from None
    except (OSError, http.client.HTTPException, ValueError) as problem:
        raise DeliveryError(f"no connection: {type(problem).__name__}") from None
    return _judge(answer.status, answer.getheader("retry-after"))


def _connect(
    scheme: str, host: str, port: int | None, ca_file: str | None
) -> http.client.HTTPConnection:
    if scheme == "http":
        return http.client.HTTPConnection(host, port, timeout=_TIMEOUT_SECONDS)
    trust = ssl.create_default_context(cafile=ca_file)
    trust.minimum_version = ssl.TLSVersion.TLSv1_2
    return http.client.HTTPSConnection(host, port, timeout=_TIMEOUT_SECONDS, context=trust)


def _judge(status: int, retry_after: str | None) -> Outcome:
    told = f"the destination answered {status}"
    if 200 <= status < 300:
        return Outcome(0, "delivered")
    if 300 <= status < 400 or status in _WILL_NEVER:
        return Outcome(0, "refused", told)
    wait = int(retry_after) if retry_after and retry_after.isdecimal() else 0
    return Outcome(0, "failed", told, min(wait, _LONGEST_WAIT_SECONDS) * 1000)
