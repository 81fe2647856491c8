"""Conversations as they run: tokens, locks, one turn after the other, and what happens when something
breaks. The only file with session tasks; the only edge where a failure is swallowed, and only after
it has been recorded as far as possible and the person has been told the truth.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import logging
import re
import secrets
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from weakref import WeakValueDictionary

import msgspec

from appliance.conversation.callers import Callers
from appliance.conversation.commit import (
    Books,
    NewVisit,
    commit,
    key_hash,
    open_state,
    token_hash,
)
from appliance.conversation.left import left_turn
from appliance.conversation.objectives import Interview
from appliance.conversation.reply import Composed
from appliance.conversation.room import Room
from appliance.conversation.situation import SAFETY
from appliance.conversation.speech import due_in_words, from_answers, phrase
from appliance.conversation.turn import (
    TurnTaken,
    new_session,
    open_turn,
    take_turn,
    unread_turn,
    unreadable,
)
from appliance.conversation.understand.language import language_of
from appliance.conversation.visits import (
    IntakeOffer,
    Opened,
    Receipt,
    SessionView,
    Taken,
)
from appliance.core.decision import Action, Decision, Outcome
from appliance.core.errors import ApplianceError, RequestError, StoreError, TurnConflict
from appliance.core.interview import Language, Progress
from appliance.core.policy import Policy
from appliance.core.ports import Sealer
from appliance.core.record import EntryClass, EntryDraft
from appliance.core.session import (
    Notice,
    Reply,
    Said,
    Session,
    SessionStatus,
    Turn,
)
from appliance.policy.conditions import Conditions
from appliance.store import sessions, tickets
from appliance.store.database import Database
from appliance.store.sessions import SessionKey, SessionRow, TurnRow
from appliance.vault.keys import Keyring

log = logging.getLogger(__name__)

_ATTEMPTS = 12
"""How often a turn is computed anew when another one got in between: two boxes that are told things in
one session at the same moment take turns by chance."""


@dataclass(frozen=True)
class Governed:
    """A policy with its compiled conditions."""

    policy: Policy
    conditions: Conditions


class Policies:
    """Which policy governs new sessions of an intake, and every version a session may still be under."""

    def __init__(
        self, active: Mapping[str, Governed], by_digest: Callable[[str], Governed | None]
    ) -> None:
        self._active = active
        self._by_digest = by_digest
        self._known = {governed.policy.digest: governed for governed in active.values()}

    def offered(self) -> Sequence[Policy]:
        """What visitors may begin."""
        return [governed.policy for governed in self._active.values()]

    def active(self, intake: str) -> Governed:
        """Raises RequestError (404) for an intake that is not on offer."""
        governed = self._active.get(intake)
        if governed is None:
            raise RequestError(404, "unknown-intake", "There is no such intake here.")
        return governed

    def governing(self, digest: str) -> Governed:
        """The version a session began under. Raises StoreError when it is no longer at hand."""
        if digest not in self._known:
            found = self._by_digest(digest)
            if found is None:
                raise StoreError(
                    "the policy version of a session is missing",
                    advice="Restore the policy version, or close the session at the desk.",
                )
            self._known[digest] = found
        return self._known[digest]


@dataclass(frozen=True)
class _Found:
    """A visitor's session as it rests, its key, and the turn that this very request led to, if any."""

    row: SessionRow
    sealer: Sealer
    earlier: TurnRow | None


class Visits:
    """Every conversation of this box."""

    def __init__(
        self, database: Database, keyring: Keyring, policies: Policies, room: Room, books: Books
    ) -> None:
        self._database = database
        self._keyring = keyring
        self._policies = policies
        self._room = room
        self._books = books
        self.callers = Callers(database, keyring, self._governing, room, books)
        """Whoever is between two calls."""
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    def intakes(self) -> Sequence[IntakeOffer]:
        """What is on offer."""
        return [
            IntakeOffer(
                policy.id,
                {language: words.title for language, words in policy.wording.items()},
                policy.languages,
                policy.channels,
                policy.minutes,
            )
            for policy in self._policies.offered()
        ]

    async def open(self, intake: str, language: Language | None, channel: str) -> Opened:
        """Begins a session. Raises RequestError: 404 unknown intake, 422 unknown language or channel."""
        started = time.perf_counter()
        governed = self._policies.active(intake)
        policy = governed.policy
        spoken = language or policy.languages[0]
        if spoken not in policy.languages:
            raise RequestError(422, "unknown-language", "This intake is not held in that language.")
        if channel not in policy.channels:
            raise RequestError(422, "unknown-channel", "This intake is not held on that channel.")
        session = new_session(policy, spoken, channel, self._room.clock.now_ms())
        token = secrets.token_urlsafe(32)
        wrapped, sealer = self._keyring.new_session_key(session.id)
        key = SessionKey(session.id, wrapped, int.from_bytes(wrapped[:4], "big"))
        taken = open_turn(session, policy, governed.conditions, self._room)
        new = NewVisit(token_hash(token), key)
        await self._database.write(lambda c: commit(c, taken, self._books, sealer, new))
        return Opened(session.id, token, taken.turn, _since(started))

    async def take(self, session: str, token: str, said: Said) -> Taken:
        """Takes one turn. The same idempotency key gives the same turn."""
        started = time.perf_counter()
        lock = self._locks.setdefault(session, asyncio.Lock())
        async with lock:
            try:
                turn = await self._take(session, token, said)
            except RequestError:
                raise
            except Exception as failure:  # noqa: BLE001 - the edge: the person is told the truth
                turn = await self._despite(failure, session, said)
        return Taken(turn, _since(started))

    async def _take(self, session_id: str, token: str, said: Said) -> Turn:
        for _ in range(_ATTEMPTS):
            found = self._read(session_id, token, key_hash(said.idempotency_key))
            if found.earlier is not None:
                return self._taken_before(found.earlier, found.sealer)
            sealer = found.sealer
            session = open_state(found.row, sealer)
            governed = self._policies.governing(found.row.policy)
            taken = await asyncio.to_thread(self._thought, session, said, governed)
            try:
                await self._database.write(self._writing(taken, sealer))
            except TurnConflict:
                continue
            return taken.turn
        raise StoreError("the session kept changing under this turn", advice="Try again.")

    def _thought(self, session: Session, said: Said, governed: Governed) -> TurnTaken:
        """The turn that was said. Words that cannot be read are taken as not understood: whoever said them
        can only say them again, and would get no further."""
        policy, conditions = governed.policy, governed.conditions
        try:
            return take_turn(session, said, policy, conditions, self._room)
        except ApplianceError:
            raise
        except Exception as failure:
            log.exception(
                "words could not be read",
                extra={"session": session.id, "failure": type(failure).__name__},
            )
            why = unreadable(failure)
            return unread_turn(session, said, policy, conditions, self._room, why)

    def _writing(self, taken: TurnTaken, sealer: Sealer) -> Callable[..., object]:
        return lambda connection: commit(connection, taken, self._books, sealer)

    def _read(self, session_id: str, token: str, request: bytes | None = None) -> _Found:
        """A visitor's own session, with the turn that the same `request` has led to before. Raises
        RequestError: 404 unknown, 401 wrong or expired token, 409 erased."""
        with self._database.reader() as connection:
            row = sessions.read(connection, session_id)
            key = sessions.key_of(connection, session_id)
            earlier = request and sessions.turn_by_key(connection, session_id, request)
        if row is None:
            raise RequestError(404, "unknown-session", "There is no such session.")
        if not hmac.compare_digest(row.token_hash, token_hash(token)):
            raise RequestError(401, "wrong-token", "This token does not open this session.")
        if row.erased or key is None:
            raise RequestError(409, "erased", "What was said in this session has been erased.")
        if row.expires_ms <= self._room.clock.now_ms():
            raise RequestError(
                401, "expired-token", "This session has expired. Please begin a new one."
            )
        return _Found(row, self._keyring.unwrap(session_id, key.wrapped), earlier or None)

    def _taken_before(self, earlier: TurnRow, sealer: Sealer) -> Turn:
        with self._database.reader() as connection:
            payload = self._books.ledger.open_payload(
                connection, earlier.sequence, sealer, earlier.origin
            )
        return msgspec.json.decode(payload, type=Turn)

    async def view(self, session: str, token: str) -> SessionView:
        """The session as it stands, for its visitor."""
        found = self._read(session, token)
        state = open_state(found.row, found.sealer)
        governed = self._policies.governing(found.row.policy)
        interview = self._interview(governed, state)
        return SessionView(state, governed.policy, interview.progress(), self._receipt(interview))

    async def leave(self, session: str, token: str) -> None:
        """The visitor goes, and their token opens nothing any more. What was said is kept; a conversation
        in progress ends when its time has run out. Raises RequestError as `view` does."""
        self._read(session, token)
        nobodys = secrets.token_bytes(hashlib.sha256().digest_size)
        await self._database.write(lambda c: sessions.revoke(c, session, nobodys))

    def _governing(self, digest: str) -> tuple[Policy, Conditions]:
        governed = self._policies.governing(digest)
        return governed.policy, governed.conditions

    def _interview(self, governed: Governed, session: Session) -> Interview:
        clock = self._room.clock
        return Interview(
            governed.policy, governed.conditions, session, clock.today(), clock.now_ms()
        )

    def _receipt(self, interview: Interview) -> Receipt | None:
        session = interview.session
        if session.protocol is None or session.status is SessionStatus.IN_PROGRESS:
            return None
        with self._database.reader() as connection:
            known = tickets.of_session(connection, session.id)
        due = min((t.first_due_ms for t in known), default=None)
        now = self._room.setting.local(interview.now_ms)
        # The turn that ended it chose its words by the number the session had then.
        at_the_end = replace(interview, session=replace(session, number=session.number - 1))
        in_words = due_in_words(
            at_the_end, None if due is None else self._room.setting.local(due), now
        )
        next_step = from_answers(
            at_the_end,
            after_thanks(interview.wording.receipt),
            {"due": in_words, "protocol": session.protocol},
        )
        return Receipt(session.protocol, in_words, next_step)

    async def sweep(self) -> int:
        """Marks conversations whose time has run out as partial or abandoned, each recorded; how many
        there were. What was said so far is kept, and a usable part becomes a ticket."""
        with self._database.reader() as connection:
            overdue = sessions.expired(connection, self._room.clock.now_ms())
        for row in overdue:
            await self._close_abandoned(row)
        return len(overdue)

    async def _close_abandoned(self, row: SessionRow) -> None:
        with self._database.reader() as connection:
            key = sessions.key_of(connection, row.id)
        if key is None:
            return
        sealer = self._keyring.unwrap(row.id, key.wrapped)
        session = open_state(row, sealer)
        governed = self._policies.governing(row.policy)
        taken = left_turn(session, governed.policy, governed.conditions, self._room)
        try:
            await self._database.write(self._writing(taken, sealer))
        except TurnConflict:
            log.info("an abandoned session came back to life", extra={"session": row.id})

    async def _despite(self, failure: Exception, session_id: str, said: Said) -> Turn:
        """What the person gets when a turn could not be taken: the truth, and whatever safety requires,
        even with the record, the store or the redaction down."""
        log.error(
            "a turn failed",
            exc_info=failure,
            extra={"session": session_id, "failure": type(failure).__name__},
        )
        urgent = self._urgent(said)
        await self._note_failure(session_id, failure, urgent=urgent is not None)
        if urgent is None:
            raise RequestError(
                503,
                "trouble",
                "Something on our side isn't working. What you said before is kept. "
                "Please try again, or ask the staff.",
            ) from None
        return urgent

    def _urgent(self, said: Said) -> Turn | None:
        """The fixed lines of screening, which never depend on anything that can fail."""
        policy = self._policies.offered()[0]
        first = policy.languages[0]
        heard = language_of(said.text, first)
        language = heard if heard in policy.languages else first
        verdicts = self._room.setting.screen(said.text, language) if said.text else ()
        raised = [
            v
            for v in verdicts
            if v.evaluator in SAFETY and v.severity >= 3 and v.outcome is not Outcome.PASS
        ]
        if not raised:
            return None
        governed = self._policies.active(policy.id)
        session = new_session(policy, language, "kiosk", 0)
        composed = _fixed_lines(self._interview(governed, session), raised[0].evaluator, self._room)
        decision = Decision(Action.SUPPORT, f"safety.{raised[0].evaluator}.unrecorded")
        return Turn(
            number=0,
            at_ms=self._room.clock.now_ms(),
            heard=None,
            tapped=None,
            commands=(),
            verdicts=verdicts,
            decision=decision,
            reply=composed.reply,
            ask=None,
            progress=Progress(0, 0),
            status=SessionStatus.IN_PROGRESS,
            notices=composed.notices,
        )

    async def _note_failure(self, session_id: str, failure: Exception, *, urgent: bool) -> None:
        draft = EntryDraft(
            EntryClass.STORAGE_ERROR,
            None,
            "box",
            "system",
            {"failure": type(failure).__name__, "session": session_id, "urgent": int(urgent)},
        )
        try:
            await self._database.write(lambda c: self._books.ledger.append(c, draft))
        except ApplianceError:
            log.critical("the failure could not be recorded", extra={"urgent": int(urgent)})


_BETWEEN_SENTENCES = re.compile(r"(?<=[.!?])\s+")


def after_thanks(receipt: str) -> str:
    """Of the wording of a receipt, what happens next: without the thanks before it, and without the
    number, which stands by itself."""
    sentences = _BETWEEN_SENTENCES.split(receipt)
    first = next((at for at, one in enumerate(sentences) if "{due}" in one), 0)
    return " ".join(one for one in sentences[first:] if "{protocol}" not in one) or receipt


def _since(started: float) -> int:
    return round((time.perf_counter() - started) * 1000)


def _fixed_lines(interview: Interview, evaluator: str, room: Room) -> Composed:
    kind = "emergency" if evaluator == "emergency" else "crisis"
    numbers = {"emergency": room.setting.numbers.emergency, "crisis": room.setting.numbers.crisis}
    notice = phrase(interview, f"notice_{kind}", **numbers)
    line = phrase(interview, "emergency" if kind == "emergency" else "crisis_support", **numbers)
    reply = Reply(line, interview.language, f"wording:safety.{evaluator}")
    return Composed(
        reply, None, (Notice("emergency" if kind == "emergency" else "crisis", notice),)
    )
