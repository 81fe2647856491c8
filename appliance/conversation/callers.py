"""People on the telephone, between two calls: whoever hangs up in the middle is called back, and whoever
calls again with their number and a second fact goes on where they were.
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Callable
from dataclasses import replace

from appliance.conversation.commit import Books, commit, open_state, token_hash
from appliance.conversation.left import HUNG_UP, hung_up_turn, worth_a_call
from appliance.conversation.returning import GOES_ON, knows
from appliance.conversation.room import Room
from appliance.conversation.visits import Reentered
from appliance.core.errors import RequestError, TurnConflict
from appliance.core.policy import Policy
from appliance.core.ports import Sealer
from appliance.policy.conditions import Conditions
from appliance.store import sessions
from appliance.store.database import Database
from appliance.store.sessions import SessionRow
from appliance.vault.keys import Keyring

_ATTEMPTS = 3


class Callers:
    """The sessions of callers who are not on the line."""

    def __init__(
        self,
        database: Database,
        keyring: Keyring,
        governing: Callable[[str], tuple[Policy, Conditions]],
        room: Room,
        books: Books,
    ) -> None:
        """`governing` gives the policy version of a digest; it raises StoreError when it is not at hand."""
        self._database = database
        self._keyring = keyring
        self._governing = governing
        self._room = room
        self._books = books

    async def come_back(self, digits: str, fact: str) -> Reentered | None:
        """The session whose protocol number has these digits, where it can be gone on with and the digits of
        `fact` fit it; the token it had opens nothing any more. None says nothing of why."""
        with self._database.reader() as connection:
            rows = sessions.by_digits(connection, digits[:-1], digits[-1:])
        for row in rows:
            if row.erased or row.expires_ms <= self._room.clock.now_ms():
                continue
            sealer = self._sealer(row.id)
            if sealer is None:
                continue
            if knows(open_state(row, sealer), self._governing(row.policy)[0], fact):
                return await self._anew(row.id)
        return None

    async def again(self, session: str) -> Reentered:
        """A session that the same call comes back to, from people who did not answer; the token it had opens
        nothing any more."""
        return await self._anew(session)

    async def hung_up(self, session: str, token: str, caller: str) -> None:
        """The line of a session is over, and `caller` is the number it came from, if that is known. Where it
        was left in the middle a person is told at once, with what is known. Raises RequestError (401) for a
        token that opens it no more: its caller is on another line."""
        for _ in range(_ATTEMPTS):
            with self._database.reader() as connection:
                row = sessions.read(connection, session)
            if row is None or not hmac.compare_digest(row.token_hash, token_hash(token)):
                raise RequestError(401, "wrong-token", "This token does not open this session.")
            try:
                await self._note(row, caller)
            except TurnConflict:
                continue
            return

    async def after_a_restart(self) -> int:
        """Every call that a stop of this box has cut off is one that was hung up; how many that were."""
        with self._database.reader() as connection:
            rows = sessions.calls_in_progress(connection)
        noted = [await self._note(row, "", once=True) for row in rows]
        return sum(noted)

    async def _note(self, row: SessionRow, caller: str, *, once: bool = False) -> bool:
        sealer = self._sealer(row.id)
        if row.erased or row.status not in GOES_ON or sealer is None:
            return False
        session = open_state(row, sealer)
        session = replace(session, caller=caller or session.caller)
        if not worth_a_call(session) or (once and HUNG_UP in session.escalated):
            return False
        taken = hung_up_turn(session, *self._governing(row.policy), self._room)
        await self._database.write(lambda c: commit(c, taken, self._books, sealer))
        return True

    def _sealer(self, session: str) -> Sealer | None:
        """What opens a session; None when it was erased."""
        with self._database.reader() as connection:
            key = sessions.key_of(connection, session)
        return None if key is None else self._keyring.unwrap(session, key.wrapped)

    async def _anew(self, session: str) -> Reentered:
        token = secrets.token_urlsafe(32)
        await self._database.write(lambda c: sessions.revoke(c, session, token_hash(token)))
        return Reentered(session, token)
