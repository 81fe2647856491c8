from __future__ import annotations

from pathlib import Path

import pytest
from argon2 import PasswordHasher

from appliance import opening
from appliance.config import load_config
from appliance.consoles.passwords import Passwords
from appliance.core.errors import RequestError
from appliance.core.record import EntryClass
from appliance.ledger import canonical
from appliance.opening import Core
from appliance.people import Change, change, listed

PASSWORD = "correct horse battery"
LIGHT = Passwords(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
FIRST = Change("add", "ira", display="Ira", role="staff", password=PASSWORD)
SAM = Change("add", "sam", "ira", PASSWORD, "Sam", "staff", PASSWORD)


@pytest.fixture
def core(tmp_path: Path):  # type: ignore[no-untyped-def]
    config = load_config(tmp_path / "data", environ={})
    opening.initialise(config)
    with opening.opened(config) as found:
        yield found


def test_the_first_account_looks_after_the_others(core: Core) -> None:
    assert change(core, FIRST, LIGHT)["role"] == "administrator"
    assert opening.claim_code(core) is None
    assert change(core, SAM, LIGHT)["role"] == "staff"
    assert [one["name"] for one in listed(core)] == ["ira", "sam"]


@pytest.mark.parametrize(
    ("by", "password"), [("", ""), ("ira", "wrong one here"), ("sam", PASSWORD), ("eve", PASSWORD)]
)
def test_later_changes_need_an_administrator(core: Core, by: str, password: str) -> None:
    change(core, FIRST, LIGHT)
    change(core, SAM, LIGHT)
    with pytest.raises(RequestError):
        change(core, Change("disable", "sam", by, password), LIGHT)
    assert not any(one["disabled"] for one in listed(core))


def test_disable_enable_and_another_password(core: Core) -> None:
    change(core, FIRST, LIGHT)
    change(core, SAM, LIGHT)
    assert change(core, Change("disable", "sam", "ira", PASSWORD), LIGHT)["disabled"]
    assert not change(core, Change("enable", "sam", "ira", PASSWORD), LIGHT)["disabled"]
    new = Change("password", "ira", "ira", PASSWORD, password="another long sentence")
    change(core, new, LIGHT)
    with pytest.raises(RequestError):
        change(core, Change("disable", "sam", "ira", PASSWORD), LIGHT)
    with core.database.reader() as connection:
        made = [
            canonical.decode(entry.leaf)["facts"]["change"]
            for entry in core.ledger.read(connection, cls=EntryClass.ACCOUNT)
        ]
    assert made == ["added", "added", "disabled", "enabled", "password"]


@pytest.mark.parametrize(
    "wrong",
    [
        Change("add", "zoe", "ira", PASSWORD, "Zoe", "king", PASSWORD),
        Change("add", "zoe", "ira", PASSWORD, "Zoe", "staff", "short"),
        Change("disable", "nobody", "ira", PASSWORD),
        Change("disable", "ira", "ira", PASSWORD),
        Change("erase", "ira", "ira", PASSWORD),
    ],
)
def test_what_cannot_be_done_is_refused(core: Core, wrong: Change) -> None:
    change(core, FIRST, LIGHT)
    with pytest.raises(RequestError):
        change(core, wrong, LIGHT)
    assert len(listed(core)) == 1
