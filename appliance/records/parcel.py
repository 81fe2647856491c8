"""What the box and the courier say to each other: one message a frame, its length in front. Pure.

The courier is told once where it may go, and then gets jobs; it answers each with an outcome. Nothing
else ever crosses: no key, no address of a database, no second record.
"""

from __future__ import annotations

from typing import BinaryIO, Literal, TypeAlias, TypeVar

import msgspec

LARGEST_BYTES = 64 * 1024 * 1024


class _Message(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Anything in a frame."""


class Allowed(_Message, frozen=True, tag="allowed"):
    """Where the courier may go: these exact addresses and directories, and nowhere else."""

    urls: tuple[str, ...] = ()
    directories: tuple[str, ...] = ()


class PutFile(_Message, frozen=True, tag="file"):
    """Write a file, whole or not at all."""

    directory: str
    name: str
    body: bytes


class Post(_Message, frozen=True, tag="post"):
    """Send an HTTP POST. `ca_file` names the authority to trust, if not the system's."""

    url: str
    headers: dict[str, str]
    body: bytes
    ca_file: str | None = None


Parcel: TypeAlias = PutFile | Post


class Job(_Message, frozen=True, tag="job"):
    """A parcel to deliver; `number` comes back with its outcome."""

    number: int
    parcel: PutFile | Post


class Outcome(_Message, frozen=True, tag="outcome"):
    """How it went. `problem` is a fixed phrase, never what a server answered; `wait_ms` is how long the
    destination asked us to wait, or 0."""

    number: int
    result: Literal["delivered", "failed", "refused"]
    problem: str = ""
    wait_ms: int = 0


M = TypeVar("M", bound=_Message)


def frame(message: _Message) -> bytes:
    """The bytes of one message with its length in front (4 bytes, big-endian)."""
    body = msgspec.msgpack.encode(message)
    return len(body).to_bytes(4, "big") + body


def decode(body: bytes, kind: type[M]) -> M:
    """The message in a frame. Raises msgspec.ValidationError or DecodeError when it is not of `kind`."""
    return msgspec.msgpack.decode(body, type=kind)


def read_frame(stream: BinaryIO) -> bytes | None:
    """The next frame's body; None at the end of the stream. Raises EOFError in the middle of one."""
    head = stream.read(4)
    if not head:
        return None
    length = int.from_bytes(head, "big")
    body = stream.read(length) if len(head) == 4 and length <= LARGEST_BYTES else b""
    if len(body) != length or not length:
        raise EOFError("a frame was cut short")
    return body
