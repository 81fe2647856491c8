"""Passwords: Argon2id, off the event loop, and the few rules that help (NIST SP 800-63B: long, not
guessable from the name, nothing else demanded)."""

from __future__ import annotations

import asyncio

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError, VerifyMismatchError

from appliance.core.errors import RequestError

SHORTEST = 12
LONGEST = 200
_AT_ONCE = 2
"""Each check takes 64 MiB; more at a time would let a flood of sign-ins take the box's memory."""


class Passwords:
    """Makes and checks hashes. A check takes the same time whether or not there is such an account."""

    def __init__(self, hasher: PasswordHasher | None = None) -> None:
        self._hasher = hasher or PasswordHasher()
        self._nobody = self._hasher.hash("nobody's password")
        self._turns = asyncio.Semaphore(_AT_ONCE)

    async def hash(self, password: str) -> str:
        """The hash that is kept."""
        async with self._turns:
            return await asyncio.to_thread(self.hash_now, password)

    def hash_now(self, password: str) -> str:
        """The same, for a command that has nothing else to do. Blocks."""
        return self._hasher.hash(password)

    async def matches(self, kept: str | None, password: str) -> bool:
        """True when `password` is the one whose hash is kept; None stands for an account that does not
        exist, which no password fits."""
        async with self._turns:
            return await asyncio.to_thread(self.matches_now, kept, password)

    def matches_now(self, kept: str | None, password: str) -> bool:
        """The same, for a command that has nothing else to do. Blocks."""
        try:
            return self._hasher.verify(kept or self._nobody, password) and kept is not None
        except (VerifyMismatchError, VerificationError, InvalidHashError):
            return False


def must_be_good(password: str, name: str) -> None:
    """Raises RequestError 422 for a password that is too short or can be guessed from the name."""
    if not SHORTEST <= len(password) <= LONGEST:
        raise RequestError(
            422, "password-length", f"A password has {SHORTEST} to {LONGEST} characters."
        )
    plain = password.casefold()
    if name.casefold() in plain or len(set(plain)) < 5:
        raise RequestError(422, "password-guessable", "This password is too easy to guess.")
