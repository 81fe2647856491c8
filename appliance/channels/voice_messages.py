"""What a page and its voice socket say to each other beside the sound, as JSON. Pure.

Sound travels in binary messages: 16 kHz, mono, signed 16-bit little-endian, whole samples. What comes in
refuses unknown kinds and keys.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

import msgspec
from msgspec import Meta

from appliance.channels.shapes import TurnOut

Count: TypeAlias = Annotated[int, Meta(ge=0, le=2**53)]


class _In(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="type"):
    pass


class Hello(_In, frozen=True, tag="hello"):
    """The first message, and the only one that names the key of the session."""

    token: Annotated[str, Meta(min_length=1, max_length=256)]

    def __repr__(self) -> str:
        return "Hello(...)"


class Sounded(_In, frozen=True, tag="sounded"):
    """How many samples have sounded since the line began, and how many flushes were obeyed by then."""

    samples: Count
    flushes: Count


class Touched(_In, frozen=True, tag="touched"):
    """Something was done on the screen: whoever speaks stops."""


class Released(_In, frozen=True, tag="released"):
    """The button that was held to speak was let go."""


class Bye(_In, frozen=True, tag="bye"):
    """The visitor goes on without voice."""


Incoming: TypeAlias = Hello | Sounded | Touched | Released | Bye
_INCOMING: msgspec.json.Decoder[Incoming] = msgspec.json.Decoder(Incoming)


def read(text: str) -> Incoming:
    """What the page says. Raises msgspec.ValidationError, msgspec.DecodeError."""
    return _INCOMING.decode(text)


class _Out(msgspec.Struct, frozen=True, tag_field="type"):
    pass


class Ready(_Out, frozen=True, tag="ready"):
    """The line is open; `hears` says whether words in the session's language are understood."""

    language: str
    hears: bool


class StateOut(_Out, frozen=True, tag="state"):
    """What the appliance does now."""

    state: Literal["listening", "thinking", "speaking"]


class CaptionOut(_Out, frozen=True, tag="caption"):
    """Words of either side; until they are `final` they may yet change."""

    who: Literal["visitor", "appliance"]
    text: str
    final: bool


class LevelOut(_Out, frozen=True, tag="level"):
    """How loud it is as the appliance hears it, in decibels below full scale, and whether it hears speech."""

    db: int
    speech: bool


class TurnShown(_Out, frozen=True, tag="turn"):
    """A turn was taken: the same as the answer to one over HTTP."""

    turn: TurnOut


class Pause(_Out, frozen=True, tag="pause"):
    """Stop sounding, and keep what is left."""


class GoOn(_Out, frozen=True, tag="go_on"):
    """Sound on from where it paused."""


class Flush(_Out, frozen=True, tag="flush"):
    """Stop sounding, throw away what is left, and answer with `sounded`. `number` counts them from 1."""

    number: int


Outgoing: TypeAlias = Ready | StateOut | CaptionOut | LevelOut | TurnShown | Pause | GoOn | Flush
write = msgspec.json.Encoder().encode
