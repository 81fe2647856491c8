"""Every dialogue of the three intakes, played on PostgreSQL: those of an intake in one database."""

from __future__ import annotations

import pytest

from appliance.policy.dialogue import check, read_dialogues
from tests.conversation.stage import SHIPPED, stage
from tests.postgres import Cluster


@pytest.mark.parametrize("pack", ["patient-intake", "legal-intake", "auto-claim"])
def test_dialogues(cluster: Cluster, pack: str) -> None:
    dialogues = read_dialogues(SHIPPED, pack)
    assert dialogues
    with stage(pack, packs=SHIPPED, database_url=cluster.new_database()) as on:
        # A sealed list stays once it is there: dialogues without one come first.
        in_order = sorted(dialogues, key=lambda dialogue: bool(dialogue.text.lists))
        failures = [failure for dialogue in in_order for failure in check(dialogue, on.held)]
    assert not failures, "\n".join(map(str, failures))
