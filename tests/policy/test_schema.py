import json
from pathlib import Path

from appliance.policy.schema import schema

POLICIES = Path(__file__).parents[2] / "policies"


def test_the_written_schema_is_in_step() -> None:
    assert (POLICIES / "schema.json").read_text(encoding="utf-8") == schema()


def test_a_check_s_text_may_stand_beside_the_keys_of_wording() -> None:
    worded = json.loads(schema())["$defs"]["FieldWordingText"]
    assert worded["additionalProperties"]["type"] == "string"
    assert "checks" not in worded["properties"]
