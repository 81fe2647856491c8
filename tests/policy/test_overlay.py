"""Overlays: merged in one way, in the digest, and never loosening."""

import shutil
from pathlib import Path

import pytest

from appliance.policy.files import pack_ids
from appliance.policy.load import examine, load
from appliance.policy.overlay import EVERY
from appliance.screening.reply import check_reply
from tests.policy.samples import DeclaredFake, copied, spoil

SHIPPED = Path(__file__).parents[2] / "policies"
UTAH = DeclaredFake(jurisdiction="US-UT")

OVERLAY = """apiVersion: intake.overlay/v1
jurisdictions: [US-UT]
basis: A test.
disclosures:
  - id: machine
    when: before_first_question
    repeat: {every: 30m, on_ask: true}
must_not: [price_estimate]
retention: {transcript: 7d}
review: {first_sessions: 80, then: 1 in 10}
probes: off
fields:
  best_time: {required: true}
wording:
  en: {machine: This is a computer program.}
  es: {machine: Esto es un programa de computadora.}
"""


def overlaid(into: Path, text: str = OVERLAY) -> Path:
    directory = copied(into)
    (directory / "overlays").mkdir()
    (directory / "overlays/us-ut.yaml").write_text(text, encoding="utf-8")
    return directory


def test_what_a_jurisdiction_adds_is_in_the_policy(tmp_path: Path) -> None:
    plain = load(overlaid(tmp_path), "callback", DeclaredFake(jurisdiction="US-OR"))
    policy = load(tmp_path, "callback", UTAH)
    added = policy.disclosures[-1]
    assert (added.id, added.every_minutes, added.on_ask) == ("machine", 30, True)
    assert policy.wording["es"].disclosures["machine"].startswith("Esto es")
    assert policy.must_not - plain.must_not == {"price_estimate"}
    assert (plain.retention.transcript_days, policy.retention.transcript_days) == (30, 7)
    assert (policy.review.first_sessions, policy.review.then_one_in) == (80, 10)
    assert plain.fields["reason"].probe is not None
    assert policy.fields["reason"].probe is None
    assert policy.fields["best_time"].required
    assert (plain.overlays, policy.overlays) == ((), ("us-ut",))
    assert plain.digest != policy.digest


def test_a_pack_may_name_an_overlay_of_another_place(tmp_path: Path) -> None:
    directory = overlaid(tmp_path, OVERLAY.replace("[US-UT]", "[DE]"))
    assert load(directory, "callback", UTAH).overlays == ()
    spoil(directory / "callback/policy.yaml", "minutes: 3", "overlays: [us-ut]\nminutes: 3")
    assert load(directory, "callback", UTAH).overlays == ("us-ut",)


def test_a_kept_version_is_the_same_again(tmp_path: Path) -> None:
    policy = load(overlaid(tmp_path / "here"), "callback", UTAH)
    kept = tmp_path / "kept"
    for name, content in policy.files.items():
        (kept / name).parent.mkdir(parents=True, exist_ok=True)
        (kept / name).write_bytes(content)
    assert load(kept, "callback", jurisdiction=EVERY).digest == policy.digest


@pytest.mark.parametrize(
    ("old", "new", "rule", "line"),
    [
        ("transcript: 7d", "transcript: 90d", "loosens", 9),
        ("first_sessions: 80", "first_sessions: 5", "loosens", 10),
        ("then: 1 in 10", "then: 1 in 100", "loosens", 10),
        ("  best_time: {required: true}", "  caller_name: {required: false}", "loosens", 13),
        ("  en: {machine: This", "  en: {automated: Hi, machine: This", "loosens", 15),
        ("  es: {machine", "  fr: {machine", "wording", 5),
        ("basis: A test.", "basis: A test.\nlanguages: [fr]", "language", 4),
        ("probes: off", "probe: off", "unknown-key", 11),
    ],
)
def test_an_overlay_that_loosens_is_a_fault(
    tmp_path: Path, old: str, new: str, rule: str, line: int
) -> None:
    assert OVERLAY.count(old) == 1
    _, faults = examine(overlaid(tmp_path, OVERLAY.replace(old, new)), "callback", UTAH)
    assert ("overlays/us-ut.yaml", line, rule) in [(f.path, f.line, f.rule) for f in faults]


def test_an_overlay_that_is_not_there_is_a_fault(tmp_path: Path) -> None:
    directory = overlaid(tmp_path)
    spoil(directory / "callback/policy.yaml", "minutes: 3", "overlays: [us-tu]\nminutes: 3")
    assert "overlay" in {fault.rule for fault in examine(directory, "callback", UTAH)[1]}


@pytest.mark.parametrize("name", sorted(p.stem for p in (SHIPPED / "overlays").glob("*.yaml")))
def test_what_is_shipped_fits_every_pack(tmp_path: Path, name: str) -> None:
    """Each overlay upon each pack: nothing loosens, and its words pass the guards."""
    from appliance.config import load_config

    directory = tmp_path / "policies"
    shutil.copytree(SHIPPED, directory)
    config = load_config(tmp_path / "none", environ={})
    assert "counsel" in (directory / f"overlays/{name}.yaml").read_text("utf-8")
    for pack in pack_ids(directory):
        spoil(directory / pack / "policy.yaml", "\nminutes:", f"\noverlays: [{name}]\nminutes:")
        policy, faults = examine(directory, pack, config, check_reply)
        assert faults == []
        assert policy is not None
        assert name in policy.overlays
