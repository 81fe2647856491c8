"""What a pack lets its synthetic visitors say, by language. A pack without it has nothing to add."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from appliance.core.errors import PolicyError
from appliance.core.interview import Language
from appliance.policy.files import read_pack
from appliance.policy.pack import VisitorsText


def read_visitors(directory: Path, pack_id: str) -> Mapping[Language, VisitorsText]:
    """The pack's visitors/*.yaml. Raises PolicyError with their faults."""
    pack = read_pack(directory, pack_id)
    ours = f"{pack_id}/visitors/"
    faults = tuple(fault for fault in pack.faults if fault.path.startswith(ours))
    if faults:
        raise PolicyError(f"{pack_id}: its visitors have faults", faults)
    return {language: text for language, (text, _) in pack.visitors.items()}
