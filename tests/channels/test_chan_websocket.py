from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.channels.chan_websocket import (
    LONGEST_COMMAND,
    Drained,
    Failed,
    Form,
    Full,
    Key,
    Marked,
    Notice,
    Order,
    Room,
    Started,
    Status,
    Strange,
    order,
    read,
)

START = Started("slin16", 640, 20, "media-1", "WebSocket/media-1/0x7f", {})

PLAIN: list[tuple[str, Notice]] = [
    (
        "MEDIA_START connection_id:media-1 channel:WebSocket/media-1/0x7f channel_id:17.5"
        " format:slin16 optimal_frame_size:640 ptime:20",
        START,
    ),
    ("MEDIA_START connection_id:c channel:x format:slin optimal_frame_size:320",
     Started("slin", 320, 20, "c", "x")),
    ("DTMF_END digit:# channel_id:17.5", Key("#")),
    ("DTMF_END digit:5", Key("5")),
    ("MEDIA_XOFF", Full()),
    ("MEDIA_XON", Room()),
    ("MEDIA_MARK_PROCESSED m12", Marked("m12")),
    ("MEDIA_MARK_PROCESSED", Marked("")),
    ("QUEUE_DRAINED", Drained()),
    (
        "STATUS channel_id:17.5 queue_length:43 xon_level:800 xoff_level:900 queue_full:false"
        " bulk_media:true media_paused:true",
        Status(43, False, True),
    ),
    ("ERROR channel_id:17.5 error_text:MARK_MEDIA not supported in passthrough mode", Failed()),
    ("MEDIA_BUFFERING_COMPLETED x", Strange()),
    ("DTMF_END digit:w", Strange()),
    ("DTMF_END", Strange()),
    ("STATUS queue_length:many", Strange()),
    ("", Strange()),
]  # fmt: skip
SAID: list[tuple[dict[str, object], Notice]] = [
    (
        {"event": "MEDIA_START", "connection_id": "media-1", "channel": "WebSocket/media-1/0x7f",
         "channel_id": "17.5", "format": "slin16", "optimal_frame_size": 640, "ptime": 20,
         "channel_variables": {"CALL": "abc"}},
        Started("slin16", 640, 20, "media-1", "WebSocket/media-1/0x7f", {"CALL": "abc"}),
    ),
    ({"event": "DTMF_END", "channel_id": "17.5", "digit": "*"}, Key("*")),
    ({"event": "MEDIA_XOFF", "channel_id": "17.5"}, Full()),
    ({"event": "MEDIA_XON"}, Room()),
    ({"event": "MEDIA_MARK_PROCESSED", "correlation_id": "m12"}, Marked("m12")),
    ({"event": "QUEUE_DRAINED"}, Drained()),
    (
        {"event": "STATUS", "queue_length": 43, "queue_full": True, "media_paused": False},
        Status(43, True, False),
    ),
    ({"event": "ERROR", "error_text": "Unable to parse JSON command"}, Failed()),
    ({"event": "SOMETHING_NEW"}, Strange()),
    ({"no": "event"}, Strange()),
    ({"event": "DTMF_END", "digit": ["5"]}, Strange()),
    ({"event": {"not": "a name"}}, Strange()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "notice"), PLAIN)
def test_words_are_read(text: str, notice: Notice) -> None:
    assert read(text) == (notice, Form.PLAIN)


@pytest.mark.parametrize(("told", "notice"), SAID)
def test_json_is_read(told: dict[str, object], notice: Notice) -> None:
    assert read(json.dumps(told)) == (notice, Form.JSON)


@given(st.text(max_size=300))
def test_no_text_breaks_it(text: str) -> None:
    read(text)
    read("{" + text)


def test_orders_are_spelled_as_the_exchange_does() -> None:
    assert order(Order.FLUSH, Form.PLAIN) == "FLUSH_MEDIA"
    assert order(Order.MARK, Form.PLAIN, "m7") == "MARK_MEDIA m7"
    assert json.loads(order(Order.PAUSE, Form.JSON)) == {"command": "PAUSE_MEDIA"}
    assert json.loads(order(Order.MARK, Form.JSON, "m7")) == {
        "command": "MARK_MEDIA",
        "correlation_id": "m7",
    }


@pytest.mark.parametrize("form", list(Form))
@pytest.mark.parametrize("what", list(Order))
def test_no_order_is_longer_than_an_exchange_reads(what: Order, form: Form) -> None:
    mark = "x" * 40 if what is Order.MARK else ""
    assert len(order(what, form, mark).encode()) <= LONGEST_COMMAND


@pytest.mark.parametrize(
    ("what", "mark"),
    [(Order.MARK, ""), (Order.MARK, "a b"), (Order.MARK, "x" * 41), (Order.FLUSH, "m")],
)
def test_a_mark_has_a_short_name(what: Order, mark: str) -> None:
    with pytest.raises(ValueError, match="mark"):
        order(what, Form.PLAIN, mark)
