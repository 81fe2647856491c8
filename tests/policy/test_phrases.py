"""The list of phrases is that of the code: what it says by name is on it."""

import re
from pathlib import Path

from appliance.policy.phrases import PHRASES

ROOT = Path(__file__).parents[2] / "appliance"
_SAID = re.compile(r"(?:\bphrase\(\s*(?:self\.)?\w+,|\b(?:self|s)\.say\()([^)]*)")
_NAMES = re.compile(r"(?<![=!]= )\"([a-z][a-z_]+)\"")
_NOT_NAMES = {"handoff", "gentle", "emergency"}


def said_in_code() -> set[str]:
    found = set()
    for path in (ROOT / "conversation").rglob("*.py"):
        for call in _SAID.finditer(path.read_text("utf-8")):
            found |= set(_NAMES.findall(call[1]))
    return found - _NOT_NAMES


def test_what_code_says_by_name_is_listed() -> None:
    said = said_in_code()
    assert len(said) > 30
    assert said - PHRASES.keys() == set()
