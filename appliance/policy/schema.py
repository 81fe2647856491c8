"""The shape of a pack's files as JSON Schema, for editors that check while one types. Pure.

`policies/schema.json` is this, written out: `python -m appliance.policy.schema > policies/schema.json`.
"""

from __future__ import annotations

import json
import sys

import msgspec

from appliance.policy.pack import (
    CommonWordingText,
    DialogueText,
    OverlayText,
    PolicyText,
    VisitorsText,
    WordingText,
)

FILES = {
    "policy": PolicyText,
    "wording": WordingText,
    "common": CommonWordingText,
    "overlay": OverlayText,
    "dialogue": DialogueText,
    "visitors": VisitorsText,
}


def schema() -> str:
    """The schema as indented JSON. `#/$defs/policy`, `wording`, `common`, `overlay`, `dialogue` and
    `visitors` are the files."""
    _, parts = msgspec.json.schema_components(FILES.values(), ref_template="#/$defs/{name}")
    worded = parts["FieldWordingText"]
    del worded["properties"]["checks"]
    worded["additionalProperties"] = {"type": "string", "minLength": 1}
    names = {shape.__name__: name for name, shape in FILES.items()}
    for shape, name in names.items():
        parts[name] = parts.pop(shape)
    whole = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "The files of an intake policy",
        "oneOf": [{"$ref": f"#/$defs/{name}"} for name in FILES],
        "$defs": parts,
    }
    return json.dumps(whole, indent=1, ensure_ascii=False, sort_keys=True) + "\n"


if __name__ == "__main__":
    sys.stdout.write(schema())
