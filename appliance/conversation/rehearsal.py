"""A conversation held for its own sake: the real turn, over a database that is thrown away. What a
pack's dialogues are played against, and what `talk` uses where nothing is set up yet.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime, time
from types import MappingProxyType
from typing import Protocol

from appliance.conversation.objectives import field_at
from appliance.conversation.turn import READING
from appliance.conversation.visits import Opened, SessionView, Taken
from appliance.core.audio import Fidelity
from appliance.core.errors import RequestError
from appliance.core.interview import Address, FieldType, JsonValue, Language
from appliance.core.policy import Policy
from appliance.core.session import Said, Spoken, Tapped, Turn
from appliance.core.ticket import Ticket
from appliance.policy.dialogue import TicketSeen, View

_NO_FIELDS = ("summary", "confirm", "consent", "offer", "clarify")
_SAME_AS_THEIR_TEXT = (FieldType.NAME, FieldType.ADDRESS, FieldType.SIGNATURE)


class StageClock:
    """A clock that stands where a dialogue puts it and moves ten seconds with each look."""

    def __init__(self, today: date = date(2026, 11, 20)) -> None:
        self.set(today)

    def set(self, today: date) -> None:
        """Noon of that day."""
        self._now = datetime.combine(today, time(12), UTC)
        self._ms = int(self._now.timestamp() * 1000)

    def wait(self, minutes: int) -> None:
        """Lets time pass."""
        self._ms += minutes * 60_000

    def now_ms(self) -> int:
        """UTC, in milliseconds."""
        self._ms += 500
        return self._ms

    def today(self) -> date:
        """The stage's date."""
        return self._now.date()


class Talk(Protocol):
    """The part of the conversations that a rehearsal holds."""

    async def open(self, intake: str, language: Language | None, channel: str) -> Opened: ...

    async def take(self, session: str, token: str, said: Said) -> Taken: ...

    async def view(self, session: str, token: str) -> SessionView: ...


class Rehearsal:
    """Holds one conversation after the other under one policy. Use as a context manager."""

    def __init__(
        self,
        policy: Policy,
        talk: Talk,
        tickets_of: Callable[[str], Sequence[Ticket]],
        clock: StageClock,
        put_list: Callable[[str, Sequence[str]], None],
    ) -> None:
        self._policy = policy
        self._talk = talk
        self._tickets_of = tickets_of
        self._clock = clock
        self._put_list = put_list
        self._runner = asyncio.Runner()
        self.session = self._token = ""
        self._asked: set[Address] = set()
        self.last: Turn | None = None
        """The last turn taken, whole."""

    def __enter__(self) -> Rehearsal:
        return self

    def __exit__(self, *_: object) -> None:
        self._runner.close()

    def start(
        self,
        language: Language,
        channel: str,
        today: date,
        lists: Mapping[str, Sequence[str]] = MappingProxyType({}),
    ) -> View:
        """Begins a new conversation."""
        self._clock.set(today)
        for table, names in lists.items():
            self._put_list(table, names)
        opened = self._runner.run(self._talk.open(self._policy.id, language, channel))
        self.session, self._token, self._asked = opened.session, opened.token, set()
        return self._seen(opened.turn)

    def say(self, text: str) -> View:
        """Says something."""
        return self._take(Said(text=text))

    def speak(self, text: str, fidelity: Fidelity, confidence: float = 1.0) -> View:
        """Says something aloud, heard as well as that."""
        return self._take(Said(text=text, spoken=Spoken("rehearsal", fidelity, confidence, 0, 0)))

    def tap(self, field: Address, value: JsonValue) -> View:
        """Taps a widget's value."""
        return self._take(Said(tapped=Tapped(field, value)))

    def visit(self) -> SessionView:
        """The session as its visitor may see it."""
        return self._runner.run(self._talk.view(self.session, self._token))

    def wait(self, minutes: int) -> None:
        """Says nothing for so many minutes."""
        self._clock.wait(minutes)

    def _take(self, said: Said) -> View:
        taken = self._runner.run(self._talk.take(self.session, self._token, said))
        return self._seen(taken.turn)

    def _seen(self, turn: Turn) -> View:
        """What came of a turn. Raises RequestError (503) for words that could not be read: a rehearsal is
        there to find them."""
        self.last = turn
        failed = next((one for one in turn.verdicts if one.evaluator == READING), None)
        if failed is not None:
            raise RequestError(503, "trouble", f"Reading that failed ({failed.reason}).")
        view = self.visit()
        answers = view.session.answers
        if turn.ask is not None and turn.ask.type not in _NO_FIELDS:
            self._asked.add(turn.ask.field)
        return View(
            reply=turn.reply.text,
            ask=None if turn.ask is None else turn.ask.field,
            decision=turn.decision.action.value,
            status=turn.status.value,
            stored={a: self._plain(a, one.value) for a, one in answers.items() if one.known},
            absent={a: one.status.value for a, one in answers.items() if not one.known},
            history={
                a: tuple(self._plain(a, was.value) for was in one.history if was.known)
                for a, one in answers.items()
            },
            citations=tuple(citation.document for citation in turn.reply.citations),
            notices=tuple(notice.kind for notice in turn.notices),
            tickets=tuple(
                TicketSeen(ticket.queue, ticket.priority.value)
                for ticket in self._tickets_of(self.session)
            ),
            asked=frozenset(self._asked),
        )

    def _plain(self, address: Address, value: JsonValue) -> JsonValue:
        """A value as a dialogue's author writes it: a name is its text."""
        field = field_at(self._policy, address)
        if field is not None and field.type in _SAME_AS_THEIR_TEXT and isinstance(value, dict):
            return value.get("text", value)
        return value
