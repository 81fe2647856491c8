"""The first sessions of a policy version, which a person looks at, and then one in so many.

What is under review is told from the record: a session that has ended and that nobody has signed off
waits. Nothing is blocked for visitors; a version runs alone once its first sessions are signed off.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

import msgspec
from sqlalchemy import Connection

from appliance.conversation.commit import open_state
from appliance.conversation.showing import shown_to
from appliance.core.masking import Reader
from appliance.core.policy import Policy
from appliance.core.ports import Sealer
from appliance.core.record import EntryClass
from appliance.ledger import canonical
from appliance.ledger.log import Ledger
from appliance.store import sessions
from appliance.store.sessions import SessionRow

ACCEPTED, OBJECTED = "accepted", "objected"


@dataclass(frozen=True, slots=True)
class Standing:
    """How the review of one version stands: of `wanted` first sessions, how many are signed off, how
    many of all were objected to, and which ended ones wait, the oldest first."""

    policy: str
    version: str
    digest: str
    wanted: int
    done: int
    objected: int
    waiting: Sequence[SessionRow]
    sessions: frozenset[str]
    """Every session that the version governs, ended or not."""

    @property
    def under_review(self) -> bool:
        """True until the first sessions are signed off; then the version runs alone."""
        return self.done < self.wanted

    def __str__(self) -> str:
        if self.under_review:
            return f"{self.policy} {self.version} is under review: {self.done} of {self.wanted}"
        return (
            f"{self.policy} {self.version} runs alone; {len(self.waiting)} sessions wait for a look"
        )


def standing(connection: Connection, ledger: Ledger, policy: Policy) -> Standing:
    """How the review of a version stands."""
    return standings(connection, ledger, [policy])[0]


def standings(connection: Connection, ledger: Ledger, policies: Iterable[Policy]) -> list[Standing]:
    """How the reviews of some versions stand."""
    verdicts = _verdicts(connection, ledger)
    return [_standing(connection, policy, verdicts) for policy in policies]


def _standing(connection: Connection, policy: Policy, verdicts: Mapping[str, str]) -> Standing:
    governed = sessions.under(connection, policy.digest)
    ended = [row for row in governed if row.status in sessions.ENDED]
    first, every = policy.review.first_sessions, policy.review.then_one_in
    chosen = [*ended[:first], *ended[first + every - 1 :: every]]
    return Standing(
        policy=policy.id,
        version=policy.version,
        digest=policy.digest,
        wanted=first,
        done=sum(row.id in verdicts for row in ended[:first]),
        objected=sum(verdicts.get(row.id) == OBJECTED for row in chosen),
        waiting=[row for row in chosen if row.id not in verdicts and not row.erased],
        sessions=frozenset(row.id for row in governed),
    )


def _verdicts(connection: Connection, ledger: Ledger) -> dict[str, str]:
    """What was said of each session that somebody has signed off, the last word."""
    found: dict[str, str] = {}
    for entry in ledger.read_everywhere(connection, EntryClass.POLICY_REVIEW):
        facts = msgspec.convert(canonical.decode(entry.leaf)["facts"], dict[str, str])
        if entry.session is not None:
            found[entry.session] = facts["verdict"]
    return found


def words_for_review(
    policy: Policy, row: SessionRow | None, sealer: Sealer | None
) -> Callable[[str], str]:
    """What makes of a session's masked words what a reviewer is shown of them; they stay as they are
    once the session is erased."""
    if row is None or row.erased or sealer is None:
        return str
    return shown_to(policy, open_state(row, sealer), Reader.REVIEW, sealer).masked
