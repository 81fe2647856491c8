from __future__ import annotations

import argparse
import io
import json
import subprocess
import sys
from collections.abc import Callable

import pytest

from appliance.cli import normalise
from appliance.cli.normalise import KINDS, TYPES

Filter = Callable[..., tuple[int, list[dict[str, object]], str]]


def parser() -> argparse.ArgumentParser:
    root = argparse.ArgumentParser(prog="appliance")
    normalise.register(root.add_subparsers())
    return root


@pytest.fixture
def filtered(monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]) -> Filter:
    """Runs the verb on lines as they would stand on its standard input."""

    def run(*arguments: str, lines: list[object]) -> tuple[int, list[dict[str, object]], str]:
        text = "".join(
            (line if isinstance(line, str) else json.dumps(line)) + "\n" for line in lines
        )
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
        args = parser().parse_args(["normalise", *arguments])
        status = args.run(args)
        out, err = capfdbinary.readouterr()
        return status, [json.loads(line) for line in out.splitlines()], err.decode()

    return run


def test_a_value_with_its_span(filtered: Filter) -> None:
    text = "five oh three, five five five, oh one four two"
    status, (found,), err = filtered("phone", lines=[{"text": text}])
    assert found == {"value": "+15035550142", "span": [0, len(text)]}
    assert (status, err) == (0, "")


def test_spans_count_code_points(filtered: Filter) -> None:
    _, (found,), _ = filtered("email", lines=[{"text": "🙂é ana@example.com"}])
    assert found["span"] == [3, 18]


@pytest.mark.parametrize(
    ("type_", "text", "value"),
    [
        ("vin", "1hgcm 82633 a004352", "1HGCM82633A004352"),
        ("ssn", "219-09-9998", "219099998"),
        ("npi", "1234567893", "1234567893"),
        ("policy", "it's PX-2044-881", "PX-2044-881"),
        ("boolean", "no, wait, yes", True),
        ("name", "it's Maya", {"text": "Maya", "given": "Maya"}),
        ("story", "um, my knee hurts", "my knee hurts"),
        ("signature", "Maya Lindqvist", {"text": "Maya Lindqvist", "method": "typed"}),
    ],
)
def test_every_kind_has_its_normal_form(
    filtered: Filter, type_: str, text: str, value: object
) -> None:
    _, (found,), _ = filtered(type_, lines=[{"text": text}])
    assert found["value"] == value


@pytest.mark.parametrize(
    ("type_", "text", "reason"),
    [
        ("phone", "I don't have one", "phone"),
        ("email", "  ", "empty"),
        ("vin", "1HGCM82633A004353", "check digit"),
        ("boolean", "I know", "boolean"),
    ],
)
def test_no_value_comes_with_a_reason(filtered: Filter, type_: str, text: str, reason: str) -> None:
    status, (found,), _ = filtered(type_, lines=[{"text": text}])
    assert status == 0
    assert found["value"] is None
    assert reason in str(found["reason"])
    assert set(found) == {"value", "reason"}


def test_spanish(filtered: Filter) -> None:
    _, (found,), _ = filtered(
        "email", "--language", "es", lines=[{"text": "ana arroba gmail punto com"}]
    )
    assert found["value"] == "ana@gmail.com"


def test_the_reference_date_of_the_command_and_of_a_line(filtered: Filter) -> None:
    lines = [{"text": "yesterday"}, {"text": "yesterday", "reference_date": "2020-03-01"}]
    _, found, _ = filtered("date", "--reference-date", "2026-11-20", lines=lines)
    assert [one["value"] for one in found] == ["2026-11-19", "2020-02-29"]
    assert all(one["precision"] == "day" for one in found)


def test_a_choice_with_its_options(filtered: Filter) -> None:
    options = ["--option", "am=Morning|before noon", "--option", "pm=Afternoon"]
    _, found, _ = filtered(
        "choice", *options, lines=[{"text": "before noon"}, {"text": "the second one"}]
    )
    assert [one["value"] for one in found] == ["am", "pm"]


def test_a_list_gives_its_entries(filtered: Filter) -> None:
    _, (found,), _ = filtered("group", lines=[{"text": "aspirin 100 mg, ibuprofen"}])
    assert found["value"] == [{"name": "aspirin", "detail": "100 mg"}, {"name": "ibuprofen"}]
    assert found["span"] == [0, 25]


def test_bad_lines_are_named_and_the_others_answered(filtered: Filter) -> None:
    lines = [
        "{",
        {"text": "yes"},
        {"text": "no", "reference_date": "soon"},
        {"txt": "no"},
        {"text": "no"},
    ]
    status, found, err = filtered("boolean", lines=lines)
    assert status == 2
    assert [one["value"] for one in found] == [True, False]
    assert [line.split(":")[0] for line in err.splitlines()] == ["line 1", "line 3", "line 4"]
    assert "2026-11-20" in err


@pytest.mark.parametrize("arguments", [["choice"], ["phone", "--language", "xx"]])
def test_misuse_is_said(filtered: Filter, arguments: list[str]) -> None:
    status, found, err = filtered(*arguments, lines=[{"text": "yes"}])
    assert (status, found) == (2, [])
    assert err.startswith("appliance normalise: ")


@pytest.mark.parametrize(
    "arguments",
    [["nonsense"], ["date", "--reference-date", "soon"], ["choice", "--option", "x"], []],
)
def test_arguments_that_are_wrong_end_with_status_2(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parser().parse_args(["normalise", *arguments])
    assert ended.value.code == 2


def test_every_type_and_kind_runs(filtered: Filter) -> None:
    for type_ in (*TYPES, *KINDS):
        arguments = [type_, "--option", "a=A"] if type_ == "choice" else [type_]
        status, found, _ = filtered(*arguments, lines=[{"text": "one two three"}, {"text": ""}])
        assert status == 0
        assert len(found) == 2


def test_the_help_shows_an_example(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parser().parse_args(["normalise", "--help"])
    assert ended.value.code == 0
    assert "appliance normalise phone" in capsys.readouterr().out


def test_a_reader_that_goes_away_leaves_no_traceback() -> None:
    program = (
        "import argparse\nfrom appliance.cli import normalise\n"
        "root = argparse.ArgumentParser()\nnormalise.register(root.add_subparsers())\n"
        "args = root.parse_args(['normalise', 'boolean'])\nraise SystemExit(args.run(args))\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", program],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    process.stdout.close()
    _, err = process.communicate(b'{"text": "yes"}\n' * 2_000)
    assert err == b""
    assert process.returncode == 0
