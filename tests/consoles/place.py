"""A whole appliance in a temporary directory, with staff, and visitors who have been there."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from argon2 import PasswordHasher
from litestar import Litestar
from litestar.testing import TestClient

from appliance import app, opening
from appliance.app import Appliance, Engines
from appliance.config import load_config
from appliance.consoles.accounts import Register
from appliance.consoles.apps import console_apps
from appliance.consoles.auth import IDLE_MS, _hash
from appliance.consoles.box import Box
from appliance.consoles.passwords import Passwords
from appliance.consoles.roles import Console, Role
from appliance.core.interview import Span
from appliance.core.ports import PiiFinding
from appliance.core.record import EntryClass
from appliance.core.session import Said
from appliance.core.ticket import Ticket
from appliance.ledger import canonical
from appliance.store import accounts, tickets
from appliance.store.accounts import Account, Login
from appliance.web.apps import web_app
from appliance.web.front import front
from appliance.web.pages import shared_assets

PASSWORD = "correct horse battery"
START_MS = 1_795_200_000_000
STORY = "My name is Maya Lindqvist and I have had a cough for three weeks, worse at night"


class FakeClock:
    """Time stands still until it is moved."""

    def __init__(self) -> None:
        self.at_ms = START_MS

    def now_ms(self) -> int:
        return self.at_ms

    def today(self) -> date:
        return date(2026, 11, 20)


@dataclass(frozen=True)
class Found:
    """One stretch that identifies somebody."""

    span: Span
    type: str = "PERSON"
    score: float = 1.0


class FakeDetector:
    """Finds one name, wherever it stands."""

    def detect(self, text: str, language: str) -> Sequence[PiiFinding]:
        return [Found(Span(*m.span())) for m in re.finditer("Maya Lindqvist", text)]


@dataclass
class Place:
    """An open appliance, its consoles, and who works there."""

    appliance: Appliance
    box: Box
    clock: FakeClock
    apps: Mapping[str, Litestar]
    passwords: Passwords
    people: dict[str, Account] = field(default_factory=dict)

    def client(self, console: Console | None = None, who: str | None = None) -> Client:
        """Somebody's browser; signed in where `who` is named."""
        files = web_app([shared_assets().route()])
        served = front({"/": files, **self.apps}, names=["127.0.0.1"], loopback=True)
        browser: Any = TestClient(served, base_url="http://127.0.0.1")
        client = Client(browser, console)
        if who is not None:
            assert console is not None
            browser.headers["cookie"] = f"{console.value}={self.login(who)}"
        return client

    def login(self, who: str, token: str = "") -> str:
        token = token or f"token of {who} at {self.clock.at_ms}".replace(" ", "-")
        now = self.clock.at_ms
        row = Login(_hash(token), self.people[who].id, now, now, now + IDLE_MS)

        def work(connection: Any) -> None:
            accounts.end_login(connection, row.token_hash)
            accounts.add_login(connection, row)

        self.box.database.write_now(work)
        return token

    def hire(self, name: str, role: Role) -> Account:
        register = Register(self.box.ledger, self.clock, "test", "system")
        work = register.add(name, name.title(), role, self.passwords.hash_now(PASSWORD))
        self.people[name] = self.box.database.write_now(work)
        return self.people[name]

    def visit(self, *said: str, intake: str = "patient-intake", language: str = "en") -> str:
        """A conversation; its session."""

        async def talk() -> str:
            opened = await self.appliance.visits.open(intake, language, "kiosk")
            for words in said:
                await self.appliance.visits.take(opened.session, opened.token, Said(text=words))
            return opened.session

        with ThreadPoolExecutor(1) as thread:  # a browser test has a loop of its own in this one
            return thread.submit(asyncio.run, talk()).result()

    def sweep(self) -> None:
        """Lets conversations end in which nobody came back."""
        with ThreadPoolExecutor(1) as thread:
            thread.submit(asyncio.run, self.appliance.visits.sweep()).result()

    def tickets(self, session: str) -> list[Ticket]:
        with self.box.database.reader() as connection:
            return tickets.of_session(connection, session)

    def entries(self, cls: EntryClass) -> list[dict[str, Any]]:
        """The open parts of all entries of a class, in order."""
        with self.box.database.reader() as connection:
            return [
                canonical.decode(entry.leaf) for entry in self.box.ledger.read(connection, cls=cls)
            ]


class Client:
    """A browser with one of our own pages open."""

    def __init__(self, browser: Any, console: Console | None) -> None:
        self.browser = browser
        self.headers = {"x-console": console.value} if console else {}

    def get(self, path: str, **more: Any) -> Any:
        return self.browser.get(path, **more)

    def post(self, path: str, content: Any = None) -> Any:
        if content is None:
            return self.browser.post(path, headers=self.headers)
        return self.browser.post(path, headers=self.headers, json=content)


STAFF = {
    "sam": Role.STAFF,
    "tess": Role.STAFF,
    "sue": Role.SUPERVISOR,
    "col": Role.COMPLIANCE,
    "ira": Role.ADMINISTRATOR,
}


@contextmanager
def opened_place(
    folder: Path, *, staffed: bool = True, policies: Path | None = None
) -> Iterator[Place]:
    config = load_config(folder / "data", environ={})
    config = replace(config, policies=policies or config.policies)
    opening.initialise(config)
    clock = FakeClock()
    with opening.opened(config, clock) as core:
        wired = app.build(core, Engines(FakeDetector(), None, None, {}))
        passwords = Passwords(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
        box = app.box_of(wired)
        place = Place(
            wired, box, clock, console_apps(box, shared_assets(), passwords=passwords), passwords
        )
        for name, role in STAFF.items() if staffed else ():
            place.hire(name, role)
        yield place
