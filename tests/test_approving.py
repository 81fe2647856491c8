"""A pack approved by a named person: signed, on the record, and void as soon as a byte changes."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from appliance.approving import Approve, approve
from appliance.config import load_config
from appliance.consoles.passwords import Passwords
from appliance.conversation.rehearsal import StageClock
from appliance.core.errors import ConfigError, RequestError, TamperError
from appliance.core.record import EntryClass
from appliance.ledger import canonical
from appliance.ledger.approval import FOLDER, Approval, Pack, signed, verified
from appliance.ledger.note import VerifierKey
from appliance.opening import Core, approvals_of, governed_policies, initialise, opened
from appliance.people import Change, change
from appliance.policy.load import load
from appliance.vault.signing import SigningKey

SHIPPED = Path(__file__).parents[1] / "policies"
PASSWORD = "correct horse battery"
LIGHT = Passwords(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))


@pytest.fixture
def core(tmp_path: Path) -> Iterator[Core]:
    for name in ("common", "auto-claim"):
        shutil.copytree(SHIPPED / name, tmp_path / "policies" / name)
    config = load_config(tmp_path / "data", environ={})
    config = replace(config, policies=tmp_path / "policies", require_approval=True)
    initialise(config)
    with opened(config, StageClock()) as opened_core:
        change(opened_core, Change("add", "ira", display="Ira", password=PASSWORD), LIGHT)
        col = Change("add", "col", "ira", PASSWORD, "Col, Diaz", "compliance", PASSWORD)
        change(opened_core, col, LIGHT)
        yield opened_core


def sign(core: Core, by: str = "col", password: str = PASSWORD) -> dict[str, object]:
    asked = Approve(
        str(core.config.policies), "auto-claim", by, password, "compliance officer", "read\naloud"
    )
    return approve(core, asked, LIGHT)


def test_what_nobody_approved_does_not_start(core: Core) -> None:
    with pytest.raises(ConfigError) as refused:
        governed_policies(core)
    assert "auto-claim" in str(refused.value)
    assert "policy sign auto-claim" in refused.value.advice
    sign(core)
    assert [one.id for one in governed_policies(core).offered()] == ["auto-claim"]


def test_an_approval_says_who_and_is_on_the_record(core: Core) -> None:
    done = sign(core)
    policy = load(core.config.policies, "auto-claim")
    (approval,) = approvals_of(core, policy)
    assert (approval.name, approval.role, approval.note) == (
        "col",
        "compliance officer",
        "read aloud",
    )
    assert done["evaluation"] is True
    with core.database.reader() as connection:
        (entry,) = core.ledger.read(connection, cls=EntryClass.POLICY_APPROVE)
    facts = canonical.decode(entry.leaf)["facts"]
    assert facts["digest"] == policy.digest  # type: ignore[index,call-overload]


@pytest.mark.parametrize("name", ["policy.yaml", "wording/es.yaml", "knowledge/photos.md"])
def test_a_changed_byte_voids_it(core: Core, name: str) -> None:
    sign(core)
    path = core.config.policies / "auto-claim" / name
    path.write_bytes(path.read_bytes() + b"\n")
    assert approvals_of(core, load(core.config.policies, "auto-claim")) == ()
    with pytest.raises(ConfigError):
        governed_policies(core)


def test_an_altered_or_foreign_note_is_none(core: Core) -> None:
    policy = load(core.config.policies, "auto-claim")
    path = Path(str(sign(core)["note"]))
    path.write_text(path.read_text("utf-8").replace("by col", "by cal"), "utf-8")
    assert approvals_of(core, policy) == ()
    pack = Pack.of(policy.id, policy.version, policy.digest, policy.files)
    forged = Approval(pack, "col", "Col", "compliance officer", 0)
    path.write_text(signed(forged, core.config.origin, SigningKey.generate()), "utf-8")
    assert approvals_of(core, policy) == ()


@pytest.mark.parametrize(("by", "password"), [("col", "wrong"), ("ira", PASSWORD)])
def test_only_who_may_approve_signs(core: Core, by: str, password: str) -> None:
    with pytest.raises(RequestError):
        sign(core, by, password)
    assert not (core.config.policies / "auto-claim" / FOLDER).exists()


def test_an_approval_comes_back_as_it_was_signed() -> None:
    key = SigningKey.generate()
    pack = Pack("a", "1.0.0", "0" * 64, "f" * 64)
    approval = Approval(pack, "col", "Col Diaz", "officer", 1_700_000_000_000, "as read")
    verifier = VerifierKey("box", key.public_key)
    note = signed(approval, "box", key)
    assert verified(note, verifier) == approval
    with pytest.raises(TamperError):
        verified(note.replace("officer", "offices"), verifier)
