"""The manual in step with the code: every key that may be written is explained."""

from pathlib import Path

import msgspec
import pytest

from appliance.policy import pack
from appliance.policy.lint.people import EVALUATORS, PROHIBITIONS
from appliance.policy.lint.questions import SENSITIVE

MANUAL = (Path(__file__).parents[2] / "policies/README.md").read_text(encoding="utf-8")
SHAPES = [
    shape
    for shape in vars(pack).values()
    if isinstance(shape, type) and issubclass(shape, pack.Strict) and shape is not pack.Strict
]


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.__name__)
def test_every_key_is_explained(shape: type[msgspec.Struct]) -> None:
    hidden = {getattr(shape, "other_keys", None)}
    keys = {part.encode_name for part in msgspec.structs.fields(shape)} - hidden
    missing = {key for key in keys if f"`{key}" not in MANUAL and f"{key}:" not in MANUAL}
    assert missing == set()


def test_every_word_of_the_closed_lists_is_named() -> None:
    for word in EVALUATORS | PROHIBITIONS | SENSITIVE:
        assert f"`{word}`" in MANUAL
