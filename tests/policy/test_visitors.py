from __future__ import annotations

from pathlib import Path

import pytest

from appliance.core.errors import PolicyError
from appliance.policy.load import examine
from appliance.policy.visitors import read_visitors
from tests.policy.samples import DeclaredFake, copied

VISITORS = """\
stories:
  - "Hello, {caller_name} here."
fields:
  caller_name:
    named: [name]
    mentions: ["they call me {v}"]
"""


def written(tmp_path: Path, text: str) -> Path:
    directory = copied(tmp_path)
    place = directory / "callback/visitors/en.yaml"
    place.parent.mkdir()
    place.write_text(text, encoding="utf-8")
    return directory


def faults(directory: Path) -> list[str]:
    _, found = examine(directory, "callback", DeclaredFake())
    return [f"{fault.line}: {fault.message}" for fault in found if "/visitors/" in fault.path]


def test_visitors_are_read_by_language(tmp_path: Path) -> None:
    directory = written(tmp_path, VISITORS)
    assert faults(directory) == []
    assert read_visitors(directory, "callback")["en"].fields["caller_name"].named == ["name"]


def test_a_pack_needs_no_visitors(tmp_path: Path) -> None:
    assert read_visitors(copied(tmp_path), "callback") == {}


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ("{caller_name} here", "{caller} here", 2, "no field"),
        ("  caller_name:", "  callr_name:", 4, "no field"),
        ("call me {v}", "call me {name}", 6, "{v}"),
        ("call me {v}", "call me so", 6, "{v}"),
        ("named: [name]", "options: {soon: [at once]}", 5, "no option"),
    ],
)
def test_what_is_not_in_the_policy_is_a_fault_with_its_line(
    tmp_path: Path, old: str, new: str, line: int, said: str
) -> None:
    assert old in VISITORS
    found = faults(written(tmp_path, VISITORS.replace(old, new)))
    assert len(found) == 1
    assert found[0].startswith(f"{line}: ")
    assert said in found[0]


def test_an_unknown_key_is_refused(tmp_path: Path) -> None:
    directory = written(tmp_path, VISITORS.replace("named:", "nmaed:"))
    with pytest.raises(PolicyError):
        read_visitors(directory, "callback")
