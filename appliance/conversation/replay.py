"""A recorded conversation, held once more: same policy, same words, and what came from outside played
back. Under the policy that governed it every turn comes out as it was, byte for byte; under another
one it shows what would have been decided differently. Pure.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import msgspec

from appliance.conversation.left import HUNG_UP, LEFT, hung_up_turn, left_turn
from appliance.conversation.recording import Player
from appliance.conversation.room import Setting
from appliance.conversation.turn import READING, TurnTaken, open_turn, take_turn, unread_turn
from appliance.core.errors import RequestError
from appliance.core.policy import Policy
from appliance.core.session import PHONE, Said, Session, SessionStatus, Turn
from appliance.policy.conditions import Conditions


@dataclass(frozen=True)
class Visit:
    """A conversation as the record holds it: which one it was, when it was opened (UTC milliseconds),
    and every turn in order."""

    id: str
    intake: str
    channel: str
    opened_ms: int
    turns: Sequence[Turn]


@dataclass(frozen=True)
class Replayed:
    """One turn as it was, and as it comes out now; `now` is None when it could not be taken (a tapped
    field that this policy does not have)."""

    was: Turn
    now: Turn | None

    @property
    def same(self) -> bool:
        """True when both are the same, byte for byte."""
        return self.now is not None and _bytes(self.was) == _bytes(self.now)

    @property
    def decided_alike(self) -> bool:
        """True when both did the same thing by the same rule and asked the same, however worded."""
        return self.now is not None and _decided(self.was) == _decided(self.now)


@dataclass(frozen=True)
class Replay:
    """Every turn beside its replay, and the session as it stands after the last."""

    turns: Sequence[Replayed]
    session: Session

    @property
    def same(self) -> bool:
        """True when every turn came out as it was, byte for byte."""
        return all(turn.same for turn in self.turns)


def replay(
    visit: Visit,
    policy: Policy,
    conditions: Conditions,
    setting: Setting,
    watch: Callable[[TurnTaken], object] = lambda taken: None,
) -> Replay:
    """Holds `visit` once more under a policy, in this setting; what came from outside comes from the
    recording. `watch` is shown each turn as it is taken. Raises ValueError for a visit without turns."""
    if not visit.turns:
        raise ValueError("a conversation has at least its first turn")
    session = _unopened(visit, policy)
    turns: list[Replayed] = []
    for was in visit.turns:
        taken = _taken(was, session, policy, conditions, setting)
        if taken is not None:
            watch(taken)
        turns.append(Replayed(was, None if taken is None else taken.turn))
        session = session if taken is None else _as_stored(taken.after)
    return Replay(turns, session)


def differences(before: Replay, after: Replay) -> Iterator[tuple[Replayed, Replayed]]:
    """The turns of one visit that two replays decide differently."""
    for one, other in zip(before.turns, after.turns, strict=True):
        if one.now is None or other.now is None:
            if one.now is not other.now:
                yield one, other
        elif _decided(one.now) != _decided(other.now):
            yield one, other


def _unopened(visit: Visit, policy: Policy) -> Session:
    first = visit.turns[0]
    return Session(
        id=visit.id,
        intake=policy.id,
        policy_digest=policy.digest,
        language=first.reply.language,
        channel=visit.channel,
        aloud=visit.channel == PHONE,
        status=SessionStatus.IN_PROGRESS,
        number=-1,
        opened_ms=visit.opened_ms,
        updated_ms=visit.opened_ms,
    )


def _taken(
    was: Turn, session: Session, policy: Policy, conditions: Conditions, setting: Setting
) -> TurnTaken | None:
    played = Player(was).room(setting)
    if was.number == 0:
        return open_turn(session, policy, conditions, played)
    if was.decision.rule == LEFT:
        return left_turn(session, policy, conditions, played)
    if was.decision.rule == HUNG_UP:
        return hung_up_turn(session, policy, conditions, played)
    text = "" if was.heard is None or was.tapped is not None else was.heard.raw
    try:
        said = Said(text=text, tapped=was.tapped, spoken=was.spoken)
        unread = next((one for one in was.verdicts if one.evaluator == READING), None)
        if unread is not None:
            return unread_turn(session, said, policy, conditions, played, unread)
        return take_turn(session, said, policy, conditions, played)
    except RequestError:
        return None


def _as_stored(session: Session) -> Session:
    """The session as the next turn reads it: through its stored form."""
    return msgspec.json.decode(msgspec.json.encode(session), type=Session)


def _bytes(turn: Turn) -> bytes:
    return msgspec.json.encode(turn)


def _decided(turn: Turn) -> tuple[object, ...]:
    decision = turn.decision
    return (decision.action, decision.rule, decision.ask, decision.escalations, turn.status)
