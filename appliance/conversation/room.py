"""Everything a turn needs that is not in the session: each part a socket, handed in by who wires the
house. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from appliance.conversation.reply.saying import Numbers
from appliance.core.decision import Verdict
from appliance.core.interview import JsonValue, Language
from appliance.core.ports import Clock, Librarian, PiiFinding
from appliance.desk.calendar import Calendar
from appliance.redaction.redactor import Redaction


class Screen(Protocol):
    """Judges raw words before anything else does."""

    def __call__(self, text: str, language: Language, /) -> tuple[Verdict, ...]: ...


class ReplyCheck(Protocol):
    """Judges what is about to be said."""

    def __call__(
        self,
        text: str,
        language: Language,
        must_not: frozenset[str],
        receipts: frozenset[str],
        may_say: frozenset[str] = ...,
        /,
    ) -> tuple[Verdict, ...]: ...


class Redacts(Protocol):
    """Masks what identifies a person; see `redaction.redactor.Redactor`."""

    def redact(
        self,
        raw: str,
        language: Language,
        known: Mapping[str, str],
        told: Sequence[PiiFinding] = (),
    ) -> Redaction: ...


class Lookups(Protocol):
    """Sealed lists that an answer is held against. Only whether there was a hit ever comes out."""

    def hit(self, table: str, values: Sequence[JsonValue]) -> bool: ...


@dataclass(frozen=True)
class Setting:
    """What does not change from turn to turn: who judges, and what the place is like."""

    screen: Screen
    check_reply: ReplyCheck
    calendars: Mapping[str, Calendar]
    local: Callable[[int], datetime]
    """UTC milliseconds as local time at this place."""
    numbers: Numbers


@dataclass(frozen=True)
class Room:
    """A setting, and everything outside it that a turn may ask."""

    setting: Setting
    redactor: Redacts
    librarian: Librarian | None
    lookups: Lookups
    clock: Clock
    new_protocol: Callable[[str], str]
    """A fresh protocol number for an intake."""
    released: Callable[[str, int], bool]
    """True when staff have let a conversation go on, as it stands at this number of turns."""
