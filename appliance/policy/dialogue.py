"""Dialogues: what a pack's author expects of a conversation, held against a real one. Pure.

A dialogue is a test that someone who does not program writes: what is said, and after it what is
stored, what is asked, what is cited. `check` plays it against anything that can converse.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Protocol

from appliance.core.errors import PolicyError
from appliance.core.interview import Address, JsonValue, Language
from appliance.policy.files import read_pack
from appliance.policy.pack import DialogueText, EndsText, TicketText, TurnText
from appliance.policy.source import Source

_CONTAINS = re.compile(
    r"""contains\s+(?:"(?P<double>.*)"|'(?P<single>.*)'|(?P<bare>\S.*))""", re.DOTALL
)
NOTHING = "nothing"
"""Of `asks`: that no question is open."""


@dataclass(frozen=True, slots=True)
class TicketSeen:
    """A ticket that the conversation has opened."""

    queue: str
    priority: str


@dataclass(frozen=True, slots=True)
class View:
    """A conversation as it stands after a turn. `stored` holds the known values, `absent` the status of
    what was answered without one, `history` earlier values, oldest first; `asked` is every address
    asked so far; `notices` are the kinds shown in this turn."""

    reply: str
    ask: Address | None
    decision: str
    status: str
    stored: Mapping[Address, JsonValue] = field(default_factory=dict)
    absent: Mapping[Address, str] = field(default_factory=dict)
    history: Mapping[Address, tuple[JsonValue, ...]] = field(default_factory=dict)
    citations: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()
    tickets: tuple[TicketSeen, ...] = ()
    asked: frozenset[Address] = frozenset()


class Converse(Protocol):
    """Holds conversations under one policy, one at a time. `start` begins a new one, with `lists` as the
    sealed lists that answers are held against."""

    def start(
        self,
        language: Language,
        channel: str,
        today: date,
        lists: Mapping[str, Sequence[str]] = ...,
    ) -> View: ...

    def say(self, text: str) -> View: ...

    def tap(self, field: Address, value: JsonValue) -> View: ...


@dataclass(frozen=True, slots=True)
class Dialogue:
    """One dialogue of a pack, with the lines of its file."""

    text: DialogueText
    source: Source

    @property
    def path(self) -> str:
        """Its file, relative to `policies/`."""
        return self.source.path


@dataclass(frozen=True, slots=True)
class Failure:
    """One expectation that was not met: where it stands, and what was there instead."""

    path: str
    line: int
    expected: str
    found: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: expected {self.expected}; found {self.found}"


def read_dialogues(directory: Path, pack_id: str) -> tuple[Dialogue, ...]:
    """The dialogues of a pack, in order of their names. Raises PolicyError with their faults."""
    pack = read_pack(directory, pack_id)
    ours = f"{pack_id}/dialogues/"
    faults = tuple(fault for fault in pack.faults if fault.path.startswith(ours))
    if faults:
        raise PolicyError(f"{pack_id}: its dialogues have faults", faults)
    return tuple(Dialogue(text, source) for text, source in pack.dialogues)


def check(dialogue: Dialogue, converse: Converse) -> tuple[Failure, ...]:
    """Plays the dialogue and returns every expectation that was not met, in order."""
    text = dialogue.text
    today = date.fromisoformat(text.today)
    view = converse.start(text.language, text.channel, today, text.lists)
    failures: list[Failure] = []
    for at, turn in enumerate(text.turns):
        if turn.taps is not None:
            for address, value in turn.taps.items():
                view = converse.tap(address, value)
        else:
            view = converse.say(turn.says or "")
        failures += _after_turn(dialogue.source, turn, view, at)
    if text.ends is not None:
        failures += _at_the_end(dialogue.source, text.ends, view)
    return tuple(failures)


def _after_turn(source: Source, turn: TurnText, view: View, at: int) -> Iterator[Failure]:
    yield from _stored(source, turn.stored, view, ("turns", at, "stored"))
    for address in turn.not_stored:
        if address in view.stored:
            found = _shown(view.stored[address])
            yield _failure(source, ("turns", at, "not_stored"), f"nothing in {address}", found)
    for address, values in turn.history.items():
        was = view.history.get(address, ())
        if len(was) != len(values) or not all(map(matches, values, was)):
            where = ("turns", at, "history", address)
            yield _failure(source, where, f"{address} was {values}", _shown(list(was)))
    yield from _questions(source, turn, view, at)


def _questions(source: Source, turn: TurnText, view: View, at: int) -> Iterator[Failure]:
    wanted: tuple[tuple[str, str | None, str], ...] = (
        ("asks", turn.asks, view.ask or NOTHING),
        ("decision", turn.decision, view.decision),
        ("status", turn.status, view.status),
    )
    for key, expected, found in wanted:
        if expected is not None and expected != found:
            yield _failure(source, ("turns", at, key), f"{key} {expected}", found)
    if turn.cites is not None and not any(
        _same_document(turn.cites, one) for one in view.citations
    ):
        where = ("turns", at, "cites")
        yield _failure(source, where, f"a citation of {turn.cites}", _listed(view.citations))
    if turn.says_any and not any(_folded(one) in _folded(view.reply) for one in turn.says_any):
        where = ("turns", at, "says_any")
        yield _failure(source, where, f"one of {_listed(turn.says_any)}", _shown(view.reply))
    for one in turn.says_none:
        if _folded(one) in _folded(view.reply):
            where = ("turns", at, "says_none")
            yield _failure(source, where, f"not to say {one!r}", _shown(view.reply))
    if turn.notice is not None and turn.notice not in view.notices:
        where = ("turns", at, "notice")
        yield _failure(source, where, f"the notice {turn.notice}", _listed(view.notices))
    yield from _ticket(source, turn.ticket, view, ("turns", at, "ticket"))


def _at_the_end(source: Source, ends: EndsText, view: View) -> Iterator[Failure]:
    yield from _ticket(source, ends.ticket, view, ("ends", "ticket"))
    for address in ends.never_asked:
        if address in view.asked:
            where = ("ends", "never_asked")
            yield _failure(source, where, f"{address} never to be asked", "it was asked")
    if ends.status is not None and ends.status != view.status:
        where = ("ends", "status")
        yield _failure(source, where, f"status {ends.status}", view.status)
    yield from _stored(source, ends.stored, view, ("ends", "stored"))


def _stored(
    source: Source, expected: Mapping[str, JsonValue], view: View, where: tuple[str | int, ...]
) -> Iterator[Failure]:
    for address, value in expected.items():
        found = view.stored.get(address, view.absent.get(address))
        if not matches(value, found):
            wanted = f"{address}: {_shown(value)}"
            yield _failure(source, (*where, address), wanted, _shown(found))


def _ticket(
    source: Source, expected: TicketText | None, view: View, where: tuple[str | int, ...]
) -> Iterator[Failure]:
    if expected is None:
        return
    for ticket in view.tickets:
        if ticket.queue == expected.queue and expected.priority in (None, ticket.priority):
            return
    found = _listed(f"{ticket.queue} {ticket.priority}" for ticket in view.tickets)
    wanted = f"a ticket for {expected.queue} {expected.priority or ''}".rstrip()
    yield _failure(source, where, wanted, found)


def matches(expected: JsonValue, found: JsonValue) -> bool:
    """True when a value is the expected one.

    `contains "..."` asks for a part of its text, case aside; a map asks for the keys that it names and
    leaves the others be.
    """
    if isinstance(expected, str):
        part = _CONTAINS.fullmatch(expected)
        if part:
            wanted = part["double"] or part["single"] or part["bare"] or ""
            return found is not None and _folded(wanted) in _folded(_text_of(found))
    if isinstance(expected, dict) and isinstance(found, dict):
        return all(key in found and matches(item, found[key]) for key, item in expected.items())
    if isinstance(expected, list) and isinstance(found, list):
        return len(expected) == len(found) and all(map(matches, expected, found))
    if isinstance(expected, bool) or isinstance(found, bool):
        return expected is found
    return expected == found


def _text_of(value: JsonValue) -> str:
    if isinstance(value, dict):
        return " ".join(_text_of(item) for item in value.values())
    if isinstance(value, list):
        return " ".join(map(_text_of, value))
    return str(value)


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


def _same_document(expected: str, cited: str) -> bool:
    return cited == expected or cited.endswith(f"/{expected}")


def _shown(value: JsonValue) -> str:
    return NOTHING if value is None else repr(value)


def _listed(items: Iterable[str]) -> str:
    return ", ".join(items) or NOTHING


def _failure(source: Source, where: tuple[str | int, ...], expected: str, found: str) -> Failure:
    return Failure(source.path, source.line(*where), expected, found)
