from __future__ import annotations

import argparse
import os
import shutil
import tracemalloc
from pathlib import Path

import pytest

from appliance.cli import redact
from appliance.cli.lines import LineFault, answer_lines
from appliance.core.errors import ConfigError
from appliance.redaction.redactor import Redactor
from tests.fakes.detector import FakeDetector

PACKS = Path(__file__).parents[1] / "policy" / "packs"


def test_it_writes_the_masked_text_and_spans_of_the_text_as_given() -> None:
    redactor = Redactor(FakeDetector({"Ana": "PERSON"}))
    assert redact.redacted(redactor, "soy Ana", "es") == {
        "text": "soy <PERSON_1>",
        "spans": [{"start": 4, "end": 7, "type": "PERSON", "score": 1.0}],
    }


def test_each_line_is_a_session_of_its_own() -> None:
    redactor = Redactor(FakeDetector({"Ana": "PERSON", "Leo": "PERSON"}))
    assert redact.redacted(redactor, "Ana", "en")["text"] == "<PERSON_1>"
    assert redact.redacted(redactor, "Leo", "en")["text"] == "<PERSON_1>"


def test_what_cannot_be_analysed_is_withheld() -> None:
    with pytest.raises(LineFault, match="withheld") as caught:
        redact.redacted(Redactor(FakeDetector(broken=True)), "Ana", "en")
    assert "Ana" not in str(caught.value)


def test_the_verb_is_registered_with_an_example() -> None:
    parser = argparse.ArgumentParser()
    redact.register(parser.add_subparsers())
    assert parser.parse_args(["redact"]).run is redact.run


def peak_of(lines: int) -> int:
    """The most memory, in bytes, that a stream of so many different lines took at once."""
    redactor = Redactor(FakeDetector({"Ana": "PERSON"}))
    made = (
        f'{{"text": "Ana {at} wrote to box{at}@example.org"}}\n'.encode() for at in range(lines)
    )
    tracemalloc.start()
    with open(os.devnull, "wb") as sink:  # noqa: PTH123 - a device
        answer_lines(
            redact.Line,
            lambda line: redact.redacted(redactor, line.text, line.language),
            source=made,
            sink=sink,
        )
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak


def test_ten_times_the_lines_take_no_more_memory() -> None:
    peak_of(200)
    assert peak_of(20_000) < peak_of(2_000) + 200_000


@pytest.mark.parametrize(
    ("masking", "reader", "text"),
    [
        ("", "model", "<PERSON_1>, badge <BADGE_1>"),
        ("", "case", "Ana, badge 77"),
        ("masking: {review: {shows: [person]}}", "review", "Ana, badge <BADGE_1>"),
    ],
)
def test_a_policy_says_what_a_reader_is_shown(
    tmp_path: Path, masking: str, reader: str, text: str
) -> None:
    pack = tmp_path / "callback"
    shutil.copytree(PACKS / "callback", pack)
    policy = pack / "policy.yaml"
    policy.write_text(f"{policy.read_text('utf-8')}\n{masking}\n", "utf-8")
    parser = argparse.ArgumentParser()
    redact.register(parser.add_subparsers())
    args = parser.parse_args(["redact", "--policy", str(pack), "--reader", reader])
    shown = redact.shown_by(args)
    redactor = Redactor(FakeDetector({"Ana": "PERSON", "77": "BADGE"}))
    assert redact.redacted(redactor, "Ana, badge 77", "en", shown)["text"] == text


def test_a_policy_that_is_not_here_is_named(tmp_path: Path) -> None:
    parser = argparse.ArgumentParser()
    redact.register(parser.add_subparsers())
    args = parser.parse_args(["redact", "--policy", "nothing", "--data", str(tmp_path)])
    with pytest.raises(ConfigError, match="'nothing'"):
        redact.shown_by(args)


def test_dates_cannot_be_moved_without_a_session(tmp_path: Path) -> None:
    pack = tmp_path / "callback"
    shutil.copytree(PACKS / "callback", pack)
    policy = pack / "policy.yaml"
    told = "masking: {delivery: {shows: all, dates: shift}}"
    policy.write_text(f"{policy.read_text('utf-8')}\n{told}\n", "utf-8")
    parser = argparse.ArgumentParser()
    redact.register(parser.add_subparsers())
    args = parser.parse_args(["redact", "--policy", str(pack), "--reader", "delivery"])
    with pytest.raises(ConfigError, match="moves dates"):
        redact.shown_by(args)
