"""What a process of an engine's own and the box say to each other: length-prefixed frames.

A frame is two big-endian u32 lengths, a msgpack message, and raw bytes (sound) behind it. Both sides
take lengths beyond the limits for garbage: what wrote them is not to be trusted any further.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import TypeAlias

import msgspec

_LENGTHS = struct.Struct(">II")
MOST_MESSAGE_BYTES = 1 << 20
MOST_BLOB_BYTES = 64 << 20
"""Half an hour of sound."""


class GarbledFrame(Exception):
    """Bytes that are no frame, or a message of no known kind."""


class Frame(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag=True):
    """Something said between the two."""


class Load(Frame, frozen=True):
    """The first thing a child is told: what to import, call with `arguments`, and keep within."""

    factory: str
    arguments: dict[str, msgspec.Raw]
    memory_bytes: int
    nice: int


class Loaded(Frame, frozen=True):
    """The engine is there."""


class Refused(Frame, frozen=True):
    """The engine cannot be had (`number` 0), or a call failed. `kind` names the error of our tree."""

    number: int
    kind: str
    message: str
    advice: str
    retryable: bool


class Asked(Frame, frozen=True):
    """A call; the blob goes with it."""

    number: int
    body: msgspec.Raw


class Dropped(Frame, frozen=True):
    """Nobody waits for that call any more."""

    number: int


class Answered(Frame, frozen=True):
    """What a call came to; the blob goes with it."""

    number: int
    body: msgspec.Raw


ToChild: TypeAlias = Load | Asked | Dropped
FromChild: TypeAlias = Loaded | Refused | Answered

_encoder = msgspec.msgpack.Encoder()


def framed(message: Frame, blob: bytes = b"") -> bytes:
    """The bytes of a frame. Raises ValueError when it is larger than a frame may be."""
    encoded = _encoder.encode(message)
    if len(encoded) > MOST_MESSAGE_BYTES or len(blob) > MOST_BLOB_BYTES:
        raise ValueError("more than fits a frame")
    return _LENGTHS.pack(len(encoded), len(blob)) + encoded + blob


HEAD_BYTES = _LENGTHS.size


def lengths(head: bytes) -> tuple[int, int]:
    """How long the message and the blob behind it are. Raises GarbledFrame."""
    message, blob = _LENGTHS.unpack(head)
    if message > MOST_MESSAGE_BYTES or blob > MOST_BLOB_BYTES:
        raise GarbledFrame
    return message, blob


def from_child(encoded: bytes) -> FromChild:
    """A message of the child. Raises GarbledFrame."""
    try:
        read: FromChild = msgspec.msgpack.decode(encoded, type=FromChild)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        raise GarbledFrame from None
    return read


def read_to_child(take: Callable[[int], bytes]) -> tuple[ToChild, bytes]:
    """The next frame for the child; `take` gives exactly so many bytes. Raises GarbledFrame."""
    message, blob = lengths(take(HEAD_BYTES))
    try:
        read: ToChild = msgspec.msgpack.decode(take(message), type=ToChild)
    except msgspec.MsgspecError:
        raise GarbledFrame from None
    return read, take(blob)
