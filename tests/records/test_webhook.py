import json
import socket
import time

import pytest
from standardwebhooks import Webhook, WebhookVerificationError

from appliance.core.errors import DeliveryError
from appliance.records.mapping import as_json
from appliance.records.webhook import event, send, signed
from tests.records.destination import destination
from tests.records.samples import record

SECRET = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"


def body() -> bytes:
    return event(record(), event_id="d1", source="box1", sequence=3)


def test_the_envelope_is_a_cloud_event() -> None:
    found = json.loads(body())
    assert found == {
        "specversion": "1.0",
        "id": "d1",
        "source": "box1",
        "type": "intake.record.v1",
        "subject": "5f0c2a",
        "time": "2026-11-20T12:01:00.123Z",
        "sequence": "0000000003",
        "datacontenttype": "application/json",
        "data": as_json(record()),
    }
    assert body() == body()


def test_the_receiver_can_verify_the_signature() -> None:
    with destination() as told:
        post = signed(told.url, SECRET, "d1", body(), round(time.time() * 1000))
        assert send(post).result == "delivered"
    headers, got = told.got[0]
    assert Webhook(SECRET).verify(got, headers)["id"] == "d1"
    assert headers["idempotency-key"] == "d1"
    assert headers["content-type"] == "application/cloudevents+json"
    with pytest.raises(WebhookVerificationError):
        Webhook(SECRET).verify(got.replace(b"Rosa", b"Rose"), headers)


@pytest.mark.parametrize(
    ("status", "result"),
    [
        (200, "delivered"),
        (204, "delivered"),
        (301, "refused"),
        (307, "refused"),
        (400, "refused"),
        (401, "failed"),
        (404, "failed"),
        (410, "refused"),
        (422, "refused"),
        (429, "failed"),
        (500, "failed"),
        (503, "failed"),
    ],
)
def test_what_an_answer_means(status: int, result: str) -> None:
    with destination() as told:
        told.answers = [status]
        told.headers = {"location": told.url}
        outcome = send(signed(told.url, SECRET, "d1", body(), 0))
    assert outcome.result == result
    assert len(told.got) == 1
    assert result == "delivered" or str(status) in outcome.problem


@pytest.mark.parametrize(
    ("asked", "wait_ms"), [("7", 7_000), ("999999", 3_600_000), ("soon", 0), ("-1", 0)]
)
def test_a_destination_may_ask_for_time(asked: str, wait_ms: int) -> None:
    with destination() as told:
        told.answers, told.headers = [503], {"retry-after": asked}
        assert send(signed(told.url, SECRET, "d1", body(), 0)).wait_ms == wait_ms


def test_nobody_there_is_worth_another_try() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{taken.getsockname()[1]}/"
        with pytest.raises(DeliveryError) as caught:
            send(signed(url, SECRET, "d1", body(), 0))
    assert not caught.value.permanent


def test_a_server_without_a_certificate_is_not_trusted() -> None:
    with destination() as told, pytest.raises(DeliveryError) as caught:
        send(signed(told.url.replace("http:", "https:"), SECRET, "d1", body(), 0))
    assert told.got == []
    assert not caught.value.permanent


@pytest.mark.parametrize(
    "url", ["ftp://127.0.0.1/x", "file:///etc/passwd", "http:///x", "http://u@h/"]
)
def test_other_addresses_are_refused(url: str) -> None:
    with pytest.raises(DeliveryError) as caught:
        send(signed(url, SECRET, "d1", body(), 0))
    assert caught.value.permanent
