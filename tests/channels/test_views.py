from __future__ import annotations

from appliance.channels.views import Labels
from tests.fakes.intakes import POLICIES

WORDING = POLICIES["new-visit"].wording["en"]


def test_entries_are_numbered_only_where_there_are_several() -> None:
    one = Labels(WORDING, ["reason", "medicines[0].name"])
    assert one.of("medicines[0].name") == "Medicine: Name"
    two = Labels(WORDING, ["medicines[0].name", "medicines[1].name"])
    assert two.of("medicines[0].name") == "Medicine 1: Name"
    assert two.of("medicines[1].name") == "Medicine 2: Name"
    assert two.of("reason") == WORDING.fields["reason"].label
