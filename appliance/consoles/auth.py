"""Coming in: passwords, sign-ins kept on the server, and the claim that makes the first administrator.

A sign-in is a random token; the browser has the token, the database its hash. It ends after 15
minutes without use and after 12 hours in any case. Every try is an entry of the record, written
before its outcome is told; a name that nobody has is not written down, for it may be a password.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import secrets
from dataclasses import dataclass, field, replace

from sqlalchemy import Connection

from appliance.consoles.accounts import Register
from appliance.consoles.box import Box
from appliance.consoles.passwords import Passwords, must_be_good
from appliance.consoles.roles import HOME, Console, Role
from appliance.consoles.slowdown import SlowDown
from appliance.core.errors import RequestError
from appliance.core.record import EntryClass, EntryDraft
from appliance.store import accounts
from appliance.store.accounts import Account, Login

IDLE_MS = 15 * 60_000
LONGEST_MS = 12 * 3_600_000
TOUCH_MS = 20_000
"""A sign-in's last use is written down at most so often."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who has signed in. `ends_ms` is when the sign-in ends if nothing more is done."""

    id: str
    name: str
    display: str
    role: Role
    ends_ms: int


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A new sign-in: its token, whose it is, and how many tries have failed since the last one."""

    token: str = field(repr=False)
    person: Person
    failures: int


class Authority:
    """Decides who somebody is. One per process: it remembers who is guessing."""

    def __init__(self, box: Box, passwords: Passwords) -> None:
        self._box = box
        self._passwords = passwords
        self._slowdown = SlowDown()

    async def sign_in(self, console: Console, name: str, password: str, place: str) -> SignedIn:
        """Signs somebody in at a console. `place` is the address they come from. Raises RequestError:
        429 too soon after failed tries, 401 wrong, 403 right but at the wrong console."""
        tried = name.strip().casefold()[:64]
        self._must_not_hurry(place, tried)
        known = await asyncio.to_thread(self._account, tried)
        fits = await self._passwords.matches(_kept(known), password)
        if known is None or not fits or known.disabled_ms is not None:
            await self._refused(known, console, place)
            raise RequestError(401, "sign-in-refused", "The name or the password is not right.")
        self._slowdown.succeeded(place, tried)
        home = HOME[Role(known.role)]
        if home is not console:
            await self._box.enter(self._entry(known, "elsewhere", console, place))
            raise RequestError(403, "other-console", f"This account signs in at /{home.value}.")
        return await self._admit(known, console, place)

    async def claim(
        self, code: str, name: str, display: str, password: str, place: str
    ) -> SignedIn:
        """Makes the first administrator and signs them in. Raises RequestError: 429, 401 wrong code,
        409 claimed already, 422 a name or password that will not do."""
        self._must_not_hurry(place, "claim")
        expected = await asyncio.to_thread(self._box.claim_code)
        if expected is None:
            raise RequestError(
                409, "claimed", "This appliance already has its first administrator."
            )
        if not hmac.compare_digest(_bare(code).encode(), _bare(expected).encode()):
            await self._refused(None, Console.ADMIN, place)
            raise RequestError(401, "claim-refused", "This is not the claim code.")
        must_be_good(password, name)
        register = Register(self._box.ledger, self._box.clock, "claim-code", "system")
        work = register.first(name, display, await self._passwords.hash(password))
        made = await self._box.database.write(work)
        self._slowdown.succeeded(place, "claim")
        return await self._admit(made, Console.ADMIN, place)

    async def person(self, token: str, *, active: bool) -> Person | None:
        """Whose token this is; None when it is nobody's or has run out. `active` puts off its end: a
        page that refreshes itself is not somebody who is there."""
        hashed, now_ms = _hash(token), self._box.clock.now_ms()
        found = await asyncio.to_thread(self._login, hashed, now_ms)
        if found is None:
            return None
        login, account = found
        ends_ms = min(now_ms + IDLE_MS, login.opened_ms + LONGEST_MS)
        if not active:
            ends_ms = login.expires_ms
        elif now_ms - login.seen_ms >= TOUCH_MS:
            await self._box.database.write(
                lambda connection: accounts.touch_login(connection, hashed, now_ms, ends_ms)
            )
        return _person(account, ends_ms)

    async def sign_out(self, token: str, person: Person, console: Console) -> None:
        """Ends a sign-in."""
        hashed = _hash(token)
        facts = {"outcome": "out", "console": console.value}
        draft = EntryDraft(EntryClass.AUTH, None, person.id, person.role, {**facts})

        def work(connection: Connection) -> None:
            accounts.end_login(connection, hashed)
            self._box.ledger.append(connection, draft)

        await self._box.database.write(work)

    async def change_password(self, person: Person, old: str, new: str, place: str) -> None:
        """Another password for oneself; every sign-in of the account ends. Raises RequestError: 429,
        401 the old one is wrong, 422 the new one will not do."""
        self._must_not_hurry(place, person.name)
        known = await asyncio.to_thread(self._account, person.name)
        if not await self._passwords.matches(_kept(known), old):
            raise RequestError(401, "sign-in-refused", "The old password is not right.")
        self._slowdown.succeeded(place, person.name)
        must_be_good(new, person.name)
        register = Register(self._box.ledger, self._box.clock, person.id, person.role)
        work = register.set_password(person.id, await self._passwords.hash(new))
        await self._box.database.write(work)

    async def confirm(self, person: Person, password: str, place: str) -> None:
        """That it is still this person who sits there, before what is done in their name. Raises
        RequestError: 429, 401 the password is wrong."""
        self._must_not_hurry(place, person.name)
        known = await asyncio.to_thread(self._account, person.name)
        if not await self._passwords.matches(_kept(known), password):
            await self._refused(known, HOME[person.role], place)
            raise RequestError(401, "sign-in-refused", "The password is not right.")
        self._slowdown.succeeded(place, person.name)

    async def hash(self, password: str, name: str) -> str:
        """The hash of a password for `name`. Raises RequestError 422 when it will not do."""
        must_be_good(password, name)
        return await self._passwords.hash(password)

    def _must_not_hurry(self, place: str, name: str) -> None:
        wait_ms = self._slowdown.attempt(place, name, self._box.clock.now_ms())
        if wait_ms:
            seconds = -(-wait_ms // 1000)
            raise RequestError(
                429, "slow-down", f"Too many tries. Wait {seconds} seconds, then try again."
            )

    async def _admit(self, known: Account, console: Console, place: str) -> SignedIn:
        token = secrets.token_urlsafe(32)
        now_ms = self._box.clock.now_ms()
        login = Login(_hash(token), known.id, now_ms, now_ms, now_ms + IDLE_MS)
        draft = self._entry(known, "ok", console, place)

        def work(connection: Connection) -> None:
            accounts.sweep_logins(connection, now_ms)
            accounts.replace(connection, replace(known, failures=0))
            accounts.add_login(connection, login)
            self._box.ledger.append(connection, draft)

        await self._box.database.write(work)
        return SignedIn(token, _person(known, login.expires_ms), known.failures)

    async def _refused(self, known: Account | None, console: Console, place: str) -> None:
        draft = self._entry(known, "refused", console, place)

        def work(connection: Connection) -> None:
            current = accounts.read(connection, known.id) if known else None
            if current is not None:
                accounts.replace(connection, replace(current, failures=current.failures + 1))
            self._box.ledger.append(connection, draft)

        await self._box.database.write(work)

    def _entry(
        self, known: Account | None, outcome: str, console: Console, place: str
    ) -> EntryDraft:
        who, role = (known.id, known.role) if known else ("unknown", Role.VISITOR.value)
        facts = {"outcome": outcome, "console": console.value, "from": place}
        return EntryDraft(EntryClass.AUTH, None, who, role, {**facts})

    def _account(self, name: str) -> Account | None:
        with self._box.database.reader() as connection:
            return accounts.by_name(connection, name)

    def _login(self, hashed: bytes, now_ms: int) -> tuple[Login, Account] | None:
        with self._box.database.reader() as connection:
            return accounts.login_of(connection, hashed, now_ms)


def _kept(account: Account | None) -> str | None:
    return None if account is None else account.password_hash


def _person(account: Account, ends_ms: int) -> Person:
    return Person(account.id, account.name, account.display, Role(account.role), ends_ms)


def _hash(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()


def _bare(code: str) -> str:
    """A claim code without what people put between its letters."""
    return "".join(character for character in code.upper() if character.isalnum())
