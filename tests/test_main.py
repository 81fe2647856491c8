from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from appliance.__main__ import VERBS, main, parser


def commands(at: argparse.ArgumentParser) -> Iterator[tuple[str, ...]]:
    """Every command of the command line, as its words."""
    for action in at._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, under in action.choices.items():
                yield (name,)
                yield from ((name, *more) for more in commands(under))


@pytest.mark.parametrize("words", list(commands(parser())), ids=" ".join)
def test_every_command_has_help_with_an_example(
    words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main([*words, "--help"])
    assert ended.value.code == 0
    told = capsys.readouterr().out
    assert "example" in told
    assert f"appliance {words[0]}" in told.partition("example")[2]


def test_every_verb_is_there() -> None:
    assert {words[0] for words in commands(parser())} == set(VERBS)


@pytest.mark.parametrize(
    "argv", [[], ["dance"], ["talk"], ["serve", "--port", "many"], ["knowledge"], ["init", "--x"]]
)
def test_misuse_ends_with_two_and_says_how(
    argv: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(argv)
    assert ended.value.code == 2
    assert "usage: appliance" in capsys.readouterr().err


def test_what_is_wrong_is_said_with_its_remedy(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["serve", "--data", str(tmp_path / "nothing"), "--port", "0"]) == 2
    complaint = capsys.readouterr().err
    assert "holds no keys" in complaint
    assert "appliance init" in complaint


def test_a_setting_that_is_mistyped_is_misuse(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "appliance.toml").write_text("[service]\nprot = 1\n")
    assert main(["serve", "--data", str(tmp_path)]) == 2
    assert "prot" in capsys.readouterr().err


def run(*argv: str, **environ: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "appliance", *argv],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={**os.environ, **environ},
    )


def test_a_terminal_without_the_characters_is_no_reason_to_fail() -> None:
    told = run("knowledge", "list", PYTHONIOENCODING="ascii", LC_ALL="C")
    assert told.returncode == 0
    assert "Cu\\xe1nto cuesta" in told.stdout


def test_a_reader_that_goes_away_ends_it_quietly() -> None:
    command = f"{sys.executable} -m appliance policy show | head -1"
    told = subprocess.run(
        ["bash", "-c", command], capture_output=True, text=True, timeout=60, check=False
    )
    assert "Traceback" not in told.stderr
    assert "BrokenPipe" not in told.stderr
