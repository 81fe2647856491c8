"""Dialogues: they speak the policy's languages, of fields that it has; each turn does something. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

import msgspec

from appliance.core.errors import Fault
from appliance.policy.advice import among, nearest
from appliance.policy.lint.case import Case
from appliance.policy.lint.doubles import impossible
from appliance.policy.pack import DialogueText, TicketText, TurnText
from appliance.policy.source import Path, Source

_ADDRESS = re.compile(r"(?P<field>[a-z][a-z0-9_]*)(?:(?:\[\d+\])?\.(?P<part>[a-z][a-z0-9_]*))?")
_NOT_FIELDS = re.compile(r"summary|handoff|nothing|consent:[a-z][a-z0-9_]*")


def faults(case: Case) -> Iterator[Fault]:
    """Every fault of the dialogues, but for what only playing them can show."""
    for text, source in case.pack.dialogues:
        if text.language not in case.text.languages:
            message = f"the policy does not speak {text.language!r}"
            yield source.fault("dialogue", message, "language")
        if text.channel not in case.text.channels:
            message = f"the policy has no channel {text.channel!r}"
            yield source.fault("dialogue", message, "channel")
        if text.turns and text.ends is None and not any(map(_expects, text.turns)):
            message = "expects nothing after any turn: it would pass whatever happens (asks: ...)"
            yield source.fault("empty", message, "turns")
        if not text.turns:
            yield source.fault("empty", "a dialogue without turns shows nothing", "turns")
        yield from _day(text, source)
        for at, turn in enumerate(text.turns):
            yield from _turn(case, source, turn, at)
        if text.ends is not None:
            named = (*text.ends.never_asked, *text.ends.stored)
            yield from _addresses(case, source, named, ("ends",))
            yield from _queue(case, source, text.ends.ticket, ("ends", "ticket"))


def _day(text: DialogueText, source: Source) -> Iterator[Fault]:
    try:
        date.fromisoformat(text.today)
    except ValueError:
        yield source.fault("dialogue", "is not a day of the calendar", "today")


def _turn(case: Case, source: Source, turn: TurnText, at: int) -> Iterator[Fault]:
    if (turn.says is None) == (turn.taps is None):
        message = "a turn either says something or taps something"
        yield source.fault("dialogue", message, "turns", at)
    for key, named in (
        ("taps", turn.taps or ()),
        ("stored", turn.stored),
        ("not_stored", turn.not_stored),
        ("history", turn.history),
        ("asks", (turn.asks,) if turn.asks else ()),
    ):
        yield from _addresses(case, source, named, ("turns", at, key))
    for key, values in (("taps", turn.taps or {}), ("stored", turn.stored)):
        for name, value in values.items():
            wrong = impossible(case.text.fields[name], value) if name in case.text.fields else ""
            if wrong:
                yield source.fault("dialogue", wrong, "turns", at, key, name)
    documents = {one.path.removeprefix(f"{case.pack.id}/") for one in case.pack.documents}
    if turn.cites and turn.cites not in documents:
        message = f"there is no document {turn.cites!r}{nearest(turn.cites, sorted(documents))}"
        yield source.fault("dialogue", message, "turns", at, "cites")
    yield from _queue(case, source, turn.ticket, ("turns", at, "ticket"))


def _expects(turn: TurnText) -> bool:
    """True when something must be so after the turn."""
    said = msgspec.structs.astuple(msgspec.structs.replace(turn, says=None, taps=None))
    return any(said)


def _queue(case: Case, source: Source, ticket: TicketText | None, path: Path) -> Iterator[Fault]:
    if ticket is not None and ticket.queue not in case.declared.queues:
        close = among(ticket.queue, case.declared.queues)
        message = f"appliance.toml declares no queue {ticket.queue!r}{close}"
        yield source.fault("queue", message, *path)


def _addresses(case: Case, source: Source, named: Iterable[str], path: Path) -> Iterator[Fault]:
    for address in named:
        if _NOT_FIELDS.fullmatch(address):
            continue
        found = _ADDRESS.fullmatch(address)
        field = case.text.fields.get(found["field"]) if found else None
        if field is None or (found and found["part"] and found["part"] not in field.fields):
            message = f"there is no field {address!r}{nearest(address, case.text.fields)}"
            yield source.fault("no-such-field", message, *path, address)
