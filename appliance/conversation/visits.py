"""What a conversation gives to those who carry it: channels, pages, programs. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from appliance.core.interview import Language, Progress
from appliance.core.policy import Policy
from appliance.core.session import Session, Turn


@dataclass(frozen=True, slots=True)
class IntakeOffer:
    """One intake that visitors may begin. `titles` by language; `minutes` is what they are promised."""

    id: str
    titles: Mapping[Language, str]
    languages: Sequence[Language]
    channels: Sequence[str]
    minutes: int


@dataclass(frozen=True, slots=True)
class Opened:
    """A new session, the token that is its key, and its first turn."""

    session: str
    token: str = field(repr=False)
    turn: Turn
    latency_ms: int


@dataclass(frozen=True, slots=True)
class Reentered:
    """A session that its visitor has come back to, and the token that opens it now."""

    session: str
    token: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Taken:
    """One turn, written down, and how long it took."""

    turn: Turn
    latency_ms: int


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a visitor takes home: the number, by when they hear from us, and what happens next. It
    holds nothing of what they said."""

    protocol: str
    due: str
    next_step: str


@dataclass(frozen=True, slots=True)
class SessionView:
    """A session as its visitor may see it, under the policy that governs it."""

    session: Session
    policy: Policy
    progress: Progress
    receipt: Receipt | None
