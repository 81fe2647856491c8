"""Asterisk's AudioSocket as bytes: what an exchange sends becomes messages, what we send becomes bytes.
Pure.

    kind (1 byte) · length of the payload (2 bytes, big-endian) · payload

An exchange hangs up on anything from us that is neither sound nor the end, and on sound of no length:
neither can be written here. It never says that a call is over; it closes the connection.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final, TypeAlias
from uuid import UUID

from appliance.core.audio import SAMPLE_BYTES

_HEAD = struct.Struct("!BH")
_HANGUP, _UUID, _DTMF, _ERROR = 0x00, 0x01, 0x03, 0xFF
_MOST = 0xFFFF
_KEYS = frozenset("0123456789*#ABCD")
_KIND_OF: Mapping[int, int] = MappingProxyType(
    {
        8_000: 0x10,
        12_000: 0x11,
        16_000: 0x12,
        24_000: 0x13,
        32_000: 0x14,
        44_100: 0x15,
        48_000: 0x16,
        96_000: 0x17,
        192_000: 0x18,
    }
)
_RATE_OF = {kind: rate for rate, kind in _KIND_OF.items()}
RATES: Final = frozenset(_KIND_OF)
"""The samples a second that sound may have on the wire."""


@dataclass(frozen=True, slots=True)
class Called:
    """Which call this is: the first message of every connection."""

    call: UUID = field(repr=False)


@dataclass(frozen=True, slots=True)
class Sound:
    """What the caller's side sounded like: mono s16le. Nothing says that it is whole samples."""

    pcm: bytes = field(repr=False)
    rate_hz: int


@dataclass(frozen=True, slots=True)
class Key:
    """A key of the telephone: 0 to 9, *, #, A to D."""

    digit: str


@dataclass(frozen=True, slots=True)
class Ended:
    """The exchange ends the call in so many words."""


@dataclass(frozen=True, slots=True)
class Failed:
    """The exchange reports an error of its own; `code` means what it wants it to mean."""

    code: int | None


@dataclass(frozen=True, slots=True)
class Strange:
    """A kind that we do not know, or one whose payload is not what it must be."""

    kind: int


Message: TypeAlias = Called | Sound | Key | Ended | Failed | Strange


class Decoder:
    """Bytes as they arrive, in any pieces, to messages. Keeps at most one unfinished message."""

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, data: bytes) -> list[Message]:
        """The messages that these further bytes complete, in order."""
        self._rest += data
        return list(self._taken())

    @property
    def unfinished(self) -> bool:
        """True in the middle of a message: a connection that ends here was cut."""
        return bool(self._rest)

    def _taken(self) -> Iterator[Message]:
        at, end = 0, len(self._rest)
        while end - at >= _HEAD.size:
            kind, length = _HEAD.unpack_from(self._rest, at)
            after = at + _HEAD.size + length
            if after > end:
                break
            yield _message(kind, self._rest[at + _HEAD.size : after])
            at = after
        self._rest = self._rest[at:]


def _message(kind: int, payload: bytes) -> Message:
    if kind in _RATE_OF:
        return Sound(payload, _RATE_OF[kind])
    if kind == _HANGUP:
        return Ended()
    if kind == _UUID and len(payload) == 16:
        return Called(UUID(bytes=payload))
    if kind == _DTMF and len(payload) == 1 and chr(payload[0]) in _KEYS:
        return Key(chr(payload[0]))
    if kind == _ERROR:
        return Failed(payload[0] if payload else None)
    return Strange(kind)


def sound(pcm: bytes, rate_hz: int = 8_000) -> bytes:
    """Sound as an exchange takes it. Raises ValueError for none, for half a sample, for more than a
    message holds and for a rate that it does not know."""
    if not pcm or len(pcm) % SAMPLE_BYTES or len(pcm) > _MOST:
        raise ValueError("sound is whole samples, at least one, and fits a message")
    if rate_hz not in _KIND_OF:
        raise ValueError("no exchange knows this rate")
    return _HEAD.pack(_KIND_OF[rate_hz], len(pcm)) + pcm


def goodbye() -> bytes:
    """We end the call here; its exchange goes on with it."""
    return _HEAD.pack(_HANGUP, 0)
