"""What another version of a policy would have decided: sessions held under both, and every decision that
comes out differently. What was said stays masked.

Recorded sessions are replayed, for a named person who may read words, and that they were is recorded;
dialogues and written-down sessions are played in rehearsals that are thrown away.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path
from typing import Any, Protocol

import msgspec
from sqlalchemy import Connection

from appliance.consoles.passwords import Passwords
from appliance.consoles.roles import Capability
from appliance.conversation.replay import Visit, replay
from appliance.conversation.room import Setting
from appliance.conversation.run import Governed, Policies
from appliance.core.errors import RequestError
from appliance.core.interview import JsonValue
from appliance.core.record import EntryClass, EntryDraft
from appliance.core.session import Turn
from appliance.opening import Core
from appliance.people import signed_in
from appliance.policy.conditions import Conditions
from appliance.policy.load import load
from appliance.store import sessions

EXAMPLES = 3


class Line(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One turn of a written-down session: words, or values given by touch."""

    says: str | None = None
    taps: dict[str, JsonValue] | None = None


class Script(msgspec.Struct, frozen=True):
    """What was said in one session; `name` says which one it is."""

    intake: str
    language: str
    channel: str
    turns: list[Line]
    name: str = ""
    today: str = "2026-11-20"
    lists: dict[str, list[str]] = {}


class Recorded(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The recorded sessions of an intake held under another version: a pack's folder (its directory and
    id), or the digest of one that was active here; and who asks."""

    intake: str
    by: str
    by_password: str
    digest: str = ""
    directory: str = ""
    pack: str = ""


class Changed(msgspec.Struct, frozen=True):
    """One decision that comes out differently: in which session and turn, what was said (masked), and
    what is decided under either version (None: the turn cannot be taken)."""

    session: str
    turn: int
    said: str
    before: str | None
    after: str | None


class Held(Protocol):
    """What plays a script: a rehearsal is one."""

    last: Turn | None

    def start(
        self, language: str, channel: str, today: date, lists: Mapping[str, Sequence[str]] = ...
    ) -> object: ...

    def say(self, text: str) -> object: ...

    def tap(self, field: str, value: JsonValue) -> object: ...


Stage = AbstractContextManager[Held]


def played(scripts: Sequence[Script], before: Stage, after: Stage) -> dict[str, Any]:
    """Plays scripts under two versions and compares them, turn by turn."""
    with before as one:
        was = [list(_turns(script, one)) for script in scripts]
    with after as other:
        now = [list(_turns(script, other)) for script in scripts]
    changed = [
        found
        for script, first, second in zip(scripts, was, now, strict=True)
        for found in _changes(script.name, zip(first, second, strict=True))
    ]
    return report(changed, len(scripts))


def recorded(
    core: Core,
    policies: Policies,
    setting: Setting,
    asked: Recorded,
    passwords: Passwords | None = None,
) -> dict[str, Any]:
    """Replays every recorded session of the version on offer under another one. Blocks. Raises
    RequestError: 401, 403, 404; PolicyError for a pack with faults."""
    offered = policies.active(asked.intake)
    other = _other(core, policies, asked)
    who = signed_in(core, asked.by, asked.by_password, Capability.RECORD_WORDS, passwords)
    facts = {"what": "what-if", "digest": offered.policy.digest, "against": other.policy.digest}
    draft = EntryDraft(EntryClass.RECORD_READ, None, who.id, who.role, {**facts})

    def note(connection: Connection) -> None:
        core.ledger.append(connection, draft)

    core.database.write_now(note)
    visits = list(visits_under(core, offered.policy.digest))
    changed: list[Changed] = []
    for visit in visits:
        was = replay(visit, offered.policy, offered.conditions, setting)
        now = replay(visit, other.policy, other.conditions, setting)
        pairs = ((one.now, two.now) for one, two in zip(was.turns, now.turns, strict=True))
        changed += _changes(visit.id, pairs)
    return report(changed, len(visits))


def _other(core: Core, policies: Policies, asked: Recorded) -> Governed:
    if asked.digest:
        return policies.governing(asked.digest)
    policy = load(Path(asked.directory), asked.pack, core.config)
    if policy.id != asked.intake:
        raise RequestError(422, "other-intake", "these are versions of different intakes")
    return Governed(policy, Conditions(policy))


def report(changed: Sequence[Changed], held: int) -> dict[str, Any]:
    """How many sessions were held, in how many a decision changes, and each kind of change with its
    count and examples, the most frequent first."""
    kinds: dict[tuple[str | None, str | None], list[Changed]] = {}
    for one in changed:
        kinds.setdefault((one.before, one.after), []).append(one)
    ordered = sorted(kinds.items(), key=lambda kind: (-len(kind[1]), str(kind[0])))
    return {
        "sessions": held,
        "changed_sessions": len({one.session for one in changed}),
        "changed_decisions": len(changed),
        "changes": [
            {
                "before": before,
                "after": after,
                "count": len(found),
                "examples": [msgspec.to_builtins(one) for one in found[:EXAMPLES]],
            }
            for (before, after), found in ordered
        ],
    }


def _changes(session: str, pairs: Iterable[tuple[Turn | None, Turn | None]]) -> Iterator[Changed]:
    for number, (one, other) in enumerate(pairs):
        before, after = _decided(one), _decided(other)
        if before != after:
            heard = next((t.heard.text for t in (one, other) if t is not None and t.heard), "")
            yield Changed(session, number, heard, before, after)


def _decided(turn: Turn | None) -> str | None:
    """What a turn did, by which rule, what it asks, whom it calls, and how it leaves the session."""
    if turn is None:
        return None
    decision = turn.decision
    said = f"{decision.action.value} ({decision.rule})"
    said += f" {decision.ask}" if decision.ask else ""
    for one in decision.escalations:
        said += f", calls {one.queue} {one.priority} ({one.rule})"
    return said + (f", {turn.status.value}" if turn.status.value != "in-progress" else "")


def _turns(script: Script, held: Held) -> Iterator[Turn | None]:
    """The turns of a script as they come out; None for one that cannot be taken."""
    held.start(script.language, script.channel, date.fromisoformat(script.today), script.lists)
    yield held.last
    for line in script.turns:
        for field, value in (line.taps or {}).items():
            try:
                held.tap(field, value)
            except RequestError:
                yield None
                continue
            yield held.last
        if line.taps is None:
            held.say(line.says or "")
            yield held.last


def visits_under(core: Core, digest: str) -> Iterator[Visit]:
    """The recorded sessions of a version that are not erased."""
    with core.database.reader() as connection:
        for row in sessions.under(connection, digest):
            key = sessions.key_of(connection, row.id)
            if key is None:
                continue
            sealer = core.keyring.unwrap(row.id, key.wrapped)
            turns = [
                msgspec.json.decode(
                    core.ledger.open_payload(connection, at.sequence, sealer, at.origin), type=Turn
                )
                for at in sessions.turns(connection, row.id)
            ]
            yield Visit(row.id, row.intake, row.channel, row.opened_ms, turns)
