"""The control messages of Asterisk's chan_websocket, in both of the forms in which it may be told to
speak: plain words, or JSON. Pure.

Sound travels beside them as binary messages without a head. Commands are at most 128 bytes long, and
their spelling counts.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final, TypeAlias

import msgspec

LONGEST_COMMAND: Final = 128
"""Bytes; an exchange ignores a longer one."""
LONGEST_SOUND: Final = 65_500
"""Bytes; an exchange hangs up on a longer message."""
_KEYS = frozenset("0123456789*#ABCD")
_ID = re.compile(r"[A-Za-z0-9._-]{1,40}")
_PAIR = re.compile(r"(\w+):(.*?)(?=\s\w+:|$)")


class Form(StrEnum):
    """How control messages are written."""

    PLAIN = "plain"
    JSON = "json"


class Order(StrEnum):
    """What we may ask of an exchange."""

    ANSWER = "ANSWER"
    HANGUP = "HANGUP"
    FLUSH = "FLUSH_MEDIA"
    PAUSE = "PAUSE_MEDIA"
    CONTINUE = "CONTINUE_MEDIA"
    MARK = "MARK_MEDIA"
    STATUS = "GET_STATUS"
    REPORT_DRAINED = "REPORT_QUEUE_DRAINED"


@dataclass(frozen=True, slots=True)
class Started:
    """The call is connected: how it sounds, and what its dialplan set."""

    format: str
    frame_bytes: int
    ptime_ms: int = 20
    connection: str = ""
    channel: str = ""
    variables: Mapping[str, str] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True)
class Key:
    """A key of the telephone: 0 to 9, *, #, A to D."""

    digit: str


@dataclass(frozen=True, slots=True)
class Full:
    """No more sound, please: some 18 seconds wait to be heard."""


@dataclass(frozen=True, slots=True)
class Room:
    """Sound is welcome again."""


@dataclass(frozen=True, slots=True)
class Marked:
    """Everything that was sent before this mark has sounded."""

    mark: str


@dataclass(frozen=True, slots=True)
class Drained:
    """Nothing waits to be heard."""


@dataclass(frozen=True, slots=True)
class Status:
    """How the exchange's queue stands, in frames."""

    waiting: int
    full: bool
    paused: bool


@dataclass(frozen=True, slots=True)
class Failed:
    """The exchange could not do what was asked."""


@dataclass(frozen=True, slots=True)
class Strange:
    """Something that we do not know, or that is not what it must be."""


Notice: TypeAlias = Started | Key | Full | Room | Marked | Drained | Status | Failed | Strange


def read(text: str) -> tuple[Notice, Form]:
    """What a text message tells, and the form it is written in."""
    form = Form.JSON if text.lstrip().startswith("{") else Form.PLAIN
    try:
        told = _of_json(text) if form is Form.JSON else _of_words(text)
        return _notice(told), form
    except (KeyError, ValueError, TypeError, msgspec.DecodeError):
        return Strange(), form


def order(what: Order, form: Form, mark: str = "") -> str:
    """What we ask, in the form the exchange speaks; `mark` belongs to MARK alone. Raises ValueError for a
    mark that is none."""
    if (what is Order.MARK) != bool(mark) or (mark and not _ID.fullmatch(mark)):
        raise ValueError("a mark has a short name, and nothing else has one")
    if form is Form.PLAIN:
        return f"{what.value} {mark}" if mark else what.value
    told = {"command": what.value, **({"correlation_id": mark} if mark else {})}
    return msgspec.json.encode(told).decode()


def _of_json(text: str) -> dict[str, Any]:
    told: dict[str, Any] = msgspec.json.decode(text, type=dict[str, Any])
    return told


def _of_words(text: str) -> dict[str, Any]:
    event, _, rest = text.strip().partition(" ")
    told: dict[str, Any] = {name: value.strip() for name, value in _PAIR.findall(rest)}
    if not told:
        told["correlation_id"] = rest.strip()
    told["event"] = event
    return told


def _notice(told: Mapping[str, Any]) -> Notice:
    match told["event"]:
        case "MEDIA_START":
            return _started(told)
        case "DTMF_END":
            return Key(told["digit"]) if told["digit"] in _KEYS else Strange()
        case "MEDIA_XOFF":
            return Full()
        case "MEDIA_XON":
            return Room()
        case "MEDIA_MARK_PROCESSED":
            return Marked(str(told.get("correlation_id", "")))
        case "QUEUE_DRAINED":
            return Drained()
        case "STATUS":
            return Status(
                int(told["queue_length"]), _yes(told["queue_full"]), _yes(told["media_paused"])
            )
        case "ERROR":
            return Failed()
    return Strange()


def _started(told: Mapping[str, Any]) -> Started:
    variables = told.get("channel_variables") or {}
    if not isinstance(variables, dict):
        return Started(str(told["format"]), int(told["optimal_frame_size"]))
    return Started(
        format=str(told["format"]),
        frame_bytes=int(told["optimal_frame_size"]),
        ptime_ms=int(told.get("ptime", 20)),
        connection=str(told.get("connection_id", "")),
        channel=str(told.get("channel", "")),
        variables={str(name): str(value) for name, value in variables.items()},
    )


def _yes(told: object) -> bool:
    return told is True or told == "true"
