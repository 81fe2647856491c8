"""A language that the house does not have, from a folder outside it (`appliance_languages/pt`): a greeting, a
yes or a no, a day and one of several, with no file of the appliance touched."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.languages.common import common_wording

HERE = Path(__file__).parent
ROOT = HERE.parent.parent


def run(*arguments: str, outside: Path = HERE, said: str = "") -> subprocess.CompletedProcess[str]:
    """One command of an appliance that finds languages in `outside` too."""
    return subprocess.run(
        [sys.executable, "-m", "appliance", *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{outside}"},
        input=said,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    packs = tmp_path_factory.mktemp("packs")
    shutil.copytree(ROOT / "policies" / "common", packs / "common")
    shutil.copytree(HERE / "policies" / "visita", packs / "visita")
    wording = packs / "common" / "wording"
    (wording / "pt.yaml").write_text(
        common_wording(wording / "en.yaml", HERE / "common-pt.yaml"), "utf-8"
    )
    return packs / "visita"


def test_an_intake_is_held_in_a_language_from_outside(pack: Path) -> None:
    lint = run("policy", "lint", str(pack))
    assert lint.returncode == 0, lint.stdout + lint.stderr
    played = run("policy", "test", str(pack))
    assert played.returncode == 0, played.stdout + played.stderr
    assert played.stdout.count("ok ") == len(list((pack / "dialogues").iterdir()))


def test_without_it_the_same_intake_is_not_understood(pack: Path, tmp_path: Path) -> None:
    played = run("policy", "test", str(pack), outside=tmp_path)
    assert played.returncode != 0


def test_lint_tells_it_from_the_languages_of_the_house(pack: Path, tmp_path: Path) -> None:
    shutil.copytree(pack.parent, tmp_path / "packs")
    wording = tmp_path / "packs" / "visita" / "wording"
    shutil.copy(wording / "pt.yaml", wording / "en.yaml")
    lint = run("policy", "lint", str(wording.parent))
    assert "seems to be in 'pt', not in 'en'" in lint.stdout + lint.stderr


def test_a_value_is_read_in_it_from_the_command_line() -> None:
    line = json.dumps({"text": "terça-feira que vem"})
    asked = ("normalise", "date", "--language", "pt", "--reference-date", "2026-11-20")
    assert json.loads(run(*asked, said=line).stdout)["value"] == "2026-11-24"


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("fields/phrasebook.py", "PHRASEBOOK"),
        ("fields/languages.py", "SPEECH"),
        ("conversation/languages.py", "PATTERNS"),
    ],
)
def test_a_language_that_lacks_something_is_named_with_what_and_where(
    tmp_path: Path, module: str, name: str
) -> None:
    shutil.copytree(HERE / "appliance_languages", tmp_path / "appliance_languages")
    (tmp_path / "appliance_languages" / "pt" / module).unlink()
    refused = run("policy", "lint", outside=tmp_path)
    assert refused.returncode != 0
    assert f"the language 'pt' lacks {name}" in refused.stderr
    assert f"appliance_languages/pt/{module}" in refused.stderr
    assert "Traceback" not in refused.stderr
