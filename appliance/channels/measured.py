"""Conversations, counted and timed as they pass. What is said is not looked at."""

from __future__ import annotations

import time
from collections.abc import Sequence

from appliance.channels.conversations import (
    Conversations,
    IntakeOffer,
    Opened,
    SessionView,
    Taken,
)
from appliance.core.errors import RequestError
from appliance.core.interview import Language
from appliance.core.session import Said
from appliance.web.metrics import Durations, Metric, counter


class MeasuredConversations:
    """The same conversations; `metrics` tells what was counted since the start."""

    def __init__(self, conversations: Conversations) -> None:
        self._conversations = conversations
        self._turns = Durations()
        self._opened = 0
        self._troubles = 0

    def metrics(self) -> list[Metric]:
        """Sessions opened, turns taken and how long each took, and turns that could not be taken."""
        name, help_ = "appliance_turn_seconds", "How long a turn took."
        return [
            counter("appliance_sessions_opened_total", "Sessions opened.", self._opened),
            counter("appliance_turns_total", "Turns taken.", self._turns.count),
            counter(
                "appliance_turn_failures_total",
                "Turns that trouble on our side kept from being taken.",
                self._troubles,
            ),
            Metric(name, help_, "histogram", self._turns.samples()),
        ]

    def intakes(self) -> Sequence[IntakeOffer]:
        """See `Conversations`."""
        return self._conversations.intakes()

    async def open(self, intake: str, language: Language | None, channel: str) -> Opened:
        """See `Conversations`."""
        opened = await self._conversations.open(intake, language, channel)
        self._opened += 1
        return opened

    async def take(self, session: str, token: str, said: Said) -> Taken:
        """See `Conversations`."""
        began = time.perf_counter()
        try:
            taken = await self._conversations.take(session, token, said)
        except RequestError as refusal:
            self._troubles += refusal.status >= 500
            raise
        self._turns.add(time.perf_counter() - began)
        return taken

    async def leave(self, session: str, token: str) -> None:
        """See `Conversations`."""
        await self._conversations.leave(session, token)

    async def view(self, session: str, token: str) -> SessionView:
        """See `Conversations`."""
        return await self._conversations.view(session, token)
