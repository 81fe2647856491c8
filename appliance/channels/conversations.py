"""What a channel asks of the conversation: open, take a turn, look. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from appliance.conversation.visits import (
    IntakeOffer,
    Opened,
    Receipt,
    Reentered,
    SessionView,
    Taken,
)
from appliance.core.interview import Language
from appliance.core.session import Said

__all__ = [
    "Conversations",
    "IntakeOffer",
    "Opened",
    "Receipt",
    "Reentered",
    "SessionView",
    "Taken",
]


class Conversations(Protocol):
    """Every conversation of the box. All of it raises RequestError: 401 for a wrong token, 404 for an
    unknown intake or session, 409 once a session is erased."""

    def intakes(self) -> Sequence[IntakeOffer]:
        """What is on offer, in the order in which to show it."""
        ...

    async def open(self, intake: str, language: Language | None, channel: str) -> Opened:
        """Begins a session in `language`, or in the intake's first language."""
        ...

    async def take(self, session: str, token: str, said: Said) -> Taken:
        """Takes one turn. The same idempotency key gives the same turn."""
        ...

    async def leave(self, session: str, token: str) -> None:
        """The visitor goes: their token opens nothing any more. What was said is kept."""
        ...

    async def view(self, session: str, token: str) -> SessionView:
        """The session as it stands."""
        ...
