"""The lint that is measured: the one that `appliance policy lint` runs, over the packs as shipped."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from appliance.config import load_config
from appliance.core.errors import Fault
from appliance.policy.files import pack_ids
from appliance.policy.load import examine
from appliance.screening.reply import check_reply
from tests.policy.mutation.score import Lint

SHIPPED = Path(__file__).parents[3] / "policies"
PACKS = pack_ids(SHIPPED)


def asked() -> Lint:
    config = load_config(SHIPPED / "no-data-here", environ={})
    checked = cache(check_reply)  # pure, and one mutant differs from the next in a line or two

    def lint(folder: Path, pack: str) -> Sequence[Fault]:
        return examine(folder, pack, config, checked)[1]

    return lint
