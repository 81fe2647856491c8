"""Every dialogue of every pack, played on the real turn."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from appliance.policy.dialogue import Dialogue, check, read_dialogues
from appliance.policy.files import pack_ids
from tests.conversation.stage import PACKS, SHIPPED, stage

PACKS_WITH_DIALOGUES = (
    (PACKS, "callback"),
    *((SHIPPED, pack) for pack in pack_ids(SHIPPED)),
)


@cache
def dialogues_of(packs: Path, pack: str) -> tuple[Dialogue, ...]:
    return read_dialogues(packs, pack)


@pytest.mark.parametrize(
    ("packs", "pack", "dialogue"),
    [
        pytest.param(packs, pack, dialogue, id=dialogue.path)
        for packs, pack in PACKS_WITH_DIALOGUES
        for dialogue in dialogues_of(packs, pack)
    ],
)
def test_dialogue(packs: Path, pack: str, dialogue: Dialogue) -> None:
    with stage(pack, packs=packs) as on:
        failures = check(dialogue, on.held)
    assert not failures, "\n".join(map(str, failures))


@pytest.mark.parametrize(("packs", "pack"), PACKS_WITH_DIALOGUES)
def test_every_pack_has_dialogues_in_each_of_its_languages(packs: Path, pack: str) -> None:
    found = dialogues_of(packs, pack)
    assert found
    if packs == SHIPPED:
        policy = YAML(typ="safe").load((packs / pack / "policy.yaml").read_text("utf-8"))
        assert {d.text.language for d in found} == set(policy["languages"])
